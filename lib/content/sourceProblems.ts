/** What can be wrong with a file before its words are read: its kind, its bytes, its fence. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';

export const fileProblems = {
  symlink: defineError('file/symlink', () =>
    say(
      '这是符号链接，不是文件本身。',
      'This is a symbolic link, not the file itself.',
      '请删除链接，把文件复制到这里。',
      'Delete the link and put a copy of the file here.',
    ),
  ),
  notRegular: defineError('file/not-regular', () =>
    say(
      '这里应是一个普通文件，却是文件夹或其他特殊文件。',
      'A plain file belongs here, but this is a folder or a special file.',
      '请改名或移走，再放入同名的普通文件。',
      'Rename or remove it and put a plain file of that name here.',
    ),
  ),
  notFolder: defineError('file/not-folder', () =>
    say(
      '这里应是一个文件夹。',
      'A folder belongs here.',
      '请移走这个文件，并建立同名文件夹。',
      'Move this file away and make a folder of that name.',
    ),
  ),
  missing: defineError('file/missing', () =>
    say(
      '缺少这个文件。',
      'This file is missing.',
      '请按 README 的说明补上。',
      'Add it; the README says what it holds.',
    ),
  ),
  unreadable: defineError('file/unreadable', () =>
    say(
      '无法读取这个文件。',
      'This file cannot be read.',
      '请检查文件的读取权限。',
      'Check that you have permission to read it.',
    ),
  ),
  outside: defineError('file/outside', () =>
    say(
      '这个文件实际位于内容目录之外。',
      'This file really lies outside the content folder.',
      '请把文件复制到内容目录里，不要使用链接。',
      'Put a copy inside the content folder; use no links.',
    ),
  ),
  empty: defineError('file/empty', () =>
    say(
      '文件是空的。',
      'The file is empty.',
      '请写入内容，或删除这个文件。',
      'Write its content, or delete the file.',
    ),
  ),
  tooLarge: defineError('file/too-large', (kilobytes: number, limit: number) =>
    say(
      `文件有 ${kilobytes} KB，超过 ${limit} KB 的上限。`,
      `The file has ${kilobytes} KB; the limit is ${limit} KB.`,
      '请拆成几篇，或压缩图片后再放入。',
      'Split it into several pieces, or compress the picture.',
    ),
  ),
};

export const encodingProblems = {
  gbk: defineError('encoding/gbk', () =>
    say(
      '文件以 GBK（GB 18030）编码保存，本站只读 UTF-8。',
      'The file is saved as GBK (GB 18030); only UTF-8 is read.',
      '请在编辑器中选择“另存为”，编码选 UTF-8。',
      'Choose “Save as” in the editor and pick UTF-8.',
    ),
  ),
  utf16: defineError('encoding/utf-16', () =>
    say(
      '文件以 UTF-16（记事本称“Unicode”）编码保存，本站只读 UTF-8。',
      'The file is saved as UTF-16 (Notepad calls it “Unicode”); only UTF-8 is read.',
      '请在编辑器中选择“另存为”，编码选 UTF-8。',
      'Choose “Save as” in the editor and pick UTF-8.',
    ),
  ),
  notUtf8: defineError('encoding/not-utf-8', () =>
    say(
      '从这里开始不是有效的 UTF-8 文字。',
      'From here on this is not valid UTF-8 text.',
      '请用编辑器重新打开原稿，以 UTF-8 编码保存。',
      'Open the manuscript again and save it as UTF-8.',
    ),
  ),
  loneReturn: defineError('encoding/lone-return', () =>
    say(
      '这一行以单独的回车符（CR）结尾，是旧式 Mac 的换行。',
      'This line ends in a lone carriage return, an old Mac line break.',
      '请把换行改为 LF 或 CRLF 后保存。',
      'Save the file with LF or CRLF line breaks.',
    ),
  ),
};

export const fenceProblems = {
  missing: defineError('fence/missing', () =>
    say(
      '文件没有以 --- 开头，无法读出标题等信息。',
      'The file does not begin with ---, so its title and the rest cannot be read.',
      '第一行只写三个减号 ---，其前不留空行和文字。',
      'Make the first line exactly three hyphens, ---, with nothing before it.',
    ),
  ),
  shape: defineError('fence/shape', (line: string) =>
    say(
      `第一行写作“${line}”，应当恰好是三个减号。`,
      `The first line is "${line}"; it should be exactly three hyphens.`,
      '改成 ---，前后不留空格，减号不多不少。',
      'Write --- without spaces around it, and with three hyphens.',
    ),
  ),
  language: defineError('fence/language', (line: string) =>
    say(
      `第一行“${line}”指定了别的语言；这里只写数据，不写程序。`,
      `The first line "${line}" names another language; only data may stand here, no program.`,
      '第一行改成 ---，下面用“键: 值”的形式书写。',
      'Make the first line --- and write “key: value” lines under it.',
    ),
  ),
  toml: defineError('fence/toml', () =>
    say(
      '文件以 +++ 开头，这是 TOML 的写法。',
      'The file begins with +++, which is TOML.',
      '首尾都改成 ---，“键 = 值”改成“键: 值”。',
      'Use --- at both ends, and “key: value” in place of “key = value”.',
    ),
  ),
  unclosed: defineError('fence/unclosed', () =>
    say(
      '第一行的 --- 没有对应的结束行。',
      'The --- of the first line is never closed.',
      '在正文之前单独写一行 ---。',
      'Put a line of exactly --- before the body.',
    ),
  ),
  closing: defineError('fence/closing', (line: string) =>
    say(
      `结束行写作“${line}”，应当恰好是三个减号。`,
      `The closing line is "${line}"; it should be exactly three hyphens.`,
      '改成 ---，前后不留空格和其他文字。',
      'Write --- with no space or text around it.',
    ),
  ),
  second: defineError('fence/second', () =>
    say(
      '头部之后又出现一段“键: 值”并以 --- 结束，只能有一个头部。',
      'A second block of “key: value” lines ending in --- follows; there can be only one.',
      '把两段合并到文件开头的一对 --- 之间。',
      'Merge the two between the one pair of --- at the top.',
    ),
  ),
};

export const treeProblems = {
  unknown: defineWarning('tree/unknown-file', () =>
    say(
      '这里不认识这个文件，它不会出现在网站上。',
      'This file is not expected here; it will not appear on the site.',
      '报道的文件名是 zh.mdx、en.mdx，图片用 png、jpg 或 webp，数据用 csv。',
      'A report holds zh.mdx, en.mdx, pictures (png, jpg, webp) and data (csv).',
    ),
  ),
  noText: defineError('tree/no-text', () =>
    say(
      '这个文件夹里没有 zh.mdx，也没有 en.mdx。',
      'This folder holds neither zh.mdx nor en.mdx.',
      '补上文稿，或删除这个文件夹。',
      'Add the text, or delete the folder.',
    ),
  ),
  year: defineError('tree/year', (name: string) =>
    say(
      `“${name}”不是年份。`,
      `"${name}" is not a year.`,
      '报道放在 reports/<年份>/<短名>/ 之下，年份为 1949 以后的四位数字。',
      'Reports stand in reports/<year>/<slug>/; the year has four digits and is 1949 or later.',
    ),
  ),
  otherYear: defineWarning('tree/other-year', (folder: string, year: string) =>
    say(
      `文稿放在 ${folder} 年的文件夹里，首发日期却是 ${year} 年。`,
      `The folder is ${folder}, but the piece was first published in ${year}.`,
      `移到 reports/${year}/ 之下，或改正 published；网址不受影响。`,
      `Move it under reports/${year}/, or correct published; the address stays the same.`,
    ),
  ),
  slug: defineError('tree/slug', (name: string) =>
    say(
      `“${name}”不能用作短名。`,
      `"${name}" cannot be a slug.`,
      '短名会成为网址：只用小写英文字母、数字和单个连字符，不超过 80 个字符。',
      'It becomes the address: lower-case letters, digits and single hyphens, at most 80 characters.',
    ),
  ),
  reserved: defineError('tree/reserved', (name: string) =>
    say(
      `“${name}”已另有用途，不能用作短名。`,
      `"${name}" is reserved and cannot be a slug.`,
      '换一个能说明内容的短名。',
      'Choose another slug that says what the piece is about.',
    ),
  ),
  sameSlug: defineError('tree/same-slug', (other: string) =>
    say(
      `短名与 ${other} 相同，或只有大小写、全半角之别，网址会冲突。`,
      `The slug equals that of ${other}, or differs only in case or width; their addresses would clash.`,
      '给其中一篇换一个短名。',
      'Give one of the two another slug.',
    ),
  ),
};
