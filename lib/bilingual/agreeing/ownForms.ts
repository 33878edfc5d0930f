/** Holds an anniversary to an anniversary and an age to an age, though other years of the text have the same number. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { equal } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import type { Stated } from './compareFacts';
import type { Disagreement } from './disagreement';
import type { Table } from './repeats';

/** What shows what a number of years counts: words before it, its own and words after it, with a bar at either end of it. */
type Form = Readonly<Record<Locale, RegExp>>;

const forms: readonly Form[] = [
  { zh: /周年\|/, en: /\banniversar(?:y|ies)\|/i },
  {
    zh: /岁(?:以[上下]|左右)?\|/,
    en: /\b(?:aged?|ages)\s\||(?:\byears?[\s-]old|\bbirthdays?|-olds?)\||\|\sof\sage\b/i,
  },
];

const isOfYears = (fact: Fact): fact is Figure =>
  isFigure(fact) && fact.kind === 'quantity' && (fact.unit === 'year' || fact.unit === 'number');

/** The numbers of years in a list that have a form. */
const listOf = (form: RegExp, facts: readonly Fact[], text: string): Figure[] =>
  facts
    .filter(isOfYears)
    .filter(({ start, end, surface }) =>
      form.test(`${text.slice(Math.max(0, start - 6), start)}|${surface}|${text.slice(end, end + 8)}`),
    );

const isAmong = (one: Figure, facts: readonly Fact[]): boolean =>
  facts.some((fact) => isOfYears(fact) && equal(fact.value, one.value));

/** Anniversaries and ages of another number than any the other language has; taken off the table. */
export function contradictedForms(table: Table, { texts, facts }: Stated): Disagreement[] {
  const found = forms.flatMap((form): Disagreement[] => {
    const zh = listOf(form.zh, table.zh, texts.zh);
    if (zh.length === 0) return [];
    const en = listOf(form.en, table.en, texts.en);
    const stray = en.filter((one) => !isAmong(one, facts.zh));
    const left = zh.filter((one) => !isAmong(one, en));
    if (stray.length === 0 || stray.length !== left.length) return [];
    return left.flatMap((one, at) => {
      const other = stray[at];
      return other === undefined ? [] : [{ sort: 'different', severity: 'error', zh: one, en: other }];
    });
  });
  if (found.length === 0) return [];
  const told = new Set(found.flatMap(({ zh, en }) => [zh, en]));
  table.zh = table.zh.filter((fact) => !told.has(fact));
  table.en = table.en.filter((fact) => !told.has(fact));
  return found;
}
