/** Tells of whom a rate is told, each judge or each court, where the two languages name one and not the same. */

import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import { sinceStop } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';

/** One of which a rate is told, and how each language names it; `own` is all that English may call it. */
type Party = { readonly zh: RegExp; readonly en: string; readonly own: RegExp };

const party = (zh: string, en: string, own: string): Party => ({
  zh: new RegExp(`(?:${zh})[^，。；、\\d每均]{0,10}$`),
  en,
  own: new RegExp(`\\b(?:${own})`, 'i'),
});

const people =
  'capita|persons?\\b|people|heads?\\b|individual|resident|judge|teacher|doctor|physician|nurse|student|pupil|worker|employee|staff|member|villager|farmer|citizen|officer|official|researcher|engineer|expert|applicant|graduate|trainee|patient|child|adult|man\\b|wom[ae]n|them\\b';

const parties: readonly Party[] = [
  party('人均|每人|每名|每位', 'person|resident|capita|individual|student|worker|villager|judge', people),
  party(
    '户均|每户',
    'household|family',
    'household|famil|home|house|owner|business|firm|entit|account|compan',
  ),
  party('每个?村|村均', 'village', 'village|hamlet|communit'),
  party('每个?(?:乡镇?|镇)|镇均', 'town|township', 'town'),
  party('每个?县|县均', 'county', 'count(?:y|ies)'),
  party(
    '每所?(?:学校|中学|小学|高校|大学)|校均',
    'school|university|college',
    'school|universit|college|campus|institution',
  ),
  party(
    '每家?(?:企业|公司)|企均',
    'company|firm|enterprise|business',
    'compan|firm|enterprise|business|entit',
  ),
  party('每家?(?:医院|卫生院)|院均', 'hospital|court', 'hospital|clinic|cent(?:re|er)|court|institut|academ'),
  party('每辆|每台车', 'vehicle|car|bus|truck', 'vehicle|car|bus|truck|taxi|bike|bicycle|unit'),
  party('亩均|每亩', 'mu|hectare|acre', 'mu\\b|hectare|acre|ha\\b|land'),
  party('每个?项目', 'project', 'project|scheme|item'),
];

/** Of these the Chinese tells no rate without naming them. */
const others = 'court|hospital|station|branch|team|institution|factory|plant|district|city|province';
const nounOfEach = `(${[...parties.map(({ en }) => en), others].join('|')})`;
/** No verb and no participle: “each receives project funding” is not told by the project. */
const adjective = '(?:(?![a-z-]*(?:s|ed|en)\\s|(?:of|to|will)\\s)[a-z-]+\\s)?';
const enAfter = new RegExp(
  `^(?:(?:\\s(?!and\\b|or\\b|but\\b|while\\b)[a-z-]+){0,5}?\\s(?:per|each|every)|(?:\\s(?!in\\b|of\\b|for\\b|from\\b|to\\b|by\\b|as\\b|at\\b|on\\b|with\\b)[a-z-]+)?\\san?)\\s${adjective}${nounOfEach}\\b`,
  'i',
);
const enBefore = new RegExp(`\\b(?:each|every)\\s${adjective}${nounOfEach}\\b(?!['’])[^,.;\\d]{0,40}$`, 'i');

const enPlainly = new RegExp(`^\\sper\\s${adjective}${nounOfEach}\\b`, 'i');

const sinceComma = (before: string): string => before.replace(/^.*,\s/s, '');

const reach = 60;

/** Whether a figure is told of each of some in Chinese, and of each of others in English. */
export function isToldByOther(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (!isFigure(zh) || !/[每均]/.test(texts.zh)) return false;
  const left = sinceStop(texts.zh.slice(Math.max(0, zh.start - 20), zh.start), 'zh');
  const own = parties.find((one) => one.zh.test(left));
  if (own === undefined) return false;
  const before = sinceStop(texts.en.slice(Math.max(0, en.start - reach), en.start), 'en');
  const after = texts.en.slice(en.end, en.end + reach).replace(/[.;](?=\s|$).*$/s, '');
  const noun = enAfter.exec(after)?.[1] ?? enBefore.exec(before)?.[1];
  /** “helped 900 households, earning 3,000 yuan per person” says plainly whose the figure is. */
  const near = enPlainly.test(after) ? `${sinceComma(before)}${after.split(',')[0]}` : before + after;
  return noun !== undefined && !own.own.test(near);
}
