/** The lines of a headline, each with its place: a heading and its label in the navigation are two. */
import type { Span } from '#lib/bilingual/text/sentence';
import type { Block } from '#lib/mdx/body';

/** One line of a headline in both languages. */
export type HeadlineLine = {
  /** 0 for the words over the text, 1 for the label of the navigation. */
  readonly n: number;
  readonly zh: { readonly text: string; readonly span: Span };
  readonly en: { readonly text: string; readonly span: Span };
};

function linesOf({ text }: Block): { text: string; span: Span }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { text: line, span };
  });
}

/** A label that is the heading itself is no line of its own; the other language’s label stands against the heading. */
export function pairLines(zh: Block, en: Block): HeadlineLine[] {
  const [chinese, english] = [linesOf(zh), linesOf(en)];
  return chinese.flatMap((line, n) => {
    const other = english[n] ?? english[0];
    return other === undefined ? [] : [{ n, zh: line, en: other }];
  });
}
