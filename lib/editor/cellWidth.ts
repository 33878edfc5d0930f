/** How many terminal cells a text takes: Han, kana, hangul, full-width forms and emoji take two. */

const zero = /^[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });

function graphemeWidth(grapheme: string): number {
  if (zero.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}

/** The cells of a text without tabs or line breaks; a grapheme counts once however it is composed. */
export const cellWidth = (text: string): number =>
  [...segmenter.segment(text)].reduce((sum, { segment }) => sum + graphemeWidth(segment), 0);
