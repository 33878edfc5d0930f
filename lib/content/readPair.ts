/** Reads the texts of one folder and settles which is the original. */
import { type Locale, locales } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import type { Folder } from './listContent';
import { pairProblems } from './pairProblems';
import { type MatterSchemas, type ReadText, readText, type Text } from './readText';

/** A report or page as read. A text is null where it does not exist or cannot be used. */
export type Pair<O, T> = {
  readonly folder: Folder;
  readonly original: Text<O> | null;
  readonly translation: Text<T> | null;
};

type Reads<O, T> = { readonly locale: Locale; readonly file: string; readonly read: ReadText<O, T> };

function roleProblems<O, T>(reads: readonly Reads<O, T>[]): ContentProblem[] {
  const originals = reads.filter(({ read }) => read.role === 'original');
  const [first, second] = originals;
  if (first !== undefined && second !== undefined) {
    const place = { file: first.file, line: 1, column: 1 };
    const related = [{ ...place, message: { zh: '另一份原文。', en: 'The other original.' } }];
    return [{ ...pairProblems.twoOriginals({ file: second.file, line: 1, column: 1 }), related }];
  }
  if (originals.length > 0 || reads.some(({ read }) => read.role === 'unknown')) return [];
  return reads.flatMap(({ read }) =>
    read.role === 'translation' ? [pairProblems.noOriginal(read.yaml.keyPlaceOf(['translation']))] : [],
  );
}

/** The texts of a folder by role; exactly one file is the original, the one without `translation`. */
export function readPair<O, T>(
  root: string,
  folder: Folder,
  schemas: MatterSchemas<O, T>,
): { pair: Pair<O, T>; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const reads: Reads<O, T>[] = [];
  for (const locale of locales) {
    const ref = folder.texts[locale];
    if (ref === null) continue;
    const { read, problems: found } = readText(root, { ...ref, locale }, schemas);
    problems.push(...found);
    reads.push({ locale, file: ref.file, read });
  }
  const original = reads.flatMap(({ read }) => (read.role === 'original' ? [read.text] : []))[0] ?? null;
  const translation =
    reads.flatMap(({ read }) => (read.role === 'translation' ? [read.text] : []))[0] ?? null;
  return { pair: { folder, original, translation }, problems: [...problems, ...roleProblems(reads)] };
}
