/** Compares a Chinese block with its English one: what they state, and the terms they use. */

import type { Disagreement, DisagreementSort } from '#lib/bilingual/agreeing/disagreement';
import type { Spoken } from '#lib/bilingual/agreeing/spokenYears';
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';
import { movedWords, toldWords } from '#lib/bilingual/exchanges/toldWords';
import type { Fact, TermLike } from '#lib/bilingual/reading/facts';
import type { Block } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import type { ContentProblem, Place } from '#lib/site/problem';
import { findTerms, missingTerms, readEnglish, type TermUse, termsIn } from './compareTerms';
import { factProblems } from './factProblems';
import { lackedTerm } from './lackedTerm';
import { placeInBlock, placeOfBlock } from './placeInBlock';

/**
 * Prose must state all that the other language does; what stands over it may be shorter, but not contradict; a label
 * states all. Of the last two the terms are not asked for here, since they may be shortened.
 */
export type Manner = 'prose' | 'heading' | 'label';

export type BlocksCompared = {
  readonly zh: Block;
  readonly en: Block;
  readonly zhFile: string;
  readonly enFile: string;
  readonly original: Locale;
  readonly manner: Manner;
  readonly terms: readonly TermLike[];
  /** The years the piece speaks of; null where nothing is known of them. */
  readonly spoken: () => Spoken | null;
};

type ProblemOf = (typeof factProblems)['quantity'];

const byKind: Readonly<Record<Fact['kind'], ProblemOf>> = {
  quantity: factProblems.quantity,
  share: factProblems.quantity,
  points: factProblems.quantity,
  multiple: factProblems.quantity,
  slogan: factProblems.quantity,
  ordinal: factProblems.rank,
  top: factProblems.rank,
  grade: factProblems.rank,
  per: factProblems.quantity,
  basis: factProblems.quantity,
  often: factProblems.quantity,
  weekday: factProblems.date,
  session: factProblems.rank,
  part: factProblems.date,
  day: factProblems.date,
  month: factProblems.date,
  year: factProblems.date,
  decade: factProblems.date,
  century: factProblems.date,
  clock: factProblems.date,
  period: factProblems.period,
  document: factProblems.document,
  code: factProblems.code,
  url: factProblems.url,
  phone: factProblems.code,
  idea: factProblems.subject,
};

function problemOf({ sort, severity, zh, en }: Disagreement): ProblemOf {
  const kind = zh?.kind ?? en?.kind ?? 'quantity';
  if (sort === 'doubtful') return factProblems.multiple;
  if (sort === 'swapped') return factProblems.order;
  if (sort === 'crossed') return factProblems.exchange;
  if (sort === 'exchanged') return factProblems.trade;
  if (sort === 'misdated') return factProblems.addedYear;
  if (severity === 'error') return byKind[kind];
  if (byKind[kind] === factProblems.date) return factProblems.dateDetail;
  return sort === 'missing' || sort === 'extra' ? factProblems.count : factProblems.approximation;
}

type Sides = { readonly from: Block; readonly to: Block; readonly fromFile: string; readonly toFile: string };

const sidesOf = ({ zh, en, zhFile, enFile, original }: BlocksCompared): Sides =>
  original === 'zh'
    ? { from: zh, to: en, fromFile: zhFile, toFile: enFile }
    : { from: en, to: zh, fromFile: enFile, toFile: zhFile };

const placed = (file: string, block: Block, fact: Fact | null): Place =>
  fact === null ? placeOfBlock(file, block) : placeInBlock(file, block, fact);

const relatedTo = (...places: readonly Place[]): Pick<ContentProblem, 'related'> => ({
  related: places.map((place) => ({
    ...place,
    message: { zh: '原文在这里。', en: 'The original is here.' },
  })),
});

/** Where the figures are alike and what is said of them is not. */
const ofMoves: readonly DisagreementSort[] = ['turned', 'mistaken', 'recast'];

/** A fact as it is quoted: in the words of its block that say it whole. */
function quotable(compared: BlocksCompared, locale: Locale, { sort, ...found }: Disagreement): Fact | null {
  const fact = found[locale];
  if (fact === null) return null;
  const told = { text: compared[locale].text, locale, fact };
  return { ...fact, surface: ofMoves.includes(sort) ? movedWords(told) : toldWords(told) };
}

function tell(compared: BlocksCompared, found: Disagreement): ContentProblem {
  const { from, to, fromFile, toFile } = sidesOf(compared);
  const [source, target] = compared.original === 'zh' ? [found.zh, found.en] : [found.en, found.zh];
  const problem = problemOf(found);
  const quoted = { zh: quotable(compared, 'zh', found), en: quotable(compared, 'en', found) };
  const slip = { ...found, ...quoted, original: compared.original };
  if (found.sort === 'bracketed' && target === null)
    return {
      ...problem(placed(fromFile, from, source), slip),
      related: [
        {
          ...placed(toFile, to, found.twin ?? null),
          message: { zh: '译文在这里。', en: 'The translation is here.' },
        },
      ],
    };
  const other = found.other?.[compared.original] ?? null;
  return {
    ...problem(placed(toFile, to, target), slip),
    ...relatedTo(
      placed(fromFile, from, source ?? found.twin ?? null),
      ...(other === null ? [] : [placed(fromFile, from, other)]),
    ),
  };
}

function tellTerm(compared: BlocksCompared, { term, start, end }: TermUse): ContentProblem {
  const { from, to, fromFile, toFile } = sidesOf(compared);
  const span = { start, end };
  const fromZh = compared.original === 'zh';
  return lackedTerm(term, {
    at: fromZh ? placeOfBlock(toFile, to) : placeInBlock(toFile, to, span),
    source: fromZh ? placeInBlock(fromFile, from, span) : placeOfBlock(fromFile, from),
  });
}

/** What only one side of a heading states is left to the editor. */
const softened = (found: Disagreement): Disagreement =>
  found.sort === 'missing' || found.sort === 'extra' ? { ...found, severity: 'warning' } : found;

/** Every way in which two blocks do not state the same, each at its place in the translation. */
export function compareBlocks(compared: BlocksCompared): ContentProblem[] {
  const { zh, en, terms, manner, spoken } = compared;
  const uses = findTerms(zh.text, terms);
  const found = compareTexts({ zh: zh.text, en: en.text, spoken }, termsIn(zh.text, terms));
  if (manner === 'heading') return found.map((one) => tell(compared, softened(one)));
  if (manner === 'label') return found.map((one) => tell(compared, one));
  const unused = uses.length === 0 ? [] : missingTerms(uses, readEnglish(en.text));
  return [...found.map((one) => tell(compared, one)), ...unused.map((use) => tellTerm(compared, use))];
}
