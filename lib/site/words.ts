/** The interface words by language. */
import type { Locale } from './locale';
import { wordsEn } from './wordsEn';
import type { Words } from './wordsType';
import { wordsZh } from './wordsZh';

export const words: Readonly<Record<Locale, Words>> = { zh: wordsZh, en: wordsEn };
