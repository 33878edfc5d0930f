/** Keeps compiled bodies on disk by content hash, so that an article is compiled once. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { PlainBody } from '#lib/site/plainBody';
import { type CompiledBody, type CompileInput, compileBody } from './compileBody';

/** Raised whenever the compiled form changes: guard, tree, components' wrappers, plain words. */
const format = '4';

/** The compilers whose output is kept; a test holds them to package.json. */
export const compilers = {
  'mdx-bundler': '10.1.1',
  esbuild: '0.28.2',
  'micromark-extension-gfm-table': '2.1.2',
  'mdast-util-gfm-table': '2.0.1',
} as const;

/** The hash vouches for the plain form, which is therefore not looked through again. */
const entrySchema = z.strictObject({ hash: z.string(), code: z.string(), plain: z.custom<PlainBody>() });

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const keyOf = ({ source, locale, sectionIds, tables = {} }: CompileInput): string =>
  hashOf(format, JSON.stringify([compilers, tables]), locale, JSON.stringify(sectionIds), source);

const sealOf = ({ code, plain }: CompiledBody): string => hashOf(code, JSON.stringify(plain));

/** What is kept in a file; undefined when there is nothing or it is not what was written. */
async function readEntry(path: string): Promise<CompiledBody | undefined> {
  try {
    const { hash, ...body } = entrySchema.parse(JSON.parse(await readFile(path, 'utf8')));
    return hash === sealOf(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that no reader ever sees half an entry. */
async function writeEntry(path: string, body: CompiledBody): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify({ hash: sealOf(body), ...body }));
  await rename(draft, path);
}

export type BodyCache = { readonly compile: (input: CompileInput) => Promise<CompiledBody> };

/** Compiles bodies, keeping what comes of them in `<cacheDir>/mdx/`; a damaged entry is compiled again. */
export function createBodyCache(cacheDir: string): BodyCache {
  const folder = join(cacheDir, 'mdx');
  const compile = async (input: CompileInput): Promise<CompiledBody> => {
    const path = join(folder, `${keyOf(input)}.json`);
    const kept = await readEntry(path);
    if (kept !== undefined) return kept;
    const body = await compileBody(input);
    await mkdir(folder, { recursive: true });
    await writeEntry(path, body);
    return body;
  };
  return { compile };
}
