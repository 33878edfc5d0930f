/** Lets one build at a time work on a folder; a lock whose process is gone is taken over. */
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import type { Bilingual } from '#lib/site/locale';
import { hasCode } from './systemError';

type Holder = { readonly pid: number; readonly host: string };

/** Someone else's build holds the folder. */
export class LockedError extends Error {
  readonly words: Bilingual;

  constructor(folder: string, { pid }: Holder) {
    const words = {
      zh: `另一次构建（进程 ${pid}）正在写 ${folder}，请等它结束后再试。`,
      en: `Another build (process ${pid}) is writing ${folder}. Wait until it has finished, then try again.`,
    };
    super(words.en);
    this.name = 'LockedError';
    this.words = words;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

async function readHolder(path: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Linking a finished file makes the lock and its content appear at once. */
async function claim(path: string, own: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Moved aside first: of two that find the same dead lock, one moves it and the other finds it gone. */
async function discard(path: string, aside: string): Promise<void> {
  await rename(path, aside).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });
  await rm(aside, { force: true });
}

async function claimOrTakeOver(path: string, own: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await claim(path, own)) return;
    const holder = await readHolder(path);
    if (holder === null) continue;
    if (isAlive(holder)) throw new LockedError(folder, holder);
    await discard(path, `${own}.dead`);
  }
  throw new Error(`The lock ${path} could not be taken.`);
}

let claims = 0;

/** Takes the lock at `path` for work on `folder` and gives back what releases it. Throws `LockedError`. */
export async function takeLock(path: string, folder: string): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  claims += 1;
  const own = `${path}.${process.pid}.${claims}`;
  await writeFile(own, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder));
  try {
    await claimOrTakeOver(path, own, folder);
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(path, { force: true });
}
