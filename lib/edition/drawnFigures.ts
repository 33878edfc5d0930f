/** What is drawn of key figures: beside their block, in a strip, and by indicator. */
import type { Locale } from '#lib/site/locale';

/** What is said of a figure wherever it stands; the number is set larger than what stands before and after it. */
export type FigureText = {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly label: string;
  readonly period: string;
  /** How it changed, in words; null where nothing is known. */
  readonly change: string | null;
};

/** A key figure beside the block that states it, in one language. */
export type FigureCard = Omit<FigureText, 'period' | 'change'> & {
  /** Unique in its report, and the id of the words that state it. */
  readonly id: string;
  readonly block: string;
  /** Period and change; null where there is only the report's own year to say. */
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
export type KeyFigure = FigureText & { readonly source: FigureSource };

/** What an indicator was in a period, with every block that states it. */
export type FigureEntry = FigureText & { readonly sources: readonly FigureSource[] };

export type Indicator = {
  readonly id: string;
  /** In the words of the newest report. */
  readonly label: string;
  /** Newest period first; at least one. */
  readonly entries: readonly FigureEntry[];
};
