/** Lets 7月20日8时至21日8时 be told as “the 24 hours to 8 a.m. on July 21”, and 10月1日至7日 as “seven days from October 1”. */

import { type Fact, type Figure, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import { approximate } from '#lib/bilingual/text/rational';
import type { Compared } from './compareFacts';
import type { Table } from './repeats';

type Told = Pick<Compared, 'texts' | 'facts'>;

const isMark = (fact: Fact | undefined, kind: Mark['kind']): fact is Mark =>
  fact !== undefined && !isFigure(fact) && fact.kind === kind;

const minutesOf = ({ key }: Mark): number => Number.parseInt(key, 10) + (key.endsWith('p') ? 720 : 0);

/** Two times of one month, and how many hours lie between. */
type Stretch = { readonly facts: readonly Mark[]; readonly hours: number };

const daysBetween = ({ key: from }: Mark, { key: to }: Mark): number | null => {
  const [month, first] = from.split('-');
  const [lastMonth, last] = to.split('-');
  return lastMonth === '?' || lastMonth === month ? Number(last) - Number(first) : null;
};

const to = /^\s?(?:至|到|[—–~-]+)\s?$/;

/** 7月20日8时至21日8时: a day and an hour, then another. */
function stretchOfHours({ texts, facts }: Told, at: number): Stretch | null {
  const [first, hour, last, lastHour] = facts.zh.slice(at, at + 4);
  if (!isMark(first, 'day') || !isMark(hour, 'clock') || !isMark(last, 'day') || !isMark(lastHour, 'clock'))
    return null;
  const days = to.test(texts.zh.slice(hour.end, last.start)) ? daysBetween(first, last) : null;
  if (days === null) return null;
  return {
    facts: [first, hour, last, lastHour],
    hours: days * 24 + (minutesOf(lastHour) - minutesOf(hour)) / 60,
  };
}

/** 10月1日至7日, of which both ends count. */
function stretchOfDays({ texts, facts }: Told, at: number): Stretch | null {
  const [first, last] = facts.zh.slice(at, at + 2);
  if (!isMark(first, 'day') || !isMark(last, 'day')) return null;
  const isOne = first.start === last.start || to.test(texts.zh.slice(first.end, last.start));
  const days = isOne ? daysBetween(first, last) : null;
  return days === null ? null : { facts: [first, last], hours: (days + 1) * 24 };
}

const listStretches = (told: Told): Stretch[] =>
  told.facts.zh.flatMap((_, at) => stretchOfHours(told, at) ?? stretchOfDays(told, at) ?? []);

const joint = /^\s(?:to|up\sto|until|till|ending(?:\sat|\son)?|from|since|after|before|through)\s/i;

/** The length of time of so many hours that stands before a time of the stretch. */
function findLength({ texts, facts }: Told, { hours }: Stretch): Figure | undefined {
  return facts.en.filter(isFigure).find((one) => {
    const length =
      one.unit === 'hour' ? approximate(one.value) : one.unit === 'day' ? approximate(one.value) * 24 : 0;
    return length === hours && length > 0 && joint.test(texts.en.slice(one.end, one.end + 14));
  });
}

/** Takes off the table such a length, and of the stretch the end that it stands for. */
export function withoutHours(table: Table, told: Told): void {
  if (!table.zh.some(({ kind }) => kind === 'clock' || kind === 'day')) return;
  if (!table.en.some((fact) => isFigure(fact) && (fact.unit === 'hour' || fact.unit === 'day'))) return;
  for (const stretch of listStretches(told)) {
    const length = findLength(told, stretch);
    if (length === undefined || !table.en.includes(length)) continue;
    const left = stretch.facts.filter((fact) => table.zh.includes(fact));
    if (left.length > stretch.facts.length / 2) continue;
    table.zh = table.zh.filter((fact) => !left.some((one) => one === fact));
    table.en = table.en.filter((fact) => fact !== length);
  }
}
