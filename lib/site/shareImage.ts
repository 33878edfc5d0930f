/** The picture that stands for a page where it is shared: its size, and what it says besides the page's words. */
import type { Locale } from './locale';

/** In pixels, as networks ask for; all its words stand in the middle square. */
export const shareSize = { width: 1200, height: 630 } as const;

type ShareWords = {
  readonly topic: string;
  readonly demonstration: string;
  /** Between people or offices. */
  readonly between: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: (portal: string, headline: string) => string;
};

export const shareWords: Readonly<Record<Locale, ShareWords>> = {
  zh: {
    topic: '专题',
    demonstration: '演示版，非科技局官方网站',
    between: '\u3000',
    alt: (portal, headline) => `${portal}：${headline}`,
  },
  en: {
    topic: 'Topic',
    demonstration: 'Demonstration, not the bureau’s official website',
    between: ' · ',
    alt: (portal, headline) => `${portal}: ${headline}`,
  },
};
