/** The rule that a block and its translation state the same. */
import type { BlockRule } from './agreementPair';
import { compareBlocks } from './compareBlocks';

/** Compares the facts and terms of two blocks, once it is known which language is the original. */
export const agreementRule: BlockRule = ({ original, translation, wording }) => {
  if (wording === null) return [];
  const [zh, en] = wording.original === 'zh' ? [original, translation] : [translation, original];
  const problems = compareBlocks({
    zh: zh.block,
    en: en.block,
    zhFile: zh.file,
    enFile: en.file,
    ...wording,
  });
  return problems.map((problem) => ({ block: original.block.id, problem }));
};
