/** Knows figures that each still have their own label: 国家级13个、省级46个, “46 at the provincial level and 13 at the national level”. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { findConcepts } from '#lib/bilingual/ideas/concepts';
import type { Fact } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const levels = ['nation', 'provinc', 'municipal', 'county', 'urban', 'rural'] as const;
type Label = (typeof levels)[number];

const zhLabels: Readonly<Record<string, Label>> = {
  国家级: 'nation',
  省级: 'provinc',
  市级: 'municipal',
  县级: 'county',
  城镇: 'urban',
  农村: 'rural',
};
const zhLabel = /(国家级|省级|市级|县级|城镇|农村)[^，。；、\d]{0,14}$/;
const enLevel =
  /^(?:(?!\b(?:and|while|but)\b)[^,.;\d]){0,60}?\bat\s(?:the\s)?(nation|provinc|municipal|county)\w*\slevel\b/i;
const enPlace =
  /^(?:(?!\b(?:and|while|but)\b)[^,.;\d]){0,40}?\b(?:in|for)\s(?:the\s)?(?:(urban|rural)\b|(?:(cities|towns)|(villages|countryside))\b)/i;

/** 城乡低保标准分别提高至720元和560元: the first of the list is of the town. */
const townAndVillage = /城乡[^，。；\d]*分别[^，。；\d]*(?:每[年月日人户]\s?)?$/;

function labelInZh({ texts, facts }: Compared, fact: Fact): Label | null {
  const left = (one: Fact): string => texts.zh.slice(Math.max(0, one.start - 30), one.start);
  if (townAndVillage.test(left(fact))) return 'urban';
  const last = facts.zh[facts.zh.indexOf(fact) - 1];
  if (
    last !== undefined &&
    townAndVillage.test(left(last)) &&
    /^[和与、]$/.test(texts.zh.slice(last.end, fact.start))
  )
    return 'rural';
  return zhLabels[zhLabel.exec(left(fact))?.[1] ?? ''] ?? null;
}

function labelInEn({ texts }: Compared, fact: Fact): Label | null {
  const after = texts.en.slice(fact.end, fact.end + 90);
  const level = enLevel.exec(after)?.[1]?.toLowerCase();
  if (level !== undefined) return levels.find((one) => one === level) ?? null;
  const place = enPlace.exec(after);
  if (place === null) return null;
  return place[2] !== undefined || place[1]?.toLowerCase() === 'urban' ? 'urban' : 'rural';
}

const borders: Readonly<Record<Locale, { readonly before: RegExp; readonly after: RegExp }>> = {
  zh: { before: /.*[，。；、]/s, after: /[，。；、].*/s },
  en: {
    before: /.*(?:[,.;](?=\s)|\b(?:and|while|but)\b)/is,
    after: /(?:[,.;](?=\s|$)|\b(?:and|while|but)\b).*/is,
  },
};

/** The words of a figure's own item of a list. */
function itemOf(text: string, fact: Fact, locale: Locale): string {
  const before = text.slice(Math.max(0, fact.start - 90), fact.start).replace(borders[locale].before, '');
  return (
    before +
    text.slice(fact.start, fact.end) +
    text.slice(fact.end, fact.end + 90).replace(borders[locale].after, '')
  );
}

const ideasOf = (words: string, locale: Locale): ReadonlySet<number> =>
  new Set(findConcepts(words, locale, [{ start: 0, end: words.length }]).map(({ concept }) => concept));

/** Whether each figure shares an idea with its own item of the other language, and none with the item of the other. */
function keepsItems({ texts }: Compared, one: Match, other: Match): boolean {
  const ideas = ([one, other] as const).map(({ zh, en }) => ({
    zh: ideasOf(itemOf(texts.zh, zh, 'zh'), 'zh'),
    en: ideasOf(itemOf(texts.en, en, 'en'), 'en'),
  }));
  const shares = (at: number, to: number): boolean =>
    [...(ideas[at]?.zh ?? [])].some((idea) => ideas[to]?.en.has(idea) === true);
  return shares(0, 0) && shares(1, 1) && !shares(0, 1) && !shares(1, 0);
}

const labelled = /城乡|[国家省市县]级|城镇|农村/;

/** Of two figures with two labels, whether each has its own in both languages or the other's; null where one is not told. */
export function judgeLabels(compared: Compared, one: Match, other: Match): 'kept' | 'exchanged' | null {
  if (!labelled.test(compared.texts.zh)) return null;
  const [a, b] = [labelInZh(compared, one.zh), labelInZh(compared, other.zh)];
  if (a === null || b === null || a === b) return null;
  const [c, d] = [labelInEn(compared, one.en), labelInEn(compared, other.en)];
  if (a === c && b === d) return 'kept';
  return a === d && b === c ? 'exchanged' : null;
}

/** Whether two figures said to be exchanged have each their own label or their own item in both languages. */
export function keepsLabels(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  const [a, b] = [labelInZh(compared, zh), labelInZh(compared, other.zh)];
  if (a !== b) return labelInEn(compared, en) === a && labelInEn(compared, other.en) === b;
  return a === null && keepsItems(compared, { zh, en }, other);
}
