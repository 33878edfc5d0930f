/** What can be wrong with YAML before its values are looked at. */
import { defineError, say } from '#lib/site/defineProblem';

export const yamlProblems = {
  fullWidthColon: defineError('yaml/full-width-colon', (key: string) =>
    say(
      `“${key}”后面用了全角冒号。`,
      `A full-width colon follows "${key}".`,
      `改用半角冒号，后面空一格：${key}: …`,
      `Use a half-width colon and a space: ${key}: …`,
    ),
  ),
  missingSpace: defineError('yaml/missing-space', (key: string) =>
    say(
      `“${key}:”的冒号后面缺一个空格。`,
      `A space is missing after the colon of "${key}:".`,
      `冒号后空一格：${key}: …`,
      `Leave a space after the colon: ${key}: …`,
    ),
  ),
  tab: defineError('yaml/tab', () =>
    say(
      '缩进用了制表符（Tab）。',
      'The indentation uses a tab.',
      '改用空格，每层缩进两个空格。',
      'Use spaces, two for each level.',
    ),
  ),
  duplicateKey: defineError('yaml/duplicate-key', (key: string) =>
    say(`“${key}”写了两次。`, `"${key}" is written twice.`, '只保留一处。', 'Keep one of them.'),
  ),
  unclosedQuote: defineError('yaml/unclosed-quote', (quote: string) =>
    say(
      `这里的引号 ${quote} 没有结束。`,
      `The quotation mark ${quote} that opens here is never closed.`,
      `在这一项的末尾补上 ${quote}；文字里的引号请用中文引号“”。`,
      `Add ${quote} at the end of the value; inside it use curly quotation marks.`,
    ),
  ),
  colonInValue: defineError('yaml/colon-in-value', (key: string) =>
    say(
      '值里又有冒号加空格，会被当成另一个键。',
      'The value holds another colon and space, which reads as a second key.',
      `给整个值加上半角引号：${key}: "…"`,
      `Put the whole value in straight quotation marks: ${key}: "…"`,
    ),
  ),
  reservedStart: defineError('yaml/reserved-start', (mark: string) =>
    say(
      `值不能以 ${mark} 开头。`,
      `A value cannot begin with ${mark}.`,
      '给整个值加上半角引号 "…"。',
      'Put the whole value in straight quotation marks "…".',
    ),
  ),
  alias: defineError('yaml/alias', () =>
    say(
      '不允许使用锚点（&）和引用（*）。',
      'Anchors (&) and aliases (*) are not allowed.',
      '把内容直接写出；若以 & 或 * 开头，请给值加上引号。',
      'Write the value out; if it begins with & or *, put it in quotation marks.',
    ),
  ),
  tag: defineError('yaml/tag', () =>
    say(
      '不允许使用类型标记（!）。',
      'Type tags (!) are not allowed.',
      '删去标记；若值以 ! 开头，请加上引号。',
      'Delete the tag; if the value begins with !, put it in quotation marks.',
    ),
  ),
  directive: defineError('yaml/directive', () =>
    say(
      '不允许以 % 开头的指令行。',
      'Directive lines that begin with % are not allowed.',
      '删去这一行。',
      'Delete this line.',
    ),
  ),
  documents: defineError('yaml/documents', () =>
    say(
      '只能有一份数据，这里又开始了一份。',
      'Only one document may stand here, and another begins.',
      '删去 ... 或 --- 分隔行，合并为一份。',
      'Delete the ... or --- line and merge the two.',
    ),
  ),
  depth: defineError('yaml/depth', (limit: number) =>
    say(
      `嵌套超过 ${limit} 层。`,
      `The nesting is deeper than ${limit} levels.`,
      '请按说明的格式书写；方括号开头的文字请加引号。',
      'Follow the documented form; put text that begins with a bracket in quotation marks.',
    ),
  ),
  key: defineError('yaml/key', () =>
    say(
      '这不能用作键。',
      'This cannot be a key.',
      '键只用说明中列出的英文单词。',
      'Use only the documented words as keys.',
    ),
  ),
  notMap: defineError('yaml/not-map', () =>
    say(
      '这里应是若干行“键: 值”。',
      'Lines of “key: value” belong here.',
      '例如 title: 标题，冒号为半角，后面空一格。',
      'For example title: A headline, with a half-width colon and a space.',
    ),
  ),
  tooLong: defineError('yaml/too-long', (kilobytes: number) =>
    say(
      `头部超过 ${kilobytes} KB。`,
      `The front matter is longer than ${kilobytes} KB.`,
      '正文请写在结束的 --- 之后。',
      'Put the body after the closing ---.',
    ),
  ),
  syntax: defineError('yaml/syntax', () =>
    say(
      '这里的写法不符合“键: 值”的格式。',
      'This is not written as “key: value”.',
      '检查缩进、冒号后的空格和引号是否成对；拿不准时给值加上半角引号。',
      'Check indentation, the space after the colon and that quotation marks pair up; when in doubt, quote the value.',
    ),
  ),
};
