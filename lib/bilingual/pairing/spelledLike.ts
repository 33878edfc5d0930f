/** Writes a small number as the words it is to take the place of: “Six” for “Seven”, 6 for 7. */
import { cardinals } from '#lib/bilingual/reading/enNumerals';

const nameOf = (digits: string): string | undefined =>
  Object.entries(cardinals).find(([, value]) => `${value}` === digits)?.[0];

/** An English form with its number in letters, and its capital, where the words it replaces have theirs so. */
export function spelledLike(words: string, form: string): string {
  const first = /^[A-Za-z]+/.exec(words)?.[0] ?? '';
  const name =
    cardinals[first.toLowerCase()] === undefined ? undefined : nameOf(/^\d+(?![\d.,])/.exec(form)?.[0] ?? '');
  if (name === undefined) return form;
  const spelled = /^[A-Z]/.test(first) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  return form.replace(/^\d+/, spelled);
}
