/** Tells whether something is due before a date or begins with it: 10日前, from the 10th. */
import type { Locale } from '#lib/site/locale';
import { type Fact, isFigure } from './facts';

export type DateBound = 'before' | 'after';

const dates = /^(?:day|month|year|clock|weekday|period)$/;

const zhBefore = /^\s?(?:之?前(?![后述提所几两三一二四五六七八九十半\d])|以前|前后?完)/;
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
  const a = zhBound(left('zh', zh, 6), texts.zh.slice(zh.end, zh.end + 8));
  const b = enBound(left('en', en, 40));
  return a !== null && b !== null && a !== b;
}
