/** Reads what a rate is counted by, 每亩 and “per hectare”: it may be left out, but not exchanged for another. */

import { charHint } from '#lib/bilingual/text/charHints';
import { wordHint } from '#lib/bilingual/text/wordHints';
import type { Locale } from '#lib/site/locale';
import { findUnit } from '#lib/site/units';
import { markOf, mayHold, type Scan } from './scan';
import { findUnitAt, unitWords } from './unitNames';

const leads: Readonly<Record<Locale, RegExp>> = {
  zh: /每|\/|(?=亩[产均])/g,
  en: /\b(?:per|each|every|an?)\s|\//gi,
};

const measured = /^(?:area|length|mass|volume|energy)$/;

function notePer(scan: Scan, locale: Locale): void {
  for (const lead of scan.rest.matchAll(leads[locale])) {
    const start = lead.index + lead[0].length;
    const found = findUnitAt(scan.rest, start, locale);
    if (found === null || !measured.test(findUnit(found.unit).kind)) continue;
    scan.facts.push(markOf(scan, { kind: 'per', key: found.unit, start, end: found.end, weight: 'faint' }));
  }
}

const zhHint = charHint('每/亩');

/** 每亩, 亩均, 公斤/亩. */
export function readZhPer(scan: Scan): void {
  if (mayHold(scan, zhHint)) notePer(scan, 'zh');
}

const hint = wordHint(unitWords((unit) => measured.test(findUnit(unit).kind)));

/** Per mu, a tonne, kg/ha. */
export function readEnPer(scan: Scan): void {
  if (mayHold(scan, hint)) notePer(scan, 'en');
}
