/** Where the list of all terms may stand. */
import { expect, test } from 'vitest';
import { check, folder, original, placed } from './workspace';

const tag = '<TermBase />';

const page = (body: string) => `---
title: 术语库
summary: 全部术语。
order: 1
sections: []
---

${body}
`;

const onPage = async (body: string) => placed(await check({ 'content/pages/terms/zh.mdx': page(body) }));

test('the list of all terms stands on a standing page, once', async () => {
  expect(await onPage(tag)).toEqual([]);
  expect(await onPage(`${tag}\n\n${tag}`)).toEqual(['pages/terms/zh:10:1 terms/twice']);
});

test('the list of all terms stands in nothing else', async () => {
  expect(await onPage(`<Note kind="info">\n\n${tag}\n\n</Note>`)).toEqual([
    'pages/terms/zh:10:1 mdx/component-place',
  ]);
});

test('a report does not carry the list of all terms', async () => {
  const problems = await check({ [`${folder}/zh.mdx`]: `${original}\n${tag}\n`, [`${folder}/en.mdx`]: null });
  expect(placed(problems)).toEqual(['zh:28:1 terms/in-report']);
});
