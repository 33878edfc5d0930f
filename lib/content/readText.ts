/** Reads one `.mdx` file: bytes, fence, front matter, schema, body; every problem of every step. */
import { z } from 'zod';
import { checkBody, type ParsedBody } from '#lib/mdx/checkBody';
import { findForbidden } from '#lib/mdx/codePoints';
import type { Locale } from '#lib/site/locale';
import type { Checked, ContentProblem } from '#lib/site/problem';
import { findBlanks, findBodyBlanks } from './checkBlanks';
import { checkSections } from './checkSections';
import { fieldProblems } from './fieldProblems';
import { keysOf } from './fieldTree';
import type { Yaml } from './parseYaml';
import { type Fenced, readFence } from './readFence';
import { readMatter } from './readMatter';
import { type FileRef, readSource } from './readSource';
import { checkSchema } from './schemaProblems';

/** What a checked file holds. `source` is the body as it is compiled. */
export type Text<Matter> = FileRef & {
  readonly locale: Locale;
  readonly matter: Matter;
  readonly yaml: Yaml;
  readonly source: string;
  readonly sectionIds: readonly string[];
  readonly body: ParsedBody;
};

/** The front matter an original and a translation have. */
export type MatterSchemas<O, T> = {
  readonly original: z.ZodType<O>;
  readonly translation: z.ZodType<T>;
};

/** A file once its role is known; `text` is null when its problems keep it from being used. */
export type ReadText<O, T> =
  | { readonly role: 'original'; readonly text: Text<O> | null }
  | { readonly role: 'translation'; readonly text: Text<T> | null; readonly yaml: Yaml }
  | { readonly role: 'unknown'; readonly text: null };

type Opened = FileRef & { readonly locale: Locale; readonly fenced: Fenced; readonly yaml: Yaml };
type Reading<O, T> = { readonly read: ReadText<O, T>; readonly problems: readonly ContentProblem[] };

const idsSchema = z.object({ sections: z.array(z.object({ id: z.string() })) });

/** Section ids even of front matter with other faults, so that the body is checked all the same. */
function looseSectionIds(yaml: Yaml | null): string[] | null {
  const parsed = idsSchema.safeParse(yaml?.data);
  return parsed.success ? parsed.data.sections.map(({ id }) => id) : null;
}

function readBody(ref: FileRef & { locale: Locale }, fenced: Fenced, ids: readonly string[] | null) {
  const { file, locale } = ref;
  const { body: source, bodyLine } = fenced;
  const checked = checkBody({ file, source, bodyLine, sectionIds: ids ?? [], locale });
  if (ids !== null) return checked;
  return { value: null, problems: checked.problems.filter(({ rule }) => !rule.startsWith('mdx/section-')) };
}

function checkMatter<M>(opened: Opened, schema: z.ZodType<M>, twin: z.ZodType): Checked<M> {
  const isTranslation = keysOf(schema).includes('translation');
  const word = isTranslation ? fieldProblems.onlyOriginal : fieldProblems.onlyTranslation;
  const checked = checkSchema(schema, opened.yaml, { keys: keysOf(twin), word });
  const blanks = findBlanks(opened.yaml);
  const isBlank = ({ line, column }: ContentProblem): boolean =>
    blanks.some((blank) => blank.line === line && blank.column === column);
  const problems = [
    ...checked.problems.filter((problem) => !isBlank(problem)),
    ...blanks,
    ...checkSections(opened.yaml),
  ];
  return { value: checked.value, problems };
}

function readRole<M>(opened: Opened, schema: z.ZodType<M>, twin: z.ZodType): Checked<Text<M>> {
  const { fenced, path, file, locale, yaml } = opened;
  const ids = looseSectionIds(yaml);
  const matter = checkMatter(opened, schema, twin);
  const body = readBody(opened, fenced, ids);
  const problems = [...matter.problems, ...body.problems];
  if (matter.value === null || body.value === null || ids === null) return { value: null, problems };
  const source = fenced.body;
  return {
    value: { path, file, locale, matter: matter.value, yaml, source, sectionIds: ids, body: body.value },
    problems,
  };
}

function readOpened<O, T>(opened: Opened, schemas: MatterSchemas<O, T>): Reading<O, T> {
  const { yaml } = opened;
  const isMap = typeof yaml.data === 'object' && yaml.data !== null;
  if (isMap && Object.hasOwn(yaml.data, 'translation')) {
    const { value, problems } = readRole(opened, schemas.translation, schemas.original);
    return { read: { role: 'translation', text: value, yaml }, problems };
  }
  const { value, problems } = readRole(opened, schemas.original, schemas.translation);
  return { read: { role: 'original', text: value }, problems };
}

/** Reads a file of either role; the file with `translation` is the translation. */
export function readText<O, T>(
  root: string,
  ref: FileRef & { readonly locale: Locale },
  schemas: MatterSchemas<O, T>,
): Reading<O, T> {
  const unknown = { role: 'unknown', text: null } as const;
  const source = readSource(root, ref);
  if (source.value === null) return { read: unknown, problems: source.problems };
  const fence = readFence(ref.file, source.value);
  if (fence.value === null) {
    const hidden = findForbidden(source.value, 1, ref.file);
    return { read: unknown, problems: hidden.length > 0 ? hidden : fence.problems };
  }
  const hidden = findForbidden(fence.value.matter, fence.value.matterLine, ref.file);
  const yaml = readMatter(ref.file, fence.value);
  const before = [...hidden, ...yaml.problems];
  if (yaml.value === null) {
    const body = readBody(ref, fence.value, null);
    return { read: unknown, problems: [...before, ...body.problems] };
  }
  const { read, problems } = readOpened({ ...ref, fenced: fence.value, yaml: yaml.value }, schemas);
  return { read, problems: [...before, ...problems, ...findBodyBlanks(ref.file, fence.value)] };
}
