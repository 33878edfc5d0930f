/** The whole text of a piece as plain HTML for feeds: headings, paragraphs, lists, tables and quotes, nothing else. */
import type { FeedEntry, FeedPart } from '#lib/edition/feedModel';
import { escapeXml } from './xml';

const wrap = (tag: string, html: string): string => `<${tag}>${html}</${tag}>`;

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

const each = (text: string, tag: string): string =>
  linesOf(text)
    .map((line) => wrap(tag, escapeXml(line)))
    .join('');

/** The first row of a table names its columns. */
function tableHtml(text: string): string {
  const [head = '', ...rows] = linesOf(text);
  const row = (line: string, cell: string): string =>
    wrap(
      'tr',
      line
        .split('\t')
        .map((words) => wrap(cell, escapeXml(words)))
        .join(''),
    );
  return wrap('table', row(head, 'th') + rows.map((line) => row(line, 'td')).join(''));
}

function partHtml({ kind, text }: FeedPart): string {
  switch (kind) {
    case 'heading':
      return wrap('h2', escapeXml(text));
    case 'list':
      return wrap('ul', each(text, 'li'));
    case 'table':
      return tableHtml(text);
    case 'quote':
      return wrap('blockquote', each(text, 'p'));
    case 'code':
      return wrap('pre', escapeXml(text));
    default:
      return each(text, 'p');
  }
}

/** The text of an entry, without its title and summary. */
export const contentHtml = ({ parts }: FeedEntry): string =>
  parts
    .filter(({ text }) => text.trim() !== '')
    .map(partHtml)
    .join('');
