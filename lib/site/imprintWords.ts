/** What the foot of every page calls those who answer for the portal and what it was granted. */
import type { Locale } from './locale';

type ImprintWords = {
  readonly publisher: string;
  readonly undertaker: string;
  readonly siteCode: string;
  /** Before the number; null where the number says by itself what it is. */
  readonly icp: string | null;
  readonly publicSecurity: string | null;
  readonly registration: string;
  readonly errorReport: string;
};

const zh: ImprintWords = {
  publisher: '主办单位',
  undertaker: '承办单位',
  siteCode: '网站标识码',
  icp: null,
  publicSecurity: null,
  registration: '党政机关网站标识',
  errorReport: '我为政府网站找错',
};

const en: ImprintWords = {
  publisher: 'Published by',
  undertaker: 'Operated by',
  siteCode: 'Government website code',
  icp: 'ICP filing',
  publicSecurity: 'Public security filing',
  registration: 'Registered Party and government website',
  errorReport: 'Report an error on this government website',
};

export const imprintWords: Readonly<Record<Locale, ImprintWords>> = { zh, en };
