/** Finds document numbers whose year stands in brackets of the wrong kind, in either language. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import { type Locale, otherLocale } from '#lib/site/locale';

const isBracketed = (fact: Fact): fact is Mark => !isFigure(fact) && fact.brackets !== undefined;

/** The year and number of a document, whoever issued it. */
const numberOf = ({ key }: Mark): string => key.replace(/\|.*$/, '');

/** The same document in the other language, however it is written there. */
const twinOf = (fact: Mark, others: readonly Fact[]): Fact | undefined =>
  others.find((one) => one.kind === 'document' && numberOf(one) === numberOf(fact));

/** 咸政规[2021]2号: each is told where it stands, whether or not the other language has the same slip. */
export function findBrackets(facts: Readonly<Record<Locale, readonly Fact[]>>): Disagreement[] {
  const listIn = (locale: Locale): Disagreement[] =>
    facts[locale].filter(isBracketed).map((fact) => {
      const twin = twinOf(fact, facts[otherLocale(locale)]);
      return {
        sort: 'bracketed',
        severity: 'error',
        zh: locale === 'zh' ? fact : null,
        en: locale === 'en' ? fact : null,
        ...(twin === undefined ? {} : { twin }),
      };
    });
  return [...listIn('zh'), ...listIn('en')];
}
