/** Takes away what a text says twice, gives in another unit or adds for the reader's convenience. */

import { type Fact, type Figure, isCount, isFigure, isRank } from '#lib/bilingual/reading/facts';
import { equal, minus, times, unity } from '#lib/bilingual/text/rational';
import { sentenceAt } from '#lib/bilingual/text/sentence';
import { type Locale, otherLocale } from '#lib/site/locale';
import { isUnitId } from '#lib/site/units';
import { isOfNumbered, isPartOfDate, saysYearInWords } from './addedYears';
import { type Agrees, converted, sameFigure, sameMark, sameMeasure, sameNumber } from './agreeFacts';
import { isBaseOf } from './agreeShares';
import type { Compared } from './compareFacts';
import type { Disagreement } from './disagreement';
import { isConversion, isInOtherUnit } from './givenTwice';
import { multiplied } from './nearlyAgree';
import { pairStrangers } from './pairStrangers';
import { mildest, type Telling, tellAgain } from './saidAgain';

/** Facts of both sides that have found nothing yet. */
export type Table = { zh: Fact[]; en: Fact[] };

const repeats: readonly Agrees[] = [sameFigure, sameNumber, sameMark, converted];

/** What stands between an amount and the same in another unit. */
const inOtherUnit = /^(?:\s?[(（]|,?\s(?:or|i\.e\.,?|that is,?)\s)$/;

const unitExplained =
  /^\s?(?:[(（]|,\s(?:or|i\.e\.,?|which is)\s)\s?(?:(?:one|an?|1)\s[a-z]+\s(?:is|=|equals|being)\s)?$/i;

/** The figure whose amount is given once more in brackets, or gives it: 1,000 mu (about 67 hectares). */
function explained(fact: Figure, all: readonly Fact[], text: string): Figure | null {
  const last = all.find((one): one is Figure => {
    if (!isFigure(one) || !isInOtherUnit(one, fact)) return false;
    if (one.end <= fact.start && fact.start - one.end <= 2) return true;
    const [first, second] = one.end <= fact.start ? [one, fact] : [fact, one];
    return second.start - first.end < 12 && inOtherUnit.test(text.slice(first.end, second.start));
  });
  return last ?? null;
}

/** Whether an amount is what one of the unit comes to that something is counted by. */
const isOneOf = (per: Fact, fact: Figure): boolean =>
  !isFigure(per) &&
  per.kind === 'per' &&
  isUnitId(per.key) &&
  converted({ ...fact, value: unity, step: unity, unit: per.key }, fact);

/** “per jin (500 grams)”, said for the reader's convenience, and “per 500 grams”, which is 每斤. */
const isUnitExplained = (fact: Fact, { texts: { en: text }, facts }: Answered): boolean =>
  isFigure(fact) &&
  (facts.en.some((per) => unitExplained.test(text.slice(per.end, fact.start)) && isOneOf(per, fact)) ||
    (/\b(?:per|every|each)\s$/i.test(text.slice(Math.max(0, fact.start - 6), fact.start)) &&
      facts.zh.some((per) => isOneOf(per, fact))));

/** 三天 is not said again by the 3 of 2~3级, though a bare number may say it again. */
const isNoLess = (one: Fact, fact: Fact): boolean =>
  !isFigure(one) ||
  !isFigure(fact) ||
  one.unit !== 'number' ||
  /^(?:number|count|person-time)$/.test(fact.unit);

/** What is held against each other, and what has answered what. */
export type Answered = Pick<Compared, 'texts' | 'facts' | 'matches'>;

/** What is missed where the English leaves it out, or told where the English adds it. */
const isWeighty = (fact: Fact, locale: Locale): boolean =>
  isFigure(fact)
    ? fact.weight === 'hard' || (locale === 'zh' && fact.weight === 'light')
    : locale === 'zh' && isRank(fact);

/** How far from an answer a language may still say “each”. */
const earshot: Readonly<Record<Locale, number>> = { zh: 40, en: 80 };

/** The words round what answers a stated fact in the other language. */
function answerTo(stated: Fact, locale: Locale, { texts, matches }: Answered): string {
  const other = otherLocale(locale);
  const answer = matches.find((one) => one[locale] === stated)?.[other];
  if (answer === undefined) return '';
  const { start, end } = sentenceAt(texts[other], answer.start);
  return texts[other].slice(
    Math.max(start, answer.start - earshot[other]),
    Math.min(end, answer.end + earshot[other]),
  );
}

/** Whether a text says again what it has already said, or gives it in another unit; null where it does neither. */
function tellRepeat(fact: Fact, stated: readonly Fact[], locale: Locale, answered: Answered): Telling | null {
  const amount = isFigure(fact) ? explained(fact, stated, answered.texts[locale]) : null;
  if (amount !== null && isFigure(fact)) return isConversion(amount, fact) ? 'again' : null;
  const isEqual = (one: Fact): boolean =>
    isNoLess(one, fact) && repeats.some((agrees) => agrees(fact, one) || agrees(one, fact));
  if (!isWeighty(fact, locale)) return stated.some(isEqual) ? 'again' : null;
  const equals = stated.filter(isEqual);
  if (equals.length === 0) return null;
  const told = { locale, text: answered.texts[locale] };
  return mildest(
    equals.map((one) => tellAgain(fact, one, { ...told, answer: answerTo(one, locale, answered) })),
  );
}

/** 3 billion yuan (about US$430 million): a currency in brackets is for the reader's convenience. */
const isConvenience = (fact: Fact, all: readonly Fact[]): boolean =>
  isFigure(fact) &&
  /^(?:USD|EUR|GBP|HKD|JPY)$/.test(fact.unit) &&
  all.some((one) => isFigure(one) && one.unit === 'CNY' && fact.start > one.end && fact.start - one.end <= 3);

/**
 * A date of the English may add the year the Chinese takes for granted or says in a word, or a plan the years it
 * covers; where the Chinese has a year that nothing answers, it is that year's place.
 */
function isAddedYear(fact: Fact, table: Table, { texts, facts }: Answered): boolean {
  if (fact.kind !== 'year' || table.zh.some(({ kind }) => kind === 'year')) return false;
  return isPartOfDate(fact, facts.en) || saysYearInWords(texts.zh) || isOfNumbered(fact, facts.en);
}

/** 3.1‰ is told as “3.1 per thousand”: a number, and the thousand it is of. */
const isBase = (fact: Fact, zh: readonly Fact[]): boolean =>
  fact.kind === 'quantity' &&
  /(?:\bthousand|\bmillion|0,?000)$/i.test(fact.surface) &&
  zh.some((share) => share.kind === 'share' && isBaseOf(share, fact));

/** “halved, from 120 days to 60”. */
const isOfTwo = (multiple: Figure, stated: readonly Figure[]): boolean =>
  stated.some((one) =>
    stated.some(
      (two) =>
        one !== two &&
        (sameMeasure(one, two) || two.unit === 'number') &&
        equal(times(one.value, multiple.value), two.value),
    ),
  );

/** “more than doubled, up 106.4 percent” tells one growth in two ways. */
const isRetold = (fact: Fact, stated: readonly Fact[]): boolean =>
  isFigure(fact) &&
  fact.kind === 'multiple' &&
  ((fact.bound !== 'exact' && stated.some((one) => one.kind === 'share' && multiplied(one, fact))) ||
    isOfTwo(fact, stated.filter(isFigure)));

const rest = {
  zh: /其余|其他|剩余|剩下|余下|余额/,
  en: /\b(?:remaining|other|rest|balance)\b[^.;]{0,24}$/i,
} as const;

/** “the remaining 30 percent”, where 其余 is what 40% and 30% leave. */
function isRemainder(fact: Fact, stated: readonly Fact[], { texts }: Answered): boolean {
  if (fact.kind !== 'share' || !isFigure(fact) || !rest.zh.test(texts.zh)) return false;
  if (!rest.en.test(texts.en.slice(Math.max(0, fact.start - 40), fact.start))) return false;
  let left = minus(unity, fact.value);
  for (const one of stated.filter(isFigure).reverse()) {
    if (one.kind === 'share' && one.end <= fact.start) left = minus(left, one.value);
    if (left.n <= 0n) break;
  }
  return left.n === 0n;
}

/** What was said again, and what may have been. */
export type Again = Table & { readonly unsure: ReadonlySet<Fact>; readonly added: readonly Fact[] };

/** Takes repeats and additions off the table; returns the repeats, and what may be one and stays. */
export function withoutRepeats(table: Table, answered: Answered): Again {
  const { zh, en } = answered.facts;
  const statedZh = zh.filter((fact) => !table.zh.includes(fact));
  const statedEn = en.filter((fact) => !table.en.includes(fact));
  const tellings = new Map<Fact, Telling | null>();
  for (const fact of table.zh) tellings.set(fact, tellRepeat(fact, statedZh, 'zh', answered));
  for (const fact of table.en)
    if (!/^(?:grade|often)$/.test(fact.kind)) tellings.set(fact, tellRepeat(fact, statedEn, 'en', answered));
  const isAgain = (fact: Fact): boolean => tellings.get(fact) === 'again';
  const again: Table = { zh: table.zh.filter(isAgain), en: table.en.filter(isAgain) };
  table.zh = table.zh.filter((fact) => !isAgain(fact));
  table.en = table.en.filter((fact) => !isAgain(fact));
  const added = table.en.filter((fact) => isAddedYear(fact, table, answered));
  const isAddition = (fact: Fact): boolean =>
    added.includes(fact) ||
    isConvenience(fact, en) ||
    isBase(fact, zh) ||
    isUnitExplained(fact, answered) ||
    isRetold(fact, statedEn) ||
    isRemainder(fact, statedEn, answered);
  table.en = table.en.filter((fact) => !isAddition(fact));
  return {
    ...again,
    added,
    unsure: new Set([...tellings.keys()].filter((fact) => tellings.get(fact) === 'unsure')),
  };
}

/** A small count, though not one. */
const isSmallCount = (fact: Fact): boolean =>
  isCount(fact) && (fact.weight === 'light' || fact.weight === 'faint') && !equal(fact.value, unity);

/** 一所 left where two are said: a count, though its one may go into an article. */
const isOneLeft = (fact: Fact): boolean => isFigure(fact) && /^一\s?[家名位项户所座]$/.test(fact.surface);

/**
 * A count left over where the other language seems to say a count twice: 3家 and 两条 told as “three companies” and
 * “three lines”. The second three is no repeat.
 */
export function pairPassedOver(table: Table, again: Table, paired: readonly Disagreement[]): Disagreement[] {
  const isLeft = (fact: Fact): boolean =>
    (isSmallCount(fact) || isOneLeft(fact)) && !paired.some(({ zh, en }) => zh === fact || en === fact);
  return [
    ...pairStrangers({ zh: table.zh.filter(isLeft), en: again.en.filter(isSmallCount) }),
    ...pairStrangers({ zh: again.zh.filter(isSmallCount), en: table.en.filter(isLeft) }),
  ];
}
