/** What an editor is quoted: the words that make the difference, and each slip once. */
import { describe, expect, test } from 'vitest';
import { tellPair } from './tellPair';

describe('what an editor is quoted', () => {
  test.each([
    ['合同成交额增长106.4%。', 'Contract value fell 106.4%.', '增长106.4%', 'fell 106.4%'],
    ['专利授权量同比下降8.2%。', 'Patents granted were up by 8.2% year on year.', '下降8.2%', 'up by 8.2%'],
    ['补助资金增加15%。', 'It was a 15% cut in grants.', '增加15%', '15% cut'],
    [
      '贷款余额减少30亿元。',
      'Outstanding loans rose by 3 billion yuan.',
      '减少30亿元',
      'rose by 3 billion yuan',
    ],
    ['全市排名前移4位。', 'The city moved down four places.', '前移4位', 'down four'],
    [
      '增速比全省高1.2个百分点。',
      'Growth was 1.2 percentage points below that of the province.',
      '比全省高1.2个百分点',
      '1.2 percentage points below',
    ],
  ])('of a turned direction is the word that gives it: %s', (zh, en, from, to) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.message.zh).toContain(`原文“${from}”`);
    expect(problem?.message.zh).toContain(`译文中是“${to}”`);
    expect(problem?.message.en).toContain(`“${from}”`);
    expect(problem?.message.en).toContain(`“${to}”`);
    expect(problem?.hint?.zh).toContain(`原文说的是“${from}”`);
    expect(problem?.hint?.en).toContain(`“${from}”`);
  });

  test.each([
    ['最低气温零下5℃。', 'The lowest temperature was 5 °C.', '零下5℃', '5 °C'],
    ['最低气温5℃。', 'The lowest temperature was minus 5 °C.', '5℃', 'minus 5 °C'],
    ['最低气温零下12度。', 'The lowest was 9 degrees below zero.', '零下12度', '9 degrees below zero'],
  ])('of a temperature is whether it is below zero: %s', (zh, en, from, to) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.message.zh).toContain(`原文“${from}”`);
    expect(problem?.message.zh).toContain(`“${to}”`);
  });

  test.each([
    [
      '年底建成。',
      'It will be built at the beginning of the year.',
      '年底',
      'the beginning of the year',
      'the end of the year',
    ],
    [
      '2025年初开工。',
      'Work starts at the end of 2025.',
      '2025年初',
      'the end of 2025',
      'the beginning of 2025',
    ],
    ['6月中旬验收。', 'It will be accepted in late June.', '6月中旬', 'late June', 'mid-June'],
    [
      '本月下旬验收。',
      'It will be accepted early this month.',
      '本月下旬',
      'early this month',
      'late in the month',
    ],
  ])('of a part of a month or year is the month or year too: %s', (zh, en, from, to, right) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.message.en).toContain(`“${from}”`);
    expect(problem?.message.en).toContain(`“${to}”`);
    expect(problem?.hint?.en).toBe(`The translation may say “${right}”.`);
  });

  test.each([
    ['每月举办一场讲座。', 'A lecture is held every year.', '每月', 'every year'],
    ['每周巡查3次。', 'They patrol 3 times a month.', '每周', '3 times a month'],
    ['每季度体检一次。', 'A check-up is held once a year.', '每季度', 'once a year'],
  ])('of a rhythm is no more and no less than the rhythm: %s', (zh, en, from, to) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.message.en).toBe(
      `The original’s “${from}” is “${to}” in the translation: the two differ.`,
    );
  });

  test.each([
    ['构建“六大”体系。', 'It built the “Seven Major” systems.', 'Six'],
    ['建设三家基地。', 'It built four bases.', 'three'],
    ['建设5家基地。', 'It built 6 bases.', '5'],
  ])('to write is a number spelt as it stands there: %s', (zh, en, right) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.hint?.en).toBe(`The translation may say “${right}”.`);
  });
});

describe('one slip is told once', () => {
  test.each([
    ['4月20日召开会议。', 'The meeting was held on 200 April.', '4月20日', '200 April', '20 April'],
    [
      '2021年4月20日召开会议。',
      'The meeting was held on April 200, 2021.',
      '4月20日',
      'April 200',
      '20 April',
    ],
    ['2021年召开会议。', 'The meeting was held in 20210.', '2021年', '20210', '2021'],
    ['2019年4月召开会议。', 'The meeting was held in April 219.', '2019年', '219', '2019'],
    [
      '依据鄂科规〔2021〕2号。',
      'It follows Ekegui [20210] No. 2.',
      '鄂科规〔2021〕2号',
      'Ekegui [20210] No. 2',
      '鄂科规〔2021〕2号',
    ],
    ['每周巡查3次。', 'They patrol 3 times a month.', '每周', '3 times a month', 'every week'],
    [
      '2021年底建成。',
      'It was built at the beginning of 2021.',
      '2021年底',
      'the beginning of 2021',
      'the end of 2021',
    ],
  ])('with what it became: %s', (zh, en, from, to, right) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.severity).toBe('error');
    expect(problem?.message.zh).toBe(`原文“${from}”在译文中是“${to}”：两处不同。`);
    expect(problem?.hint?.en).toBe(`The translation may say “${right}”.`);
  });

  test('two are told as two', () => {
    const problems = tellPair(
      '2021年建成基地3家，新增平台40项。',
      'In 20210 it built 3 bases and added 500 platforms.',
    );
    expect(problems.map(({ message }) => message.zh)).toEqual([
      '原文“40项”在译文中是“500”：两处不同。',
      '原文“2021年”在译文中是“20210”：两处不同。',
    ]);
  });
});
