/** Takes from a text what it states: figures, dates, numbers of documents, ranks. */
import { type Locale, otherLocale } from '#lib/site/locale';
import { readEnParts, readZhParts } from './dateParts';
import { readCodes, readIdentifiers } from './documentNumbers';
import { readEnDates } from './enDates';
import { readEnIdioms, readEnSlogans, readEnWords } from './enIdioms';
import { readEnQuantities } from './enQuantities';
import type { Fact, TermLike } from './facts';
import { readEnLabels, readZhLabels } from './labels';
import { maskTerms } from './maskTerms';
import { readForeign } from './readForeign';
import { type Scan, startScan } from './scan';
import { readZhDates } from './zhDates';
import { readZhIdioms, readZhSlogans } from './zhIdioms';
import { readZhQuantities } from './zhQuantities';

const readers: Record<Locale, readonly ((scan: Scan) => void)[]> = {
  zh: [readZhParts, readZhLabels, readZhIdioms, readZhDates, readCodes, readZhQuantities],
  en: [readEnParts, readEnLabels, readEnIdioms, readEnDates, readEnWords, readCodes, readEnQuantities],
};

const openers: Record<Locale, readonly ((scan: Scan) => void)[]> = {
  zh: [readIdentifiers, readZhSlogans],
  en: [readIdentifiers, readEnSlogans],
};

/**
 * The facts of a text, in its order. Names of the term base that hold a number are no figures; `terms` are those
 * that count for this text.
 */
export function extractFacts(text: string, locale: Locale, terms: readonly TermLike[]): Fact[] {
  const scan = startScan(text);
  for (const read of openers[locale]) read(scan);
  maskTerms(scan, locale, terms);
  const other = otherLocale(locale);
  readForeign(scan, locale, (quoted) => {
    for (const read of readers[other]) read(quoted);
  });
  for (const read of readers[locale]) read(scan);
  return scan.facts.sort((a, b) => a.start - b.start || a.end - b.end);
}
