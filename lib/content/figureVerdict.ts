/** The key figures of a report as other reports are held against them; plain data, so that it can be kept. */
import { isoInterval, parsePeriod } from '#lib/site/periods';
import type { Place } from '#lib/site/problem';
import type { UnitId } from '#lib/site/units';
import type { Text } from './readText';
import type { OriginalMatter } from './reportSchema';

export type FigureVerdict = {
  readonly slug: string;
  readonly id: string;
  readonly indicator: string;
  readonly value: number;
  readonly unit: UnitId;
  /** As ISO 8601 interval; null where it cannot be read. */
  readonly period: string | null;
  readonly places: { readonly value: Place; readonly unit: Place };
};

const isoOf = (period: string): string | null => {
  const parsed = parsePeriod(period);
  return parsed === null ? null : isoInterval(parsed);
};

/** In the order in which they are listed. */
export const figureVerdicts = (slug: string, { matter, yaml }: Text<OriginalMatter>): FigureVerdict[] =>
  (matter.figures ?? []).map(({ id, indicator, value, unit, period }, index) => ({
    slug,
    id,
    indicator,
    value,
    unit,
    period: isoOf(period),
    places: {
      value: yaml.placeOf(['figures', index, 'value']),
      unit: yaml.placeOf(['figures', index, 'unit']),
    },
  }));
