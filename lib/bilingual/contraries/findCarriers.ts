/** Finds a figure said of another thing than in Chinese, where that thing is named elsewhere: 其中出口6亿元 as “including imports of 600 million”. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';
import type { Named } from './namedRivals';
import type { RivalIdea, Rivals } from './rivalIdea';
import { rivalNouns } from './rivalNouns';
import { rivalPeople } from './rivalPeople';
import { rivalSpheres } from './rivalSpheres';
import { rivalThings } from './rivalThings';

/** Of these a figure may be said. */
const carried: ReadonlySet<Rivals> = new Set([
  ...rivalThings,
  ...rivalSpheres,
  ...rivalNouns,
  ...rivalPeople,
]);

/** What ends a clause. */
const marks: Readonly<Record<Locale, RegExp>> = {
  zh: /[，,。；;：:（）()！？\n“”]/,
  en: /,(?!\d)|[;:()–—!?\n“”"]|\.(?=\s|$)/,
};
const upToLast = ({ source }: RegExp): RegExp => new RegExp(`^.*(?:${source})`, 's');
const upTo: Readonly<Record<Locale, RegExp>> = { zh: upToLast(marks.zh), en: upToLast(marks.en) };

/** Beyond these another clause begins. */
const enNext =
  /\s(?:and|while|whereas|but|with|compared|against|versus|than|from|up|down|after|before|when|as)\b.*$/s;

/** What stands before a figure since the last mark or figure, and after it up to the next. */
type Clause = {
  readonly before: string;
  readonly after: string;
  /** Whether it begins right behind another figure, with what that one counts. */
  readonly isJoined: boolean;
};

function clauseOf({ texts, facts }: Compared, locale: Locale, fact: Fact): Clause {
  const text = texts[locale];
  let [from, to] = [0, text.length];
  for (const one of facts[locale]) {
    if (!isFigure(one) || one.weight === 'soft') continue;
    if (one.end <= fact.start) from = Math.max(from, one.end);
    else if (one.start >= fact.end) to = Math.min(to, one.start);
  }
  const left = text.slice(from, fact.start);
  const right = text.slice(fact.end, to);
  const before = left.replace(upTo[locale], '');
  const end = right.search(marks[locale]);
  const after = end < 0 ? right : right.slice(0, end);
  return { before, after, isJoined: from > 0 && before === left };
}

const joints: Readonly<Record<Locale, RegExp>> = {
  zh: /^.*[、和与及]/s,
  en: /^.*\b(?:and|while|with|but|plus)\b/s,
};

/** What stands before a figure, without what the figure before that one counts. */
function ownBefore({ before, isJoined }: Clause, locale: Locale): string {
  if (!isJoined) return before;
  return joints[locale].test(before) ? before.replace(joints[locale], '') : '';
}

/** The one thing of a group that a Chinese figure is said of; undefined where that is none or more than one. */
function meantIn({ ideas }: Named, before: string): RivalIdea | undefined {
  const meant = ideas.filter(({ zh }) => zh.test(before));
  return meant.length === 1 ? meant[0] : undefined;
}

/** A thing a figure is said of in Chinese, and the group it is one of. */
type Meant = { readonly idea: RivalIdea; readonly group: Rivals };

const listMeant = (likely: readonly Named[], before: string): Meant[] =>
  before === ''
    ? []
    : likely.flatMap((named): Meant[] => {
        const meant = meantIn(named, before);
        return meant === undefined ? [] : [{ idea: meant, group: named.group }];
      });

/** Whether English says a figure of another thing of a group, and nothing near it may mean its own. */
function isSaidOfOther({ idea, group }: Meant, zh: Clause, en: Clause): boolean {
  if (idea.hintEn.test(en.before) || idea.hintEn.test(en.after)) return false;
  const told = `${ownBefore(en, 'en')}\uffff${en.after.replace(enNext, '')}`;
  const words = zh.before + zh.after;
  return group.ideas.some((one) => one !== idea && one.en.test(told) && !one.hintZh.test(words));
}

function otherCarrierOf(compared: Compared, { zh, en }: Match, likely: readonly Named[]): Disagreement[] {
  if (!(isFigure(zh) ? isFigure(en) : zh.kind === 'ordinal') || zh.weight === 'soft') return [];
  const clause = clauseOf(compared, 'zh', zh);
  const meant = listMeant(likely, ownBefore(clause, 'zh'));
  if (meant.length === 0) return [];
  const answer = clauseOf(compared, 'en', en);
  return meant.some((one) => isSaidOfOther(one, clause, answer))
    ? [{ sort: 'rival', severity: 'error', zh, en }]
    : [];
}

/** Whether both texts may name another thing of a group besides. */
const mayBeOther = ({ group, ideas }: Named, { zh, en }: Compared['texts']): boolean =>
  carried.has(group) &&
  (ideas.length > 1 || group.ideas.some((one) => one !== ideas[0] && one.hintZh.test(zh))) &&
  group.ideas.some((one) => (one !== ideas[0] || ideas.length > 1) && one.en.test(en));

/** Each such figure, as an error; `named` is what the Chinese names. */
export function findCarriers(compared: Compared, named: readonly Named[]): Disagreement[] {
  const { texts, matches } = compared;
  if (matches.length < 2 || named.length === 0) return [];
  const likely = named.filter((one) => mayBeOther(one, texts));
  if (likely.length === 0 || /\brespectively\b/i.test(texts.en)) return [];
  return matches.flatMap((match) => otherCarrierOf(compared, match, likely));
}
