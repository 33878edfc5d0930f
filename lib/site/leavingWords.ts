/** What readers are told of links that lead out of the site. */
import type { Locale } from './locale';

type LeavingWords = {
  /** Behind the words of such a link. */
  readonly mark: string;
  /** The customary question. */
  readonly question: (site: string) => string;
  readonly destination: string;
  readonly go: string;
  readonly stay: string;
};

export const leavingWords: Readonly<Record<Locale, LeavingWords>> = {
  zh: {
    mark: '（外部链接）',
    question: (site) => `您访问的链接即将离开“${site}”网站，是否继续？`,
    destination: '前往：',
    go: '继续访问',
    stay: '放弃',
  },
  en: {
    mark: ' (external link)',
    question: (site) => `This link leads out of the ${site} website. Do you wish to continue?`,
    destination: 'To: ',
    go: 'Continue',
    stay: 'Stay here',
  },
};
