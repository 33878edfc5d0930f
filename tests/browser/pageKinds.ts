/** One page of every kind in every language it has, for the tests that look at all of them. */

export const seedSlug = 'party-building-leads-innovation';

/** Between them these hold every kind of chart; each is looked at in one language. */
const chartUrls = [
  '/zh/reports/high-tech-industry-in-figures/',
  '/en/reports/sci-tech-finance-in-figures/',
  '/zh/reports/makerspaces-and-incubators/',
];

const inEachLanguage = [
  '',
  `reports/${seedSlug}/`,
  'topics/',
  'topics/policy/',
  'archive/',
  'archive/2021/',
  'figures/',
  'corrections/',
  'site-map/',
  'about/',
  'no-such-page/',
];

/** The two samples show every part an article may have, and a report in one language. */
export const everyKind: readonly string[] = [
  '/',
  '/no-such-page',
  ...['zh', 'en'].flatMap((locale) => inEachLanguage.map((rest) => `/${locale}/${rest}`)),
  `/both/reports/${seedSlug}/`,
  ...chartUrls,
  '/zh/reports/sample-only-in-chinese/',
  '/en/reports/sample-only-in-english/',
];

export const isMissing = (url: string): boolean => url.includes('no-such-page');

export const seedUrl = { zh: `/zh/reports/${seedSlug}/`, en: `/en/reports/${seedSlug}/` } as const;
