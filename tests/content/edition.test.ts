/** What of the content becomes an edition, and when. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '#lib/content/loadEdition';
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

const at = (moment: string) => new Date(moment);
const draft = (text: string) => swap(text, 'summary:', 'draft: true\nsummary:');

describe('the edition', () => {
  test('holds every report with its facts, words and compiled bodies, frozen', async () => {
    const { edition, unpublished } = await load({});
    const report = edition?.reports[0];
    expect(report).toMatchObject({ slug: 'piece', year: '2021', original: 'zh', media: [] });
    expect(report?.facts).toMatchObject({ published: '2021', kind: 'report', topics: ['talent'] });
    expect(report?.facts).not.toHaveProperty('title');
    expect(report?.texts.zh).toMatchObject({ title: '标题', translation: null, file: `${folder}/zh.mdx` });
    expect(report?.texts.en?.translation).toEqual({ translator: 'Somebody', kind: 'human' });
    expect(report?.texts.zh?.body.sections.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(report?.texts.zh?.body.code.length).toBeGreaterThan(100);
    expect(edition?.pages.map(({ slug, texts }) => [slug, texts.en])).toEqual([['about', null]]);
    expect(Object.isFrozen(report?.texts.zh?.body.sections[0]?.blocks)).toBe(true);
    expect(unpublished).toEqual([]);
  });

  test('is null when any file has an error', async () => {
    const { edition, problems } = await load({ [`${folder}/en.mdx`]: 'x' });
    expect(edition).toBeNull();
    expect(problems.length).toBe(1);
  });

  test('takes its origin from the argument when there is one', async () => {
    const cwd = await writeWorkspace(clean);
    const source = { contentDir: 'content', cacheDir: join(cwd, '.cache'), cwd, now };
    expect((await loadEdition(source)).edition?.site.origin).toBe('https://kebao.example');
    expect((await loadEdition({ ...source, origin: 'https://x.cn' })).edition?.site.origin).toBe(
      'https://x.cn',
    );
  });

  test('orders reports by posting time, newest first, then by slug', async () => {
    const later = swap(original, '2026-11-20T09:30', '2026-11-20T23:30');
    const { edition } = await load({
      'content/reports/2021/b/zh.mdx': original,
      'content/reports/2021/a/zh.mdx': original,
      'content/reports/2021/z/zh.mdx': later,
    });
    expect(edition?.reports.map(({ slug }) => slug)).toEqual(['z', 'a', 'b', 'piece']);
  });
});

describe('what is not published', () => {
  test('a scheduled piece appears at its very minute, Beijing time', async () => {
    const minuteBefore = await load({}, at('2026-11-20T01:29:59Z'));
    expect(minuteBefore.edition?.reports).toEqual([]);
    expect(minuteBefore.unpublished.map(({ file, why }) => [file, why])).toEqual([
      [`${folder}/zh.mdx`, 'scheduled'],
      [`${folder}/en.mdx`, 'scheduled'],
    ]);
    expect((await load({}, at('2026-11-20T01:30:00Z'))).edition?.reports.length).toBe(1);
  });

  test('a draft original keeps its translation back too', async () => {
    const { edition, unpublished } = await load({ [`${folder}/zh.mdx`]: draft(original) });
    expect(edition?.reports).toEqual([]);
    expect(unpublished.map(({ why }) => why)).toEqual(['draft', 'draft']);
  });

  test('a draft translation leaves the original alone', async () => {
    const { edition } = await load({ [`${folder}/en.mdx`]: draft(translation) });
    expect(edition?.reports[0]?.texts.en).toBeNull();
    expect(edition?.reports[0]?.texts.zh?.title).toBe('标题');
  });

  test('a draft page is not there', async () => {
    expect((await load({ 'content/pages/about/zh.mdx': draft(page) })).edition?.pages).toEqual([]);
  });
});

describe('two languages', () => {
  test('a translation without its original is an error at translation', async () => {
    expect(placed(await check({ [`${folder}/zh.mdx`]: null }))).toEqual(['en:9:1 pair/no-original']);
  });

  test('two originals are an error', async () => {
    const problems = await check({ [`${folder}/en.mdx`]: original });
    expect(placed(problems)).toEqual(['en:1:1 pair/two-originals']);
    expect(problems[0]?.related?.[0]?.file).toBe(`${folder}/zh.mdx`);
  });

  test('a missing block names both places', async () => {
    const problems = await check({
      [`${folder}/en.mdx`]: swap(translation, 'Section one, second paragraph.\n\n', ''),
    });
    expect(placed(problems)).toEqual(['en:16:1 bilingual/blocks']);
    expect(problems[0]?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 22, column: 1 });
  });

  test('sections in another order name both places', async () => {
    const swapped = translation
      .replace('id: one', 'id: x')
      .replace('id: two', 'id: one')
      .replace('id: x', 'id: two');
    const problems = await check({ [`${folder}/en.mdx`]: swapped });
    expect(placed(problems)).toEqual(['en:20:1 bilingual/sections']);
    expect(problems[0]?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 18 });
  });

  test('a waiver that waives nothing is an error', async () => {
    const waiving = swap(
      translation,
      'translation:',
      'waive:\n  - { rule: bilingual/number, block: one-1, why: judged }\ntranslation:',
    );
    expect(placed(await check({ [`${folder}/en.mdx`]: waiving }))).toEqual([
      'en:10:5 bilingual/unused-waiver',
    ]);
  });
});
