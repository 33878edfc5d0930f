/** Measures the way between any two places of a text: a mark, a small word or a figure on it makes it longer. */

import type { Fact } from '#lib/bilingual/reading/facts';
import type { Span } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';

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
  const remembered = known[locale].get(mark);
  if (remembered !== undefined) return remembered;
  const cost = costs[locale](mark);
  known[locale].set(mark, cost);
  return cost;
}

const perCharacter: Readonly<Record<Locale, number>> = { zh: 0.04, en: 0.015 };
/** A figure that stands between belongs to something else. */
const perFigure = 1;
/** Beyond this nothing is heard. */
export const farthest = 3;

/** For each offset of a text, what it costs to come there from its beginning. */
export type Way = Float64Array;

/** Measures a text whose facts are given. */
export function measureWay(text: string, locale: Locale, facts: readonly Fact[]): Way {
  const way: Way = new Float64Array(text.length + 1).fill(perCharacter[locale]);
  way[0] = 0;
  const boundary = boundaries[locale];
  boundary.lastIndex = 0;
  for (let mark = boundary.exec(text); mark !== null; mark = boundary.exec(text))
    way[mark.index + 1] = perCharacter[locale] + costOf(mark[0], locale);
  for (const { start, end } of facts) {
    way.fill(0, start + 1, end);
    way[end] = perFigure;
  }
  let sum = 0;
  for (let at = 1; at < way.length; at += 1) {
    sum += way[at] ?? 0;
    way[at] = sum;
  }
  return way;
}

/** What stands beside a figure is read however far it is: see `directIdeas`. */
const beside = 60;
/** A little more than the farthest, for what is rounded. */
const reach = farthest + 0.01;

/** All of a text that is heard from a place in it, and what stands beside it. */
export function earshot(way: Way, { start, end }: Span): Span {
  const at = (offset: number): number => way[offset] ?? 0;
  let [from, to] = [Math.max(0, start - beside), Math.min(way.length - 1, end + beside)];
  while (from > 0 && at(start) - at(from) <= reach) from -= 1;
  while (to < way.length - 1 && at(to) - at(end) <= reach) to += 1;
  return { start: from, end: to };
}

/** Spans in order, those joined that touch. */
export function joinTouching(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
