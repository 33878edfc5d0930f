/** Finds a time told as what it is compared with: 下半年比上半年 as “in the first half … than in the second”. */
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';

const zhThan = /(?:[比较]|超过|[高低多少]于)$/;
const zhWith = /[与同和跟]$/;
const enThan =
  /\b(?:(?:than|compared (?:with|to)|against|exceed(?:ed|s|ing)|surpass(?:ed|es|ing))|(?:percent|%|points?|up|down|higher|lower|increase|decrease|rise|fall|drop|growth) (?:on|over|from))(?: (?:in|that (?:in|of|for)|those (?:in|of)|during))?(?: the)? $/i;

const isTime = ({ zh, en }: Match): boolean => /^(?:period|year|month)$/.test(zh.kind) && zh.kind === en.kind;

/** 比2019年, 与2019年相比. */
function isBase({ texts }: Compared, { zh }: Match): boolean {
  const before = texts.zh.slice(Math.max(0, zh.start - 2), zh.start);
  return (
    zhThan.test(before) ||
    (zhWith.test(before) && /^(?:同期|全年)?相?比/.test(texts.zh.slice(zh.end, zh.end + 4)))
  );
}
const isBaseInEn = ({ texts }: Compared, { en }: Match): boolean =>
  enThan.test(texts.en.slice(Math.max(0, en.start - 40), en.start));

/** Whether both languages compare with the same of two times. */
export function keepsBase(compared: Compared, one: Match, other: Match): boolean {
  if (!isTime(one) || !isTime(other)) return false;
  const keeps = (base: Match, told: Match): boolean =>
    isBase(compared, base) &&
    isBaseInEn(compared, base) &&
    !isBase(compared, told) &&
    !isBaseInEn(compared, told);
  return keeps(one, other) || keeps(other, one);
}

/** Both languages name what is compared with, and in the English it is the other of the two. */
export function findBaseTurns(compared: Compared): Disagreement[] {
  if (!/[比较超于]/.test(compared.texts.zh)) return [];
  const times = compared.matches.filter(isTime);
  const [one, two] = times;
  if (times.length !== 2 || one === undefined || two === undefined) return [];
  const [base, other] = isBase(compared, one) ? [one, two] : [two, one];
  const isTurned =
    isBase(compared, base) &&
    !isBase(compared, other) &&
    isBaseInEn(compared, other) &&
    !isBaseInEn(compared, base);
  return isTurned ? [{ sort: 'exchanged', severity: 'error', ...other, other: base }] : [];
}
