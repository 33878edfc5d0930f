/** Work that is shared out comes back whole and in order, whoever did it. */
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { shareOut } from '#lib/content/shareOut';

const numbers = Array.from({ length: 23 }, (_, index) => index);
const doubled = numbers.map((number) => number * 2);

/** A hand that doubles numbers and notes how many it was given. */
function hand(pause: number) {
  const given: number[] = [];
  const work = async (some: readonly number[]) => {
    given.push(some.length);
    await setTimeout(pause);
    return some.map((number) => number * 2);
  };
  return { given, work };
}

test('results come in the order of the items, however unequal the hands', async () => {
  const [slow, quick, own] = [hand(4), hand(1), hand(0)];
  const hands = { size: 5, others: [slow.work, quick.work], own: own.work };
  expect(await shareOut(numbers, hands)).toEqual(doubled);
  expect([...slow.given, ...quick.given].sort()).toEqual([3, 5, 5, 5, 5]);
  expect(quick.given.length).toBeGreaterThan(slow.given.length);
  expect(own.given).toEqual([]);
});

test('the own hand alone does everything', async () => {
  expect(await shareOut(numbers, { size: 5, others: [], own: hand(0).work })).toEqual(doubled);
  expect(await shareOut([], { size: 5, others: [], own: hand(0).work })).toEqual([]);
});

test('what another hand fails at is done by the own, even at the very end', async () => {
  const failing = async () => {
    await setTimeout(20);
    throw new Error('The process ended.');
  };
  expect(await shareOut(numbers, { size: 5, others: [failing, failing], own: hand(0).work })).toEqual(
    doubled,
  );
});

test('a failure of the own hand is told', async () => {
  const failing = () => Promise.reject(new Error('A fault of ours.'));
  await expect(shareOut(numbers, { size: 5, others: [], own: failing })).rejects.toThrow('A fault of ours.');
});
