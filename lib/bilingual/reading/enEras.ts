/** Reads the decades and centuries of an English text. */

import { wordHint } from '#lib/bilingual/text/wordHints';
import { markMatch, mayHold, type Scan, takeWhere } from './scan';

const decade =
  /(?<!\d)(?:(1[89]|20)(\d)0s|(?:['’]|\bpost-|(?<=\bthe\s(?:early\s|mid[\s-]|late\s)?))(\d)0s)\b(?:\sof\sthe\s(?:last|twentieth|20th)\scentury\b)?/g;
const decadeWords =
  /\b(?:nineteen[\s-](twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)|the\s(?:(?:early|mid|late)[\s-])?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?:\sof\sthe\s(?:last|twentieth|20th)\scentury\b|(?=[,.;]|$)))/gi;
const tens = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const centuryDigits = /\b(\d\d?)(?:st|nd|rd|th)[\s-]century\b/gi;
const centuryWord = /\b(twentieth|twenty-first|nineteenth|eighteenth)[\s-]century\b/gi;
const centuries: Readonly<Record<string, string>> = {
  eighteenth: '18',
  nineteenth: '19',
  twentieth: '20',
  'twenty-first': '21',
};

const hints = {
  any: wordHint(/\d0s|century|[tf]\w+ies$/i),
  decade: wordHint(/\d0s$/),
  decadeWords: wordHint(/^[tfsen]\w+ies$/i),
  century: wordHint(/^century$/i),
};

/** The nineties, the 1980s, the 20th century. */
export function readEnEras(scan: Scan): void {
  if (!mayHold(scan, hints.any)) return;
  takeWhere(scan, hints.decade, decade, (m) => [
    markMatch(scan, m, {
      kind: 'decade',
      key: m[3] === undefined ? `${m[1]}${m[2]}0` : `${Number(m[3]) < 2 ? 20 : 19}${m[3]}0`,
    }),
  ]);
  takeWhere(scan, hints.decadeWords, decadeWords, (m) => {
    const at = tens.indexOf((m[1] ?? m[2] ?? '').toLowerCase());
    return [markMatch(scan, m, { kind: 'decade', key: String(1920 + at * 10) })];
  });
  takeWhere(scan, hints.century, centuryDigits, (m) => [
    markMatch(scan, m, { kind: 'century', key: m[1] ?? '' }),
  ]);
  takeWhere(scan, hints.century, centuryWord, (m) => [
    markMatch(scan, m, { kind: 'century', key: centuries[(m[1] ?? '').toLowerCase()] ?? '' }),
  ]);
}
