/** Knows figures of which neither can stand for the other: those of one list in one order, and a part of its whole. */

import { comparableGroups, sameAgain } from '#lib/bilingual/agreeing/comparable';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isCount, isFigure } from '#lib/bilingual/reading/facts';
import { compare } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { isTurned, tradesThings } from './labelOrder';

const joints: Readonly<Record<Locale, RegExp>> = {
  zh: /^(?:[、，,和与及或\s]|以及)*$/,
  en: /^(?:,|\band\b|\bor\b|\s)*$/i,
};

/** Whether one fact comes before another and nothing but facts and joints stand between them. */
function isListed({ texts, facts }: Compared, locale: Locale, [first, last]: readonly [Fact, Fact]): boolean {
  const list = facts[locale];
  const [from, to] = [list.indexOf(first), list.indexOf(last)];
  if (from < 0 || to <= from) return false;
  return list.slice(from + 1, to + 1).every((fact, index) => {
    const before = list[from + index];
    if (before === undefined || fact.kind !== first.kind) return false;
    return fact.start === before.start || joints[locale].test(texts[locale].slice(before.end, fact.start));
  });
}

/** Whether a list goes on behind a fact. */
function isListedOn({ texts, facts }: Compared, locale: Locale, last: Fact): boolean {
  const next = facts[locale].find(({ start, kind }) => start >= last.end && kind === last.kind);
  const between = next === undefined ? '' : texts[locale].slice(last.end, next.start);
  return between.trim() !== '' && joints[locale].test(between);
}

const partOf =
  /^(?:\sof\s(?:the|its|their|all)\s|\s(?:(?!and\b|or\b)[\p{L}’'-]+\s){0,3}out\sof\s(?:the\s|its\s|their\s|all\s)?)(?:[\p{L}’'-]+\s){0,3}$/iu;

/** “41 of the committee’s 46 members”, “41 members out of 46”: as the part is the smaller of the two, it is where it belongs. */
export function isPartOfOther(
  { texts }: Compared,
  { en, other }: Pick<Disagreement, 'en' | 'other'>,
): boolean {
  if (en === null || other === undefined || !isFigure(en) || !isFigure(other.en)) return false;
  const [part, all] = en.start < other.en.start ? [en, other.en] : [other.en, en];
  return compare(part.value, all.value) < 0 && partOf.test(texts.en.slice(part.end, all.start));
}

const respectively: Readonly<Record<Locale, RegExp>> = {
  zh: /分别[^，。；\d]*$/,
  en: /^[^.;\d]{0,40}\brespectively\b/i,
};

/** Whether two figures, and no third, stand behind 分别 and before “respectively”. */
function isOfTwo(compared: Compared, [one, other]: readonly [Match, Match]): boolean {
  if (sameAgain(one, other)) return false;
  const { zh, en } = compared.texts;
  const [first, last] = isTurned(compared, [one, other]) ? [other.en, one.en] : [one.en, other.en];
  return (
    respectively.zh.test(zh.slice(0, one.zh.start)) &&
    respectively.en.test(en.slice(last.end)) &&
    isListed(compared, 'zh', [one.zh, other.zh]) &&
    isListed(compared, 'en', [first, last]) &&
    !isListedOn(compared, 'zh', other.zh) &&
    !isListedOn(compared, 'en', last)
  );
}

/** Two figures behind 分别 of which each is told of the other's thing before “respectively”. */
export function findListTurns(compared: Compared): Disagreement[] {
  if (!(/分别/.test(compared.texts.zh) && /\brespectively\b/i.test(compared.texts.en))) return [];
  return comparableGroups(compared.matches).flatMap((group): Disagreement[] => {
    const sorted = [...group].sort((a, b) => a.zh.start - b.zh.start);
    const lists = sorted.flatMap((one, at): (readonly [Match, Match])[] => {
      const other = sorted[at + 1];
      return other !== undefined && isOfTwo(compared, [one, other]) ? [[one, other]] : [];
    });
    return lists.flatMap(([one, other]): Disagreement[] =>
      tradesThings(compared, [one, other])
        ? [{ sort: 'exchanged', severity: 'error', zh: one.zh, en: one.en, other }]
        : [],
    );
  });
}

const partOfNumber = /^\sof\s(?:the|its|their|all)\s(?:[\p{L}-]+['’]s?\s)?$/iu;

/** “412 of the city’s 286 schools”: no part is more than its whole. */
export const findPartTurns = ({ texts, matches }: Compared): Disagreement[] =>
  matches.flatMap((part): Disagreement[] => {
    if (!isCount(part.zh) || !isCount(part.en) || !texts.en.startsWith(' of ', part.en.end)) return [];
    const { value } = part.zh;
    const all = matches.find(
      ({ zh, en }) =>
        isCount(zh) &&
        isCount(en) &&
        en.start > part.en.end &&
        en.start - part.en.end < 30 &&
        compare(value, zh.value) > 0 &&
        partOfNumber.test(texts.en.slice(part.en.end, en.start)),
    );
    return all === undefined
      ? []
      : [{ sort: 'exchanged', severity: 'error', zh: part.zh, en: part.en, other: all }];
  });

/** Whether two figures said to be exchanged stand in one list, and in the same order, in both languages. */
export function inOneList(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  const isFirst = zh.start < other.zh.start || (zh.start === other.zh.start && zh.end <= other.zh.end);
  const pairs = isFirst
    ? { zh: [zh, other.zh] as const, en: [en, other.en] as const }
    : { zh: [other.zh, zh] as const, en: [other.en, en] as const };
  return isListed(compared, 'zh', pairs.zh) && isListed(compared, 'en', pairs.en);
}
