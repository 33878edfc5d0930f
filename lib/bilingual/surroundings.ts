/** Weighs what stands round a figure: a noun next to it counts most, one beyond a comma or another figure less. */
import type { Locale } from '#lib/site/locale';
import type { Fact } from './facts';
import type { Span } from './sentence';

/** Something that stands in a text and may say what a figure is said of. */
export type Landmark = {
  readonly id: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
};

/** How near each landmark is to a figure, from 1 for next to it towards 0. */
export type Surroundings = ReadonlyMap<number, number>;

/** What a step over a mark or a small word costs, as a power of e. */
const boundaries: Readonly<Record<Locale, RegExp>> = {
  zh: /[，,：:、；;。！？\n和与及并的（）()]|其中/g,
  en: /,(?!\d)|[;:–—()\n]|[.!?](?=\s|$)|\b(?:and|or|plus|while|with|but|as well as|against|of|by|in|for|from|to|at|on|among|under|per|who|which|that|where|when|after|before|than)\b/gi,
};

const costs: Readonly<Record<Locale, (mark: string) => number>> = {
  zh: (mark) =>
    /[，,：:]/.test(mark)
      ? 0.7
      : mark === '、'
        ? 1.1
        : /[；;]/.test(mark)
          ? 1.3
          : /[。！？\n]/.test(mark)
            ? 3
            : /[的（）()]/.test(mark)
              ? 0.3
              : 0.6,
  en: (mark) =>
    mark === ','
      ? 0.6
      : /[;:–—]/.test(mark)
        ? 1.2
        : /[.!?\n]/.test(mark)
          ? 3
          : /^(?:and|or|plus|while|with|but|as well as|against)$/i.test(mark)
            ? 0.6
            : 0.2,
};

const known: Readonly<Record<Locale, Map<string, number>>> = { zh: new Map(), en: new Map() };

/** There are few marks and words, so each is weighed once. */
function costOf(mark: string, locale: Locale): number {
  const cost = known[locale].get(mark) ?? costs[locale](mark);
  known[locale].set(mark, cost);
  return cost;
}

const perCharacter: Readonly<Record<Locale, number>> = { zh: 0.04, en: 0.015 };
/** A figure that stands between belongs to something else. */
const perFigure = 1;
/** How fast what is farther off loses its say. */
const sharpness = 1.3;
/** Beyond this nothing is heard. */
const farthest = 3;
/** A noun on the side where a language seldom puts it. */
const wrongSide = 0.7;

/** For each offset of a text, what it costs to come there from its beginning. */
export function measureWay(text: string, locale: Locale, facts: readonly Fact[]): Float64Array {
  const way = new Float64Array(text.length + 1).fill(perCharacter[locale]);
  way[0] = 0;
  for (const { 0: mark, index } of text.matchAll(boundaries[locale]))
    way[index + 1] = perCharacter[locale] + costOf(mark, locale);
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
  const near = new Map<number, number>();
  for (const { id, start, end, weight } of landmarks) {
    const inside = start >= fact.start && end <= fact.end;
    const before = end <= fact.start;
    const steps = inside ? 0 : before ? at(fact.start) - at(end) : at(start) - at(fact.end);
    const side = inside || before === closed ? 0 : wrongSide;
    if (told === undefined && steps > farthest) continue;
    const isTold = told !== undefined && start >= told.start && end <= told.end;
    const nearness = isTold ? 1 : weight * Math.exp(-sharpness * (steps + side));
    if (nearness > (near.get(id) ?? 0.02)) near.set(id, nearness);
  }
  return near;
}

/** Two figures' surroundings in one language. */
export type Sides = readonly [Surroundings, Surroundings];

/**
 * Whether two figures keep their surroundings or have exchanged them: how far what sets the first apart from the second
 * is the same in both languages, or the opposite; `weaker` is what the one of the two that says less says of an exchange.
 * The two themselves, under the names given, are no surroundings.
 */
export function contrast([zhOne, zhOther]: Sides, [enOne, enOther]: Sides, selves: readonly number[]) {
  let [kept, there, back] = [0, 0, 0];
  const weigh = (id: number): void => {
    if (selves.includes(id)) return;
    const zh = (zhOne.get(id) ?? 0) - (zhOther.get(id) ?? 0);
    const en = (enOne.get(id) ?? 0) - (enOther.get(id) ?? 0);
    if (zh * en > 0) kept += zh * en;
    else if (zh > 0) there -= zh * en;
    else back -= zh * en;
  };
  for (const id of zhOne.keys()) weigh(id);
  for (const id of zhOther.keys()) if (!zhOne.has(id)) weigh(id);
  return { kept, exchanged: there + back, weaker: Math.min(there, back) };
}
