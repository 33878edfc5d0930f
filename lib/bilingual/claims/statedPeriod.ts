/** Whether a text says of a figure the period an editor gives it. */

import type { Fact, Mark, MarkKind } from '#lib/bilingual/reading/facts';
import { isFigure } from '#lib/bilingual/reading/facts';
import { monthsKey } from '#lib/bilingual/reading/monthsKey';
import { type Span, sentenceAt } from '#lib/bilingual/text/sentence';
import { isWholeYears, monthSpan, type Period, yearsOf } from '#lib/site/periods';

export type PeriodContext = {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** Years the report as a whole speaks of, for sentences that name none. */
  readonly years: readonly string[];
};

const within = (span: Span, fact: Fact): boolean => fact.start >= span.start && fact.end <= span.end;

const marksOf = (facts: readonly Fact[], kinds: readonly MarkKind[]): Mark[] =>
  facts.flatMap((fact) => (!isFigure(fact) && kinds.includes(fact.kind) ? [fact] : []));

/** The marks that speak for an offset: the nearest before it in its sentence, then the nearest after. */
function governing(marks: readonly Mark[], sentence: Span, at: number): Mark[] {
  const near = marks.filter((mark) => within(sentence, mark));
  const before = near.filter(({ start }) => start < at).at(-1);
  const chosen = before ?? near.find(({ start }) => start >= at);
  return chosen === undefined
    ? []
    : near.filter(({ start, end }) => start === chosen.start && end === chosen.end);
}

/** How texts say a part of a year: the kind of their marks, and the keys of those that say it. */
type Part = { readonly kind: MarkKind; readonly keys: readonly string[] };

function monthsPart({ from, to }: { from: number; to: number }): Part {
  if (from === to) return { kind: 'month', keys: [String(from)] };
  const key = monthsKey(from, to);
  return key === null ? { kind: 'month', keys: [String(from), String(to)] } : { kind: 'period', keys: [key] };
}

const dayKey = (date: string): string => `${Number(date.slice(5, 7))}-${Number(date.slice(8))}`;

/** null for whole years. */
function partOf(period: Period): Part | null {
  if (isWholeYears(period)) return null;
  const span = monthSpan(period);
  if (span !== null && yearsOf(period).from === yearsOf(period).to) return monthsPart(span);
  return { kind: 'day', keys: [...new Set([period.start, period.end])].map(dayKey) };
}

/** A part of a year must be what speaks for the figure in its sentence or, failing that, in its block. */
function statesPart({ facts, text }: PeriodContext, part: Part, sentence: Span, at: number): boolean {
  const marks = marksOf(facts, [part.kind]);
  const near = governing(marks, sentence, at);
  const said = near.length > 0 ? near : governing(marks, { start: 0, end: text.length }, at);
  return part.keys.every((key) => said.some((mark) => mark.key === key));
}

/** A whole year must not be given to a figure whose sentence says a quarter, a half or some months. */
const statesNoPart = ({ facts }: PeriodContext, sentence: Span, at: number): boolean =>
  governing(marksOf(facts, ['period']), sentence, at).length === 0;

/** The years the sentence names before the figure; else those it names after, or the report's own. */
function statesYears({ facts, years }: PeriodContext, period: Period, sentence: Span, at: number): boolean {
  const { from, to } = yearsOf(period);
  const marks = governing(marksOf(facts, ['year']), sentence, at);
  const named = marks.map(({ key }) => key);
  const isNamed = named.length > 0 && named[0] === from && named.at(-1) === to;
  if (isNamed) return true;
  const governed = marks.some(({ start }) => start < at);
  return !governed && from === to && years.includes(from);
}

/** Whether the text gives the figure that stands at an offset this period, its year and its part of the year. */
export function statesPeriod(context: PeriodContext, period: Period, at: number): boolean {
  const sentence = sentenceAt(context.text, at);
  const part = partOf(period);
  const saysPart =
    part === null ? statesNoPart(context, sentence, at) : statesPart(context, part, sentence, at);
  return saysPart && statesYears(context, period, sentence, at);
}
