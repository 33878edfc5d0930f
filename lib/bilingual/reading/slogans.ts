/** Reads slogans and names made of numbers, such as 三个“一百”, the two centenaries and 百千万工程. */
import { charHint } from '#lib/bilingual/text/charHints';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { cardinals } from './enNumerals';
import { markMatch, type Scan, takeWhere } from './scan';
import { readZhNumber } from './zhNumerals';

/** 三个“一百” is a name: its two numbers together are its key. */
const zhSlogan =
  /([一二三四五六七八九]|\d)个(?:[“"「](一?[百千万])[”"」]|(一[百千万])(?![年个名家项余多亿]))/g;
const zhCentenaries = /([两二三四五])个一百年/g;
/** 百千万工程, 十百千行动: a name that counts upwards. */
const zhLadder =
  /[“"]?([十百千万]{3,4})[”"]?(?=(?:[\u4e00-\u9fff]{0,4}?)(?:工程|行动|计划|活动|战略|示范|人才|企业培育))/g;
/** 中央八项规定, which English calls the eight-point decision: a name that counts nothing. */
const zhRules = /八项规定/g;
const enRules =
  /\b(?:([A-Za-z]+)[\s-][Pp]oint\s(?:[a-z]+\s)?(?:[Dd]ecision|[Rr]ules|[Rr]egulations?|[Cc]ode)|Eight\s(?:Rules|Regulations|Provisions))\b/g;
const zhScales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

const countOf = (word: string | undefined): string =>
  String(readZhNumber((word ?? '').replace('两', '二'), 0)?.value.n ?? '');

const rises = (steps: readonly number[]): boolean =>
  steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));

const zhHints = {
  slogan: charHint('个', '百千万'),
  centenaries: charHint('个', '百'),
  ladder: charHint('十百千万'),
  rules: charHint('八', '规'),
};

/** Reads slogans, before terms of the same words are blanked. */
export function readZhSlogans(scan: Scan): void {
  takeWhere(scan, zhHints.slogan, zhSlogan, (match) => [
    markMatch(scan, match, { kind: 'slogan', key: `${countOf(match[1])}x${countOf(match[2] ?? match[3])}` }),
  ]);
  takeWhere(scan, zhHints.centenaries, zhCentenaries, (match) => [
    markMatch(scan, match, { kind: 'slogan', key: `${countOf(match[1])}x100`, weight: 'faint' }),
  ]);
  takeWhere(scan, zhHints.rules, zhRules, (match) => [
    markMatch(scan, match, { kind: 'slogan', key: '8 rules', weight: 'faint' }),
  ]);
  takeWhere(scan, zhHints.ladder, zhLadder, (match) => {
    const steps = [...(match[1] ?? '')].map((scale) => zhScales[scale] ?? 0);
    return rises(steps)
      ? [markMatch(scan, match, { kind: 'slogan', key: steps.join('-'), weight: 'faint' })]
      : null;
  });
}

const enSlogan =
  /[“"‘']?\b(one|two|three|four|five|six|\d)\s[“"‘']?(100s|one[\s-]hundreds?|hundreds|1,?000s|thousands|one[\s-]thousands?|10,?000s)\b[”"’']?(?!\sof)/gi;
const enCentenaries = /\b(?:the )?(two|three|four|five) centenar(?:y|ies)(?: goals)?\b/gi;
const rung = '(?:tens?[\\s-]thousands?|10,?000s?|hundreds?|100s?|thousands?|1,?000s?|tens?|10s?)';
const enLadder = new RegExp(
  `[“"‘']?\\b(${rung}(?:(?:,\\s?(?:and\\s)?|[-–\\s]|\\sand\\s|,?\\s&\\s)${rung}){2,3})(?![\\w,]|\\sof\\b)[”"’']?`,
  'gi',
);
const rungs = new RegExp(rung, 'gi');

function rungValue(word: string): number {
  const plain = word.toLowerCase().replace(/s$/, '').replace(',', '');
  if (/^\d/.test(plain)) return Number(plain);
  if (/^ten./.test(plain)) return 10_000;
  return { ten: 10, hundred: 100, thousand: 1000 }[plain] ?? 0;
}

const hints = {
  slogan: wordHint(/hundred|thousand|00s/i),
  centenaries: wordHint(/^centenar(?:y|ies)$/i),
  ladder: wordHint(/hundred|100/i),
  rules: wordHint(/^(?:eight|points?)$/i),
};

/** Reads slogans, before terms of the same words are blanked. */
export function readEnSlogans(scan: Scan): void {
  takeWhere(scan, hints.slogan, enSlogan, (match) => {
    const count = cardinals[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
    const each = /10,?000/.test(match[2] ?? '') ? 10_000 : /thousand|000/i.test(match[2] ?? '') ? 1000 : 100;
    return [markMatch(scan, match, { kind: 'slogan', key: `${count}x${each}` })];
  });
  takeWhere(scan, hints.centenaries, enCentenaries, (match) => {
    const count = cardinals[(match[1] ?? '').toLowerCase()] ?? 0;
    return [markMatch(scan, match, { kind: 'slogan', key: `${count}x100`, weight: 'light' })];
  });
  takeWhere(scan, hints.rules, enRules, (match) => [
    markMatch(scan, match, {
      kind: 'slogan',
      key: `${cardinals[(match[1] ?? 'eight').toLowerCase()] ?? 0} rules`,
      weight: 'faint',
    }),
  ]);
  takeWhere(scan, hints.ladder, enLadder, (match) => {
    const steps = [...(match[1] ?? '').matchAll(rungs)].map(([word]) => rungValue(word));
    return rises(steps)
      ? [markMatch(scan, match, { kind: 'slogan', key: steps.join('-'), weight: 'light' })]
      : null;
  });
}
