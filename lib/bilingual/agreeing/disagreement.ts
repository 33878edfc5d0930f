/** In what way two texts do not state the same. */

import type { Fact } from '#lib/bilingual/reading/facts';
import type { Severity } from '#lib/site/problem';

/**
 * `different` both state something, not the same; `missing` only the Chinese does, `extra` only the English;
 * `opposed` 超 became nearly; `loosened` a bound was dropped or added; `rounded` rounded and marked as such;
 * `unmarked` rounded without a word; `vaguer` true but less telling; `doubtful` 增长2倍 read as ×2; `turned` a rise
 * became a fall; `mistaken` by how much something grew is told for what it grew to; `swapped` two figures changed
 * places; `crossed` a year went to another figure; `exchanged` two figures are said of one another's things; `recast`
 * where a change began became where it ended; `misdated` the English adds a year that is not the one spoken of; `shared` a whole became what each has of it; `rival` one idea was put for
 * another of its kind; `bracketed` one language has the wrong brackets in a document number.
 */
export type DisagreementSort =
  | 'different'
  | 'missing'
  | 'extra'
  | 'opposed'
  | 'loosened'
  | 'rounded'
  | 'unmarked'
  | 'vaguer'
  | 'doubtful'
  | 'turned'
  | 'mistaken'
  | 'swapped'
  | 'crossed'
  | 'exchanged'
  | 'recast'
  | 'misdated'
  | 'shared'
  | 'rival'
  | 'bracketed';

export type Disagreement = {
  readonly sort: DisagreementSort;
  readonly severity: Severity;
  readonly zh: Fact | null;
  readonly en: Fact | null;
  /** How the English says it elsewhere. */
  readonly form?: Fact;
  /** The number as the other language has it, where only its brackets are wrong. */
  readonly twin?: Fact;
  /** With what it was exchanged. */
  readonly other?: { readonly zh: Fact; readonly en: Fact };
};

const warnings: readonly DisagreementSort[] = ['loosened', 'rounded', 'vaguer', 'doubtful'];

/** How grave a sort is by itself. */
export const severityOf = (sort: DisagreementSort): Severity =>
  warnings.includes(sort) ? 'warning' : 'error';
