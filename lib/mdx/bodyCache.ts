/** Keeps compiled bodies on disk by content hash, so that an article is compiled once. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type CompileInput, compileBody } from './compileBody';

/** Raised whenever the compiled form changes: guard, tree, components' wrappers. */
const format = '3';

/** The compilers whose output is kept; a test holds them to package.json. */
export const compilers = {
  'mdx-bundler': '10.1.1',
  esbuild: '0.28.2',
  'micromark-extension-gfm-table': '2.1.2',
  'mdast-util-gfm-table': '2.0.1',
} as const;

const entrySchema = z.strictObject({ hash: z.string(), code: z.string() });

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const keyOf = ({ source, locale, sectionIds, tables = {} }: CompileInput): string =>
  hashOf(format, JSON.stringify([compilers, tables]), locale, JSON.stringify(sectionIds), source);

/** The code kept in a file; undefined when there is none or it is not what was written. */
async function readEntry(path: string): Promise<string | undefined> {
  try {
    const { hash, code } = entrySchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return hash === hashOf(code) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no reader ever sees half an entry. */
async function writeEntry(path: string, code: string): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ hash: hashOf(code), code }));
  await rename(draft, path);
}

export type BodyCache = { readonly compile: (input: CompileInput) => Promise<string> };

/** Compiles bodies, keeping the code in `<cacheDir>/mdx/`; a damaged entry is compiled again. */
export function createBodyCache(cacheDir: string): BodyCache {
  const folder = join(cacheDir, 'mdx');
  const compile = async (input: CompileInput): Promise<string> => {
    const path = join(folder, `${keyOf(input)}.json`);
    const kept = await readEntry(path);
    if (kept !== undefined) return kept;
    const code = await compileBody(input);
    await mkdir(folder, { recursive: true });
    await writeEntry(path, code);
    return code;
  };
  return { compile };
}
