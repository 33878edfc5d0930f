/** Finds what a figure counts by standing next to it: 64名科技特派员, “64 technical advisers”. */

import type { Fact } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';
import type { Naming } from './concepts';

type Ideas = ReadonlySet<number>;

/** A noun and one word before it; what comes then is a verb, or the noun of another figure. */
const longest = 2;

/** What is counted follows the classifier at once, 86家企业, or else stands right before the figure, 难题130个. */
function zhIdeas({ start, end }: Fact, namings: readonly Naming[]): Ideas {
  const after = new Set<number>();
  let reached = end;
  let words = 0;
  for (const naming of namings) {
    if (naming.start < end || naming.start > reached) continue;
    if (naming.start === reached && words === longest) break;
    after.add(naming.concept);
    if (naming.end > reached) words += 1;
    reached = Math.max(reached, naming.end);
  }
  if (after.size > 0) return after;
  return new Set(namings.filter((naming) => naming.end === start).map(({ concept }) => concept));
}

/** Where the noun and what it is qualified by end. */
const enStop =
  /[,.;:()–—]|\b(?:of|in|from|for|to|by|with|and|or|at|on|were|was|is|are|be|have|has|had|that|which|who|whose|as|per|a|an|the|will|than|into|over|through|across|among|during|after|before|up|down|each|every)\b|\d/i;

function enIdeas({ end }: Fact, text: string, namings: readonly Naming[]): Ideas {
  const rest = text.slice(end, end + 60);
  const stop = end + (enStop.exec(rest)?.index ?? rest.length);
  return new Set(namings.filter((one) => one.start >= end && one.end <= stop).map(({ concept }) => concept));
}

/** The ideas a figure of a text counts. */
export const directIdeas = (
  fact: Fact,
  { text, locale, namings }: { text: string; locale: Locale; namings: readonly Naming[] },
): Ideas => (locale === 'zh' ? zhIdeas(fact, namings) : enIdeas(fact, text, namings));

/** A figure's own ideas in each language. */
export type Direct = Readonly<Record<Locale, Ideas>>;

const share = (some: Ideas, others: Ideas): boolean => [...some].some((one) => others.has(one));

/** What sets some ideas apart from others. */
const without = (some: Ideas, others: Ideas): Ideas => new Set([...some].filter((one) => !others.has(one)));

/** Whether each of two figures counts in English what the other counts in Chinese, and not what it counts itself. */
export function countOneAnother(one: Direct, other: Direct): boolean {
  const [a, b] = [without(one.zh, other.zh), without(other.zh, one.zh)];
  if (share(a, one.en) || share(b, other.en)) return false;
  return share(one.en, b) && share(other.en, a);
}
