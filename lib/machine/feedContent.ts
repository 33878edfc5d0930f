/** The whole text of a piece as plain HTML for feeds: headings, paragraphs, lists, tables, quotes, links, nothing of ours. */
import type { Nodes, Table } from 'mdast';
import type { FeedEntry } from '#lib/edition/feedModel';
import { escapeXml } from './xml';

const wrap = (tag: string, html: string): string => `<${tag}>${html}</${tag}>`;

const htmlOf = (nodes: readonly Nodes[]): string => nodes.map(nodeHtml).join('');

/** The first row of a table names its columns. */
const tableHtml = ({ children: rows }: Table): string =>
  wrap(
    'table',
    rows
      .map(({ children: cells }, index) => {
        const cell = index === 0 ? 'th' : 'td';
        return wrap('tr', cells.map(({ children }) => wrap(cell, htmlOf(children))).join(''));
      })
      .join(''),
  );

/** An item of one paragraph is that paragraph's words. */
function itemHtml(children: readonly Nodes[]): string {
  const [only] = children;
  return wrap(
    'li',
    children.length === 1 && only?.type === 'paragraph' ? htmlOf(only.children) : htmlOf(children),
  );
}

function nodeHtml(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeXml(node.value);
    case 'inlineCode':
      return wrap('code', escapeXml(node.value));
    case 'code':
      return wrap('pre', wrap('code', escapeXml(node.value)));
    case 'emphasis':
      return wrap('em', htmlOf(node.children));
    case 'strong':
      return wrap('strong', htmlOf(node.children));
    case 'link':
      return `<a href="${escapeXml(node.url)}">${htmlOf(node.children)}</a>`;
    case 'image':
      return `<img src="${escapeXml(node.url)}" alt="${escapeXml(node.alt ?? '')}">`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    case 'paragraph':
      return wrap('p', htmlOf(node.children));
    case 'heading':
      return wrap(`h${node.depth}`, htmlOf(node.children));
    case 'blockquote':
      return wrap('blockquote', htmlOf(node.children));
    case 'list':
      return wrap(node.ordered ? 'ol' : 'ul', htmlOf(node.children));
    case 'listItem':
      return itemHtml(node.children);
    case 'table':
      return tableHtml(node);
    default:
      return '';
  }
}

/** The text of an entry, without its title and summary. */
export const contentHtml = ({ content }: FeedEntry): string => htmlOf(content);
