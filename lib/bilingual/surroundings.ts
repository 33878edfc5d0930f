/** Weighs what stands round a figure: a noun next to it counts most, one beyond a comma or another figure less. */
import type { Locale } from '#lib/site/locale';
import type { Fact } from './facts';
import type { Span } from './sentence';

/** Something that stands in a text and may say what a figure is said of. */
export type Landmark = {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
};

/** How near each landmark is to a figure, from 1 for next to it towards 0. */
export type Surroundings = ReadonlyMap<string, number>;

type Boundary = readonly [pattern: RegExp, cost: number];

/** What a step over a word or mark costs, as a power of e. */
const boundaries: Readonly<Record<Locale, readonly Boundary[]>> = {
  zh: [
    [/[，,：:]/g, 0.7],
    [/、/g, 1.1],
    [/[；;]/g, 1.3],
    [/[。！？\n]/g, 3],
    [/[和与及并]|其中/g, 0.6],
    [/[的（）()]/g, 0.3],
  ],
  en: [
    [/,(?!\d)/g, 0.6],
    [/[;:–—]/g, 1.2],
    [/[.!?](?=\s|$)|\n/g, 3],
    [/\b(?:and|or|plus|while|with|but|as well as|against)\b/gi, 0.6],
    [
      /\b(?:of|by|in|for|from|to|at|on|among|under|per|who|which|that|where|when|after|before|than)\b|[()]/gi,
      0.2,
    ],
  ],
};

const perCharacter: Readonly<Record<Locale, number>> = { zh: 0.04, en: 0.015 };
/** A figure that stands between belongs to something else. */
const perFigure = 1;
/** How fast what is farther off loses its say. */
const sharpness = 1.3;
/** A noun on the side where a language seldom puts it. */
const wrongSide = 0.5;

/** For each offset of a text, what it costs to come there from its beginning. */
export function measureWay(text: string, locale: Locale, facts: readonly Fact[]): Float64Array {
  const way = new Float64Array(text.length + 1).fill(perCharacter[locale]);
  way[0] = 0;
  for (const [pattern, cost] of boundaries[locale])
    for (const { index } of text.matchAll(pattern)) way[index + 1] = (way[index + 1] ?? 0) + cost;
  for (const { start, end } of facts) {
    for (let at = start + 1; at <= end; at += 1) way[at] = 0;
    way[end] = perFigure;
  }
  for (let at = 1; at < way.length; at += 1) way[at] = (way[at] ?? 0) + (way[at - 1] ?? 0);
  return way;
}

const endsClause: Readonly<Record<Locale, RegExp>> = {
  zh: /^\s?(?:[，,、；;。：:）)”’》」"]|$)/,
  en: /^\s?(?:[,;.:)–—”’"]|and\b|or\b|respectively\b|$)/i,
};

type Read = {
  readonly text: string;
  readonly locale: Locale;
  readonly way: Float64Array;
  /** What a list told “respectively” is told of. */
  readonly antecedents: ReadonlyMap<Fact, Span>;
};

/** How near the landmarks are to a fact. */
export function surroundingsOf(
  fact: Fact,
  landmarks: readonly Landmark[],
  { text, locale, way, antecedents }: Read,
): Surroundings {
  const at = (offset: number): number => way[offset] ?? 0;
  const closed = endsClause[locale].test(text.slice(fact.end, fact.end + 14));
  const told = antecedents.get(fact);
  const near = new Map<string, number>();
  for (const { id, start, end, weight } of landmarks) {
    const inside = start >= fact.start && end <= fact.end;
    const before = end <= fact.start;
    const steps = inside ? 0 : before ? at(fact.start) - at(end) : at(start) - at(fact.end);
    const side = inside || before === closed ? 0 : wrongSide;
    const isTold = told !== undefined && start >= told.start && end <= told.end;
    const nearness = isTold ? 1 : weight * Math.exp(-sharpness * (steps + side));
    if (nearness > (near.get(id) ?? 0.02)) near.set(id, nearness);
  }
  return near;
}

/**
 * Whether two figures keep their surroundings (above zero), have exchanged them (below), or cannot be told apart (near
 * zero): how far what sets the first apart from the second is the same in both languages.
 */
export function contrast(
  [zhOne, zhOther]: readonly [Surroundings, Surroundings],
  [enOne, enOther]: readonly [Surroundings, Surroundings],
): { kept: number; exchanged: number } {
  let [kept, exchanged] = [0, 0];
  for (const id of new Set([...zhOne.keys(), ...zhOther.keys()])) {
    const zh = (zhOne.get(id) ?? 0) - (zhOther.get(id) ?? 0);
    const en = (enOne.get(id) ?? 0) - (enOther.get(id) ?? 0);
    if (zh * en > 0) kept += zh * en;
    else exchanged -= zh * en;
  }
  return { kept, exchanged };
}
