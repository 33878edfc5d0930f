/** What a pair of readings of a figure is, that cannot both be true: a test of what stands beside it in each language. */
import type { Locale } from '#lib/site/locale';
import type { DisagreementSort } from './disagreement';
import type { Figure } from './facts';

/** A figure and what stands before and after it. */
export type Beside = { readonly figure: Figure; readonly before: string; readonly after: string };

export type StanceTest = (beside: Beside) => boolean;

/** Two such readings; `zh` is what the Chinese says, and where a text lacks its `hint` it never says so. */
export type Contrary = Readonly<Record<Locale, StanceTest>> & {
  readonly sort: DisagreementSort;
  readonly hint?: Readonly<Record<Locale, RegExp>>;
};
