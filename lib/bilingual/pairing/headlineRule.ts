/** The rule that titles, summaries and headings state the same. */

import type { SpokenOf } from '#lib/bilingual/agreeing/spokenYears';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementPair, AgreementSide, Finding, Wording } from './agreementPair';
import { compareSides } from './agreementRule';
import { findExchangedHeadings } from './exchangedHeadings';
import { type Headed, headlineProblems } from './headlineProblems';
import { headedSection } from './headlines';
import {
  type InFull,
  type LackedTerm,
  lackedTerms,
  readInFull,
  type Sided,
  tellLacked,
} from './headlineTerms';
import { placeInBlock, placeOfBlock } from './placeInBlock';
import { structureProblems } from './structureProblems';

const startOf = ({ file, headlines }: AgreementSide): Place => {
  const [first] = headlines;
  return first === undefined ? { file, line: 1, column: 1 } : placeOfBlock(file, first);
};

const relatedTo = (place: Place): Pick<ContentProblem, 'related'> => ({
  related: [{ ...place, message: { zh: '原文在这里。', en: 'The original is here.' } }],
});

/** A deck that only one language has, told at the translation's own or at its title. */
function deckFindings({ original, translation }: AgreementPair): Finding[] {
  const of = ({ headlines }: AgreementSide) => headlines.find(({ id }) => id === 'subtitle') ?? null;
  const [from, to] = [of(original), of(translation)];
  if ((from === null) === (to === null)) return [];
  const place = to === null ? startOf(translation) : placeOfBlock(translation.file, to);
  const source = from === null ? startOf(original) : placeOfBlock(original.file, from);
  const problem = structureProblems.subtitle(place, to === null ? 'missing' : 'extra');
  return [{ block: 'subtitle', problem: { ...problem, ...relatedTo(source) } }];
}

/** How a piece is read: which years its original speaks of, and whether every block has its twin. */
type Reading = { readonly spokenOf: SpokenOf | null; readonly isWhole: boolean };

type Worded = Reading & { readonly wording: Wording };

/** A headline in both languages, and what is found of it. */
type Compared = {
  readonly original: Sided;
  readonly translation: Sided;
  readonly lacked: readonly LackedTerm[];
  readonly facts: readonly ContentProblem[];
};

/** Where a block is missing, so may be the term in full that a headline shortens: it is given the benefit. */
function compareAll({ original, translation }: AgreementPair, worded: Worded): Compared[] {
  const { wording, spokenOf, isWhole } = worded;
  const inFull: InFull = isWhole
    ? readInFull(wording.original === 'zh' ? original : translation)
    : () => true;
  const twins = new Map(translation.headlines.map((one) => [one.id, one]));
  return original.headlines.flatMap((block): Compared[] => {
    const twin = twins.get(block.id);
    if (twin === undefined) return [];
    const sides = {
      original: { file: original.file, block },
      translation: { file: translation.file, block: twin },
    };
    const [zh, en] = wording.original === 'zh' ? [block, twin] : [twin, block];
    const lacked = lackedTerms({ zh, en, terms: wording.terms, inFull });
    return [{ ...sides, lacked, facts: compareSides({ ...sides, wording, spokenOf, manner: 'heading' }) }];
  });
}

/** The words over the text, without the label of the navigation. */
const headingOf = ({ block }: Sided): string => block.text.split('\n')[0] ?? '';

/** Whether the words over the text are amiss beyond doubt. */
const disagrees = ({ lacked, facts }: Compared): boolean =>
  lacked.some(({ line, isDoubt }) => line.n === 0 && !isDoubt) ||
  facts.some(({ severity }) => severity === 'error');

const headedBy = (one: Compared): Headed => ({
  words: headingOf(one.translation),
  line: one.translation.block.line,
  section: headedSection(one.original.block.id) ?? '',
});

function tellExchange(one: Compared, other: Compared): Finding {
  const { file, block } = one.translation;
  const place = placeInBlock(file, block, { start: 0, end: headingOf(one.translation).length });
  const problem = headlineProblems.exchanged(place, headedBy(one), headedBy(other));
  const source = placeOfBlock(one.original.file, one.original.block);
  return { block: one.original.block.id, problem: { ...problem, ...relatedTo(source) } };
}

function tellWords({ original, translation, lacked, facts }: Compared, wording: Wording): Finding[] {
  const terms = lacked.map((one) => tellLacked(one, { original, translation }, wording.original));
  return [...facts, ...terms].map((problem) => ({ block: original.block.id, problem }));
}

/** Headings that stand over one another’s sections are told as such, and of their words only what labels lack. */
function wordFindings(pair: AgreementPair, worded: Worded): Finding[] {
  const { wording } = worded;
  const all = compareAll(pair, worded);
  const headings = all.filter(({ original }) => headedSection(original.block.id) !== null);
  const told = headings.map((one) => ({
    original: headingOf(one.original),
    translation: headingOf(one.translation),
    disagrees: disagrees(one),
  }));
  const exchanges = findExchangedHeadings(told, wording).flatMap(([i, j]) => {
    const [one, other] = [headings[i], headings[j]];
    return one && other ? [{ one, other }] : [];
  });
  const exchanged = new Set(exchanges.flatMap(({ one, other }) => [one, other]));
  const rest = all.map((one) =>
    exchanged.has(one) ? { ...one, facts: [], lacked: one.lacked.filter(({ line }) => line.n > 0) } : one,
  );
  return [
    ...exchanges.map(({ one, other }) => tellExchange(one, other)),
    ...rest.flatMap((one) => tellWords(one, wording)),
  ];
}

/**
 * What titles, decks, standfirsts and headings do not state alike. They are worded freely and may be shorter than in
 * the other language: what contradicts is an error, what only one side states a warning. A term may be shortened where
 * the piece has it in full; where nothing of it is left, that is an error.
 */
export const headlineFindings = (pair: AgreementPair, reading: Reading): Finding[] =>
  pair.wording === undefined
    ? []
    : [...deckFindings(pair), ...wordFindings(pair, { ...reading, wording: pair.wording })];
