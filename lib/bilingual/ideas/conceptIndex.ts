/** The table of ideas as two trees, one of Chinese characters and one of English words in plain form. */

import { wordsIn } from '#lib/bilingual/text/enTokens';
import { lazily } from '#lib/bilingual/text/lazily';
import { lemmaIn } from '#lib/bilingual/text/lemma';
import { type Branch, codesOf, type Path, treeOf } from '#lib/bilingual/text/wordTree';
import { conceptsOfActs } from './conceptsOfActs';
import { conceptsOfBodies } from './conceptsOfBodies';
import { conceptsOfEconomy } from './conceptsOfEconomy';
import { conceptsOfLife } from './conceptsOfLife';
import { conceptsOfThings } from './conceptsOfThings';
import { conceptsOfTowns } from './conceptsOfTowns';

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

/** The paths to all ideas, and every step that any of them takes. */
type Index<Step> = { readonly tree: Branch<Step, number>; readonly steps: ReadonlySet<Step> };

const indexOf = <Step>(paths: readonly Path<Step, number>[]): Index<Step> => ({
  tree: treeOf(paths),
  steps: new Set(paths.flatMap(({ steps }) => steps)),
});

/** Chinese words by the codes of their characters. */
export const zhIndex = lazily(() =>
  indexOf(listConcepts().flatMap(({ id, zh }) => zh.map((word) => ({ steps: codesOf(word), end: id })))),
);

const folded = (word: string): string => word.toLowerCase().replace('’', "'");

type EnIndex = Index<string> & { readonly vocabulary: ReadonlySet<string> };

/** English phrases by their words in plain form. */
const enIndex = lazily((): EnIndex => {
  const forms = listConcepts().flatMap(({ id, en }) =>
    en.map((form) => ({ id, words: wordsIn(form).map(folded) })),
  );
  const vocabulary = new Set(forms.flatMap(({ words }) => (words.length === 1 ? words : [])));
  const paths = forms.map(({ id, words }) => {
    const steps = words.map((word) => lemmaIn(vocabulary, word));
    for (const word of steps) vocabulary.add(word);
    return { steps, end: id };
  });
  return { ...indexOf(paths), vocabulary };
});

/** What is known of a word: its plain form, whether any phrase has it, and what begins with it. */
export type KnownWord = {
  readonly plain: string;
  readonly isStep: boolean;
  readonly begins: Branch<string, number> | undefined;
};

/** Most words come again and again; those seen are remembered, up to a few thousand. */
const knownWords = new Map<string, KnownWord>();

/** Looks a word up as it stands in a text. */
export function knownWord(word: string): KnownWord {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const { tree, steps, vocabulary } = enIndex();
  const plain = lemmaIn(vocabulary, folded(word));
  const made = { plain, isStep: steps.has(plain), begins: tree.next?.get(plain) };
  if (knownWords.size < 20_000) knownWords.set(word, made);
  return made;
}
