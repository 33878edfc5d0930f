/** Looks into a schema: which field a path names, which keys it may have, what it is for. */
import { z } from 'zod';
import type { Bilingual } from '#lib/site/locale';

const bilingual = z.object({ zh: z.string(), en: z.string() });
const helpSchema = z.object({ help: bilingual });
const formSchema = z.object({ form: bilingual });

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? unwrap(schema.unwrap()) : schema;

function step(schema: unknown, key: PropertyKey): unknown {
  const field = unwrap(schema);
  if (field instanceof z.ZodArray) return field.element;
  if (field instanceof z.ZodObject && typeof key === 'string') return field.shape[key];
  return undefined;
}

/** The schema of the value at a path, as declared; undefined where the schema has no such field. */
export const fieldAt = (schema: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(step, schema);

/** The keys a map may have; none for anything else. */
export function keysOf(schema: unknown): string[] {
  const field = unwrap(schema);
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

/** What the field at a path is for, or the nearest field around it that says so. */
export function helpOf(schema: unknown, path: readonly PropertyKey[]): Bilingual | null {
  const field = fieldAt(schema, path);
  const meta = field instanceof z.ZodType ? helpSchema.safeParse(field.meta()) : null;
  if (meta?.success) return meta.data.help;
  return path.length === 0 ? null : helpOf(schema, path.slice(0, -1));
}

/** How the field at a path is to be written, where its schema says so. */
export function formOf(schema: unknown, path: readonly PropertyKey[]): Bilingual | null {
  const field = fieldAt(schema, path);
  const meta = field instanceof z.ZodType ? formSchema.safeParse(field.meta()) : null;
  return meta?.success ? meta.data.form : null;
}
