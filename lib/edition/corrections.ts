/** The corrections of a report in the words of a language. */
import type { Report } from '#lib/content/edition';
import type { Locale } from '#lib/site/locale';
import { reportUrl } from '#lib/site/urls';
import type { Correction } from './correctionModel';

/** In the editors' order, oldest first. */
export const listCorrections = ({ facts }: Report, locale: Locale): Correction[] =>
  (facts.corrections ?? []).map((entry) => ({
    date: entry.date,
    text: entry[locale],
    block: entry.block ?? null,
  }));

/** Where a correction stands: at the block it mends, else among those at the report's end. */
export const correctionUrl = (slug: string, locale: Locale, { block }: Correction): string =>
  reportUrl(slug, locale, block ?? 'corrections');
