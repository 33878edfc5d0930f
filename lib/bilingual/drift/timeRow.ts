/** A row of the tables of words of time. */

/** Words of a time, and what they mean in the terms both languages share: `year-1`, `month+0 end`, `day+1`. */
export type TimeRow = readonly [words: RegExp, meaning: (found: RegExpMatchArray) => string];
