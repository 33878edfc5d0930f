/** What an editor is told of blocks and sections that are as many as in the original and stand in other places. */
import { defineError, say } from '#lib/site/defineProblem';

type Ids = readonly string[];

const one = (ids: Ids, comma: string): string => ids.join(comma);

const hint = [
  '译文要与原文逐段对应，次序相同；请对照原文改正，再检查一次，各段的数字那时才能逐段核对。',
  'Block stands against block, in the same order. Mend it after the original and check again: only then are the figures of these blocks compared.',
] as const;

export const orderProblems = {
  exchanged: defineError('bilingual/blocks', (first: string, second: string) =>
    say(
      `译文的 ${first} 与 ${second} 对调了：两段译的都是对方的原文。`,
      `The translation’s ${first} and ${second} have changed places: each renders the other’s original.`,
      ...hint,
    ),
  ),
  moved: defineError('bilingual/blocks', (original: string, translation: string) =>
    say(
      `原文的 ${original} 在译文里挪到了 ${translation} 的位置，其间的段落都错了位。`,
      `The original’s ${original} stands as ${translation} in the translation, and the blocks between are out of step.`,
      ...hint,
    ),
  ),
  shifted: defineError('bilingual/blocks', (missing: Ids, extra: Ids) =>
    say(
      `段数虽然相同，译文多半缺了原文的 ${one(missing, '、')}，多了 ${one(extra, '、')}，其间的段落都错了位。`,
      `Though the blocks are as many, the translation probably lacks the original’s ${one(missing, ', ')} and has ${one(extra, ', ')} too many; the blocks between are out of step.`,
      ...hint,
    ),
  ),
  sections: defineError('bilingual/sections', (first: string, second: string) =>
    say(
      `译文的“${first}”与“${second}”两节对调了：小标题下面是对方那一节的段落。`,
      `The translation’s sections “${first}” and “${second}” have changed places: each holds the other’s blocks.`,
      ...hint,
    ),
  ),
};
