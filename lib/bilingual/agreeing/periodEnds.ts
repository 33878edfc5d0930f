/** Knows on which day and in which month a period ends: 上半年 is told as “by the end of June”, 三季度末 as “September 30”. */

import { type Fact, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import type { Agrees } from './agreeFacts';

const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The month whose last day a day is, or null; February ends on either of two days. */
function monthEndedBy(key: string): number | null {
  const [month = 0, day] = key.split('-').map(Number);
  return day === lastDays[month - 1] || (month === 2 && day === 28) ? month : null;
}

/** The last month of a period: M9 are the first nine months, Q2 is the second quarter. */
function lastMonthOf(key: string): number {
  const number = Number(key.slice(1));
  return key === 'H2' ? 12 : key.startsWith('Q') ? number * 3 : number;
}

const zhEnd = /[底末]$/;
const enEnd = /^(?:(?:the\s)?(?:end|close)\sof|end-)/i;

/** The month with which what the Chinese says ends: 年末, 6月底, 6月30日, 二季度末, 前三季度. */
function endInZh({ kind, key, surface }: Mark): number | null {
  if (kind === 'part') return key === 'late' && !surface.startsWith('月') ? 12 : null;
  if (kind === 'month') return zhEnd.test(surface) ? Number(key) : null;
  if (kind === 'day') return monthEndedBy(key);
  return kind === 'period' && (key.startsWith('M') || zhEnd.test(surface)) ? lastMonthOf(key) : null;
}

/** And with which what the English says ends: June 30, the end of June, of the second quarter or of the year. */
function endInEn({ kind, key, surface }: Mark): number | null {
  if (kind === 'day') return monthEndedBy(key);
  if (kind === 'part') return key === 'late' ? 12 : null;
  if (!enEnd.test(surface)) return null;
  return kind === 'month' ? Number(key) : kind === 'period' ? lastMonthOf(key) : null;
}

const ends = /^(?:part|month|day|period)$/;

/** Two dates of unlike kinds that end on one day. */
export const endOfPeriod: Agrees = (zh, en) => {
  if (isFigure(zh) || !ends.test(zh.kind)) return false;
  if (isFigure(en)) return endInZh(zh) === 6 && /^(?:mid-?year|halfway)$/i.test(en.surface);
  if (zh.kind === en.kind || !ends.test(en.kind)) return false;
  const end = endInZh(zh);
  return end !== null && end === endInEn(en);
};

/** “late December”. */
const isLateIn = (month: Fact, part: Fact): boolean =>
  !isFigure(part) && part.key === 'late 12' && month.start > part.end && month.start - part.end < 2;

type Two = { readonly zh: Fact; readonly en: Fact };
type Lists = { zh: Fact[]; en: Fact[] };

const holds = (one: Fact, { start, end }: Fact): boolean => start >= one.start && end <= one.end;

/** Takes off the table what was told with an end that has found its answer: the 末 of 6月末, and December of its end. */
export function withoutEnds(table: Lists, matches: readonly Two[]): void {
  const ended = matches.filter(({ zh, en }) => zh.kind !== en.kind && endOfPeriod(zh, en));
  const yearEnds = matches.filter(({ zh, en }) => zh.kind === 'part' && en.kind === 'part');
  if (ended.length === 0 && yearEnds.length === 0) return;
  const isTold = (fact: Fact, side: 'zh' | 'en'): boolean =>
    fact.kind === 'part'
      ? ended.some((match) => holds(match[side], fact))
      : fact.kind === 'month' &&
        !isFigure(fact) &&
        fact.key === '12' &&
        yearEnds.some((match) => holds(fact, match[side]) || isLateIn(fact, match[side]));
  table.zh = table.zh.filter((fact) => !isTold(fact, 'zh'));
  table.en = table.en.filter((fact) => !isTold(fact, 'en'));
}
