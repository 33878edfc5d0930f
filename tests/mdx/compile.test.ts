/** Compiling evaluates nothing of a body, and keeps what it made. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { compilers, createBodyCache } from '#lib/mdx/bodyCache';
import { compileBody } from '#lib/mdx/compileBody';
import { hostileBodies } from './hostileBodies';
import { renderCode } from './renderBody';

const input = (source: string) => ({ file: 'zh.mdx', source, sectionIds: [], locale: 'zh' }) as const;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kebao-mdx-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('compiling', () => {
  const fenced = (fence: string) =>
    `${fence}\nrequire("fs").writeFileSync(${JSON.stringify(join(folder, 'marker'))}, "x")\n---\n\n甲\n`;

  it.each(['---js', '---javascript', '--- JS', '---json', '---toml'])(
    'runs nothing of a body that begins with %s, though the text is harmless as Markdown',
    async (fence) => {
      const { code } = await compileBody({ ...input(fenced(fence)), sectionIds: ['a'] });
      expect(renderCode(code)).toContain('writeFileSync');
      expect(await readdir(folder)).toEqual([]);
    },
  );

  it('does so because the bundler never sees the fence, which it would run', async () => {
    await bundleMDX({ source: fenced('---js') }).catch(() => null);
    expect(await readdir(folder)).toEqual(['marker']);
  });

  it.each(
    [...hostileBodies.code, ...hostileBodies.elements, ...hostileBodies.urls].map(
      (body) => [...body] as const,
    ),
  )('refuses what the check refuses: %s', async (_name, source) => {
    await expect(compileBody(input(source))).rejects.toThrow('refused');
  });

  it('leaves no trace of modules but React in the code', async () => {
    expect((await compileBody(input('甲\n'))).code).not.toMatch(/\brequire\(|\bimport\(|process\./);
  });
});

describe('the cache', () => {
  const entry = async () => {
    const names = await readdir(join(folder, 'mdx'));
    expect(names).toHaveLength(1);
    return join(folder, 'mdx', names[0] ?? '');
  };

  it('gives back what was compiled before', async () => {
    const { compile } = createBodyCache(folder);
    const body = await compile(input('甲\n'));
    const before = await readFile(await entry(), 'utf8');
    expect(await createBodyCache(folder).compile(input('甲\n'))).toEqual(body);
    expect(await readFile(await entry(), 'utf8')).toBe(before);
  });

  it.each(['', '{', '{"hash":"x","code":"y"}', '{"hash":"x","code":"globalThis.evil = 1","plain":[]}'])(
    'compiles again over the damaged entry %j',
    async (damage) => {
      const { compile } = createBodyCache(folder);
      const body = await compile(input('甲\n'));
      await writeFile(await entry(), damage);
      expect(await compile(input('甲\n'))).toEqual(body);
      expect(await readFile(await entry(), 'utf8')).not.toBe(damage);
    },
  );

  it('knows languages and sections apart', async () => {
    const { compile } = createBodyCache(folder);
    const zh = await compile({ ...input('## 甲 open competition\n'), sectionIds: ['a'] });
    const en = await compile({ ...input('## 甲 open competition\n'), sectionIds: ['a'], locale: 'en' });
    const other = await compile({ ...input('## 甲 open competition\n'), sectionIds: ['b'] });
    expect(new Set([zh.code, en.code, other.code]).size).toBe(3);
    expect(renderCode(en.code)).toContain('<span lang="zh-Hans">甲</span>');
  });

  it('is emptied by a new version of a compiler', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(compilers).toEqual({
      'mdx-bundler': dependencies['mdx-bundler'],
      esbuild: dependencies.esbuild,
      'micromark-extension-gfm-table': dependencies['micromark-extension-gfm-table'],
      'mdast-util-gfm-table': dependencies['mdast-util-gfm-table'],
    });
  });
});
