/** Years that only the English states: of plans they are known, of dates the piece tells which they can be. */
import { describe, expect, test } from 'vitest';
import { yearsOfPlan } from '#lib/bilingual/agreeing/planYears';
import type { Spoken } from '#lib/bilingual/agreeing/spokenYears';
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';
import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import { checkAgreement } from '#lib/bilingual/pairing/checkAgreement';
import { readSpoken } from '#lib/bilingual/pairing/readSpoken';
import { blocksOf, readSeed, tellOf, withText } from './seedSides';

type Years = { readonly near?: readonly number[]; readonly all?: readonly number[] };

const spoken = (published: string, { near = [], all = [] }: Years = {}): Spoken => ({
  published: { year: Number(published.slice(0, 4)), month: Number(published.slice(5, 7)) || null },
  near: new Set(near),
  all: new Set([...near, ...all]),
});

const worst = (texts: { zh: string; en: string }, years: Spoken | null): string => {
  const found = compareTexts({ ...texts, spoken: () => years }, []);
  return found.find(({ severity }) => severity === 'error')?.severity ?? found[0]?.severity ?? 'nothing';
};

describe('a year added to a date', () => {
  const opened = { zh: '6月9日，展会开幕。', en: 'The fair opened on 9 June 2019.' };
  const late = { zh: '11月9日，展会开幕。', en: 'The fair opened on 9 November 2020.' };
  test.each<[string, { zh: string; en: string }, Spoken | null, string]>([
    ['nothing known of the piece', opened, null, 'nothing'],
    ['a piece of that year', opened, spoken('2019'), 'nothing'],
    ['a piece of another year', opened, spoken('2021'), 'error'],
    ['a section that speaks of that year', opened, spoken('2021', { near: [2019] }), 'nothing'],
    ['another section that does', opened, spoken('2021', { all: [2019] }), 'warning'],
    ['a later piece that speaks of old times', opened, spoken('2026-11', { all: [2019] }), 'nothing'],
    ['a November before a piece of a spring', late, spoken('2021-04'), 'nothing'],
    ['a November before a piece of no known month', late, spoken('2021'), 'nothing'],
    ['a November two years before', late, spoken('2022-04'), 'error'],
  ])('with %s', (_name, texts, years, told) => {
    expect(worst(texts, years)).toBe(told);
  });
});

describe('a year the Chinese says in a word', () => {
  test.each([
    ['去年6月9日开幕。', 'It opened on 9 June 2020.', 'nothing'],
    ['去年6月9日开幕。', 'It opened on 9 June 2021.', 'error'],
    ['去年6月9日开幕。', 'It opened on 9 June last year.', 'nothing'],
    ['去年新增企业75家。', 'In 2020 the city gained 75 companies.', 'nothing'],
    ['去年新增企业75家。', 'In 2019 the city gained 75 companies.', 'error'],
    [
      '今年新增企业75家，比去年多8家。',
      'In 2021 the city gained 75 companies, 8 more than in 2020.',
      'nothing',
    ],
    [
      '今年新增企业75家，比去年多8家。',
      'In 2022 the city gained 75 companies, 8 more than in 2020.',
      'error',
    ],
    [
      '今年新增企业75家，比去年多8家。',
      'In 2021 the city gained 75 companies, 8 more than last year.',
      'nothing',
    ],
    ['项目明年3月投产。', 'The project goes into production in March 2022.', 'nothing'],
    ['项目明年3月投产。', 'The project goes into production in March 2021.', 'error'],
    ['上半年新增企业75家。', 'In the first half of 2021 the city gained 75 companies.', 'nothing'],
    ['上半年新增企业75家。', 'In the first half of 2020 the city gained 75 companies.', 'error'],
    ['年底前完成。', 'It will be completed by the end of 2021.', 'nothing'],
  ])('%s | %s', (zh, en, told) => {
    expect(worst({ zh, en }, spoken('2021'))).toBe(told);
  });
});

test('the years of every five-year plan are known', () => {
  const starts = [1953, 1958, 1966, 1971, 1976, 1981, 1986, 1991, 1996, 2001, 2006, 2011, 2016, 2021, 2026];
  expect(starts.map((_, index) => yearsOfPlan(index + 1).from)).toEqual(starts);
  expect(starts.map((_, index) => yearsOfPlan(index + 1).to)).toEqual(starts.map((from) => from + 4));
});

test('a wrong span of a plan is told once', () => {
  const texts = { zh: '编制“十四五”规划。', en: 'It drew up the 14th Five-Year Plan (2020–2026).' };
  expect(compareTexts(texts, []).map(({ sort, severity }) => [sort, severity])).toEqual([
    ['misdated', 'error'],
  ]);
});

describe('of a whole piece', () => {
  test('the years over a text and in its section are near, the others are known', async () => {
    const { zh } = await readSeed();
    const [section, block] = [zh.sections[0], blocksOf(zh)[0]];
    if (section === undefined || block === undefined) throw new Error('a section with a block is needed');
    const side: AgreementSide = {
      ...zh,
      headlines: [{ ...block, id: 'title', kind: 'heading', text: '2020年工作回顾' }],
      sections: [
        { ...section, id: 'a', blocks: [{ ...block, id: 'a-1', text: '二〇一八年起步' }] },
        { ...section, id: 'b', blocks: [{ ...block, id: 'b-1', text: '2016年立项' }] },
      ],
    };
    const years = readSpoken(side, '2021-03-05')('a-1');
    expect(years.published).toEqual({ year: 2021, month: 3 });
    expect([...years.near]).toEqual([2020, 2018]);
    expect([...years.all].sort()).toEqual([2016, 2018, 2020]);
  });

  test('a wrong year at a date of the first report is told at its block', async () => {
    const seed = await readSeed();
    const block = blocksOf(seed.en).find(({ text }) => /\b22 June\b(?! \d)/.test(text));
    if (block === undefined) throw new Error('the report has no such date');
    const dated = (year: string) =>
      tellOf(seed, withText(seed.en, block.id, block.text.replace(/\b22 June\b/, `22 June ${year}`)));
    expect(dated('2021')).toEqual([]);
    const [problem, ...others] = dated('2019');
    expect(others).toEqual([]);
    expect([problem?.rule, problem?.severity]).toEqual(['bilingual/date', 'error']);
    expect(problem?.line).toBeGreaterThanOrEqual(block.line);
    expect(problem?.line).toBeLessThanOrEqual(block.endLine);
  });

  test('a year that an English original states is left out, not added, even that of its publication', async () => {
    const { zh, en, terms, published } = await readSeed();
    const block = blocksOf(en).find(({ id }) => id === 'theory-1');
    if (block === undefined) throw new Error('the report has no such block');
    const told = checkAgreement({
      original: withText(en, block.id, `${block.text} So it was in ${published}.`),
      translation: zh,
      waivers: [],
      wording: { original: 'en', terms, published },
    });
    expect(told.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['bilingual/date-detail', 'warning'],
    ]);
  });
});
