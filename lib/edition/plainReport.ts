/** A report in one language as plain text holds it: every fact, every word, no page. */
import type { Edition, Report, ReportText } from '#lib/content/edition';
import type { BylineRole, ReportKind, TranslationKind } from '#lib/content/reportSchema';
import { type Locale, otherLocale } from '#lib/site/locale';
import type { PlainBody } from '#lib/site/plainBody';
import { plainWords } from '#lib/site/plainWords';
import * as urls from '#lib/site/urls';
import type { Correction } from './correctionModel';
import { listCorrections } from './corrections';
import type { FigureText } from './drawnFigures';
import { editionName } from './figureData';
import { figureText } from './figures';
import { plainContent } from './plainContent';
import { type Licence, licenceOf, rightsOf } from './rights';

/** All addresses are whole, with scheme and host. */
export type PlainReport = {
  readonly slug: string;
  readonly locale: Locale;
  readonly url: string;
  /** Where it is published as text. */
  readonly textUrl: string;
  /** The same in the other language; null where it does not exist. */
  readonly twin: { readonly locale: Locale; readonly url: string; readonly textUrl: string } | null;
  /** Both languages side by side. */
  readonly parallel: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly summary: string;
  readonly kind: ReportKind;
  readonly topics: readonly { readonly id: string; readonly name: string; readonly url: string }[];
  readonly byline: readonly { readonly role: BylineRole; readonly name: string }[];
  readonly source: { readonly name: string; readonly url: string | null } | null;
  readonly published: string;
  readonly posted: string;
  readonly updated: string | null;
  readonly corrections: readonly Correction[];
  /** null on the original; `lagging` names what does not follow a change of the original yet. */
  readonly translation: {
    readonly translator: string;
    readonly kind: TranslationKind;
    readonly lagging: readonly string[];
  } | null;
  readonly figures: readonly (FigureText & { readonly url: string; readonly block: string })[];
  readonly licence: Licence | null;
  readonly rights: string;
  readonly citation: string;
  readonly content: PlainBody;
};

type Owner = { readonly edition: Edition; readonly report: Report; readonly locale: Locale };

function addresses({ edition: { site }, report: { slug, texts }, locale }: Owner) {
  const whole = (path: string): string => urls.absoluteUrl(site.origin, path);
  const inLanguage = (one: Locale) => ({
    locale: one,
    url: whole(urls.reportUrl(slug, one)),
    textUrl: whole(urls.reportTextUrl(slug, one)),
  });
  const other = otherLocale(locale);
  const hasTwin = texts[other] !== null;
  return {
    ...inLanguage(locale),
    twin: hasTwin ? inLanguage(other) : null,
    parallel: hasTwin ? whole(urls.parallelUrl(slug)) : null,
  };
}

function factsOf({ edition, report, locale }: Owner) {
  const { facts } = report;
  const { kind, published, posted, updated = null, source } = facts;
  return {
    kind,
    published,
    posted,
    updated,
    corrections: listCorrections(report, locale),
    byline: facts.byline.map(({ role, name }) => ({ role, name: name[locale] })),
    source: source === undefined ? null : { name: source.name[locale], url: source.url ?? null },
    topics: facts.topics.flatMap((id) => {
      const topic = edition.topics.find((one) => one.id === id);
      const url = urls.absoluteUrl(edition.site.origin, urls.topicUrl(id, locale));
      return topic === undefined ? [] : [{ id, name: topic.name[locale], url }];
    }),
  };
}

const figuresOf = ({ edition, report, locale }: Owner): PlainReport['figures'] =>
  report.figures.map((figure) => ({
    ...figureText(figure, locale),
    block: figure.block,
    url: urls.absoluteUrl(edition.site.origin, urls.reportUrl(report.slug, locale, figure.block)),
  }));

/** How to cite the piece; translators stand with the translation, not among its authors. */
function citationOf({ edition, report: { slug, facts }, locale }: Owner, title: string): string {
  return plainWords[locale].cite({
    authors: facts.byline.filter(({ role }) => role !== 'translator').map(({ name }) => name[locale]),
    title,
    source: facts.source?.name[locale] ?? null,
    published: facts.published,
    site: editionName(edition.site)[locale],
    posted: facts.posted,
    url: urls.absoluteUrl(edition.site.origin, urls.reportUrl(slug, locale)),
  });
}

const translationOf = ({ translation, drift }: ReportText): PlainReport['translation'] =>
  translation === null ? null : { ...translation, lagging: drift.map(({ id }) => id) };

/** A report as plain text, or null where it does not exist in the language. */
export function plainReport(edition: Edition, report: Report, locale: Locale): PlainReport | null {
  const text = report.texts[locale];
  if (text === null) return null;
  const owner = { edition, report, locale };
  return {
    ...addresses(owner),
    ...factsOf(owner),
    slug: report.slug,
    title: text.title,
    subtitle: text.subtitle ?? null,
    summary: text.summary,
    translation: translationOf(text),
    figures: figuresOf(owner),
    licence: licenceOf(edition, report),
    rights: rightsOf(edition, report, locale),
    citation: citationOf(owner, text.title),
    content: plainContent(owner, text),
  };
}
