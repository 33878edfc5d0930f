/** The rule that a block and its translation state the same. */

import type { SpokenOf } from '#lib/bilingual/agreeing/spokenYears';
import type { Block } from '#lib/mdx/body';
import type { ContentProblem } from '#lib/site/problem';
import type { BlockRule, Wording } from './agreementPair';
import { withoutStrays } from './blockItems';
import { compareBlocks, type Manner } from './compareBlocks';

type Sided = { readonly file: string; readonly block: Block };
type Compared = {
  readonly original: Sided;
  readonly translation: Sided;
  readonly wording: Wording;
  readonly spokenOf: SpokenOf | null;
  readonly manner: Manner;
};

/** Compares the facts and terms of two texts, whichever language the original is in. */
export function compareSides(compared: Compared): ContentProblem[] {
  const { original, translation, wording, spokenOf, manner } = compared;
  const [zh, en] = wording.original === 'zh' ? [original, translation] : [translation, original];
  return compareBlocks({
    zh: zh.block,
    en: en.block,
    zhFile: zh.file,
    enFile: en.file,
    manner,
    spoken: () => spokenOf?.(original.block.id) ?? null,
    ...wording,
  });
}

/** A block whose items do not pair is compared without those that stand alone, unless they are part of others there. */
function compareItems(compared: Compared): ContentProblem[] {
  const all = compareSides(compared);
  const { original, translation, wording } = compared;
  const paired = withoutStrays({ original: original.block, translation: translation.block }, wording);
  if (paired === null) return all;
  const rest = compareSides({
    ...compared,
    original: { ...original, block: paired.original },
    translation: { ...translation, block: paired.translation },
  });
  return rest.length < all.length ? rest : all;
}

/** Compares two blocks once it is known which language is the original. */
export const agreementRule: BlockRule = ({ original, translation, wording, spokenOf }) =>
  wording === null
    ? []
    : compareItems({ original, translation, wording, spokenOf, manner: 'prose' }).map((problem) => ({
        block: original.block.id,
        problem,
      }));
