/** Tells names of persons from the other names of the term base. */
import type { TermLike } from '#lib/bilingual/reading/facts';

const person = /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u;

/** Two to four Han characters that are two capitalised words in English, and no place or office by their ending. */
export const isPerson = ({ zh, en }: TermLike): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(zh) && person.test(en) && !/[省市县区镇乡村局院校路山湖河]$/.test(zh);
