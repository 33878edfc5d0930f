/** Holds the comparison to the corpus: what is wrong is refused, what is right passes. */
import { describe, expect, test } from 'vitest';
import { corpus } from './corpus/corpus';
import { reference } from './corpus/reference';
import { unsolved } from './corpus/unsolved';
import { rates, verdict } from './corpus/verdict';

const all = Object.values(corpus).flat();

describe.each(Object.entries({ ...corpus, reference }))('%s', (_name, pairs) => {
  test.each([...pairs])('%s | %s | %s', (zh, en, agree) => {
    expect(verdict(zh, en)).toBe(agree);
  });
});

test('the corpus has more than 300 pairs, no two alike', () => {
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(([zh, en]) => `${zh}|${en}`)).size).toBe(all.length);
});

test('what is unsolved is judged wrongly still; what is judged rightly has its place among the others', () => {
  const solved = unsolved.filter(([zh, en, agree]) => verdict(zh, en) === agree);
  expect(solved).toEqual([]);
});

test('98 of 100 wrong pairs are refused and at most 2 of 100 right ones doubted', () => {
  const { recall, falseAlarms } = rates([...all, ...unsolved]);
  expect(recall).toBeGreaterThanOrEqual(0.98);
  expect(falseAlarms).toBeLessThanOrEqual(0.02);
});
