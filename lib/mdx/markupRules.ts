/** Wording for Markdown that an article does not use, and for headings that do not match the frontmatter. */
import type { RuleText } from './problems';

type Counts = { readonly declared: number; readonly found: number };

export const markupRules = {
  'mdx/esm': (): RuleText => [
    '行首的 import / export 是程序代码，正文里不能有程序。',
    'A line that begins with import or export is program code; a body holds none.',
    '删去这一行；如果是普通英文句子，换一个词开头。',
    'Delete the line; if it is a plain sentence, begin it with another word.',
  ],
  'mdx/expression': ({ found }: { readonly found: string }): RuleText => [
    `花括号 ${found} 里的内容会被当作程序。`,
    `What stands in the braces ${found} is read as a program.`,
    '如果要显示花括号，加反斜杠：\\{ \\}；如果是模板里留的空，请填上实际内容。',
    'To show braces, put a backslash before each: \\{ \\}. If it is a blank of a template, fill it in.',
  ],
  'mdx/thematic-break': (): RuleText => [
    '正文里不用分隔线。',
    'A body has no dividing lines.',
    '分节请用 ## 小标题，并在文件开头的 sections 里登记。',
    'Divide it with ## headings, listed under sections in the frontmatter.',
  ],
  'mdx/footnote': (): RuleText => [
    '正文里不用脚注。',
    'A body has no footnotes.',
    '把说明写进括号，或写成 <Note kind="info"> 组件。',
    'Put the remark in brackets or in a <Note kind="info"> component.',
  ],
  'mdx/task-list': (): RuleText => [
    '正文里不用带方框的任务列表。',
    'A body has no task lists.',
    '去掉 [ ] 或 [x]，写成普通列表。',
    'Leave out [ ] or [x] and write a plain list.',
  ],
  'mdx/strikethrough': (): RuleText => [
    '正文里不用删除线 ~~。',
    'A body has no struck-out words (~~).',
    '直接改正文字；需要向读者说明的更正写在文件开头的 corrections。要显示这个符号，写成 \\~~。',
    'Correct the words themselves; what readers should know goes under corrections in the frontmatter. To show the sign, write \\~~.',
  ],
  'mdx/markup': ({ type }: { readonly type: string }): RuleText => [
    `正文里不能用这种写法（${type}）。`,
    `This kind of markup (${type}) cannot stand in a body.`,
    '改用段落、列表、表格、引用或已有的组件。',
    'Use a paragraph, list, table, quote or one of the components.',
  ],
  'mdx/heading-1': (): RuleText => [
    '正文里不能有一级标题 #；文章标题写在文件开头的 title。',
    'A body has no # heading; the headline is the title in the frontmatter.',
    '小标题用 ##，其下的分标题用 ###。',
    'Use ## for a section and ### below it.',
  ],
  'mdx/heading-level': ({ depth }: { readonly depth: number }): RuleText => [
    `这里不能用 ${depth} 级标题（${'#'.repeat(depth)}）。`,
    `A level-${depth} heading (${'#'.repeat(depth)}) cannot stand here.`,
    '逐级使用：## 之下用 ###，### 之下用 ####，不再往下分。',
    'Go one level at a time: ### below ##, #### below ###, and no deeper.',
  ],
  'mdx/heading-place': (): RuleText => [
    '列表、引用和组件里面不能放小标题。',
    'A heading cannot stand inside a list, quote or component.',
    '把小标题移到外面，单独成行；组件里可用 **粗体**。',
    'Move the heading outside, on a line of its own; inside a component use **bold**.',
  ],
  'mdx/heading-empty': (): RuleText => [
    '这个小标题没有文字。',
    'This heading has no words.',
    '补上文字，或删去 #。',
    'Give it words or delete the marks.',
  ],
  'mdx/section-extra': ({ declared, found }: Counts): RuleText => [
    `正文有 ${found} 个 ## 小标题，文件开头的 sections 只列了 ${declared} 个；从这一个起对不上。`,
    `The body has ${found} ## headings but sections in the frontmatter lists ${declared}; they part from this one on.`,
    '在 sections 里补上这一节的 id 和 label，或把它改为 ###。',
    'Add its id and label to sections, or make it a ### heading.',
  ],
  'mdx/section-missing': ({ declared, found, id }: Counts & { readonly id: string }): RuleText => [
    `sections 列了 ${declared} 个小标题，正文只有 ${found} 个 ##；从“${id}”起缺少。`,
    `The frontmatter lists ${declared} sections but the body has ${found} ## headings; they are missing from “${id}” on.`,
    '在正文补上 ## 小标题，或从 sections 里删去多余的一项。',
    'Add the ## heading to the body, or take the entry out of sections.',
  ],
} as const;
