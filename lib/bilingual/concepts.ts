/** Finds the ideas a text names, in either language, so that it can be told what its figures are said of. */
import type { Locale } from '#lib/site/locale';
import { conceptsOfActs } from './conceptsOfActs';
import { conceptsOfBodies } from './conceptsOfBodies';
import { conceptsOfEconomy } from './conceptsOfEconomy';
import { conceptsOfLife } from './conceptsOfLife';
import { conceptsOfThings } from './conceptsOfThings';
import { conceptsOfTowns } from './conceptsOfTowns';
import { lazily } from './lazily';
import { lemmaIn } from './lemma';

/** An idea named in a text; ideas are known by their place in the table. */
export type Naming = { readonly concept: number; readonly start: number; readonly end: number };

type Concept = { readonly id: number; readonly zh: readonly string[]; readonly en: readonly string[] };

function listConcepts(): Concept[] {
  const lines = [
    conceptsOfBodies,
    conceptsOfEconomy,
    conceptsOfThings,
    conceptsOfActs,
    conceptsOfLife,
    conceptsOfTowns,
  ]
    .join('')
    .split('\n');
  return lines.flatMap((line, index): Concept[] => {
    const [zh, en] = line.split(' = ');
    return zh === undefined || en === undefined ? [] : [{ id: index, zh: zh.split(' '), en: en.split(', ') }];
  });
}

type Ids = readonly number[];

function noteWord(words: Map<string, number[]>, word: string, id: number): void {
  const known = words.get(word);
  if (known === undefined) words.set(word, [id]);
  else if (!known.includes(id)) known.push(id);
}

/** Chinese words by their first character, the longest first. */
const zhIndex = lazily((): ReadonlyMap<string, readonly (readonly [string, Ids])[]> => {
  const words = new Map<string, number[]>();
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

type EnIndex = {
  /** Phrases by their words in plain form. */
  readonly phrases: ReadonlyMap<string, Ids>;
  /** How many words the longest phrase has that begins with a word. */
  readonly lengths: ReadonlyMap<string, number>;
  readonly vocabulary: ReadonlySet<string>;
};

const enIndex = lazily((): EnIndex => {
  const forms = listConcepts().flatMap(({ id, en }) => en.map((form) => ({ id, words: tokensOf(form) })));
  const vocabulary = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const phrases = new Map<string, number[]>();
  const lengths = new Map<string, number>();
  for (const { id, words } of forms) {
    const known = words.map((word) => lemmaIn(vocabulary, word));
    for (const word of known) vocabulary.add(word);
    noteWord(phrases, known.join(' '), id);
    const first = known[0] ?? '';
    lengths.set(first, Math.max(known.length, lengths.get(first) ?? 0));
  }
  return { phrases, lengths, vocabulary };
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

type Word = { readonly word: string; readonly start: number; readonly end: number };

/** Most words come again and again; those seen are remembered, up to a few thousand. */
const plainForms = new Map<string, string>();

function plainForm(word: string): string {
  const known = plainForms.get(word);
  if (known !== undefined) return known;
  const made = lemmaIn(enIndex().vocabulary, word.toLowerCase().replace('’', "'"));
  if (plainForms.size < 20_000) plainForms.set(word, made);
  return made;
}

/** The longest phrase that begins at a word, and how many words it has. */
function phraseAt(words: readonly Word[], at: number): { ids: Ids; length: number } | null {
  const { phrases, lengths } = enIndex();
  const first = words[at]?.word ?? '';
  for (let length = lengths.get(first) ?? 0; length > 0; length -= 1) {
    let phrase = first;
    for (let next = 1; next < length; next += 1) phrase += ` ${words[at + next]?.word ?? ''}`;
    const ids = phrases.get(phrase);
    if (ids !== undefined) return { ids, length };
  }
  return null;
}

function findEn(text: string): Naming[] {
  const words = Array.from(text.matchAll(token), ({ 0: word, index }): Word => {
    return { word: plainForm(word), start: index, end: index + word.length };
  });
  const namings: Naming[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(words, at);
    const [start, end] = [words[at]?.start ?? 0, words[at + (found?.length ?? 1) - 1]?.end ?? 0];
    for (const concept of found?.ids ?? []) namings.push({ concept, start, end });
    at += found?.length ?? 1;
  }
  return namings;
}

/** The ideas a text names, in its order; the longest words at each place. */
export const findConcepts = (text: string, locale: Locale): Naming[] =>
  locale === 'zh' ? findZh(text) : findEn(text);
