/** The letters that mean nothing to the parser wherever they stand. */

/**
 * Those of the two languages and digits, for a class of a pattern. As plain ranges: by `\p{L}` a search takes twice as
 * long.
 */
export const plainLetters = 'A-Za-z\\d\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u3400-\u4dbf\u4e00-\u9fff';
