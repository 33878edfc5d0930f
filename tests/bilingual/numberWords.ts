/** Writes numbers as texts write them: with commas, in Han numerals, in English words. */

/** 1234 as 1,234. */
export const group = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

const han = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Han numerals of 1 to 99. */
export function hanBelow100(n: number): string {
  const tens = Math.floor(n / 10);
  return (tens === 0 ? '' : tens === 1 ? '十' : `${han[tens]}十`) + (han[n % 10] ?? '');
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** English words of 0 to 999. */
export function wordsBelow1000(n: number): string {
  if (n >= 100) {
    const rest = n % 100 === 0 ? '' : ` and ${wordsBelow1000(n % 100)}`;
    return `${wordsBelow1000(Math.floor(n / 100))} hundred${rest}`;
  }
  if (n < 20) return small[n] ?? '';
  return `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${small[n % 10]}`}`;
}

/** 1st, 2nd, 11th. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
}
