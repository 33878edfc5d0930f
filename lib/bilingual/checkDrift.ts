/** Words the drift of a translation for its editor, each problem at the block that lags. */
import type { Block } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementSide } from './agreementPair';
import { driftProblems } from './driftProblems';
import type { BlockDrift, Drift } from './listDrift';
import { pairBlocks } from './pairBlocks';

export type DriftCheck = {
  readonly slug: string;
  readonly original: AgreementSide;
  readonly translation: AgreementSide;
  readonly drift: Drift;
  /** Where the translation says that it is one, for what concerns all of it. */
  readonly whole: Place;
  /** Where the record of a block stands. */
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
  const isFigure = one.facts.gone.length + one.facts.added.length > 0;
  return isFigure
    ? driftProblems.figures(place, slug, id, one.facts)
    : driftProblems.lagging(place, slug, id);
}

function blockProblems({ slug, original, translation, drift }: DriftCheck): ContentProblem[] {
  const twins = new Map(
    translation.sections.flatMap(({ blocks }) => blocks).map((block) => [block.id, block]),
  );
  return drift.blocks.flatMap((one) => {
    const twin = twins.get(one.block.id);
    const problem = twin && blockProblem(slug, placeIn(translation.file, twin), one);
    if (!problem) return [];
    const message = { zh: '原文的这一段在这里。', en: 'The original’s block is here.' };
    return { ...problem, related: [{ ...placeIn(original.file, one.block), message }] };
  });
}

/**
 * What a translation that lags is told. Nothing while its blocks do not pair: which block lags can then not be said.
 * A translation without any record is told so once.
 */
export function checkDrift(check: DriftCheck): ContentProblem[] {
  const { slug, original, translation, drift, whole, placeOf } = check;
  if (pairBlocks({ original, translation, waivers: [] }).length > 0) return [];
  const isUnrecorded = drift.blocks.length > 0 && drift.blocks.every(({ state }) => state === 'unrecorded');
  const leftover = drift.leftover.map((id) => driftProblems.leftover(placeOf(id), slug, id));
  if (isUnrecorded) return [driftProblems.unrecorded(whole, slug, null), ...leftover];
  return [...blockProblems(check), ...leftover];
}
