/** Checks the content without compiling or publishing any of it. */
import { relative, resolve, sep } from 'node:path';
import type { ContentProblem } from '#lib/site/problem';
import { type ContentSource, readContent } from './readContent';

export type ContentCheck = { readonly problems: readonly ContentProblem[]; readonly fileCount: number };

type CheckSource = ContentSource & {
  /** Files or folders to tell of; everything is read all the same, since links cross files. */
  readonly paths?: readonly string[];
};

const isUnder = (file: string, path: string): boolean =>
  path === '' || file === path || file.startsWith(`${path}/`);

/** Every problem of the content, or of the given paths only. */
export async function checkContent({ paths = [], ...source }: CheckSource): Promise<ContentCheck> {
  const cwd = source.cwd ?? process.cwd();
  const { problems, fileCount } = await readContent(source);
  if (paths.length === 0) return { problems, fileCount };
  const names = paths.map((path) => relative(cwd, resolve(cwd, path)).split(sep).join('/'));
  return { problems: problems.filter(({ file }) => names.some((name) => isUnder(file, name))), fileCount };
}
