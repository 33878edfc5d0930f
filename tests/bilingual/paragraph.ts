/** A paragraph of one run of plain text, as the checks of two languages take it. */
import type { Block } from '#lib/mdx/body';

export const block = (text: string, id = 'a-1'): Block => ({
  id,
  kind: 'paragraph',
  component: null,
  text,
  runs: [{ text, line: 5, column: 1 }],
  line: 5,
  column: 1,
  endLine: 5,
  endColumn: text.length + 1,
});
