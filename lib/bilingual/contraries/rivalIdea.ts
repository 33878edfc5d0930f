/** An idea that is easily put for another of its kind, and how each language names it. */
import { type CharHint, charHint } from '#lib/bilingual/text/charHints';

/**
 * `zh` and `en` name an idea for certain; `hintZh` and `hintEn` may mean it too, so that a text that has them is never
 * said to lack it.
 */
export type RivalIdea = {
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly hintZh: RegExp;
  readonly hintEn: RegExp;
};

/** An idea; without hints it is named for certain or not at all. */
export const idea = (zh: RegExp, en: RegExp, hintZh: RegExp = zh, hintEn: RegExp = en): RivalIdea => ({
  zh,
  en,
  hintZh,
  hintEn,
});

/** A pattern for what a language does not name for certain. */
export const never = /(?!)/;

/** Ideas that rule one another out; `hint` is what a Chinese text shows wherever it names any of them. */
export type Rivals = { readonly hint: CharHint; readonly ideas: readonly RivalIdea[] };

/** Such ideas, and of each group of characters one that stands in all their Chinese names. */
export const rivals = (groups: readonly string[], ideas: readonly RivalIdea[]): Rivals => ({
  hint: charHint(...groups),
  ideas,
});
