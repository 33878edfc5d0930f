/** Proves that a block states the figures an editor has typed for it: value, unit, bound, change and period. */

import { sameMeasure } from '#lib/bilingual/agreeing/agreeFacts';
import { classifierOf, fitsUnit } from '#lib/bilingual/agreeing/countedBy';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { type Fact, type Figure, isFigure, type TermLike } from '#lib/bilingual/reading/facts';
import { approximate, equal, formatRational } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { claimedFigure, type FigureClaim, findStating } from './claim';
import { findChange } from './statedChange';
import { type PeriodContext, statesPeriod } from './statedPeriod';

export type FaultKind = 'value' | 'unit' | 'approximate' | 'change' | 'basis' | 'period';

/** What a block does not state as claimed; `near` is what it states instead, where something comes close. */
export type FigureFault = { readonly kind: FaultKind; readonly near: Fact | null };

/** Where a block states a figure; null where it does not, and then `faults` says what is amiss. */
export type FigureProof = {
  readonly stated: Figure | null;
  readonly faults: readonly FigureFault[];
};

export type ProvedBlock = {
  readonly text: string;
  readonly locale: Locale;
  /** Those that count for this text: see `termsIn`. */
  readonly terms: readonly TermLike[];
  /** Years the report as a whole speaks of. */
  readonly years: readonly string[];
};

/** How far apart two amounts are; ten times as much is as far as a tenth, to the last digit. */
const ratioOf = (a: number, b: number): number =>
  Math.round(1e6 * Math.abs(Math.log(Math.max(a, 1e-9) / Math.max(b, 1e-9))));

/** What the editor may have meant: the same number in another unit, or the nearest amount of the same measure. */
function findNear(claim: FigureClaim, free: readonly Fact[]): FigureFault {
  const claimed = claimedFigure(claim);
  const figures = free.filter(isFigure);
  const otherUnit = figures.find(({ value }) => equal(value, claimed.value));
  if (otherUnit !== undefined && !sameMeasure(claimed, otherUnit)) return { kind: 'unit', near: otherUnit };
  const isForeign = ({ unit }: Figure): number => Number(unit !== claimed.unit && unit !== 'number');
  const apart = ({ value }: Figure): number => ratioOf(approximate(value), approximate(claimed.value));
  const alike = figures.filter(
    (one) => sameMeasure(claimed, one) || (one.unit === 'number' && one.kind === claimed.kind),
  );
  return {
    kind: 'value',
    near: [...alike].sort((a, b) => isForeign(a) - isForeign(b) || apart(a) - apart(b))[0] ?? null,
  };
}

const boundFits = ({ approximate: claimed }: FigureClaim, { bound }: Figure): boolean =>
  claimed === true ? bound !== 'exact' : bound === (claimed ?? 'exact');

type Reading = PeriodContext & { readonly locale: Locale };

function faultsOf(claim: FigureClaim, stated: Figure, reading: Reading): FigureFault[] {
  const { text, facts, locale } = reading;
  const change = claim.change === null ? null : findChange(text, facts, claim.change, stated, locale);
  const unitFits = locale === 'en' || fitsUnit(classifierOf(stated), claim.unit);
  const checks: readonly (readonly [FaultKind, boolean])[] = [
    ['unit', unitFits],
    ['approximate', boundFits(claim, stated)],
    ['change', change === null || change.fact !== null],
    ['basis', change === null || change.fact === null || change.saysBasis],
    ['period', statesPeriod(reading, claim.period, stated.start)],
  ];
  return checks.flatMap(([kind, holds]) => (holds ? [] : [{ kind, near: stated }]));
}

/** The one of several equal figures that fits best; they are claimed in the order in which they stand. */
function choose(claim: FigureClaim, facts: readonly Fact[], locale: Locale): Figure | null {
  const stating = findStating(facts, claim);
  const fits = (fact: Figure): boolean =>
    boundFits(claim, fact) && (locale === 'en' || fitsUnit(classifierOf(fact), claim.unit));
  return stating.find(fits) ?? stating[0] ?? null;
}

/** A proof for each claim, in their order; equal figures of a block are claimed one after the other. */
export function proveFigures(claims: readonly FigureClaim[], block: ProvedBlock): FigureProof[] {
  const { text, locale, terms, years } = block;
  const facts = extractFacts(text, locale, terms);
  const taken = new Set<Fact>();
  const chosen = claims.map((claim) => {
    const free = facts.filter((fact) => !taken.has(fact));
    const stated = choose(claim, free, locale) ?? choose(claim, facts, locale);
    if (stated !== null) taken.add(stated);
    return { claim, stated };
  });
  return chosen.map(({ claim, stated }): FigureProof => {
    if (stated !== null) return { stated, faults: faultsOf(claim, stated, { text, facts, years, locale }) };
    return {
      stated,
      faults: [
        findNear(
          claim,
          facts.filter((fact) => !taken.has(fact)),
        ),
      ],
    };
  });
}

/** How many different amounts a block states that a reader may want to see set out: sums, shares, larger counts. */
export function countFigures({ text, locale, terms }: Omit<ProvedBlock, 'years'>): number {
  const figures = extractFacts(text, locale, terms).filter(isFigure);
  const told = figures.filter(({ weight }) => weight === 'hard');
  return new Set(told.map(({ kind, unit, value }) => `${kind} ${unit} ${formatRational(value)}`)).size;
}
