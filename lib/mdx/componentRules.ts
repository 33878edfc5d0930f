/** Wording for components, HTML tags and their props. */
import type { Bilingual } from '#lib/site/locale';
import type { RuleText } from './problems';

type Named = { readonly name: string };
type Prop = { readonly component: string; readonly prop: string };
type Known = { readonly near: string | null; readonly known: string };

const meant = ({ near, known }: Known): [zh: string, en: string] =>
  near === null
    ? [`可用的有：${known}。`, `Known ones: ${known}.`]
    : [`是不是想写 ${near}？可用的有：${known}。`, `Did you mean ${near}? Known ones: ${known}.`];

export const componentRules = {
  'mdx/unknown-component': ({ name, near, known }: Named & Known): RuleText => [
    `没有名为 <${name}> 的组件。`,
    `There is no component <${name}>.`,
    ...meant({ near, known }),
  ],
  'mdx/element': ({ name, known }: Named & { readonly known: string }): RuleText => [
    `正文里不能用 HTML 标签 <${name}>。`,
    `The HTML tag <${name}> cannot stand in a body.`,
    `链接写成 [文字](https://…)，图片用 <Figure>；可用的标签只有：${known}。`,
    `Write a link as [words](https://…) and an image as <Figure>; the only tags are: ${known}.`,
  ],
  'mdx/fragment': (): RuleText => [
    '<> 没有名字，正文里不能用。',
    'A tag without a name, <>, cannot stand in a body.',
    '删去 <> 和 </>；要显示尖括号请写 \\<。',
    'Delete <> and </>; to show an angle bracket write \\<.',
  ],
  'mdx/component-place': ({ name }: Named): RuleText => [
    `<${name}> 不能放在这里。`,
    `<${name}> cannot stand here.`,
    `<summary> 只能放在 <details> 里；整块的组件须单独成段，前后各空一行。`,
    `<summary> stands only in <details>; a component that is a block stands alone, with an empty line before and after.`,
  ],
  'mdx/children-unexpected': ({ name }: Named): RuleText => [
    `<${name}> 里面不能有内容。`,
    `<${name}> holds no content.`,
    `写成自结束的 <${name} … />。`,
    `Write it closed in itself: <${name} … />.`,
  ],
  'mdx/children-missing': ({ name }: Named): RuleText => [
    `<${name}> 里面没有内容。`,
    `<${name}> has no content.`,
    `在 <${name}> 与 </${name}> 之间写上文字，或删去它。`,
    `Put text between <${name}> and </${name}>, or delete it.`,
  ],
  'mdx/children-inline': ({ name }: Named): RuleText => [
    `<${name}> 里面只能是一行文字，不能分段或放列表、表格。`,
    `<${name}> holds words of one line, not paragraphs, lists or tables.`,
    '把多余的段落移到外面。',
    'Move the further paragraphs outside.',
  ],
  'mdx/spread': (): RuleText => [
    '属性里的 {...} 是程序，正文里不能用。',
    'Spread props {...} are a program and cannot stand in a body.',
    '把每个属性逐一写成 名字="值"。',
    'Write each prop as name="value".',
  ],
  'mdx/prop-expression': ({ component, prop }: Prop): RuleText => [
    `<${component}> 的属性 ${prop} 只能是现成的值，不能是程序。`,
    `The prop ${prop} of <${component}> must be a plain value, not a program.`,
    `写成 ${prop}="文字" 或 ${prop}={数字}。`,
    `Write ${prop}="words" or ${prop}={number}.`,
  ],
  'mdx/prop-forbidden': ({ component, prop }: Prop): RuleText => [
    `任何标签都不能写属性 ${prop}（这里是 <${component}>）。`,
    `No tag may carry the prop ${prop} (here on <${component}>).`,
    '删去它；样式、编号和交互由网站统一处理。',
    'Delete it; styles, ids and behaviour are the portal’s.',
  ],
  'mdx/prop-unknown': ({ component, prop, near, known }: Prop & Known): RuleText => [
    `<${component}> 没有属性 ${prop}。`,
    `<${component}> has no prop ${prop}.`,
    ...meant({ near, known }),
  ],
  'mdx/prop-duplicate': ({ component, prop }: Prop): RuleText => [
    `<${component}> 的属性 ${prop} 写了两次。`,
    `The prop ${prop} of <${component}> is given twice.`,
    '只留一个。',
    'Keep one of them.',
  ],
  'mdx/prop-value': ({ component, prop, help }: Prop & { readonly help: Bilingual }): RuleText => [
    `<${component}> 的属性 ${prop} 的值不对。`,
    `The value of ${prop} of <${component}> is not right.`,
    help.zh,
    help.en,
  ],
  'mdx/prop-missing': ({ component, prop, help }: Prop & { readonly help: Bilingual }): RuleText => [
    `<${component}> 缺少属性 ${prop}。`,
    `<${component}> lacks the prop ${prop}.`,
    `补上 ${prop}="…"。${help.zh}`,
    `Add ${prop}="…". ${help.en}`,
  ],
} as const;
