/** Knows of two figures that one is an average or so many for each, in both languages: then neither took the other's place. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
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

/** Whether of two figures said to be exchanged one is an average in both languages, and the other in neither. */
export function areAverageApart(compared: Compared, { zh, en, other }: Disagreement): boolean {
  if (zh === null || en === null || other === undefined) return false;
  const [one, two] = [{ zh, en }, other].map((match) => ({
    zh: isAverage(compared, match, 'zh'),
    en: isAverage(compared, match, 'en'),
  }));
  return (
    one !== undefined && two !== undefined && one.zh === one.en && two.zh === two.en && one.zh !== two.zh
  );
}
