/** Finds the ideas a text names, in either language, so that it can be told what its figures are said of. */
import type { Locale } from '#lib/site/locale';
import { conceptsOfActs } from './conceptsOfActs';
import { conceptsOfBodies } from './conceptsOfBodies';
import { conceptsOfEconomy } from './conceptsOfEconomy';
import { conceptsOfThings } from './conceptsOfThings';
import { lazily } from './lazily';
import { lemmaIn } from './lemma';

/** An idea named in a text; ideas are known by their place in the table. */
export type Naming = { readonly concept: string; readonly start: number; readonly end: number };

type Concept = { readonly id: string; readonly zh: readonly string[]; readonly en: readonly string[] };

function listConcepts(): Concept[] {
  const lines = [conceptsOfBodies, conceptsOfEconomy, conceptsOfThings, conceptsOfActs].join('').split('\n');
  return lines.flatMap((line, index): Concept[] => {
    const [zh, en] = line.split(' = ');
    return zh === undefined || en === undefined
      ? []
      : [{ id: String(index), zh: zh.split(' '), en: en.split(', ') }];
  });
}

type Ids = readonly string[];

function noteWord(words: Map<string, string[]>, word: string, id: string): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, [id]);
  else if (!known.includes(id)) known.push(id);
}

/** Chinese words by their first character, the longest first. */
const zhIndex = lazily((): ReadonlyMap<string, readonly (readonly [string, Ids])[]> => {
  const words = new Map<string, string[]>();
  for (const { id, zh } of listConcepts()) for (const word of zh) noteWord(words, word, id);
  const index = new Map<string, [string, Ids][]>();
  for (const entry of [...words].sort(([a], [b]) => b.length - a.length)) {
    const first = entry[0].charAt(0);
    const known = index.get(first);
    if (known === undefined) index.set(first, [entry]);
    else known.push(entry);
  }
  return index;
});

const token = /[\p{L}\d]+(?:[&’'][\p{L}]+)*/gu;
const tokensOf = (text: string): string[] =>
  text.match(token)?.map((word) => word.toLowerCase().replace('’', "'")) ?? [];
const longest = 4;

type EnIndex = { readonly phrases: ReadonlyMap<string, Ids>; readonly vocabulary: ReadonlySet<string> };

const enIndex = lazily((): EnIndex => {
  const forms = listConcepts().flatMap(({ id, en }) => en.map((form) => ({ id, words: tokensOf(form) })));
  const vocabulary = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const phrases = new Map<string, string[]>();
  for (const { id, words } of forms) {
    const known = words.map((word) => lemmaIn(vocabulary, word));
    for (const word of known) vocabulary.add(word);
    noteWord(phrases, known.join(' '), id);
  }
  return { phrases, vocabulary };
});

function findZh(text: string): Naming[] {
  const index = zhIndex();
  const namings: Naming[] = [];
  for (let at = 0; at < text.length; ) {
    const found = index.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
    if (found === undefined) at += 1;
    else {
      const [{ length }, ids] = found;
      for (const concept of ids) namings.push({ concept, start: at, end: at + length });
      at += length;
    }
  }
  return namings;
}

function findEn(text: string): Naming[] {
  const { phrases, vocabulary } = enIndex();
  const words = [...text.matchAll(token)].map((match) => ({
    word: lemmaIn(vocabulary, match[0].toLowerCase().replace('’', "'")),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const namings: Naming[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at);
    let ids: Ids | undefined;
    for (; length > 0 && ids === undefined; length -= ids === undefined ? 1 : 0) {
      const phrase = words
        .slice(at, at + length)
        .map(({ word }) => word)
        .join(' ');
      ids = phrases.get(phrase);
    }
    const [first, last] = [words[at], words[at + Math.max(length, 1) - 1]];
    if (first !== undefined && last !== undefined)
      for (const concept of ids ?? []) namings.push({ concept, start: first.start, end: last.end });
    at += Math.max(length, 1);
  }
  return namings;
}

/** The ideas a text names, in its order; the longest words at each place. */
export const findConcepts = (text: string, locale: Locale): Naming[] =>
  locale === 'zh' ? findZh(text) : findEn(text);
