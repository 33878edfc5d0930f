/** What a Chinese figure counts by: the 家 of 311家, the 项 of 40项. */

import type { Figure } from '#lib/bilingual/reading/facts';
import type { UnitId } from '#lib/site/units';

const numerals = '\\d.,，\\s〇零一二三四五六七八九十百千万亿两余多几来近约超过逾达';
const tail = new RegExp(`[^${numerals}]+$`);

/** The classifier of a count as the text has it; null where it has none. */
export const classifierOf = ({ surface }: Figure): string | null =>
  tail.exec(surface.replace(/(?:以上|以下|左右|上下|以内)$/, ''))?.[0] ?? null;

const people = /^(?:名|人|位)$/;
const households = /^户$/;

/** Whether a classifier fits the unit an editor chose for a count. */
export function fitsUnit(classifier: string | null, unit: UnitId): boolean {
  if (classifier === null) return true;
  if (unit === 'person') return people.test(classifier);
  if (unit === 'household') return households.test(classifier);
  return unit !== 'count' || !(people.test(classifier) || households.test(classifier));
}
