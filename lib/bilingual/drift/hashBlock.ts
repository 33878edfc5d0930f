/** Hashes the words of a block, so that it can be told later whether they have changed. */
import { createHash } from 'node:crypto';

const wide = /[\uFF01-\uFF5E]/g;
const narrow = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** Only a comma with exactly three digits after it groups digits; 2020，2021 are two numbers. */
const thousands = /,(?<=\d,)(?=\d{3}(?!\d))/g;
/**
 * Punctuation, spaces and what cannot be seen; per-cent signs are words. A space between plain letters parts words and
 * stays as it is; letters and Han are said not to belong here first, since that is quicker than to ask what they are.
 */
const gap =
  /(?![%‰A-Za-z\d\u4e00-\u9fff])(?!(?<=[A-Za-z]) [A-Za-z])(?:(?![%‰A-Za-z\d\u4e00-\u9fff])[\p{P}\p{Z}\p{Cf}\s])+/gu;
const letterBefore = /[\p{Script=Latin}\d]$/u;
const letterAfter = /^[\p{Script=Latin}\d]/u;
const dashes = /^[\p{Pd}~～〜]$/u;

/** What a run of punctuation means between what stands on its two sides. */
function gapMeaning(run: string, before: string, after: string): string {
  const digits: [boolean, boolean] = [/\d$/.test(before), /^\d/.test(after)];
  if (digits[0] && digits[1]) {
    if (dashes.test(run)) return '-';
    return /^[.:/]$/.test(run) ? run : ' ';
  }
  if (run.endsWith('-') && digits[1] && !letterBefore.test(before + run.slice(0, -1))) return '-';
  return letterBefore.test(before) && letterAfter.test(after) ? ' ' : '';
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isPlainLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** The run at an offset; most stand before Chinese words or between plain letters, which takes no pattern to see. */
function meaningAt(plain: string, run: string, at: number): string {
  const end = at + run.length;
  if (isHan(plain.charCodeAt(end))) return '';
  if (isPlainLetter(plain.charCodeAt(at - 1)) && isPlainLetter(plain.charCodeAt(end))) return ' ';
  return gapMeaning(run, plain.slice(Math.max(0, at - 2), at), plain.slice(end, end + 2));
}

/**
 * A text's words alone: NFC, digits and letters of plain width, without punctuation, quotation marks and spaces
 * but for those that part words or belong to a number.
 */
export function foldWords(text: string): string {
  const plain = text.normalize('NFC').replace(thousands, '').replace(wide, narrow);
  return plain.replace(gap, (run, at: number) => meaningAt(plain, run, at));
}

/** Ten hexadecimal digits that stay while only punctuation, spaces or markup change. */
export const hashBlock = (text: string): string =>
  createHash('sha256').update(foldWords(text)).digest('hex').slice(0, 10);
