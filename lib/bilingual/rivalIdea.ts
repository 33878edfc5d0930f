/** An idea that is easily put for another of its kind, and how each language names it. */

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
