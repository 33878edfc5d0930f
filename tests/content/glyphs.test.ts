/** A character that the share images cannot show is told of where it stands. */
import { expect, test } from 'vitest';
import { check, folder, original, placed, site, topics, translation } from './workspace';

const rare = '\u4dae';
const emoji = '\u{1f338}';

test('a headline, a name or a source with such a character is an error at its own line', async () => {
  const problems = await check({
    [`${folder}/zh.mdx`]: original
      .replace('title: 标题', `title: 标题${emoji}${rare}`)
      .replace('zh: 杜培清', `zh: 杜培${rare}`),
    [`${folder}/en.mdx`]: translation.replace('A headline', `A headline ${emoji}`),
  });
  expect(placed(problems.filter(({ rule }) => rule === 'image/glyph'))).toEqual([
    'en:2:8 image/glyph',
    'zh:2:8 image/glyph',
    'zh:10:17 image/glyph',
  ]);
  expect(problems.find(({ file }) => file.endsWith('zh.mdx'))?.message.zh).toContain(
    `“${emoji}”（U+1F338）、“${rare}”（U+4DAE）`,
  );
});

test('so are the name of the portal and a topic with its description', async () => {
  const problems = await check({
    'content/site.yaml': site.replace('科报', `科${rare}`),
    'content/topics.yaml': topics.replace('政策文件。', `政策${rare}。`),
  });
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'content/site.yaml:2 image/glyph',
    'content/topics.yaml:6 image/glyph',
  ]);
});

test('where a piece has a source, the picture does not name who wrote it', async () => {
  const source = 'source: { name: { zh: 咸宁日报, en: Xianning Daily } }\nsections:';
  const named = original.replace('zh: 杜培清', `zh: 杜培${rare}`).replace('sections:', source);
  expect((await check({ [`${folder}/zh.mdx`]: named })).map(({ rule }) => rule)).not.toContain('image/glyph');
});

test('Greek letters, units, circled numbers and rare surnames are no problem', async () => {
  const title = 'title: "β-胡萝卜素①℃㎡：镕、喆、垚〔2021〕“一百”—…"';
  const problems = await check({ [`${folder}/zh.mdx`]: original.replace('title: 标题', title) });
  expect(problems.map(({ rule }) => rule)).not.toContain('image/glyph');
});
