/** The rule that a block and its translation state the same. */
import type { BlockRule } from './agreementPair';
import { compareBlocks } from './compareBlocks';

/** Compares the facts and terms of two blocks, once it is known which language is the original. */
export const agreementRule: BlockRule = ({ original, translation, files, wording }) => {
  if (wording === null) return [];
  const fromZh = wording.original === 'zh';
  const problems = compareBlocks({
    zh: fromZh ? original : translation,
    en: fromZh ? translation : original,
    zhFile: fromZh ? files.original : files.translation,
    enFile: fromZh ? files.translation : files.original,
    ...wording,
  });
  return problems.map((problem) => ({ block: original.id, problem }));
};
