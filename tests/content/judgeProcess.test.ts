/** Folders judged in processes of their own are judged as they are here. */
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readContext } from '#lib/content/allProblems';
import { bundleJudge } from '#lib/content/bundleJudge';
import { judgeFolders } from '#lib/content/judgeFolders';
import { judgeShare } from '#lib/content/judgeShare';
import { listContent } from '#lib/content/listContent';
import { openJudgeProcess } from '#lib/content/openJudgeProcess';
import { readLists } from '#lib/content/readLists';
import { clean, now, original, page, translation, writeWorkspace } from './workspace';

const broken = {
  'content/reports/2021/yaml/zh.mdx': original.replace('title: 标题', 'title：标题'),
  'content/reports/2021/body/zh.mdx': original.replace('第一节第一段。', '第一节<b>第一段'),
  'content/reports/2021/figures/zh.mdx': original.replace(
    '第一节第一段。',
    '共有3家企业，2021年投入30亿元。',
  ),
  'content/reports/2021/figures/en.mdx': translation.replace(
    'Section one, first paragraph.',
    'There are three companies; in 2021 they invested 30 million yuan.',
  ),
  'content/pages/about/zh.mdx': page.replace('## 是什么', '### 是什么'),
};

/** A clean report and one of each of several faults. */
async function listSome() {
  const cwd = await writeWorkspace({ ...clean, ...broken });
  const listing = await listContent(join(cwd, 'content'), cwd);
  const context = readContext(listing, readLists(listing), now);
  return { context, folders: [...listing.reports, ...listing.pages] };
}

test('a process of its own comes to the same verdicts, in order, for several asked at once', async () => {
  const share = await listSome();
  const here = await judgeShare(share);
  expect(here.flatMap(({ problems }) => problems).length).toBeGreaterThan(4);
  const { judge, close } = openJudgeProcess(await bundleJudge(), share.context);
  onTestFinished(() => void close());
  const [first, all] = await Promise.all([judge(share.folders.slice(0, 1)), judge(share.folders)]);
  expect(all).toEqual(JSON.parse(JSON.stringify(here)));
  expect(first).toEqual(all?.slice(0, 1));
});

test('asked after its end, or with a script that does not run, a process fails instead of keeping one waiting', async () => {
  const { context, folders } = await listSome();
  const ended = openJudgeProcess(await bundleJudge(), context);
  ended.close();
  await expect(ended.judge(folders)).rejects.toThrow('ended');
  await expect(openJudgeProcess('throw 1', context).judge(folders)).rejects.toThrow();
});

test('two hundred folders are judged on every core, each in its place', async () => {
  const { context, folders } = await listSome();
  const many = Array.from({ length: 40 }, () => folders).flat();
  const here = JSON.parse(JSON.stringify(await judgeShare({ context, folders })));
  expect(many).toHaveLength(200);
  expect(await judgeFolders({ context, folders: many })).toEqual(
    Array.from({ length: 40 }, () => here).flat(),
  );
});
