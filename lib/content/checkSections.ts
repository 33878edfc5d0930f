/** The section ids of one file: unique, not the page's own, and never the name of a block. */
import { z } from 'zod';
import type { ContentProblem } from '#lib/site/problem';
import { factProblems } from './pairProblems';
import type { Yaml } from './parseYaml';

/** Ids a report's page uses itself; `lead` is what stands before the first section. */
const pageIds = new Set(['lead', 'content', 'corrections', 'related', 'top', 'main', 'title', 'summary']);

const idsSchema = z.object({ sections: z.array(z.object({ id: z.string() })) });

function problemOf(yaml: Yaml, ids: readonly string[], index: number): ContentProblem | null {
  const id = ids[index] ?? '';
  const place = yaml.placeOf(['sections', index, 'id']);
  if (ids.indexOf(id) < index) return factProblems.duplicate(place, id);
  const isBlockId = ids.some(
    (other) => id.startsWith(`${other}-`) && /^(?:\d+|zh|en)$/.test(id.slice(other.length + 1)),
  );
  return pageIds.has(id) || isBlockId ? factProblems.reservedSection(place, id) : null;
}

/** Problems of the `sections` of a front matter, as far as it has any. */
export function checkSections(yaml: Yaml): ContentProblem[] {
  const parsed = idsSchema.safeParse(yaml.data);
  if (!parsed.success) return [];
  const ids = parsed.data.sections.map(({ id }) => id);
  return ids.flatMap((_, index) => problemOf(yaml, ids, index) ?? []);
}
