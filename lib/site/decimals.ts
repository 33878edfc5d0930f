/** Exact decimals as text, so that 53.53亿 is never 53.529999亿: a number is what an editor typed. */

/** The digits an editor can type and a number keeps without loss. */
export const maxDigits = 15;

/** A number written without exponent, e.g. `5353000000` or `-0.5`. */
export function decimalOf(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = match;
  return sign + shiftPoint(first + (rest === '' ? '' : `.${rest}`), Number(exponent));
}

/** An unsigned decimal with its point moved to the right by `places`, or to the left where negative. */
export function shiftPoint(decimal: string, places: number): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = '0'.repeat(Math.max(0, -places)) + whole + fraction + '0'.repeat(Math.max(0, places));
  const point = whole.length + Math.max(0, -places) + places;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = digits.slice(point).replace(/0+$/, '');
  return right === '' ? left : `${left}.${right}`;
}

/** Digits grouped by thousands from `from` digits on. */
export function groupDigits(decimal: string, from: number): string {
  const [whole = '', fraction] = decimal.split('.');
  const grouped = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
