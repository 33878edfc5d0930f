/** Parses a body with the very plugins it is compiled with, and words what the parser cannot read for an editor. */

import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Pluggable } from 'unified';
import { unified } from 'unified';
import { condense } from './condense';
import type { Report } from './reporter';
import { readSyntaxError } from './syntaxError';
import { tables } from './tables';
import type { BodyNode } from './tree';

/** What an article may use beyond MDX; the MDX compiler brings remark-parse and remark-mdx itself. */
export const dialect: Pluggable[] = [tables, remarkCjkFriendly];

const processor = unified().use(remarkParse).use(remarkMdx).use(dialect).freeze();

/** How many slips are looked past in search of further ones. */
const maximumSlips = 20;

const blank = (source: string, from: number, to: number): string =>
  source.slice(0, from) + source.slice(from, to).replace(/[^\n]/g, '.') + source.slice(to);

/** The tree of a body the quick way; null for a body without long paragraphs, or whose slips need the whole text. */
function parseCondensed(source: string): BodyNode | null {
  const condensed = condense(source);
  if (condensed === null) return null;
  try {
    const tree = parseWhole(condensed.text);
    return condensed.restore(tree) ? tree : null;
  } catch {
    return null;
  }
}

/** The tree of a body the plain way; throws where the parser does. */
export const parseWhole = (source: string): BodyNode => processor.parse(source);

/**
 * The tree of a body, positions counted in it; null when it cannot be parsed. Each slip that only makes text look
 * like a tag is reported and looked past, so that the rest is still checked; the tree is then not for compiling.
 */
export function parseBody(source: string, report: Report): BodyNode | null {
  const condensed = parseCondensed(source);
  if (condensed !== null) return condensed;
  let text = source;
  for (let slips = 0; slips <= maximumSlips; slips += 1) {
    try {
      return parseWhole(text);
    } catch (error) {
      const slip = readSyntaxError(error, text);
      slip.tell(report);
      if (slip.mask === null) return null;
      text = blank(text, slip.mask[0], slip.mask[1]);
    }
  }
  return null;
}
