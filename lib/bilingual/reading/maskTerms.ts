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

const fold = (text: string): string => foldQuotes(text).toLowerCase();

type NumberedNames = Readonly<Record<Locale, readonly string[]>>;

const none: NumberedNames = { zh: [], en: [] };
const known = new WeakMap<TermLike, NumberedNames>();

/** The forms of a term that hold a number, when both languages do. */
function numberedNames(term: TermLike): NumberedNames {
  const remembered = known.get(term);
  if (remembered !== undefined) return remembered;
  const forms = zhNumeral.test(term.zh)
    ? [term.en, ...(term.variants ?? [])].filter((form) => enNumeral.test(form))
    : [];
  const names = forms.length === 0 ? none : { zh: [fold(term.zh)], en: forms.map(fold) };
  known.set(term, names);
  return names;
}

const knownOfAll = new WeakMap<readonly TermLike[], NumberedNames>();

/** Those of all terms, which one list of them is asked for again and again. */
function numberedNamesOf(terms: readonly TermLike[]): NumberedNames {
  const remembered = knownOfAll.get(terms);
  if (remembered !== undefined) return remembered;
  const all = terms.map(numberedNames);
  const names = { zh: all.flatMap(({ zh }) => zh), en: all.flatMap(({ en }) => en) };
  knownOfAll.set(terms, names);
  return names;
}

/** The names of terms a text holds that hold a number in both languages, the longest first. */
export function numberedNamesIn(text: string, locale: Locale, terms: readonly TermLike[]): string[] {
  const names = numberedNamesOf(terms)[locale];
  if (names.length === 0) return [];
  const haystack = fold(text);
  return names.filter((name) => haystack.includes(name)).sort((a, b) => b.length - a.length);
}

/** Blanks names a text holds, in the order given. */
export function maskNames(scan: Scan, names: readonly string[]): void {
  if (names.length === 0) return;
  const haystack = fold(scan.rest);
  for (const name of names) {
    for (let at = haystack.indexOf(name); at >= 0; at = haystack.indexOf(name, at + name.length)) {
      blankSpan(scan, at, at + name.length);
    }
  }
}
