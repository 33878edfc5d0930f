/** Wording for what the Markdown parser cannot read, and for bodies too large or too deep for it. */
import type { RuleText } from './problems';

export const syntaxRules = {
  'mdx/syntax': ({ reason }: { readonly reason: string }): RuleText => [
    `这里的写法无法识别（解析器：${reason}）。`,
    `This cannot be read as an article (parser: ${reason}).`,
    '如果是普通文字，请在 < 或 { 前加反斜杠：\\<、\\{；如果是组件，请检查引号和尖括号是否成对。',
    'If it is plain text, put a backslash before < or {: \\<, \\{. If it is a component, check that quotes and brackets are paired.',
  ],
  'mdx/bare-less-than': ({ found }: { readonly found: string }): RuleText => [
    `“${found}”里的 < 会被当作标签的开头。`,
    `The < of “${found}” is read as the start of a tag.`,
    `写成“小于”、全角“＜”，或加反斜杠：\\${found}`,
    `Write “less than”, or put a backslash before it: \\${found}`,
  ],
  'mdx/html-comment': (): RuleText => [
    '正文里不能写 HTML 注释 <!-- -->。',
    'An HTML comment <!-- --> cannot stand in a body.',
    '备注写成 {/* 备注 */}，它不会出现在网页上。',
    'Write a remark as {/* remark */}; it never reaches the page.',
  ],
  'mdx/html-declaration': (): RuleText => [
    '正文里不能写以 <! 或 <? 开头的声明。',
    'A declaration that begins with <! or <? cannot stand in a body.',
    '删去这一处；网页的外壳由网站自己生成。',
    'Delete it; the page around the text is made by the portal.',
  ],
  'mdx/autolink': ({ found }: { readonly found: string }): RuleText => [
    `尖括号里的网址“${found}”会被当作标签。`,
    `The address in angle brackets, “${found}”, is read as a tag.`,
    '写成 [说明文字](https://…)。',
    'Write [words](https://…) instead.',
  ],
  'mdx/unclosed-tag': ({ name, close }: { readonly name: string; readonly close: string }): RuleText => [
    `<${name}> 从这里开始，却没有结束。`,
    `<${name}> begins here and is never closed.`,
    `写成 ${close}。`,
    `Write ${close}.`,
  ],
  'mdx/stray-closing-tag': (): RuleText => [
    '这个结束标签前面没有对应的开始标签。',
    'This closing tag has no opening tag before it.',
    '删去它，或在前面补上开始标签；开始与结束须各占一行，或同在一段之内。',
    'Delete it, or add the opening tag; both stand on lines of their own or within one paragraph.',
  ],
  'mdx/wide-mark': ({ mark }: { readonly mark: string }): RuleText => [
    `标签里不能用全角的“${mark}”。`,
    `A tag cannot hold the full-width mark “${mark}”.`,
    '标签里的引号、等号和尖括号一律用半角，如 kind="info"。',
    'Use half-width quotes, equals signs and brackets in tags, such as kind="info".',
  ],
  'mdx/unclosed-quote': (): RuleText => [
    '属性的引号从这里开始，却没有结束。',
    'The quote of a prop begins here and is never closed.',
    '在属性值的末尾补上半角引号 "。',
    'Add a half-width quote " at the end of the value.',
  ],
  'mdx/too-deep': ({ limit }: { readonly limit: number }): RuleText => [
    `嵌套超过 ${limit} 层。`,
    `Nested more than ${limit} levels deep.`,
    '减少引用、列表或组件的层数。',
    'Use fewer levels of quotes, lists or components.',
  ],
  'mdx/too-many-tags': ({ limit }: { readonly limit: number }): RuleText => [
    `正文中的标签超过 ${limit} 个。`,
    `The body has more than ${limit} tags.`,
    '把文章拆成几篇。',
    'Divide it into several articles.',
  ],
  'mdx/too-many-headings': ({ limit }: { readonly limit: number }): RuleText => [
    `正文中的小标题超过 ${limit} 个。`,
    `The body has more than ${limit} headings.`,
    '把文章拆成几篇。',
    'Divide it into several articles.',
  ],
  'mdx/too-large': ({ limit }: { readonly limit: number }): RuleText => [
    `正文超过 ${limit} 个字符。`,
    `The body is longer than ${limit} characters.`,
    '把文章拆成几篇；图片放在文件夹里，不要写进正文。',
    'Divide it into several articles; keep images as files beside it.',
  ],
  'mdx/too-many-braces': ({ limit }: { readonly limit: number }): RuleText => [
    `正文中的花括号超过 ${limit} 个。`,
    `The body has more than ${limit} braces.`,
    '把原样的符号放进代码块（```），或删去多余的花括号。',
    'Put literal braces in a code block (```), or delete those not needed.',
  ],
  'mdx/too-dense': ({ mark, limit }: { readonly mark: string; readonly limit: number }): RuleText => [
    `一段之内的“${mark}”超过 ${limit} 个。`,
    `One paragraph has more than ${limit} “${mark}”.`,
    '把这一段分开，或把原样的符号放进代码块（```）。',
    'Divide the paragraph, or put literal marks in a code block (```).',
  ],
} as const;
