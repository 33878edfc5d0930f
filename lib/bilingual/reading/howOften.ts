/** Reads how often something happens, 每月 and “a month”: it may be left out, but not exchanged for another. */

import { charHint } from '#lib/bilingual/text/charHints';
import { approximate } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import type { Locale } from '#lib/site/locale';
import { readEnNumber } from './enNumerals';
import { markOf, mayHold, type Scan } from './scan';
import { readZhNumber } from './zhNumerals';

type Span = 'year' | 'term' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const zhSpans: Readonly<Record<string, Span>> = {
  年: 'year',
  学年: 'year',
  学期: 'term',
  季: 'quarter',
  月: 'month',
  周: 'week',
  星期: 'week',
  天: 'day',
  日: 'day',
  小时: 'hour',
  分钟: 'minute',
  秒: 'second',
};

const zhOften =
  /每(半|[一二两三四五六七八九十]{1,2}|\d{1,3})?个?(学?年|学期|季(?:度)?|月|周|星期|天|日|小时|分钟|秒)(?![份报月末])/g;
/** 一月一调度. */
const zhEach = /[一每](年|季|月|周|日|天)一(?=[\u4e00-\u9fff])(?![日号月起])/g;
const enOften =
  /\b(?:(?:once|twice|times|yuan|percent|\d|thousand|million|billion|visits|people|meetings?|held)\s(?:an?|every|each)|per|every|each)\s(?:(two|three|four|five|six|seven|eight|nine|ten|other|second|half|\d{1,3})[\s-](?:an?\s)?)?(?:(?:school|academic)\s)?(year|semester|term(?!s?\sof)|quarter|month|week|day|hour|minute|second)s?\b/gi;
const enAdverb =
  /\b(half-yearly|semi-?annual(?:ly)?|biannual(?:ly)?|fortnightly|bi-?weekly|bi-?monthly|semi-?monthly|hourly|daily|weekly|monthly|quarterly|yearly|annually|per\sannum)\b/gi;
const adverbs: Readonly<Record<string, string>> = {
  hourly: '1hour',
  daily: '1day',
  weekly: '1week',
  fortnightly: '2week',
  biweekly: '2week',
  semimonthly: '2week',
  monthly: '1month',
  bimonthly: '2month',
  quarterly: '1quarter',
  halfyearly: '6month',
  semiannual: '6month',
  semiannually: '6month',
  biannual: '6month',
  biannually: '6month',
};

const zhSpansByName: Readonly<Record<string, Span>> = Object.fromEntries([
  ...Object.values(zhSpans).map((span): [string, Span] => [span, span]),
  ['semester', 'term'],
]);

/** Half a year is six months, half a month two weeks, half a day twelve hours. */
const halves: Readonly<Partial<Record<Span, string>>> = { year: '6month', month: '2week', day: '12hour' };

function keyOf(count: string | undefined, span: Span): string {
  if (count === '半' || /^half$/i.test(count ?? '')) return halves[span] ?? `0.5${span}`;
  if (/^(?:other|second)$/i.test(count ?? '')) return `2${span}`;
  const number = count === undefined ? null : (readEnNumber(count, 0, false) ?? readZhNumber(count, 0));
  return `${number === null ? 1 : approximate(number.value)}${span}`;
}

const twice: Readonly<Record<Locale, RegExp>> = {
  zh: /^[^，。；\d]{0,4}(?:两|二|2)(?:次|个?学期)/,
  en: /\b(?:twice|two\stimes)\s$/i,
};

/** Two check-ups a year are also one every half year: both are keys. */
function keysOf(span: Span, isTwice: boolean): string {
  const half = isTwice ? halves[span] : undefined;
  return half === undefined ? `1${span}` : `1${span}|${half}`;
}

const monthsIn: Readonly<Record<string, number>> = { year: 12, term: 6, quarter: 3 };

/** Whether two keys have a rhythm in common; a quarter is three months, and a school year has two terms. */
export function sameOften(one: string, other: string): boolean {
  const plain = (key: string) =>
    key
      .replace(/\b(\d+)(year|term|quarter)\b/g, (_, n, span) => `${Number(n) * (monthsIn[span] ?? 0)}month`)
      .split('|');
  const keys = plain(one);
  return plain(other).some((key) => keys.includes(key));
}

/** Records what is found and blanks nothing. */
function note(scan: Scan, pattern: RegExp, keyFor: (match: RegExpExecArray) => string): void {
  for (const match of scan.rest.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    scan.facts.push(markOf(scan, { kind: 'often', key: keyFor(match), start, end, weight: 'faint' }));
  }
}

const zhHints = { each: charHint('年季月周日天', '一'), often: charHint('每') };

/** 每年, 每两周, 每半年. */
export function readZhOften(scan: Scan): void {
  if (mayHold(scan, zhHints.each)) note(scan, zhEach, (match) => `1${zhSpans[match[1] ?? ''] ?? 'year'}`);
  if (!mayHold(scan, zhHints.often)) return;
  note(scan, zhOften, (match) => {
    const span = zhSpans[(match[2] ?? '').replace('季度', '季')] ?? 'year';
    const after = scan.rest.slice(match.index + match[0].length, match.index + match[0].length + 8);
    return match[1] === undefined ? keysOf(span, twice.zh.test(after)) : keyOf(match[1], span);
  });
}

const hints = {
  span: wordHint(/^(?:year|semester|term|quarter|month|week|day|hour|minute|second)s?$/i),
  adverb: wordHint(
    /^(?:hourly|daily|(?:bi)?weekly|(?:bi|semi)?monthly|quarterly|yearly|fortnightly|(?:semi|bi)?annually|annual|semiannual|biannual|annum)$/i,
  ),
};

/** Twice a year, every two weeks, monthly. */
export function readEnOften(scan: Scan): void {
  if (mayHold(scan, hints.span))
    note(scan, enOften, (match) => {
      const span = zhSpansByName[(match[2] ?? '').toLowerCase()] ?? 'year';
      const before = scan.rest.slice(Math.max(0, match.index - 10), match.index) + match[0];
      const told = before.slice(
        0,
        before.length - match[0].length + match[0].toLowerCase().search(/\b(?:an?|per|every|each)\s/),
      );
      return match[1] === undefined ? keysOf(span, twice.en.test(told)) : keyOf(match[1], span);
    });
  if (mayHold(scan, hints.adverb))
    note(scan, enAdverb, (match) => adverbs[(match[1] ?? '').toLowerCase().replace('-', '')] ?? '1year');
}
