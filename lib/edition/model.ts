/** What each page draws: one JSON-serialisable model per route, complete and nothing more. */
import type { BylineRole, ReportKind, TranslationKind } from '#lib/content/reportSchema';
import type { FigureGroupId } from '#lib/site/figureWords';
import type { Outward } from '#lib/site/leaving';
import type { Bilingual, Locale } from '#lib/site/locale';
import type { TranslatedPart } from '#lib/site/wordsType';
import type { Correction, CorrectionsModel } from './correctionModel';
import type { FigureCard, Indicator, KeyFigure } from './drawnFigures';
import type { MovedModel, WithdrawnModel, WithdrawnParallelModel } from './noticeModel';
import type { TermGroup } from './termBase';

export type Link = { readonly url: string; readonly label: string };

/** What surrounds every page. `locale` is the page's first language. */
export type Frame = {
  readonly locale: Locale;
  readonly url: string;
  /** The words of `<title>` before the portal's name. */
  readonly title: string;
  readonly description: string;
  /** The page's own address in each language it exists in. */
  readonly twins: Readonly<Record<Locale, string | null>>;
  readonly site: {
    readonly stage: 'demonstration' | 'production';
    /** A build for the editors’ eyes: search engines are kept out. */
    readonly preview: boolean;
    readonly name: Bilingual;
    readonly tagline: Bilingual;
    readonly origin: string;
    readonly publisher: Bilingual | null;
    readonly undertaker: Bilingual | null;
    readonly filings: {
      readonly icp?: string | undefined;
      readonly publicSecurity?: string | undefined;
      readonly siteCode?: string | undefined;
      readonly conac?: string | undefined;
    };
    readonly contacts: readonly (Outward & { readonly label: string; readonly value: string })[];
  };
  readonly standing: readonly Link[];
  /** Whether readers are asked before a link of the page leads out of the site. */
  readonly leaves: boolean;
};

/** A report in a list. */
export type Card = {
  readonly slug: string;
  readonly url: string;
  readonly locale: Locale;
  readonly kind: ReportKind;
  readonly title: string;
  readonly subtitle: string | null;
  readonly summary: string;
  readonly published: string;
  readonly posted: string;
  /** Whether the other language has it too. */
  readonly both: boolean;
};

/** A list in one language, and what exists only in the other. */
export type CardList = { readonly cards: readonly Card[]; readonly elsewhere: readonly Card[] };

export type SectionLink = { readonly id: string; readonly label: string };

/** A picture's address and size in pixels. */
export type Media = Readonly<
  Record<string, { readonly url: string; readonly width: number; readonly height: number }>
>;

/** The picture that stands for a page where it is shared, and the headline on it. */
export type PageImage = { readonly url: string; readonly headline: string };

export type Article = {
  readonly sections: readonly SectionLink[];
  /** For `getMDXComponent`: see `Body.code`. */
  readonly code: string;
  readonly media: Media;
  /** Those the text picks, by the name it gives them. */
  readonly keyFigures: Readonly<Record<string, KeyFigure>>;
  /** The term base, where a standing page shows it. */
  readonly terms: readonly TermGroup[];
  /** Where links may lead without notice. */
  readonly hosts: readonly string[];
};

/** What of a translation has an original that changed since; `changed` is null where the day is not known. */
export type Drift = {
  readonly part: TranslatedPart;
  /** The element it stands in: the block or section; of a headline over the whole, its own name. */
  readonly id: string;
  readonly changed: string | null;
};

export type FrontModel = Frame & {
  readonly kind: 'front';
  readonly latest: Readonly<Record<Locale, readonly Card[]>>;
};

export type HomeModel = Frame & {
  readonly kind: 'home';
  readonly lead: (Card & { readonly sections: readonly SectionLink[] }) | null;
  readonly latest: CardList;
  /** Some of the newest report that has any. */
  readonly figures: readonly KeyFigure[];
  readonly topics: readonly TopicEntry[];
};

export type ReportModel = Frame & {
  readonly kind: 'report';
  readonly slug: string;
  /** null where it has no other than the portal's. */
  readonly image: PageImage | null;
  readonly reportKind: ReportKind;
  readonly topics: readonly Link[];
  readonly subtitle: string | null;
  readonly summary: string;
  readonly byline: readonly { readonly role: BylineRole; readonly name: string }[];
  readonly published: string;
  readonly posted: string;
  readonly updated: string | null;
  readonly corrections: readonly Correction[];
  readonly source: (Outward & { readonly name: string }) | null;
  readonly article: Article;
  /** Words of the text, without notes and charts; of Chinese, characters. */
  readonly wordCount: number;
  /** The address of the licence its words are under; null where none was granted. */
  readonly licence: string | null;
  readonly original: Locale;
  readonly translation: { readonly translator: string; readonly kind: TranslationKind } | null;
  readonly drift: readonly Drift[];
  readonly figures: readonly FigureCard[];
  /** How many figures agree in both languages; null where there is only one. */
  readonly agreed: number | null;
  readonly related: readonly Card[];
  readonly previous: Link | null;
  readonly next: Link | null;
};

/** A figure stated in both languages: its words in each and where they stand among its block's words. */
export type FactPair = Readonly<Record<Locale, { readonly words: string; readonly start: number }>>;

export type ParallelText = {
  readonly title: string;
  readonly subtitle: string | null;
  readonly summary: string;
  readonly article: Article;
  readonly corrections: readonly Correction[];
  readonly drift: readonly Drift[];
};

/** Both languages of a report, side by side; `locale` is the original's. */
export type ParallelModel = Frame & {
  readonly kind: 'parallel';
  readonly slug: string;
  readonly texts: Readonly<Record<Locale, ParallelText>>;
  /** By block id, the figures that agree in both languages. */
  readonly facts: Readonly<Record<string, readonly FactPair[]>>;
  /** In the editors' order. */
  readonly figures: readonly Readonly<Record<Locale, FigureCard>>[];
};

export type TopicEntry = {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  readonly description: string;
  readonly count: number;
};

export type TopicsModel = Frame & { readonly kind: 'topics'; readonly topics: readonly TopicEntry[] };

export type TopicModel = Frame & {
  readonly kind: 'topic';
  readonly name: string;
  readonly image: PageImage;
  readonly list: CardList;
};

export type ArchiveModel = Frame & {
  readonly kind: 'archive';
  readonly years: readonly { readonly year: string; readonly url: string; readonly count: number }[];
};

export type ArchiveYearModel = Frame & {
  readonly kind: 'archive-year';
  readonly year: string;
  readonly list: CardList;
};

export type FiguresModel = Frame & {
  readonly kind: 'figures';
  readonly groups: readonly { readonly id: FigureGroupId; readonly indicators: readonly Indicator[] }[];
  /** What those who use the figures are to call the portal. */
  readonly edition: string;
  /** When the newest of their reports was posted or last changed; null without figures. */
  readonly modified: string | null;
  /** From the first to the last day of all their periods, in ISO 8601; null without figures. */
  readonly covered: string | null;
};

export type StandingModel = Frame & {
  readonly kind: 'standing';
  readonly summary: string;
  readonly article: Article;
  readonly drift: readonly Drift[];
};

export type SiteMapModel = Frame & {
  readonly kind: 'site-map';
  readonly topics: readonly Link[];
  readonly years: readonly Link[];
  readonly reports: readonly Card[];
};

/** In both languages when it belongs to the whole host: then `whole` is true. */
export type NotFoundModel = Frame & { readonly kind: 'not-found'; readonly whole: boolean };

export type PageModel =
  | FrontModel
  | HomeModel
  | ReportModel
  | ParallelModel
  | WithdrawnModel
  | WithdrawnParallelModel
  | MovedModel
  | TopicsModel
  | TopicModel
  | ArchiveModel
  | ArchiveYearModel
  | CorrectionsModel
  | FiguresModel
  | StandingModel
  | SiteMapModel
  | NotFoundModel;

export type PageKind = PageModel['kind'];

/** One page: where readers find it, the file it is, where Next renders it, and all it shows. */
export type Route = {
  /** `/zh/reports/x/` or `/zh/404.html`. */
  readonly url: string;
  /** Relative to the published tree. */
  readonly file: string;
  readonly renderPath: string;
  readonly model: PageModel;
};
