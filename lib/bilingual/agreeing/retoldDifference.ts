/** Lets a change be told by other two of its three figures: 由610元提高到640元 is “raised by 30 yuan to 640 yuan”. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, distance, equal, ratio, times } from '#lib/bilingual/text/rational';
import { baseValue, sameMeasure } from './agreeFacts';
import { changeRoleOf } from './changeRole';
import type { Compared } from './compareFacts';
import type { Table } from './repeats';

/** By how much two figures are apart. */
const isApart = (change: Figure, one: Figure, other: Figure): boolean =>
  equal(baseValue(change), distance(baseValue(one), baseValue(other)));

type Told = Pick<Compared, 'texts' | 'facts' | 'matches'>;

/** Where one change began, and by how much or how many times it was. */
type Ends = { readonly from: Figure; readonly by: Figure; readonly to: Figure };

const isChange = ({ from, by, to }: Ends): boolean =>
  by.kind === 'multiple' ? equal(times(from.value, by.value), to.value) : isApart(by, from, to);

/** Whether two figures left over are where the same change began and by how much it was, or the other way round. */
function tellOneChange(zh: Figure, en: Figure, { texts, facts, matches }: Told): boolean {
  const reached = matches.flatMap((one) => (isFigure(one.zh) ? [one.zh] : []));
  const zhRole = changeRoleOf({ text: texts.zh, facts: facts.zh, locale: 'zh' }, zh);
  if (zhRole === 'from')
    return reached.some((to) => sameMeasure(to, zh) && isChange({ from: zh, by: en, to }));
  const enRole = changeRoleOf({ text: texts.en, facts: facts.en, locale: 'en' }, en);
  if (zhRole !== 'by' || enRole !== 'from') return false;
  return reached.some((to) => sameMeasure(to, en) && isChange({ from: en, by: zh, to }));
}

/** “by three quarters, from 20 days to five”: what share of where a change began it was, as far as its digits show. */
const isShareOf = (by: Figure, from: Figure, to: Figure): boolean =>
  by.kind === 'share' &&
  compare(
    times(distance(times(by.value, baseValue(from)), distance(baseValue(from), baseValue(to))), ratio(2, 1)),
    times(by.step, baseValue(from)),
  ) <= 0;

/**
 * “climbed 5.4 points from 91 to 96.4 percent”, “up a quarter, from 600 to 750”: the Chinese names both ends, the
 * English their difference too.
 */
function isOwnDifference(en: Figure, { texts, facts, matches }: Told): boolean {
  if (en.direction === null) return false;
  const ends = (role: 'from' | 'to'): Figure[] =>
    matches.flatMap(({ zh }) =>
      isFigure(zh) &&
      mayChange(zh, en) &&
      changeRoleOf({ text: texts.zh, facts: facts.zh, locale: 'zh' }, zh) === role
        ? [zh]
        : [],
    );
  const reached = ends('to');
  return (
    reached.length > 0 &&
    ends('from').some((from) =>
      reached.some(
        (to) =>
          (isApart(en, from, to) || isShareOf(en, from, to)) &&
          en.direction === (compare(baseValue(from), baseValue(to)) < 0 ? 'up' : 'down'),
      ),
    )
  );
}

/** 4.9% and 0.7 points: one by which the other may have changed. */
const mayChange = (one: Figure, other: Figure): boolean =>
  sameMeasure(one, other) ||
  other.kind === 'share' ||
  one.unit === 'number' ||
  other.unit === 'number' ||
  [one, other].some(({ kind }) => kind === 'multiple');

/** Takes such pairs off the table. */
export function withoutDifferences(table: Table, told: Told): void {
  if (table.en.length === 0 || told.matches.length === 0) return;
  const met = new Set<Fact>();
  for (const zh of table.zh.filter(isFigure)) {
    const en = table.en
      .filter(isFigure)
      .find((one) => !met.has(one) && mayChange(zh, one) && tellOneChange(zh, one, told));
    if (en !== undefined) met.add(zh).add(en);
  }
  for (const en of table.en) if (isFigure(en) && !met.has(en) && isOwnDifference(en, told)) met.add(en);
  if (met.size === 0) return;
  table.zh = table.zh.filter((fact) => !met.has(fact));
  table.en = table.en.filter((fact) => !met.has(fact));
}
