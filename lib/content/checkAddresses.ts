/** Holds the addresses of a portal against those it has promised: none is lost, and every redirect leads somewhere. */
import { addressOwner, isPageAddress } from '#lib/site/addresses';
import { grouped } from '#lib/site/grouped';
import type { ContentProblem, Place } from '#lib/site/problem';
import { movedTo, type Redirect } from '#lib/site/redirects';
import { ledgerProblems, redirectProblems, type Suggestion } from './ledgerProblems';
import { nearestAddress } from './nearestAddress';
import type { Promises } from './readPromises';

/** What is known of the addresses of a portal. */
export type Addresses = {
  /** Where something stands that readers reach. */
  readonly kept: ReadonlySet<string>;
  /** Whether `kept` tells of an address; of others nothing is said. */
  readonly knows: (url: string) => boolean;
  /** Names of withdrawn reports: their files may go, their pages may not. */
  readonly withdrawn: readonly string[];
  /** The file of a text that exists but is not out; null for any other address. */
  readonly hidden: (url: string) => string | null;
  /** What may be the new address of a lost one; null where nothing tells. */
  readonly suggest: (url: string) => string | null;
};

const isReleased = (url: string, withdrawn: readonly string[]): boolean => {
  const owner = addressOwner(url);
  return owner?.kind === 'report' && withdrawn.includes(owner.name) && !isPageAddress(url);
};

const groupOf = (url: string): string => {
  const owner = addressOwner(url);
  return owner === null ? url : `${owner.kind} ${owner.name}`;
};

/** Pages move one by one, and what lies under each along with it; a picture’s folder as a whole. */
function suggestionsFor(urls: readonly string[], { suggest }: Addresses): Suggestion[] {
  const folders = urls.map((url) => (isPageAddress(url) ? url : url.slice(0, url.lastIndexOf('/') + 1)));
  return [...new Set(folders)].map((from) => ({ from, to: suggest(from) }));
}

type Ledger = NonNullable<Promises['ledger']>;

/** Neither there, nor led elsewhere, nor moved along with a folder to where it is. */
function isLost(url: string, redirects: readonly Redirect[], { kept, knows, withdrawn }: Addresses): boolean {
  if (kept.has(url) || !knows(url) || isReleased(url, withdrawn)) return false;
  if (redirects.some(({ from }) => from === url)) return false;
  const to = movedTo(url, redirects);
  return to === null || (knows(to) && !kept.has(to));
}

/** One problem for all addresses of a report or topic. */
function lostProblems(
  { entries, lines, file }: Ledger,
  redirects: readonly Redirect[],
  given: Addresses,
): ContentProblem[] {
  const lost = [...entries.keys()].filter((url) => isLost(url, redirects, given));
  return grouped(lost, groupOf).map((urls) => {
    const [first = ''] = urls;
    const hidden = given.hidden(first);
    if (hidden !== null) return ledgerProblems.hidden({ file: hidden, line: 1, column: 1 }, first);
    const place = { file, line: lines.get(first) ?? 1, column: 3 };
    return ledgerProblems.lost(place, first, urls.length, suggestionsFor(urls, given));
  });
}

/** The end of a chain of redirects; null where it leads back into itself. */
function lastOf(redirect: Redirect, redirects: readonly Redirect[]): string | null {
  const seen = new Set([redirect.from]);
  let { to } = redirect;
  for (;;) {
    if (seen.has(to)) return null;
    seen.add(to);
    const next = redirects.find(({ from }) => from === to);
    if (next === undefined) return to;
    to = next.to;
  }
}

const leadsSomewhere = (to: string, kept: ReadonlySet<string>): boolean =>
  kept.has(to) || (to.endsWith('/') && [...kept].some((url) => url.startsWith(to)));

type Placed = { readonly from: Place; readonly to: Place };

function redirectFault(
  redirect: Redirect,
  places: Placed,
  redirects: readonly Redirect[],
  { kept, knows }: Addresses,
): ContentProblem | null {
  const { from, to } = redirect;
  if (kept.has(from)) return redirectProblems.taken(places.from, from);
  const last = lastOf(redirect, redirects);
  if (last === null) return redirectProblems.loop(places.to, redirect);
  if (last !== to) return redirectProblems.chain(places.to, redirect, last);
  const isPair = isPageAddress(from) === isPageAddress(to);
  if (isPair && (!knows(to) || leadsSomewhere(to, kept))) return null;
  return redirectProblems.target(places.to, to, nearestAddress(to, kept));
}

/** Lost addresses at their line of the ledger, faulty redirects at their letters. */
export function checkAddresses({ ledger, redirects }: Promises, given: Addresses): ContentProblem[] {
  const list = redirects?.value ?? [];
  const faults = list.flatMap((redirect, index) => {
    const places = {
      from: redirects?.yaml.placeOf([index, 'from']),
      to: redirects?.yaml.placeOf([index, 'to']),
    };
    const { from, to } = places;
    if (from === undefined || to === undefined) return [];
    return redirectFault(redirect, { from, to }, list, given) ?? [];
  });
  if (ledger === null) return faults;
  return [...faults, ...lostProblems(ledger, list, given)];
}
