/** Which record belongs to which block once blocks were added, taken away, moved or changed. */
import { expect, test } from 'vitest';
import type { BlockRecord } from '#lib/bilingual/drift/blockRecord';
import { hashBlock } from '#lib/bilingual/drift/hashBlock';
import { listDrift } from '#lib/bilingual/drift/listDrift';
import type { Block, Section } from '#lib/mdx/body';

const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
const block = (id: string, text: string): Block => ({
  id,
  kind: 'paragraph',
  component: null,
  text,
  runs: [],
  ...place,
});

/** Sections named a, b, … of one-letter paragraphs: `'ABC', 'D'`. */
const sections = (...parts: string[]): Section[] =>
  parts.map((letters, n) => {
    const id = String.fromCharCode(97 + n);
    const blocks = [...letters].map((letter, m) => block(`${id}-${m + 1}`, letter));
    return { id, heading: id, headingRuns: [], line: 1, column: 1, blocks };
  });

const record = (text: string): BlockRecord => ({ of: hashBlock(text), facts: [] });
const recorded = (...parts: string[]) =>
  new Map(
    sections(...parts).flatMap(({ blocks }) => blocks.map(({ id, text }) => [id, record(text)] as const)),
  );

const marks = { current: '=', lagging: '~', unrecorded: '?' } as const;

/** `A=` stands as recorded, `A~` lags, `A?` is not recorded; leftover records follow. */
const drift = (before: string[], after: string[]): string => {
  const { blocks, leftover } = listDrift(
    { headlines: [], sections: sections(...after), read: () => ({ facts: [], times: [] }) },
    recorded(...before),
  );
  return [...blocks.map(({ block: { text }, state }) => text + marks[state]), ...leftover].join(' ');
};

test.each([
  ['nothing changed', ['ABC'], ['ABC'], 'A= B= C='],
  ['a block changed', ['ABC'], ['AXC'], 'A= X~ C='],
  ['a block was inserted', ['ABC'], ['AXBC'], 'A= X? B= C='],
  ['one was inserted and another changed', ['ABCD'], ['AXBYD'], 'A= X? B= Y~ D='],
  ['a block was appended', ['ABC'], ['ABCX'], 'A= B= C= X?'],
  ['a block was deleted', ['ABC'], ['AC'], 'A= C= a-2'],
  ['a first block was deleted and the last changed', ['ABC'], ['BX'], 'B= X~ a-1'],
  ['a block moved to another section', ['ABC', 'D'], ['AC', 'BD'], 'A= C= B= D='],
  ['a section was put before', ['AB'], ['X', 'AB'], 'X? A= B='],
  ['two equal blocks stand apart', ['AXA'], ['AYA'], 'A= Y~ A='],
  ['all changed', ['AB'], ['XY'], 'X~ Y~'],
  ['nothing was recorded', [], ['AB'], 'A? B?'],
])('%s', (_, before, after, expected) => {
  expect(drift(before, after)).toBe(expected);
});

test('of blocks that changed places at least one lags, since the translation may not have followed', () => {
  expect(drift(['AB'], ['BA'])).toMatch(/~/);
  expect(drift(['ABC'], ['CAB'])).toMatch(/~/);
});
