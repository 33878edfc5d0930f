/** Titles, subtitles, summaries and headings of a translation against those of its original; standing pages too. */
import { describe, expect, test } from 'vitest';
import {
  check,
  clean,
  type Files,
  folder,
  original,
  page,
  pageTranslation,
  placed,
  swap,
  translation,
} from '../content/workspace';

type Change = readonly [from: string, to: string];

const change = (text: string, changes: readonly Change[]): string =>
  changes.reduce((changed, [from, to]) => swap(changed, from, to), text);

const pair = (zh: readonly Change[], en: readonly Change[]): Files => ({
  ...clean,
  [`${folder}/zh.mdx`]: change(original, zh),
  [`${folder}/en.mdx`]: change(translation, en),
});

const tell = async (zh: readonly Change[], en: readonly Change[]) =>
  (await check(pair(zh, en))).filter(({ rule }) => rule.startsWith('bilingual/'));
const told = async (zh: readonly Change[], en: readonly Change[]) =>
  (await tell(zh, en)).map((problem) => `${placed([problem])[0]} ${problem.severity}`);

const title = (zh: string, en: string) =>
  told([['title: 标题', `title: ${zh}`]], [['title: A headline', `title: ${en}`]]);

describe('what contradicts is an error', () => {
  test.each([
    ['三家企业获奖', 'Two enterprises honoured', 'en:2:8 bilingual/quantity error'],
    ['高新技术企业达311家', '"High-tech enterprises: 321"', 'en:2:32 bilingual/quantity error'],
    ['合同额30亿元', '30 billion yuan of contracts', 'en:2:8 bilingual/quantity error'],
    ['4月20日开幕', 'It opens on April 21', 'en:2:20 bilingual/date error'],
    ['增长15%', 'A fall of 15%', 'en:2:18 bilingual/quantity error'],
  ])('%s | %s', async (zh, en, where) => expect(await title(zh, en)).toEqual([where]));

  test('in a summary', async () => {
    const zh = [['summary: 导语。', 'summary: 登记成果40项。']] as const;
    const en = [['summary: The standfirst.', 'summary: The city registered 14 results.']] as const;
    const [problem] = await tell(zh, en);
    expect(placed(problem === undefined ? [] : [problem])).toEqual(['en:3:30 bilingual/quantity']);
    expect(problem?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 3, column: 14 });
  });

  test('two figures exchanged are told in one problem, with both places of the original', async () => {
    const zh = [['summary: 导语。', 'summary: 8家企业与4家银行签约。']] as const;
    const en = [['summary: The standfirst.', 'summary: Four firms signed with eight banks.']] as const;
    const found = await tell(zh, en);
    expect(found.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['bilingual/exchange error']);
    expect(found[0]?.message).toEqual({
      zh: '原文的“8家”和“4家”在译文里互换了：“eight”“Four”说的都是对方所说的事物。',
      en: 'The original’s “8家” and “4家” have changed places in the translation: “eight” and “Four” are each said of the other’s thing.',
    });
    expect(found[0]?.related).toMatchObject([
      { file: `${folder}/zh.mdx`, line: 3, column: 10 },
      { file: `${folder}/zh.mdx`, line: 3, column: 15 },
    ]);
  });

  test('in a subtitle', async () => {
    const zh = [['summary:', 'subtitle: 18项入选\nsummary:']] as const;
    const en = [['summary:', "subtitle: '81 were chosen'\nsummary:"]] as const;
    expect(await told(zh, en)).toEqual(['en:3:12 bilingual/quantity error']);
  });

  test('in a heading, at its words', async () => {
    expect(
      await told([['## 第一节', '## **四**家企业']], [['## Section one', '## The **five** enterprises']]),
    ).toEqual(['en:14:10 bilingual/quantity error']);
  });

  test('in the label of the navigation, at its words', async () => {
    const zh = [
      ['label: 其一', 'label: 四家企业'],
      ['## 第一节', '## 企业'],
    ] as const;
    const en = [
      ['label: First', 'label: Five enterprises'],
      ['## Section one', '## Enterprises'],
    ] as const;
    expect(await told(zh, en)).toEqual(['en:6:12 bilingual/quantity error']);
  });

  test('in words folded over two lines, at their beginning', async () => {
    const en = [['summary: The standfirst.', 'summary: The city registered\n  14 results.']] as const;
    expect(await told([['summary: 导语。', 'summary: 登记成果40项。']], en)).toEqual([
      'en:3:10 bilingual/quantity error',
    ]);
  });
});

describe('what only one side states is a warning', () => {
  test.each([
    ['三家企业获奖', 'Enterprises honoured', 'en:2:8 bilingual/count warning'],
    ['企业获奖', '30 enterprises honoured', 'en:2:8 bilingual/count warning'],
    ['4月20日开幕', 'An opening', 'en:2:8 bilingual/date-detail warning'],
  ])('%s | %s', async (zh, en, where) => expect(await title(zh, en)).toEqual([where]));

  test('a subtitle in one language only', async () => {
    const deck = ['summary:', 'subtitle: x\nsummary:'] as const;
    expect(await told([deck], [])).toEqual(['en:2:8 bilingual/subtitle warning']);
    expect(await told([], [deck])).toEqual(['en:3:11 bilingual/subtitle warning']);
  });
});

test.each([
  ['一盘棋，两不误', 'Both at once'],
  ['53.53亿元', 'RMB 5.353 billion'],
  ['揭榜挂帅怎样办', 'How open competition is done'],
  ['“十四五”开局', 'The 14th Five-Year Plan begins'],
])('titles worded freely pass: %s | %s', async (zh, en) => expect(await title(zh, en)).toEqual([]));

const waive = (rule: string, block: string): Change => [
  'translation:',
  `waive:\n  - { rule: ${rule}, block: ${block}, why: As the author wished }\ntranslation:`,
];

describe('a waiver', () => {
  const zh = [['title: 标题', 'title: 三家企业获奖']] as const;
  const en = ['title: A headline', 'title: Two enterprises honoured'] as const;

  test('names a title, summary or heading', async () => {
    expect(await told(zh, [en, waive('bilingual/quantity', 'title')])).toEqual([]);
    const heading = [['## 第二节', '## 四家企业']] as const;
    const other = ['## Section two', '## Five enterprises'] as const;
    expect(await told(heading, [other, waive('bilingual/quantity', 'two-0')])).toEqual([]);
  });

  test('of another headline is unused', async () => {
    expect(await told(zh, [en, waive('bilingual/quantity', 'summary')])).toEqual([
      'en:2:8 bilingual/quantity error',
      'en:10:5 bilingual/unused-waiver error',
    ]);
  });
});

test('where blocks do not pair, titles are compared and headings are not', async () => {
  const zh = [
    ['title: 标题', 'title: 三家企业获奖'],
    ['## 第一节', '## 四家企业'],
  ] as const;
  const en = [
    ['title: A headline', 'title: Two enterprises honoured'],
    ['## Section one', '## Five enterprises'],
    ['Section one, second paragraph.\n\n', ''],
  ] as const;
  expect(await told(zh, en)).toEqual(['en:2:8 bilingual/quantity error', 'en:16:1 bilingual/blocks error']);
});

describe('a standing page', () => {
  const pages = (zh: readonly Change[], en: readonly Change[]): Files => ({
    'content/pages/about/zh.mdx': change(page, zh),
    'content/pages/about/en.mdx': change(pageTranslation, en),
  });
  const tellPage = async (zh: readonly Change[], en: readonly Change[]) => placed(await check(pages(zh, en)));
  const wrong = [[['一段话。', '收到4封来信。']], [['A paragraph.', 'Five letters came.']]] as const;

  test('is held to the same: words, links, titles and the build', async () => {
    expect(await tellPage([], [])).toEqual([]);
    expect(await tellPage(...wrong)).toEqual(['pages/about/en:14:1 bilingual/quantity']);
    expect(await tellPage([['一段话。', '见[此](/zh/about/)。']], [])).toEqual([
      'pages/about/en:14:1 bilingual/link',
    ]);
    expect(
      await tellPage([['title: 关于', 'title: 四件事']], [['title: About', 'title: Five things']]),
    ).toEqual(['pages/about/en:2:8 bilingual/quantity']);
    expect(await tellPage([['一段话。', '一段话。\n\n又一段。']], [])).toEqual([
      'pages/about/en:14:1 bilingual/blocks',
    ]);
  });

  test('has waivers likewise', async () => {
    const [zh, en] = wrong;
    expect(await tellPage(zh, [...en, waive('bilingual/quantity', 'what-1')])).toEqual([]);
    expect(await tellPage([], [waive('bilingual/quantity', 'what-1')])).toEqual([
      'pages/about/en:8:5 bilingual/unused-waiver',
    ]);
  });
});
