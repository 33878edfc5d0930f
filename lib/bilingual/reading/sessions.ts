/** Reads which session of which congress is meant: 六届人大一次会议, the first session of the sixth congress. */
import { charHint } from '#lib/bilingual/text/charHints';
import { approximate } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { ordinalOf, ordinalWord } from './enOrdinals';
import { markOf, mayHold, type Scan } from './scan';
import { readZhNumber } from './zhNumerals';

const numeral = '[一二三四五六七八九十]{1,3}|\\d{1,2}';
const zhSession = new RegExp(
  `(${numeral})届[^，。；、届]{0,14}?(${numeral})[次中](?=(?:全体)?(?:会议|全会))`,
  'g',
);
const enOrdinal = `(${ordinalWord}|\\d{1,2}(?:st|nd|rd|th))`;
const enSession = new RegExp(
  `\\b${enOrdinal}\\s(?:plenary\\s|annual\\s|full\\s)?(?:session|plenum|meeting)\\sof\\s(?:\\w+[’']?s?\\s){0,6}?${enOrdinal}\\s(?=[^.,;]{0,60}(?:Congress|Committee|Conference|Council|CPPCC|NPC)\\b)`,
  'gi',
);

const zhNumber = (word: string | undefined): number => {
  const number = readZhNumber(word ?? '', 0);
  return number === null ? 0 : approximate(number.value);
};
const enNumber = (word: string | undefined): number => {
  const name = word ?? '';
  return /^\d/.test(name) ? Number.parseInt(name, 10) : ordinalOf(name);
};

type Numbers = { readonly congress: number; readonly session: number };

/** Records the two numbers together and blanks nothing: each is read by itself as well. */
function note(scan: Scan, pattern: RegExp, read: (match: RegExpExecArray) => Numbers): void {
  for (const match of scan.rest.matchAll(pattern)) {
    const { congress, session } = read(match);
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const key = `${congress}/${session}`;
    scan.facts.push(markOf(scan, { kind: 'session', key, ...span, weight: 'faint' }));
  }
}

const zhHint = charHint('届');

/** 市六届人大一次会议, 二十届三中全会. */
export function readZhSessions(scan: Scan): void {
  if (!mayHold(scan, zhHint)) return;
  note(scan, zhSession, (match) => ({ congress: zhNumber(match[1]), session: zhNumber(match[2]) }));
}

const hint = wordHint(/^(?:session|plenum|meeting)$/i);

/** “the third plenary session of the 20th Central Committee”. */
export function readEnSessions(scan: Scan): void {
  if (!mayHold(scan, hint)) return;
  note(scan, enSession, (match) => ({ congress: enNumber(match[2]), session: enNumber(match[1]) }));
}
