/** What can be wrong with the build of a translation: its sections and blocks against the original's. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';
import type { Bilingual } from '#lib/site/locale';

/** How a translation departs from its original at a place. */
export type Departure = 'missing' | 'extra' | 'different';

const sectionWords = {
  missing: (id: string) => [`译文缺少“${id}”这一节`, `The translation lacks the section “${id}”`],
  extra: (id: string) => [
    `译文多出“${id}”这一节`,
    `The translation has a section “${id}” the original has not`,
  ],
  different: (id: string) => [
    `译文的“${id}”这一节与原文次序不同`,
    `The section “${id}” stands in another order than in the original`,
  ],
} as const satisfies Record<Departure, (id: string) => readonly [string, string]>;

const countZh = ({ length }: readonly string[]): string => (length > 1 ? ` ${length} 段` : '一段');
const countEn = ({ length }: readonly string[]): string => (length > 1 ? `${length} blocks` : 'a block');

/** One id, or the first and last of several in a row. */
const range = (ids: readonly string[], to: string): string =>
  ids.length > 1 ? `${ids[0]}${to}${ids.at(-1)}` : (ids[0] ?? '');

const blockWords = {
  missing: (ids: readonly string[]) => [
    `译文缺少${countZh(ids)}，多半是原文的 ${range(ids, ' 至 ')}`,
    `The translation lacks ${countEn(ids)}, probably the original’s ${range(ids, ' to ')}`,
  ],
  extra: (ids: readonly string[]) => [
    `译文多出${countZh(ids)}，多半是 ${range(ids, ' 至 ')}`,
    `The translation has ${countEn(ids)} too many, probably ${range(ids, ' to ')}`,
  ],
  different: (ids: readonly string[]) => [
    `译文的 ${range(ids, ' 至 ')} 与原文不是同一种段落`,
    ids.length > 1
      ? `The blocks ${range(ids, ' to ')} are of another kind than in the original`
      : `The block ${range(ids, '')} is of another kind than in the original`,
  ],
} as const satisfies Record<Departure, (ids: readonly string[]) => readonly [string, string]>;

/** How many blocks a section has, where that tells something. */
const countWords = ([original, translation]: readonly [number, number]): Bilingual =>
  original === translation
    ? { zh: '', en: '' }
    : {
        zh: `：这一节原文有 ${original} 段，译文有 ${translation} 段`,
        en: `: the original has ${original} blocks in this section, the translation ${translation}`,
      };

const blockHints = {
  missing: [
    '请在这里补上；译文要与原文逐段对应。若原文不该有，就从原文删去。',
    'Add it here: block stands against block. If the original should not have it, delete it there.',
  ],
  extra: [
    '请对照原文删去或并入别段；译文要与原文逐段对应。若是原文漏了，请补进原文。',
    'Delete it, or join it to another: block stands against block. If the original has left it out, add it there.',
  ],
  different: [
    '译文要与原文逐段对应：段落、列表、表格、引文和组件的数目与次序相同。请照原文改正。',
    'Block stands against block: the same paragraphs, lists, tables, quotes and components in the same order. Mend it after the original.',
  ],
} as const satisfies Record<Departure, readonly [string, string]>;

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
  blocks: defineError(
    'bilingual/blocks',
    (departure: Departure, ids: readonly string[], counts: [number, number]) => {
      const [zh, en] = blockWords[departure](ids);
      const [hintZh, hintEn] = blockHints[departure];
      const counted = countWords(counts);
      return say(`${zh}${counted.zh}。`, `${en}${counted.en}.`, hintZh, hintEn);
    },
  ),
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
  unusedWaiver: defineError(
    'bilingual/unused-waiver',
    (rule: string, block: string, what: string | null = null) =>
      say(
        `${block} ${what === null ? '' : `的“${what}”`}没有“${rule}”这个问题，这条 waive 用不上。`,
        `${what === null ? 'Block' : `“${what}” of block`} ${block} has no problem “${rule}”, so this waiver is unused.`,
        what === null
          ? '删去这一条；若段落编号变了，请改正 block。'
          : '删去这一条；或照提示里引号中的字改正 what。',
        what === null
          ? 'Delete it; if the block has moved, correct its id.'
          : 'Delete it, or write what as the problem quotes it.',
      ),
  ),
};
