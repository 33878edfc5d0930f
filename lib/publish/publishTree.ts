/** Publishes a list of files as a folder: staged whole, then swapped in. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Bilingual } from '#lib/site/locale';
import { listFolder } from './listFolder';
import { takeLock } from './lock';
import { stageTree, type TreeFile } from './stageTree';
import { recoverTree, stagingFolder, swapTree } from './swapTree';

/** The folder named for publishing holds something that is not a portal. */
export class ForeignFolderError extends Error {
  readonly words: Bilingual;

  constructor(folder: string) {
    const words = {
      zh: `${folder} 里已有别的文件，不是本站发布的内容，为免误删没有改动。请另选一个空文件夹作为 OUT_DIR。`,
      en: `${folder} holds other files, not a published portal, and was left alone. Name an empty folder as OUT_DIR.`,
    };
    super(words.en);
    this.name = 'ForeignFolderError';
    this.words = words;
  }
}

const beside = (out: string, ending: string): string => join(dirname(out), `.${basename(out)}.${ending}`);

/** Where the folder really is, if it is a symbolic link. */
const resolveOut = async (outDir: string): Promise<string> =>
  existsSync(outDir) ? realpath(outDir) : resolve(outDir);

async function assertOurs(out: string): Promise<void> {
  if (!existsSync(out)) return;
  const names = await readdir(out);
  if (names.length > 0 && !names.includes('404.html')) throw new ForeignFolderError(out);
}

/** Puts the published folder right after a build that was killed, and keeps other builds away until released. */
export async function openTree(outDir: string): Promise<{ out: string; release: () => Promise<void> }> {
  const out = await resolveOut(outDir);
  await mkdir(dirname(out), { recursive: true });
  const release = await takeLock(beside(out, 'lock'), out);
  try {
    await recoverTree(out, beside(out, 'publishing'));
    await assertOurs(out);
  } catch (error) {
    await release();
    throw error;
  }
  return { out, release };
}

/** Publishes `files` as `out`, which `openTree` gave; a tree already the same is left as it is. Returns the files changed. */
export async function publishTree(out: string, files: readonly TreeFile[]): Promise<number> {
  const work = beside(out, 'publishing');
  const changed = await stageTree(stagingFolder(work), out, files);
  if (changed === 0 && (await listFolder(out)).length === files.length) await recoverTree(out, work);
  else await swapTree(out, work);
  return changed;
}
