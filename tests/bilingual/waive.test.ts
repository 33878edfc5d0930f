/** A waiver lets pass what it names, and says so when it lets more pass, nothing, or the same twice. */
import { expect, test } from 'vitest';
import type { Finding, Waiver } from '#lib/bilingual/pairing/agreementPair';
import { factProblems } from '#lib/bilingual/pairing/factProblems';
import { waive } from '#lib/bilingual/pairing/waive';

const finding = (term: string, block = 'a-1'): Finding => ({
  block,
  problem: factProblems.term({ file: 'en.mdx', line: 20, column: 1 }, term, ['x']),
});

const waiver = (line: number, what: string | null = null): Waiver => ({
  rule: 'bilingual/term',
  block: 'a-1',
  what,
  place: { file: 'en.mdx', line, column: 5 },
});

const told = (findings: Finding[], waivers: Waiver[]) => {
  const { kept, problems } = waive(findings, waivers, true);
  return [kept.length, ...problems.map(({ rule, severity, line }) => `${rule} ${severity} ${line}`)];
};

const two = [finding('30亿元'), finding('40项')];

test('rule and block are enough where the block has one problem', () => {
  expect(told([finding('30亿元')], [waiver(5)])).toEqual([0]);
});

test('where it has more, all pass and the waiver is warned of with a line to paste', () => {
  expect(told(two, [waiver(5)])).toEqual([0, 'bilingual/wide-waiver warning 5']);
  expect(waive(two, [waiver(5)], true).problems[0]?.hint?.en).toContain('what: "30亿元"');
});

test('one that names a figure lets that alone pass', () => {
  expect(told(two, [waiver(5, '30亿元')])).toEqual([1]);
  expect(told(two, [waiver(5, '30亿元'), waiver(8, '40项')])).toEqual([0]);
  expect(told(two, [waiver(5), waiver(8, '40项')])).toEqual([0]);
});

test('part of a figure names nothing', () => {
  expect(told([finding('130亿元')], [waiver(5, '30亿元')])).toEqual([1, 'bilingual/unused-waiver error 5']);
});

test('the same twice is an error at the second', () => {
  expect(told(two, [waiver(5, '40项'), waiver(8, '40项')])).toEqual([
    1,
    'bilingual/duplicate-waiver error 8',
  ]);
});

test('a general one that others leave nothing is unused', () => {
  expect(told([finding('30亿元')], [waiver(5, '30亿元'), waiver(8)])).toEqual([
    0,
    'bilingual/unused-waiver error 8',
  ]);
});
