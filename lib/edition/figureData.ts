/** Every key figure as one flat record, for the open data. */
import type { Edition, Report, ReportFigure } from '#lib/content/edition';
import { decimalOf } from '#lib/site/decimals';
import type { FigureField } from '#lib/site/figureFields';
import type { Bilingual, Locale } from '#lib/site/locale';
import { isoInterval, parsePeriod } from '#lib/site/periods';
import { findUnit, type UnitId } from '#lib/site/units';
import { absoluteUrl, reportUrl } from '#lib/site/urls';

/** null where the figure has nothing to put in the field. */
export type FigureRecord = Readonly<Record<FigureField, string | null>>;

export type FigureData = {
  readonly origin: string;
  /** What the portal is to be called by those who use its data. */
  readonly name: Bilingual;
  readonly records: readonly FigureRecord[];
  /** The names of the units the records use, by id. */
  readonly units: Readonly<Record<string, Bilingual>>;
  /** When the newest of their reports was posted or last changed; null without figures. */
  readonly modified: string | null;
};

/** A demonstration says that it is one. */
export const editionName = ({ stage, name }: Edition['site']): Bilingual =>
  stage === 'production' ? name : { zh: `${name.zh}演示版`, en: `the demonstration edition of ${name.en}` };

/** What a figure is called among those of all reports. */
export const figureKey = (slug: string, id: string): string => `${slug}/${id}`;

function isoPeriod(period: string): string {
  const parsed = parsePeriod(period);
  return parsed === null ? period : isoInterval(parsed);
}

function figureRecord({ site }: Edition, report: Report, figure: ReportFigure): FigureRecord {
  const { slug, facts, texts } = report;
  const { change } = figure;
  const url = (locale: Locale): string | null =>
    texts[locale] === null ? null : absoluteUrl(site.origin, reportUrl(slug, locale, figure.block));
  return {
    id: figureKey(slug, figure.id),
    indicator: figure.indicator,
    label_zh: figure.label.zh,
    label_en: figure.label.en,
    value: decimalOf(figure.value),
    unit: figure.unit,
    approximate: figure.bound,
    period: isoPeriod(figure.period),
    change: change === undefined ? null : decimalOf(change.value),
    change_unit: change?.unit ?? null,
    basis: change?.basis ?? null,
    report: slug,
    url_zh: url('zh'),
    url_en: url('en'),
    published: facts.published,
  };
}

/** By indicator, then period, then id, by code point, so that the same figures make the same bytes. */
const sortKey = ({ indicator, period, id }: FigureRecord): string => `${indicator}\n${period}\n${id}`;

const byKey = (a: FigureRecord, b: FigureRecord): number => (sortKey(a) < sortKey(b) ? -1 : 1);

function unitName(id: UnitId): Bilingual {
  const { zh, en } = findUnit(id);
  return { zh: zh[0], en: en[1] === '' ? 'number' : en[1] };
}

/** Dates of the portal are all +08:00, so text order is time order. */
const newest = (dates: readonly string[]): string | null => [...dates].sort().at(-1) ?? null;

/** The figures of every published report. */
export function figureData(edition: Edition): FigureData {
  const reports = edition.reports.filter(({ figures }) => figures.length > 0);
  const figures = reports.flatMap((report) => report.figures.map((figure) => ({ report, figure })));
  const used = figures.flatMap(({ figure }) => [figure.unit, figure.change?.unit ?? figure.unit]);
  return {
    origin: edition.site.origin,
    name: editionName(edition.site),
    records: figures.map(({ report, figure }) => figureRecord(edition, report, figure)).sort(byKey),
    units: Object.fromEntries([...new Set(used)].sort().map((id) => [id, unitName(id)])),
    modified: newest(reports.map(({ facts }) => facts.updated ?? facts.posted)),
  };
}
