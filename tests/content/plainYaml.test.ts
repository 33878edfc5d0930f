/** That the quick reading of plain YAML finds what a parser of all YAML finds, or nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '#lib/content/plainYaml';
import { readFence } from '#lib/content/readFence';
import { dataOf, treeOf } from '#lib/content/yamlTree';

const options = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: true,
  logLevel: 'error',
} as const;

/** A million of each were run when the reader was written. */
const numRuns = 10_000;

function expectTheSame(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const document = parseDocument(text, options);
  expect(document.errors).toEqual([]);
  expect(plain).toEqual(treeOf(document));
  expect(dataOf(plain)).toEqual(document.toJS());
  return true;
}

const common = [
  'a',
  'b',
  'key',
  'a: ',
  'b: ',
  'a:',
  ': ',
  '\n',
  '\n  ',
  '\n    ',
  '- ',
  '\n- ',
  '\n  - ',
  '词',
  '1',
  '"a"',
];
const rare =
  ': b|c: |:|:a|-|#| #|"|\'|\'b\'|""| |  |true|null|~|False|0|-1|1.50|00|.5|5.|1e3|0x1f|0o7|2021|+|.inf|.NaN|[|]|{}|,|&a|*a|!|!!str a|>|?|? a|%|@|`|---|...|\t|\r|\u00a0|\u2028|\ufeff|<<|__proto__|constructor|“b”|\\n|\ud83d\ude00|\ud83d';

test('whatever stands in a text, plain reading finds the same nodes, places and values or none', () => {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...common) },
    fc.constantFrom(...rare.split('|'), '|'),
  );
  let plain = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (parts) => {
      if (expectTheSame(parts.join(''))) plain += 1;
    }),
    { numRuns },
  );
  expect(plain).toBeGreaterThan(30);
});

test('whatever its lines are, plain reading finds the same nodes, places and values or none', () => {
  const line = fc
    .tuple(
      fc.constantFrom('', '', '', '  ', '  ', '    ', ' ', '      '),
      fc.constantFrom('', '', '', '- ', '- ', '- - ', '-  '),
      fc.constantFrom('a:', 'b:', 'c:', 'd: ', '', 'a: ', 'b: ', '“c”: ', '1: ', '"e": '),
      fc.constantFrom('', '', 'x', 'y z', '1', '"q: r"', '# s', '|', '[t]', "'u'", 'v: w'),
    )
    .map((parts) => parts.join(''));
  let plain = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('', '\n', '\n\n'),
      (lines, end) => {
        if (expectTheSame(lines.join('\n') + end)) plain += 1;
      },
    ),
    { numRuns },
  );
  expect(plain).toBeGreaterThan(30);
});

const scalar = fc.constantFrom(
  'words',
  '词：语',
  '"a: b"',
  "'#'",
  '""',
  '12',
  '-3.5',
  'true',
  'a:b',
  'a#b, [c]',
  '3 of 4',
);
const key = fc.constantFrom('a', 'b-c', 'd_e', 'f1');

type Written = readonly string[];
const { node } = fc.letrec<{ node: Written; map: Written; list: Written; item: Written }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, tie('map'), tie('list')),
  map: fc
    .uniqueArray(fc.tuple(key, fc.oneof(scalar, fc.tuple(fc.constantFrom('', '  ', '    '), tie('node')))), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name,
    })
    .map((entries) =>
      entries.flatMap(([name, value]) =>
        typeof value === 'string'
          ? [`${name}: ${value}`]
          : [`${name}:`, ...value[1].map((line) => value[0] + line)],
      ),
    ),
  item: fc.oneof(
    scalar.map((value) => [value]),
    tie('map'),
  ),
  list: fc
    .array(tie('item'), { minLength: 1, maxLength: 3 })
    .map((items) => items.flatMap((lines) => lines.map((line, at) => (at === 0 ? '- ' : '  ') + line))),
}));

test('maps and lists within one another are read as a parser reads them', () => {
  let plain = 0;
  fc.assert(
    fc.property(node, (lines) => {
      if (expectTheSame(lines.join('\n'))) plain += 1;
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(500);
});

test('the front matter of all content is plain', () => {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `content/${name}`);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files)
    expect(expectTheSame(readFence(file, readFileSync(file, 'utf8')).value?.matter ?? ''), file).toBe(true);
});
