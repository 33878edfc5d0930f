/** The parts of a Markdown tree (mdast with MDX nodes) that the article format reads, and where they stand. */
import type { Program } from 'estree';

/** Line and column from 1, offset from 0, in the body. */
export type Point = { line: number; column: number; offset?: number | undefined };
export type Position = { start: Point; end: Point };

/** `{…}` as the value of an attribute. */
export type AttributeExpression = {
  type: 'mdxJsxAttributeValueExpression';
  value: string;
  data?: { estree?: Program | null | undefined } | undefined;
};

/** An attribute of a JSX tag; without a name it is a spread. */
export type Attribute = {
  type: string;
  name?: string;
  value?: string | AttributeExpression | null | undefined;
  position?: Position | undefined;
};

/** A structural subset of every mdast node; unknown types are refused by the guard, so a loose type is enough. */
export type BodyNode = {
  type: string;
  position?: Position | undefined;
  children?: BodyNode[];
  value?: string;
  url?: string;
  /** The label of a definition or reference, normalised. */
  identifier?: string;
  alt?: string | null | undefined;
  title?: string | null | undefined;
  depth?: number;
  checked?: boolean | null | undefined;
  /** Of a list. */
  ordered?: boolean | null | undefined;
  start?: number | null | undefined;
  spread?: boolean | null | undefined;
  /** Of a table, by column. */
  align?: ('left' | 'right' | 'center' | null)[] | null | undefined;
  /** Of a code block. */
  lang?: string | null | undefined;
  name?: string | null | undefined;
  attributes?: Attribute[];
  data?: { estree?: Program | null | undefined } | undefined;
};

/** A component or HTML tag, as a block or within a line. */
export const isElement = (node: BodyNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const phrasingTypes = new Set(
  'text emphasis strong inlineCode break link linkReference image imageReference mdxJsxTextElement mdxTextExpression'.split(
    ' ',
  ),
);

/** Whether a node stands within a line of text. */
export const isPhrasing = (node: BodyNode): boolean => phrasingTypes.has(node.type);

/** Whether a node is `{…}` that holds nothing but a comment. */
export const isComment = (node: BodyNode): boolean =>
  (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
  node.data?.estree?.body.length === 0;
