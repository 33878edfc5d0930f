/** Reads full-width digits, letters and per-cent signs as the plain ones, character for character. */

const wide = /[０-９Ａ-Ｚａ-ｚ％＋]|(?<=[\d０-９])．(?=[\d０-９])|[\u00a0\u2009\u202f]/g;
const hint = /[０-９Ａ-Ｚａ-ｚ％＋．\u00a0\u2009\u202f]/;
const shift = 0xfee0;

const fold = (character: string): string =>
  character < '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - shift);

/** The text with plain digits, of the same length. */
export const widthFolded = (text: string): string => (hint.test(text) ? text.replace(wide, fold) : text);
