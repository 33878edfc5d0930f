/** The term base as a page shows it: by the letters of the page’s language, each term with the other language’s. */
import type { Edition, ReportText } from '#lib/content/edition';
import type { Term } from '#lib/content/termSchema';
import { type Locale, otherLocale } from '#lib/site/locale';

export type TermEntry = {
  /** The Chinese term, which is what it is known by in both languages. */
  readonly key: string;
  readonly term: string;
  readonly other: string;
  /** Other English wordings the texts may use. */
  readonly variants: readonly string[];
  readonly note: string | null;
};

/** `letter` is A to Z, or null for what begins with a digit. */
export type TermGroup = { readonly letter: string | null; readonly entries: readonly TermEntry[] };

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Pinyin for Chinese, letters for English. */
const collators: Readonly<Record<Locale, Intl.Collator>> = {
  zh: new Intl.Collator('zh-Hans-u-co-pinyin'),
  en: new Intl.Collator('en'),
};

/** Articles do not count. */
const sortKey = ({ term }: TermEntry): string => term.replace(/^(?:the|an?) /i, '');

/** Before the first Han character of each letter stands U+FDD0 with it (UTS #35, part 5, collation indexes). */
const lastLetterBefore = (text: string): string | undefined =>
  letters.filter((letter) => collators.zh.compare(`\uFDD0${letter}`, text) <= 0).at(-1);

function letterOf(entry: TermEntry): string | null {
  const [first = ''] = sortKey(entry).toUpperCase();
  if (letters.includes(first)) return first;
  return /\p{Script=Han}/u.test(first) ? (lastLetterBefore(first) ?? null) : null;
}

const entryOf = ({ zh, en, variants = [], note }: Term, locale: Locale): TermEntry => {
  const texts = { zh, en };
  return {
    key: zh,
    term: texts[locale],
    other: texts[otherLocale(locale)],
    variants,
    note: note?.[locale] ?? null,
  };
};

/** Digits first, then letter by letter. */
export function termGroups(terms: readonly Term[], locale: Locale): TermGroup[] {
  const entries = terms
    .map((term) => entryOf(term, locale))
    .sort((a, b) => collators[locale].compare(sortKey(a), sortKey(b)) || (a.key < b.key ? -1 : 1));
  return [null, ...letters].flatMap((letter) => {
    const own = entries.filter((entry) => letterOf(entry) === letter);
    return own.length === 0 ? [] : [{ letter, entries: own }];
  });
}

/** The groups that a body shows: all of them where it has the list, else none. */
export const shownTerms = ({ terms }: Edition, body: ReportText['body'], locale: Locale): TermGroup[] =>
  body.sections.some(({ blocks }) => blocks.some(({ component }) => component === 'TermBase'))
    ? termGroups(terms, locale)
    : [];
