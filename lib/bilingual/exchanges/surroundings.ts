/** Weighs what stands round a figure: a noun next to it counts most, one beyond a comma or another figure less. */

import type { Naming } from '#lib/bilingual/ideas/concepts';
import type { Fact } from '#lib/bilingual/reading/facts';
import type { Span } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { farthest, type Way } from './way';

/** Another fact of the text, and how much it tells of this one; what the text names tells all. */
export type Neighbour = Naming & { readonly weight: number };

/** How near each landmark is to a figure, from 1 for next to it towards 0. */
export type Surroundings = ReadonlyMap<number, number>;

/** How fast what is farther off loses its say. */
const sharpness = 1.3;
/** A noun on the side where a language seldom puts it. */
const wrongSide = 0.7;

const endsClause: Readonly<Record<Locale, RegExp>> = {
  zh: /^\s?(?:[，,、；;。：:）)”’》」"]|$)/,
  en: /^\s?(?:[,;.:)–—”’"]|and\b|or\b|respectively\b|$)/i,
};

type Read = {
  readonly text: string;
  readonly locale: Locale;
  readonly way: Way;
  /** What a list told “respectively” is told of. */
  readonly antecedents: ReadonlyMap<Fact, Span>;
};

/** How near a fact is to what a text names, and to its neighbours. */
export function surroundingsOf(
  fact: Fact,
  { namings, neighbours }: { namings: readonly Naming[]; neighbours: readonly Neighbour[] },
  { text, locale, way, antecedents }: Read,
): Surroundings {
  const at = (offset: number): number => way[offset] ?? 0;
  const [from, to] = [at(fact.start), at(fact.end)];
  const closed = endsClause[locale].test(text.slice(fact.end, fact.end + 14));
  const told = antecedents.get(fact);
  const near = new Map<number, number>();
  const hear = ({ concept, start, end }: Naming, weight: number): void => {
    const inside = start >= fact.start && end <= fact.end;
    const before = end <= fact.start;
    const steps = inside ? 0 : before ? from - at(end) : at(start) - to;
    if (told === undefined && steps > farthest) return;
    const side = inside || before === closed ? 0 : wrongSide;
    const isTold = told !== undefined && start >= told.start && end <= told.end;
    const nearness = isTold ? 1 : weight * Math.exp(-sharpness * (steps + side));
    if (nearness > (near.get(concept) ?? 0.02)) near.set(concept, nearness);
  };
  for (const naming of namings) hear(naming, 1);
  for (const neighbour of neighbours) hear(neighbour, neighbour.weight);
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
