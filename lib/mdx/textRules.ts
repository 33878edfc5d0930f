/** Wording for characters that must not stand in any content file. */
import type { RuleText } from './problems';

type CodePoint = { readonly codePoint: string };

export const textRules = {
  'text/bidi-control': ({ codePoint }: CodePoint): RuleText => [
    `这里有一个看不见的双向文字控制符（${codePoint}），它会让显示的次序与实际文字不同。`,
    `There is an invisible bidirectional control here (${codePoint}); it can make text read in another order than it is written.`,
    '删去这个字符；多半是从别处复制时带来的，可把这几个字重新键入。',
    'Delete the character; it usually comes with pasted text, so retype these few words.',
  ],
  'text/invisible': ({ codePoint }: CodePoint): RuleText => [
    `这里有一个看不见的字符（${codePoint}）。`,
    `There is an invisible character here (${codePoint}).`,
    '删去它；多半是从网页或 Word 复制时带来的。',
    'Delete it; it usually comes with text pasted from a web page or Word.',
  ],
  'text/control': ({ codePoint }: CodePoint): RuleText => [
    `这里有一个控制字符（${codePoint}）。`,
    `There is a control character here (${codePoint}).`,
    '删去它，重新键入这一处文字。',
    'Delete it and retype the text at this place.',
  ],
  'text/damaged': ({ codePoint }: CodePoint): RuleText => [
    `这里的字已经损坏或不是通用字符（${codePoint}）。`,
    `The character here is damaged or not a standard one (${codePoint}).`,
    '对照原稿补上正确的字，文件存为 UTF-8。',
    'Restore the right character from the original and save the file as UTF-8.',
  ],
} as const;
