/** Keeps the verdicts of the last check in one file, so that only folders that changed are read through again. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FolderVerdict } from './folderVerdict';
import { hashFiles } from './hashFiles';
import { type KeptFile, readKept, writeKept } from './keptFile';
import type { Folder } from './listContent';
import type { ReadContext } from './readReport';

type Kept = { readonly at: number; readonly verdicts: Readonly<Record<string, FolderVerdict>> };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Names everything a verdict on a folder is made from. */
function keyOf(root: string, { file, year, texts, lock, media }: Folder): string {
  const refs = [texts.zh, texts.en, lock, ...media].filter((ref) => ref !== null);
  return sha256(JSON.stringify([file, year, hashFiles(root, refs)]));
}

/** A date in the future is the one thing time mends: such a verdict is not kept, and none holds for the past. */
const lasts = ({ problems }: FolderVerdict): boolean => problems.every(({ rule }) => rule !== 'date/future');

function readKnown(file: KeptFile, now: Date): Map<string, FolderVerdict> {
  const kept = readKept<Kept>(file);
  return new Map(kept !== null && kept.at <= now.getTime() ? Object.entries(kept.verdicts) : []);
}

type Remembering = {
  readonly cacheDir: string;
  /** See `rulesHash`. */
  readonly rules: string;
  readonly context: ReadContext;
  readonly folders: readonly Folder[];
};
type Judge = (folders: readonly Folder[]) => Promise<FolderVerdict[]>;

/**
 * A verdict for each folder in order: the one kept in `<cacheDir>/checked/` where its files are as they were, else what
 * `judge` says. A damaged file, or one by other rules or lists, holds none.
 */
export async function rememberVerdicts(given: Remembering, judge: Judge): Promise<FolderVerdict[]> {
  const { root, topicIds, terms, now } = given.context;
  const madeFrom = sha256(JSON.stringify([given.rules, topicIds, terms]));
  const file = { path: join(given.cacheDir, 'checked', 'verdicts'), madeFrom };
  const known = readKnown(file, now);
  const keyed = given.folders.map((folder) => ({ folder, key: keyOf(root, folder) }));
  const unknown = keyed.filter(({ key }) => !known.has(key));
  const judged = unknown.length === 0 ? [] : await judge(unknown.map(({ folder }) => folder));
  const found = new Map(known);
  for (const [index, { key }] of unknown.entries()) {
    const verdict = judged[index];
    if (verdict !== undefined) found.set(key, verdict);
  }
  const verdicts = keyed.flatMap(({ key }) => found.get(key) ?? []);
  const lasting = keyed.flatMap(({ key }): [string, FolderVerdict][] => {
    const verdict = found.get(key);
    return verdict !== undefined && lasts(verdict) ? [[key, verdict]] : [];
  });
  const isSame = lasting.length === known.size && lasting.every(([key]) => known.has(key));
  if (!isSame) writeKept<Kept>(file, { at: now.getTime(), verdicts: Object.fromEntries(lasting) });
  return verdicts;
}
