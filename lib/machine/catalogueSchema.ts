/** The form of the catalogue of reports, as a JSON Schema of draft 2020-12. */
import {
  type CatalogueField,
  type CatalogueTextField,
  catalogueFields,
  catalogueTextFields,
} from '#lib/site/catalogueFields';
import { htmlLang, locales } from '#lib/site/locale';
import { absoluteUrl, catalogueUrls } from '#lib/site/urls';
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
  text,
} from './jsonSchema';

const count = { type: 'integer', minimum: 0 } as const;
const slug = matching(id);
const language = { enum: locales.map((locale) => htmlLang[locale]) };

const textForms: Readonly<Record<CatalogueTextField, object>> = {
  language,
  title: text,
  subtitle: text,
  summary: text,
  url: address,
  markdown: address,
  status: { enum: ['original', 'translation'] },
  translator: text,
  method: { enum: ['human', 'machine', 'machine-reviewed'] },
  lagging: count,
  rights: text,
  citation: text,
};

const role = { enum: ['reporter', 'correspondent', 'office', 'translator'] };

const forms: Readonly<Record<CatalogueField, object>> = {
  id: slug,
  original: language,
  kind: { enum: ['report', 'brief', 'explainer', 'notice'] },
  topics: { type: 'array', items: slug },
  published: date,
  posted: date,
  updated: date,
  byline: { type: 'array', items: closed({ role, name: bilingual(text) }) },
  source: closed({ name: bilingual(text), url: orNull(text) }),
  corrections: count,
  figures: count,
  licence: closed({ id: text, name: text, url: address }),
  parallel: address,
  texts: { type: 'array', minItems: 1, items: documented(catalogueTextFields, textForms) },
};

/** JSON; `origin` is where the portal is published. */
export function catalogueSchema(origin: string): string {
  const schema = {
    $schema: draft,
    $id: absoluteUrl(origin, catalogueUrls.schema),
    title: 'Catalogue of reports',
    description: 'Every published report. Dates are as precise as they are known, in Beijing time.',
    ...closed({
      $schema: address,
      title: bilingual(text),
      terms: bilingual(text),
      modified: orNull(date),
      topics: { type: 'object', propertyNames: slug, additionalProperties: bilingual(text) },
      reports: { type: 'array', items: documented(catalogueFields, forms) },
    }),
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
