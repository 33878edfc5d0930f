/** Puts a staged tree in the published one's place. */
import { execFile } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';

/** What the swap asks of the disk. */
export type Disk = {
  /** At once, so that two in a row leave the shortest gap there can be. */
  readonly rename: (from: string, to: string) => void;
  /** Exchanges two folders in one step, or answers false, nothing changed, where the system cannot. */
  readonly exchange: (a: string, b: string) => Promise<boolean>;
  readonly remove: (path: string) => Promise<void>;
};

/** Node has no renameat2(2); GNU `mv` does it from coreutils 9.5, older ones and other systems refuse the option. */
const exchange = async (a: string, b: string): Promise<boolean> =>
  promisify(execFile)('mv', ['--exchange', '--no-copy', '-T', '--', a, b]).then(
    () => true,
    () => false,
  );

const disk: Disk = {
  rename: renameSync,
  exchange,
  remove: (path) => rm(path, { recursive: true, force: true }),
};

/** The two names a swap works with beside `out`, on the same file system. */
export const stagingFolder = (work: string): string => `${work}/staging`;
const previousFolder = (work: string): string => `${work}/previous`;

/** Undoes what a build that was killed left: `out` is complete again, and `work` is gone. */
export async function recoverTree(out: string, work: string, { rename, remove }: Disk = disk): Promise<void> {
  if (!existsSync(out) && existsSync(previousFolder(work))) rename(previousFolder(work), out);
  await remove(work);
}

/**
 * The staged tree of `work` becomes `out`. Where the system can exchange two folders that is one step; elsewhere it is
 * two renames, between which `out` is away for some microseconds. Killed there, the old tree stands complete in
 * `work` and `recoverTree` of the next command puts it back. If the second rename fails the first is undone.
 */
export async function swapTree(
  out: string,
  work: string,
  { rename, exchange, remove }: Disk = disk,
): Promise<void> {
  const [staging, previous] = [stagingFolder(work), previousFolder(work)];
  if (!existsSync(out)) rename(staging, out);
  else if (!(await exchange(staging, out))) {
    rename(out, previous);
    try {
      rename(staging, out);
    } catch (error) {
      rename(previous, out);
      throw error;
    }
  }
  await remove(work);
}
