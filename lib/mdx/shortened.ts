/** What becomes of a body on its quick way through the parser. */
import type { BodyNode } from './tree';

export type Shortened = {
  readonly text: string;
  /** Makes the tree of the text that of the body, in place; false where it cannot be. */
  readonly restore: (tree: BodyNode) => boolean;
};
