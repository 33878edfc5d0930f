/** Finds counts of which each has the other's: 6个赛区，每个赛区3名 as three divisions with six winners in each. */
import { isSpan } from '#lib/bilingual/agreeing/agreeFacts';
import { comparableGroups, sameAgain } from '#lib/bilingual/agreeing/comparable';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';

/** 每月720元和560元: both are of each. */
const zhEach = /每[^，。；、\d]{1,12}(?:\d[\d.,]*[^，。；、\d]{0,4}[和与、及])?$/;
const enEachAfter =
  /^(?:\s[a-z-]+){0,4}?\s(?:(?:each|apiece)(?=\s?(?:[,.;)]|$|and\b))|(?:in|for|from|at|to|on|of|with)\s(?:each|every)\b|(?:each|every|an?)\s(?:second|minute|hour|day|week|month|quarter|year)\b|per\s)/i;
const enEachBefore = /\b(?:each|every)\b(?!\sof\b)[^,.;:\d]{0,30}$/i;

const isEachInZh = (text: string, { start }: Fact): boolean =>
  zhEach.test(text.slice(Math.max(0, start - 24), start));

const isEachInEn = (text: string, { start, end }: Fact): boolean =>
  enEachAfter.test(text.slice(end, end + 60)) ||
  enEachBefore.test(text.slice(Math.max(0, start - 50), start));

/** 亩产612公斤 and 日均处理280万件 are of each already. */
const isRateInZh = (text: string, { start }: Fact): boolean =>
  /(?:亩产|[亩人户日周月年]均)[^，。；、\d]{0,12}$/.test(text.slice(Math.max(0, start - 16), start));

/** What 每 is said of what went before. */
const standsBefore = (text: string, one: Fact, other: Fact): boolean =>
  one.end <= other.start && other.start - one.end < 30 && text.slice(one.end, other.start).includes('每');

function findTraded({ texts, matches }: Compared): Disagreement[] {
  return comparableGroups(matches).flatMap((group): Disagreement[] => {
    const ofEach = group.filter(({ zh }) => isFigure(zh) && isEachInZh(texts.zh, zh));
    return ofEach.flatMap((other): Disagreement[] => {
      const one = group.filter(({ zh }) => standsBefore(texts.zh, zh, other.zh)).at(-1);
      if (one === undefined || ofEach.includes(one) || isRateInZh(texts.zh, one.zh) || sameAgain(one, other))
        return [];
      if (!isEachInEn(texts.en, one.en) || isEachInEn(texts.en, other.en)) return [];
      return [{ sort: 'exchanged', severity: 'error', zh: one.zh, en: one.en, other }];
    });
  });
}

/** 5天 answered by “five sessions”, while the English has “four days” that answer nothing. */
function findMislaid({ facts, matches }: Compared): Disagreement[] {
  const isAnswered = (en: Fact): boolean => matches.some((match) => match.en === en);
  return matches.flatMap(({ zh, en }: Match): Disagreement[] => {
    if (!isSpan(zh) || !isFigure(en) || en.unit !== 'number') return [];
    const left = facts.en.find(
      (one) => isSpan(one) && one.unit === zh.unit && one.weight !== 'soft' && !isAnswered(one),
    );
    return left === undefined ? [] : [{ sort: 'different', severity: 'error', zh, en: left }];
  });
}

/** Both, as errors. */
export const findEachExchanges = (compared: Compared): Disagreement[] =>
  /每/.test(compared.texts.zh) ? [...findTraded(compared), ...findMislaid(compared)] : [];
