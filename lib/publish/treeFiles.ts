/** Lists every file of the published tree with where its bytes come from. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Script } from './bundleScript';
import { compress, compressedEndings, isCompressible } from './compress';
import { listFolder } from './listFolder';
import type { TreeFile } from './stageTree';

/** A text that is made, and kept like a page, when its model changed: there may be as many as pages. */
export type ModelFile = { readonly file: string; readonly model: object; readonly make: () => string };

/** A picture that takes work: `print` names what it is made from, `draw` gives the path of a file with its bytes. */
export type DrawnFile = {
  readonly file: string;
  readonly print: string;
  readonly draw: () => Promise<string>;
};

/** A file besides the pages: its path in the tree, and its text or the path of a file with its bytes. */
export type ExtraFile =
  | ModelFile
  | DrawnFile
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly path: string };

/** One that is there already, or drawn without the models of pages. */
export type MadeFile = Exclude<ExtraFile, ModelFile>;

export const isModelFile = (extra: ExtraFile): extra is ModelFile => 'model' in extra;

/** A finished page or text in the cache, its compressed forms beside it. */
export type FinishedPage = { readonly file: string; readonly path: string };

const pageFiles = ({ file, path }: FinishedPage): TreeFile[] =>
  ['', ...compressedEndings].map((ending) => ({ file: `${file}${ending}`, source: `${path}${ending}` }));

function withCompressed(file: string, bytes: Uint8Array): TreeFile[] {
  if (!isCompressible(file)) return [{ file, source: bytes }];
  const forms = compress(bytes);
  return [
    { file, source: bytes },
    ...compressedEndings.map((ending) => ({ file: `${file}${ending}`, source: forms[ending] })),
  ];
}

/** Its bytes. */
export async function readMade(extra: MadeFile): Promise<Buffer> {
  if ('text' in extra) return Buffer.from(extra.text);
  return readFile('path' in extra ? extra.path : await extra.draw());
}

async function extraFiles(extra: MadeFile): Promise<TreeFile[]> {
  if ('draw' in extra) return [{ file: extra.file, source: await extra.draw() }];
  return withCompressed(extra.file, await readMade(extra));
}

const publicFiles = async (root: string): Promise<MadeFile[]> =>
  (await listFolder(join(root, 'public'))).map((file) => ({ file, path: join(root, 'public', file) }));

type Sources = { readonly root: string; readonly extras: readonly MadeFile[] };

function assertUnique(files: readonly TreeFile[]): void {
  const seen = new Set<string>();
  for (const { file } of files) {
    if (seen.has(file)) throw new Error(`Two things are to be published as ${file}.`);
    seen.add(file);
  }
}

/** Pages, script, `public/` and extras, compressed forms included, sorted. Throws if two want one path. */
export async function treeFiles(
  { root, extras }: Sources,
  pages: readonly FinishedPage[],
  script: Script | null,
): Promise<TreeFile[]> {
  const others = await Promise.all([...(await publicFiles(root)), ...extras].map(extraFiles));
  const scripts = script === null ? [] : withCompressed(script.file, script.bytes);
  const files = [...pages.flatMap(pageFiles), ...scripts, ...others.flat()];
  assertUnique(files);
  return files.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** The page that weighs most in brotli. */
export async function largestPage(pages: readonly FinishedPage[]): Promise<{ file: string; bytes: number }> {
  const weights = await Promise.all(
    pages.map(async ({ file, path }) => ({ file, bytes: (await stat(`${path}.br`)).size })),
  );
  return weights.reduce((a, b) => (b.bytes > a.bytes ? b : a), { file: '', bytes: 0 });
}
