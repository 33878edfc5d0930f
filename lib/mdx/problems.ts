/** The one table of everything that can be wrong with a body: each rule's message and hint, in both languages. */
import type { ContentProblem, Place } from '#lib/site/problem';
import { chartRules } from './chartRules';
import { componentRules } from './componentRules';
import { markupRules } from './markupRules';
import { syntaxRules } from './syntaxRules';
import { textRules } from './textRules';
import { urlRules } from './urlRules';

/** Message in Chinese and English, then hint in Chinese and English. */
export type RuleText = readonly [zh: string, en: string, zhHint: string, enHint: string];

export const rules = {
  ...textRules,
  ...syntaxRules,
  ...markupRules,
  ...componentRules,
  ...chartRules,
  ...urlRules,
} as const;

export type RuleName = keyof typeof rules;

/** What a rule's words are made from; `{}` for a rule that needs nothing. */
export type Facts<Name extends RuleName> =
  Parameters<(typeof rules)[Name]> extends [infer F] ? F : Record<never, never>;

type Wording = { readonly [Name in RuleName]: (facts: Facts<Name>) => RuleText };

const wording: Wording = rules;

/** An error of a rule at a place, worded from its facts. */
export function problem<Name extends RuleName>(rule: Name, place: Place, facts: Facts<Name>): ContentProblem {
  const [zh, en, zhHint, enHint] = wording[rule](facts);
  return { ...place, rule, severity: 'error', message: { zh, en }, hint: { zh: zhHint, en: enHint } };
}
