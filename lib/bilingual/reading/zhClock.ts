/** Reads the times of day of a Chinese text: 14时30分, 下午三点一刻, 零点. */
import { charHint } from '#lib/bilingual/text/charHints';
import { approximate } from '#lib/bilingual/text/rational';
import { clockKey, type Half } from './clock';
import { markMatch, markOf, mayHold, type Scan, takeAll } from './scan';
import { readZhNumber } from './zhNumerals';

const clock =
  /(上午|下午|晚上?|中午|凌晨|清晨|早上|早晨|傍晚|深夜)?(?<![\d.:：]|比(?:例)?(?:为|约|是|达)?\s?)(\d{1,2})(?:[:：]([0-5]\d)(?![\d.:：])|[时点](?:([0-5]?\d)分|(半))?(?![要意建希间候代期钟多]))/g;

const hour = '[零一二两三四五六七八九十]{1,3}';
/** 五十分 or 零五分; 三点五分 may be three points and a half. */
const plainMinutes = '(?:[零〇][一二三四五六七八九]|[一二三四五]?十[一二三四五六七八九]?)';
const hanClock = new RegExp(
  `(?:上午|下午|晚上?|中午|凌晨|清晨|早上?|早晨|傍晚|深夜)(${hour})[点时](?:钟|整)?(?:(半)|([一三])刻|(${plainMinutes}|[一二三四五六七八九])分)?`,
  'g',
);
const bareClock = new RegExp(`(?<![分之第\\d百千万])(${hour})[点时](${plainMinutes})分(?![之钟])`, 'g');
/** 零点 is midnight, though 零点五 is half of one. */
const midnight = /(?<!分之)零[时点](?!起步|[〇零一二三四五六七八九])/g;

/** A text that says 20时 or 0时 counts to 24, and its 8时 is in the morning. */
const fullDay = /(?:^|\D)(?:1[3-9]|2[0-4]|00?)时/;

/** 1月1日零时起 and 12月31日24时止: with the day, which the day says by itself. */
const isOfDay = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '日' && /^[起止]/.test(text.slice(end, end + 1));

const hint = charHint('：:时点');

const numberOf = (text: string | undefined): number => {
  const number = readZhNumber(text ?? '', 0);
  return number === null ? 0 : approximate(number.value);
};

/** Which half of the day the words before an hour say; 晚上12点 belongs to either. */
function halfOf(words: string, hour: number): Half | null {
  if (/^(?:凌晨|清晨|早|上午)/.test(words)) return 'a';
  if (/^中午/.test(words)) return hour === 11 ? 'a' : 'p';
  if (/^(?:下午|傍晚)/.test(words)) return 'p';
  return /^(?:晚|深夜)/.test(words) && hour >= 5 && hour < 12 ? 'p' : null;
}

function readDigits(scan: Scan): void {
  takeAll(scan, clock, (match) => {
    const [, part, hours = '', colon, minutes, halfHour] = match;
    const hour = Number(hours);
    const stated =
      part !== undefined || colon !== undefined || minutes !== undefined || halfHour !== undefined;
    if (hour > 24 || (!stated && !/时$/.test(match[0]))) return null;
    const minute = halfHour === undefined ? Number(colon ?? minutes ?? 0) : 30;
    const counted = fullDay.test(scan.text) && /时$/.test(match[0]) ? (hour === 12 ? 'p' : 'a') : null;
    const half = halfOf(part ?? '', hour) ?? counted;
    const key = clockKey({ hour, minute, half });
    const end = match.index + match[0].length;
    const weight = hour === 24 && isOfDay(scan.text, match.index, end) ? 'faint' : 'hard';
    return [markOf(scan, { kind: 'clock', key, start: match.index, end, weight })];
  });
}

function readHan(scan: Scan): void {
  takeAll(scan, hanClock, (match) => {
    const [, hours, halfHour, quarters, minutes] = match;
    const minute = halfHour === undefined ? numberOf(quarters) * 15 + numberOf(minutes) : 30;
    const key = clockKey({ hour: numberOf(hours), minute, half: halfOf(match[0], numberOf(hours)) });
    return [markMatch(scan, match, { kind: 'clock', key })];
  });
  takeAll(scan, bareClock, (match) => {
    const key = clockKey({ hour: numberOf(match[1]), minute: numberOf(match[2]), half: null });
    return [markMatch(scan, match, { kind: 'clock', key })];
  });
  takeAll(scan, midnight, (match) => {
    const weight = isOfDay(scan.text, match.index, match.index + match[0].length) ? 'faint' : 'hard';
    return [markMatch(scan, match, { kind: 'clock', key: '0a', weight })];
  });
}

/** Reads them with the half of the day where it is said. */
export function readZhClock(scan: Scan): void {
  if (!mayHold(scan, hint) || !/[\d零一二两三四五六七八九十][:：时点]/.test(scan.rest)) return;
  readDigits(scan);
  readHan(scan);
}
