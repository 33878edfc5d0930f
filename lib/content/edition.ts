/** The Edition: everything published, read once, checked whole, frozen, and all that pages are made from. */

import type { WholeHeadline } from '#lib/bilingual/pairing/headlines';
import type { AgreedFacts } from '#lib/bilingual/pairing/listAgreed';
import type { Body } from '#lib/mdx/body';
import type { Approximation } from '#lib/site/formatAmount';
import type { Bilingual, Locale } from '#lib/site/locale';
import type { Redirect } from '#lib/site/redirects';
import type { FigureMatter } from './figureSchema';
import type { ReportFacts, ReportWording, Withdrawal } from './reportSchema';
import type { Site } from './siteSchema';
import type { Term } from './termSchema';
import type { Topic } from './topicSchema';

/** A block or headline of a translation that has not followed its original. */
export type LaggingPart = {
  readonly part: 'block' | 'heading' | WholeHeadline;
  /** The element it stands in: the block or section; of a headline over the whole, its own name. */
  readonly id: string;
  /** The day on which that very part is proven to have changed; null where none is. */
  readonly changed: string | null;
};

/** A report's words in one language. */
export type ReportText = ReportWording & {
  /** The file it was read from, relative to the working directory. */
  readonly file: string;
  readonly body: Body;
  /** What of a translation has an original that changed since, as it is read; none on the original. */
  readonly drift: readonly LaggingPart[];
};

/** Words of a block's text and the offset at which they stand. */
export type StatedWords = { readonly words: string; readonly start: number };

/** A key figure as typed, with the words that state it in each language. */
export type ReportFigure = FigureMatter & {
  /** How the prose bounds it; null where it is exact. */
  readonly bound: Approximation | null;
  /** What Chinese counts it by; null where it does not. */
  readonly classifier: string | null;
  /** null where the report does not exist in that language. */
  readonly stated: Readonly<Record<Locale, StatedWords | null>>;
};

/** One report in each language it exists in; at least in its original's. */
export type Report = {
  readonly slug: string;
  /** The folder `reports/<year>/`. */
  readonly year: string;
  readonly original: Locale;
  readonly facts: ReportFacts;
  /** null where the report does not exist in that language. The original's is never null. */
  readonly texts: Record<Locale, ReportText | null>;
  /** By block id, what both languages are found to state alike; null where there is one language. */
  readonly agreed: AgreedFacts | null;
  /** In the editors' order. */
  readonly figures: readonly ReportFigure[];
  /** Files of the report's folder that its texts show, e.g. `map.png`, with pixel sizes. */
  readonly media: readonly {
    readonly name: string;
    readonly path: string;
    readonly width: number;
    readonly height: number;
  }[];
};

/** A report taken back: its addresses, titles and the reason stay; its text is nowhere in the edition. */
export type WithdrawnReport = Pick<Report, 'slug' | 'original'> &
  Pick<ReportFacts, 'published' | 'posted' | 'topics'> & {
    readonly withdrawn: Withdrawal;
    /** null where it never existed in that language. */
    readonly titles: Readonly<Record<Locale, string | null>>;
  };

/** A standing page (about, accessibility, …) in each language it exists in. */
export type StandingPage = {
  readonly slug: string;
  readonly texts: Record<
    Locale,
    {
      readonly file: string;
      readonly title: string;
      readonly summary: string;
      readonly sections: readonly { readonly id: string; readonly label: string }[];
      readonly body: Body;
      readonly drift: readonly LaggingPart[];
    } | null
  >;
};

export type Edition = {
  /** `preview`: a build for the editors’ eyes, which search engines must not list. */
  readonly site: Site & { readonly preview: boolean };
  readonly topics: readonly Topic[];
  readonly terms: readonly Term[];
  /** Published reports only, newest `posted` first; same time: by slug. */
  readonly reports: readonly Report[];
  /** Reports that were taken back, in the same order; nothing that lists, counts or quotes reports looks here. */
  readonly withdrawn: readonly WithdrawnReport[];
  /** What was promised: every address on record, and where those that moved lead. */
  readonly promised: { readonly addresses: readonly string[]; readonly redirects: readonly Redirect[] };
  /** In order of their `order` in the frontmatter. */
  readonly pages: readonly StandingPage[];
};

export type { Bilingual };
