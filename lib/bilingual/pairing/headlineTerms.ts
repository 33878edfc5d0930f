/** Finds the terms of a headline that its English neither has nor shortens. */
import type { TermLike } from '#lib/bilingual/reading/facts';
import type { Block } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import type { ContentProblem } from '#lib/site/problem';
import type { AgreementSide, Wording } from './agreementPair';
import { findTerms, missingTerms, readEnglish, type TermUse } from './compareTerms';
import { type HeadlineLine, pairLines } from './headlineLines';
import { headedSection } from './headlines';
import { lackedTerm } from './lackedTerm';
import { placeInBlock } from './placeInBlock';
import { shortenedIn } from './shortForms';

export type Sided = { readonly file: string; readonly block: Block };

/** Whether a piece has a term in full, so that its headlines may shorten it. */
export type InFull = (term: TermLike) => boolean;

/** What the Chinese text names the English must name as well; see `compareBlocks`. */
export const readInFull =
  ({ sections }: AgreementSide): InFull =>
  ({ zh }) =>
    sections.some(({ blocks }) => blocks.some(({ text }) => text.includes(zh)));

/** A term of one line that its English lacks, and whether it may be a short form that is meant. */
export type LackedTerm = { readonly line: HeadlineLine; readonly use: TermUse; readonly isDoubt: boolean };

type Headline = Readonly<Record<Locale, Block>> & Pick<Wording, 'terms'> & { readonly inFull: InFull };

/** A headline may shorten what its piece says in full. */
export function lackedTerms({ zh, en, terms, inFull }: Headline): LackedTerm[] {
  if (findTerms(zh.text, terms).length === 0) return [];
  const isHeading = headedSection(zh.id) !== null;
  return pairLines(zh, en).flatMap((line) =>
    missingTerms(findTerms(line.zh.text, terms), readEnglish(line.en.text)).flatMap((use): LackedTerm[] => {
      const shortened = shortenedIn({ text: line.en.text, isHeading }, use.term);
      if (shortened === 'none') return [{ line, use, isDoubt: false }];
      return shortened === 'short' && inFull(use.term) ? [] : [{ line, use, isDoubt: true }];
    }),
  );
}

/** Told at its line of the translation; a doubt is left to the editor. */
export function tellLacked(
  { line, use, isDoubt }: LackedTerm,
  sides: Readonly<Record<'original' | 'translation', Sided>>,
  original: Locale,
): ContentProblem {
  const start = line.zh.span.start;
  const spans = { zh: { start: start + use.start, end: start + use.end }, en: line.en.span };
  const placeOf = ({ file, block }: Sided, locale: Locale) => placeInBlock(file, block, spans[locale]);
  const problem = lackedTerm(use.term, {
    at: placeOf(sides.translation, original === 'zh' ? 'en' : 'zh'),
    source: placeOf(sides.original, original),
  });
  return isDoubt ? { ...problem, severity: 'warning' } : problem;
}
