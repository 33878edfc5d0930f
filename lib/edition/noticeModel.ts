/** What the pages show that stand where something else stood. */
import type { Locale } from '#lib/site/locale';
import type { Frame, Link } from './model';

/** What is said of a withdrawn report in a language. */
export type WithdrawalNotice = {
  readonly locale: Locale;
  readonly title: string;
  readonly date: string;
  readonly why: string;
};

/** What stands at a withdrawn report's address in a language. */
export type WithdrawnModel = Frame & {
  readonly kind: 'withdrawn';
  readonly slug: string;
  readonly original: Locale;
  readonly published: string;
  readonly posted: string;
  readonly notice: WithdrawalNotice;
};

/** What stands where a withdrawn report was set in both languages; `locale` is the original's, which comes first. */
export type WithdrawnParallelModel = Frame & {
  readonly kind: 'withdrawn-parallel';
  readonly slug: string;
  readonly notices: readonly [WithdrawalNotice, WithdrawalNotice];
};

/** What stands at an address whose page has moved; `language` is the page’s. */
export type MovedModel = Frame & {
  readonly kind: 'moved';
  readonly target: Link;
  readonly language: Locale;
};
