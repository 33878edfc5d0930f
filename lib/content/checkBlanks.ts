/** Finds the blanks of a scaffold that nobody has filled in yet. */
import type { ContentProblem } from '#lib/site/problem';
import { fieldName } from './fieldName';
import { fieldProblems } from './fieldProblems';
import type { Yaml, YamlPath } from './parseYaml';
import type { Fenced } from './readFence';

/** How a scaffold opens every blank it leaves. */
export const blankMark = '【待填';

function listBlanks(yaml: Yaml, value: unknown, path: YamlPath): ContentProblem[] {
  if (typeof value === 'string')
    return value.includes(blankMark) ? [fieldProblems.blank(yaml.placeOf(path), fieldName(path))] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => listBlanks(yaml, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => listBlanks(yaml, item, [...path, key]));
}

/** A problem for each blank value of the front matter. */
export const findBlanks = (yaml: Yaml): ContentProblem[] => listBlanks(yaml, yaml.data, []);

/** A problem for each line of the body that holds a blank. */
export function findBodyBlanks(file: string, { body, bodyLine }: Fenced): ContentProblem[] {
  return body.split('\n').flatMap((line, index) => {
    const at = line.indexOf(blankMark);
    return at < 0 ? [] : [fieldProblems.bodyBlank({ file, line: bodyLine + index, column: at + 1 })];
  });
}
