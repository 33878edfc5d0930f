/** The product's source files, read once for every rule about them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** `path` is relative to the repository, with `/`. */
export type Source = { readonly path: string; readonly text: string };

const readSource = (path: string): Source => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** Every file of `folders` whose name ends as one of `endings`, sorted by path. */
export function listSources(folders: readonly string[], endings: readonly string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
    .map(readSource);
}

/** What is under lib, app and components in TypeScript, declarations apart. */
export const listCode = (): Source[] =>
  listSources(['lib', 'app', 'components'], ['.ts', '.tsx']).filter(({ path }) => !path.endsWith('.d.ts'));
