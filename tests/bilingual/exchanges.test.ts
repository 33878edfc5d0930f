/** Figures that went to one another's nouns, and changes told for what they led to. */
import { describe, expect, test } from 'vitest';
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { bureauNotices } from './corpus/bureauNotices';
import { bureauReports } from './corpus/bureauReports';
import { countyLife } from './corpus/countyLife';
import { countyNews } from './corpus/countyNews';
import { countyServices } from './corpus/countyServices';
import { rates } from './corpus/verdict';
import { exchangedPairs } from './exchangedPairs';

const told = (zh: string, en: string): string[] =>
  compareTexts({ zh, en }, []).map(({ sort, severity }) => `${sort} ${severity}`);

const people = '引进博士12名和硕士30名。';

describe('two figures that count one another’s things are an error', () => {
  test.each([
    [people, 'It brought in 30 doctors and 12 masters.'],
    ['取得专利12项、论文30篇。', 'The team produced 12 papers and 30 patents.'],
    ['建成平台3个，在建5个。', 'Five platforms have been built and three are under construction.'],
    ['8家科技型企业与4家银行签约。', 'Four technology companies signed agreements with eight banks.'],
    [
      '专利5869件，其中发明专利402件，分别增长9.5%和31.8%。',
      'There were 5,869 patents, 402 of them for inventions, up 31.8% and 9.5% respectively.',
    ],
    ['一等奖2名、二等奖5名、三等奖8名。', 'Two first, eight second and five third prizes.'],
    [
      '第二产业增长3%，第三产业增长5%。',
      'Secondary industry grew 5 percent and tertiary industry 3 percent.',
    ],
  ])('%s | %s', (zh, en) => expect(told(zh, en)).toEqual(['exchanged error']));
});

describe('the same in another order passes', () => {
  test.each([
    ['8家科技型企业与4家银行签约。', 'Four banks signed agreements with eight technology companies.'],
    ['由35%提高到46.5%。', 'The rate is 46.5 percent, instead of the former 35 percent.'],
    ['满分100分，60分以下不予立项。', 'No project below 60 of a possible 100 was approved.'],
    [people, 'It brought in 12 doctors and 30 masters.'],
    [people, 'It brought in 30 masters and 12 doctors.'],
    ['6个县的240家企业提出问题318个。', 'In all, 240 companies in six counties raised 318 problems.'],
    ['取得专利12项、论文30篇。', 'Patents and papers numbered 12 and 30.'],
  ])('%s | %s', (zh, en) => expect(told(zh, en)).toEqual([]));
});

describe('by how much something changed is not what it changed to', () => {
  test.each([
    ['比重提高到35%', 'the share rose by 35 percent', ['mistaken error']],
    ['产量增加30吨', 'output rose to 30 tonnes', ['mistaken error']],
    ['比重提高到35%', 'the share rose to 35 percent', []],
    ['产量由20吨增加到30吨', 'output rose from 20 to 30 tonnes', []],
    ['时间压缩了3天', 'the time was cut by three days', []],
  ])('%s | %s', (zh, en, sorts) => expect(told(zh, en)).toEqual(sorts));
});

test('what a change is measured against is not exchanged', () => {
  expect(told('环比增长3%', 'up 3 percent year on year')).toEqual(['different error']);
  expect(told('同比增长3%', 'up 3 percent')).toEqual([]);
});

describe('Chinese set with spaces round its figures', () => {
  test('is read as if it were set without', () => {
    expect(told('2021 年 4 月 20 日，投资 28 亿元', 'On 20 April 2021, 2.8 billion yuan')).toEqual([]);
    expect(told('投资 28 亿元', '28 billion yuan')).toEqual(['different error']);
  });

  test('keeps its places', () => {
    const text = '共有 30 多家，投资 28 亿元。';
    const found = extractFacts(text, 'zh', []).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['30 多家', '28 亿元']);
  });
});

test('of the figures exchanged in the sentences of bureaus and counties, 85 in 100 are refused', () => {
  const sentences = [bureauNotices, bureauReports, countyLife, countyNews, countyServices].flat();
  const { recall, sizes } = rates(sentences.flatMap(exchangedPairs));
  expect(sizes.wrong).toBeGreaterThan(300);
  expect(recall).toBeGreaterThanOrEqual(0.85);
});
