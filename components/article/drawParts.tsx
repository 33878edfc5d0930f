/** Draws the components of an element down to plain ones, so that what readers see of it can be read and marked. */
import { Children, cloneElement, Fragment, type ReactNode } from 'react';
import { isNested } from './wordsOf';

type Component = (props: unknown) => ReactNode;

const isComponent = (type: unknown): type is Component => typeof type === 'function';

/** The same as drawn; to be called while a component is drawn, since parts of charts ask for ids. */
export function drawParts(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return Children.toArray(node).map(drawParts);
  if (!isNested(node)) return node;
  const { type, props, key } = node;
  if (isComponent(type)) return <Fragment key={key}>{drawParts(type(props))}</Fragment>;
  if (props.children === undefined) return node;
  return cloneElement(node, {}, ...Children.toArray(props.children).map(drawParts));
}

/** The same with its disclosures open. */
export function openParts(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return Children.toArray(node).map(openParts);
  if (!isNested(node) || node.props.children === undefined) return node;
  const open = node.type === 'details' ? { open: true } : {};
  return cloneElement(node, open, ...Children.toArray(node.props.children).map(openParts));
}
