/** The forms that the schemas of our data files are made of (JSON Schema, draft 2020-12). */

const day = '\\d{4}-\\d{2}-\\d{2}';

export const draft = 'https://json-schema.org/draft/2020-12/schema';

export const matching = (pattern: string) => ({ type: 'string', pattern: `^${pattern}$` });

/** The pattern of a short name. */
export const id = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** The pattern of a period: its first and last day. */
export const period = `${day}/${day}`;

export const text = { type: 'string', minLength: 1 } as const;
export const address = matching('https?://[^\\s#]+(?:#[^\\s]+)?');

/** As precise as it is known. */
export const date = matching(`\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}\\+08:00)?)?)?`);

export const orNull = (form: object) => ({ anyOf: [form, { type: 'null' }] });

/** An object of these properties, all required, and no others. */
export const closed = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

export const bilingual = (of: object) => closed({ zh: of, en: of });

/** A documented field. */
type Field = { readonly en: string; readonly optional: boolean };

/** An object of documented fields in the forms given; an optional one may be null. */
export const documented = <Name extends string>(
  fields: Readonly<Record<Name, Field>>,
  forms: Readonly<Record<Name, object>>,
) => {
  const property = (name: string, { en, optional }: Field, form: object): [string, object] => [
    name,
    { description: en, ...(optional ? orNull(form) : form) },
  ];
  const names = Object.entries<Field>(fields);
  const formOf = Object.fromEntries(Object.entries<object>(forms));
  return closed(Object.fromEntries(names.map(([name, field]) => property(name, field, formOf[name] ?? {}))));
};
