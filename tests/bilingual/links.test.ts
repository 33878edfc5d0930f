/** Links, pictures and attachments of a translation against those of its original. */
import { describe, expect, test } from 'vitest';
import { linkKey } from '#lib/bilingual/pairing/linkKey';
import { check, clean, folder, original, placed, swap, translation } from '../content/workspace';

const alike = (a: string, b: string, kind: 'link' | 'image' = 'link') =>
  linkKey({ kind, url: a }) === linkKey({ kind, url: b });

describe('the same place', () => {
  test.each([
    ['/zh/reports/piece/', '/en/reports/piece/'],
    ['/zh/reports/piece/#one', '/en/reports/piece/#one'],
    ['/zh/', '/en/'],
    ['#one-2', '#one-2'],
    ['/both/reports/piece/', '/both/reports/piece/'],
    ['https://www.gov.cn/zhengce/content_1.htm', 'https://WWW.gov.cn/zhengce/content_1.htm'],
    ['https://a.example/zh/b', 'https://a.example/en/b'],
    ['https://a.example/zh-cn/b/', 'https://a.example/en/b'],
    ['https://a.example/b', 'https://a.example/en-US/b'],
    ['https://zh.a.example/b', 'https://en.a.example/b'],
    ['https://a.example/b?id=1&lang=zh', 'https://a.example/b?lang=en&id=1'],
    ['https://a.example/b#第一节', 'https://a.example/b#part-1'],
    ['https://a.example/report_zh.pdf', 'https://a.example/report_en.pdf'],
    ['https://a.example/report.pdf', 'https://a.example/report-en.pdf'],
    ['https://a.example/%E7%A7%91%E6%8A%80', 'https://a.example/科技'],
    ['mailto:A@b.cn?subject=问询', 'mailto:a@b.cn?subject=Question'],
  ])('%s and %s', (zh, en) => expect(alike(zh, en)).toBe(true));

  test.each([
    ['map.png', 'map.png'],
    ['map.zh.png', 'map.en.png'],
    ['map.png', 'map-en.png'],
  ])('pictures %s and %s', (zh, en) => expect(alike(zh, en, 'image')).toBe(true));
});

describe('another place', () => {
  test.each([
    ['/zh/reports/piece/', '/en/reports/other/'],
    ['/zh/reports/piece/#one', '/en/reports/piece/#two'],
    ['/zh/reports/piece/#one', '/en/reports/piece/'],
    ['/zh/about/', '/zh/reports/about/'],
    ['https://a.example/b', 'https://c.example/b'],
    ['https://a.example/b', 'https://a.example/c'],
    ['https://a.example/b?id=1', 'https://a.example/b?id=2'],
    ['https://a.example/b.pdf', 'https://a.example/b.docx'],
    ['https://example.cn/a', 'https://example.com/a'],
    ['https://a.example/entry', 'https://a.example/try'],
    ['mailto:a@b.cn', 'mailto:c@b.cn'],
    ['tel:02912345', 'tel:02912346'],
  ])('%s and %s', (zh, en) => expect(alike(zh, en)).toBe(false));

  test.each([
    ['map.png', 'plan.png'],
    ['map1.png', 'map2.png'],
  ])('pictures %s and %s', (zh, en) => expect(alike(zh, en, 'image')).toBe(false));
});

/** The first paragraphs of both texts with other words; they stand on lines 20 and 16. */
const pair = (zh: string, en: string) => ({
  ...clean,
  [`${folder}/zh.mdx`]: swap(original, '第一节第一段。', zh),
  [`${folder}/en.mdx`]: swap(translation, 'Section one, first paragraph.', en),
});
const tell = (zh: string, en: string) => check(pair(zh, en));

describe('a report', () => {
  test('whose links lead to the same is clean', async () => {
    const zh = '见[甲](/zh/about/)和[乙](https://a.example/zh/b)。';
    const en = 'See [B](https://a.example/en/b) and [A](/zh/about/).';
    const problems = await tell(zh, en);
    expect(placed(problems.filter(({ rule }) => rule.startsWith('bilingual/')))).toEqual([]);
  });

  test('with a link that leads elsewhere is told so at the link, with the address to write', async () => {
    const [problem] = await tell('见[甲](https://a.example/b)。', 'See [A](https://a.example/c).');
    expect(placed(problem === undefined ? [] : [problem])).toEqual(['en:16:5 bilingual/link']);
    expect(problem?.severity).toBe('error');
    expect(problem?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 20, column: 2 });
    expect(problem?.message.zh).toContain('https://a.example/b');
    expect(problem?.message.en).toContain('https://a.example/c');
    expect(problem?.hint?.en).toContain('https://a.example/b');
  });

  test('is offered the page in its own language', async () => {
    const problems = await tell('见[甲](/zh/reports/piece/#two)。', 'See it.');
    const problem = problems.find(({ rule }) => rule === 'bilingual/link');
    expect(placed(problem === undefined ? [] : [problem])).toEqual(['en:16:1 bilingual/link']);
    expect(problem?.hint?.zh).toContain('/en/reports/piece/#two');
    expect(problem?.hint?.en).toContain('/en/reports/piece/#two');
  });

  test.each([
    ['a link too many', '见此。', 'See [this](https://a.example/b).', 'en:16:5 bilingual/link'],
    [
      'a link said twice',
      '[甲](https://a.example/)',
      '[A](https://a.example/) [A](https://a.example/)',
      'en:16:25 bilingual/link',
    ],
    [
      'the address of a document left out',
      '<Policy title="办法" url="https://a.example/b" />',
      '<Policy title="Measures" />',
      'en:16:1 bilingual/link',
    ],
    [
      'the address of a document',
      '<Policy title="办法" url="https://a.example/b" />',
      '<Policy title="Measures" url="https://a.example/c" />',
      'en:16:26 bilingual/link',
    ],
    [
      'a link by label',
      '见[甲][a]。\n\n[a]: https://a.example/b',
      'See [A][a].\n\n[a]: https://a.example/c',
      'en:16:5 bilingual/link',
    ],
    [
      'an attachment',
      '[附件](https://a.example/1.pdf)',
      '[Annex](https://a.example/2.pdf)',
      'en:16:1 bilingual/link',
    ],
  ])('with %s is refused', async (_, zh, en, where) => {
    expect(placed(await tell(zh, en))).toEqual([where]);
  });

  test('with another picture is refused at the picture', async () => {
    const problems = await tell('<Figure src="a.png" alt="图" />', '<Figure src="b.png" alt="A map" />');
    const found = problems.filter(({ rule }) => rule === 'bilingual/image');
    expect(placed(found)).toEqual(['en:16:9 bilingual/image']);
    expect(found[0]?.hint?.en).toContain('a.png');
  });

  test('may waive it, once, in writing', async () => {
    const waived = (block: string) => ({
      ...pair('见[甲](https://a.example/b)。', 'See [A](https://a.example/c).'),
      [`${folder}/en.mdx`]: swap(
        swap(translation, 'Section one, first paragraph.', 'See [A](https://a.example/c).'),
        'translation:',
        `waive:\n  - { rule: bilingual/link, block: ${block}, why: The English edition of the same page }\ntranslation:`,
      ),
    });
    expect(placed(await check(waived('one-1')))).toEqual([]);
    expect(placed(await check(waived('one-2')))).toEqual([
      'en:10:5 bilingual/unused-waiver',
      'en:18:5 bilingual/link',
    ]);
  });
});
