/** Times told in words: one put for another is a changed time, other words for the same one are none. */
import { describe, expect, test } from 'vitest';
import { hashFigures } from '#lib/bilingual/drift/hashFigures';
import { timeWords } from '#lib/bilingual/drift/timeWords';
import type { Locale } from '#lib/site/locale';
import { en, openSynced, type Report, zh } from './driftFolder';

function filler(words: string): string {
  if (words.includes('4月20日')) return 'The work went on until 20 April.';
  if (/三个月/.test(words)) return 'The work was to go on for three months.';
  if (/[9九]时/.test(words)) return 'The work went on at 9 a.m.';
  return words.includes('上半年') ? 'The work went on in the first half of the year.' : 'The work went on.';
}

/** A report in which one language alone changes; the other says nothing that could contradict it. */
const saying = (words: string, original: Locale = 'zh'): Report =>
  original === 'zh'
    ? { zh: [[words, zh[0][1] ?? ''], zh[1]], en: [[filler(words), en[0][1] ?? ''], en[1]] }
    : { zh: [['工作继续推进。', zh[0][1] ?? ''], zh[1]], en: [[words, en[0][1] ?? ''], en[1]], original };

async function driftOf(was: string, is: string, original: Locale = 'zh') {
  const opened = await openSynced(saying(was, original));
  const before = (await opened.problems()).filter(({ rule }) => rule.startsWith('drift/'));
  expect(before).toEqual([]);
  await opened.write(saying(is, original));
  return (await opened.problems()).filter(({ rule }) => rule.startsWith('drift/'));
}

type Case = readonly [was: string, is: string, gone: string | null, added: string | null];

describe('a time that changed is an error that quotes both words', () => {
  test.each<Case>([
    ['去年完成改造。', '今年完成改造。', '去年', '今年'],
    ['园区上半年完成改造。', '园区去年上半年完成改造。', null, '去年'],
    ['上个月组织走访。', '本月组织走访。', '上个月', '本月'],
    ['上个月组织走访。', '上周组织走访。', '上个月', '上周'],
    ['昨天上午座谈。', '昨天下午座谈。', '上午', '下午'],
    ['昨天上午座谈。', '今天上午座谈。', '昨天', '今天'],
    ['昨晚开幕。', '今晚开幕。', '昨晚', '今晚'],
    ['收入比上年有增长。', '收入比上月有增长。', '上年', '上月'],
    ['年底前建成。', '月底前建成。', '年底前', '月底前'],
    ['年底前建成。', '明年底前建成。', '年底前', '明年底前'],
    ['年初部署。', '年底部署。', '年初', '年底'],
    ['春节前发放补贴。', '春节后发放补贴。', '春节前', '春节后'],
    ['春节前发放补贴。', '国庆前发放补贴。', '春节前', '国庆前'],
    ['4月20日前报送材料。', '4月20日之后报送材料。', '4月20日前', '4月20日之后'],
    ['三个月前动工。', '三个月后动工。', '三个月前', '三个月后'],
    ['上季度验收。', '下季度验收。', '上季度', '下季度'],
    ['凌晨出发，傍晚返回。', '凌晨出发，中午返回。', '傍晚', '中午'],
  ])('%s → %s', async (was, is, gone, added) => {
    const problems = await driftOf(was, is);
    expect(problems).toMatchObject([{ rule: 'drift/figures', severity: 'error', line: 16 }]);
    const { zh: told = '', en: english = '' } = problems[0]?.message ?? {};
    expect(told).toContain(
      `：${[gone && `原为“${gone}”`, added && `现为“${added}”`].filter(Boolean).join('，')}。`,
    );
    for (const words of [gone, added]) if (words !== null) expect(english).toContain(`“${words}”`);
  });

  test.each<Case>([
    ['Work ended last year.', 'Work ended this year.', 'last year', 'this year'],
    ['They met yesterday morning.', 'They met yesterday afternoon.', 'morning', 'afternoon'],
    [
      'It rose on the previous year.',
      'It rose on the previous month.',
      'the previous year',
      'on the previous month',
    ],
    [
      'Due by the end of the year.',
      'Due by the end of the month.',
      'the end of the year',
      'the end of the month',
    ],
    ['Paid before National Day.', 'Paid after National Day.', 'before National Day', 'after National Day'],
    ['Open tonight.', 'Open tomorrow night.', 'tonight', 'tomorrow night'],
  ])('%s → %s', async (was, is, gone, added) => {
    const problems = await driftOf(was, is, 'en');
    expect(problems).toMatchObject([{ rule: 'drift/figures', severity: 'error' }]);
    expect(problems[0]?.message.en).toContain(`it said “${gone}”, it now says “${added}”`);
  });
});

describe('other words that keep every figure and time are a warning', () => {
  test.each([
    ['去年完成改造。', '上年完成了改造。'],
    ['上个月组织走访。', '走访已于上月组织。'],
    ['上周座谈。', '上个星期举行座谈。'],
    ['昨天上午座谈。', '昨日早晨举行座谈。'],
    ['昨晚开幕。', '昨天晚上开幕。'],
    ['年底前建成。', '今年年底前建设完成。'],
    ['春节前发放补贴。', '补贴于春节来临之前发放。'],
    ['国庆期间开放。', '国庆节假期期间向公众开放。'],
    ['收入同比增长。', '收入比去年同期有所增长。'],
    ['4月20日前报送材料。', '材料应不晚于4月20日报送。'],
    ['三个月前动工。', '动工在三个月之前。'],
    ['日前召开座谈。', '近日召开了座谈。'],
    ['产值环比下降。', '产值比上月有所下降。'],
    ['座谈会上午9时开始。', '座谈会于上午九时整开始。'],
    ['收入比上年增长。', '收入同比有所增长。'],
    ['上半年完成改造。', '今年上半年改造完工。'],
    ['本月开工。', '开工就在这个月。'],
    ['近年来年均走访多次，成效明显。', '近年来年均多次走访，效果突出。'],
    ['力争再上新台阶，一批成果落地。', '努力迈上新台阶，许多成果落了地。'],
    ['完成改造，成立专班，统一调度。', '改造完工，组建专班，集中调度。'],
    ['证明年度计划可行，在以上年份中过去年均不变。', '说明年度计划可行，以上年份过去年均没有变化。'],
  ])('%s → %s', async (was, is) => {
    expect(await driftOf(was, is)).toMatchObject([{ rule: 'drift/lagging', severity: 'warning' }]);
  });

  test.each([
    ['Work ended last year.', 'The work was done the previous year.'],
    ['Due by the end of the year.', 'It is due by year-end.'],
    ['Paid before the Spring Festival.', 'The money is paid ahead of the Spring Festival.'],
    ['They met last night.', 'They held a meeting yesterday evening.'],
    ['Revenue rose a year earlier.', 'Revenue went up on the same period last year.'],
    ['It opened in the last quarter of the plan.', 'The opening fell in the last quarter of this plan.'],
    [
      'Workers met on the National Day for Helping the Disabled.',
      'Workers gathered on the Day for Helping the Disabled.',
    ],
    ['After the talks, farmers grew rice.', 'Once the talks were over, farmers planted rice.'],
  ])('%s → %s', async (was, is) => {
    expect(await driftOf(was, is, 'en')).toMatchObject([{ rule: 'drift/lagging', severity: 'warning' }]);
  });
});

test('words of time that count from no day are not read', () => {
  const texts = [
    '大年初一',
    '近年来年均增长',
    '以上年份',
    '过去年均',
    '基本年报',
    '未来年度',
    '政治清明',
    '上年纪',
    '三个月末端',
  ];
  expect(texts.flatMap((text) => timeWords(text, 'zh'))).toEqual([]);
});

test('both languages mean the same by a time', () => {
  const meanings = (text: string, locale: Locale) =>
    timeWords(text, locale).map((line) => line.split(' = ')[1]);
  const pairs: [string, string][] = [
    ['去年春节后', 'after last year, after the Spring Festival'],
    ['明年底前', 'by the end of next year'],
    ['昨天下午', 'yesterday afternoon'],
    ['今晚', 'tonight'],
    ['上季度', 'last quarter'],
  ];
  for (const [chinese, english] of pairs) expect(meanings(english, 'en')).toEqual(meanings(chinese, 'zh'));
});

test('a record of the days before times were kept tells of none', async () => {
  const opened = await openSynced(saying('去年完成改造，成立专班。'));
  const lock = await opened.lock();
  const older = lock.replaceAll(/, "(?:into": "\w+"|times": \[.*?\])/g, '');
  expect(older).not.toBe(lock);
  await opened.writeLock(older);
  expect(await opened.told()).not.toContain('en:16:1 drift/unrecorded');
  await opened.write(saying('去年改造完工，组建专班。'));
  expect(await opened.told()).toContain('en:16:1 drift/lagging');
});

test('no time changes without its figure hash', () => {
  const times = [
    '去年',
    '今年',
    '春节前',
    '春节后',
    '春节来临之前',
    '昨晚',
    '今晚',
    '明晚',
    '上午',
    '下午',
    '年底',
    '月底',
  ];
  expect(new Set(times.map(hashFigures)).size).toBe(times.length);
  const english = [
    'before the Spring Festival',
    'after the Spring Festival',
    'before National Day',
    'tonight',
    'tomorrow',
  ];
  expect(new Set(english.map(hashFigures)).size).toBe(english.length);
});
