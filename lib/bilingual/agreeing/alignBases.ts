/** Brings English rates to the number of heads of the Chinese: 35 per 100,000 people are the 3.5 of 每万人3.5名, 5.86 per 1,000 are 5.86‰. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, equal, over, times, unity, whole } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';

type Texts = Readonly<Record<Locale, string>>;

/** What stands before the number that a rate is told for. */
const before: Readonly<Record<Locale, RegExp>> = {
  zh: /每$/,
  en: /\b(?:per|every|each)\s$/i,
};

const hundred = whole(100);

const isBase = (fact: Fact, text: string, locale: Locale): fact is Figure =>
  isFigure(fact) &&
  fact.kind === 'quantity' &&
  /^(?:number|count)$/.test(fact.unit) &&
  compare(fact.value, hundred) >= 0 &&
  before[locale].test(text.slice(Math.max(0, fact.start - 6), fact.start));

/** A share told by the thousand answers a rate for 1,000 as it is. */
const isRated = (fact: Fact): fact is Figure =>
  isFigure(fact) && (fact.kind === 'quantity' ? /^(?:number|count)$/.test(fact.unit) : fact.kind === 'share');

type Read = { readonly texts: Texts; readonly zh: readonly Fact[] };

/** The facts, and the text without the numbers of heads that were told otherwise. */
export type Based = { readonly facts: readonly Fact[]; readonly text: string };

/** The facts with the rates for one number of heads told for as many as in the Chinese. */
function alignBase(base: Figure, { facts: en, text }: Based, { texts, zh }: Read): Based {
  const bases = zh.filter((fact): fact is Figure => isBase(fact, texts.zh, 'zh'));
  if (bases.some(({ value }) => equal(value, base.value))) return { facts: en, text };
  const [own] = bases;
  const size = over(own?.value ?? unity, base.value);
  const kind = own === undefined ? 'share' : 'quantity';
  const amounts = zh.filter((fact): fact is Figure => fact !== own && isRated(fact) && fact.kind === kind);
  const told = new Map<Fact, Fact>();
  const bears = (fact: Fact): boolean => isBase(fact, texts.en, 'en');
  for (const amount of en) {
    if (!isRated(amount) || amount.kind !== 'quantity' || bears(amount)) continue;
    const meant = amounts.find(({ value }) => equal(value, times(amount.value, size)));
    if (meant !== undefined) told.set(amount, { ...amount, kind, value: meant.value, step: meant.step });
  }
  if (told.size === 0) return { facts: en, text };
  const isSame = (fact: Fact): boolean => isFigure(fact) && bears(fact) && equal(fact.value, base.value);
  const facts = en.flatMap((fact) => {
    if (!isSame(fact)) return [told.get(fact) ?? fact];
    return own === undefined || !isFigure(fact) ? [] : [{ ...fact, value: own.value, step: own.step }];
  });
  return { facts, text: en.filter(isSame).reduce(withoutSpan, text) };
}

const withoutSpan = (text: string, { start, end }: Fact): string =>
  text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/**
 * The English facts, rates for so many heads told for as many as in the Chinese, or as the share they are; a rate that
 * fits none stays as it is. A base the Chinese does not have is left out.
 */
export const alignBases = (texts: Texts, zh: readonly Fact[], en: readonly Fact[]): Based =>
  en
    .filter((fact): fact is Figure => isBase(fact, texts.en, 'en'))
    .reduce((based: Based, base) => alignBase(base, based, { texts, zh }), { facts: en, text: texts.en });
