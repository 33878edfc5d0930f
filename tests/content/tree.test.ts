/** Bytes, files, folders and slugs. */
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#lib/content/checkContent';
import { findSlugProblems } from '#lib/content/checkSlugs';
import {
  check,
  clean,
  folder,
  load,
  now,
  original,
  page,
  placed,
  swap,
  translation,
  writeWorkspace,
} from './workspace';

const without = {
  [`${folder}/zh.mdx`]: null,
  [`${folder}/en.mdx`]: null,
  [`${folder}/translation.lock.json`]: null,
};

describe('bytes', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

  test.each([
    ['GBK', bytes('---\ntitle: ', [0xb1, 0xea, 0xcc, 0xe2], '\n---\n'), 'zh:2:8 encoding/gbk'],
    ['UTF-16LE', Buffer.from(`\uFEFF${original}`, 'utf16le'), 'zh:1:1 encoding/utf-16'],
    ['UTF-16BE', Buffer.from(`\uFEFF${original}`, 'utf16le').swap16(), 'zh:1:1 encoding/utf-16'],
    ['UTF-16 without a mark', Buffer.from('---\ntitle: a\n---\n', 'utf16le'), 'zh:1:1 encoding/utf-16'],
    ['neither UTF-8 nor GBK', bytes('---\ntitle: ab', [0xff, 0xff], '\n'), 'zh:2:10 encoding/not-utf-8'],
    ['a lone CR', bytes('---\ntitle: 标\r题\n---\n'), 'zh:2:9 encoding/lone-return'],
    ['a NUL', bytes(swap(original, 'title: 标题', 'title: "标\0题"')), 'zh:2:10 text/control'],
    ['a bidi override', bytes(swap(original, '标题', '标\u202E题')), 'zh:2:9 text/bidi-control'],
    ['nothing', new Uint8Array(), 'zh:1:1 file/empty'],
    ['513 KB', Buffer.alloc(513 * 1024, 0x61), 'zh:1:1 file/too-large'],
  ])('a file of %s is named for what it is', async (_, content, expected) => {
    expect(placed(await check({ [`${folder}/zh.mdx`]: content }))[0]).toBe(expected);
  });

  test('CRLF and a byte order mark change nothing', async () => {
    const plain = await load({});
    const twin = await load({
      [`${folder}/zh.mdx`]: `\uFEFF${original.replaceAll('\n', '\r\n')}`,
      [`${folder}/en.mdx`]: translation.replaceAll('\n', '\r\n'),
    });
    expect(plain.edition).not.toBeNull();
    expect(JSON.stringify(twin.edition)).toBe(JSON.stringify(plain.edition));
  });
});

describe('files', () => {
  const problemsOf = async (prepare: (cwd: string) => Promise<unknown>) => {
    const cwd = await writeWorkspace({ ...clean, ...without, [`${folder}/zh.mdx`]: original });
    await prepare(cwd);
    return placed((await checkContent({ contentDir: 'content', cwd, now })).problems);
  };

  test('a symbolic link is refused', async () => {
    const problems = await problemsOf(async (cwd) => {
      await writeFile(join(cwd, 'secret'), translation);
      await symlink(join(cwd, 'secret'), join(cwd, folder, 'en.mdx'));
    });
    expect(problems).toEqual(['en:1:1 file/symlink']);
  });

  test('a linked folder is refused', async () => {
    const problems = await problemsOf((cwd) =>
      symlink(join(cwd, folder), join(cwd, 'content/reports/2021/again')),
    );
    expect(problems).toEqual(['reports/2021/again:1:1 file/symlink']);
  });

  test('a folder named like a text is refused', async () => {
    expect(await problemsOf((cwd) => mkdir(join(cwd, folder, 'en.mdx')))).toEqual([
      'en:1:1 file/not-regular',
    ]);
  });

  test('a FIFO is refused and never waited for', async () => {
    const problems = await problemsOf(async (cwd) => execFileSync('mkfifo', [join(cwd, folder, 'en.mdx')]));
    expect(problems).toEqual(['en:1:1 file/not-regular']);
  });

  test('what does not belong is mentioned', async () => {
    const problems = await check({ [`${folder}/notes.docx`]: 'x', 'content/reports/readme.txt': 'x' });
    expect(placed(problems)).toEqual([
      'notes.docx:1:1 tree/unknown-file',
      'reports/readme.txt:1:1 tree/unknown-file',
    ]);
  });

  test('a folder without a text is an error', async () => {
    const problems = await check({ 'content/reports/2021/empty/zh.md': 'x' });
    expect(placed(problems)).toEqual([
      'reports/2021/empty:1:1 tree/no-text',
      'reports/2021/empty/zh.md:1:1 tree/unknown-file',
    ]);
  });

  test('a folder that is no year is an error', async () => {
    const problems = await check({ 'content/reports/new/a-piece/zh.mdx': original });
    expect(placed(problems)).toEqual([
      'reports/new:1:1 tree/year',
      'reports/new/a-piece/zh:4:12 tree/other-year',
    ]);
  });
});

describe('slugs', () => {
  test.each([
    ...['Foo', 'a b', 'a_b', '-', 'a-', 'a--b', '.hidden', 'feed.xml', '%2e', 'ａ', 'é', 'x'.repeat(81)],
    ...['con', 'nul', 'aux', 'com1', 'index', '404', 'nul.txt', '_next', ''],
  ])('%j cannot be a slug', (slug) => {
    const rules = findSlugProblems([{ file: 'f', slug, year: '2021' }]).map(({ rule }) => rule);
    expect(['tree/slug', 'tree/reserved']).toContain(rules[0]);
  });

  test.each(['a', 'a-b', '2021-report', 'x'.repeat(80)])('%j can', (slug) => {
    expect(findSlugProblems([{ file: 'f', slug, year: '2021' }])).toEqual([]);
  });

  test('a standing page cannot cover a page of the portal', async () => {
    const problems = await check({ 'content/pages/archive/zh.mdx': page });
    expect(placed(problems)).toEqual(['pages/archive:1:1 tree/reserved']);
  });

  test.each([
    ['foo', 'foo'],
    ['foo', 'Foo'],
    ['caf\u00e9', 'cafe\u0301'],
    ['abc', 'ａｂｃ'],
    ['a-b', 'a b'],
    ['foo', 'foo.'],
  ])('%j and %j clash, and both files are named', (one, other) => {
    const problems = findSlugProblems([
      { file: 'reports/2020/one', slug: one, year: '2020' },
      { file: 'reports/2021/other', slug: other, year: '2021' },
    ]).filter(({ rule }) => rule === 'tree/same-slug');
    expect(problems.map(({ file }) => file)).toEqual(['reports/2020/one', 'reports/2021/other']);
    expect(problems.map(({ related }) => related?.[0]?.file)).toEqual([
      'reports/2021/other',
      'reports/2020/one',
    ]);
  });
});
