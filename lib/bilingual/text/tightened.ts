/** Reads Chinese set with spaces round its figures, “28 亿元”, as if it were set without. */

/** The text without those spaces, and where each offset of it stands in the text as written. */
export type Tightened = { readonly text: string; readonly placeOf: (offset: number) => number };

const gap = /(?<=[\d%％])[ \u00a0\u2009](?=\p{Script=Han})|(?<=\p{Script=Han})[ \u00a0\u2009](?=\d)/gu;

/** Drops a single space between a digit and a Han character; a text without any is returned as it is. */
export function tightened(text: string): Tightened {
  const gaps = [...text.matchAll(gap)].map(({ index }) => index);
  if (gaps.length === 0) return { text, placeOf: (offset) => offset };
  const placeOf = (offset: number): number =>
    gaps.reduce((place, at) => (at <= place ? place + 1 : place), offset);
  return { text: text.replace(gap, ''), placeOf };
}
