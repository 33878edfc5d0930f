/** Which address stands for a page. */
import type { Locale } from './locale';

/** Of a page's model, what its address is told by. */
type Addressed = {
  readonly kind: string;
  readonly url: string;
  readonly locale: Locale;
  readonly twins: Readonly<Record<Locale, string | null>>;
  /** Of a page that moved, where it is now. */
  readonly target?: { readonly url: string };
};

/** A page in both languages defers to the original; one that moved, to where it is now; one that is not there has no address of its own: null. */
export function canonicalUrl({ kind, url, locale, twins, target }: Addressed): string | null {
  if (kind === 'not-found') return null;
  if (target !== undefined) return target.url;
  const isInBoth = kind === 'parallel' || kind === 'withdrawn-parallel';
  return isInBoth ? twins[locale] : url;
}
