/** A waiver lets pass what it names, and says so when it lets more pass, nothing, or the same twice. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AgreementSide, Finding, Waiver } from '#lib/bilingual/pairing/agreementPair';
import { checkAgreement } from '#lib/bilingual/pairing/checkAgreement';
import { factProblems } from '#lib/bilingual/pairing/factProblems';
import { isToldOnly, isWaivable } from '#lib/bilingual/pairing/waivableRules';
import { waive } from '#lib/bilingual/pairing/waive';
import type { Block } from '#lib/mdx/body';
import { block } from './paragraph';

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

test('where it has more, all pass and the waiver is warned of with a line to paste for each', () => {
  expect(told(two, [waiver(5)])).toEqual([0, 'bilingual/wide-waiver warning 5']);
  const hint = waive(two, [waiver(5)], true).problems[0]?.hint?.en;
  expect(hint).toContain('what: "30亿元"');
  expect(hint).toContain('what: "40项"');
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

describe('two mistakes of which the original says the same', () => {
  const zh = block('新增企业5家，新增平台5家。');
  const en = block('It gained 6 enterprises and 700 platforms.');
  const side = (file: string, one: Block): AgreementSide => ({
    file,
    headlines: [],
    sections: [{ id: 'a', heading: null, headingRuns: [], line: 1, column: 1, blocks: [one] }],
    links: [],
  });
  const judge = (...whats: (string | null)[]) =>
    checkAgreement({
      original: side('zh.mdx', zh),
      translation: side('en.mdx', en),
      wording: { original: 'zh', terms: [] },
      waivers: whats.map((what, index) => ({ ...waiver(10 + index, what), rule: 'bilingual/quantity' })),
    });
  const rulesOf = (...whats: (string | null)[]) => judge(...whats).map(({ rule, line }) => `${rule} ${line}`);

  test.each([null, '5家'])('are both told when a waiver with what %s lets them pass', (what) => {
    const [problem, ...others] = judge(what);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ rule: 'bilingual/wide-waiver', severity: 'warning', line: 10 });
    for (const words of ['6', '700']) {
      expect(problem?.message.zh).toContain(`“5家”／“${words}”`);
      expect(problem?.message.en).toContain(`“5家” / “${words}”`);
      expect(problem?.hint?.zh).toContain(`what: "${words}"`);
    }
    expect(problem?.related?.map(({ column }) => column)).toEqual([
      en.text.indexOf('6') + 1,
      en.text.indexOf('700') + 1,
    ]);
  });

  test('one that names the words of the translation lets that one alone pass', () => {
    expect(rulesOf('6')).toEqual(['bilingual/quantity 5']);
    expect(rulesOf('6', '700')).toEqual([]);
  });

  test('one that names the original’s answers for what a narrower one leaves', () => {
    expect(rulesOf('5家', '6')).toEqual([]);
    expect(rulesOf('700', '5家')).toEqual([]);
  });

  test('one that names the words judged does not let other words pass that take their place', () => {
    expect(rulesOf('9')).toEqual([
      'bilingual/quantity 5',
      'bilingual/quantity 5',
      'bilingual/unused-waiver 10',
    ]);
  });
});

test('the same mistake twice is told too, since the reason must hold for both', () => {
  const [problem] = waive([finding('40项'), finding('40项')], [waiver(5, '40项')], true).problems;
  expect(problem).toMatchObject({ rule: 'bilingual/wide-waiver', severity: 'warning' });
  expect(problem?.message.zh).toContain('2 个问题');
  expect(problem?.hint?.zh).not.toContain('what: "');
});

describe('a waiver that names no problem there could be', () => {
  const named = (rule: string, isSure = true) => waive([], [{ ...waiver(5), rule }], isSure).problems[0];

  test.each([
    ['bilingual/quantities', 'bilingual/quantity'],
    ['bilingual/quantiy', 'bilingual/quantity'],
    ['quantity', 'bilingual/quantity'],
    ['bilingual/docment-number', 'bilingual/document-number'],
    ['bilingual/terms', 'bilingual/term'],
    ['bilingual/links', 'bilingual/link'],
  ])('%s is told to be none, and %s offered', (rule, near) => {
    expect(named(rule)).toMatchObject({ rule: 'bilingual/unused-waiver', severity: 'error', line: 5 });
    expect(named(rule)?.message.zh).toContain(`没有“${rule}”这种问题`);
    expect(named(rule)?.hint?.zh).toContain(`是不是要写 ${near}？`);
    expect(named(rule)?.hint?.en).toContain(near);
  });

  test('without a name that is near none is offered', () => {
    expect(named('bilingual/nonsense')?.hint?.zh).not.toContain('是不是');
  });

  test.each([
    'drift/figures',
    'bilingual/blocks',
    'bilingual/sections',
    'bilingual/unused-waiver',
    'field/empty',
  ])('%s is told to be none that can be waived', (rule) => {
    expect(named(rule)).toMatchObject({ rule: 'bilingual/unused-waiver', severity: 'error' });
    expect(named(rule)?.message.zh).toContain(`“${rule}”不能放行`);
    expect(named(rule)?.message.en).toContain(`“${rule}” cannot be waived`);
  });

  test('is told even where blocks do not pair, and one that may yet be used is not', () => {
    expect(named('bilingual/quantities', false)?.rule).toBe('bilingual/unused-waiver');
    expect(named('bilingual/quantity', false)).toBeUndefined();
  });
});

test('every problem of two languages is known to be one that can be waived or one that cannot', () => {
  const folder = 'lib/bilingual/pairing';
  const sources = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const rules = sources.flatMap((source) =>
    [...source.matchAll(/define(?:Error|Warning)\(\s*'(bilingual\/[a-z-]+)'/g)].flatMap(
      ([, rule]) => rule ?? [],
    ),
  );
  expect(new Set(rules).size).toBeGreaterThan(20);
  expect(rules.filter((rule) => !isWaivable(rule) && !isToldOnly(rule))).toEqual([]);
  expect(rules.filter((rule) => isWaivable(rule) && isToldOnly(rule))).toEqual([]);
});
