/** `npm run check -- --profile production` tells what a launch still lacks, and without it nothing of the kind. */
import { describe, expect, test } from 'vitest';
import { checkContent } from '#lib/content/checkContent';
import { formatLedger } from '#lib/content/ledgerText';
import {
  clean,
  type Files,
  folder,
  original,
  page,
  pageTranslation,
  placed,
  site,
  swap,
  topics,
  translation,
  writeWorkspace,
} from './workspace';

/** Numbers of the right form that no authority would ever grant. */
const filings = `filings:
  icp: 鄂ICP备00000000号-0
  publicSecurity: 鄂公网安备00000000000000号
  siteCode: "0000000000"
  conac: "00000000000000000000000000000000"
`;

const launchedSite = `${swap(site, 'stage: demonstration', 'stage: production').replace('https://kebao.example', 'https://kjj.nowhere.gov.cn')}publisher: { zh: 某市科学技术局, en: A Municipal Bureau of Science and Technology }
undertaker: { zh: 某市科技信息所, en: An Institute of Science and Technology Information }
contacts:
  - label: { zh: 电话, en: Telephone }
    value: 0000-0000000
    url: tel:+86-000-0000000
${filings}`;

const slugs = ['about', 'accessibility', 'corrections-policy', 'privacy', 'legal'];
const statements: Files = Object.fromEntries(
  slugs.flatMap((slug) => [
    [`content/pages/${slug}/zh.mdx`, page],
    [`content/pages/${slug}/en.mdx`, pageTranslation],
  ]),
);

/** Nothing is lacking, three days after the newest piece. */
const launched: Files = {
  ...clean,
  ...statements,
  'content/site.yaml': launchedSite,
  'content/ledger.json': formatLedger(new Map()),
  [`${folder}/zh.mdx`]: swap(original, 'topics: [talent]', 'topics: [talent, policy]'),
};

const at = (moment: string) => new Date(`${moment}+08:00`);

type Asking = { readonly now?: Date; readonly origin?: string; readonly files?: Files };

const day = at('2026-11-23T12:00');

async function lacking(changes: Files, { now = day, origin, files = launched }: Asking = {}) {
  const cwd = await writeWorkspace({ ...files, ...changes });
  const source = { contentDir: 'content', cwd, now, origin: origin ?? null, profile: 'production' } as const;
  const { problems } = await checkContent(source);
  return problems.filter(({ rule }) => !/^(?:drift|ledger)\//.test(rule));
}

const withSite = (from: string, to: string): Files => ({ 'content/site.yaml': swap(launchedSite, from, to) });

test('a portal that has everything lacks nothing', async () => {
  expect(placed(await lacking({}))).toEqual([]);
});

test('a portal without a ledger lacks one', async () => {
  const { 'content/ledger.json': _, ...unrecorded } = launched;
  expect(placed(await lacking({}, { files: unrecorded }))).toEqual(['site.yaml:1:1 launch/ledger']);
});

test('a demonstration lacks all of it, each told at its place in site.yaml', async () => {
  const told = placed(await lacking({ 'content/site.yaml': site }));
  expect(told).toEqual(
    [
      'site.yaml:1:1 launch/contact',
      'site.yaml:1:1 launch/conac',
      'site.yaml:1:1 launch/error-report',
      'site.yaml:1:1 launch/icp',
      'site.yaml:1:1 launch/public-security',
      'site.yaml:1:1 launch/publisher',
      'site.yaml:1:1 launch/site-code',
      'site.yaml:1:1 launch/undertaker',
      'site.yaml:1:8 launch/stage',
      'site.yaml:5:9 launch/reserved-host',
    ].sort(),
  );
});

test('without the profile nothing is lacking', async () => {
  const cwd = await writeWorkspace(clean);
  const { problems } = await checkContent({ contentDir: 'content', cwd, now: at('2030-01-01T00:00') });
  expect(placed(problems)).toEqual([]);
});

describe('what was granted', () => {
  test.each([
    [
      'icp',
      '鄂ICP备00000000号-0',
      ['鄂ICP备00号', 'ICP备00000000号', '鄂icp备00000000号', '鄂ICP备00000000'],
    ],
    [
      'publicSecurity',
      '鄂公网安备00000000000000号',
      ['鄂公网安备0000000000000号', '鄂公安备00000000000000号'],
    ],
    ['siteCode', '"0000000000"', ['"000000000"', 'bm0000000', '"42a0000000"']],
    ['conac', '"00000000000000000000000000000000"', ['"0000"', 'abcdefabcdefabcdefabcdefabcdefab']],
  ])('%s is an error in any other form, with or without the profile', async (key, right, wrong) => {
    for (const value of wrong) {
      const cwd = await writeWorkspace({ ...launched, ...withSite(`${key}: ${right}`, `${key}: ${value}`) });
      const { problems } = await checkContent({ contentDir: 'content', cwd, now: day });
      const [problem] = problems.filter(({ rule }) => rule === 'field/form');
      expect(problem?.file, value).toBe('content/site.yaml');
      expect(problem?.column).toBe(key.length + 5);
      expect(problem?.hint?.zh).not.toContain('小写英文字母');
    }
  });

  test.each([
    ['icp', '鄂ICP备00000000号-0', '鄂ICP备0000000000号'],
    ['publicSecurity', '鄂公网安备00000000000000号', '鄂公网安备 00000000000000号'],
    ['siteCode', '"0000000000"', 'bm00000000'],
  ])('%s may take the other forms in use', async (key, one, other) => {
    expect(placed(await lacking(withSite(`${key}: ${one}`, `${key}: ${other}`)))).toEqual([]);
  });

  test('without the site code there is no link for reporting errors either', async () => {
    const told = placed(await lacking(withSite('  siteCode: "0000000000"\n', '')));
    expect(told.map((line) => line.replace(/^site\.yaml:\d+:\d+ /, ''))).toEqual([
      'launch/error-report',
      'launch/site-code',
    ]);
  });
});

describe('the address', () => {
  test.each([
    ['http://kjj.nowhere.gov.cn', ['launch/https']],
    ['https://kebao.example', ['launch/reserved-host']],
    ['https://www.example.com', ['launch/reserved-host']],
    ['https://localhost:3000', ['launch/reserved-host']],
    ['https://192.0.2.1', ['launch/reserved-host']],
    ['https://kebao.nowhere.cn', ['launch/not-gov-cn']],
    ['https://kjj.nowhere.gov.cn', []],
  ])('%s: %j', async (origin, rules) => {
    const told = (await lacking({}, { origin })).map(({ rule }) => rule);
    expect(told).toEqual(rules);
  });

  test('outside .gov.cn is a warning, which does not keep a launch back', async () => {
    const [problem] = await lacking({}, { origin: 'https://kebao.nowhere.cn' });
    expect(problem?.severity).toBe('warning');
  });
});

describe('a column', () => {
  /** The newest piece was posted on 20 November at 09:30. */
  test.each([
    ['2026-12-04T09:30', []],
    ['2026-12-04T09:31', ['site.yaml:1:1', 'topics.yaml:1:7', 'topics.yaml:4:7']],
  ])('is stale a minute after two weeks: at %s %j', async (moment, places) => {
    const told = await lacking({}, { now: at(moment) });
    expect(placed(told)).toEqual(places.map((place) => `${place} launch/stale-column`));
    for (const { related } of told) expect(related?.[0]).toMatchObject({ line: 5, column: 9 });
  });

  test('may be slower by nature, if topics.yaml says so', async () => {
    const slow = `${topics.trimEnd()}\n  cadenceDays: 100\n`;
    const told = placed(await lacking({ 'content/topics.yaml': slow }, { now: at('2026-12-10T09:30') }));
    expect(told).toEqual(['site.yaml:1:1 launch/stale-column', 'topics.yaml:1:7 launch/stale-column']);
  });

  test('may not be slower than the rules allow any column to be', async () => {
    const never = `${topics.trimEnd()}\n  cadenceDays: 184\n`;
    expect(placed(await lacking({ 'content/topics.yaml': never }))).toContain('topics.yaml:7:16 field/range');
  });

  test('of notices is stale after half a year, though newer reports are there', async () => {
    const notice = swap(
      swap(launched[`${folder}/zh.mdx`]?.toString() ?? '', 'kind: report', 'kind: notice'),
      '2026-11-20T09:30',
      '2026-05-23T11:59',
    );
    const changes = {
      'content/reports/2021/other/zh.mdx': launched[`${folder}/zh.mdx`] ?? null,
      'content/reports/2021/other/en.mdx': translation,
      [`${folder}/zh.mdx`]: notice,
    };
    expect(placed(await lacking(changes))).toEqual(['zh:5:9 launch/stale-column']);
    expect(placed(await lacking(changes, { now: at('2026-11-22T11:59') }))).toEqual([]);
  });

  test('must have a piece in each language that is out', async () => {
    const changes = { [`${folder}/en.mdx`]: swap(translation, 'summary:', 'draft: true\nsummary:') };
    const told = await lacking(changes);
    expect(placed(told)).toEqual([
      'site.yaml:1:1 launch/empty-column',
      'topics.yaml:1:7 launch/empty-column',
      'topics.yaml:4:7 launch/empty-column',
    ]);
    expect(told.every(({ message }) => message.zh.includes('英文'))).toBe(true);
  });

  test('is told to be empty, not stale, when nothing was ever posted', async () => {
    const changes = { [`${folder}/zh.mdx`]: original };
    expect(placed(await lacking(changes))).toEqual([
      'topics.yaml:4:7 launch/empty-column',
      'topics.yaml:4:7 launch/empty-column',
    ]);
  });
});

describe('pages of statements', () => {
  test('must be there in both languages; those that are only customary are a warning', async () => {
    const told = await lacking({
      'content/pages/accessibility/en.mdx': null,
      'content/pages/privacy/zh.mdx': null,
      'content/pages/privacy/en.mdx': null,
    });
    expect(told.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'launch/customary-statement warning',
      'launch/customary-statement warning',
      'launch/statement error',
    ]);
    expect(told.at(-1)?.message.zh).toContain('pages/accessibility/en.mdx');
  });

  test('do not count while they are drafts', async () => {
    const told = await lacking({
      'content/pages/about/zh.mdx': swap(page, 'order:', 'draft: true\norder:'),
    });
    expect(told.map(({ rule }) => rule)).toEqual(['launch/statement', 'launch/statement']);
  });
});

test('a machine translation nobody reviewed is told of where it says so, once readers see it', async () => {
  const machine = swap(translation, 'kind: human', 'kind: machine');
  expect(placed(await lacking({ [`${folder}/en.mdx`]: machine }))).toEqual([
    'en:11:9 launch/unreviewed-translation',
  ]);
  const reviewed = swap(translation, 'kind: human', 'kind: machine-reviewed');
  expect(placed(await lacking({ [`${folder}/en.mdx`]: reviewed }))).toEqual([]);
});
