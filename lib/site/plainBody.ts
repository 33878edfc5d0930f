/** An article's body without any component: plain Markdown constructs, from which feeds and text files are made. */
import type { BlockContent } from 'mdast';

/**
 * Sections open with a heading of depth 2. In a body as compiled, links are as the editor wrote them, pictures are
 * named by their file, and a key figure picked by name is a link of no words to `figure:<name>`, alone in its
 * paragraph; in a piece as published all of them are filled in.
 */
export type PlainBody = readonly BlockContent[];

/** No editor can write this scheme: articles link by https, mail and telephone alone. */
const scheme = 'figure:';

export const pickedUrl = (name: string): string => `${scheme}${name}`;

/** The name of a picked figure; null for any other address. */
export const pickedName = (url: string): string | null =>
  url.startsWith(scheme) ? url.slice(scheme.length) : null;
