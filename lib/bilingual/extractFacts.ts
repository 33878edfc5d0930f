/** Takes from a text what it states: figures, dates, numbers of documents, ranks. */
import { type Locale, otherLocale } from '#lib/site/locale';
import { readEnParts, readZhParts } from './dateParts';
import { readCodes, readIdentifiers } from './documentNumbers';
import { readEnDates } from './enDates';
import { readEnIdioms, readEnSlogans, readEnWords } from './enIdioms';
import { readEnQuantities } from './enQuantities';
import type { Fact, TermLike } from './facts';
import { readEnLabels, readZhLabels } from './labels';
import { maskNames, numberedNamesIn } from './maskTerms';
import { readEnPer, readZhPer } from './ratePer';
import { readForeign } from './readForeign';
import { type Scan, startScan } from './scan';
import { readZhDates } from './zhDates';
import { readZhIdioms, readZhSlogans } from './zhIdioms';
import { readZhQuantities } from './zhQuantities';

const readers: Record<Locale, readonly ((scan: Scan) => void)[]> = {
  zh: [readZhPer, readZhParts, readZhLabels, readZhIdioms, readZhDates, readCodes, readZhQuantities],
  en: [
    readEnPer,
    readEnParts,
    readEnLabels,
    readEnIdioms,
    readEnDates,
    readEnWords,
    readCodes,
    readEnQuantities,
  ],
};

const openers: Record<Locale, readonly ((scan: Scan) => void)[]> = {
  zh: [readIdentifiers, readZhSlogans],
  en: [readIdentifiers, readEnSlogans],
};

function readFacts(text: string, locale: Locale, names: readonly string[]): Fact[] {
  const scan = startScan(text);
  for (const read of openers[locale]) read(scan);
  maskNames(scan, names);
  const other = otherLocale(locale);
  readForeign(scan, locale, (quoted) => {
    for (const read of readers[other]) read(quoted);
  });
  for (const read of readers[locale]) read(scan);
  return scan.facts.sort((a, b) => a.start - b.start || a.end - b.end);
}

type Reading = {
  readonly locale: Locale;
  readonly names: readonly string[];
  readonly facts: readonly Fact[];
};

/** A block is asked for its facts by several checks in a row; those of a report or two are remembered. */
const recent = new Map<string, readonly Reading[]>();
const recentLimit = 256;

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/**
 * The facts of a text, in its order. Names of the term base that hold a number are no figures; `terms` are those
 * that count for this text.
 */
export function extractFacts(text: string, locale: Locale, terms: readonly TermLike[]): readonly Fact[] {
  const names = numberedNamesIn(text, locale, terms);
  const readings = recent.get(text) ?? [];
  const known = readings.find((one) => one.locale === locale && isSame(one.names, names));
  if (known !== undefined) return known.facts;
  const facts = readFacts(text, locale, names);
  if (recent.size >= recentLimit) recent.clear();
  recent.set(text, [...readings, { locale, names, facts }]);
  return facts;
}
