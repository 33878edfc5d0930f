/** The form of the JSON of key figures, as a JSON Schema of draft 2020-12. */
import { type FigureField, figureFields } from '#lib/site/figureFields';
import { approximations } from '#lib/site/formatAmount';
import { unitIds } from '#lib/site/units';
import { absoluteUrl, figureDataUrls } from '#lib/site/urls';
import {
  address,
  bilingual,
  closed,
  date,
  documented,
  draft,
  id,
  matching,
  orNull,
  period,
  text,
} from './jsonSchema';

const decimal = matching('-?(?:0|[1-9]\\d*)(?:\\.\\d+)?');

const forms: Readonly<Record<FigureField, object>> = {
  id: matching(`${id}/${id}`),
  indicator: matching(id),
  label_zh: text,
  label_en: text,
  value: decimal,
  unit: { enum: unitIds },
  approximate: { enum: approximations },
  period: matching(period),
  change: decimal,
  change_unit: { enum: unitIds },
  basis: matching('(?:(?:year-on-year|quarter-on-quarter|month-on-month)|\\d{4})'),
  report: matching(id),
  url_zh: address,
  url_en: address,
  published: date,
};

/** JSON; `origin` is where the portal is published. */
export function figuresSchema(origin: string): string {
  const schema = {
    $schema: draft,
    $id: absoluteUrl(origin, figureDataUrls.schema),
    title: 'Key figures',
    description: 'Values and changes are decimals as text, so that no digit is lost in reading.',
    ...closed({
      $schema: address,
      title: bilingual(text),
      documentation: bilingual(address),
      terms: bilingual(text),
      citation: bilingual(text),
      modified: orNull(date),
      units: { type: 'object', propertyNames: { enum: unitIds }, additionalProperties: bilingual(text) },
      figures: { type: 'array', items: documented(figureFields, forms) },
    }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
