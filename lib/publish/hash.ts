/** Names for bytes and values that depend on nothing but the bytes and values. */
import { createHash } from 'node:crypto';

/** Hexadecimal SHA-256. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sortKeys = (_key: string, value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value;

/** JSON in which the order keys were written in does not show. */
export const stableJson = (value: unknown): string => JSON.stringify(value, sortKeys);
