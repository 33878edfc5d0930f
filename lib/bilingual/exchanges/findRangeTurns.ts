/** Finds ranges told from their end: 22时至次日6时 as “from 6 a.m. to 10 p.m.”. */
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Fact } from '#lib/bilingual/reading/facts';

/** A range of what has an order of its own; a sum that rose is told in many ways. */
const ordered = /^(?:clock|day|month|year|ordinal)$/;
const zhJoint =
  /^[日号时年月]?\s?(?:[—–~～-]{1,2}|至|到)\s?(?:次日|当日|翌日|第二天|(?:次|翌|当|今|本|去|上|明)年|\d{4}年|[本当下次上]月|(?:\d{1,2}月)?\d{1,2}日|[正腊冬一二三四五六七八九十]{0,2}月?)?(?:上午|下午|晚上?|凌晨|早上?|中午)?$/;
const enJoint =
  /^(?:(?!\b(?:from|between)\b)[^.;:()]){0,36}?(?:[–—-]|\b(?:to|until|till|through)\b)(?:(?!\b(?:from|between)\b)[^.;:()]){0,24}$/i;
const enBetween = /^(?:(?!\bbetween\b)[^.;:()]){0,24}?\band\b[^.;:()]{0,12}$/i;

const isAlike = (one: Match, other: Match): boolean =>
  one.zh.kind === other.zh.kind && one.en.kind === other.en.kind && one.zh.kind === one.en.kind;

const keyOf = (fact: Fact): string => ('key' in fact ? fact.key : '');

/** Whether the English joins two facts to a range, the second of the Chinese first. */
function isTurned({ texts, facts }: Compared, from: Match, to: Match): boolean {
  const [first, last] = [to.en, from.en];
  if (first.start === last.start) return facts.en.indexOf(first) < facts.en.indexOf(last);
  if (first.end > last.start) return false;
  const gap = texts.en.slice(first.end, last.start);
  if (enJoint.test(gap)) return true;
  return enBetween.test(gap) && /\bbetween\s[^.;:()]{0,24}$/i.test(texts.en.slice(0, first.start));
}

/** Whether the Chinese joins two facts to a range, in this order. */
function isRange({ texts, facts }: Compared, from: Match, to: Match): boolean {
  if (!isAlike(from, to) || !ordered.test(from.zh.kind) || keyOf(from.zh) === keyOf(to.zh)) return false;
  if (from.zh.start === to.zh.start) return facts.zh.indexOf(from.zh) < facts.zh.indexOf(to.zh);
  return from.zh.end <= to.zh.start && zhJoint.test(texts.zh.slice(from.zh.end, to.zh.start));
}

/** Such ranges, as errors. */
export const findRangeTurns = (compared: Compared): Disagreement[] =>
  compared.matches.flatMap((from) =>
    compared.matches
      .filter((to) => to !== from && isRange(compared, from, to) && isTurned(compared, from, to))
      .map(
        (to): Disagreement => ({ sort: 'exchanged', severity: 'error', zh: from.zh, en: from.en, other: to }),
      ),
  );

/** Whether two figures are the ends of one range, in the same order in both languages. */
export function isRangeKept(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  const isKept = (from: Match, to: Match): boolean =>
    isRange(compared, from, to) && isTurned(compared, to, from);
  return isKept({ zh, en }, other) || isKept(other, { zh, en });
}
