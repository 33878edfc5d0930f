/** Services of the State that the foot of a government website leads to, by what was granted. */

const icpFilings = 'https://beian.miit.gov.cn/';
const publicSecurityFilings = 'https://beian.mps.gov.cn/#/query/webSearch';
const registeredSites = 'https://bszs.conac.cn/sitename';
const errorReports = 'https://zfwzgl.www.gov.cn/exposure/jiucuo.html';

/** Their hosts, and the central government's own: readers need no notice that they leave for these. */
export const officialHosts: readonly string[] = [
  ...[icpFilings, publicSecurityFilings, registeredSites, errorReports].map((url) => new URL(url).host),
  'www.gov.cn',
];

/** Where anyone may look an ICP filing up; the number is typed in there. */
export const icpUrl = icpFilings;

/** The entry of a public security filing, by the fourteen digits of its number. */
export const publicSecurityUrl = (filing: string): string =>
  `${publicSecurityFilings}?code=${filing.replace(/\D/g, '')}`;

/** The entry of a site that may show the sign of Party and government websites. */
export const registrationUrl = (id: string): string => `${registeredSites}?method=show&id=${id}`;

/** 我为政府网站找错, for one page of the site; `page` is its whole address, null where it has none of its own. */
export const errorReportUrl = (siteCode: string, page: string | null): string =>
  `${errorReports}?site_code=${siteCode}${page === null ? '' : `&url=${encodeURIComponent(page)}`}`;
