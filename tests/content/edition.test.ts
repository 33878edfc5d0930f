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
const body = (text: string, added: string) => `${text}\n${added}\n`;
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
    expect(placed(problems)).toEqual(['en:14:1 bilingual/sections']);
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

describe('links', () => {
  const linking = (url: string) => ({
    [`${folder}/zh.mdx`]: original.replace('第二节第一段。', `见[这里](${url})。`),
  });

  test.each([
    ...['/', '/zh/', '/zh/topics/', '/zh/topics/talent/', '/zh/archive/', '/zh/archive/2021/'],
    ...['/zh/corrections/', '/zh/site-map/', '/zh/about/', '/zh/about/#what', '/zh/about/#what-1'],
    ...['#one', '#one-2', '/zh/reports/piece/#two', 'https://example.cn/', 'mailto:a@b.cn'],
  ])('%s is there', async (url) => {
    expect(placed(await check(linking(url)))).toEqual([]);
  });

  test.each([
    ['/zh/nope/', 'link/dead'],
    ['/zh/about', 'link/dead'],
    ['/zh/reports/peice/', 'link/dead'],
    ['/zh/topics/none/', 'link/dead'],
    ['/zh/archive/1999/', 'link/dead'],
    ['/zh/search/', 'link/dead'],
    ['#three', 'link/anchor'],
    ['#one-3', 'link/anchor'],
    ['/zh/about/#who', 'link/anchor'],
    ['/en/about/', 'link/no-such-language'],
    ['/en/reports/piece/', 'link/other-language'],
    ['/en/', 'link/other-language'],
  ])('%s is answered with %s', async (url, rule) => {
    expect(placed(await check(linking(url)))).toEqual([`zh:26:2 ${rule}`]);
  });

  test('a mistyped slug is answered with the one that was meant', async () => {
    const [problem] = await check(linking('/zh/reports/peice/'));
    expect(problem?.hint?.en).toBe('Did you mean /zh/reports/piece/?');
  });

  const other = 'content/reports/2021/other/zh.mdx';

  test('a link to a draft is an error, from a draft it is not', async () => {
    const files = { ...linking('/zh/reports/other/'), [other]: draft(original) };
    expect(placed(await check(files))).toEqual(['zh:26:2 link/unpublished']);
    const fromDraft = { ...files, [`${folder}/zh.mdx`]: draft(files[`${folder}/zh.mdx`] ?? '') };
    expect(placed(await check(fromDraft))).toEqual([]);
  });

  test('a scheduled piece may link to what is out before it, not after', async () => {
    const scheduled = (day: string) => swap(original, '2026-11-20', day);
    const from = (day: string) => ({
      [`${folder}/zh.mdx`]: swap(linking('/zh/reports/other/')[`${folder}/zh.mdx`] ?? '', '2026-11-20', day),
    });
    expect(placed(await check({ ...from('2026-12-02'), [other]: scheduled('2026-12-01') }))).toEqual([]);
    expect(placed(await check({ ...from('2026-12-01'), [other]: scheduled('2026-12-02') }))).toEqual([
      'zh:26:2 link/unpublished',
    ]);
  });

  test('links to a file that cannot be read are not blamed for it', async () => {
    const problems = await check({ ...linking('/zh/reports/other/#x'), [other]: 'x' });
    expect(placed(problems)).toEqual(['reports/2021/other/zh:1:1 fence/missing']);
  });
});

describe('pictures', () => {
  const png = (width: number, height: number): Buffer => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    const tail = Buffer.from('0806000000000000000000000049454e44ae426082', 'hex');
    return Buffer.concat([head, size, tail]);
  };
  const figure = '<Figure src="map.png" alt="地图" />';
  const shown = {
    [`${folder}/zh.mdx`]: body(original, figure),
    [`${folder}/en.mdx`]: body(translation, '<Figure src="map.png" alt="A map" />'),
  };
  const picture = (name: string, bytes: Uint8Array | string) => ({ [`${folder}/${name}`]: bytes });

  test('a picture that is shown comes with its size', async () => {
    const { edition } = await load({ ...shown, ...picture('map.png', png(640, 480)) });
    expect(edition?.reports[0]?.media).toMatchObject([{ name: 'map.png', width: 640, height: 480 }]);
  });

  test.each([
    ['no file', {}, ['en:24:9 media/missing', 'zh:28:9 media/missing']],
    [
      'another case',
      picture('Map.png', png(1, 1)),
      ['Map.png:1:1 media/unused', 'en:24:9 media/missing', 'zh:28:9 media/missing'],
    ],
    ['HTML', picture('map.png', '<script>alert(1)</script>'), ['map.png:1:1 media/kind']],
    ['SVG', picture('map.png', '<svg width="1" height="1"/>'), ['map.png:1:1 media/kind']],
    ['0 bytes', picture('map.png', ''), ['map.png:1:1 file/empty']],
    ['a cut PNG', picture('map.png', png(1, 1).subarray(0, -8)), ['map.png:1:1 media/truncated']],
    ['a bomb', picture('map.png', png(30_000, 30_000)), ['map.png:1:1 media/too-many-pixels']],
    ['6 MB', picture('map.png', Buffer.alloc(6 * 1024 * 1024, 1)), ['map.png:1:1 file/too-large']],
  ])('%s is refused', async (_, files, expected) => {
    expect(placed(await check({ ...shown, ...files })).sort()).toEqual(expected);
  });

  test('a picture nobody shows is mentioned', async () => {
    const problems = await check(picture('map.png', png(1, 1)));
    expect(placed(problems)).toEqual(['map.png:1:1 media/unused']);
    expect(problems[0]?.severity).toBe('warning');
  });
});

describe('sections and figures', () => {
  test.each([
    ['id: two', 'id: one', 'facts/duplicate'],
    ['id: two', 'id: lead', 'facts/reserved-section'],
    ['id: two', 'id: one-2', 'facts/reserved-section'],
  ])('%s as %s', async (from, to, rule) => {
    const problems = await check({
      [`${folder}/zh.mdx`]: swap(original, from, to),
      [`${folder}/en.mdx`]: null,
    });
    expect(placed(problems)).toEqual([`zh:14:9 ${rule}`]);
  });

  test('a figure stands in a block of the body', async () => {
    const figure = (block: string) =>
      `figures:\n  - { id: loans, indicator: loans, label: { zh: 贷款, en: Loans }, value: 1, unit: CNY, period: "2021", block: ${block} }\nsections:`;
    const files = (block: string) => ({ [`${folder}/zh.mdx`]: swap(original, 'sections:', figure(block)) });
    expect(placed(await check(files('two-1')))).toEqual([]);
    expect(placed(await check(files('two-9')))).toEqual(['zh:12:110 facts/unknown-block']);
  });
});
