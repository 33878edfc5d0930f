/** Looks at how a text ends, such as the words before a figure. */

/**
 * Tells whether a text ends in what a pattern closed by `$` matches. Such a pattern is tried from every offset; looked
 * for behind the end it is read backwards, and most texts are done with at their last word.
 */
export function endsIn(pattern: RegExp): (text: string) => boolean {
  const behind = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`);
  return (text) => {
    behind.lastIndex = text.length;
    return behind.test(text);
  };
}

/** Finds the first of several such patterns, all of the same flags: its words, which may be none, and what they mean. */
export function findEnding<T>(endings: readonly (readonly [RegExp, T])[]) {
  const sources = endings.map(([{ source }]) => `(?:${source})`);
  const endsInAny = endsIn(new RegExp(sources.join('|'), endings[0]?.[0].flags));
  const tried = endings.map(([pattern, meaning]) => ({ ends: endsIn(pattern), pattern, meaning }));
  return (text: string): { readonly words: string; readonly meaning: T } | null => {
    const found = endsInAny(text) ? tried.find(({ ends }) => ends(text)) : undefined;
    return found === undefined
      ? null
      : { words: found.pattern.exec(text)?.[0] ?? '', meaning: found.meaning };
  };
}
