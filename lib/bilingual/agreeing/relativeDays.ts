/** Lets a day that one language dates be named in the other by how far off it is, and a month or quarter too: 次日, “the next morning”, 昨日, 上月. */

import type { Fact } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const nextDay: Readonly<Record<Locale, RegExp>> = {
  zh: /次日|翌日|第二天|隔天/,
  en: /\b(?:next|following)\s(?:day|morning|afternoon|evening|night)\b/i,
};
/** What a newspaper of the day says, and its translation dates. */
const ofToday = /[昨今明][日天晚晨早]|[前后]天/;

/** Whether a day comes right after another, months of any length; the 21日 of 20日至21日 names none. */
function follows(day: string, other: string): boolean {
  const [month, date, before, last] = [...day.split('-'), ...other.split('-')].map(Number);
  if (day.startsWith('?-')) return last !== undefined && date === last + 1;
  if (month === undefined || date === undefined || before === undefined || last === undefined) return false;
  if (month === before) return date === last + 1;
  return month === (before % 12) + 1 && date === 1 && last >= 28;
}

type Told = {
  readonly texts: Readonly<Record<Locale, string>>;
  readonly facts: Readonly<Record<Locale, readonly Fact[]>>;
};

function isSaidIn(locale: Locale, fact: Fact, { texts, facts }: Told): boolean {
  if (fact.kind !== 'day' || !('key' in fact)) return false;
  const own = facts[locale === 'zh' ? 'en' : 'zh'];
  return (
    nextDay[locale].test(texts[locale]) &&
    own.some((one) => one.kind === 'day' && 'key' in one && follows(fact.key, one.key))
  );
}

/** 今年以来 and 比年初 may be told as “since January”. */
const sinceNewYear: Readonly<Record<Locale, RegExp>> = {
  zh: /今年以来|年初|开年/,
  en: /\b(?:since|from)\s(?:early\s|the\s(?:start|beginning)\sof\s)?$/i,
};

const isSinceJanuary = (fact: Fact, { zh, en }: Told['texts']): boolean =>
  fact.kind === 'month' &&
  'key' in fact &&
  fact.key === '1' &&
  sinceNewYear.zh.test(zh) &&
  sinceNewYear.en.test(en.slice(Math.max(0, fact.start - 24), fact.start));

/** 上月 and 上季度 where the other side names them: the one before a month or quarter that is stated. */
const before: Readonly<Record<Locale, RegExp>> = {
  zh: /上个?月|上月|环比|上[个一]?季度/,
  en: /\b(?:previous|last|preceding|prior)\s(?:month|quarter)|\b(?:month|quarter)[\s-](?:on|over)[\s-](?:month|quarter)\b|\bthe\s(?:month|quarter)\sbefore\b/i,
};

const quarterOf = (key: string): number =>
  key === 'M3' ? 1 : key.startsWith('Q') ? Number(key.slice(1)) : 0;

/** Whether a month or a quarter comes right before another. */
function precedes(one: Fact, next: Fact): boolean {
  if (!('key' in one) || !('key' in next) || one.kind !== next.kind) return false;
  if (one.kind === 'month') return Number(next.key) === (Number(one.key) % 12) + 1;
  const [from, to] = [quarterOf(one.key), quarterOf(next.key)];
  return one.kind === 'period' && from > 0 && to === (from % 4) + 1;
}

const isSaidAsLast = (locale: Locale, fact: Fact, { texts, facts }: Told): boolean =>
  (fact.kind === 'month' || fact.kind === 'period') &&
  before[locale].test(texts[locale]) &&
  facts[locale].some((one) => precedes(fact, one));

/** What is left of each side once days the other side names in words are taken away. */
export function withoutNamedDays(left: Readonly<Record<Locale, readonly Fact[]>>, told: Told) {
  const dated = left.en.filter(({ kind }) => kind === 'day');
  const isOfToday =
    dated.length === 1 && !told.facts.zh.some(({ kind }) => kind === 'day') && ofToday.test(told.texts.zh);
  return {
    zh: left.zh.filter((fact) => !isSaidIn('en', fact, told) && !isSaidAsLast('en', fact, told)),
    en: left.en.filter(
      (fact) =>
        !isSaidIn('zh', fact, told) &&
        !isSaidAsLast('zh', fact, told) &&
        !(isOfToday && fact === dated[0]) &&
        !isSinceJanuary(fact, told.texts),
    ),
  };
}
