/** What a pair of readings of a figure is, that cannot both be true: a test of what stands beside it in each language. */

import type { DisagreementSort } from '#lib/bilingual/agreeing/disagreement';
import type { Figure } from '#lib/bilingual/reading/facts';
import type { CharHint } from '#lib/bilingual/text/charHints';
import { sinceStop } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';

/** A figure and what stands before and after it. */
export type Beside = { readonly figure: Figure; readonly before: string; readonly after: string };

const reach: Readonly<Record<Locale, readonly [before: number, after: number]>> = {
  zh: [40, 8],
  en: [60, 44],
};
const endsHere: Readonly<Record<Locale, RegExp>> = { zh: /[。；].*$/s, en: /[.;](?=\s|$).*$/s };

/** What stands beside a figure in its sentence. */
export function besideOf(text: string, locale: Locale, figure: Figure): Beside {
  const [left, right] = reach[locale];
  const before = text.slice(Math.max(0, figure.start - left), figure.start);
  const after = text.slice(figure.end, figure.end + right);
  return { figure, before: sinceStop(before, locale), after: after.replace(endsHere[locale], '') };
}

export type StanceTest = (beside: Beside) => boolean;

/** Two such readings; `hint` is what a Chinese text shows wherever `zh` holds of a figure in it. */
export type Contrary = Readonly<Record<Locale, StanceTest>> & {
  readonly sort: DisagreementSort;
  readonly hint: CharHint;
};
