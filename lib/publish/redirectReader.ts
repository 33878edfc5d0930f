/** Reads which addresses of a served tree have moved. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { redirectsFileUrl } from '#lib/site/urls';

const parse = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [from, to] = line.split(' ');
      return from === undefined || to === undefined ? [] : [[from, to]];
    }),
  );

type Known = { readonly version: string; readonly moved: ReadonlyMap<string, string> };

const nothing: Known = { version: '', moved: new Map() };

/** The new address of a path, or undefined; the list is read again when the tree has another. */
export function redirectReader(outDir: string): (path: string) => Promise<string | undefined> {
  const file = join(outDir, redirectsFileUrl);
  let known = nothing;
  const refresh = async (): Promise<Known> => {
    const { ino, size, mtimeMs } = await stat(file);
    const version = `${ino} ${size} ${mtimeMs}`;
    return version === known.version ? known : { version, moved: parse(await readFile(file, 'utf8')) };
  };
  return async (path) => {
    known = await refresh().catch(() => nothing);
    return known.moved.get(path);
  };
}
