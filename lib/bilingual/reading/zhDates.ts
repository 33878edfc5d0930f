/** Reads the dates, years, decades and periods of a Chinese text. */
import { type CharHint, charHint } from '#lib/bilingual/text/charHints';
import { approximate } from '#lib/bilingual/text/rational';
import { begins } from './dateParts';
import type { Fact } from './facts';
import { monthsKey } from './monthsKey';
import { markMatch, mayHold, type Scan, takeAll, takeWhere } from './scan';
import { readZhClock } from './zhClock';
import { readZhNumber } from './zhNumerals';

const yearWord = '(?:1[5-9]|20)\\d\\d|[一二][〇○零一二三四五六七八九]{3}';
const small = '\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}';
const joint = '\\s?(?:[—–-]{1,2}|[~～]|至|到|/)\\s?';

const years = new RegExp(
  `(${yearWord})(?:年度?)?${joint}(${yearWord}|\\d\\d(?=\\s?[财学]?年))(?!\\d)\\s?(?:[财学]?年)?(?:度|底|末|${begins})?(?!代)`,
  'g',
);
const year = new RegExp(`(${yearWord})\\s?[财学]?年(?!代)(?:度|底|末|${begins}|版)?`, 'g');
const bareYear = /(?<![\d.,])((?:19|20)\d\d)(?=[《》“”"）)（(·]|版)/g;
const iso = /(?<![\d.])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const days = new RegExp(
  `(${small})\\s?月\\s?(${small})[日号]?${joint}(?:(${small})\\s?月\\s?)?(${small})[日号]`,
  'g',
);
const day = new RegExp(`(${small})\\s?月\\s?(${small})\\s?[日号]`, 'g');
const months = new RegExp(`(${small})月?${joint}(${small})月(?:份)?`, 'g');
const month = new RegExp(
  `(?<!个)(?<![\\d.])(${small})月(?:份|底|${begins}|末|中旬|上旬|下旬)?(?![饼球亮光季薪均])`,
  'g',
);
/** 自发布之日起30日后 counts days. */
const dayOnly = /(?<![\d.]|日起[满第]?)(\d{1,2})[日](?!元|均|前|内|报|游)|(?<=[每当次本上下]月)(\d{1,2})日/g;
const decade = /(?:(上个?|\d\d|二十)世纪)?([二三四五六七八九]十|[1-9]0)年代/g;
/** 90后 are those born in the 1990s. */
const cohort = /[“"]?(?<![\d.年])([5-9]0|00|10)后[”"]?/g;
const century = /(\d\d|二十一?|十[八九])世纪/g;
const quarter = /(?:第?([一二三四1-4])季度|(首)季(?:度)?)[末底]?/g;
const quarters = /(?:(?<!提)[前头]([二两三23])(?:个)?季度|[一1](?:季度)?[—–~～至到-]{1,2}([二三四2-4])季度)/g;
const half = /([上下头])半年[末底]?/g;
const firstMonths = /(?<!提)[前头](\d{1,2}|[一二两三四五六七八九十]{1,2})个月/g;

const hints = {
  years: charHint('12一二', '—–-~～至到/'),
  year: charHint('年'),
  bareYear: charHint('12', '《》“”"）)（(·版'),
  iso: charHint('12', '-/.'),
  month: charHint('月'),
  day: charHint('日'),
  quarter: charHint('季'),
  half: charHint('半'),
  era: charHint('代纪后'),
};

const numberOf = (text: string | undefined): number => {
  const number = readZhNumber((text ?? '').replace(/○/g, '〇'), 0);
  return number === null ? 0 : approximate(number.value);
};

const isMonth = (n: number): boolean => n >= 1 && n <= 12;
const isDay = (n: number): boolean => n >= 1 && n <= 31;

function readYears(scan: Scan): void {
  takeWhere(scan, hints.years, years, (match) => {
    const from = numberOf(match[1]);
    const short = numberOf(match[2]);
    const to = short < 100 ? Math.floor(from / 100) * 100 + short : short;
    if (to <= from || to - from > 120) return null;
    return [from, to].map((n) => markMatch(scan, match, { kind: 'year', key: String(n) }));
  });
}

const readYear = (scan: Scan, hint: CharHint, pattern: RegExp): void =>
  takeWhere(scan, hint, pattern, (match) => [
    markMatch(scan, match, { kind: 'year', key: String(numberOf(match[1])) }),
  ]);

function readDays(scan: Scan): void {
  takeWhere(scan, hints.iso, iso, (match) => {
    const [, y = '', , m = '', d = ''] = match;
    return [
      markMatch(scan, match, { kind: 'year', key: y }),
      markMatch(scan, match, { kind: 'day', key: `${Number(m)}-${Number(d)}` }),
    ];
  });
  takeWhere(scan, hints.month, days, (match) => {
    const from = numberOf(match[1]);
    const to = match[3] === undefined ? from : numberOf(match[3]);
    const ends = [
      [from, numberOf(match[2])],
      [to, numberOf(match[4])],
    ] as const;
    if (!ends.every(([m, d]) => isMonth(m) && isDay(d))) return null;
    return ends.map(([m, d]) => markMatch(scan, match, { kind: 'day', key: `${m}-${d}` }));
  });
  takeWhere(scan, hints.month, day, (match) => {
    const [m, d] = [numberOf(match[1]), numberOf(match[2])];
    return isMonth(m) && isDay(d) ? [markMatch(scan, match, { kind: 'day', key: `${m}-${d}` })] : null;
  });
}

/** Periods from January on are named by their last month: 上半年 and 1—6月 are M6. */
function readPeriods(scan: Scan): void {
  const period = (match: RegExpExecArray, key: string): Fact[] => [
    markMatch(scan, match, { kind: 'period', key }),
  ];
  takeWhere(scan, hints.quarter, quarters, (match) =>
    period(match, `M${numberOf(match[1] ?? match[2]) * 3}`),
  );
  takeWhere(scan, hints.quarter, quarter, (match) => {
    const n = match[2] === undefined ? numberOf(match[1]) : 1;
    return period(match, n === 1 ? 'M3' : `Q${n}`);
  });
  takeWhere(scan, hints.half, half, (match) => period(match, match[1] === '下' ? 'H2' : 'M6'));
  takeWhere(scan, hints.month, firstMonths, (match) => period(match, `M${numberOf(match[1])}`));
}

function readMonths(scan: Scan): void {
  takeWhere(scan, hints.month, months, (match) => {
    const [from, to] = [numberOf(match[1]), numberOf(match[2])];
    if (!isMonth(from) || !isMonth(to)) return null;
    const key = monthsKey(from, to);
    if (key !== null) return [markMatch(scan, match, { kind: 'period', key })];
    return [from, to].map((n) => markMatch(scan, match, { kind: 'month', key: String(n) }));
  });
  takeWhere(scan, hints.month, month, (match) =>
    isMonth(numberOf(match[1]))
      ? [markMatch(scan, match, { kind: 'month', key: String(numberOf(match[1])) })]
      : null,
  );
  takeWhere(scan, hints.day, dayOnly, (match) =>
    isDay(numberOf(match[1] ?? match[2]))
      ? [markMatch(scan, match, { kind: 'day', key: `?-${numberOf(match[1] ?? match[2])}` })]
      : null,
  );
}

function decadeKey(centuryWord: string | undefined, tens: number): string {
  const named = /^\d|二十/.test(centuryWord ?? '') ? (numberOf(centuryWord) - 1) * 100 : null;
  return String((named ?? 1900) + tens);
}

function readEras(scan: Scan): void {
  takeAll(scan, decade, (match) => [
    markMatch(scan, match, { kind: 'decade', key: decadeKey(match[1], numberOf(match[2])) }),
  ]);
  takeAll(scan, cohort, (match) => {
    const tens = Number(match[1]);
    const key = String((tens > 10 ? 1900 : 2000) + tens);
    return [markMatch(scan, match, { kind: 'decade', key, weight: 'light' })];
  });
  takeAll(scan, century, (match) => [
    markMatch(scan, match, { kind: 'century', key: String(numberOf(match[1] ?? match[2])) }),
  ]);
}

/** Reads dates and periods, the longest forms first. */
export function readZhDates(scan: Scan): void {
  if (mayHold(scan, hints.era) && /年代|世纪|0后/.test(scan.rest)) readEras(scan);
  readPeriods(scan);
  readYears(scan);
  readYear(scan, hints.year, year);
  readDays(scan);
  readMonths(scan);
  readYear(scan, hints.bareYear, bareYear);
  readZhClock(scan);
}
