/** Takes from a text what it states: figures, dates, numbers of documents, ranks. */

import { recently } from '#lib/bilingual/text/recently';
import { tightened } from '#lib/bilingual/text/tightened';
import { type Locale, otherLocale } from '#lib/site/locale';
import { readEnBasis, readZhBasis } from './changeBasis';
import { joinSpans } from './compoundSpans';
import { readEnParts, readZhParts } from './dateParts';
import { readCodes, readIdentifiers } from './documentNumbers';
import { readEnDates } from './enDates';
import { readEnIdioms, readEnWords } from './enIdioms';
import { readEnQuantities } from './enQuantities';
import type { Fact, TermLike } from './facts';
import { readHotlines, readZhServices } from './hotlines';
import { readEnOften, readZhOften } from './howOften';
import { readEnLabels, readZhLabels } from './labels';
import { readEnLanes, readZhLanes } from './lanes';
import { readZhLunar } from './lunarDates';
import { maskNames, numberedNamesIn } from './maskTerms';
import { readEnPer, readZhPer } from './ratePer';
import { withRatioShares } from './ratioShares';
import { readForeign } from './readForeign';
import { relateFigures } from './relateFigures';
import { type Scan, startScan } from './scan';
import { readEnSessions, readZhSessions } from './sessions';
import { readEnSlogans, readZhSlogans } from './slogans';
import { readZhDates } from './zhDates';
import { readZhIdioms } from './zhIdioms';
import { readZhQuantities } from './zhQuantities';

const readers: Record<Locale, readonly ((scan: Scan) => void)[]> = {
  zh: [
    readZhBasis,
    readZhOften,
    readZhPer,
    readZhParts,
    readZhSessions,
    readZhLabels,
    readZhLanes,
    readZhServices,
    readZhIdioms,
    readZhLunar,
    readZhDates,
    readCodes,
    readZhQuantities,
  ],
  en: [
    readEnBasis,
    readEnOften,
    readEnPer,
    readEnParts,
    readEnSessions,
    readEnLabels,
    readEnLanes,
    readEnIdioms,
    readEnDates,
    readEnWords,
    readCodes,
    readEnQuantities,
  ],
};

const openers: Record<Locale, readonly ((scan: Scan) => void)[]> = {
  zh: [readIdentifiers, readHotlines, readZhSlogans],
  en: [readIdentifiers, readHotlines, readEnSlogans],
};

function readScan(scan: Scan, locale: Locale, names: readonly string[]): readonly Fact[] {
  for (const read of openers[locale]) read(scan);
  maskNames(scan, names);
  const other = otherLocale(locale);
  readForeign(scan, locale, (quoted) => {
    for (const read of readers[other]) read(quoted);
  });
  for (const read of readers[locale]) read(scan);
  const facts = scan.facts.sort((a, b) => a.start - b.start || a.end - b.end);
  const related = relateFigures(joinSpans(facts, scan.text, locale), scan.text, locale);
  return locale === 'zh' ? withRatioShares(related, scan.text) : related;
}

function readFacts(text: string, locale: Locale, names: readonly string[]): readonly Fact[] {
  if (locale === 'en') return readScan(startScan(text), locale, names);
  const tight = tightened(text);
  const facts = readScan(startScan(tight.text), locale, names);
  if (tight.text === text) return facts;
  return facts.map((fact) => {
    const [start, end] = [tight.placeOf(fact.start), tight.placeOf(fact.end - 1) + 1];
    return { ...fact, start, end, surface: text.slice(start, end).trim() };
  });
}

type Reading = {
  readonly locale: Locale;
  /** What it was asked with; the names of another list may still be the same. */
  readonly terms: readonly TermLike[];
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
};

/**
 * A block is asked for its facts by several checks of its report, so those of the last report or two are remembered.
 * When all were forgotten at once in the middle of a report, it cost a check of many reports 5 %.
 */
const recent = recently<string, readonly Reading[]>(256);

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/**
 * The facts of a text, in its order. Names of the term base that hold a number are no figures; `terms` are those
 * that count for this text.
 */
export function extractFacts(text: string, locale: Locale, terms: readonly TermLike[]): readonly Fact[] {
  const readings = recent.get(text) ?? [];
  const asked = readings.find((one) => one.locale === locale && one.terms === terms);
  if (asked !== undefined) return asked.facts;
  const names = numberedNamesIn(text, locale, terms);
  const known = readings.find((one) => one.locale === locale && isSame(one.names, names));
  if (known !== undefined) return known.facts;
  const facts = readFacts(text, locale, names);
  recent.set(text, [...readings, { locale, terms, names, facts }]);
  return facts;
}
