/** Reads what a change is measured against, 同比 or 环比: it may be left out, but not exchanged for the other. */

import { charHint } from '#lib/bilingual/text/charHints';
import { wordHint } from '#lib/bilingual/text/wordHints';
import type { Locale } from '#lib/site/locale';
import { markOf, mayHold, type Scan } from './scan';

type Basis = 'year' | 'chain';

/** Only words that can mean nothing else; “a year earlier” is left to the reader. */
const words: Readonly<Record<Locale, Readonly<Record<Basis, RegExp>>>> = {
  zh: { year: /同比/g, chain: /环比/g },
  en: {
    year: /\b(?:year[\s-](?:on|over)[\s-]year|y[\s-]?o[\s-]?y)\b/gi,
    chain:
      /\b(?:(month|quarter)[\s-](?:on|over)[\s-]\1|m[\s-]?o[\s-]?m|q[\s-]?o[\s-]?q|(?:from|than|on|over|with)\sthe\s(?:previous|preceding|prior)\s(?:month|quarter)|a\s(?:month|quarter)\s(?:earlier|before))\b/gi,
  },
};

const hints = {
  year: wordHint(/^(?:year|yo?y?)$/i),
  chain: wordHint(/^(?:month|quarter|[mq]o?[mq]?)$/i),
};

/** Records what is found and blanks nothing. */
function noteBasis(scan: Scan, locale: Locale): void {
  for (const key of ['year', 'chain'] as const) {
    if (locale === 'en' && !mayHold(scan, hints[key])) continue;
    for (const { 0: found, index: start } of scan.rest.matchAll(words[locale][key])) {
      scan.facts.push(
        markOf(scan, { kind: 'basis', key, start, end: start + found.length, weight: 'faint' }),
      );
    }
  }
}

const zhHint = charHint('比');

/** 同比, 环比. */
export function readZhBasis(scan: Scan): void {
  if (mayHold(scan, zhHint)) noteBasis(scan, 'zh');
}

/** Year on year, quarter on quarter, from the previous month. */
export function readEnBasis(scan: Scan): void {
  noteBasis(scan, 'en');
}
