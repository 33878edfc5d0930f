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

/** What is named by the steps to here, if anything, and where further steps lead: codes of characters, or words. */
type Branch<Step> = { ids: number[] | null; readonly next: Map<Step, Branch<Step>> };

function noteSteps<Step>(root: Branch<Step>, steps: readonly Step[], id: number): void {
  let branch = root;
  for (const step of steps) {
    const next = branch.next.get(step) ?? { ids: null, next: new Map() };
    branch.next.set(step, next);
    branch = next;
  }
  branch.ids ??= [];
  if (!branch.ids.includes(id)) branch.ids.push(id);
}

const codesOf = (word: string): number[] => word.split('').map((character) => character.charCodeAt(0));

const zhIndex = lazily((): Branch<number> => {
  const root: Branch<number> = { ids: null, next: new Map() };
  for (const { id, zh } of listConcepts()) for (const word of zh) noteSteps(root, codesOf(word), id);
  return root;
});

const token = /[\p{L}\d]+(?:[&’'][\p{L}]+)*/gu;
const tokensOf = (text: string): string[] =>
  text.match(token)?.map((word) => word.toLowerCase().replace('’', "'")) ?? [];

/** Phrases by their words in plain form. */
type EnIndex = { readonly phrases: Branch<string>; readonly vocabulary: ReadonlySet<string> };

const enIndex = lazily((): EnIndex => {
  const forms = listConcepts().flatMap(({ id, en }) => en.map((form) => ({ id, words: tokensOf(form) })));
  const vocabulary = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const phrases: Branch<string> = { ids: null, next: new Map() };
  for (const { id, words } of forms) {
    const known = words.map((word) => lemmaIn(vocabulary, word));
    for (const word of known) vocabulary.add(word);
    noteSteps(phrases, known, id);
  }
  return { phrases, vocabulary };
});

/** What the longest way from a root names, and how many steps it has. */
function longestFrom<Step>(root: Branch<Step>, stepAt: (index: number) => Step) {
  let found: { readonly ids: Ids; readonly length: number } | null = null;
  let branch = root.next.get(stepAt(0));
  for (let length = 1; branch !== undefined; length += 1) {
    if (branch.ids !== null) found = { ids: branch.ids, length };
    branch = branch.next.get(stepAt(length));
  }
  return found;
}

function findZh(text: string): Naming[] {
  const root = zhIndex();
  const namings: Naming[] = [];
  let start = 0;
  const codeAt = (index: number): number => text.charCodeAt(start + index);
  while (start < text.length) {
    const found = longestFrom(root, codeAt);
    const end = start + (found?.length ?? 1);
    if (found !== null) for (const concept of found.ids) namings.push({ concept, start, end });
    start = end;
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

/** Between two words stands nothing a word is made of, so that each is found again after the last. */
function listWords(text: string): Word[] {
  let end = 0;
  return (text.match(token) ?? []).map((word) => {
    const start = text.indexOf(word, end);
    end = start + word.length;
    return { word: plainForm(word), start, end };
  });
}

function findEn(text: string): Naming[] {
  const { phrases } = enIndex();
  const words = listWords(text);
  const namings: Naming[] = [];
  let first = 0;
  const wordAt = (index: number): string => words[first + index]?.word ?? '';
  while (first < words.length) {
    const found = longestFrom(phrases, wordAt);
    const next = first + (found?.length ?? 1);
    const [start, end] = [words[first]?.start ?? 0, words[next - 1]?.end ?? 0];
    if (found !== null) for (const concept of found.ids) namings.push({ concept, start, end });
    first = next;
  }
  return namings;
}

/** The ideas a text names, in its order; the longest words at each place. */
export const findConcepts = (text: string, locale: Locale): Naming[] =>
  locale === 'zh' ? findZh(text) : findEn(text);
