/** The rule that a block and its translation state the same. */
import type { Block } from '#lib/mdx/body';
import type { ContentProblem } from '#lib/site/problem';
import type { BlockRule, Wording } from './agreementPair';
import { compareBlocks, type Manner } from './compareBlocks';

type Sided = { readonly file: string; readonly block: Block };
type Compared = {
  readonly original: Sided;
  readonly translation: Sided;
  readonly wording: Wording;
  readonly manner: Manner;
};

/** Compares the facts and terms of two texts, whichever language the original is in. */
export function compareSides({ original, translation, wording, manner }: Compared): ContentProblem[] {
  const [zh, en] = wording.original === 'zh' ? [original, translation] : [translation, original];
  return compareBlocks({
    zh: zh.block,
    en: en.block,
    zhFile: zh.file,
    enFile: en.file,
    manner,
    ...wording,
  });
}

/** Compares two blocks once it is known which language is the original. */
export const agreementRule: BlockRule = ({ original, translation, wording }) =>
  wording === null
    ? []
    : compareSides({ original, translation, wording, manner: 'prose' }).map((problem) => ({
        block: original.block.id,
        problem,
      }));
