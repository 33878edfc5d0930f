/** Reads `site.yaml`, `topics.yaml` and `terms.yaml`. */
import type { z } from 'zod';
import { findForbidden } from '#lib/mdx/codePoints';
import type { Checked } from '#lib/site/problem';
import { parseYaml, type Yaml } from './parseYaml';
import { type FileRef, readSource } from './readSource';
import { checkSchema } from './schemaProblems';

/** A list file's value with the places of its parts. */
export type ListFile<T> = { readonly value: T; readonly yaml: Yaml };

/** The value of a YAML file that fits a schema. */
export function readList<T>(root: string, ref: FileRef, schema: z.ZodType<T>): Checked<ListFile<T>> {
  const source = readSource(root, ref);
  if (source.value === null) return { value: null, problems: source.problems };
  const hidden = findForbidden(source.value, 1, ref.file);
  const parsed = parseYaml({ file: ref.file, text: source.value, firstLine: 1 });
  const before = [...hidden, ...parsed.problems];
  if (parsed.value === null) return { value: null, problems: before };
  const { value, problems } = checkSchema(schema, parsed.value);
  const list = value === null ? null : { value, yaml: parsed.value };
  return { value: list, problems: [...before, ...problems] };
}
