/** The shape of a corpus: two phrases, whether they state the same, and why. */

/** `warn`: not wrong, but weaker, vaguer or doubtful. */
export type Agree = 'yes' | 'no' | 'warn';

export type PhrasePair = readonly [zh: string, en: string, agree: Agree, why: string];
