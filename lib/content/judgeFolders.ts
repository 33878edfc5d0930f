/** Judges many folders, on every core where that is quicker. */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { FolderVerdict } from './folderVerdict';
import type { Share } from './judgeShare';

/** Fewer folders are judged before another core has loaded the parsers. */
const shareSize = 100;

/** The parsers are many modules; where every verdict is kept they are not even loaded. */
const judgeHere = async (share: Share): Promise<FolderVerdict[]> =>
  (await import('./judgeShare')).judgeShare(share);

/** In a process that runs TypeScript as this one does; what it cannot judge is judged here. */
function judgeElsewhere(share: Share): Promise<FolderVerdict[]> {
  const child = fork(fileURLToPath(new URL('./judgeProcess.ts', import.meta.url)), { stdio: 'ignore' });
  return new Promise<FolderVerdict[]>((resolve, reject) => {
    child.once('message', (message) => resolve(JSON.parse(String(message))));
    child.once('error', reject);
    child.once('exit', () => reject(new Error('The process ended without an answer.')));
    child.send(JSON.stringify(share), (error) => error && reject(error));
  }).catch(() => judgeHere(share));
}

/** A verdict for each folder, in their order. */
export async function judgeFolders({ context, folders }: Share): Promise<FolderVerdict[]> {
  const cores = Math.min(availableParallelism(), Math.floor(folders.length / shareSize));
  if (cores < 2) return judgeHere({ context, folders });
  const shares = Array.from({ length: cores }, (_, core) => ({
    context,
    folders: folders.filter((_folder, index) => index % cores === core),
  }));
  const away = shares.slice(1).map(judgeElsewhere);
  const own = await judgeHere({ context, folders: shares[0]?.folders ?? [] });
  const verdicts = [own, ...(await Promise.all(away))];
  return folders.flatMap((_, index) => verdicts[index % cores]?.[Math.floor(index / cores)] ?? []);
}
