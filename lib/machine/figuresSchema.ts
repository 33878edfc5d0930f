/** The form of the JSON of key figures, as a JSON Schema of draft 2020-12. */
import { type FigureField, figureFieldNames, figureFields } from '#lib/site/figureFields';
import { approximations } from '#lib/site/formatAmount';
import { unitIds } from '#lib/site/units';
import { absoluteUrl, figureDataUrls } from '#lib/site/urls';

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const day = '\\d{4}-\\d{2}-\\d{2}';

const text = { type: 'string', minLength: 1 } as const;
const matching = (pattern: string) => ({ type: 'string', pattern: `^${pattern}$` });
const decimal = matching('-?(?:0|[1-9]\\d*)(?:\\.\\d+)?');
const address = matching('https?://[^\\s#]+(?:#[^\\s]+)?');
const date = matching(`\\d{4}(?:-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2}\\+08:00)?)?)?`);

const forms: Readonly<Record<FigureField, object>> = {
  id: matching(`${id}/${id}`),
  indicator: matching(id),
  label_zh: text,
  label_en: text,
  value: decimal,
  unit: { enum: unitIds },
  approximate: { enum: approximations },
  period: matching(`${day}/${day}`),
  change: decimal,
  change_unit: { enum: unitIds },
  basis: matching('(?:(?:year-on-year|quarter-on-quarter|month-on-month)|\\d{4})'),
  report: matching(id),
  url_zh: address,
  url_en: address,
  published: date,
};

function property(name: FigureField): object {
  const { optional, en } = figureFields[name];
  return { description: en, ...(optional ? { anyOf: [forms[name], { type: 'null' }] } : forms[name]) };
}

const closed = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const bilingual = (of: object) => closed({ zh: of, en: of });

const figure = () => closed(Object.fromEntries(figureFieldNames.map((name) => [name, property(name)])));

/** JSON; `origin` is where the portal is published. */
export function figuresSchema(origin: string): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absoluteUrl(origin, figureDataUrls.schema),
    title: 'Key figures',
    description: 'Values and changes are decimals as text, so that no digit is lost in reading.',
    ...closed({
      $schema: address,
      title: bilingual(text),
      documentation: bilingual(address),
      terms: bilingual(text),
      citation: bilingual(text),
      modified: { anyOf: [date, { type: 'null' }] },
      units: { type: 'object', propertyNames: { enum: unitIds }, additionalProperties: bilingual(text) },
      figures: { type: 'array', items: figure() },
    }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
