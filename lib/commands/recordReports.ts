/** Writes what `npm run sync` records of each report and page. */
import { lockRef } from '#lib/content/readLock';
import type { ReadPiece } from '#lib/content/readReport';
import type { SyncedReport } from '#lib/editor/formatSync';
import { syncReport } from '#lib/editor/syncReport';
import { writeWhole } from '#lib/publish/writeWhole';
import type { ContentProblem } from '#lib/site/problem';

type Recording = {
  readonly chosen: readonly ReadPiece[];
  /** Of the whole content. */
  readonly problems: readonly ContentProblem[];
  /** Why what lags needs no new translation; null when it has been translated. */
  readonly minor: string | null;
};

/** Writes the lock of each report or page whose records change, and tells what came of each. */
export async function recordReports({ chosen, problems, minor }: Recording): Promise<SyncedReport[]> {
  const synced: SyncedReport[] = [];
  for (const piece of chosen) {
    const { folder } = piece.pair;
    const outcome = syncReport({ piece, problems, minor });
    const text = outcome.kind === 'synced' ? outcome.text : null;
    if (text !== null) await writeWhole(lockRef(folder).path, text);
    synced.push({ slug: folder.slug, outcome });
  }
  return synced;
}
