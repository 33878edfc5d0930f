/** Holds the pictures and data files a report shows against those in its folder. */
import { nearest } from '#lib/site/nearest';
import type { ContentProblem } from '#lib/site/problem';
import type { Folder } from './listContent';
import { mediaProblems } from './pairProblems';
import type { Text } from './readText';

type Shown = { readonly folder: Folder; readonly texts: readonly Text<unknown>[] };

const baseName = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

function missingPictures(text: Text<unknown>, names: readonly string[]): ContentProblem[] {
  return text.body.links.flatMap(({ kind, url, line, column }) =>
    kind !== 'image' || names.includes(url)
      ? []
      : [mediaProblems.missing({ file: text.file, line, column }, url, nearest(url, names))],
  );
}

/** Pictures that are shown but not there, and, once every text can be read, files that nothing shows. */
export function checkMedia({ folder, texts }: Shown): ContentProblem[] {
  const names = folder.media.map(({ file }) => baseName(file));
  const missing = texts.flatMap((text) => missingPictures(text, names));
  const expected = Object.values(folder.texts).filter((ref) => ref !== null).length;
  if (texts.length < expected) return missing;
  const shown = new Set(
    texts.flatMap(({ body }) => [...body.links.map(({ url }) => url), ...body.charts.map(({ src }) => src)]),
  );
  const unused = folder.media.filter(({ file }) => !shown.has(baseName(file)));
  return [
    ...missing,
    ...unused.map(({ file }) => mediaProblems.unused({ file, line: 1, column: 1 }, baseName(file))),
  ];
}
