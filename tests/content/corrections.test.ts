/** A correction may name the block it mends, which must be there, and new ones come last. */
import { expect, test } from 'vitest';
import { check, folder, load, original, placed, swap } from './workspace';

const corrected = (...lines: readonly string[]) => ({
  [`${folder}/zh.mdx`]: swap(
    original,
    'kind:',
    `corrections:\n${lines.map((line) => `  - ${line}\n`).join('')}kind:`,
  ),
});
const note = 'zh: 改正。, en: Mended.';

test('a correction names its block, or none', async () => {
  const files = corrected(`{ date: "2026-11-21", ${note} }`, `{ date: "2026-11-22", ${note}, block: two-1 }`);
  expect(placed(await check(files))).toEqual([]);
  const { edition } = await load(files);
  expect(edition?.reports[0]?.facts.corrections?.map(({ block }) => block)).toEqual([undefined, 'two-1']);
});

test('a block that is not there is told at its letters', async () => {
  const files = corrected(`{ date: "2026-11-22", ${note}, block: two-7 }`);
  expect(placed(await check(files))).toEqual(['zh:7:56 facts/unknown-block']);
});

test('a section is no block', async () => {
  const files = corrected(`{ date: "2026-11-22", ${note}, block: two }`);
  expect(placed(await check(files))).toEqual(['zh:7:56 facts/unknown-block']);
});

test.each([
  ['an earlier day', '2026-11-22', '2026-11-21', ['zh:8:13 facts/correction-order']],
  ['the same day', '2026-11-22', '2026-11-22', []],
  ['a later day', '2026-11-21', '2026-11-22', []],
])('after one correction another of %s', async (_, first, second, expected) => {
  const files = corrected(`{ date: "${first}", ${note} }`, `{ date: "${second}", ${note} }`);
  expect(placed(await check(files))).toEqual(expected);
});
