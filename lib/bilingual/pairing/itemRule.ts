/** The rule that lists, tables and the like have the same items in both languages. */

import type { Span } from '#lib/bilingual/text/sentence';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { BlockPair, BlockRule, Placed } from './agreementPair';
import type { AlignStep } from './alignBlocks';
import { type ItemPairing, pairItems } from './blockItems';
import { itemProblems } from './itemProblems';
import { placeInBlock } from './placeInBlock';

type Side = keyof AlignStep;

const wordsOf = ({ block }: Placed, { start, end }: Span): string => block.text.slice(start, end);

/** The item a side stands at when a step is taken: its own, the next, or the last it has. */
function standing({ steps, ...items }: ItemPairing, at: number, side: Side): Span {
  const next = steps.slice(at).find((step) => step[side] !== null)?.[side];
  return items[side][next ?? -1] ?? items[side].at(-1) ?? { start: 0, end: 0 };
}

function problemOf(pair: BlockPair, pairing: ItemPairing, at: number, alone: Side): ContentProblem {
  const placeOf = (side: Side): Place => {
    const { file, block } = pair[side];
    return placeInBlock(file, block, standing(pairing, at, side));
  };
  const problem = itemProblems.items(placeOf('translation'), {
    departure: alone === 'original' ? 'missing' : 'extra',
    kind: pair.original.block.kind,
    words: wordsOf(pair[alone], standing(pairing, at, alone)),
    counts: [pairing.original.length, pairing.translation.length],
  });
  const message =
    alone === 'original'
      ? { zh: '原文的这一项在这里。', en: 'The original’s item is here.' }
      : { zh: '原文与之相应的位置在这里。', en: 'Here it would stand in the original.' };
  return { ...problem, related: [{ ...placeOf('original'), message }] };
}

/** Every item that one language alone has, told where it is or should be in the translation. */
export const itemRule: BlockRule = (pair) => {
  const { original, translation, wording } = pair;
  const pairing = pairItems({ original: original.block, translation: translation.block }, wording);
  if (pairing === null) return [];
  return pairing.steps.flatMap((step, at) => {
    if (step.original !== null && step.translation !== null) return [];
    const alone = step.translation === null ? 'original' : 'translation';
    return [{ block: original.block.id, problem: problemOf(pair, pairing, at, alone) }];
  });
};
