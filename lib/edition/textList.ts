/** What there is to read as plain text, for those who read by machine. */
import type { Edition } from '#lib/content/edition';
import { type Bilingual, type Locale, locales } from '#lib/site/locale';
import { absoluteUrl } from '#lib/site/urls';
import { listStanding } from './frame';
import type { Link } from './model';
import { type PlainReport, plainReport } from './plainReport';

/** A list is read whole, so that it tells of the newest only; the catalogue has the rest. */
const textCount = 200;

export type TextList = {
  readonly origin: string;
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** Newest posted first. */
  readonly texts: Readonly<Record<Locale, readonly PlainReport[]>>;
  /** How many of a language are listed where there are more; null where all are. */
  readonly listed: number | null;
  readonly pages: Readonly<Record<Locale, readonly Link[]>>;
};

const textsOf = (edition: Edition, locale: Locale): PlainReport[] =>
  edition.reports
    .filter(({ texts }) => texts[locale] !== null)
    .slice(0, textCount)
    .flatMap((report) => plainReport(edition, report, locale) ?? []);

const pagesOf = (edition: Edition, locale: Locale): Link[] =>
  listStanding(edition, locale).map(({ url, label }) => ({
    url: absoluteUrl(edition.site.origin, url),
    label,
  }));

export function textList(edition: Edition): TextList {
  const { origin, name, description } = edition.site;
  const more = locales.some(
    (locale) => edition.reports.filter(({ texts }) => texts[locale] !== null).length > textCount,
  );
  return {
    origin,
    name,
    description,
    texts: { zh: textsOf(edition, 'zh'), en: textsOf(edition, 'en') },
    listed: more ? textCount : null,
    pages: { zh: pagesOf(edition, 'zh'), en: pagesOf(edition, 'en') },
  };
}
