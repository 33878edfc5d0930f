/** Which font file draws which character of a share image. */
import hanRanges from '@fontsource-variable/noto-serif-sc/unicode.json';
import latinRanges from '@fontsource-variable/source-serif-4/unicode.json';
import type { Locale } from './locale';

type Range = { readonly first: number; readonly last: number };

export type FontFile = {
  readonly name: string;
  /** As its package exports it. */
  readonly path: string;
  /** Only the Latin one has optical sizes. */
  readonly family: 'han' | 'latin';
  readonly ranges: readonly Range[];
};

const parseRanges = (text: string): Range[] =>
  text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return { first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) };
  });

/** What the packages declare is more than their files hold; of these characters they hold what they declare. */
const held = {
  han: /^(?![\uF900-\uFAFF])(?:[\x20-\x7E\xA0-\xFF\u2010-\u2016\u2018-\u201A\u201C-\u201E\u2020-\u2022\u2025-\u2027\u2030\u2032\u2033\u203B\u2460-\u2471\u3000-\u3017\uFF01-\uFF5E℃№≤≥≈→←↑↓∶√∞㎡㎏ぁ-んァ-ヶ]|\p{Script=Han})$/u,
  latin:
    /^[\x20-\x7E\xA0-\u012B\u012E-\u0131\u0134-\u0165\u0168-\u017F\u0391-\u03A1\u03A3-\u03A9\u03B1-\u03C9\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026]$/u,
} as const;

/** `declared` is such as `U+0-FF,U+131` by subset. */
function familyFiles(
  family: keyof typeof held,
  name: string,
  declared: Readonly<Record<string, string>>,
): FontFile[] {
  const axes = family === 'latin' ? 'opsz' : 'wght';
  return Object.entries(declared).map(([subset, text]) => {
    const file = `${name}-${subset.replace(/[[\]]/g, '')}`;
    return {
      name: file,
      path: `@fontsource-variable/${name}/files/${file}-${axes}-normal.woff2`,
      family,
      ranges: parseRanges(text),
    };
  });
}

type FilesByLocale = Readonly<Record<Locale, readonly FontFile[]>>;

/** Later subsets of the Latin face hold what earlier ones declare too. */
function readFamilies(): FilesByLocale {
  const han = familyFiles('han', 'noto-serif-sc', hanRanges);
  const latin = familyFiles('latin', 'source-serif-4', latinRanges).reverse();
  return { zh: [...han, ...latin], en: [...latin, ...han] };
}

const memory: { files: FilesByLocale | null; readonly found: Map<string, FontFile | null> } = {
  files: null,
  found: new Map(),
};

/** In the order in which a language looks for a character: Chinese sets figures and quotation marks in its own face. */
export function listFontFiles(locale: Locale): readonly FontFile[] {
  memory.files ??= readFamilies();
  return memory.files[locale];
}

function hasCharacter({ family, ranges }: FontFile, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return (
    ranges.some(({ first, last }) => first <= codePoint && codePoint <= last) && held[family].test(character)
  );
}

/** The file that draws a character in a language; null where none does. */
export function findFontFile(character: string, locale: Locale): FontFile | null {
  const key = `${locale}${character}`;
  const known = memory.found.get(key);
  if (known !== undefined) return known;
  const found = listFontFiles(locale).find((file) => hasCharacter(file, character)) ?? null;
  memory.found.set(key, found);
  return found;
}

/** Every character a file is used for. */
export const listCharacters = (file: FontFile): string =>
  file.ranges
    .flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)),
    )
    .filter((character) => hasCharacter(file, character))
    .join('');
