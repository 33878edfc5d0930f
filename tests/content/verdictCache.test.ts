/** A check that remembers tells exactly what one that reads everything tells. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#lib/content/checkContent';
import { clean, type Files, folder, now, original, page, swap, topics, writeWorkspace } from './workspace';

const piece = (name: string) => `content/reports/2021/${name}/zh.mdx`;

const broken: Files = {
  ...clean,
  [piece('b1')]: swap(original, '---', '---js'),
  [piece('b2')]: swap(original, 'kind: report', 'kind: novel\ntilte: x'),
  [piece('b3')]: swap(original, '第一节第二段。', '{process.env.HOME} [这里](/zh/nope/) ![图](a.png)'),
  [piece('b4')]: swap(original, '第一节第二段。', '[将来](/zh/reports/b5/) [年](/zh/archive/2021/)'),
  [piece('b5')]: swap(original, '2026-11-20T', '2026-12-20T'),
  [piece('b6')]: swap(original, 'kind: report', 'kind: report\nupdated: "2026-11-30"'),
  [`${folder}/map.png`]: 'x',
  'content/pages/about/zh.mdx': swap(page, '一段话。', '[段](/zh/reports/piece/#one-9)'),
};

const open = async (files: Files) => {
  const cwd = await writeWorkspace(files);
  const source = { contentDir: 'content', cwd, now };
  const cacheDir = join(cwd, '.cache');
  const kept = join(cacheDir, 'checked', 'verdicts');
  const fresh = (at = now) => checkContent({ ...source, now: at });
  const remembering = (at = now) => checkContent({ ...source, now: at, cacheDir });
  return { cwd, cacheDir, kept, fresh, remembering };
};

test('the first, the second and the uncached check tell the same, in the same order', async () => {
  const { fresh, remembering, kept } = await open(broken);
  const told = await fresh();
  expect(told.problems.length).toBeGreaterThan(8);
  expect(await remembering()).toEqual(told);
  const before = await readFile(kept, 'utf8');
  expect(await remembering()).toEqual(told);
  expect(await readFile(kept, 'utf8')).toBe(before);
});

test('what is remembered is not read through again', async () => {
  const { remembering, kept } = await open(clean);
  await remembering();
  const [, json = ''] = (await readFile(kept, 'utf8')).split('\n');
  expect(Object.keys(JSON.parse(json).verdicts)).toHaveLength(2);
});

describe('a change is seen', () => {
  test.each<[string, string, string | null]>([
    ['of a text', piece('b1'), original],
    ['of the other language', `${folder}/en.mdx`, 'x'],
    ['of a picture', `${folder}/map.png`, 'y'],
    ['of the topics', 'content/topics.yaml', swap(topics, 'talent', 'people')],
    ['of the terms', 'content/terms.yaml', '- zh: 第一节\n  en: the opening part\n'],
    ['of a list that becomes wrong', 'content/topics.yaml', swap(topics, 'talent', '人才')],
    ['of a list that cannot be read', 'content/site.yaml', 'name: ['],
    ['by a list taken away', 'content/terms.yaml', null],
    ['by a file taken away', `${folder}/en.mdx`, null],
    ['by a new file', `${folder}/other.png`, 'z'],
    ['by a link’s target that appears', piece('nope'), original],
  ])('%s', async (_what, file, content) => {
    const { cwd, fresh, remembering } = await open({
      ...broken,
      [piece('nope')]: swap(original, '---', '+++'),
    });
    await remembering();
    if (content === null) await rm(join(cwd, file));
    else await writeFile(join(cwd, file), content);
    const told = await fresh();
    expect(await remembering()).toEqual(told);
    expect(await remembering()).toEqual(told);
  });
});

test('time that passes, or is set back, changes what it changes without a memory', async () => {
  const { fresh, remembering } = await open(broken);
  for (const at of ['2026-11-23', '2027-01-01', '2026-11-25', '2020-01-01', '2026-12-01'].map(
    (day) => new Date(day),
  ))
    expect(await remembering(at)).toEqual(await fresh(at));
});

type Damage = (text: string) => string;

describe.each(['verdicts', 'lists'])('a memory of %s', (name) => {
  test.each<[string, Damage]>([
    ['empty', () => ''],
    ['half written', (text) => text.slice(0, text.length / 2)],
    ['of another making', () => '{"verdicts":{}}'],
    ['altered', (text) => text.replace('"problems":[', '"problem":[')],
  ])('that is %s is ignored and written again', async (_what, damage) => {
    const { fresh, remembering, cacheDir } = await open(broken);
    await remembering();
    const kept = join(cacheDir, 'checked', name);
    const good = await readFile(kept, 'utf8');
    await writeFile(kept, damage(good));
    expect(await remembering()).toEqual(await fresh());
    expect(await readFile(kept, 'utf8')).toBe(good);
  });
});

test('checks at the same time do not disturb each other and leave one whole memory', async () => {
  const { cacheDir, fresh, remembering } = await open(broken);
  const told = await fresh();
  for (const check of await Promise.all([1, 2, 3].map(() => remembering()))) expect(check).toEqual(told);
  expect(await readdir(join(cacheDir, 'checked'))).toEqual(['lists', 'verdicts']);
});

test('a place where nothing can be kept costs only the memory', async () => {
  const { cwd, cacheDir, fresh, remembering } = await open(broken);
  await writeFile(cacheDir, 'a file');
  expect(await remembering()).toEqual(await fresh());
  expect(await readFile(join(cwd, '.cache'), 'utf8')).toBe('a file');
});
