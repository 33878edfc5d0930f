/** Finds terms of a Chinese text that its English does not render as the term base has them. */

import type { TermLike } from '#lib/bilingual/reading/facts';
import { foldQuotes } from '#lib/bilingual/reading/maskTerms';
import { lazily } from '#lib/bilingual/text/lazily';
import { type Recent, recently } from '#lib/bilingual/text/recently';
import { type Branch, codesOf, findLongest, treeOf } from '#lib/bilingual/text/wordTree';
import { units } from '#lib/site/units';

export type TermUse = { readonly term: TermLike; readonly start: number; readonly end: number };

/** Names of units are held by their amounts, in whatever unit those are given. */
const unitNames = lazily(() => new Set(Object.values(units).flatMap(({ zh }): readonly string[] => zh)));

/** 三个“一百” is compared as a fact, in whatever form its two numbers take. */
const isSlogan = (name: string): boolean => /^[一二三四五六七八九]个[“"]?一?[百千万][”"]?$/.test(name);

const trees = new WeakMap<readonly TermLike[], Branch<number, TermLike>>();

function treeOfTerms(terms: readonly TermLike[]): Branch<number, TermLike> {
  const tree =
    trees.get(terms) ?? treeOf(terms.map((term) => ({ steps: codesOf(foldQuotes(term.zh)), end: term })));
  trees.set(terms, tree);
  return tree;
}

/** What a text uses of the terms, and which of them each once. */
type Used = { readonly uses: readonly TermUse[]; readonly terms: readonly TermLike[] };

function readTerms(text: string, terms: readonly TermLike[]): Used {
  const uses: TermUse[] = [];
  const folded = foldQuotes(text);
  findLongest(folded, treeOfTerms(terms), { start: 0, end: folded.length }, ([term], start, end) => {
    if (term !== undefined) uses.push({ term, start, end });
  });
  return { uses, terms: [...new Set(uses.map(({ term }) => term))] };
}

/** A block is asked for its terms by several checks of its report. */
const known = new WeakMap<readonly TermLike[], Recent<string, Used>>();

function usedIn(text: string, terms: readonly TermLike[]): Used {
  const recent = known.get(terms) ?? recently<string, Used>(128);
  known.set(terms, recent);
  const used = recent.get(text) ?? readTerms(text, terms);
  recent.set(text, used);
  return used;
}

/**
 * Terms in a Chinese text, the longest at each place; what stands inside a longer one is not named again. Of terms of
 * one name the first counts.
 */
export const findTerms = (text: string, terms: readonly TermLike[]): readonly TermUse[] =>
  usedIn(text, terms).uses;

/** The terms a Chinese text holds, each once: those that count for it and for its translation. */
export const termsIn = (text: string, terms: readonly TermLike[]): readonly TermLike[] =>
  usedIn(text, terms).terms;

/** Words without their endings: studies, studied and study are one. */
const cutEnding = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/(?:ies|ied|y)$/, 'i')
    .replace(/(?:isation|ization|ising|izing|ised|ized|ises|izes|ise|ize)$/, 'is')
    .replace(/(?:ations?|ating|ated|ates?|ings?|ions?|ed|es|s|e)$/, '');

const stems = new Map<string, string>();

/** A word in small letters without its ending. Most come again and again; some thousands are remembered. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = cutEnding(word);
  if (stems.size < 20_000) stems.set(word, made);
  return made;
}

const small = new Set(['the', 'a', 'an', 'of', 'in', 'on', 'for', 'and', 'to', 'with', 'by', 'at']);

const wordsOf = (text: string): string[] =>
  (
    foldQuotes(text)
      .toLowerCase()
      .match(/[\p{L}\d&]+(?:'s?)?/gu) ?? []
  ).map(stem);

type EnglishWords = { readonly joined: string; readonly words: ReadonlySet<string> };

/** An English text in which many terms are looked up: as it stands, and by its stems when they are asked for. */
export type English = { readonly plain: string; readonly stemmed: () => EnglishWords };

function stemWords(text: string): EnglishWords {
  const words = wordsOf(text);
  return { joined: ` ${words.join(' ')} `, words: new Set(words) };
}

export const readEnglish = (text: string): English => ({
  plain: foldQuotes(text).toLowerCase(),
  stemmed: lazily(() => stemWords(text)),
});

const forms = new Map<string, string>();

function foldForm(form: string): string {
  const known = forms.get(form);
  if (known !== undefined) return known;
  const folded = foldQuotes(form).toLowerCase();
  forms.set(form, folded);
  return folded;
}

const folds = new Map<string, readonly string[]>();

function formWords(form: string): readonly string[] {
  const known = folds.get(form);
  if (known !== undefined) return known;
  const words = wordsOf(form);
  folds.set(form, words);
  return words;
}

/** Short forms such as mu stand inside other words, so only longer ones are looked for as they are. */
const holdsPlain = ({ plain }: English, form: string): boolean =>
  form.length > 4 && plain.includes(foldForm(form));

/** A form stands in a text as a phrase, or all its words do in another order. */
function holdsStems({ stemmed }: English, form: string): boolean {
  const { joined, words } = stemmed();
  const parts = formWords(form);
  if (joined.includes(` ${parts.join(' ')} `)) return true;
  const telling = parts.filter((part) => !small.has(part));
  return telling.length >= 2 && telling.every((part) => words.has(part));
}

/** The terms of a Chinese text the English lacks, each once. */
export function missingTerms(uses: readonly TermUse[], english: English): TermUse[] {
  const seen = new Set<string>();
  return uses.filter(({ term }) => {
    if (seen.has(term.zh) || unitNames().has(term.zh) || isSlogan(term.zh)) return false;
    seen.add(term.zh);
    const forms = [term.en, ...(term.variants ?? [])];
    return (
      !forms.some((form) => holdsPlain(english, form)) && !forms.some((form) => holdsStems(english, form))
    );
  });
}
