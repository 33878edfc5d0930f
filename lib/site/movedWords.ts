/** What is said at an address whose page has moved. */
import type { Locale } from './locale';

export type MovedWords = { readonly title: string; readonly text: string };

export const movedWords: Readonly<Record<Locale, MovedWords>> = {
  zh: { title: '网址已改', text: '这一页已移到新的网址：' },
  en: { title: 'This page has moved', text: 'It is now at a new address:' },
};
