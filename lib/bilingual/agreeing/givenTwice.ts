/** Holds an amount a text gives in two units, 1,000 mu (about 67 hectares), to what the other language says in its own unit. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, distance, equal, ratio, times } from '#lib/bilingual/text/rational';
import { type Locale, otherLocale } from '#lib/site/locale';
import { baseStep, baseValue, converted, sameMeasure, within } from './agreeFacts';
import type { Stated } from './compareFacts';
import { type Disagreement, severityOf } from './disagreement';
import { nearSort } from './nearlyAgree';
import type { Table } from './repeats';
import { sameWarmth } from './temperatures';

/** What may stand between an amount and the same in another unit. */
export const opensOtherUnit: Readonly<Record<Locale, RegExp>> = {
  zh: /^\s?(?:[（(]|，)(?:即|合|折合?|相当于)?$/,
  en: /^\s?(?:\(|（|,? or |,? i\.e\. |, )(?:equivalent to |equal to |about |approximately |some |roughly |nearly )*$/,
};

/** An amount and the same in another unit, in the order in which they stand. */
type Twice = readonly [Figure, Figure];

const isTemperature = ({ unit }: Figure): boolean => unit === 'celsius' || unit === 'fahrenheit';

const isSameMeasure = (one: Figure, other: Figure): boolean =>
  sameMeasure(one, other) || (isTemperature(one) && isTemperature(other));

/** Whether two figures may be one amount in two units. */
export const isInOtherUnit = (one: Figure, other: Figure): boolean =>
  one.kind === 'quantity' && one.unit !== other.unit && isSameMeasure(one, other);

function listTwice(facts: readonly Fact[], text: string, locale: Locale): Twice[] {
  return facts.flatMap((one, at): Twice[] => {
    const other = facts[at + 1];
    if (other === undefined || !isFigure(one) || !isFigure(other) || !isInOtherUnit(one, other)) return [];
    return opensOtherUnit[locale].test(text.slice(one.end, other.start)) ? [[one, other]] : [];
  });
}

/** 2,600 feet for 800 metres: what is given for the reader's convenience is rounded to a digit or two that tell. */
function isRounded(amount: Figure, again: Figure): boolean {
  if (again.kind !== 'quantity' || !sameMeasure(amount, again)) return false;
  const noughts = /[1-9](0+)$/.exec(again.value.d === 1n ? String(again.value.n) : '')?.[1]?.length ?? 0;
  const digit = times(baseStep(again), ratio(10 ** noughts, 1));
  const [from, to] = [baseValue(amount), baseValue(again)];
  return compare(times(distance(from, to), ratio(2, 1)), digit) <= 0 && within(from, to, ratio(1, 20));
}

/** Whether an amount is another one converted. */
export const isConversion = (one: Figure, other: Figure): boolean =>
  converted(one, other) || sameWarmth(one, other) || sameWarmth(other, one) || isRounded(one, other);

const isSame = (one: Figure, other: Figure): boolean =>
  one.unit === other.unit && equal(one.value, other.value);

/** Takes the first that passes out of a list; null where none does. */
function take(list: Figure[], passes: (one: Figure) => boolean): Figure | null {
  const at = list.findIndex(passes);
  return at < 0 ? null : (list.splice(at, 1)[0] ?? null);
}

/** Those of a list for which nothing is found, the others told of to `found`. */
const without = <Of>(list: readonly Of[], found: (one: Of) => boolean): Of[] =>
  list.filter((one) => !found(one));

/** The amounts given twice of which neither is stated by the other language, and what that states besides. */
function listUnanswered(twice: readonly Twice[], mine: readonly Fact[], free: Figure[]): Twice[] {
  const both = new Set<Fact>(twice.flat());
  const isAnswered = ([one, other]: Twice): boolean =>
    take(free, (it) => isSame(it, one) && isConversion(it, other)) !== null ||
    take(free, (it) => isSame(it, other) && isConversion(it, one)) !== null;
  const doubtful = without(twice, isAnswered);
  for (const fact of mine) if (isFigure(fact) && !both.has(fact)) take(free, (it) => isSame(it, fact));
  return without(doubtful, (pair) => take(free, (it) => pair.some((one) => isSame(it, one))) !== null);
}

/** What is stated in the unit of one of two, and the other of the two, which is that converted. */
type Slip = { readonly stated: Figure; readonly own: Figure; readonly gloss: Figure };

function findSlip([one, other]: Twice, free: Figure[]): Slip | null {
  for (const [own, gloss] of [
    [one, other],
    [other, one],
  ] as const) {
    const stated = take(free, (it) => it.unit === own.unit && isConversion(it, gloss));
    if (stated !== null) return { stated, own, gloss };
  }
  return null;
}

/** Both amounts were converted from a wrong one: told only where no other amount can be meant. */
function findWhole(pair: Twice, free: readonly Figure[], twice: readonly Twice[]): Slip | null {
  const [one, other] = pair;
  const isAlone = twice.filter(([first]) => isSameMeasure(first, one)).length === 1;
  const stated = free.filter((it) => isSameMeasure(it, one));
  const only = isAlone && stated.length === 1 && isConversion(one, other) ? stated[0] : undefined;
  const own = pair.find(({ unit }) => unit === only?.unit);
  return only === undefined || own === undefined
    ? null
    : { stated: only, own, gloss: own === one ? other : one };
}

function tell(locale: Locale, stated: Figure, mine: Figure): Disagreement | null {
  const two = locale === 'en' ? { zh: stated, en: mine } : { zh: mine, en: stated };
  const sort = nearSort(two.zh, two.en) ?? 'different';
  return sort === 'unmarked' ? null : { sort, severity: severityOf(sort), ...two };
}

function tellIn(locale: Locale, table: Table, { texts, facts }: Stated): Disagreement[] {
  const twice = listTwice(facts[locale], texts[locale], locale);
  if (twice.length === 0) return [];
  const other = otherLocale(locale);
  const free = table[other].filter(isFigure);
  const unanswered = listUnanswered(twice, facts[locale], free);
  const told = new Set<Fact>();
  const found = unanswered.flatMap((pair): Disagreement[] => {
    const slip = findSlip(pair, free);
    const whole = slip ?? findWhole(pair, free, unanswered);
    if (whole === null) return [];
    const { stated, own, gloss } = whole;
    const wrong = slip === null && locale === 'en' ? [own, gloss] : [own];
    const slips = wrong.flatMap((one) => tell(locale, stated, one) ?? []);
    if (slips.length > 0) told.add(stated).add(own).add(gloss);
    return slips;
  });
  if (told.size === 0) return [];
  table.zh = table.zh.filter((fact) => !told.has(fact));
  table.en = table.en.filter((fact) => !told.has(fact));
  return found;
}

/** What contradicts the other language in its own unit, though it agrees once converted; taken off the table. */
export const contradictedUnits = (table: Table, stated: Stated): Disagreement[] => [
  ...tellIn('en', table, stated),
  ...tellIn('zh', table, stated),
];
