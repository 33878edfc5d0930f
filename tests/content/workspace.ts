/** Writes a small real content folder for a test and loads it. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '#lib/content/checkContent';
import { loadEdition } from '#lib/content/loadEdition';
import type { ContentProblem } from '#lib/site/problem';

export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const now = new Date('2026-11-23T12:00:00+08:00');

export const site = `stage: demonstration
name: { zh: 科报, en: Kebao }
tagline: { zh: 科技新闻, en: Science news }
description: { zh: 简介。, en: A sentence. }
origin: https://kebao.example
timeZone: Asia/Shanghai
`;

export const topics = `- id: talent
  name: { zh: 人才, en: Talent }
  description: { zh: 人才工作。, en: People. }
- id: policy
  name: { zh: 政策, en: Policy }
  description: { zh: 政策文件。, en: Documents. }
`;

export const terms = `- zh: 揭榜挂帅
  en: open competition
`;

/** The front matter closes on line 16; the paragraphs stand on lines 20, 22 and 26. */
export const original = `---
title: 标题
summary: 导语。
published: "2021"
posted: "2026-11-20T09:30+08:00"
kind: report
topics: [talent]
byline:
  - role: reporter
    name: { zh: 杜培清, en: Du Peiqing }
sections:
  - id: one
    label: 其一
  - id: two
    label: 其二
---

## 第一节

第一节第一段。

第一节第二段。

## 第二节

第二节第一段。
`;

/** The front matter closes on line 12; the paragraphs stand on lines 16, 18 and 22. */
export const translation = `---
title: A headline
summary: The standfirst.
sections:
  - id: one
    label: First
  - id: two
    label: Second
translation:
  translator: Somebody
  kind: human
---

## Section one

Section one, first paragraph.

Section one, second paragraph.

## Section two

Section two, first paragraph.
`;

/** What `npm run sync` records of the two. */
export const lock = `{ "original": "zh"
, "title": { "of": "c3405f8c7d" }
, "summary": { "of": "8cd8068884" }
, "one-0": { "of": "0a8df589af" }
, "one-1": { "of": "759881b71f" }
, "one-2": { "of": "ac11b3899b" }
, "two-0": { "of": "6d06157120" }
, "two-1": { "of": "192b725c64" }
}
`;

export const page = `---
title: 关于
summary: 关于本站。
order: 1
sections:
  - id: what
    label: 是什么
---

## 是什么

一段话。
`;

export const pageTranslation = `---
title: About
summary: About this site.
sections:
  - id: what
    label: What it is
translation:
  translator: Somebody
  kind: human
---

## What it is

A paragraph.
`;

export const folder = 'content/reports/2021/piece';

/** A clean portal of one bilingual report and one page. */
export const clean: Files = {
  'content/site.yaml': site,
  'content/topics.yaml': topics,
  'content/terms.yaml': terms,
  [`${folder}/zh.mdx`]: original,
  [`${folder}/en.mdx`]: translation,
  [`${folder}/translation.lock.json`]: lock,
  'content/pages/about/zh.mdx': page,
};

/** Writes the files, null meaning none, and returns the folder, removed when the test ends. */
export async function writeWorkspace(files: Files): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'kebao-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await writeFile(join(cwd, name), content);
  }
  return cwd;
}

/** The clean portal with some files changed, checked; what a change makes lag is told in tests/drift. */
export async function check(changes: Files): Promise<readonly ContentProblem[]> {
  const cwd = await writeWorkspace({ ...clean, ...changes });
  const { problems } = await checkContent({ contentDir: 'content', cwd, now });
  return problems.filter(({ rule }) => !rule.startsWith('drift/'));
}

/** The clean portal with some files changed, loaded. */
export async function load(changes: Files, at: Date = now) {
  const cwd = await writeWorkspace({ ...clean, ...changes });
  return loadEdition({ contentDir: 'content', cacheDir: join(cwd, '.cache'), cwd, now: at });
}

/** `file:line:column rule`, the form in which tests state what they expect; `zh` and `en` are the report's. */
export const placed = (problems: readonly ContentProblem[]): string[] =>
  problems.map(({ file, line, column, rule }) => {
    const name = file
      .replace(`${folder}/`, '')
      .replace('content/', '')
      .replace(/\.mdx$/, '');
    return `${name}:${line}:${column} ${rule}`;
  });

/** A text with one thing replaced, which must be there. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The fixture has no "${from}".`);
  return text.replace(from, to);
}
