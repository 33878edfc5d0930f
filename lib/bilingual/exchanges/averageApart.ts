/** Knows of two figures that one is an average or so many for each, in both languages: then neither took the other's place. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import { ideasOf, shareIdeas } from '#lib/bilingual/agreeing/countedApart';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const before: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:平均|[日月年周户人]均|每)[^，。；、\d]{0,12}$/,
  en: /\b(?:averag\w+|mean)\b[^,.;\d]{0,24}$/i,
};
const after =
  /^[^,.;\d]{0,40}?\b(?:each|every|per|an?)\s(?:\w+\s)?(?:day|week|month|year|hour|household|person|village|firm|family)\b/i;

/** Whether a figure of a text is said to be one. */
function isAverage({ texts }: Compared, match: Match, locale: Locale): boolean {
  const { start, end } = match[locale];
  if (before[locale].test(texts[locale].slice(Math.max(0, start - 40), start))) return true;
  return locale === 'en' && after.test(texts.en.slice(end, end + 60));
}

/** 每万人口高价值发明专利拥有量为15.6件, “15.6 for every ten thousand residents”: so many of the same, each. */
const ofEach: Readonly<Record<Locale, RegExp>> = {
  zh: /每[^，。；、\d]{0,20}$/,
  en: /^[^,.;\d]{0,40}?\b(?:each|every|per)\s(?:\w+\s)?(?:head|capita|thousand|million|10,?000|1,?000|100|residents?|inhabitants?)\b/i,
};

const isOfEach = ({ texts }: Compared, match: Match, locale: Locale): boolean =>
  ofEach[locale].test(
    locale === 'zh'
      ? texts.zh.slice(Math.max(0, match.zh.start - 24), match.zh.start)
      : texts.en.slice(match.en.end, match.en.end + 70),
  );

/** Whether one language says that both figures count the same thing, so that no noun could have changed places. */
const countAlike = ({ texts }: Compared, one: Match, other: Match): boolean =>
  (['zh', 'en'] as const).some((locale) => {
    const [a, b] = [one[locale], other[locale]];
    return (
      isFigure(a) &&
      isFigure(b) &&
      shareIdeas(ideasOf(a, texts[locale], locale), ideasOf(b, texts[locale], locale))
    );
  });

/** Whether of two counts of one thing the same is so many for each in both languages. */
function isEachApart(compared: Compared, one: Match, other: Match): boolean {
  const [a, b] = [isOfEach(compared, one, 'zh'), isOfEach(compared, other, 'zh')];
  if (a === b || isOfEach(compared, one, 'en') !== a || isOfEach(compared, other, 'en') !== b) return false;
  return countAlike(compared, one, other);
}

/** Whether of two figures said to be exchanged one is an average in both languages, and the other in neither. */
export function areAverageApart(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  if (isEachApart(compared, { zh, en }, other)) return true;
  const [one, two] = [{ zh, en }, other].map((match) => ({
    zh: isAverage(compared, match, 'zh'),
    en: isAverage(compared, match, 'en'),
  }));
  return (
    one !== undefined && two !== undefined && one.zh === one.en && two.zh === two.en && one.zh !== two.zh
  );
}
