/** Finds a time told as what it is compared with: 下半年比上半年 as “in the first half … than in the second”. */
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';

const zhThan = /[比较]$/;
const enThan =
  /\b(?:than|compared (?:with|to)|against)(?: (?:in|that (?:in|of|for)|those (?:in|of)|during))?(?: the)? $/i;

const isTime = ({ zh, en }: Match): boolean => /^(?:period|year|month)$/.test(zh.kind) && zh.kind === en.kind;

const isBase = ({ texts }: Compared, { zh }: Match): boolean => zhThan.test(texts.zh.slice(0, zh.start));
const isBaseInEn = ({ texts }: Compared, { en }: Match): boolean =>
  enThan.test(texts.en.slice(Math.max(0, en.start - 40), en.start));

/** Whether of two times said to be exchanged both languages compare with the same. */
export function keepsBase(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined || !isTime(other)) return false;
  const one = { zh, en };
  const keeps = (base: Match, told: Match): boolean =>
    isBase(compared, base) &&
    isBaseInEn(compared, base) &&
    !isBase(compared, told) &&
    !isBaseInEn(compared, told);
  return keeps(one, other) || keeps(other, one);
}

/** Both languages name what is compared with, and in the English it is the other of the two. */
export function findBaseTurns(compared: Compared): Disagreement[] {
  if (!/[比较]/.test(compared.texts.zh)) return [];
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
