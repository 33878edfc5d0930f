/** What each article component is given: the one list that the article format checks and the components draw. */
import type { ChartProps } from './chartProps';

/** Who a note speaks for: the portal's editors, the original source, or plain information. */
export const noteKinds = ['editor', 'source', 'info'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Props by component name, without children. */
export type ArticleProps = {
  readonly Note: { readonly kind: NoteKind; readonly title?: string | undefined };
  readonly Quote: { readonly by?: string | undefined; readonly source?: string | undefined };
  readonly Figure: {
    /** A file of the report's folder. */
    readonly src: string;
    readonly alt: string;
    readonly caption?: string | undefined;
    readonly credit?: string | undefined;
    /** Widest it may be shown, in CSS pixels. */
    readonly width?: number | undefined;
  };
  readonly Term: { readonly zh?: string | undefined; readonly en?: string | undefined };
  readonly Policy: {
    readonly title: string;
    /** As issued, e.g. `咸政规〔2021〕2号`, in every language. */
    readonly number?: string | undefined;
    readonly issuer?: string | undefined;
    readonly url?: string | undefined;
  };
  readonly KeyFigures: {
    /** Figures of the same report by id, of another as `slug/id`. */
    readonly ids: readonly string[];
  };
  readonly TermBase: Readonly<Record<string, never>>;
} & ChartProps;

export type NoteProps = ArticleProps['Note'];
export type QuoteProps = ArticleProps['Quote'];
export type FigureProps = ArticleProps['Figure'];
export type TermProps = ArticleProps['Term'];
export type KeyFiguresProps = ArticleProps['KeyFigures'];
export type PolicyProps = ArticleProps['Policy'];

export type ArticleComponentName = keyof ArticleProps;
export type ArticleComponentProps<Name extends ArticleComponentName> = ArticleProps[Name];

/** A section's wrapper: its children are an `h2` (none in the lead) and then one `Block` each. */
export type ArticleSectionProps = {
  /** From the frontmatter, or `lead`. */
  readonly id: string;
  /** 0 for the lead, else from 1. */
  readonly n: number;
};

/** A block's wrapper: exactly one child, the paragraph, list, table, quote, code or component itself. */
export type ArticleBlockProps = {
  /** `<section id>-<n>`, n from 1. */
  readonly id: string;
  readonly kind: 'paragraph' | 'heading' | 'list' | 'table' | 'quote' | 'code' | 'component';
  /** The component's name when kind is `component`. */
  readonly component?: string | undefined;
};
