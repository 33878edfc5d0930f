/** Blanks names of the term base that hold a number in both languages, such as 三个“一百”. */
import type { Locale } from '#lib/site/locale';
import type { TermLike } from './facts';
import { blankSpan, type Scan } from './scan';

const zhNumeral = /[\d〇一二三四五六七八九十百千万亿两双首]/;
const enNumeral =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundreds?|thousands?|first|second|third|fourth|fifth|half|double|dual|twin)\b/i;

/** Typographic and plain quotes are one. */
export const foldQuotes = (text: string): string =>
  text
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[‐‑–—]/g, '-');

function blankAll(scan: Scan, name: string): void {
  const haystack = foldQuotes(scan.rest).toLowerCase();
  const needle = foldQuotes(name).toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
    blankSpan(scan, at, at + needle.length);
  }
}

/** Blanks the numbered names a text holds, the longest first. */
export function maskTerms(scan: Scan, locale: Locale, terms: readonly TermLike[]): void {
  const names = terms
    .filter(({ zh }) => zhNumeral.test(zh))
    .flatMap(({ zh, en, variants = [] }) =>
      locale === 'zh'
        ? [en, ...variants].some((form) => enNumeral.test(form))
          ? [zh]
          : []
        : [en, ...variants].filter((form) => enNumeral.test(form)),
    )
    .sort((a, b) => b.length - a.length);
  for (const name of names) blankAll(scan, name);
}
