/** What gray-matter is allowed to see. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMatter } from '#lib/content/readMatter';
import { check, folder, original, placed } from './workspace';

const sources = ['lib', 'app', 'components'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => join(top, name))
    .filter((name) => /\.tsx?$/.test(name)),
);

test('gray-matter is used by one file only', () => {
  expect(sources.length).toBeGreaterThan(50);
  const users = sources.filter((name) => /['"]gray-matter['"]/.test(readFileSync(name, 'utf8')));
  expect(users).toEqual(['lib/content/readMatter.ts']);
});

test.each(['---js', '---javascript', '--- JS', '---coffee', '---json'])('%s runs nothing', async (fence) => {
  const marker = join(process.env.TMPDIR ?? '/tmp', `kebao-marker-${process.pid}`);
  const code = `{ title: process.getBuiltinModule("fs").writeFileSync(${JSON.stringify(marker)}, "") }`;
  const problems = await check({ [`${folder}/zh.mdx`]: `${fence}\n${code}\n---\n${original}` });
  expect(placed(problems)).toEqual(['zh:1:1 fence/language']);
  expect(existsSync(marker)).toBe(false);
});

test('the same faulty text is refused the second time too', () => {
  const fenced = { matter: 'title: "x', matterLine: 2, body: '', bodyLine: 4 };
  const first = readMatter('a.mdx', fenced);
  expect(first.value).toBeNull();
  expect(readMatter('a.mdx', fenced)).toEqual(first);
});
