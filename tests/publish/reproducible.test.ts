/** Holds, by building the real project in two folders, that the same content and code make the same bytes. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextFolder } from '#lib/publish/workFolder';
import { buildProject, copyProject, type Run } from './projectCopy';
import { readTree } from './temporaryFolder';

const slow = 170_000;
const draftWords = '此稿尚未定稿不得外传';
const scheduledWords = '此稿时候未到不得外传';
const settings = { TODAY: '2026-12-01T12:00+08:00' };

let base = '';
const folder = (name: string): string => join(base, name);
const runs: Run[] = [];

const reportFolder = (project: string, slug: string): string => join(project, 'content/reports/2021', slug);

async function editText(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(path, edit(await readFile(path, 'utf8')));
}

const withTitle = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);

/** One report as a draft, one scheduled for later, both with a title of their own. */
async function addUnpublished(project: string, source: string): Promise<void> {
  for (const slug of ['a-draft', 'a-scheduled-one'])
    await cp(reportFolder(project, source), reportFolder(project, slug), { recursive: true });
  for (const language of ['zh', 'en']) {
    const draft = join(reportFolder(project, 'a-draft'), `${language}.mdx`);
    await editText(draft, (text) => withTitle(draftWords)(text).replace(/^title/m, 'draft: true\ntitle'));
    const scheduled = join(reportFolder(project, 'a-scheduled-one'), `${language}.mdx`);
    await editText(scheduled, (text) =>
      withTitle(scheduledWords)(text).replace(/^posted: .*$/m, 'posted: "2027-01-01T00:00+08:00"'),
    );
  }
}

async function prepare(project: string): Promise<string> {
  await copyProject(project);
  const [source = ''] = await readdir(join(project, 'content/reports/2021'));
  await addUnpublished(project, source);
  return source;
}

let slug = '';

const editReport = (name: string): Promise<void> =>
  editText(join(reportFolder(folder(name), slug), 'zh.mdx'), (text) =>
    withTitle('改过的标题')(text).replace(/^kind:/m, 'updated: "2026-11-30"\nkind:'),
  );

/** A file of an earlier build, which only a clean one takes away. */
const leftover = (): string => {
  const project = folder('another-checkout/of the same');
  return join(project, nextFolder(project, join(project, '.cache')), 'leftover');
};

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'kebao-twice-'));
  slug = await prepare(folder('one'));
  await prepare(folder('another-checkout/of the same'));
  await editReport('another-checkout/of the same');
  await mkdir(dirname(leftover()), { recursive: true });
  await writeFile(leftover(), 'of an earlier build');
  const there = [
    buildProject(folder('one'), { ...settings, TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' }),
    buildProject(folder('another-checkout/of the same'), { ...settings, TZ: 'Pacific/Apia', LANG: 'C' }, [
      '--clean',
    ]),
  ];
  runs.push(...(await Promise.all(there)));
}, slow);

afterAll(() => rm(base, { recursive: true, force: true }));

const out = (name: string): string => join(folder(name), 'out');

test('two folders build, wherever they are', () => {
  expect(runs.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '']);
  for (const { output } of runs) expect(output).toContain(' 0 reused');
});

test('a clean build forgets what an earlier one left', () => {
  expect(existsSync(leftover())).toBe(false);
});

test('nothing unpublished, no path of this machine and no payload of the framework is in any file', async () => {
  for (const [file, base64] of Object.entries(await readTree(out('one')))) {
    const bytes = Buffer.from(base64, 'base64');
    const text = file.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString();
    for (const words of [draftWords, scheduledWords, 'a-draft', 'a-scheduled-one', base, process.cwd()])
      expect(text.includes(words) ? file : '').toBe('');
    expect(file).not.toMatch(/_next|\.rsc$|mdx$/);
  }
});

/** One comparison holds both: whatever differed between folders, zones or a clean build and an incremental one would show. */
test(
  'after one report is edited, an incremental build is byte for byte the clean build of another folder and time zone',
  async () => {
    await editReport('one');
    const incremental = await buildProject(folder('one'), { ...settings, TZ: 'Asia/Shanghai' });
    expect(incremental.code).toBe(0);
    expect(incremental.output).toMatch(/[1-9]\d* reused/);
    const [one, other] = [await readTree(out('one')), await readTree(out('another-checkout/of the same'))];
    expect(Object.keys(one)).toContain(`zh/reports/${slug}/index.html.br`);
    expect(Object.keys(other)).toEqual(Object.keys(one));
    expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
  },
  slow,
);

test(
  'broken content is refused with its places, and the published site is left as it was',
  async () => {
    const before = await readTree(out('one'));
    await editText(
      join(reportFolder(folder('one'), slug), 'en.mdx'),
      (text) => `${text}\n<script>x</script>\n`,
    );
    await writeFile(join(folder('one'), 'content/topics.yaml'), '- id: [\n');
    const { code, output } = await buildProject(folder('one'), settings);
    expect(code).toBe(1);
    expect(output).toMatch(/topics\.yaml:\d+:\d+/);
    expect(output).toMatch(/en\.mdx:\d+:\d+/);
    expect(output).not.toContain('rendering');
    expect(await readTree(out('one'))).toEqual(before);
  },
  slow,
);
