/** Reads what is drawn: all the words of an element, in order. */
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

type NestedProps = {
  readonly children?: ReactNode;
  readonly className?: string;
  readonly open?: boolean;
  readonly 'aria-hidden'?: boolean | 'true' | 'false';
};

/** An element that may hold others. */
export type Nested = ReactElement<NestedProps>;

export const isNested = (node: ReactNode): node is Nested => isValidElement<NestedProps>(node);

/** The elements directly inside one. */
export const partsOf = (node: ReactNode): Nested[] =>
  isNested(node) ? Children.toArray(node.props.children).filter(isNested) : [];

export const wordsOf = (node: ReactNode): string => {
  if (typeof node === 'string') return node;
  return isNested(node) ? Children.toArray(node.props.children).map(wordsOf).join('') : '';
};
