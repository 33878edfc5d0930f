/** The key figures as a data set in the vocabulary of schema.org, for catalogues of open data. */
import type { DataDownload, Dataset } from 'schema-dts';
import type { FiguresModel } from '#lib/edition/model';
import { figureWords } from '#lib/site/figureWords';
import { htmlLang } from '#lib/site/locale';
import { absoluteUrl, figureDataUrls, figuresAnchors, homeUrl } from '#lib/site/urls';
import { publisherOf } from './siteNodes';

const download = (origin: string, url: string, encodingFormat: string): DataDownload => ({
  '@type': 'DataDownload',
  contentUrl: absoluteUrl(origin, url),
  encodingFormat,
});

/** States only what the page states; who publishes is left out where that is not known. */
export function figureDataset(model: FiguresModel): Dataset {
  const { locale, site, url, groups, modified, covered } = model;
  const page = absoluteUrl(site.origin, url);
  return {
    '@type': 'Dataset',
    '@id': `${page}#${figuresAnchors.data}`,
    name: figureWords[locale].datasetTitle(model.edition),
    description: model.description,
    url: page,
    inLanguage: [htmlLang.zh, htmlLang.en],
    isAccessibleForFree: true,
    license: `${page}#${figuresAnchors.terms}`,
    creditText: figureWords[locale].citeText(model.edition),
    ...publisherOf(model),
    ...(modified === null ? {} : { dateModified: modified }),
    ...(covered === null ? {} : { temporalCoverage: covered }),
    variableMeasured: groups.flatMap(({ indicators }) => indicators.map(({ label }) => label)),
    distribution: [
      download(site.origin, figureDataUrls.csv, 'text/csv'),
      download(site.origin, figureDataUrls.json, 'application/json'),
    ],
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: site.name[locale],
      url: absoluteUrl(site.origin, homeUrl(locale)),
    },
  };
}
