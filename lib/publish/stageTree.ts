/** Writes a complete tree beside the published one. */
import { chmod, link, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from './systemError';

/** A file of the tree: its path there, and its bytes or the path of a file with them. */
export type TreeFile = { readonly file: string; readonly source: string | Uint8Array };

const readSource = async ({ source }: TreeFile): Promise<Uint8Array> =>
  typeof source === 'string' ? readFile(source) : source;

async function isSame(published: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const { size } = await stat(published);
    return size === bytes.length && (await readFile(published)).equals(bytes);
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR') || hasCode(error, 'EISDIR')) return false;
    throw error;
  }
}

/** Any umask must leave the tree readable for the web server. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes);
  await chmod(path, 0o644);
}

async function makeFolders(staging: string, files: readonly TreeFile[]): Promise<void> {
  const folders = new Set(['', ...files.map(({ file }) => dirname(file))]);
  for (const folder of [...folders].sort()) {
    await mkdir(join(staging, folder), { recursive: true });
    await chmod(join(staging, folder), 0o755);
  }
}

async function stageFile(staging: string, published: string, file: TreeFile): Promise<boolean> {
  const bytes = await readSource(file);
  const [from, to] = [join(published, file.file), join(staging, file.file)];
  if (!(await isSame(from, bytes))) {
    await write(to, bytes);
    return true;
  }
  await link(from, to);
  await chmod(to, 0o644);
  return false;
}

/**
 * Fills `staging` with `files` and returns how many differ from `published`. A file with the same bytes is the
 * same file, its time of change included: nginx makes its ETag from size and time, so only changed files get a new one.
 */
export async function stageTree(
  staging: string,
  published: string,
  files: readonly TreeFile[],
): Promise<number> {
  await makeFolders(staging, files);
  let changed = 0;
  for (const file of files) if (await stageFile(staging, published, file)) changed += 1;
  return changed;
}
