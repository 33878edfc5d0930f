/** Lets a fact be told by what follows from it: a change of rank, a speed, a length of time, a proportion, a ratio from its other end. */

import type { Compared } from './compareFacts';
import { withoutHours } from './hoursToldAsSpan';
import type { Table } from './repeats';
import { withoutSpeeds } from './speeds';
import { withoutToldPlaces } from './toldPlaces';
import { withoutProportions } from './toldProportion';
import { withoutTurnedRatios } from './turnedRatio';

/** Takes off the table what is left of both sides and says the same. */
export function withoutToldByArithmetic(
  table: Table,
  told: Pick<Compared, 'texts' | 'facts' | 'matches'>,
): void {
  if (table.en.length === 0) return;
  withoutToldPlaces(table, told);
  if (table.zh.length === 0 || table.en.length === 0) return;
  withoutSpeeds(table, told.texts);
  withoutHours(table, told);
  withoutTurnedRatios(table, told);
  withoutProportions(table, told.texts);
}
