/** `npm run check` as it is called. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { clean, original, swap, writeWorkspace } from './workspace';

type Run = { readonly code: number; readonly out: string; readonly err: string };

const run = (cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Run> =>
  new Promise((done) => {
    const command = resolve('lib/commands/check.ts');
    const tsx = resolve('node_modules/.bin/tsx');
    const options = { cwd, env: { ...process.env, TODAY: '2026-11-23T12:00+08:00', ...env } };
    execFile(tsx, [command, ...args], options, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

test('five broken files are told of in one run, sorted, exit 1', async () => {
  const piece = (name: string) => `content/reports/2021/${name}/zh.mdx`;
  const cwd = await writeWorkspace({
    ...clean,
    [piece('b1')]: swap(original, '---', '---js'),
    [piece('b2')]: swap(original, 'title: 标题', 'title：标题'),
    [piece('b3')]: swap(original, 'kind: report', 'kind: novel\ntilte: x'),
    [piece('b4')]: swap(original, '第一节第二段。', '{process.env.HOME}'),
    [piece('b5')]: swap(original, '第一节第二段。', '[这里](/zh/nope/)'),
  });
  const { code, out } = await run(cwd, ['--format', 'json']);
  const told: { file: string; line: number; column: number; rule: string }[] = JSON.parse(out);
  expect(told.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
    `${piece('b1')}:1:1 fence/language`,
    `${piece('b2')}:2:6 yaml/full-width-colon`,
    `${piece('b3')}:6:7 field/choice`,
    `${piece('b3')}:7:1 field/unknown`,
    `${piece('b4')}:22:1 mdx/expression`,
    `${piece('b5')}:22:1 link/dead`,
  ]);
  expect(code).toBe(1);
});

test('clean content is exit 0, one path of a broken folder only its own', async () => {
  const cwd = await writeWorkspace({ ...clean, 'content/reports/2021/bad/zh.mdx': 'x' });
  expect((await run(cwd, ['content/pages'])).code).toBe(0);
  expect((await run(cwd, [])).code).toBe(1);
});

test('what a launch lacks is told only when asked for, exit 1', async () => {
  const cwd = await writeWorkspace(clean);
  const asked = await run(cwd, ['--profile', 'production', '--format', 'json', 'content/site.yaml']);
  const told: { file: string; line: number; column: number; rule: string }[] = JSON.parse(asked.out);
  expect(told.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toContain(
    'content/site.yaml:1:8 launch/stage',
  );
  expect(asked.code).toBe(1);
  const elsewhere = await run(cwd, ['--profile', 'production', '--format', 'json', 'content/site.yaml'], {
    SITE_ORIGIN: 'http://kebao.nowhere.cn',
  });
  expect(elsewhere.out).toContain('launch/https');
  expect((await run(cwd, [])).out).not.toContain('launch/');
});

test.each([
  [['--format', 'xml'], {}],
  [['--what'], {}],
  [['--profile', 'launch'], {}],
  [['--profile'], {}],
  [['content/nowhere'], {}],
  [[], { TODAY: 'someday' }],
  [[], { CONTENT_DIR: 'nowhere' }],
])('%j %j is wrong usage, exit 2', async (args, env) => {
  const cwd = await writeWorkspace(clean);
  const { code, err, out } = await run(cwd, args, env);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/\p{Script=Han}/u);
});
