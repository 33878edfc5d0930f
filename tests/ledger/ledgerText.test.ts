/** The ledger is text in which every address has a line of its own. */
import { expect, test } from 'vitest';
import { formatLedger, parseLedger, type TextRecord } from '#lib/content/ledgerText';

const full: TextRecord = {
  words: ['0123456789', 'abcdef0123'],
  stated: '2026-11-20',
  corrections: 2,
  follows: 'fedcba9876',
  minor: '错字“的”',
};
const bare: TextRecord = { ...full, stated: null, corrections: 0, follows: null, minor: null };

const entries = new Map([
  ['/zh/reports/b/', full],
  ['/', null],
  ['/zh/reports/a/', bare],
]);

const text = `{ "form": 1
, "/": {}
, "/zh/reports/a/": { "words": "0123456789 abcdef0123" }
, "/zh/reports/b/": { "words": "0123456789 abcdef0123", "stated": "2026-11-20", "corrections": 2, "follows": "fedcba9876", "minor": "错字“的”" }
}
`;

const at = (changed: string): readonly number[] =>
  parseLedger('content/ledger.json', changed).problems.map(({ line }) => line);

test('it is written sorted, a line an address, and is JSON', () => {
  expect(formatLedger(entries)).toBe(text);
  expect(Object.keys(JSON.parse(text))).toHaveLength(4);
});

test('it is read as it was written', () => {
  const { value, problems } = parseLedger('content/ledger.json', text);
  expect(problems).toEqual([]);
  expect(new Map(value?.entries)).toEqual(new Map([...entries].sort()));
  expect(value?.lines.get('/zh/reports/b/')).toBe(4);
});

test('lines that two branches added may stand in any order', () => {
  const [head = '', first = '', second = '', ...rest] = text.split('\n');
  expect(at([head, second, first, ...rest].join('\n'))).toEqual([]);
});

test.each([
  ['a conflict that was left', text.replace(', "/"', '<<<<<<< HEAD\n, "/"'), 2],
  ['an address twice', text.replace(', "/": {}', ', "/": {}\n, "/": {}'), 3],
  ['other spacing', text.replace('"/": {}', '"/":{}'), 2],
  ['an unknown field', text.replace('"stated"', '"said"'), 4],
  ['a hash that is none', text.replace('abcdef0123", "stated"', 'abcdef01", "stated"'), 4],
  ['no end', text.replace('\n}\n', '\n'), 4],
  ['no beginning', text.replace('"form": 1', '"form": 2'), 1],
  ['nothing', '', 1],
])('%s is told at its line', (_, changed, line) => {
  expect(at(changed)).toEqual([line]);
});
