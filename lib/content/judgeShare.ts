/** Judges a share of the folders in order. */
import { setImmediate } from 'node:timers/promises';
import type { FolderVerdict } from './folderVerdict';
import { judgeFolder } from './judgeFolder';
import type { Folder } from './listContent';
import type { ReadContext } from './readReport';

/** What one core is asked to judge. */
export type Share = { readonly context: ReadContext; readonly folders: readonly Folder[] };

/** A verdict for each folder of a share; between two folders messages of other processes are heard. */
export async function judgeShare({ context, folders }: Share): Promise<FolderVerdict[]> {
  const verdicts: FolderVerdict[] = [];
  for (const folder of folders) {
    verdicts.push(await judgeFolder(context, folder));
    await setImmediate();
  }
  return verdicts;
}
