/** Holds the figures a translation picks against those its original does. */
import type { ContentProblem, Place } from '#lib/site/problem';
import { figureProblems } from './figureProblems';
import type { Text } from './readText';

const places = ({ file, body }: Text<unknown>): (Place & { ref: string })[] =>
  body.figureRefs.map(({ ref, line, column }) => ({ ref, file, line, column }));

/** Told of the first that differs, or of one too many; where one is missing, of the last there is. */
export function compareFigureRefs(
  original: Text<unknown> | null,
  translation: Text<unknown> | null,
): ContentProblem[] {
  if (original === null || translation === null) return [];
  const [from, to] = [places(original), places(translation)];
  const length = Math.max(from.length, to.length);
  const at = Array.from({ length }, (_, n) => n).find((n) => from[n]?.ref !== to[n]?.ref);
  if (at === undefined) return [];
  const start = { file: translation.file, line: 1, column: 1 };
  const { ref: here = null, ...place } = to[at] ?? to.at(-1) ?? { ...start, ref: undefined };
  const { ref: there = null, ...other } = from[at] ?? { ref: undefined, ...start, file: original.file };
  const problem = figureProblems.otherChoice(place, to[at] === undefined ? null : here, there);
  return [
    { ...problem, related: [{ ...other, message: { zh: '原文在这里。', en: 'The original is here.' } }] },
  ];
}
