/** Reads what the portal has promised: the ledger of its addresses and where those that moved lead. */
import type { ContentProblem } from '#lib/site/problem';
import type { Redirect } from '#lib/site/redirects';
import { findDuplicates } from './checkFacts';
import { decodeText } from './decodeText';
import { type Ledger, parseLedger } from './ledgerText';
import type { Listing } from './listContent';
import { type ListFile, readList } from './readList';
import { readBytes } from './readSource';
import { redirectsSchema } from './redirectSchema';

export type Promises = {
  /** null where nothing was ever recorded, or the file cannot be read. */
  readonly ledger: (Ledger & { readonly file: string }) | null;
  /** null where nothing moved, or the file cannot be read. */
  readonly redirects: ListFile<readonly Redirect[]> | null;
  readonly problems: readonly ContentProblem[];
};

/** A hundred thousand reports. */
const sizeLimit = 64 * 1024 * 1024;

function readLedger({ root, ledger: ref }: Pick<Listing, 'root' | 'ledger'>) {
  if (ref === null) return { value: null, problems: [] };
  const bytes = readBytes(root, ref, sizeLimit);
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  const source = decodeText(ref.file, bytes.value);
  if (source.value === null) return { value: null, problems: source.problems };
  const { value, problems } = parseLedger(ref.file, source.value);
  return { value: value === null ? null : { ...value, file: ref.file }, problems };
}

/** Without the files, nothing is promised. */
export function readPromises(listing: Pick<Listing, 'root' | 'ledger' | 'redirects'>): Promises {
  const ledger = readLedger(listing);
  const redirects =
    listing.redirects === null
      ? { value: null, problems: [] }
      : readList(listing.root, listing.redirects, redirectsSchema);
  const twice =
    redirects.value === null
      ? []
      : findDuplicates(
          redirects.value.yaml,
          'from',
          redirects.value.value.map(({ from }) => from),
        );
  return {
    ledger: ledger.value,
    redirects: redirects.value,
    problems: [...ledger.problems, ...redirects.problems, ...twice],
  };
}
