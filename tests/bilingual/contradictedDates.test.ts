/** What an editor is told of a year, an anniversary or a day that contradicts the one stated. */
import { describe, expect, test } from 'vitest';
import { tellPair } from './tellPair';

const told = (zh: string, en: string): string[] =>
  tellPair(zh, en).map(({ rule, severity, message }) => `${severity} ${rule} ${message.zh}`);

describe('another year, anniversary or age', () => {
  test.each([
    [
      '以“2021年是建市20周年”起首；“2020—2021年度”照录。',
      'It begins with 2022 and the 20th anniversary of the city; 2020–2021 is kept.',
      'error bilingual/date 原文“2021年”在译文中是“2022”：两处不同。',
    ],
    [
      '以“2021年是建市20周年”起首；“2020—2021年度”照录。',
      'It begins with 2021 and the 20th anniversary of the city; 2020–2022 is kept.',
      'error bilingual/date 原文“2020—2021年度”在译文中是“2020–2022”：两处不同。',
    ],
    [
      '建市20周年，20年风雨，20年坚守。',
      'The 200th anniversary of the city: 20 years of wind and rain, 20 years of keeping faith.',
      'error bilingual/quantity 原文“20周年”在译文中是“200th anniversary”：相差十倍。',
    ],
    [
      '年满65岁免费，工龄65年。',
      'Free for people aged 650, with 65 years of work.',
      'error bilingual/quantity 原文“满65岁”在译文中是“650”：相差十倍。',
    ],
  ])('%s | %s is told once, with both', (zh, en, message) => {
    expect(told(zh, en)).toEqual([message]);
  });
});

test.each([
  ['建馆30周年。30年来……', 'On the 300th anniversary of the library, after 30 years', '“30th anniversary”'],
  ['年满65岁免费，工龄65年。', 'Free for people aged 650, with 65 years of work.', '“65 years old”'],
])('%s | %s is given a form of its kind', (zh, en, form) => {
  expect(tellPair(zh, en).map(({ hint }) => hint?.en)).toEqual([expect.stringContaining(form)]);
});

describe('a day and a part of a month', () => {
  test('a day outside it is an error, with the days of each part', () => {
    const [problem, ...others] = tellPair('8月下旬开班。', 'The class opened on 20 August.');
    expect(others).toEqual([]);
    expect([problem?.severity, problem?.rule]).toEqual(['error', 'bilingual/date']);
    expect(problem?.message.en).toContain('the day is not in that part of the month');
    expect(problem?.hint?.zh).toContain('下旬是21日至月底');
    expect(problem?.hint?.en).toContain('“late August”');
  });

  test('a day inside it is a doubt: the translation is more exact', () => {
    const [problem, ...others] = tellPair('8月下旬开班。', 'The class opened on 25 August.');
    expect(others).toEqual([]);
    expect([problem?.severity, problem?.rule]).toEqual(['warning', 'bilingual/date-detail']);
    expect(problem?.message.zh).toContain('译文比原文具体');
    expect(problem?.message.en).toContain('the translation is more exact');
  });

  test('a part that stands for a day is less exact', () => {
    const [problem] = tellPair('8月25日开班。', 'The class opened in late August.');
    expect(problem?.message.zh).toBe('原文“8月25日”在译文中是“late August”：译文不如原文具体。');
  });

  test('seen from an English original it is the other way round', () => {
    const [problem] = tellPair('8月下旬开班。', 'The class opened on 25 August.', 'en');
    expect(problem?.message.zh).toContain('译文不如原文具体');
    expect(problem?.hint?.zh).toContain('“8月25日”');
  });
});
