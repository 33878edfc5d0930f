/** Exact fractions, because a figure of ten digits must not be compared with rounding errors. */

export type Rational = { readonly n: bigint; readonly d: bigint };

export const zero: Rational = { n: 0n, d: 1n };
export const unity: Rational = { n: 1n, d: 1n };

export const whole = (n: bigint | number): Rational => ({ n: BigInt(n), d: 1n });

export const ratio = (n: bigint | number, d: bigint | number): Rational => ({ n: BigInt(n), d: BigInt(d) });

/** Most figures are multiplied by one. */
export function times(a: Rational, b: Rational): Rational {
  if (b === unity) return a;
  return a === unity ? b : { n: a.n * b.n, d: a.d * b.d };
}

/** Not for a zero divisor. */
export const over = (a: Rational, b: Rational): Rational => ({ n: a.n * b.d, d: a.d * b.n });

export function plus(a: Rational, b: Rational): Rational {
  if (b === zero) return a;
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d });

/** Below, at or above zero as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Most have the same divisor. */
export const equal = (a: Rational, b: Rational): boolean =>
  a.d === b.d ? a.n === b.n : a.n * b.d === b.n * a.d;

/** How far apart two are. */
export function distance(a: Rational, b: Rational): Rational {
  const { n, d } = minus(a, b);
  return { n: n < 0n ? -n : n, d };
}

/** A nearby number, only for ordering guesses and never for judging a figure. */
export const approximate = ({ n, d }: Rational): number => Number((n * 1_000_000n) / d) / 1_000_000;

/** Reads plain digits with optional decimals; `step` is what the last digit counts. */
export function readDecimal(digits: string): { value: Rational; step: Rational } {
  const plain = digits.includes(',') ? digits.replace(/,/g, '') : digits;
  const point = plain.indexOf('.');
  if (point < 0) return { value: whole(BigInt(plain)), step: unity };
  const places = plain.length - point - 1;
  const d = 10n ** BigInt(places);
  return { value: { n: BigInt(plain.slice(0, point) + plain.slice(point + 1)), d }, step: { n: 1n, d } };
}

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

/** Digits with thousands separators, at most four decimals, without trailing zeros. */
export function formatRational({ n, d }: Rational): string {
  const scaled = (n * 10_000n) / d;
  const fraction = (scaled % 10_000n).toString().padStart(4, '0').replace(/0+$/, '');
  return group((scaled / 10_000n).toString()) + (fraction === '' ? '' : `.${fraction}`);
}
