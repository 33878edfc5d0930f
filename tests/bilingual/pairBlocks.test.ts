/** A translation's sections and blocks against its original's. */
import { describe, expect, test } from 'vitest';
import { checkAgreement } from '#lib/bilingual/pairing/checkAgreement';
import { departures, pairBlocks } from '#lib/bilingual/pairing/pairBlocks';
import type { BlockKind, Section } from '#lib/mdx/body';

type Words = readonly [kind: BlockKind, text: string];

/** Section n opens on line 100·n, its block m stands on line 100·n + m. */
const sections = (...parts: [id: string, ...blocks: Words[]][]): Section[] =>
  parts.map(([id, ...blocks], n) => ({
    id,
    heading: id,
    headingRuns: [],
    line: 100 * (n + 1),
    column: 1,
    blocks: blocks.map(([kind, text], m) => {
      const line = 100 * (n + 1) + m + 1;
      const place = { line, column: 1, endLine: line, endColumn: 2 };
      return { id: `${id}-${m + 1}`, kind, component: null, text, runs: [], ...place };
    }),
  }));

const p = (text: string): Words => ['paragraph', text];
const pair = (original: Section[], translation: Section[]) => ({
  original: { file: 'zh.mdx', headlines: [], sections: original, links: [] },
  translation: { file: 'en.mdx', headlines: [], sections: translation, links: [] },
  waivers: [],
});
const told = (original: Section[], translation: Section[]) =>
  departures(pairBlocks(pair(original, translation))).map(
    ({ rule, line, related, message }) => `${rule} ${line} ↔ ${related?.[0]?.line} ${message.en}`,
  );

const zh = sections(
  ['a', p('到2021年全市有高新技术企业311家。'), p('短句。'), p('登记成果40项，成交额30亿元，居全省第3。')],
  ['b', p('一'), ['list', '一 二'], p('三')],
);
const en = sections(
  [
    'a',
    p('By 2021 the city had 311 high-tech enterprises.'),
    p('Short.'),
    p('It registered 40 results worth 3 billion yuan, ranking No. 3.'),
  ],
  ['b', p('one'), ['list', 'one two'], p('three')],
);

test('what pairs is no problem', () => {
  expect(told(zh, en)).toEqual([]);
});

describe('sections', () => {
  const source = sections(['a', p('一')], ['b', p('二')], ['c', p('三')]);

  test.each([
    [
      'a missing last section, told after what there is,',
      sections(['a', p('x')], ['b', p('x')]),
      ['bilingual/sections 201 ↔ 300 The translation lacks the section “c”.'],
    ],
    [
      'a missing first section, told where it should stand,',
      sections(['b', p('x')], ['c', p('x')]),
      ['bilingual/sections 100 ↔ 100 The translation lacks the section “a”.'],
    ],
    [
      'a missing section in the middle',
      sections(['a', p('x')], ['c', p('x')]),
      ['bilingual/sections 200 ↔ 200 The translation lacks the section “b”.'],
    ],
    [
      'each of two missing sections',
      sections(['b', p('x')]),
      [
        'bilingual/sections 100 ↔ 100 The translation lacks the section “a”.',
        'bilingual/sections 101 ↔ 300 The translation lacks the section “c”.',
      ],
    ],
    [
      'a section in another place',
      sections(['c', p('x')], ['a', p('x')], ['b', p('x')]),
      ['bilingual/sections 100 ↔ 300 The section “c” stands in another order than in the original.'],
    ],
    [
      'an extra section',
      sections(['a', p('x')], ['d', p('x')], ['b', p('x')], ['c', p('x')]),
      ['bilingual/sections 200 ↔ 200 The translation has a section “d” the original has not.'],
    ],
  ])('%s names both places', (_, translation, expected) => {
    expect(told(source, translation)).toEqual(expected);
  });

  test('one that is missing hides nothing in the others', () => {
    const translation = sections(['a', p('x'), p('y')], ['b', p('x')]);
    expect(told(source, translation).map((one) => one.split(' ')[0])).toEqual([
      'bilingual/sections',
      'bilingual/blocks',
    ]);
  });
});

describe('blocks', () => {
  const [first, second] = en;
  const without = (index: number) =>
    sections(
      ['a', ...(first?.blocks ?? []).filter((_, at) => at !== index).map((block) => p(block.text))],
      ['b', ...(second?.blocks ?? []).map((block): Words => [block.kind, block.text])],
    );

  test.each([
    [0, 'bilingual/blocks 101 ↔ 101', 'a-1'],
    [1, 'bilingual/blocks 102 ↔ 102', 'a-2'],
    [2, 'bilingual/blocks 102 ↔ 103', 'a-3'],
  ])('paragraph %i missing is found by what stands in the others', (index, place, id) => {
    const [problem] = told(zh, without(index));
    expect(problem).toContain(place);
    expect(problem).toContain(`probably the original’s ${id}`);
  });

  test('an extra paragraph is found', () => {
    const [problem] = told(without(1), en);
    expect(problem).toContain('bilingual/blocks 102 ↔ 102');
    expect(problem).toContain('probably a-2');
  });

  test('blocks of another kind in the same number are found at the first', () => {
    const swapped = sections(['a', p('x')], ['b', ['list', 'one two'], p('one'), p('three')]);
    const source = sections(['a', p('x')], ['b', p('一'), ['list', '一 二'], p('三')]);
    expect(told(source, swapped)).toEqual([
      'bilingual/blocks 201 ↔ 201 The block b-1 is of another kind than in the original.',
    ]);
  });

  test('one that is there is marked whole, and where one is to be added nothing is', () => {
    const endsOf = (original: Section[], translation: Section[]) =>
      departures(pairBlocks(pair(original, translation)))
        .slice(0, 1)
        .map(({ endColumn, related }) => [endColumn, related?.[0]?.endColumn]);
    expect(endsOf(without(1), en)).toEqual([[2, undefined]]);
    expect(endsOf(zh, without(1))).toEqual([[undefined, 2]]);
  });

  test('every section that parts is told', () => {
    const translation = sections(['a', p('x')], ['b', p('x')]);
    const parts = told(zh, translation).map((one) => /original’s (\w)-/.exec(one)?.[1]);
    expect([...new Set(parts)]).toEqual(['a', 'b']);
  });

  test('blocks missing in a row are told together', () => {
    const more = sections([
      'a',
      p('到2021年全市有高新技术企业311家。'),
      p('登记成果40项。'),
      p('授信10亿元。'),
    ]);
    const translation = sections(['a', p('By 2021 the city had 311 high-tech enterprises.')]);
    expect(told(more, translation)).toEqual([
      'bilingual/blocks 101 ↔ 102 The translation lacks 2 blocks, probably the original’s a-2 to a-3: the original has 3 blocks in this section, the translation 1.',
    ]);
  });
});

test('a waiver for nothing is a problem where it stands', () => {
  const place = { file: 'en.mdx', line: 9, column: 5 };
  const waivers = [{ rule: 'bilingual/number', block: 'a-1', what: null, place }];
  const problems = checkAgreement({ ...pair(zh, en), waivers });
  expect(problems).toMatchObject([{ ...place, rule: 'bilingual/unused-waiver', severity: 'error' }]);
});
