/** Key figures picked by name: each must be there, be out, and be the same in both languages. */
import { describe, expect, test } from 'vitest';
import { check, folder, load, original, placed, swap, translation } from './workspace';

const figures = `figures:
  - id: output
    indicator: output
    label: { zh: 产值, en: Output }
    value: 5000000000
    unit: CNY
    period: "2021"
    block: one-1
sections:`;

const zhStating = swap(swap(original, 'sections:', figures), '第一节第一段。', '产值50亿元。');
const enStating = swap(translation, 'Section one, first paragraph.', 'Output was 5 billion yuan.');

const tag = (refs: string) => `<KeyFigures ids={[${refs}]} />`;
const picking = (text: string, refs: string) => `${text}\n${tag(refs)}\n`;

/** A second report, in Chinese alone, that picks figures in its last block, on line 28. */
const otherFile = 'content/reports/2021/other/zh.mdx';
const other = (refs: string) => ({
  [`${folder}/zh.mdx`]: zhStating,
  [`${folder}/en.mdx`]: enStating,
  [otherFile]: picking(original, refs),
});
const draft = (text: string) => swap(text, 'summary:', 'draft: true\nsummary:');

describe('a figure picked by name', () => {
  test('may be of the same report or of another', async () => {
    const files = { ...other('"piece/output"'), [`${folder}/zh.mdx`]: picking(zhStating, '"output"') };
    expect(placed(await check({ ...files, [`${folder}/en.mdx`]: picking(enStating, '"output"') }))).toEqual(
      [],
    );
  });

  test('is an error where there is none, at its own letters, with the nearest', async () => {
    const problems = await check(other('"piece/output", "piece/outptu"'));
    expect(placed(problems)).toEqual(['reports/2021/other/zh:28:36 figure/unknown']);
    expect(problems[0]).toMatchObject({
      endColumn: 48,
      hint: { zh: '是不是要写 piece/output？', en: 'Did you mean piece/output?' },
    });
  });

  test('of another report is found though its name was left out', async () => {
    const problems = await check(other('"output"'));
    expect(placed(problems)).toEqual(['reports/2021/other/zh:28:20 figure/unknown']);
    expect(problems[0]?.hint?.en).toBe('Did you mean piece/output?');
  });

  test('of a report that is not out is an error, unless the text is not out either', async () => {
    const files = { ...other('"piece/output"'), [`${folder}/zh.mdx`]: draft(zhStating) };
    expect(placed(await check(files))).toEqual(['reports/2021/other/zh:28:20 figure/unpublished']);
    expect(placed(await check({ ...files, [otherFile]: draft(files[otherFile] ?? '') }))).toEqual([]);
  });

  test('of a report that cannot be read is not blamed for it', async () => {
    const problems = await check({ ...other('"piece/any"'), [`${folder}/zh.mdx`]: 'x' });
    expect(placed(problems).filter((line) => line.includes('figure/'))).toEqual([]);
  });

  test('is found after long stretches of words too', async () => {
    const long = '这一段没有任何标记也没有任何数字只有一长串普普通通的汉字'.repeat(4);
    const text = swap(original, '第一节第二段。', long);
    const problems = await check({ ...other(''), [otherFile]: picking(text, '"none"') });
    expect(placed(problems)).toEqual(['reports/2021/other/zh:28:20 figure/unknown']);
  });

  test('must be picked in both languages alike', async () => {
    const problems = await check({
      [`${folder}/zh.mdx`]: picking(zhStating, '"output"'),
      [`${folder}/en.mdx`]: picking(enStating, '"piece/output"'),
    });
    expect(placed(problems)).toEqual(['en:24:20 figure/other-choice']);
    expect(problems[0]?.related).toMatchObject([{ file: `${folder}/zh.mdx`, line: 36, column: 20 }]);
  });

  test.each(['', '"output", "output"', '"Output"', '1'])('is refused as {[%s]}', async (refs) => {
    expect(
      placed(await check({ [`${folder}/zh.mdx`]: picking(zhStating, refs), [`${folder}/en.mdx`]: null })),
    ).toContain('zh:36:13 mdx/prop-value');
  });
});

test('the edition knows where a text picks which', async () => {
  const { edition } = await load({
    [`${folder}/zh.mdx`]: picking(zhStating, '"output"'),
    [`${folder}/en.mdx`]: picking(enStating, '"output"'),
    [`${folder}/translation.lock.json`]: null,
  });
  expect(edition?.reports[0]?.texts.en?.body.figureRefs).toEqual([{ ref: 'output', line: 24, column: 20 }]);
});
