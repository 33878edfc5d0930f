/** Reads how often something happens, 每月 and “a month”: it may be left out, but not exchanged for another. */
import { charHint } from './charHints';
import { readEnNumber } from './enNumerals';
import { approximate } from './rational';
import { markOf, mayHold, type Scan } from './scan';
import { wordHint } from './wordHints';
import { readZhNumber } from './zhNumerals';

type Span = 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second';

const zhSpans: Readonly<Record<string, Span>> = {
  年: 'year',
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
  /每(半|[一二两三四五六七八九十]{1,2}|\d{1,3})?个?(年|季(?:度)?|月|周|星期|天|日|小时|分钟|秒)(?![份报月末])/g;
/** 一月一调度. */
const zhEach = /[一每](年|季|月|周|日|天)一(?=[\u4e00-\u9fff])(?![日号月起])/g;
const enOften =
  /\b(?:(?:once|twice|times|yuan|percent|\d|thousand|million|billion|visits|people|meetings?|held)\s(?:an?|every|each)|per|every|each)\s(?:(two|three|four|five|six|seven|eight|nine|ten|other|second|\d{1,3})\s)?(year|quarter|month|week|day|hour|minute|second)s?\b/gi;
const enAdverb = /\b(hourly|daily|weekly|monthly|quarterly|yearly|annually|per\sannum)\b/gi;
const adverbs: Readonly<Record<string, Span>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
};

const zhSpansByName: Readonly<Record<string, Span>> = Object.fromEntries(
  Object.values(zhSpans).map((span) => [span, span]),
);

/** Half a year is six months, half a month two weeks. */
const halves: Readonly<Partial<Record<Span, string>>> = { year: '6month', month: '2week' };

function keyOf(count: string | undefined, span: Span): string {
  if (count === '半') return halves[span] ?? `0.5${span}`;
  if (/^(?:other|second)$/i.test(count ?? '')) return `2${span}`;
  const number = count === undefined ? null : (readEnNumber(count, 0, false) ?? readZhNumber(count, 0));
  return `${number === null ? 1 : approximate(number.value)}${span}`;
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
  note(scan, zhOften, (match) => keyOf(match[1], zhSpans[(match[2] ?? '').replace('季度', '季')] ?? 'year'));
}

const hints = {
  span: wordHint(/^(?:year|quarter|month|week|day|hour|minute|second)s?$/i),
  adverb: wordHint(/^(?:hourly|daily|weekly|monthly|quarterly|yearly|annually|annum)$/i),
};

/** Twice a year, every two weeks, monthly. */
export function readEnOften(scan: Scan): void {
  if (mayHold(scan, hints.span))
    note(scan, enOften, (match) => {
      const span = zhSpansByName[(match[2] ?? '').toLowerCase()] ?? 'year';
      return keyOf(match[1], span);
    });
  if (mayHold(scan, hints.adverb))
    note(scan, enAdverb, (match) => `1${adverbs[(match[1] ?? '').toLowerCase()] ?? 'year'}`);
}
