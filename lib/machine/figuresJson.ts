/** The key figures for programs, with what they are, on what terms and how to cite them. */
import type { FigureData } from '#lib/edition/figureData';
import { figureWords } from '#lib/site/figureWords';
import type { Bilingual, Locale } from '#lib/site/locale';
import { absoluteUrl, figureDataUrls, figuresUrl } from '#lib/site/urls';

const inBoth = (word: (locale: Locale) => string): Bilingual => ({ zh: word('zh'), en: word('en') });

/** JSON that `figuresSchema` describes; a record has the fields of the CSV. */
export function figuresJson({ origin, name, modified, units, records }: FigureData): string {
  const document = {
    $schema: absoluteUrl(origin, figureDataUrls.schema),
    title: inBoth((locale) => figureWords[locale].datasetTitle(name[locale])),
    documentation: inBoth((locale) => absoluteUrl(origin, figuresUrl(locale))),
    terms: inBoth((locale) => figureWords[locale].rightsText),
    citation: inBoth((locale) => figureWords[locale].citeText(name[locale])),
    modified,
    units,
    figures: records,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
