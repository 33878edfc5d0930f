/** The term base in the order readers look things up. */
import { describe, expect, test } from 'vitest';
import { termGroups } from '#lib/edition/termBase';

const term = (zh: string, en: string) => ({ zh, en });

const letters = (groups: ReturnType<typeof termGroups>) =>
  groups.map(({ letter, entries }) => [letter, entries.map((entry) => entry.term)]);

describe('the term base', () => {
  const terms = [
    term('众创空间', 'makerspace'),
    term('爱国卫生', 'patriotic health'),
    term('5G环形器', '5G circulator'),
    term('孵化器', 'incubator'),
    term('最后一公里', 'the last mile'),
    term('咸宁', 'Xianning'),
    term('产学研', 'industry–university–research'),
  ];

  test('goes by pinyin in Chinese, digits first', () => {
    expect(letters(termGroups(terms, 'zh'))).toEqual([
      [null, ['5G环形器']],
      ['A', ['爱国卫生']],
      ['C', ['产学研']],
      ['F', ['孵化器']],
      ['X', ['咸宁']],
      ['Z', ['众创空间', '最后一公里']],
    ]);
  });

  test('goes by the alphabet in English, articles apart', () => {
    expect(letters(termGroups(terms, 'en'))).toEqual([
      [null, ['5G circulator']],
      ['I', ['incubator', 'industry–university–research']],
      ['L', ['the last mile']],
      ['M', ['makerspace']],
      ['P', ['patriotic health']],
      ['X', ['Xianning']],
    ]);
  });

  test('holds every term once in either language, with its variants and its note', () => {
    const noted = {
      ...term('亩', 'mu'),
      variants: ['mou'],
      note: { zh: '面积单位。', en: 'A unit of area.' },
    };
    for (const locale of ['zh', 'en'] as const) {
      const entries = termGroups([...terms, noted], locale).flatMap((group) => group.entries);
      expect(new Set(entries.map(({ key }) => key)).size).toBe(terms.length + 1);
      expect(entries.find(({ key }) => key === '亩')).toEqual({
        key: '亩',
        term: locale === 'zh' ? '亩' : 'mu',
        other: locale === 'zh' ? 'mu' : '亩',
        variants: ['mou'],
        note: noted.note[locale],
      });
    }
  });
});
