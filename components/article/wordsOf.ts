/** Reads what is drawn: all the words of an element, in order. */
import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';

/** An element that may hold others. */
export type Nested = ReactElement<{ children?: ReactNode }>;

export const isNested = (node: ReactNode): node is Nested => isValidElement<{ children?: ReactNode }>(node);

/** The elements directly inside one. */
export const partsOf = (node: ReactNode): Nested[] =>
  isNested(node) ? Children.toArray(node.props.children).filter(isNested) : [];

export const wordsOf = (node: ReactNode): string => {
  if (typeof node === 'string') return node;
  return isNested(node) ? Children.toArray(node.props.children).map(wordsOf).join('') : '';
};
