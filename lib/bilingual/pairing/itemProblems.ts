/** What an editor is told of an item, row or entry that only one language has. */
import type { BlockKind } from '#lib/mdx/body';
import { defineError, say } from '#lib/site/defineProblem';
import type { Bilingual } from '#lib/site/locale';

type Names = { readonly one: Bilingual; readonly many: Bilingual };

const names: Readonly<Partial<Record<BlockKind, Names>>> = {
  list: { one: { zh: '一项', en: 'an item' }, many: { zh: '项', en: 'items' } },
  table: { one: { zh: '一行', en: 'a row' }, many: { zh: '行', en: 'rows' } },
  quote: { one: { zh: '一段', en: 'a paragraph' }, many: { zh: '段', en: 'paragraphs' } },
};
const entries: Names = {
  one: { zh: '一处文字', en: 'an entry' },
  many: { zh: '处文字', en: 'entries' },
};

/** Enough of an item to know it by. */
function opening(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  return plain.length > 28 ? `${plain.slice(0, 27).trimEnd()}…` : plain;
}

type ItemSlip = {
  readonly departure: 'missing' | 'extra';
  readonly kind: BlockKind;
  /** Those of the item. */
  readonly words: string;
  readonly counts: readonly [original: number, translation: number];
};

export const itemProblems = {
  items: defineError('bilingual/items', ({ departure, kind, words, counts }: ItemSlip) => {
    const { one, many } = names[kind] ?? entries;
    const said = opening(words);
    const [zh, en] = [
      `原文有 ${counts[0]} ${many.zh}，译文有 ${counts[1]} ${many.zh}`,
      `the original has ${counts[0]} ${many.en}, the translation ${counts[1]}`,
    ];
    if (departure === 'missing')
      return say(
        `译文少了${one.zh}，多半是原文的“${said}”：${zh}。`,
        `The translation lacks ${one.en}, probably the original’s “${said}”: ${en}.`,
        '请在这里补上，与原文逐项对应。',
        'Add it here, so that both languages have the same.',
      );
    return say(
      `译文多了${one.zh}，多半是“${said}”：${zh}。`,
      `The translation has ${one.en} too many, probably “${said}”: ${en}.`,
      '请对照原文删去；若是原文漏了，请补进原文。',
      'Delete it after the original; if the original has left it out, add it there.',
    );
  }),
};
