/** Reads the times of day of an English text. */

import { wordHint } from '#lib/bilingual/text/wordHints';
import { clockKey, type Half } from './clock';
import { cardinals } from './enNumerals';
import type { Fact, Weight } from './facts';
import { markMatch, mayHold, type Scan, takeAll } from './scan';

const clock12 = /(?<![\d.])(\d{1,2})(?:[:.]([0-5]\d))?\s?([ap])\.?m\b\.?/gi;
/** “6–8 p.m.”: the first hour leaves its half of the day to the second. */
const clockRange =
  /(?<![\d.,:])(\d{1,2})(?:[:.]([0-5]\d))?(?=\s?(?:[–—-]|to|and|until|till)\s?\d{1,2}(?:[:.][0-5]\d)?\s?([ap])\.?m\b)/gi;
const clock24 = /(?<![\d.,:]|\bratio\s(?:\w+\s){0,2})([01]?\d|2[0-4]):([0-5]\d)(?![\d:]|\.\d)/g;

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';
const hourWord = new RegExp(
  `(?<![\\d:.])\\b(?:(half(?=\\spast)|quarter)\\s(past|to)\\s)?(${hours})(?:\\so['’]clock|(?<=(?:half\\spast|quarter\\s(?:past|to))\\s\\w+)|(?=\\s(?:in\\sthe\\s(?:morning|afternoon|evening)|at\\snight)\\b))`,
  'gi',
);

/** “between two and five in the morning”. */
const hourRange = new RegExp(
  `(?<![\\d:.])\\b(?<=\\b(?:between|from)\\s)(${hours})\\s(?:and|to|until|till)\\s(?=(?:${hours})\\s(in\\sthe\\s(?:morning|afternoon|evening)|at\\snight)\\b)`,
  'gi',
);

const hourOf = (word: string): number => (/\d/.test(word) ? Number(word) : (cardinals[word] ?? 0));

/** The half of the day said with an hour or behind it. */
function halfOf({ 0: words, 3: sign, index }: RegExpExecArray, text: string): Half | null {
  if (/noon$/i.test(words)) return 'p';
  if (/midnight$/i.test(words)) return 'a';
  if (/^[ap]$/i.test(sign ?? '')) return /a/i.test(sign ?? '') ? 'a' : 'p';
  const after = text.slice(index + words.length, index + words.length + 20);
  if (/^\sin\sthe\smorning/i.test(after)) return 'a';
  return /^\sin\sthe\s(?:afternoon|evening)/i.test(after) ? 'p' : null;
}

/** A word of a time of day; in 14:30 there is none. */
const timed = wordHint(
  /^(?:noon|midnight|half|quarter|morning|afternoon|evening|night|m|zero)$|^clock|(?:^|\d)[ap]m$/i,
);
const hint =
  /\d:\d|\d\s?[ap]\.?m|noon|midnight|o['’]clock|(?:half|quarter) (?:past|to)|in the (?:mor|aft|eve)|at night|zero hour/i;

/** Nine a.m., 14:30, half past three, noon. */
export function readEnClock(scan: Scan): void {
  if (!(mayHold(scan, timed) || mayHold(scan, ':')) || !hint.test(scan.rest)) return;
  const at = (match: RegExpExecArray, hour: number, minute: number, weight: Weight = 'hard'): Fact[] => [
    markMatch(scan, match, {
      kind: 'clock',
      key: clockKey({ hour, minute, half: halfOf(match, scan.rest) }),
      weight,
    }),
  ];
  takeAll(scan, clockRange, (m) => (Number(m[1]) > 12 ? null : at(m, Number(m[1]), Number(m[2] ?? 0))));
  takeAll(scan, clock12, (m) => at(m, Number(m[1]), Number(m[2] ?? 0)));
  takeAll(scan, /\bzero\shours?\b/gi, (m) => [markMatch(scan, m, { kind: 'clock', key: '0a' })]);
  takeAll(scan, /\b(?:12\s)?(?:noon|midnight)\b/gi, (m) => at(m, 12, 0, /^12/.test(m[0]) ? 'hard' : 'soft'));
  takeAll(scan, hourRange, (m) => {
    const half: Half = /morning/i.test(m[2] ?? '') ? 'a' : 'p';
    const key = clockKey({ hour: hourOf((m[1] ?? '').toLowerCase()), minute: 0, half });
    return [markMatch(scan, m, { kind: 'clock', key })];
  });
  takeAll(scan, hourWord, (m) => {
    const part = m[1]?.toLowerCase() === 'half' ? 30 : m[1] === undefined ? 0 : 15;
    const minute = m[2]?.toLowerCase() === 'to' ? -part : part;
    return at(m, hourOf((m[3] ?? '').toLowerCase()), minute);
  });
  takeAll(scan, clock24, (m) => {
    const isNoon =
      Number(m[1]) === 12 && !/^\s(?:mid|at\s)?night/.test(scan.rest.slice(m.index + m[0].length));
    const key = clockKey({
      hour: Number(m[1]),
      minute: Number(m[2]),
      half: isNoon ? 'p' : halfOf(m, scan.rest),
    });
    return [markMatch(scan, m, { kind: 'clock', key })];
  });
}
