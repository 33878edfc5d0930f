/** Takes down in the ledger what the content publishes now. */
import { join, resolve } from 'node:path';
import { formatLedger } from '#lib/content/ledgerText';
import { ledgerName, listContent } from '#lib/content/listContent';
import { loadEdition } from '#lib/content/loadEdition';
import { readPromises } from '#lib/content/readPromises';
import { type Minor, type Recording, recordLedger } from '#lib/editor/recordLedger';
import { writeWhole } from '#lib/publish/writeWhole';
import type { ContentProblem } from '#lib/site/problem';
import type { Environment } from './environment';
import { makeSite } from './loadSite';
import { standingAddresses } from './siteAddresses';

export type RecordOutcome =
  | ({ readonly kind: 'recorded' } & Recording)
  /** The ledger was left as it was. */
  | { readonly kind: 'refused'; readonly problems: readonly ContentProblem[] };

/** Writes the ledger beside the content. Files are named relative to `cwd`; the content must be free of other errors. */
export async function recordSite(
  environment: Environment,
  { cwd, minor }: { readonly cwd: string; readonly minor: Minor | null },
): Promise<RecordOutcome> {
  const { contentDir } = environment;
  const whole = { ...environment, preview: false };
  const { edition, problems, prints } = await loadEdition({ ...whole, cwd, ledger: 'aside' });
  const { ledger, problems: damaged } = readPromises(await listContent(contentDir, cwd));
  if (edition === null || damaged.length > 0) return { kind: 'refused', problems: [...problems, ...damaged] };
  const addresses = standingAddresses(makeSite(edition, whole));
  const recording = recordLedger(ledger?.entries ?? new Map(), { addresses, prints, minor });
  await writeWhole(join(resolve(cwd, contentDir), ledgerName), formatLedger(recording.entries));
  return { kind: 'recorded', ...recording };
}
