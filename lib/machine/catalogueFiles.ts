/** The files of the catalogue of reports. */
import type { Catalogue } from '#lib/edition/catalogue';
import type { Bilingual, Locale } from '#lib/site/locale';
import { plainWords } from '#lib/site/plainWords';
import { absoluteUrl, catalogueUrls } from '#lib/site/urls';
import { catalogueSchema } from './catalogueSchema';
import type { MachineFile } from './machineFile';

const inBoth = (word: (locale: Locale) => string): Bilingual => ({ zh: word('zh'), en: word('en') });

/** JSON that `catalogueSchema` describes. */
function catalogueJson({ origin, name, modified, topics, reports }: Catalogue): string {
  const document = {
    $schema: absoluteUrl(origin, catalogueUrls.schema),
    title: inBoth((locale) => plainWords[locale].catalogueTitle(name[locale])),
    terms: inBoth((locale) => plainWords[locale].rightsNote),
    modified,
    topics,
    reports,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** Each by its path in the published tree. */
export const catalogueFiles = (catalogue: Catalogue): MachineFile[] => [
  { file: catalogueUrls.json.slice(1), text: catalogueJson(catalogue) },
  { file: catalogueUrls.schema.slice(1), text: catalogueSchema(catalogue.origin) },
];
