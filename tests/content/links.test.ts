/** Links inside the site against what will be there. */
import { describe, expect, test } from 'vitest';
import { check as checkAll, type Files, folder, original, placed, swap } from './workspace';

/** That the translation lacks the link is told in tests/bilingual. */
const check = async (files: Files) => (await checkAll(files)).filter(({ rule }) => rule !== 'bilingual/link');

const draft = (text: string) => swap(text, 'summary:', 'draft: true\nsummary:');

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
