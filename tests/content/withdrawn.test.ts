/** A withdrawn report keeps its titles and reason in the edition and loses everything else. */
import { describe, expect, test } from 'vitest';
import { check, folder, load, original, placed, swap, translation } from './workspace';

const withdrawal = `withdrawn:
  date: "2026-11-22"
  why: { zh: 材料有误。, en: The material was wrong. }
`;

const withdrawn = swap(original, 'kind:', `${withdrawal}kind:`);

const figures =
  'figures:\n  - { id: loans, indicator: loans, label: { zh: 贷款, en: Loans }, value: 200, unit: CNY, period: "2021", block: two-1 }\n';

const other = (body: string): string => swap(original, '第一节第一段。', body);

describe('a withdrawn report', () => {
  test('is no report of the edition, in either language', async () => {
    const { edition } = await load({ [`${folder}/zh.mdx`]: withdrawn });
    expect(edition?.reports).toEqual([]);
    expect(edition?.withdrawn).toMatchObject([
      {
        slug: 'piece',
        original: 'zh',
        titles: { zh: '标题', en: 'A headline' },
        withdrawn: { date: '2026-11-22', why: { zh: '材料有误。', en: 'The material was wrong.' } },
      },
    ]);
    expect(JSON.stringify(edition)).not.toContain('第一段');
  });

  test('has no page in a language it never had, nor while it is a draft there', async () => {
    const alone = await load({ [`${folder}/zh.mdx`]: withdrawn, [`${folder}/en.mdx`]: null });
    expect(alone.edition?.withdrawn[0]?.titles).toEqual({ zh: '标题', en: null });
    const draft = swap(translation, 'translation:', 'draft: true\ntranslation:');
    const drafted = await load({ [`${folder}/zh.mdx`]: withdrawn, [`${folder}/en.mdx`]: draft });
    expect(drafted.edition?.withdrawn[0]?.titles).toEqual({ zh: '标题', en: null });
  });

  test('says why in both languages, and not from a date to come', async () => {
    const half = swap(withdrawn, ', en: The material was wrong.', '');
    expect(placed(await check({ [`${folder}/zh.mdx`]: half }))).toEqual(['zh:8:8 field/missing']);
    const future = swap(withdrawn, '2026-11-22', '2026-12-01');
    expect(placed(await check({ [`${folder}/zh.mdx`]: future }))).toEqual(['zh:7:9 date/future']);
  });

  test('is withdrawn in the original alone', async () => {
    const files = { [`${folder}/en.mdx`]: swap(translation, 'translation:', `${withdrawal}translation:`) };
    expect(placed(await check(files))).toEqual(['en:9:1 field/only-original']);
  });
});

describe('other reports', () => {
  const check2 = (body: string) =>
    check({
      [`${folder}/zh.mdx`]: swap(
        swap(withdrawn, 'sections:', `${figures}sections:`),
        '第二节第一段',
        '贷款200元',
      ),
      [`${folder}/en.mdx`]: null,
      'content/reports/2021/other/zh.mdx': other(body),
    });

  test('may link to the notice, and are told so', async () => {
    const problems = await check2('见[那篇](/zh/reports/piece/)。');
    expect(placed(problems)).toEqual(['reports/2021/other/zh:20:2 link/withdrawn']);
    expect(problems[0]?.severity).toBe('warning');
  });

  test('cannot link to a place of its text', async () => {
    const problems = await check2('见[那段](/zh/reports/piece/#two-1)。');
    expect(placed(problems)).toEqual(['reports/2021/other/zh:20:2 link/withdrawn-place']);
  });

  test('cannot quote its figures', async () => {
    const problems = await check2('<KeyFigures ids={["piece/loans"]} />');
    expect(placed(problems)).toEqual(['reports/2021/other/zh:20:20 figure/withdrawn']);
  });

  test('cannot link to its indicator among all figures', async () => {
    const problems = await check2('见[贷款](/zh/figures/#loans)。');
    expect(placed(problems)).toEqual(['reports/2021/other/zh:20:2 link/anchor']);
  });
});
