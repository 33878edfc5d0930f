/** What an editor is told of headings that stand over one another’s sections. */
import { defineError, say } from '#lib/site/defineProblem';

/** A heading’s words in the translation, its line there, and the section it stands over. */
export type Headed = { readonly words: string; readonly line: number; readonly section: string };

export const headlineProblems = {
  exchanged: defineError('bilingual/headings', (one: Headed, other: Headed) =>
    say(
      `两个小标题对调了：“${one.words}”与第 ${other.line} 行的“${other.words}”，各自说的是对方那一节。`,
      `Two headings have changed places: “${one.words}” and, on line ${other.line}, “${other.words}” each speak of the other’s section.`,
      `请对照原文换回来：“${one.section}”这一节用后一个，“${other.section}”这一节用前一个。`,
      `Change them back after the original: the second belongs over “${one.section}”, the first over “${other.section}”.`,
    ),
  ),
};
