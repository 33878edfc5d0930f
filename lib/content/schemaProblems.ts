/** Says what a schema found wrong in an editor's words, at the value's true place. */
import type { z } from 'zod';
import type { Bilingual } from '#lib/site/locale';
import { nearest } from '#lib/site/nearest';
import type { Checked, ContentProblem, Place } from '#lib/site/problem';
import { fieldName } from './fieldName';
import { dateProblems, type FieldHelp, fieldProblems } from './fieldProblems';
import { dateFaults } from './fieldSchema';
import { fieldAt, formOf, helpOf, keysOf } from './fieldTree';
import type { Yaml, YamlPath } from './parseYaml';
import { yamlProblems } from './yamlProblems';

type Issue = z.core.$ZodIssue;
type Elsewhere = {
  readonly keys: readonly string[];
  readonly word: (place: Place, name: string) => ContentProblem;
};
type Context = { readonly schema: z.ZodType; readonly yaml: Yaml; readonly elsewhere: Elsewhere };

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表，每项以“- ”开头', en: 'a list, each item beginning with “- ”' },
  object: { zh: '若干行“键: 值”', en: 'lines of “key: value”' },
};

const valueAt = (data: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    data,
  );

const hasKey = (data: unknown, path: YamlPath): boolean => {
  const parent = valueAt(data, path.slice(0, -1));
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, path.at(-1) ?? '');
};

const isBare = (value: unknown): boolean =>
  value === null || typeof value === 'number' || typeof value === 'boolean';

function missing({ yaml }: Context, path: YamlPath, about: FieldHelp): ContentProblem {
  const parent = path.slice(0, -1);
  const place = parent.length === 0 ? { ...yaml.placeOf([]), line: 1, column: 1 } : yaml.placeOf(parent);
  return fieldProblems.missing(place, fieldName(path), about);
}

function wrongType(context: Context, issue: Extract<Issue, { code: 'invalid_type' }>): ContentProblem {
  const { yaml, schema } = context;
  const { path } = issue;
  const about = helpOf(schema, path);
  if (path.length > 0 && !hasKey(yaml.data, path)) return missing(context, path, about);
  const value = valueAt(yaml.data, path);
  const place = yaml.placeOf(path);
  if (path.length === 0 && issue.expected === 'object') return yamlProblems.notMap(place);
  if (issue.expected === 'string' && isBare(value))
    return fieldProblems.quote(place, fieldName(path), String(value ?? 'null'), about);
  const wanted = typeNames[issue.expected] ?? { zh: '规定的形式', en: 'of the documented form' };
  return fieldProblems.type(place, fieldName(path) || '整份内容 / the whole', wanted, about);
}

function wrongChoice({ yaml }: Context, issue: Extract<Issue, { code: 'invalid_value' }>): ContentProblem {
  const choices = issue.values.map(String);
  const value = valueAt(yaml.data, issue.path);
  const near = typeof value === 'string' ? nearest(value, choices) : null;
  return fieldProblems.choice(yaml.placeOf(issue.path), fieldName(issue.path), choices.join(', '), near);
}

function unknownKeys(context: Context, issue: Extract<Issue, { code: 'unrecognized_keys' }>) {
  const { yaml, schema, elsewhere } = context;
  const known = keysOf(fieldAt(schema, issue.path));
  return issue.keys.map((key) => {
    const place = yaml.keyPlaceOf([...issue.path, key]);
    if (issue.path.length === 0 && elsewhere.keys.includes(key)) return elsewhere.word(place, key);
    return fieldProblems.unknown(place, key, nearest(key, known));
  });
}

function customProblem({ yaml }: Context, issue: Extract<Issue, { code: 'custom' }>): ContentProblem {
  const fault = dateFaults.find((name) => name === issue.params?.fault);
  if (fault === undefined) throw new Error(`A schema raised an issue nobody words: ${issue.message}`);
  const text = String(valueAt(yaml.data, issue.path));
  return dateProblems[fault](yaml.placeOf(issue.path), fieldName(issue.path), text);
}

function sizeProblem({ yaml, schema }: Context, issue: Issue): ContentProblem {
  const place = yaml.placeOf(issue.path);
  const name = fieldName(issue.path);
  const about = helpOf(schema, issue.path);
  if (issue.code === 'too_big' && issue.origin === 'string')
    return fieldProblems.tooLong(place, name, String(issue.maximum), about);
  if (issue.code === 'too_small' && issue.origin !== 'number' && issue.origin !== 'int')
    return fieldProblems.empty(place, name, about);
  if (issue.code === 'too_big' || issue.code === 'too_small') return fieldProblems.range(place, name, about);
  return fieldProblems.form(place, name, about, formOf(schema, issue.path));
}

function wordIssue(context: Context, issue: Issue): ContentProblem[] {
  if (issue.code === 'unrecognized_keys') return unknownKeys(context, issue);
  if (issue.code === 'invalid_type') return [wrongType(context, issue)];
  if (issue.code === 'custom') return [customProblem(context, issue)];
  if (issue.code !== 'invalid_value') return [sizeProblem(context, issue)];
  if (issue.path.length > 0 && !hasKey(context.yaml.data, issue.path))
    return [missing(context, issue.path, helpOf(context.schema, issue.path))];
  return [wrongChoice(context, issue)];
}

const nowhere: Elsewhere = { keys: [], word: fieldProblems.onlyOriginal };

/** The value a schema makes of a YAML text, or every way in which the text does not fit it; `elsewhere` words keys of its twin. */
export function checkSchema<T>(schema: z.ZodType<T>, yaml: Yaml, elsewhere: Elsewhere = nowhere): Checked<T> {
  const result = schema.safeParse(yaml.data);
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: null,
    problems: result.error.issues.flatMap((issue) => wordIssue({ schema, yaml, elsewhere }, issue)),
  };
}
