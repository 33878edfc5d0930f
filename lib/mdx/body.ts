/** What a checked article body is: its sections, their blocks, and the compiled code that draws them. */

import type { ChartName } from '#lib/site/chartProps';
import type { PlainBody } from '#lib/site/plainBody';
import type { Literal } from './literal';

/** What kind of Markdown construct a block is. */
export type BlockKind = 'paragraph' | 'heading' | 'list' | 'table' | 'quote' | 'code' | 'component';

/** A run of a block's plain text and where it stands in the file, so that an offset in the text has a place. */
export type TextRun = {
  readonly text: string;
  /** From 1, in the file as saved. */
  readonly line: number;
  readonly column: number;
  /** Words that stand for a picture, which those who see it do not read. */
  readonly unseen?: true;
};

/** A paragraph, list, table, quote or component of a section. */
export type Block = {
  /** `<section id>-<n>`, n from 1. */
  readonly id: string;
  readonly kind: BlockKind;
  /** The component's name when kind is `component`, else null. */
  readonly component: string | null;
  /** The words a reader sees, without markup, including text props such as a title or caption. */
  readonly text: string;
  /** `text` in pieces, in order; joined they are `text`. */
  readonly runs: readonly TextRun[];
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
};

export type Section = {
  /** From the frontmatter's `sections`; `lead` for what stands before the first `##`. */
  readonly id: string;
  /** The words of the `##`; null for the lead. */
  readonly heading: string | null;
  /** `heading` in pieces, in order; none for the lead. */
  readonly headingRuns: readonly TextRun[];
  readonly line: number;
  readonly column: number;
  readonly blocks: readonly Block[];
};

/** A link or image of the body, for the checks that need the whole site. */
export type BodyLink = {
  readonly kind: 'link' | 'image';
  readonly url: string;
  readonly line: number;
  readonly column: number;
};

/** A chart that takes its data from a file beside the text, and where it names it. */
export type BodyChart = {
  readonly name: ChartName;
  readonly src: string;
  /** The prop of a table. */
  readonly columns: Literal | undefined;
  readonly line: number;
  readonly column: number;
};

/** A key figure picked by name, of the same report or as `slug/id` of another, and where it is named. */
export type BodyFigureRef = { readonly ref: string; readonly line: number; readonly column: number };

/** A body that passed the allow-list. Serialisable: `code` alone draws its page. */
export type Body = {
  readonly sections: readonly Section[];
  readonly links: readonly BodyLink[];
  readonly figureRefs: readonly BodyFigureRef[];
  /**
   * A function body for `getMDXComponent` (mdx-bundler). It renders `<Section id n>` elements: first the section's
   * `h2`, then `<Block id kind component?>` round each block, with exactly one child. Blocks before the first `##`
   * stand in `<Section id="lead" n={0}>`, without `h2`. Words of the other language stand in `<span lang>`, document
   * numbers in `<span class="nowrap">`. `components` decides how each is drawn.
   */
  readonly code: string;
  /** The same words without any component. */
  readonly plain: PlainBody;
};
