/** Reads the dates, years, decades and periods of an English text. */

import { wordHint } from '#lib/bilingual/text/wordHints';
import { readEnClock } from './enClock';
import { readEnEras } from './enEras';
import { readEnHours } from './enHours';
import { hintOfMonth, monthOf, monthName as name } from './enMonths';
import { cardinals } from './enNumerals';
import { readEnWordedDays } from './enWordedDays';
import type { Fact } from './facts';
import { markEnding } from './markEnding';
import { monthsKey } from './monthsKey';
import { markMatch, mayHold, type Scan, takeAll, takeWhere } from './scan';

const year = '((?:1[5-9]|20)\\d\\d)';
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';
const joint = '\\s?(?:[–—-]|to|through|and|until|till)\\s?';

const isoDate = /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** 1/10/2021, which is read either way. */
const slashDate = /(?<![\d./])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/g;
const monthDays = new RegExp(
  `\\b${name}\\s${dayNumber}${joint}(?:${name}\\s)?${dayNumber}(?!\\d|,\\d{3}|\\s?%|:\\d\\d|\\.\\d\\d|\\s?[ap]\\.?m\\b|\\so['’]clock)(?:,?\\s${year})?(?!\\d)`,
  'g',
);
const monthDay = new RegExp(`\\b${name}\\s${dayNumber}(?!\\d|,\\d{3})(?:,?\\s${year})?(?!\\d)`, 'g');
const daysMonth = new RegExp(
  `(?<![\\d.,])${dayNumber}(?:\\s${name})?${joint}${dayNumber}\\s(?:of\\s)?${name}(?:,?\\s${year})?(?!\\d)`,
  'g',
);
const dayMonth = new RegExp(`(?<![\\d.,])${dayNumber}\\s(?:of\\s)?${name}(?:,?\\s${year})?(?!\\d)`, 'g');
const monthsSpan = new RegExp(`\\b${name}${joint}${name}(?:,?\\s(?:of\\s)?${year})?`, 'g');
const monthYear = new RegExp(`\\b${name},?\\s(?:of\\s)?${year}(?!\\d)`, 'g');
const monthAlone = new RegExp(
  `\\b(?:(?<=\\b(?:[Ii]n|[Oo]f|[Bb]y|[Ss]ince|[Uu]ntil|[Tt]ill|[Ff]rom|[Tt]o|[Ll]ate|[Ee]arly|[Mm]id|[Tt]his|[Ll]ast|[Nn]ext|[Ee]very|[Tt]hrough|[Dd]uring|[Ff]or|[Aa]nd)[\\s-])May\\b|${name.replace('|May|', '|')}(?![a-z]))`,
  'g',
);
const dayAlone =
  /\bon\sthe\s(\d{1,2})(?:st|nd|rd|th)\b|\bthe\s(\d{1,2})(?:st|nd|rd|th)(?=\sof\s(?:each|every|the|that|this|next|last)\s(?:\w+\s)?month)/g;

/** “12–26 of the same month”. */
const daysAlone = new RegExp(
  `(?<![\\d.,])${dayNumber}${joint}${dayNumber}(?=(?:\\s|\\sdays\\s)of\\s(?:the\\s)?(?:\\w+\\s)?month\\b)`,
  'g',
);

const years = new RegExp(
  `(?<![\\d.,])${year}(?:\\s?[–—/-]\\s?(?=\\d)|\\s(?:to|and|through|until)\\s(?=\\d{4}))((?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d%-]|[.,]\\d)(?:s\\b)?`,
  'g',
);
const yearAlone = new RegExp(
  `(?<![\\d.,$¥€£A-Za-z]|(?:RMB|CNY|USD|HKD|EUR)\\s)(?:FY\\s?)?${year}(?![\\dA-Za-z%]|[.,]\\d|[\\s-]?(?:mu|yuan|RMB|million|billion|trillion|hectares|tonnes|tons|km|kW|MW|percent|per cent|people|enterprises|companies|households|square|metres|meters|kilometres|projects|sets|units|items|visits)\\b)`,
  'g',
);
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
  opening: 1,
  last: 4,
  final: 4,
  closing: 4,
};
const quarterWord =
  /\b(?:(first|second|third|fourth|1st|2nd|3rd|4th|opening|final|closing)[\s-]quarter\b|(last)\squarter\sof\s(?:(?:the|last|this)\syear|the\s(?:previous|preceding|prior|same)\syear|(?:19|20)\d\d)\b)/gi;
const quartersWord =
  /\b(first|second|third),?\s(?:and|to|or|through)\s(?:the\s)?(second|third|fourth)\squarters?\b/gi;
const quartersRun =
  /\b(?:from\s)?(?:Q1|(?:the\s)?(?:first|1st)(?:\squarter)?)\s?(?:to|through|[–—-])\s?(?:Q([234])|(?:the\s)?(second|third|fourth|2nd|3rd|4th)\squarters?)\b/gi;
const quarterSign = /\b(?:Q\s?([1-4])|([1-4])Q)\b/g;
const halfWord =
  /\b(first|second|1st|2nd|latter)[\s-]half\b(?!\sof\s(?!(?:(?:the|this|last|next|that|each|every)\s(?:\w+\s)?year|(?:19|20)\d\d)\b))(?:\s(?:of\s(?:the|this)\s|of\s(?:last|next)\s)?year\b)?/gi;
/** “92 in the first quarter and 116 in the second”. */
const bareQuarter =
  /(?<=\b(?:first|second|third|1st|2nd|3rd)[\s-](quarter|half)\b(?:[^.;]|\.\d){1,80}\b(?:in|for|during|of|from|over)\sthe\s)(second|third|fourth)(?=\s?(?:[.,;)]|$))/gi;
const halfSign = /\b(?:H([12])|([12])H)\b/g;
const firstSpan =
  /\bfirst\s(two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})\s(quarters|months)\b/gi;

/** “in the eight months to August”. */
const monthsTo = new RegExp(
  `\\b(?:the\\s)?(?:first\\s)?(two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})\\smonths\\s(?:to|through|up\\sto|until|ending(?:\\sin)?|ended)\\s(?:the\\send\\sof\\s)?${name}(?![a-z]|\\s\\d)`,
  'gi',
);

const isDay = (n: number): boolean => n >= 1 && n <= 31;

type Ends = { readonly m: number; readonly d: number };

function datesOf(
  scan: Scan,
  match: RegExpExecArray,
  ends: readonly Ends[],
  y: string | undefined,
): Fact[] | null {
  if (!ends.every(({ m, d }) => m > 0 && isDay(d))) return null;
  const days = ends.map(({ m, d }) => markMatch(scan, match, { kind: 'day', key: `${m}-${d}` }));
  return y === undefined ? days : [...days, markMatch(scan, match, { kind: 'year', key: y })];
}

const hints = {
  month: hintOfMonth,
  year: wordHint(/(?<!\d)(?:1[5-9]|20)\d\d/),
  theDay: wordHint(/^\d{1,2}(?:st|nd|rd|th)$/),
  ofMonth: wordHint(/^month$/),
  iso: wordHint(/(?<!\d)(?:19|20)\d\d$/),
  spans: wordHint(/^(?:quarters|months)$/i),
  quarter: wordHint(/^quarters?$/i),
  run: wordHint(/^quarters?$|^Q\d/i),
  quarterSign: wordHint(/^(?:Q[1-4]?|[1-4]Q)$/),
  half: wordHint(/^half$/i),
  halfSign: wordHint(/^(?:H[12]|[12]H)$/),
};

function readDays(scan: Scan): void {
  takeWhere(scan, hints.iso, isoDate, (m) => datesOf(scan, m, [{ m: Number(m[3]), d: Number(m[4]) }], m[1]));
  takeWhere(scan, hints.iso, slashDate, (m) => {
    const [first, second] = [Number(m[1]), Number(m[3])];
    const keys = [
      [first, second],
      [second, first],
    ].flatMap(([month = 0, d = 0]) => (month >= 1 && month <= 12 && isDay(d) ? [`${month}-${d}`] : []));
    if (keys.length === 0) return null;
    return [
      markMatch(scan, m, { kind: 'day', key: [...new Set(keys)].join('|') }),
      markMatch(scan, m, { kind: 'year', key: m[4] ?? '' }),
    ];
  });
  takeWhere(scan, hints.month, monthDays, (m) => {
    const first = monthOf(m[1]);
    const ends = [
      { m: first, d: Number(m[2]) },
      { m: m[3] === undefined ? first : monthOf(m[3]), d: Number(m[4]) },
    ];
    return datesOf(scan, m, ends, m[5]);
  });
  takeWhere(scan, hints.month, daysMonth, (m) => {
    const last = monthOf(m[4]);
    const ends = [
      { m: m[2] === undefined ? last : monthOf(m[2]), d: Number(m[1]) },
      { m: last, d: Number(m[3]) },
    ];
    return datesOf(scan, m, ends, m[5]);
  });
  takeWhere(scan, hints.month, dayMonth, (m) =>
    datesOf(scan, m, [{ m: monthOf(m[2]), d: Number(m[1]) }], m[3]),
  );
  takeWhere(scan, hints.month, monthDay, (m) =>
    datesOf(scan, m, [{ m: monthOf(m[1]), d: Number(m[2]) }], m[3]),
  );
  takeWhere(scan, hints.ofMonth, daysAlone, (m) =>
    [m[1], m[2]].map((d) => markMatch(scan, m, { kind: 'day', key: `?-${Number(d)}` })),
  );
  takeWhere(scan, hints.theDay, dayAlone, (m) => [
    markMatch(scan, m, { kind: 'day', key: `?-${Number(m[1] ?? m[2])}` }),
  ]);
}

function readMonths(scan: Scan): void {
  if (!mayHold(scan, hints.month)) return;
  takeAll(scan, monthsSpan, (m) => {
    const [from, to] = [monthOf(m[1]), monthOf(m[2])];
    const y = m[3] === undefined ? [] : [markMatch(scan, m, { kind: 'year', key: m[3] })];
    const key = monthsKey(from, to);
    if (key !== null) return [markMatch(scan, m, { kind: 'period', key }), ...y];
    return [...[from, to].map((n) => markMatch(scan, m, { kind: 'month', key: String(n) })), ...y];
  });
  takeAll(scan, monthYear, (m) => [
    markEnding(scan, m, { kind: 'month', key: String(monthOf(m[1])), weight: 'hard' }),
    markMatch(scan, m, { kind: 'year', key: m[2] ?? '' }),
  ]);
  takeAll(scan, monthAlone, (m) => [
    markEnding(scan, m, { kind: 'month', key: String(monthOf(m[0])), weight: 'hard' }),
  ]);
}

function readYears(scan: Scan): void {
  if (!mayHold(scan, hints.year)) return;
  takeAll(scan, years, (m) => {
    const from = Number(m[1]);
    const short = Number(m[2]);
    const to = short < 100 ? Math.floor(from / 100) * 100 + short : short;
    if (to <= from || to - from > 120) return null;
    return [from, to].map((n) => markMatch(scan, m, { kind: 'year', key: String(n) }));
  });
  takeAll(scan, yearAlone, (m) => [markMatch(scan, m, { kind: 'year', key: m[1] ?? '' })]);
}

/** Periods from January on are named by their last month, as in Chinese. */
function readPeriods(scan: Scan): void {
  const quarter = (match: RegExpExecArray, n: number) => [
    markEnding(scan, match, { kind: 'period', key: n === 1 ? 'M3' : `Q${n}`, weight: 'light' }),
  ];
  const half = (match: RegExpExecArray, n: number) => [
    markEnding(scan, match, { kind: 'period', key: n === 1 ? 'M6' : 'H2', weight: 'light' }),
  ];
  takeWhere(scan, hints.spans, firstSpan, (m) => {
    const word = (m[1] ?? '').toLowerCase();
    const n = /\d/.test(word) ? Number(word) : (cardinals[word] ?? 0);
    return [
      markMatch(scan, m, { kind: 'period', key: `M${m[2]?.toLowerCase() === 'quarters' ? n * 3 : n}` }),
    ];
  });
  takeWhere(scan, hints.spans, monthsTo, (m) => {
    const [word, to] = [(m[1] ?? '').toLowerCase(), monthOf(m[2])];
    const n = /\d/.test(word) ? Number(word) : (cardinals[word] ?? 0);
    const key = n === to ? `M${n}` : n === 3 && to % 3 === 0 ? `Q${to / 3}` : null;
    return key === null ? null : [markMatch(scan, m, { kind: 'period', key })];
  });
  takeWhere(scan, hints.run, quartersRun, (m) => {
    const last = m[1] === undefined ? (ordinals[(m[2] ?? '').toLowerCase()] ?? 0) : Number(m[1]);
    return [markMatch(scan, m, { kind: 'period', key: `M${last * 3}` })];
  });
  if (mayHold(scan, hints.quarter) || mayHold(scan, hints.half))
    takeAll(scan, bareQuarter, (m) => {
      const n = ordinals[(m[2] ?? '').toLowerCase()] ?? 0;
      if (m[1]?.toLowerCase() === 'quarter') return quarter(m, n);
      return n === 2 ? half(m, n) : null;
    });
  takeWhere(scan, hints.quarter, quartersWord, (m) =>
    [m[1], m[2]].flatMap((word) => quarter(m, ordinals[(word ?? '').toLowerCase()] ?? 0)),
  );
  takeWhere(scan, hints.quarter, quarterWord, (m) =>
    quarter(m, ordinals[(m[1] ?? m[2] ?? '').toLowerCase()] ?? 0),
  );
  takeWhere(scan, hints.quarterSign, quarterSign, (m) => quarter(m, Number(m[1] ?? m[2])));
  takeWhere(scan, hints.half, halfWord, (m) => half(m, ordinals[(m[1] ?? '').toLowerCase()] ?? 2));
  takeWhere(scan, hints.halfSign, halfSign, (m) => half(m, Number(m[1] ?? m[2])));
}

/** Reads dates and periods, the longest forms first. */
export function readEnDates(scan: Scan): void {
  readEnEras(scan);
  readPeriods(scan);
  readEnHours(scan);
  readEnWordedDays(scan);
  readDays(scan);
  readMonths(scan);
  readYears(scan);
  readEnClock(scan);
}
