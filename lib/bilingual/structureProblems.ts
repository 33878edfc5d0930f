/** What can be wrong with the build of a translation: its sections and blocks against the original's. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';

/** How a translation departs from its original at a place. */
export type Departure = 'missing' | 'extra' | 'different';

const sectionWords = {
  missing: (id: string) => [`译文缺少“${id}”这一节`, `The translation lacks the section "${id}"`],
  extra: (id: string) => [
    `译文多出“${id}”这一节`,
    `The translation has a section "${id}" the original has not`,
  ],
  different: (id: string) => [
    `译文的“${id}”这一节与原文次序不同`,
    `The section "${id}" stands in another order than in the original`,
  ],
} as const satisfies Record<Departure, (id: string) => readonly [string, string]>;

const blockWords = {
  missing: (id: string) => [
    `译文缺少一段，多半是原文的 ${id}`,
    `The translation lacks a block, probably the original's ${id}`,
  ],
  extra: (id: string) => [
    `译文多出一段，多半是 ${id}`,
    `The translation has a block too many, probably ${id}`,
  ],
  different: (id: string) => [
    `译文的 ${id} 与原文不是同一种段落`,
    `The block ${id} is of another kind than in the original`,
  ],
} as const satisfies Record<Departure, (id: string) => readonly [string, string]>;

export const structureProblems = {
  sections: defineError('bilingual/sections', (departure: Departure, id: string) => {
    const [zh, en] = sectionWords[departure](id);
    return say(
      `${zh}。`,
      `${en}.`,
      '两种语言的小标题 id 要相同，次序也要相同；请对照原文改正 sections 和正文的 ##。',
      'Both languages have the same section ids in the same order; mend sections and the ## headings after the original.',
    );
  }),
  blocks: defineError('bilingual/blocks', (departure: Departure, id: string, counts: [number, number]) => {
    const [zh, en] = blockWords[departure](id);
    return say(
      `${zh}：这一节原文有 ${counts[0]} 段，译文有 ${counts[1]} 段。`,
      `${en}: the original has ${counts[0]} blocks in this section, the translation ${counts[1]}.`,
      '译文要与原文逐段对应：段落、列表、表格、引文和组件的数目与次序相同。请补上、删去或合并到一致。',
      'Block stands against block: the same number of paragraphs, lists, tables, quotes and components in the same order. Add, delete or merge until they match.',
    );
  }),
  subtitle: defineWarning('bilingual/subtitle', (departure: 'missing' | 'extra') =>
    departure === 'missing'
      ? say(
          '原文有副题，译文没有。',
          'The original has a subtitle, the translation has none.',
          '在译文开头补上 subtitle。',
          'Add subtitle to the translation.',
        )
      : say(
          '译文有副题，原文没有。',
          'The translation has a subtitle, the original has none.',
          '删去译文的 subtitle，或补进原文。',
          'Delete subtitle from the translation, or add one to the original.',
        ),
  ),
  unusedWaiver: defineError('bilingual/unused-waiver', (rule: string, block: string) =>
    say(
      `${block} 没有“${rule}”这个问题，这条 waive 用不上。`,
      `Block ${block} has no problem "${rule}", so this waiver is unused.`,
      '删去这一条；若段落编号变了，请改正 block。',
      'Delete it; if the block has moved, correct its id.',
    ),
  ),
};
