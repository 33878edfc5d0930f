/** Reads one file of the content folder: a plain file, inside it, of sensible size. */
import { lstatSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { sep } from 'node:path';
import type { Checked, ContentProblem } from '#lib/site/problem';
import { decodeText } from './decodeText';
import { fileProblems } from './sourceProblems';

/** A file by its absolute path and by the name editors are told. */
export type FileRef = { readonly path: string; readonly file: string };

const kilobyte = 1024;
const textLimit = 512 * kilobyte;

const refuse = (problem: ContentProblem) => ({ value: null, problems: [problem] });

function kindProblem(stats: Stats, file: string): ContentProblem | null {
  const place = { file, line: 1, column: 1 };
  if (stats.isSymbolicLink()) return fileProblems.symlink(place);
  return stats.isFile() ? null : fileProblems.notRegular(place);
}

function sizeProblem(stats: Stats, file: string, limit: number): ContentProblem | null {
  const place = { file, line: 1, column: 1 };
  if (stats.size === 0) return fileProblems.empty(place);
  if (stats.size <= limit) return null;
  return fileProblems.tooLarge(place, Math.ceil(stats.size / kilobyte), limit / kilobyte);
}

const isWithin = (root: string, path: string): boolean => path === root || path.startsWith(root + sep);

/** A root without links in its path, as most are, need not be resolved for every file again. */
function isReallyWithin(root: string, path: string): boolean {
  const real = realpathSync.native(path);
  return isWithin(root, real) || isWithin(realpathSync.native(root), real);
}

/**
 * The bytes of a plain, non-empty file of at most `limit` bytes that really lies under `root`. Read at once: for files
 * this small, waiting for each step takes longer than the steps.
 */
export function readBytes(root: string, ref: FileRef, limit: number): Checked<Uint8Array> {
  const { file, path } = ref;
  const place = { file, line: 1, column: 1 };
  try {
    const stats = lstatSync(path);
    const problem = kindProblem(stats, file) ?? sizeProblem(stats, file, limit);
    if (problem !== null) return refuse(problem);
    if (!isReallyWithin(root, path)) return refuse(fileProblems.outside(place));
    return { value: readFileSync(path), problems: [] };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return refuse(isMissing ? fileProblems.missing(place) : fileProblems.unreadable(place));
  }
}

/** The text of a file under `root`: UTF-8, LF, at most 512 KB. */
export function readSource(root: string, ref: FileRef): Checked<string> {
  const bytes = readBytes(root, ref, textLimit);
  return bytes.value === null ? { value: null, problems: bytes.problems } : decodeText(ref.file, bytes.value);
}
