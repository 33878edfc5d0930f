/** Tells a year the English has in the place of one the Chinese states: 2020—2021年度 told as “2020–2022”. */

import { type Fact, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import { approximate } from '#lib/bilingual/text/rational';
import { dateOf, isOfNumbered, listYearsInWords } from './addedYears';
import type { Compared, Match } from './compareFacts';
import type { Disagreement } from './disagreement';

const isYear = (fact: Fact): fact is Mark => !isFigure(fact) && fact.kind === 'year';

const isBeside = (one: Fact, other: Fact): boolean => one.start === other.start && one.end === other.end;

/** The other year of a span of two. */
const twinOf = (year: Mark, facts: readonly Fact[]): Mark | null =>
  facts.filter(isYear).find((one) => one !== year && isBeside(one, year)) ?? null;

type Told = Pick<Compared, 'texts' | 'facts' | 'matches'>;

/** The year the Chinese has at the other end of the same span. */
function spanEnd(year: Mark, { facts, matches }: Told): Mark | null {
  const twin = twinOf(year, facts.en);
  const match = twin === null ? undefined : matches.find(({ en }: Match) => en === twin);
  return match === undefined || !isYear(match.zh) ? null : twinOf(match.zh, facts.zh);
}

/** The year the Chinese gives to the date to which the English gives another: undefined of a year without a date. */
function ofDate(year: Mark, { texts, facts, matches }: Told): Mark | null | undefined {
  const date = dateOf(year, facts.en, texts.en);
  if (date === null) return undefined;
  const zh = matches.find(({ en }) => en === date)?.zh;
  const isOwn = ({ start, end }: Mark): boolean =>
    zh !== undefined && (start === zh.start || texts.zh.slice(end, zh.start).trim() === '') && end <= zh.end;
  return facts.zh.filter(isYear).find(isOwn) ?? null;
}

/** Years that are reckoned from another without a number: 此后, 未来几年. */
const vague = /[几数]年[之以]?[前后来内]|此[前后]|未来|今后|历年/;

/** Years so many years before or after those the Chinese states: 三年后 of one that began in 2021. */
function listReckoned({ zh }: Told['facts'], bases: readonly number[]): number[] {
  const spans = zh.flatMap((fact) =>
    isFigure(fact) && fact.unit === 'year' ? [Math.round(approximate(fact.value))] : [],
  );
  return bases.flatMap((base) => spans.flatMap((span) => [base - span, base + span]));
}

/** A year the Chinese says once more than the English does: where as many stand in both, the one in the same place. */
function passedOver(year: Mark, again: readonly Fact[], { facts }: Told): Mark | null {
  const left = again.filter(isYear);
  const [zh, en] = [facts.zh.filter(isYear), facts.en.filter(isYear)];
  const same = zh.length === en.length ? zh[en.indexOf(year)] : undefined;
  return left.find((one) => one.key === same?.key) === undefined ? (left.at(-1) ?? null) : (same ?? null);
}

/** Whether the Chinese gives the English reason to name a year it does not state. */
function mayBeTold(year: Mark, { texts, facts }: Told): boolean {
  if (isOfNumbered(year, facts.en) || vague.test(texts.zh)) return true;
  const bases = facts.zh.filter(isYear).map(({ key }) => Number(key));
  return [...listYearsInWords(texts.zh, bases), ...listReckoned(facts, bases)].includes(Number(year.key));
}

const yearBeside = (year: Mark, again: readonly Fact[], told: Told): Mark | null =>
  spanEnd(year, told) ?? (mayBeTold(year, told) ? null : passedOver(year, again, told));

/** Years only the English states where the Chinese states others; `again` are those the Chinese repeats. */
export function contradictedYears(
  years: readonly Fact[],
  again: readonly Fact[],
  told: Told,
): Disagreement[] {
  return years.filter(isYear).flatMap((year): Disagreement[] => {
    if (told.facts.zh.some((fact) => isYear(fact) && fact.key === year.key)) return [];
    const dated = ofDate(year, told);
    const zh = dated === undefined ? yearBeside(year, again, told) : dated;
    return zh === null ? [] : [{ sort: 'different', severity: 'error', zh, en: year }];
  });
}
