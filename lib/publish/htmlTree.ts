/** The few ways a parsed page is walked and changed. */
import { type DefaultTreeAdapterTypes, html } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';
export const isComment = (node: Node): boolean => node.nodeName === '#comment';

/** An attribute's value; undefined if it is not there. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** Everything below a node, in document order, `<template>` contents included. */
export function* walk(parent: Parent): Generator<Node> {
  for (const child of [...parent.childNodes]) {
    yield child;
    if ('content' in child) yield* walk(child.content);
    if ('childNodes' in child) yield* walk(child);
  }
}

/** The elements among what `walk` gives. */
export function* elements(parent: Parent): Generator<Element> {
  for (const node of walk(parent)) if (isElement(node)) yield node;
}

/** The words directly inside an element. */
export const textOf = (element: Element): string =>
  element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');

/** Takes a node out of the page. */
export function remove(node: Node): void {
  const siblings = node.parentNode?.childNodes ?? [];
  const index = siblings.indexOf(node);
  if (index >= 0) siblings.splice(index, 1);
}

/** A `<style>` with this text, not in any page yet. */
export function styleElement(css: string, parent: Parent): Element {
  const style: Element = {
    nodeName: 'style',
    tagName: 'style',
    attrs: [],
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: parent,
  };
  style.childNodes.push({ nodeName: '#text', value: css, parentNode: style });
  return style;
}
