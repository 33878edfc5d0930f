/** Judges many folders, on every core where that is quicker. */
import { availableParallelism } from 'node:os';
import { bundleJudge } from './bundleJudge';
import type { FolderVerdict } from './folderVerdict';
import type { Share } from './judgeShare';
import type { Folder } from './listContent';
import { openJudgeProcess } from './openJudgeProcess';
import { shareOut } from './shareOut';

/** Fewer folders are judged before another process has loaded the parsers. */
const shareSize = 100;

/** Handed out at a time: few enough for all cores to end together, enough to be worth a message. */
const handful = 5;

/** How many a process is handed at once, so that it never waits for the next. */
const ahead = 2;

/** The parsers are many modules; where every verdict is kept they are not even loaded. */
const judgeHere = async (share: Share): Promise<FolderVerdict[]> =>
  (await import('./judgeShare')).judgeShare(share);

const countProcesses = (folders: readonly Folder[]): number =>
  Math.min(availableParallelism(), Math.floor(folders.length / shareSize));

/** Begins what judging so many folders will wait for; whether it is to be had shows then. */
export function expectFolders(folders: readonly Folder[]): void {
  if (countProcesses(folders) > 0) bundleJudge().catch(() => undefined);
}

/** A verdict for each folder, in their order. */
export async function judgeFolders(share: Share): Promise<FolderVerdict[]> {
  const { context, folders } = share;
  const count = countProcesses(folders);
  if (count === 0) return judgeHere(share);
  const script = await bundleJudge();
  const processes = Array.from({ length: count }, () => openJudgeProcess(script, context));
  const own = (some: readonly Folder[]) => judgeHere({ context, folders: some });
  const others = processes.flatMap(({ judge }) => Array.from({ length: ahead }, () => judge));
  try {
    return await shareOut(folders, { size: handful, own, others });
  } finally {
    for (const { close } of processes) close();
  }
}
