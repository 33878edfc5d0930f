/** Validates sitemaps against their XML Schemas: the protocol's own for sheets, and what Google's news protocol adds. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { XmlDocument, XmlLibError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

xmlRegisterFsInputProviders();

const own = (name: string): string => fileURLToPath(new URL(`./xsd/${name}`, import.meta.url));
const packaged = fileURLToPath(import.meta.resolve('sitemap/schema/sitemap.xsd'));

const together = (schemas: readonly (readonly [string, string])[]): string =>
  [
    '<schema xmlns="http://www.w3.org/2001/XMLSchema">',
    ...schemas.map(
      ([namespace, path]) => `<import namespace="${namespace}" schemaLocation="${pathToFileURL(path)}"/>`,
    ),
    '</schema>',
  ].join('');

const protocol = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const news = 'http://www.google.com/schemas/sitemap-news/0.9';

const schemas = {
  index: together([[protocol, own('sitemapIndex.xsd')]]),
  sheet: together([[protocol, packaged]]),
  news: together([
    [protocol, packaged],
    [news, own('sitemapNews.xsd')],
  ]),
} as const;

/** Every fault of a sitemap of a kind, none where it is valid. */
export function schemaFaults(kind: keyof typeof schemas, xml: string): string[] {
  const schema = XmlDocument.fromString(schemas[kind], { url: import.meta.url });
  const validator = XsdValidator.fromDoc(schema);
  try {
    const document = XmlDocument.fromString(xml);
    validator.validate(document);
    document.dispose();
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ message }) => message.trim());
  } finally {
    validator.dispose();
    schema.dispose();
  }
}
