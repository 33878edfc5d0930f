/** The model of the page of all key figures, by indicator and period. */
import type { Edition } from '#lib/content/edition';
import { type FigureGroupId, figureGroups, figureWords } from '#lib/site/figureWords';
import { grouped } from '#lib/site/grouped';
import { type Locale, otherLocale } from '#lib/site/locale';
import { isoInterval, type Period, parsePeriod } from '#lib/site/periods';
import type { UnitKind } from '#lib/site/unit';
import { findUnit, type UnitId } from '#lib/site/units';
import { figuresUrl } from '#lib/site/urls';
import type { FigureEntry, Indicator } from './drawnFigures';
import { editionName, figureData } from './figureData';
import { pageFrame } from './frame';
import { keyFigure, type Stated } from './keyFigure';
import type { FiguresModel } from './model';

const groupOfKind: Readonly<Partial<Record<UnitKind, FigureGroupId>>> = {
  CNY: 'money',
  USD: 'money',
  EUR: 'money',
  GBP: 'money',
  JPY: 'money',
  HKD: 'money',
  share: 'shares',
  points: 'shares',
  count: 'counts',
  visits: 'people',
  area: 'land',
};

const people: readonly UnitId[] = ['person', 'household'];

function groupOf({ figure: { unit } }: Stated): FigureGroupId {
  if (people.includes(unit)) return 'people';
  return groupOfKind[findUnit(unit).kind] ?? 'other';
}

const periodOf = ({ figure }: Stated): Period => parsePeriod(figure.period) ?? { start: '', end: '' };

const timeKey = (stated: Stated): string => {
  const { start, end } = periodOf(stated);
  return `${end} ${start}`;
};

/** Newest period first; for the same period in the order of the reports, which is newest first. */
const byTime = (a: Stated, b: Stated): number => {
  const [first, second] = [timeKey(a), timeKey(b)];
  return first === second ? 0 : first < second ? 1 : -1;
};

/** What several reports state alike stands once. */
const statedAlike = ({ figure }: Stated): string => {
  const { value, unit, bound, period, change } = figure;
  return JSON.stringify([
    value,
    unit,
    bound,
    isoInterval(parsePeriod(period) ?? { start: period, end: '' }),
    change,
  ]);
};

function figureEntry(alike: readonly Stated[], locale: Locale): FigureEntry[] {
  const cards = alike.map((stated) => keyFigure(stated, locale));
  const [first] = cards;
  if (first === undefined) return [];
  const { source: _, ...entry } = first;
  return [{ ...entry, sources: cards.map(({ source }) => source) }];
}

function indicator(stated: readonly Stated[], locale: Locale): Indicator[] {
  const [newest] = stated;
  if (newest === undefined) return [];
  const entries = grouped([...stated].sort(byTime), statedAlike);
  return [
    {
      id: newest.figure.indicator,
      label: newest.figure.label[locale],
      entries: entries.flatMap((alike) => figureEntry(alike, locale)),
    },
  ];
}

/** The days from the first of the earliest period to the last of the latest. */
function coveredOf(all: readonly Stated[]): string | null {
  const periods = all.map(periodOf);
  const start = periods.map((period) => period.start).sort()[0];
  const end = periods
    .map((period) => period.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? null : isoInterval({ start, end });
}

/** Every indicator in the newest report's order of figures, grouped by what its amounts measure. */
export function figuresModel(edition: Edition, locale: Locale): FiguresModel {
  const all = edition.reports.flatMap((report) => report.figures.map((figure) => ({ report, figure })));
  const indicators = grouped(all, ({ figure }) => figure.indicator);
  const ofGroup = (id: FigureGroupId) =>
    indicators.filter(([first]) => first !== undefined && groupOf(first) === id);
  return {
    ...pageFrame(edition, {
      locale,
      url: figuresUrl(locale),
      title: figureWords[locale].title,
      description: figureWords[locale].intro,
      twin: figuresUrl(otherLocale(locale)),
    }),
    kind: 'figures',
    groups: figureGroups
      .map((id) => ({ id, indicators: ofGroup(id).flatMap((stated) => indicator(stated, locale)) }))
      .filter((group) => group.indicators.length > 0),
    edition: editionName(edition.site)[locale],
    modified: figureData(edition).modified,
    covered: coveredOf(all),
  };
}
