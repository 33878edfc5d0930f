/** The ordinal words of English and the numbers they name. */
import { cardinals } from './enNumerals';

export const unitsOf = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
export const tensOf = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
  'hundredth',
];
const tenWords = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** A pattern of one ordinal in words. */
export const ordinalWord = `(?:(?:${tenWords})[-\\s])?(?:${unitsOf.join('|')})|(?:one[-\\s])?(?:${tensOf.join('|')})`;

/** The number an ordinal word names. */
export function ordinalOf(text: string): number {
  const parts = text.toLowerCase().split(/[-\s]/);
  return parts.reduce((sum, part) => {
    const small = unitsOf.indexOf(part);
    const ten = tensOf.indexOf(part);
    if (small >= 0) return sum + small + 1;
    if (ten >= 0) return sum === 1 ? 100 : (ten + 2) * 10;
    return sum + (cardinals[part] ?? 0);
  }, 0);
}
