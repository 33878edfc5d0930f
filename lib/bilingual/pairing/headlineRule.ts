/** The rule that titles, summaries and headings state the same. */

import type { SpokenOf } from '#lib/bilingual/agreeing/spokenYears';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementPair, AgreementSide, Finding, Wording } from './agreementPair';
import { compareSides } from './agreementRule';
import { placeOfBlock } from './placeInBlock';
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

type Worded = { readonly wording: Wording; readonly spokenOf: SpokenOf | null };

function wordFindings({ original, translation }: AgreementPair, worded: Worded): Finding[] {
  const twins = new Map(translation.headlines.map((one) => [one.id, one]));
  return original.headlines.flatMap((block): Finding[] => {
    const twin = twins.get(block.id);
    if (twin === undefined) return [];
    const sides = {
      original: { file: original.file, block },
      translation: { file: translation.file, block: twin },
    };
    const problems = compareSides({ ...sides, ...worded, manner: 'heading' });
    return problems.map((problem) => ({ block: block.id, problem }));
  });
}

/**
 * What titles, decks, standfirsts and headings do not state alike. They are worded freely and may be shorter than in
 * the other language: what contradicts is an error, what only one side states a warning, and terms are not asked for.
 */
export const headlineFindings = (pair: AgreementPair, spokenOf: SpokenOf | null): Finding[] =>
  pair.wording === undefined
    ? []
    : [...deckFindings(pair), ...wordFindings(pair, { wording: pair.wording, spokenOf })];
