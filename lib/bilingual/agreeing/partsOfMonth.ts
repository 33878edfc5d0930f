/** Judges a day against the part of a month the other language names: 4月下旬 is the 21st or later. */

import { type Fact, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';
import { type Disagreement, severityOf } from './disagreement';

type Days = readonly [first: number, last: number];

/** 上旬, 中旬 and 下旬 are fixed. */
const tens: Readonly<Record<string, Days>> = { early: [1, 10], mid: [11, 20], late: [21, 31] };
/** “early April”, 月初 and the like are not: a day or two beyond may still be called so. */
const loose: Readonly<Record<string, Days>> = { early: [1, 12], mid: [9, 21], late: [19, 31] };

const isTens = /旬|ten\sdays/i;

type Texts = Readonly<Record<Locale, string>>;
type Facts = Readonly<Record<Locale, readonly Fact[]>>;

/** The part named with a month: the 下旬 of 4月下旬, the “late” of “late April”. */
const partOf = (month: Mark, facts: readonly Fact[]): Mark | null =>
  facts.find(
    (fact): fact is Mark =>
      !isFigure(fact) &&
      fact.kind === 'part' &&
      fact.key.endsWith(` ${month.key}`) &&
      fact.start <= month.end &&
      month.start - fact.end <= 1,
  ) ?? null;

/** A month and its part as one fact. */
function joined(month: Mark, part: Mark, text: string): Mark {
  const [start, end] = [Math.min(month.start, part.start), Math.max(month.end, part.end)];
  return { ...part, start, end, surface: text.slice(start, end), weight: month.weight };
}

function holds(part: Mark, day: Mark): boolean {
  const date = Number(day.key.split('-')[1]);
  const [first, last] = (isTens.test(part.surface) ? tens : loose)[part.key.split(' ')[0] ?? ''] ?? [1, 31];
  return date >= first && date <= last;
}

/** What was told of a day and its month, told of the part of the month where one is named. */
export function judgePart(found: Disagreement, texts: Texts, facts: Facts): Disagreement {
  const { zh, en } = found;
  if (zh === null || en === null || isFigure(zh) || isFigure(en)) return found;
  const locale = zh.kind === 'month' && en.kind === 'day' ? 'zh' : 'en';
  const [month, day] = locale === 'zh' ? [zh, en] : [en, zh];
  if (month.kind !== 'month' || day.kind !== 'day') return found;
  const part = partOf(month, facts[locale]);
  if (part === null) return found;
  const sort = holds(part, day) ? 'vaguer' : 'different';
  return { ...found, sort, severity: severityOf(sort), [locale]: joined(month, part, texts[locale]) };
}
