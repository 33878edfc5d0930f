/** What can be wrong with a value of the front matter or of a list file. */
import { defineError, type ProblemWords, say } from '#lib/site/defineProblem';
import type { Bilingual } from '#lib/site/locale';

/** What the field is for, from the schema; said at the end of each hint. */
export type FieldHelp = Bilingual | null;

const withHelp = (words: ProblemWords, help: FieldHelp): ProblemWords =>
  help === null
    ? words
    : {
        message: words.message,
        hint: { zh: `${words.hint.zh}这一项是：${help.zh}`, en: `${words.hint.en} It is: ${help.en}` },
      };

/** A line as it stands in the file: `why: …` for `waive[1].why`, `- …` for an item of a list. */
function lineOf(name: string, value: string): string {
  const key = name.slice(name.lastIndexOf('.') + 1);
  return key.endsWith(']') ? `- ${value}` : `${key}: ${value}`;
}

export const fieldProblems = {
  missing: defineError('field/missing', (name: string, help: FieldHelp) =>
    withHelp(
      say(
        `缺少“${name}”。`,
        `"${name}" is missing.`,
        `补上一行 ${lineOf(name, '…')}。`,
        `Add a line ${lineOf(name, '…')}.`,
      ),
      help,
    ),
  ),
  unknown: defineError('field/unknown', (name: string, near: string | null) =>
    say(
      `不认识“${name}”这个键。`,
      `There is no key "${name}".`,
      near === null ? '删去它，或查对说明中的键名。' : `是不是要写 ${near}？`,
      near === null ? 'Delete it, or look the name up.' : `Did you mean ${near}?`,
    ),
  ),
  onlyOriginal: defineError('field/only-original', (name: string) =>
    say(
      `“${name}”只写在原文里，译文不能另写一份。`,
      `"${name}" belongs in the original only; a translation does not carry its own.`,
      '从译文中删去；事实以原文为准，两种语言共用。',
      'Delete it here; the facts of the original serve both languages.',
    ),
  ),
  onlyTranslation: defineError('field/only-translation', (name: string) =>
    say(
      `“${name}”只写在译文里，这份文件是原文。`,
      `"${name}" belongs in a translation; this file is the original.`,
      '从这里删去；若这是译文，请写上 translation。',
      'Delete it here; if this is the translation, add translation.',
    ),
  ),
  quote: defineError('field/quote', (name: string, written: string, help: FieldHelp) =>
    withHelp(
      say(
        `“${name}”应是文字，${written} 却会被读成数字、真假值或空值。`,
        `"${name}" should be text, but ${written} reads as a number, a truth value or nothing.`,
        `加上半角引号：${lineOf(name, `"${written}"`)}。`,
        `Put it in straight quotation marks: ${lineOf(name, `"${written}"`)}.`,
      ),
      help,
    ),
  ),
  type: defineError('field/type', (name: string, wanted: Bilingual, help: FieldHelp) =>
    withHelp(
      say(
        `“${name}”应是${wanted.zh}。`,
        `"${name}" should be ${wanted.en}.`,
        '请按说明的格式改写。',
        'Rewrite it in the documented form.',
      ),
      help,
    ),
  ),
  empty: defineError('field/empty', (name: string, help: FieldHelp) =>
    withHelp(
      say(
        `“${name}”是空的。`,
        `"${name}" is empty.`,
        '写上内容，或删去这一行。',
        'Fill it in, or delete the line.',
      ),
      help,
    ),
  ),
  tooLong: defineError('field/too-long', (name: string, limit: string, help: FieldHelp) =>
    withHelp(
      say(
        `“${name}”太长，最多 ${limit} 个字。`,
        `"${name}" is too long; the limit is ${limit} characters.`,
        '请写短一些。',
        'Make it shorter.',
      ),
      help,
    ),
  ),
  range: defineError('field/range', (name: string, help: FieldHelp) =>
    withHelp(
      say(
        `“${name}”的数值超出范围。`,
        `"${name}" is out of range.`,
        '改成允许的数值。',
        'Write an allowed number.',
      ),
      help,
    ),
  ),
  choice: defineError('field/choice', (name: string, choices: string, near: string | null) =>
    say(
      `“${name}”只能是：${choices}。`,
      `"${name}" must be one of: ${choices}.`,
      near === null ? '请从中选一个，照样写出。' : `是不是要写 ${near}？`,
      near === null ? 'Pick one and write it exactly so.' : `Did you mean ${near}?`,
    ),
  ),
  form: defineError('field/form', (name: string, help: FieldHelp, form: Bilingual | null) =>
    withHelp(
      say(
        `“${name}”的写法不对。`,
        `"${name}" is not written in the right form.`,
        form?.zh ?? 'id 只用小写英文字母、数字和单个连字符；网址写全 https://…，末尾不带斜线。',
        form?.en ??
          'An id has lower-case letters, digits and single hyphens; an address is a full https://… without a final slash.',
      ),
      help,
    ),
  ),
  bodyBlank: defineError('field/body-blank', () =>
    say(
      '正文里还有待填的空白。',
      'The body still has a blank to be filled in.',
      '把“【待填：…】”换成真实内容，或删去这一段。',
      'Replace the “【待填：…】” with the real text, or delete the paragraph.',
    ),
  ),
  blank: defineError('field/blank', (name: string) =>
    say(
      `“${name}”还是待填的空白。`,
      `"${name}" is a blank still to be filled in.`,
      '把“【待填：…】”换成真实内容；不知道就删去或去问，不要猜。',
      'Replace the “【待填：…】” with the real thing; if it is not known, ask, never guess.',
    ),
  ),
};

export const dateProblems = {
  form: defineError('date/form', (name: string, text: string) =>
    say(
      `“${name}”的日期写法不对：${text}。`,
      `"${name}" is not a date in the right form: ${text}.`,
      '知道多少写多少："2021"、"2021-07"、"2021-07-12" 或 "2021-07-12T09:30+08:00"。',
      'As precise as known: "2021", "2021-07", "2021-07-12" or "2021-07-12T09:30+08:00".',
    ),
  ),
  notReal: defineError('date/not-real', (name: string, text: string) =>
    say(
      `“${name}”写的这一天或时刻并不存在：${text}。`,
      `"${name}" names a day or time that does not exist: ${text}.`,
      '请查对年、月、日和时刻。',
      'Check year, month, day and time.',
    ),
  ),
  precision: defineError('date/precision', (name: string, text: string) =>
    say(
      `“${name}”要写到分钟：${text} 不够。`,
      `"${name}" must be given to the minute: ${text} is not enough.`,
      '写成 "2021-07-12T09:30+08:00"，为北京时间。',
      'Write "2021-07-12T09:30+08:00", in Beijing time.',
    ),
  ),
  tooEarly: defineError('date/too-early', (name: string, text: string) =>
    say(
      `“${name}”早于 1949 年：${text}。`,
      `"${name}" is before 1949: ${text}.`,
      '请查对年份。',
      'Check the year.',
    ),
  ),
  future: defineError('date/future', (name: string, text: string) =>
    say(
      `“${name}”晚于今天：${text}。`,
      `"${name}" is later than now: ${text}.`,
      '已发生的事写真实日期；要定时发布，请改 posted。',
      'Write the true date of what has happened; to schedule a piece, set posted.',
    ),
  ),
};
