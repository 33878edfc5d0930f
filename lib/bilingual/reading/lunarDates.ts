/** Reads dates of the lunar calendar, 农历八月十五 and 腊月二十三, as English tells them: by the day and the month in order. */
import { charHint } from '#lib/bilingual/text/charHints';
import { approximate } from '#lib/bilingual/text/rational';
import type { Fact } from './facts';
import { markMatch, mayHold, type Scan, takeAll } from './scan';
import { readZhNumber } from './zhNumerals';

const day = '初[一二三四五六七八九十]|[十廿][一二三四五六七八九]?|二十[一二三四五六七八九]?|三十';
const month = '正|腊|冬|[一二三四五六七八九十]|十[一二]';
const dated = new RegExp(
  `(?:(?:农历|阴历)(?:[^，。；\\d]{0,4}年)?(${month})月(${day})|(正|腊|冬)月(${day})|(${month})月(初[一二三四五六七八九十]|廿[一二三四五六七八九]?|十五(?=[^，。；]{0,2}(?:中秋|元宵|中元))))`,
  'g',
);
const monthOnly = /(?:农历|阴历)?(正|腊|冬)月/g;
const named: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

function numberOf(word: string): number {
  const number = readZhNumber(word.replace('初', ''), 0);
  return named[word] ?? (number === null ? 0 : approximate(number.value));
}

const hint = charHint('月历');

/** A festival may stand for such a date, so it is never missed; but no other day may. */
export function readZhLunar(scan: Scan): void {
  if (!mayHold(scan, hint) || !/[正腊冬]月|农历|阴历|月[初廿]|月十五/.test(scan.rest)) return;
  const ordinal = (match: RegExpExecArray, word: string | undefined): Fact[] =>
    word === undefined
      ? []
      : [markMatch(scan, match, { kind: 'ordinal', key: String(numberOf(word)), weight: 'faint' })];
  takeAll(scan, dated, (match) => [
    ...ordinal(match, match[1] ?? match[3] ?? match[5]),
    ...ordinal(match, match[2] ?? match[4] ?? match[6]),
  ]);
  takeAll(scan, monthOnly, (match) => ordinal(match, match[1]));
}
