/** Takes a compiled body apart into its sections and blocks, so that two languages can be set side by side. */
import { getMDXComponent } from 'mdx-bundler/client';
import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import type { Article } from '#lib/edition/model';
import type { ArticleBlockProps, ArticleSectionProps } from '#lib/site/articleProps';
import type { Locale } from '#lib/site/locale';
import { articleParts, plainContext } from './articleParts';

export type BlockPart = {
  readonly id: string;
  readonly kind: ArticleBlockProps['kind'];
  readonly content: ReactElement;
};
export type SectionPart = {
  readonly id: string;
  readonly n: number;
  readonly heading: ReactNode;
  readonly blocks: readonly BlockPart[];
};

type SectionElement = ReactElement<ArticleSectionProps & { children: ReactNode }>;
type BlockElement = ReactElement<ArticleBlockProps & { children: ReactElement }>;
type Drawn = ReactElement<{ children: ReactNode }>;

const isSection = (node: ReactNode): node is SectionElement =>
  isValidElement<{ n?: unknown }>(node) && typeof node.props.n === 'number';

const isBlock = (node: ReactNode): node is BlockElement =>
  isValidElement<{ kind?: unknown }>(node) && typeof node.props.kind === 'string';

function sectionPart({ props: { id, n, children } }: SectionElement): SectionPart {
  const parts = Children.toArray(children);
  const heading = parts.find((part): part is Drawn => isValidElement(part) && !isBlock(part));
  return {
    id,
    n,
    heading: heading?.props.children ?? null,
    blocks: parts
      .filter(isBlock)
      .map(({ props }) => ({ id: props.id, kind: props.kind, content: props.children })),
  };
}

/** The sections in order; the lead, where there is one, is the first with n 0. */
export function splitBody(article: Article, locale: Locale): SectionPart[] {
  const drawn: Drawn = getMDXComponent(article.code)({
    components: articleParts(plainContext(locale, article)),
  });
  const sections = drawn.type === Fragment ? Children.toArray(drawn.props.children) : [drawn];
  return sections.filter(isSection).map(sectionPart);
}
