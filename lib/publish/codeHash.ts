/** Tells whether anything but the content has changed: then every page must be rendered again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from './hash';
import { listFolder } from './listFolder';

const folders = ['app', 'components', 'lib', 'public'] as const;
const files = [
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
] as const;

/** Other releases of these libraries may compress the same page into other bytes. */
const toolchain = `${process.versions.zlib} ${process.versions.brotli ?? ''}`;

const readIfThere = (path: string): Promise<Uint8Array> => readFile(path).catch(() => new Uint8Array());

/** Hash of the code, the lockfile and the configuration of the project in `root`; never of the commit or the content. */
export async function codeHash(root: string): Promise<string> {
  const listed = await Promise.all(
    folders.map(async (folder) => (await listFolder(join(root, folder))).map((file) => `${folder}/${file}`)),
  );
  const lines = await Promise.all(
    [...listed.flat(), ...files].map(
      async (file) => `${sha256(await readIfThere(join(root, file)))}  ${file}`,
    ),
  );
  return sha256([toolchain, ...lines].join('\n'));
}
