/** The files of a new report, with every blank marked so that the check finds it. */
import { blankMark } from '#lib/content/checkBlanks';

export type Scaffold = { readonly title: string; readonly posted: string };

const blank = (what: string): string => JSON.stringify(`${blankMark}：${what}】`);

const original = ({ title, posted }: Scaffold): string => `---
title: ${JSON.stringify(title)}
summary: ${blank('导语，一两句话')}
published: ${blank('首发日期，知道多少写多少，如 2021 或 2021-07-12')}
posted: "${posted}"
kind: report
topics:
  - ${blank('专题 id，见 topics.yaml')}
byline:
  - role: reporter
    name:
      zh: ${blank('记者姓名')}
      en: ${blank('姓名的英文写法')}
sections:
  - id: first
    label: ${blank('这一节的导航用语')}
---

## ${blankMark}：小标题】

${blankMark}：正文】
`;

const translation = (): string => `---
title: ${blank('英文标题 headline')}
summary: ${blank('英文导语 standfirst')}
sections:
  - id: first
    label: ${blank('这一节的英文导航用语 label')}
translation:
  translator: ${blank('译者 translator')}
  kind: human
---

## ${blankMark}：英文小标题 heading】

${blankMark}：英文正文 text】
`;

/** Two texts by file name. `posted` is to the minute with `+08:00`; the title is the Chinese one. */
export const scaffoldReport = (scaffold: Scaffold): Readonly<Record<'zh.mdx' | 'en.mdx', string>> => ({
  'zh.mdx': original(scaffold),
  'en.mdx': translation(),
});
