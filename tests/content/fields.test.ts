/** What one file says in both languages: bylines, sources, labels of figures, corrections and cells of data files. */
import { describe, expect, test } from 'vitest';
import { check, clean, type Files, folder, original, placed, swap, translation } from './workspace';

const terms = `- { zh: 李晓梅, en: Li Xiaomei }
- { zh: 市农业农村局, en: Municipal Bureau of Agriculture and Rural Affairs }
- { zh: 油菜, en: oilseed rape }
`;

type Change = readonly [from: string, to: string];

const byline = '    name: { zh: 杜培清, en: Du Peiqing }';

const told = async (zh: readonly Change[], more: Files = {}): Promise<string[]> => {
  const files = {
    ...clean,
    'content/terms.yaml': terms,
    [`${folder}/zh.mdx`]: zh.reduce((text, [from, to]) => swap(text, from, to), original),
    ...more,
  };
  const problems = (await check(files)).filter(({ rule }) => rule.startsWith('bilingual/'));
  return problems.map((problem) => `${placed([problem])[0]} ${problem.severity}`);
};

const name = (zh: string, en: string) => told([[byline, `    name: { zh: ${zh}, en: ${en} }`]]);

describe('a byline', () => {
  test.each([
    ['李晓梅', 'Li Xiaomai'],
    ['李晓梅', 'Li Xiaomeis'],
    ['李晓梅', 'Xiaomei Li'],
    ['李晓梅、王强', 'Li Xiaomai and Wang Qiang'],
    ['市农业农村局', 'Municipal Bureau of Forestry'],
  ])('must have the English of the term base: %s | %s', async (zh, en) => {
    expect(await name(zh, en)).toEqual([`zh:10:${23 + zh.length} bilingual/term error`]);
  });

  test.each([
    ['李晓梅', 'Li Xiaomei'],
    ['李晓梅、王强', 'Li Xiaomei and Wang Qiang'],
    ['李晓', 'Li Xiao'],
    ['市农业农村局', 'the Municipal Bureau of Agriculture and Rural Affairs'],
  ])('may be: %s | %s', async (zh, en) => expect(await name(zh, en)).toEqual([]));
});

test('so must the source of a reprint', async () => {
  const source = 'source:\n  name: { zh: 市农业农村局, en: The Evening News }\nsections:';
  expect(await told([['sections:', source]])).toEqual(['zh:12:27 bilingual/term error']);
});

describe('the label of a figure', () => {
  const labelled = (zh: string, en: string): Promise<string[]> =>
    told(
      [
        [
          'sections:',
          `figures:\n  - id: rape\n    indicator: rape\n    label:\n      zh: ${zh}\n      en: ${en}\n    value: 40\n    unit: count\n    period: "2021"\n    block: one-1\nsections:`,
        ],
        ['第一节第一段。', '建成油菜基地40个。'],
      ],
      {
        [`${folder}/en.mdx`]: swap(
          translation,
          'Section one, first paragraph.',
          'It built 40 bases of oilseed rape.',
        ),
      },
    );

  test.each([
    ['油菜基地', 'Maize bases', 'zh:16:11 bilingual/term error'],
    ['前三季度油菜基地', 'Bases of rape in the first quarter', 'zh:16:32 bilingual/period error'],
  ])('must not name another thing or figure: %s | %s', async (zh, en, where) => {
    expect(await labelled(zh, en)).toContain(where);
  });

  test.each([
    ['油菜基地', 'Oilseed rape bases'],
    ['油菜基地', 'Rape bases'],
  ])('may shorten what the text says in full: %s | %s', async (zh, en) => {
    expect(await labelled(zh, en)).toEqual([]);
  });
});

const corrected = (en: string): Change => [
  'sections:',
  `corrections:\n  - date: "2026-11-22"\n    zh: 第一段的数由14改为40。\n    en: ${en}\nupdated: "2026-11-22"\nsections:`,
];

test('a correction says the same in both languages', async () => {
  expect(await told([corrected('The number in the first paragraph was 14 and is now 40.')])).toEqual([]);
  expect(await told([corrected('The number in the first paragraph was 14 and is now 400.')])).toEqual([
    'zh:14:61 bilingual/quantity error',
  ]);
});

test('cells of a data file say the same, told in the file itself', async () => {
  const csv =
    'year,kind_zh,kind_en,n\n2021,油菜,Oilseed rape,9\n2022,李晓梅,Li Xiaomai,7\n2023,20人以上,At least 30 people,7\n';
  expect(await told([], { [`${folder}/kinds.csv`]: csv })).toEqual([
    'kinds.csv:3:10 bilingual/term error',
    'kinds.csv:4:12 bilingual/quantity error',
  ]);
});

test('an editor may overrule it under the name of the field', async () => {
  const waiver = 'waive:\n  - { rule: bilingual/term, block: byline, why: Her pen name }\ntranslation:';
  expect(
    await told([[byline, '    name: { zh: 李晓梅, en: May Lee }']], {
      [`${folder}/en.mdx`]: swap(translation, 'translation:', waiver),
    }),
  ).toEqual([]);
});

test('it is told without a translation too', async () => {
  const alone = { [`${folder}/en.mdx`]: null, [`${folder}/translation.lock.json`]: null };
  expect(await told([[byline, '    name: { zh: 李晓梅, en: Li Xiaomai }']], alone)).toEqual([
    'zh:10:26 bilingual/term error',
  ]);
});
