/** Reads days told in words: the first day of January 2024, the last day of June, the first of May. */
import { hintOfMonth, monthName, monthOf } from './enMonths';
import { ordinalOf, ordinalWord } from './enOrdinals';
import { markMatch, mayHold, type Scan, takeAll } from './scan';

const day = new RegExp(
  `\\bthe\\s(?:(${ordinalWord})(?:\\sday)?|last\\sday)\\sof\\s${monthName}(?![a-z’'])(?:,?\\s((?:1[5-9]|20)\\d\\d)(?!\\d))?`,
  'g',
);
const lengths = [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const mayOpen = /(?:st|nd|rd|th|day) of [A-Z]/;

/** Reads them; on which day February ends is left open. */
export function readEnWordedDays(scan: Scan): void {
  if (!mayHold(scan, hintOfMonth) || !mayOpen.test(scan.rest)) return;
  takeAll(scan, day, (match) => {
    const month = monthOf(match[2]);
    const date = match[1] === undefined ? (lengths[month - 1] ?? 0) : ordinalOf(match[1]);
    if (month === 0 || date === 0 || date > 31) return null;
    const told = markMatch(scan, match, { kind: 'day', key: `${month}-${date}` });
    return match[3] === undefined ? [told] : [told, markMatch(scan, match, { kind: 'year', key: match[3] })];
  });
}
