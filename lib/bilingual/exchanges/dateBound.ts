/** Tells whether something is due before a date or begins with it: 10日前, from the 10th. */

import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

export type DateBound = 'before' | 'after';

const dates = /^(?:day|month|year|clock|weekday|period)$/;

const zhBefore = /^\s?(?:之?前(?![后述提所几移进列两三一二四五六七八九十半\d])|以前|前后?完)/;
const zhAfter = /^\s?(?:起(?![来步点草])|之?后(?![期续勤备来])|以后|以来|开始)/;
const zhUntil = /(?:截[至止]到?|不[晚迟]于|最[迟晚]于?|到)$/;
const zhSince = /(?:自|从|不早于)$/;

const lead =
  '(?:\\s|on|the|around|about|(?:a|p)\\.?m\\.?|noon|midnight|\\d{1,2}(?::\\d\\d)?|of|[A-Z][a-z]+day|,|mid-?|late|early|end)*$';
const enBefore = new RegExp(
  `\\b(?:by|before|until|till|no later than|not later than|prior to|ahead of|up to|at the latest)\\b${lead}`,
  'i',
);
const enNotBefore = new RegExp(
  `\\b(?:no|not) (?:earlier|sooner) than\\b${lead}|\\bnot before\\b${lead}`,
  'i',
);
const enAfter = new RegExp(
  `\\b(?:after|since|following|later than|beyond|starting|beginning|onwards? from)\\b${lead}`,
  'i',
);

/** 截至10月15日止 told as “from 15 October”, which is not the beginning of a range. */
const enFrom = new RegExp(
  `(?<!\\b(?:up|down|apart|differ\\w*|away|far|rose|fell|data|figures)\\s)\\bfrom\\b${lead}`,
  'i',
);
const enOn = /^[^.;]{0,40}?(?:\b(?:to|until|till|through|and)\b|[–—-])/i;

/** 2020年以来 told as “in 2020”, where nothing says that it went on. */
const zhEverSince = /^\s?以来/;
const enIn = /\b(?:in|during|throughout)\s$/i;
const enLasting =
  /\b(?:since|onwards?|from|after|start\w*|beg[aiu]n\w*|launch\w*|to date|so far|now|ever|past|last|up to|until)\b/i;

function zhBound(before: string, after: string): DateBound | null {
  if (zhAfter.test(after) || (zhSince.test(before) && !/^[^，。；]{0,4}[至到—-]/.test(after))) return 'after';
  return zhBefore.test(after) || zhUntil.test(before) ? 'before' : null;
}

function enBound(before: string): DateBound | null {
  if (enNotBefore.test(before)) return 'after';
  if (enBefore.test(before)) return 'before';
  return enAfter.test(before) ? 'after' : null;
}

/** Whether a date is a deadline in one language and a beginning in the other. */
export function isOtherSideOfDate(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (isFigure(zh) || isFigure(en) || !dates.test(zh.kind)) return false;
  const left = (locale: Locale, fact: Fact, reach: number): string =>
    texts[locale].slice(Math.max(0, fact.start - reach), fact.start);
  const before = left('en', en, 40);
  const after = texts.zh.slice(zh.end, zh.end + 8);
  if (zhEverSince.test(after) && enIn.test(before)) return !enLasting.test(texts.en);
  const a = zhBound(left('zh', zh, 6), after);
  if (a === 'before' && zh.kind !== 'year' && enFrom.test(before))
    return !enOn.test(texts.en.slice(en.end, en.end + 50));
  const b = enBound(before);
  return a !== null && b !== null && a !== b;
}
