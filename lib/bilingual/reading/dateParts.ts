/** Reads which part of a month or year is meant: 上旬, 年底, mid-June, the end of the year. */
import { charHint } from '#lib/bilingual/text/charHints';
import { approximate, zero } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { markOf, mayHold, type Scan } from './scan';
import { readZhNumber } from './zhNumerals';

/** The pattern of 初 as the beginning of the year or month before it: not that of 初心, 初步, 初中生, 初夏. */
export const begins =
  '初(?![心步级始衷次赛稿试诊筛创具显露战秋夏]|见(?!面)|评(?![估选为定])|审(?!议|计|批)|冬(?!奥|季)|春(?!节|季|运|耕)|中(?=毕业|生(?!产)|学|阶段|教|部|班|校|在校|及|和|、|与)|[一二三](?=学生|新生|年级))';
const zhPart = new RegExp(
  `(?<=月(?:份)?)([上中下底末]|${begins})旬?|(?<=年)([底末]|(?<![比较]年)${begins})|(?<=[\\d一二三四五六七八九十]月)(中)(?![旬国])|(?<=年代)([中末]|${begins})`,
  'g',
);
const zhPlain = new RegExp(
  `(?<![\\d一二三四五六七八九十月])([上中下])旬|(?<![\\d一二三四五六七八九十])月([底末]|${begins})`,
  'g',
);
const zhNames: Readonly<Record<string, string>> = {
  上: 'early',
  初: 'early',
  中: 'mid',
  下: 'late',
  底: 'late',
  末: 'late',
};

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** The month or year an English part is of. */
export const whole = `(?:${month}|(?:this|last|next|the|that|each|every)\\s(?:\\w+\\s)?(?:month|year)|(?:19|20)\\d\\d|(?:the\\s)?(?:19|20)\\d0s)`;
const enPart = new RegExp(
  `\\b(?:(early|mid|middle|late)(?:\\sin)?[\\s-](?=${whole}\\b)|(?:the\\s)?(beginning|start|outset|middle|end|close|first\\sten\\sdays|second\\sten\\sdays|last\\sten\\sdays)\\sof\\s(?=${whole}\\b)|(?:month|year)[\\s-](end)\\b)`,
  'gi',
);
const enNames: Readonly<Record<string, string>> = {
  early: 'early',
  beginning: 'early',
  start: 'early',
  outset: 'early',
  'first ten days': 'early',
  mid: 'mid',
  middle: 'mid',
  'second ten days': 'mid',
  late: 'late',
  end: 'late',
  close: 'late',
  'last ten days': 'late',
};

const numeral = /(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?$/;
const monthNames = month.slice(3, -1).split('|');

/** The month a part belongs to, 0 where none is named. */
function monthBeside(text: string, { 0: words, index }: RegExpExecArray): number {
  const zh = numeral.exec(text.slice(Math.max(0, index - 5), index))?.[1];
  if (zh !== undefined) return approximate(readZhNumber(zh, 0)?.value ?? zero);
  const after = text.slice(index + words.length);
  return monthNames.findIndex((name) => after.startsWith(name)) + 1;
}

/** Records parts and blanks nothing: the month or year beside them is still to be read. */
function notePart(scan: Scan, pattern: RegExp, names: Readonly<Record<string, string>>): void {
  for (const match of scan.rest.matchAll(pattern)) {
    const word = match.slice(1).find((part) => part !== undefined) ?? '';
    const name = names[word.toLowerCase().replace(/\s/g, ' ')];
    const month = monthBeside(scan.rest, match);
    const key = name === undefined || month === 0 ? name : `${name} ${month}`;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    if (key !== undefined) scan.facts.push(markOf(scan, { kind: 'part', key, ...span, weight: 'faint' }));
  }
}

const zhHint = charHint('旬初底末中');

/** 6月中旬 and 年底, without the month or year they belong to. */
export function readZhParts(scan: Scan): void {
  if (!mayHold(scan, zhHint) || !/[旬初底末]|月中/.test(scan.rest)) return;
  notePart(scan, zhPart, zhNames);
  notePart(scan, zhPlain, zhNames);
}

const hint = wordHint(/^(?:early|mid|middle|late|beginning|start|outset|end|close|ten)$/i);

/** “mid-June” and “the end of the year”, likewise. */
export function readEnParts(scan: Scan): void {
  if (mayHold(scan, hint)) notePart(scan, enPart, enNames);
}

/** Whether two parts can be one: late December is late, and not late January. */
export function samePart(one: string, other: string): boolean {
  const [a = '', month = ''] = one.split(' ');
  const [b = '', otherMonth = ''] = other.split(' ');
  return a === b && (month === '' || otherMonth === '' || month === otherMonth);
}
