/** What is compared when two languages are held against each other. */

import type { SpokenOf } from '#lib/bilingual/agreeing/spokenYears';
import type { TermLike } from '#lib/bilingual/reading/facts';
import type { Block, BodyLink, Section } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import type { ContentProblem, Place } from '#lib/site/problem';

/** One language of a piece: its sections with their blocks, its links, and the file they stand in. */
export type AgreementSide = {
  readonly file: string;
  /** Title, deck, standfirst and headings, each under its id; see `headlines`. */
  readonly headlines: readonly Block[];
  readonly sections: readonly Section[];
  readonly links: readonly BodyLink[];
};

/** A bilingual problem an editor has judged, and where that is written. */
export type Waiver = {
  readonly rule: string;
  readonly block: string;
  /** The figure or words it is for; null for every problem of the rule in the block. */
  readonly what: string | null;
  readonly place: Place;
};

/** What the words of a pair are compared by. */
export type Wording = {
  readonly original: Locale;
  readonly terms: readonly TermLike[];
  /** When the piece was first published, as precisely as it is known; absent of pieces without a date. */
  readonly published?: string;
};

export type AgreementPair = {
  readonly original: AgreementSide;
  readonly translation: AgreementSide;
  readonly waivers: readonly Waiver[];
  /** Absent where only the build of the two is compared. */
  readonly wording?: Wording;
  /** What one file of the piece does not say alike in both languages; see `compareField`. */
  readonly fields?: readonly Finding[];
};

/** A problem of one block that an editor may waive. */
export type Finding = { readonly block: string; readonly problem: ContentProblem };

/** Compares an original's block with the translation's block of the same id. */
export type BlockRule = (blocks: BlockPair) => Finding[];

/** A block with the links in it and the file it stands in. */
export type Placed = { readonly file: string; readonly block: Block; readonly links: readonly BodyLink[] };

export type BlockPair = {
  readonly original: Placed;
  readonly translation: Placed;
  readonly wording: Wording | null;
  readonly spokenOf: SpokenOf | null;
};
