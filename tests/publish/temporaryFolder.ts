/** Real folders for tests of what happens on the disk. */
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { listFolder } from '#lib/publish/listFolder';

/** An empty folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kebao-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files by their paths below `folder`. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** Every file's bytes, by path. */
export async function readTree(folder: string): Promise<Record<string, string>> {
  const files = await listFolder(folder);
  const texts = files.map(
    async (file) => [file, (await readFile(join(folder, file))).toString('base64')] as const,
  );
  return Object.fromEntries(await Promise.all(texts));
}

/** When a file last changed, in milliseconds. */
export const changedAt = async (path: string): Promise<number> => (await stat(path)).mtimeMs;
