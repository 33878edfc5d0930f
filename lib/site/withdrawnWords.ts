/** What is said in place of a report that was taken back. */
import type { Locale } from './locale';

export type WithdrawnWords = {
  /** Over the title, in place of the kind. */
  readonly kicker: string;
  readonly notice: (date: string) => string;
  readonly reason: string;
  readonly kept: string;
};

export const withdrawnWords: Readonly<Record<Locale, WithdrawnWords>> = {
  zh: {
    kicker: '已撤回',
    notice: (date) => `本文已于${date}撤回。`,
    reason: '撤回理由',
    kept: '正文不再刊出；标题和网址保留，以备查考。',
  },
  en: {
    kicker: 'Withdrawn',
    notice: (date) => `This piece was withdrawn on ${date}.`,
    reason: 'Reason',
    kept: 'Its text is no longer published; its title and address are kept on record.',
  },
};
