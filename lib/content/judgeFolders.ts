/** Judges many folders, on every core where that is quicker. */
import { availableParallelism } from 'node:os';
import type { FolderVerdict } from './folderVerdict';
import type { Share } from './judgeShare';
import type { Folder } from './listContent';
import { openJudgeProcess } from './openJudgeProcess';
import { shareOut } from './shareOut';

/** Fewer folders are judged before another core has loaded the parsers. */
const shareSize = 100;

/** Handed out at a time: few enough for all cores to end together, enough to be worth a message. */
const handful = 5;

/** How many a process is handed at once, so that it never waits for the next. */
const ahead = 2;

/** The parsers are many modules; where every verdict is kept they are not even loaded. */
const judgeHere = async (share: Share): Promise<FolderVerdict[]> =>
  (await import('./judgeShare')).judgeShare(share);

/** A verdict for each folder, in their order. */
export async function judgeFolders({ context, folders }: Share): Promise<FolderVerdict[]> {
  const cores = Math.min(availableParallelism(), Math.floor(folders.length / shareSize));
  const others = Array.from({ length: Math.max(0, cores - 1) }, () => openJudgeProcess(context));
  const here = (some: readonly Folder[]) => judgeHere({ context, folders: some });
  const there = others.flatMap(({ judge }) => Array.from({ length: ahead }, () => judge));
  try {
    return await shareOut(folders, { size: handful, own: here, others: there });
  } finally {
    for (const { close } of others) close();
  }
}
