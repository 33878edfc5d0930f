/** Holds the list of all terms to its place: a standing page, and once. */
import type { ContentProblem } from '#lib/site/problem';
import type { Folder } from './listContent';
import type { Text } from './readText';
import { termProblems } from './termProblems';

type Shown = { readonly folder: Folder; readonly texts: readonly Text<unknown>[] };

/** A report would carry it into feeds and texts that cannot hold it; twice, its terms would share their ids. */
export function checkTermBase({ folder, texts }: Shown): ContentProblem[] {
  return texts.flatMap(({ file, body }) => {
    const blocks = body.sections.flatMap((section) => section.blocks);
    const places = blocks
      .filter(({ component }) => component === 'TermBase')
      .map(({ line, column }) => ({ file, line, column }));
    if (folder.year !== null) return places.map((place) => termProblems.inReport(place));
    return places.slice(1).map((place) => termProblems.twice(place));
  });
}
