/** Key figures: each change of a figure or of the prose, one at a time, is told at its place and names the other. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkContent } from '#lib/content/checkContent';
import type { ReportFigure } from '#lib/content/edition';
import { loadEdition } from '#lib/content/loadEdition';
import { parseYaml } from '#lib/content/parseYaml';
import type { Block } from '#lib/mdx/body';
import type { ContentProblem } from '#lib/site/problem';

const slug = 'party-building-leads-innovation';
const report = `reports/2021/${slug}`;
let root = '';
const texts = { zh: '', en: '' };
type Language = keyof typeof texts;

const fileOf = (locale: Language): string => join(root, 'content', report, `${locale}.mdx`);

let figures: readonly ReportFigure[] = [];
const seedBlocks: Record<Language, ReadonlyMap<string, Block>> = { zh: new Map(), en: new Map() };

/** The block of an id, its words and the line of its file. */
function blockOf(id: string, locale: Language): Block {
  const block = seedBlocks[locale].get(id);
  if (block === undefined) throw new Error(`No block ${id} in ${locale}`);
  return block;
}

async function readFigures(): Promise<void> {
  const { edition } = await loadEdition({
    contentDir: join(root, 'content'),
    cwd: root,
    cacheDir: join(root, 'cache'),
    now: new Date('2026-11-23T16:00:00+08:00'),
  });
  const [seed] = edition?.reports ?? [];
  figures = seed?.figures ?? [];
  for (const locale of ['zh', 'en'] as const) {
    const blocks = seed?.texts[locale]?.body.sections.flatMap((section) => section.blocks) ?? [];
    seedBlocks[locale] = new Map(blocks.map((block) => [block.id, block]));
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kebao-figures-'));
  const source = join(process.cwd(), 'content');
  for (const list of ['site.yaml', 'topics.yaml', 'terms.yaml', report])
    await cp(join(source, list), join(root, 'content', list), { recursive: true });
  for (const locale of ['zh', 'en'] as const) texts[locale] = await readFile(fileOf(locale), 'utf8');
  await readFigures();
});
afterAll(() => rm(root, { recursive: true }));

async function checkWith(changed: Partial<typeof texts>): Promise<readonly ContentProblem[]> {
  for (const locale of ['zh', 'en'] as const)
    await writeFile(fileOf(locale), changed[locale] ?? texts[locale]);
  const { problems } = await checkContent({
    contentDir: join(root, 'content'),
    cwd: root,
    now: new Date('2026-11-23T16:00:00+08:00'),
  });
  return problems.filter(({ rule }) => rule.startsWith('figure/'));
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The frontmatter's figures as blocks of lines, in their order. */
const entries = (text: string): string[] =>
  (/\nfigures:\n((?: {2}.*\n)+)/.exec(text)?.[1] ?? '').split(/(?=^ {2}- )/m);

/** What an editor may get wrong in one entry; null where the entry has no such key. */
const slips: Readonly<Record<string, (entry: string) => string | null>> = {
  'value ten times as large': (entry) =>
    swap(entry, /value: (\S+)/, (value) => `value: ${Number(value) * 10}`),
  'value one more': (entry) => swap(entry, /value: (\S+)/, (value) => `value: ${Number(value) + 1}`),
  'another unit': (entry) => swap(entry, /unit: (\S+)/, (unit) => `unit: ${otherUnits[unit] ?? 'count'}`),
  'the year before': (entry) => swap(entry, /period: "(\d{4})/, (year) => `period: "${Number(year) - 1}`),
  'the year after': (entry) => swap(entry, /(period: ".*?)2021/, (before) => `${before}2022`),
  'another part of the year': (entry) =>
    swap(entry, /period: "(.*)"/, (period) => `period: "${otherPeriods[period] ?? '2021-Q3'}"`),
  'no bound, or one that is not there': (entry) =>
    entry.includes('approximate')
      ? entry.replace(/ {4}approximate: .*\n/, '')
      : entry.replace(/( {4}period)/, '    approximate: about\n$1'),
  'another change': (entry) => swap(entry, /change:\n {6}value: (\S+)/, () => 'change:\n      value: 104.6'),
  'a fall for a rise': (entry) =>
    swap(entry, /change:\n {6}value: (\S+)/, (v) => `change:\n      value: -${v}`),
  'another basis': (entry) => swap(entry, /basis: (\S+)/, () => 'basis: month-on-month'),
};

const otherUnits: Readonly<Record<string, string>> = {
  CNY: 'USD',
  mu: 'hectare',
  percent: 'percentage-point',
  count: 'person',
  person: 'count',
};
const otherPeriods: Readonly<Record<string, string>> = {
  '2021-Q1': '2021-H1',
  '2021-H1': '2021',
  '2020/2021': '2021-Q1',
};

function swap(entry: string, pattern: RegExp, by: (group: string) => string): string | null {
  const match = pattern.exec(entry);
  return match === null ? null : entry.replace(pattern, by(match[1] ?? ''));
}

describe('the seed report', () => {
  test('has at least twelve figures, every one of them stated in both languages', async () => {
    expect(entries(texts.zh).length).toBeGreaterThanOrEqual(12);
    expect(await checkWith({})).toEqual([]);
  });

  test.each(Object.keys(slips))('%s is told at the entry, for each figure', async (name) => {
    let tried = 0;
    for (const entry of entries(texts.zh)) {
      const slipped = slips[name]?.(entry) ?? null;
      if (slipped === null) continue;
      tried += 1;
      const from = texts.zh.indexOf(entry);
      const problems = await checkWith({ zh: texts.zh.replace(entry, () => slipped) });
      const first = lineOf(texts.zh, from);
      const last = first + slipped.split('\n').length;
      const here = problems.filter(
        ({ file, line }) => file.endsWith('zh.mdx') && line >= first && line < last,
      );
      expect(here, slipped).not.toEqual([]);
      const others = here[0]?.related?.map(({ file }) => file.slice(-6)) ?? [];
      expect(others, slipped).toContain('zh.mdx');
      expect(others.length, slipped).toBeGreaterThanOrEqual(name === 'another unit' ? 1 : 2);
    }
    expect(tried).toBeGreaterThan(0);
  });
});

describe('a dense paragraph', () => {
  test('none of whose figures is listed is suggested to the editor, and never more than that', async () => {
    const entry =
      entries(texts.zh).find((one) => one.includes('block: service-2') && one.includes('CNY')) ?? '';
    const [share = ''] = entries(texts.zh).filter((one) => one.includes('id: high-tech-share'));
    const without = texts.zh.replace(entry, '').replace(share, '');
    const problems = await checkWith({ zh: without });
    expect(problems.map(({ rule, severity, line }) => [rule, severity, line])).toEqual([
      ['figure/suggested', 'warning', blockOf('service-2', 'zh').line - lineOf(entry + share, Infinity) + 1],
    ]);
  });
});

const listSchema = z.object({ figures: z.array(z.object({ id: z.string() })) });

describe('prose that was changed in one language', () => {
  const blocks: Readonly<Record<Language, readonly [from: string, to: string, id: string][]>> = {
    zh: [
      ['53.53亿元', '53.35亿元', 'high-tech-value-added'],
      ['同比增长106.4%', '同比增长104.6%', 'high-tech-value-added'],
      ['同比增长106.4%', '增长106.4%', 'high-tech-value-added'],
      ['第一季度，全市实现', '第二季度，全市实现', 'high-tech-value-added'],
      ['优质稻基地1000多亩', '优质稻基地1000亩', 'rice-bases'],
      ['311家', '331家', 'platforms-above-size'],
      ['32名', '23名', 'individual-commissioners'],
      ['2020—2021年度市级', '2019—2020年度市级', 'institutional-commissioners'],
      ['不低于人民币10亿元', '人民币10亿元', 'credit-quota'],
    ],
    en: [
      ['5.353 billion', '535.3 million', 'high-tech-value-added'],
      ['106.4% year on year', '104.6% year on year', 'high-tech-value-added'],
      ['106.4% year on year', '106.4% quarter on quarter', 'high-tech-value-added'],
      ['In the first quarter', 'In the third quarter', 'high-tech-value-added'],
      ['more than 1,000 mu', '1,000 mu', 'rice-bases'],
      ['and 311 technology', 'and 331 technology', 'platforms-above-size'],
      [
        'share of enterprises above designated size with R&D institutions has reached 40%',
        'share has reached 14%',
        'r-and-d-coverage',
      ],
      ['reached 3 billion yuan', 'reached 30 billion yuan', 'contract-value'],
    ],
  };

  /** The last digit of the words that state a figure, turned into another, where they stand in the file. */
  function mistype(text: string, figure: ReportFigure, locale: Language): { text: string; line: number } {
    const { line, text: told } = blockOf(figure.block, locale);
    const { words, start: offset } = figure.stated[locale] ?? { words: '', start: 0 };
    const start = text.split('\n', line - 1).join('\n').length + 1;
    const before = told.slice(0, offset).split(words).length - 1;
    const [found] = [...text.slice(start).matchAll(new RegExp(words, 'g'))].slice(before);
    const digit = [...words.matchAll(/\d/g)].at(-1);
    const at = start + (found?.index ?? 0) + (digit?.index ?? 0);
    return { text: text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1), line };
  }

  test.each(['zh', 'en'] as const)('one digit, in any figure, is told in that text (%s)', async (locale) => {
    for (const figure of figures) {
      const { text, line } = mistype(texts[locale], figure, locale);
      const problems = await checkWith({ [locale]: text });
      const told = problems.filter(({ message }) => message.en.includes(`"${figure.id}"`));
      expect(
        told.map((one) => [one.file.slice(-6), one.line, one.related?.[0]?.file.slice(-6)]),
        figure.id,
      ).toEqual([[`${locale}.mdx`, line, 'zh.mdx']]);
    }
  });

  test.each(['zh', 'en'] as const)('is told in that text (%s) and names the entry', async (locale) => {
    for (const [from, to, id] of blocks[locale]) {
      const text = texts[locale];
      expect(text.split(from).length, from).toBeGreaterThan(1);
      const at = text.indexOf(from, text.indexOf('\n## '));
      const changed = text.slice(0, at) + to + text.slice(at + from.length);
      const problems = await checkWith({ [locale]: changed });
      const told = problems.filter(({ message }) => message.en.includes(`"${id}"`));
      expect(
        told.map(({ file, line }) => [file.slice(-6), line]),
        `${from} → ${to}`,
      ).toContainEqual([`${locale}.mdx`, lineOf(text, at)]);
      expect(told[0]?.related?.[0]?.file).toMatch(/zh\.mdx$/);
    }
  });

  test('by a paragraph too few or too many blames no figure: that is another problem', async () => {
    for (const id of ['service-2', 'service-4', 'talent-2']) {
      const paragraph = new RegExp(`^.*${blockOf(id, 'en').text.slice(0, 20)}.*\n\n`, 'm');
      expect(texts.en).toMatch(paragraph);
      for (const put of ['', '$&$&'])
        expect(await checkWith({ en: texts.en.replace(paragraph, put) }), id).toEqual([]);
    }
  });

  test('in both languages alike is told at the entry', async () => {
    const problems = await checkWith({
      zh: texts.zh.replace('成交额达到30亿元', '成交额达到31亿元'),
      en: texts.en.replace('reached 3 billion yuan', 'reached 3.1 billion yuan'),
    });
    const yaml = parseYaml({
      file: 'zh.mdx',
      text: texts.zh.split('\n---\n')[0]?.slice(4) ?? '',
      firstLine: 2,
    });
    const data = listSchema.parse(yaml.value?.data);
    const listed = data.figures.findIndex(({ id }) => id === 'contract-value');
    const place = yaml.value?.placeOf(['figures', listed, 'value']);
    expect(problems.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['figure/value', place?.line, place?.column],
    ]);
  });
});
