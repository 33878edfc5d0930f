/** Where a bar begins and how far it reaches, in thousandths of the width. */
import { scaleLinear } from 'd3-scale';

/** The values a chart must show; zero is always among them. */
export type ValueRange = { readonly low: number; readonly high: number };

export const valueRange = (values: readonly number[]): ValueRange => ({
  low: Math.min(0, ...values),
  high: Math.max(0, ...values),
});

const rounded = (n: number): number => Math.round(n * 10) / 10;

/** A bar reaches from zero to its value, to the left where it is negative. Any value but zero can be seen. */
export function barSpan(value: number, { low, high }: ValueRange) {
  const scale = scaleLinear([low, high > low ? high : low + 1], [0, 1000]);
  const [zero, end] = [scale(0), scale(value)];
  const width = value === 0 ? 0 : Math.max(4, Math.abs(end - zero));
  return { zero: rounded(zero), from: rounded(value < 0 ? zero - width : zero), width: rounded(width) };
}
