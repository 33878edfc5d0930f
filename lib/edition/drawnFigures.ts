/** What is drawn of key figures: beside their block, in a strip, and by indicator. */
import type { Locale } from '#lib/site/locale';

/** A key figure in the words of one language; the number is set larger than what stands before and after it. */
export type FigureCard = {
  /** Unique in its report, and the id of the words that state it. */
  readonly id: string;
  readonly block: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly label: string;
  readonly period: string;
  /** How it changed, in words; null where nothing is known. */
  readonly change: string | null;
  /** Period and change as they stand beside the report; null where there is only the report's own year to say. */
  readonly since: string | null;
  /** The indicator among all figures. */
  readonly indicatorUrl: string;
  /** The words of the block that state it, and where they stand among its words. */
  readonly stated: { readonly words: string; readonly start: number };
};

/** A block that states a figure, and the title of its report, in the language given. */
export type FigureSource = {
  readonly url: string;
  readonly label: string;
  readonly locale: Locale;
  /** The figure among those of all reports. */
  readonly figure: string;
};

/** A key figure away from its report. */
export type KeyFigure = Pick<FigureCard, 'before' | 'number' | 'after' | 'label' | 'period' | 'change'> & {
  readonly source: FigureSource;
};

/** What an indicator was in a period, with every block that states it. */
export type FigureEntry = Omit<KeyFigure, 'source'> & { readonly sources: readonly FigureSource[] };

export type Indicator = {
  readonly id: string;
  /** In the words of the newest report. */
  readonly label: string;
  /** Newest period first; at least one. */
  readonly entries: readonly FigureEntry[];
};
