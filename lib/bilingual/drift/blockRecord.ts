/** What is kept of an original's block when its translation has been made. */

export type BlockRecord = {
  /** `hashBlock` of the original's words. */
  readonly of: string;
  /** The figures, dates and numbers it stated, in `blockFacts` form. */
  readonly facts: readonly string[];
  /** The times it told, in `timeWords` form; absent where it was recorded before they were kept. */
  readonly times?: readonly string[];
  /** `hashFigures` of the original’s words; absent where it was recorded before that was kept. */
  readonly figures?: string;
  /** `hashFigures` of the translation’s words then; absent where it was recorded before that was kept. */
  readonly into?: string;
  /** Why a change of the original needed no new translation. */
  readonly minor?: string;
};
