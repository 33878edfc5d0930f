/** Words the drift of a translation for its editor, each problem at the block or headline that lags. */

import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import { isHeadline } from '#lib/bilingual/pairing/headlines';
import type { Block } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import { driftProblems } from './driftProblems';
import { areChanged } from './factChanges';
import type { BlockDrift, Drift } from './listDrift';

export type DriftCheck = {
  readonly slug: string;
  readonly original: AgreementSide;
  readonly translation: AgreementSide;
  readonly drift: Drift;
  /** Whether it is known what answers to a part; see `heldParts`. */
  readonly isHeld: (id: string) => boolean;
  /** Where the translation says that it is one, for what concerns all of it. */
  readonly whole: Place;
  /** Where the record of a block or headline stands. */
  readonly placeOf: (block: string) => Place;
};

const placeIn = (file: string, { line, column, endLine, endColumn }: Block): Place => ({
  file,
  line,
  column,
  endLine,
  endColumn,
});

function blockProblem(slug: string, place: Place, one: BlockDrift): ContentProblem | null {
  const { id } = one.block;
  if (one.state === 'current') return null;
  if (one.state === 'unrecorded') return driftProblems.unrecorded(place, slug, id);
  return areChanged(one.facts)
    ? driftProblems.figures(place, slug, id, one.facts)
    : driftProblems.lagging(place, slug, id);
}

function blockProblems({ slug, original, translation, drift }: DriftCheck): ContentProblem[] {
  const blocks = translation.sections.flatMap((section) => section.blocks);
  const twins = new Map([...translation.headlines, ...blocks].map((block) => [block.id, block]));
  return drift.blocks.flatMap((one) => {
    const twin = twins.get(one.block.id);
    const problem = twin && blockProblem(slug, placeIn(translation.file, twin), one);
    if (!problem) return [];
    const message = isHeadline(one.block.id)
      ? { zh: '原文在这里。', en: 'The original is here.' }
      : { zh: '原文的这一段在这里。', en: 'The original’s block is here.' };
    return { ...problem, related: [{ ...placeIn(original.file, one.block), message }] };
  });
}

const areUnrecorded = (list: readonly BlockDrift[]): boolean =>
  list.length > 0 && list.every(({ state }) => state === 'unrecorded');

/** A record made before headlines were recorded is told of them once. */
function recordedProblems(check: DriftCheck): ContentProblem[] {
  const { slug, drift, whole } = check;
  const headlines = drift.blocks.filter(({ block }) => isHeadline(block.id));
  if (!areUnrecorded(headlines)) return blockProblems(check);
  const blocks = drift.blocks.filter((one) => !headlines.includes(one));
  return [
    driftProblems.unrecordedHeadlines(whole, slug),
    ...blockProblems({ ...check, drift: { ...drift, blocks } }),
  ];
}

/**
 * What a translation that lags is told. Nothing of a section whose blocks do not pair: which of them lags can then not
 * be said. A translation without any record is told so once.
 */
export function checkDrift(check: DriftCheck): ContentProblem[] {
  const { slug, drift, isHeld, whole, placeOf } = check;
  const leftover = drift.leftover.filter(isHeld).map((id) => driftProblems.leftover(placeOf(id), slug, id));
  if (areUnrecorded(drift.blocks)) return [driftProblems.unrecorded(whole, slug, null), ...leftover];
  const blocks = drift.blocks.filter(({ block }) => isHeld(block.id));
  return [...recordedProblems({ ...check, drift: { ...drift, blocks } }), ...leftover];
}
