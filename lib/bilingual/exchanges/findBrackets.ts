/** Finds document numbers whose year stands in brackets of the wrong kind, in either language. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const isBracketed = (fact: Fact): boolean => !isFigure(fact) && fact.brackets !== undefined;

/** 咸政规[2021]2号: each is told where it stands, whether or not the other language has the same slip. */
export const findBrackets = (facts: Readonly<Record<Locale, readonly Fact[]>>): Disagreement[] => [
  ...facts.zh
    .filter(isBracketed)
    .map((zh): Disagreement => ({ sort: 'bracketed', severity: 'error', zh, en: null })),
  ...facts.en
    .filter(isBracketed)
    .map((en): Disagreement => ({ sort: 'bracketed', severity: 'error', zh: null, en })),
];
