/** `npm run sync` as it is called. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readSyncArguments } from '#lib/commands/syncArguments';
import { UsageError } from '#lib/commands/usage';
import { original as alone, folder } from '../content/workspace';
import { en, openReport, openSynced, type Words, zh } from './driftFolder';

/** Each call starts a process of its own. */
vi.setConfig({ testTimeout: 90_000 });

type Run = { readonly code: number; readonly out: string; readonly err: string };

const run = (cwd: string, ...args: string[]): Promise<Run> =>
  new Promise((done) => {
    const options = { cwd, env: { ...process.env, TODAY: '2026-11-23T12:00+08:00' } };
    const command = [resolve('lib/commands/sync.ts'), ...args];
    execFile(resolve('node_modules/.bin/tsx'), command, options, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

const nothing = {
  recorded: [],
  caughtUp: [],
  reread: [],
  removed: [],
  refused: [],
  unpaired: [],
  unfollowed: [],
  waiting: [],
  problems: [],
};

const piece = (year: string, slug: string, name = 'zh.mdx') => `content/reports/${year}/${slug}/${name}`;

test('the state of every report is shown as a table and as JSON', async () => {
  const opened = await openSynced({ zh, en });
  await opened.add({
    [piece('2020', 'only-in-chinese')]: alone,
    [piece('2022', 'new-pair')]: await readFile(join(opened.cwd, folder, 'zh.mdx'), 'utf8'),
    [piece('2022', 'new-pair', 'en.mdx')]: await readFile(join(opened.cwd, folder, 'en.mdx'), 'utf8'),
  });
  const reworded: Words = [[zh[0][0] ?? '', '科技人员走进田间，帮扶农户。'], zh[1]];
  await opened.write({ zh: reworded, en });
  const table = await run(opened.cwd, '--status');
  expect(table.out).toBe(
    [
      '报道 report      方向 from  译文 translation   段落 + 标题 blocks + headlines',
      'only-in-chinese  zh         无译文 absent',
      'piece            zh → en    滞后 lagging       one-2',
      'new-pair         zh → en    未记录 unrecorded  全部 all 3 + 4',
      'about            zh         无译文 absent',
      '',
      '滞后 lagging 1 · 未记录 unrecorded 1 · 无译文 absent 2',
      '',
    ].join('\n'),
  );
  expect(table.code).toBe(0);
  const json = await run(opened.cwd, 'piece', '--status', '--format', 'json');
  expect(JSON.parse(json.out)).toEqual([
    {
      slug: 'piece',
      folder,
      original: 'zh',
      state: 'lagging',
      lagging: ['one-2'],
      unrecorded: [],
      laggingHeadlines: [],
      unrecordedHeadlines: [],
      blocks: 3,
      headlines: 4,
    },
  ]);
  const absent = await run(opened.cwd, 'only-in-chinese', '--status', '--format', 'json');
  expect(JSON.parse(absent.out)).toMatchObject([{ state: 'absent', blocks: 3, headlines: 4 }]);
});

test('a run that refuses a block is exit 1 and names it; a clean one is exit 0', async () => {
  const wrong: Words = [
    ['The city has 321 high-tech enterprises, 15% of the province’s total.', en[0][1] ?? ''],
    en[1],
  ];
  const opened = await openReport({ zh, en: wrong });
  const refused = await run(opened.cwd, 'piece');
  expect(refused.code).toBe(1);
  expect(refused.out).toContain('没有记录 one-1');
  expect(refused.out).toContain('Not recorded: one-1');
  expect(refused.out).toContain('en.mdx:16:');
  const json = await run(opened.cwd, 'piece', '--format', 'json');
  expect(JSON.parse(json.out)[0].problems).toMatchObject([{ rule: 'bilingual/quantity', line: 16 }]);
  await opened.write({ zh, en });
  const clean = await run(opened.cwd, '--format', 'json');
  expect(JSON.parse(clean.out)).toEqual([
    {
      slug: 'piece',
      outcome: 'synced',
      ...nothing,
      recorded: ['one-1'],
    },
    { slug: 'about', outcome: 'absent', ...nothing },
  ]);
  expect(clean.code).toBe(0);
});

test('a figure that changed since is exit 1 of the status', async () => {
  const opened = await openSynced({ zh, en });
  await opened.write({ zh: [zh[0], ['4月21日，市政府印发文件。']], en });
  const { code, out } = await run(opened.cwd, '--status');
  expect(out).toContain('two-1');
  expect(code).toBe(1);
});

test('a slug nobody has is exit 2, in both languages, and writes nothing', async () => {
  const opened = await openReport({ zh, en });
  const { code, err, out } = await run(opened.cwd, 'nowhere');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/\p{Script=Han}/u);
  await expect(opened.lock()).rejects.toThrow();
});

test.each([
  [['piece', 'other']],
  [['--what']],
  [['--format', 'xml']],
  [['--minor', 'why']],
  [['piece', '--minor', ' ']],
  [['piece', '--status', '--minor', 'why']],
])('%j is wrong usage', (args) => {
  expect(() => readSyncArguments(args)).toThrow(UsageError);
});
