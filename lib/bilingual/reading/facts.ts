/** What a fact is: a thing a text states that its translation must state too. */

import type { Rational } from '#lib/bilingual/text/rational';
import type { UnitId } from '#lib/site/units';

/** How a figure is bounded: `vague` is “hundreds of”, `up-to` is “as many as”, `reached` is 满, which may have been passed. */
export type Bound =
  | 'exact'
  | 'more-than'
  | 'at-least'
  | 'about'
  | 'nearly'
  | 'at-most'
  | 'less-than'
  | 'up-to'
  | 'reached'
  | 'vague';

export type Direction = 'up' | 'down';

/**
 * What it weighs when the other language lacks it: `hard` is an error, `light` a warning, `faint` and `soft` nothing.
 * A soft fact, such as “one” or 首, is there to be met and never held against another.
 */
export type Weight = 'hard' | 'light' | 'faint' | 'soft';

type Placed = {
  /** Offsets in the text, and the words between them. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly weight: Weight;
};

/** `number` is a figure whose unit the text leaves open. */
export type Measure = UnitId | 'number';

/** A figure: a counted or measured quantity, a share (1 = all), percentage points (1 = 100), or a multiple. */
export type Figure = Placed & {
  readonly kind: 'quantity' | 'share' | 'points' | 'multiple';
  readonly value: Rational;
  /** What the last digit shown counts, for judging what is rounded. */
  readonly step: Rational;
  readonly unit: Measure;
  readonly bound: Bound;
  readonly direction: Direction | null;
  /** What else the words may mean: 增长2倍 is ×3, though some write it for ×2; the 4 of “4 in 10” is two fifths. */
  readonly otherwise: Rational | null;
  /** Whether something grew or fell by the figure or to it; absent where the text says neither. */
  readonly moved?: 'by' | 'to';
  /** A bound that is not said of it by itself: that of the figure listed before it, or that of an end of a range. */
  readonly shares?: Bound;
  /** What the clause calls it: something expected, the highest or lowest of its kind, the first so many, what is barred, or what part of a plan or of last year it makes. */
  readonly framed?:
    | 'expected'
    | 'highest'
    | 'lowest'
    | 'expected-highest'
    | 'expected-lowest'
    | 'first'
    | 'barred'
    | 'of-whole';
};

export type MarkKind =
  | 'ordinal'
  | 'grade'
  | 'weekday'
  /** A congress and its session: 6/1 is the first session of the sixth. */
  | 'session'
  /** Of a month or year: early, mid, late; `late 12` where the month is named beside it. */
  | 'part'
  /** The unit a rate is counted by. */
  | 'per'
  /** What a change is measured against: the year before, or the month or quarter before. */
  | 'basis'
  /** How often: 2week is every other week. */
  | 'often'
  | 'top'
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'period'
  | 'clock'
  | 'document'
  | 'code'
  | 'slogan'
  /** A word of a few that rule one another out, such as primary and tertiary industry. */
  | 'idea'
  | 'url'
  /** By its digits, without the code of the country. */
  | 'phone';

/** A fact that is the same or not: a date, rank, number of a document. `key` is its normal form. */
export type Mark = Placed & {
  readonly kind: MarkKind;
  readonly key: string;
  /** Those round the year of a document number, where they are not 〔〕. */
  readonly brackets?: string;
};

export type Fact = Figure | Mark;

/** Asked so often that it looks at the kind, which is quicker than whether there is a value. */
export const isFigure = (fact: Fact): fact is Figure =>
  fact.kind === 'quantity' || fact.kind === 'share' || fact.kind === 'points' || fact.kind === 'multiple';

/** A figure that counts things, or whose unit the text leaves open. */
export const isCount = (fact: Fact): fact is Figure =>
  fact.kind === 'quantity' && /^(?:count|number)$/.test(fact.unit);

/** 第2位, which “ranked third, two places up” does not say, and which is missed where it is left out. */
export const isRank = ({ kind, weight, surface }: Fact): boolean =>
  kind === 'ordinal' && weight === 'hard' && /[位名]$/.test(surface);

/** A term of the term base, as `terms.yaml` has it. */
export type TermLike = {
  readonly zh: string;
  readonly en: string;
  readonly variants?: readonly string[] | undefined;
};
