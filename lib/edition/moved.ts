/** Finds the addresses of old that lead to what stands elsewhere now. */
import type { Edition } from '#lib/content/edition';
import { movedTo, type Redirect } from '#lib/site/redirects';

/**
 * Each by itself, sorted: those the editors moved, and what lay under them and was ever published.
 * `kept` are the addresses at which something stands; what leads to none of them is left out, for the check tells of it.
 */
export function listMoved({ promised }: Edition, kept: ReadonlySet<string>): Redirect[] {
  const { redirects, addresses } = promised;
  const old = new Set([...redirects.map(({ from }) => from), ...addresses]);
  return [...old].sort().flatMap((from) => {
    const to = kept.has(from) ? null : movedTo(from, redirects);
    return to !== null && kept.has(to) ? [{ from, to }] : [];
  });
}
