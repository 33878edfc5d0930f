/** What the page of the term base says around its terms, in each language. */
import type { Locale } from './locale';

type TermWords = {
  /** What the row of letters is called. */
  readonly letters: string;
  /** Before other English wordings. */
  readonly also: string;
};

export const termWords: Readonly<Record<Locale, TermWords>> = {
  zh: { letters: '按拼音首字母查找', also: '也作' },
  en: { letters: 'Find by first letter', also: 'also' },
};
