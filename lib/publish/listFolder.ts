/** What a folder holds, in an order that no file system decides. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from './systemError';

async function listInto(folder: string, prefix: string, files: string[]): Promise<void> {
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) await listInto(folder, `${path}/`, files);
    else if (entry.isFile()) files.push(path);
  }
}

/** Paths of all files below a folder, `/` between folders, sorted; hidden ones left out; none if it is not there. */
export async function listFolder(folder: string): Promise<string[]> {
  const files: string[] = [];
  try {
    await listInto(folder, '', files);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  return files.sort();
}
