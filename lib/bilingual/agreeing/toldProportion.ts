/** Lets a proportion be told in other numbers: 每10万人中有21450人 is 21.45 percent, and 6:4 “three for every two”. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, distance, equal, over, ratio, times } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import type { Table } from './repeats';

type Texts = Readonly<Record<Locale, string>>;

const isPlainCount = (fact: Fact): fact is Figure =>
  isFigure(fact) && fact.kind === 'quantity' && /^(?:number|count)$/.test(fact.unit);

/** 每10万人中 … 21450人. */
function shareOfEach(zh: readonly Fact[], en: Figure, text: string): readonly Fact[] | null {
  const counts = zh.filter(isPlainCount);
  for (const all of counts) {
    if (!/每$/.test(text.slice(0, all.start))) continue;
    const part = counts.find((one) => one.start > all.end && !/[。；]/.test(text.slice(all.end, one.start)));
    if (part === undefined) continue;
    const apart = distance(over(part.value, all.value), en.value);
    if (compare(times(apart, ratio(2, 1)), en.step) <= 0) return [all, part];
  }
  return null;
}

/** Two numbers of a ratio, and the same in lower terms. */
function isReduced([a, b]: readonly Figure[], [c, d]: readonly Figure[]): boolean {
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return equal(times(a.value, d.value), times(b.value, c.value));
}

const joint = /^(?:[^.;\d]{0,80}\b(?:for\severy|to\severy)|\s?:|\sto)\s$/i;

/** Takes them off the table. */
export function withoutProportions(table: Table, texts: Texts): void {
  const met = new Set<Fact>();
  for (const en of table.en.filter(isFigure)) {
    if (en.kind !== 'share') continue;
    const parts = shareOfEach(table.zh, en, texts.zh);
    if (parts !== null) for (const fact of [...parts, en]) met.add(fact);
  }
  const ratios = table.zh.filter((one): one is Figure => isPlainCount(one) && one.otherwise !== null);
  const told = table.en.filter(isPlainCount);
  const [first, second] = told;
  if (
    ratios.length === 2 &&
    told.length === 2 &&
    first !== undefined &&
    second !== undefined &&
    joint.test(texts.en.slice(first.end, second.start)) &&
    isReduced(ratios, told)
  )
    for (const fact of [...ratios, ...told]) met.add(fact);
  if (met.size === 0) return;
  table.zh = table.zh.filter((fact) => !met.has(fact));
  table.en = table.en.filter((fact) => !met.has(fact));
}
