/** Every published report with its languages, addresses and facts, for programs that look for what there is. */
import type { Edition, Report } from '#lib/content/edition';
import type { BylineRole, ReportKind, TranslationKind } from '#lib/content/reportSchema';
import type { CatalogueField, CatalogueTextField } from '#lib/site/catalogueFields';
import { latestDate } from '#lib/site/dates';
import { type Bilingual, htmlLang, otherLocale } from '#lib/site/locale';
import { absoluteUrl, parallelUrl } from '#lib/site/urls';
import { editionName } from './figureData';
import { type PlainReport, plainReport } from './plainReport';
import { licenceOf } from './rights';

export type CatalogueText = Readonly<Record<CatalogueTextField, string | number | null>> & {
  readonly method: TranslationKind | null;
};

export type CatalogueEntry = Readonly<Record<CatalogueField, unknown>> & {
  readonly id: string;
  readonly kind: ReportKind;
  readonly byline: readonly { readonly role: BylineRole; readonly name: Bilingual }[];
  readonly texts: readonly CatalogueText[];
};

export type Catalogue = {
  readonly origin: string;
  readonly name: Bilingual;
  /** Topics by id. */
  readonly topics: Readonly<Record<string, Bilingual>>;
  /** When the newest change of any report was; null without reports. */
  readonly modified: string | null;
  readonly reports: readonly CatalogueEntry[];
};

const textEntry = (text: PlainReport): CatalogueText => ({
  language: htmlLang[text.locale],
  title: text.title,
  subtitle: text.subtitle,
  summary: text.summary,
  url: text.url,
  markdown: text.textUrl,
  status: text.translation === null ? 'original' : 'translation',
  translator: text.translation?.translator ?? null,
  method: text.translation?.kind ?? null,
  lagging: text.translation?.lagging.length ?? 0,
  rights: text.rights,
  citation: text.citation,
});

function reportEntry(edition: Edition, report: Report): CatalogueEntry {
  const { slug, facts, original, figures, texts } = report;
  const inBoth = texts.zh !== null && texts.en !== null;
  return {
    id: slug,
    original: htmlLang[original],
    kind: facts.kind,
    topics: facts.topics,
    published: facts.published,
    posted: facts.posted,
    updated: facts.updated ?? null,
    byline: facts.byline,
    source: facts.source === undefined ? null : { name: facts.source.name, url: facts.source.url ?? null },
    corrections: facts.corrections?.length ?? 0,
    figures: figures.length,
    licence: licenceOf(edition, report),
    parallel: inBoth ? absoluteUrl(edition.site.origin, parallelUrl(slug)) : null,
    texts: [original, otherLocale(original)]
      .flatMap((locale) => plainReport(edition, report, locale) ?? [])
      .map(textEntry),
  };
}

const changesOf = ({ facts: { posted, updated, corrections = [] } }: Report): (string | undefined)[] => [
  posted,
  updated,
  ...corrections.map(({ date }) => date),
];

/** Newest posted first. */
export const catalogue = (edition: Edition): Catalogue => ({
  origin: edition.site.origin,
  name: editionName(edition.site),
  topics: Object.fromEntries(edition.topics.map(({ id, name }) => [id, name])),
  modified: latestDate(edition.reports.flatMap(changesOf)),
  reports: edition.reports.map((report) => reportEntry(edition, report)),
});
