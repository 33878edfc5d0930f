/** Reads prizes named by their rank alone: 2 firsts, 5 seconds and 8 thirds. */
import { wordHint } from '#lib/bilingual/text/wordHints';
import { cardinals } from './enNumerals';
import { markMatch, mayHold, type Scan, takeAll } from './scan';

const ranks: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3' };
const number = `\\d{1,3}|${Object.keys(cardinals).join('|')}`;
const named = new RegExp(
  `(?<=\\b(${number})\\s(?:(?:were|are)\\s)?)(first|second|third)s(?=\\s?(?:[,.;)]|$)|\\sand\\b)`,
  'gi',
);
const contest =
  /\b(?:prizes?|awards?|medals?|competitions?|contests?|jury|judges|winners?|honou?rs|entrants|entries)\b/i;
/** Two thirds are a share where no other rank is named beside them. */
const ranked = /\b(?:first\sprizes?|second\sprizes?|firsts|seconds)\b/i;

const hint = wordHint(/^(?:firsts|seconds|thirds)$/i);

/** Reads them as grades, so that they are no share and no time. */
export function readEnPrizes(scan: Scan): void {
  if (!mayHold(scan, hint) || !contest.test(scan.text) || !ranked.test(scan.text)) return;
  takeAll(scan, named, (match) => [
    markMatch(scan, match, {
      kind: 'grade',
      key: ranks[(match[2] ?? '').toLowerCase()] ?? '',
      weight: 'light',
    }),
  ]);
}
