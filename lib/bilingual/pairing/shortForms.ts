/** Judges whether a headline says a term in a form that is shorter than the term base has it. */
import type { TermLike } from '#lib/bilingual/reading/facts';
import { stem } from './compareTerms';
import { isPerson } from './persons';

/** What a headline makes of a term: a short form of it, what may be one, or nothing of the kind. */
export type Shortened = 'short' | 'doubtful' | 'none';

/** Where what a form names ends and what it is of, or where it is, begins: “commercialisation of …”. */
const leadOn = /\s+(?:\(|(?:of|for|in|on|at|with|above|under|where|from|by|to)\s)/i;
const pause = /[,;:.!?()"“”—\n，。；：！？（）]/;
const word = /[\p{L}\d&]+/gu;

/** Words before a noun that leave it as it is. */
const plain = new Set(
  'the a an of in on for and or to with by at from its their our his her this these all both each every other some any more many new local city s one two three four five six seven eight nine ten'.split(
    ' ',
  ),
);
const verbal = /(?:ing|ed|s)$/;
/** “Building” alone is not short for “Party building”: it may build anything. */
const gerund = /ing$/;
/** What stands for a place or a firm that is named in full elsewhere. */
const standIn = /\b(?:city|county|district|province|town|village|municipal|provincial|company|firm)\b/i;

/** A heading may take up what the title has named; a title itself has nothing before it. */
const pronoun = /\b(?:it|they|them|he|him|she|her)\b/i;

const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** Nothing in front of a noun that could set it apart: “enterprises”, “18 enterprises”, “serving enterprises”. */
const leavesAsIs = (before: readonly string[], own: readonly string[]): boolean => {
  const last = before.at(-1);
  return (
    last === undefined ||
    /^\d/.test(last) ||
    plain.has(last) ||
    verbal.test(last) ||
    own.includes(stem(last)) ||
    before.at(-2) === 'to'
  );
};

/** A form of a term taken apart: the words up to its noun, and those of what it is of. */
type Shape = {
  readonly own: readonly string[];
  /** null where it would not stand for the term alone. */
  readonly noun: string | null;
  readonly object: readonly string[];
};

function shapeOf(form: string): Shape {
  const [named = '', ...rest] = form.split(leadOn);
  const own = wordsOf(named).map(stem);
  const object = wordsOf(rest.join(' ')).filter((one) => !plain.has(one));
  return { own, noun: gerund.test(named) ? null : (own.at(-1) ?? null), object: object.map(stem) };
}

const known = new WeakMap<TermLike, readonly Shape[]>();

function shapesOf(term: TermLike): readonly Shape[] {
  const shapes = known.get(term) ?? [term.en, ...(term.variants ?? [])].map(shapeOf);
  known.set(term, shapes);
  return shapes;
}

type Clauses = readonly { readonly words: readonly string[]; readonly stems: readonly string[] }[];

const clausesOf = (text: string): Clauses =>
  text.split(pause).map((clause) => {
    const words = wordsOf(clause);
    return { words, stems: words.map(stem) };
  });

/** The noun of a form, alone or with some of the words that belong to it. */
function nounIn(clauses: Clauses, { own, noun }: Shape): Shortened {
  if (noun === null) return 'none';
  const found = clauses.flatMap(({ words, stems }) =>
    stems.flatMap((one, at) => (one === noun ? [leavesAsIs(words.slice(0, at), own)] : [])),
  );
  if (found.length === 0) return 'none';
  return found.some((asIs) => asIs) ? 'short' : 'doubtful';
}

/** What a form is of, where that is several words: “research results” for the commercialisation of them. */
const objectIn = (clauses: Clauses, { object }: Shape): boolean =>
  object.length > 1 && object.every((one) => clauses.some(({ stems }) => stems.includes(one)));

/** A person by the family name, unless another given name follows it. */
const familyNameIn = (text: string, { en }: TermLike): boolean =>
  new RegExp(`(?<![\\p{L}-])${en.split(' ')[0] ?? ''}(?![\\p{L}-]|\\s+\\p{Lu})`, 'u').test(text);

const isOneName = ({ en }: TermLike): boolean => /^\p{Lu}\p{L}+$/u.test(en);

/** The English of a headline, and whether it stands over a section rather than the whole. */
type ShortText = { readonly text: string; readonly isHeading: boolean };

/** How the English of a headline, which lacks every form of a term, may still be short for one. */
export function shortenedIn({ text, isHeading }: ShortText, term: TermLike): Shortened {
  if (isHeading && pronoun.test(text)) return 'short';
  if (isPerson(term) && familyNameIn(text, term)) return 'short';
  if (isOneName(term) && standIn.test(text)) return 'short';
  const [clauses, shapes] = [clausesOf(text), shapesOf(term)];
  const nouns = shapes.map((shape) => nounIn(clauses, shape));
  if (nouns.includes('short') || shapes.some((shape) => objectIn(clauses, shape))) return 'short';
  return nouns.includes('doubtful') || pronoun.test(text) ? 'doubtful' : 'none';
}
