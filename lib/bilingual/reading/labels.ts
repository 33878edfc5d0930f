/** Reads names of grades and days of the week: they may be left out of a translation, but not exchanged. */
import { charHint } from '#lib/bilingual/text/charHints';
import { approximate } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import type { Weight } from './facts';
import { markMatch, type Scan, takeWhere } from './scan';
import { readZhNumber } from './zhNumerals';

const romans = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'];
const romanLetters = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ranks = ['first', 'second', 'third', 'fourth', 'fifth'];

const zhGrade =
  /(?<!(?:举办|开办|推出|播出|刊出|出版)了?)(?<![第分\d.~～—–一二三四五六七八九十百]|(?<![升降变])至)(?:([一二三四五六七八九十]{1,2}|\d{1,2}|[Ⅰ-Ⅹ]|[IVX]{1,4})(?:级(?![市别差])|年级|期(?![间货望待限末中盼刊])|等(?=[奖功舱座]))|([Ⅰ-Ⅹ]|(?<![A-Z])[IVX]{1,4}|[一二三四五](?=类(?:[县市区地企人风水]|医疗器械|疫苗|新药))|(?<=(?:水质|水体|断面)[^，。；]{0,10}[由从至到为达优于])[一二三四五])类)(奖)?/g;
const numerals = `${romanLetters.join('|')}|[Ⅰ-Ⅹ]|${words.join('|')}|\\d{1,2}`;
const enGrade = new RegExp(
  `\\b(?:(${ranks.join('|')})(?:\\s|-(?!class))(?:prize|class|grade|level)s?|(second|third|fourth)-class(?=\\s(?:merits?|prizes?|awards?|honou?rs?|citations?|commendations?))|(?:grade|class|level|category|type|phase|tier|stage)[\\s-](${romanLetters.join('|')}|[Ⅰ-Ⅹ]|${words.join('|')}|\\d{1,2}(?!\\d|[.,:]\\d|\\s?%)))(?![A-Za-z])`,
  'gi',
);

/** “first and third prize”: the first of two leaves the noun to the second. */
const enPair = new RegExp(
  `\\b(${ranks.join('|')}),?\\s(?:and|or|to|,)\\s(?=(?:the\\s)?(?:${ranks.join('|')})[\\s-](?:prize|class|grade|level)s?\\b)`,
  'gi',
);

const zhList =
  /(?<![第\d.一二三四五六七八九十百])([一二三四五六七八九]|\d|[Ⅰ-Ⅹ]|[IVX]{1,3})\s?[、至到和—–-]\s?(?=(?:[一二三四五六七八九]|\d|[Ⅰ-Ⅹ]|[IVX]{1,3})(?:年级|等奖|类|期(?!间)))/g;
/** “grades two and three”: the noun stands once, before both. */
const enList = new RegExp(
  `\\b(?:grades|classes|levels|categories|types|phases|tiers|stages)\\s(${numerals})(?:\\s?(?:,|and|to|or|[–-])\\s?)+(${numerals})\\b(?:\\s?(?:,\\s|,?\\sand\\s)(${numerals})\\b)?`,
  'gi',
);

/** “two first, five second and eight third prizes”. */
const enCounted = new RegExp(
  `(?<=\\b(?:${words.join('|')}|\\d+)\\s)(${ranks.join('|')})(?=,|\\s(?:and|or)\\b|\\splaces?\\b)`,
  'gi',
);

/** The number a grade is written with: Ⅱ, II, two, second, 二 or 2; 0 if none. */
function gradeOf(text: string): number {
  const lower = text.toLowerCase();
  for (const list of [romans, romanLetters, words, ranks]) {
    const at = list.findIndex((name) => name.toLowerCase() === lower);
    if (at >= 0) return at + 1;
  }
  const number = readZhNumber(text, 0);
  return number === null ? 0 : approximate(number.value);
}

const zhWeekday =
  /(?<![一二两三四五六七八九十几多\d])(?:周|星期|礼拜)([一二三四五六日天])(?![次个期年月代岁生更场轮])/g;
const enWeekday = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/g;
const enDays = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];

const zhHints = { listed: charHint('级奖类期'), graded: charHint('级期等类'), day: charHint('周星礼') };

/** 二等奖, Ⅱ类, 一期, 周三. */
export function readZhLabels(scan: Scan): void {
  takeWhere(scan, zhHints.listed, zhList, (match) => {
    const key = String(gradeOf(match[1] ?? ''));
    return key === '0' ? null : [markMatch(scan, match, { kind: 'grade', key, weight: 'faint' })];
  });
  takeWhere(scan, zhHints.graded, zhGrade, (match) => {
    const n = gradeOf(match[1] ?? match[2] ?? '');
    const weight: Weight = match[3] !== undefined && n > 1 ? 'light' : 'faint';
    return n === 0 ? null : [markMatch(scan, match, { kind: 'grade', key: String(n), weight })];
  });
  takeWhere(scan, zhHints.day, zhWeekday, (match) => [
    markMatch(scan, match, {
      kind: 'weekday',
      key: String('一二三四五六日'.indexOf((match[1] ?? '').replace('天', '日')) + 1),
      weight: 'faint',
    }),
  ]);
}

const hints = {
  listed: wordHint(/^(?:grades|classes|levels|categories|types|phases|tiers|stages)$/i),
  counted: wordHint(/prize|award/),
  ranked: wordHint(/prize|class|grade|level/),
  graded: wordHint(/^(?:prize|class|grade|level|category|type|phase|tier|stage)/i),
  day: wordHint(/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/),
};

/** Second prize, Grade II, Phase I, Wednesday. */
export function readEnLabels(scan: Scan): void {
  takeWhere(scan, hints.listed, enList, (match) =>
    match.slice(1).flatMap((word) => {
      const key = String(gradeOf(word ?? ''));
      return word === undefined ? [] : [markMatch(scan, match, { kind: 'grade', key, weight: 'light' })];
    }),
  );
  takeWhere(scan, hints.counted, enCounted, (match) => [
    markMatch(scan, match, { kind: 'grade', key: String(gradeOf(match[1] ?? '')), weight: 'light' }),
  ]);
  takeWhere(scan, hints.ranked, enPair, (match) => [
    markMatch(scan, match, { kind: 'grade', key: String(gradeOf(match[1] ?? '')), weight: 'light' }),
  ]);
  takeWhere(scan, hints.graded, enGrade, (match) => {
    const n = gradeOf(match[1] ?? match[2] ?? match[3] ?? '');
    return [markMatch(scan, match, { kind: 'grade', key: String(n), weight: 'light' })];
  });
  takeWhere(scan, hints.day, enWeekday, (match) => [
    markMatch(scan, match, {
      kind: 'weekday',
      key: String(enDays.indexOf(match[1] ?? '') + 1),
      weight: 'faint',
    }),
  ]);
}
