/** Parses a body with the very plugins it is compiled with, and words what the parser cannot read for an editor. */

import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import type { Pluggable } from 'unified';
import { unified } from 'unified';
import { condense, mark } from './condense';
import { liftBlocks } from './liftBlocks';
import { readTags } from './readTags';
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

/** The tree of a body the plain way; throws where the parser does. */
export const parseWhole = (source: string): BodyNode => processor.parse(source);

/** The letter that words are shortened to, and what the parser counts otherwise than it is counted here. */
const awkward = new RegExp(`[${mark}\\r\\ufeff]`);

/** The tree of what is left of a body; null where words found no place in it. Throws where the parser does. */
function parseLeft(text: string): BodyNode | null {
  const tags = readTags(text);
  if (tags !== null) return tags;
  const condensed = condense(text);
  const tree = parseWhole(condensed.text);
  return condensed.restore(tree) ? tree : null;
}

/** The tree of a body the quick way; null where it takes the plain way to read or to refuse it. */
export function parseShortened(source: string): BodyNode | null {
  if (awkward.test(source)) return null;
  const lifted = liftBlocks(source);
  try {
    const tree = parseLeft(lifted.text);
    return tree !== null && lifted.restore(tree) ? tree : null;
  } catch {
    return null;
  }
}

/**
 * The tree of a body, positions counted in it; null when it cannot be parsed. Each slip that only makes text look
 * like a tag is reported and looked past, so that the rest is still checked; the tree is then not for compiling.
 */
export function parseBody(source: string, report: Report): BodyNode | null {
  const tree = parseShortened(source);
  if (tree !== null) return tree;
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
