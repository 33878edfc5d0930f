/** Knows which years a five-year plan covers: the 14th is that of 2021–2025. */

import { type Fact, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import type { Agrees } from './agreeFacts';

const isYear = (fact: Fact): fact is Mark => !isFigure(fact) && fact.kind === 'year';

type Years = { readonly from: number; readonly to: number };

/** The first five; the third began three years late, and the sixth opens the regular run. */
const early: readonly Years[] = [
  { from: 1953, to: 1957 },
  { from: 1958, to: 1962 },
  { from: 1966, to: 1970 },
  { from: 1971, to: 1975 },
  { from: 1976, to: 1980 },
];

/** The years of the n-th plan, n from 1. */
export function yearsOfPlan(n: number): Years {
  const from = 1981 + 5 * (n - 6);
  return early[n - 1] ?? { from, to: from + 4 };
}

const isPlan = ({ start, end }: Fact, text: string): boolean =>
  /^[^.;]{0,24}?\b(?:five|5)[\s-]year\b/i.test(text.slice(start, end + 12));

const isZhPlan = (fact: Fact): fact is Mark =>
  !isFigure(fact) &&
  fact.kind === 'ordinal' &&
  /五[”"]?(?:规划|时期|计划|期间|末|年规划|年计划)?$/.test(fact.surface);

/** “十四五”末 is the end of 2025. */
export const endOfPlan: Agrees = (zh, en) =>
  isYear(en) &&
  isZhPlan(zh) &&
  zh.surface.endsWith('末') &&
  Number(en.key) === yearsOfPlan(Number(zh.key)).to;

/** Whether words name the first and the last year of a plan: “2016 to 2020” for “十三五”. */
const spans = ({ from, to }: Years, { surface }: Mark): boolean =>
  surface.includes(String(from)) && new RegExp(`${to}|[–—-]${to % 100}\\b`).test(surface);

/** “十三五”期间 told by its years alone. */
export const yearsAsPlan: Agrees = (zh, en) =>
  isYear(en) && isZhPlan(zh) && spans(yearsOfPlan(Number(zh.key)), en);

/** Whether a year is the one in which a plan begins or ends, as the Chinese says: “十四五”开局之年; or one of both. */
export const isTurnOfPlan = (year: Fact, zhFacts: readonly Fact[], zh: string): boolean =>
  isYear(year) &&
  zhFacts.filter(isZhPlan).some(({ key, end }) => {
    const plan = yearsOfPlan(Number(key));
    if (spans(plan, year)) return true;
    const after = zh.slice(end - 1, end + 8);
    const [first, last] = [/开局|首年|第一年|起步/.test(after), /末|收官|最后一年|结束/.test(after)];
    return (first && Number(year.key) === plan.from) || (last && Number(year.key) === plan.to);
  });

/** What may stand between a plan and the years it covers. */
const link =
  /^[”"’']?(?:\s?(?:five[\s-]year|plan|program(?:me)?|periods?|for|from|of|in|cover(?:s|ed|ing)?|span(?:s|ned|ning)?|between|the|years?|which|runs?|ran|running|last(?:s|ed|ing)?)(?![a-z])|[\s,(–—-])*$/i;

/** What may stand between the years and the plan they belong to: 2021–2025, the period of the 14th Five-Year Plan. */
const linkBack =
  /^(?:\s?(?:periods?|years?|that|of|the|covered|by|under|during|in|which|is|first|last|final|opening|two|three|four)(?![a-z])|[\s,(–—-])*$/i;

/** The plan a year of an English text is added to; null where it stands with none. */
function planOf(year: Fact, facts: readonly Fact[], text: string): Years | null {
  const plans = facts.filter((fact) => fact.kind === 'ordinal' && isPlan(fact, text));
  const plan =
    plans.findLast(({ end }) => end <= year.start && link.test(text.slice(end, year.start))) ??
    plans.find(({ start }) => start >= year.end && linkBack.test(text.slice(year.end, start)));
  return plan === undefined || isFigure(plan) ? null : yearsOfPlan(Number(plan.key));
}

/** “2021 to 2023, the first three years of the 14th Five-Year Plan”. */
const partOfPlan = /^[\s,(–—-]*(?:the\s)?(?:first|last|final|opening)\s(?:\w+\s)?years?\sof\b/i;

/** Whether a year given to a plan is one of its own: the first and last of a span, or one within; null of any other. */
export function isYearOfPlan(year: Fact, facts: readonly Fact[], text: string): boolean | null {
  const plan = isYear(year) ? planOf(year, facts, text) : null;
  if (plan === null || !isYear(year)) return null;
  const span = facts.filter(isYear).filter(({ start }) => start === year.start);
  const is = Number(year.key);
  if (span.length < 2 || partOfPlan.test(text.slice(year.end, year.end + 40)))
    return is >= plan.from && is <= plan.to;
  return is === (span[0] === year ? plan.from : plan.to);
}
