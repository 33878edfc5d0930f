/** Reads e-mail addresses and telephone numbers, which both languages write alike but for spaces, brackets and +86. */
import type { Fact } from './facts';
import { markMatch, mayHold, type Scan, takeAll, takeWhere } from './scan';

const email = /[A-Za-z\d][\w.+-]*@[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*\.[A-Za-z]{2,}/g;

const gap = '(?:\\s?[-—–－‑]\\s?|\\s)?';
const country = `(?:[(（]?(?:(?:\\+|00)86|86(?=-))[)）]?${gap})`;
/** Digits that go on are no telephone number, nor are those of an amount. */
const ended = '(?![\\d年元万亿%]|[.,]\\d)';
/** Of a city: 0715-8126099, (0715) 812 6099, +86 715 812 6099. */
const landline = new RegExp(
  `(?<![\\d.+-])(?:${country}[(（]?0?|[(（]?0)(10|2\\d|[3-9]\\d{2})[)）]?${gap}(\\d{3,4})${gap}(\\d{4})${ended}`,
  'g',
);
const mobile = new RegExp(`(?<![\\d.+-])${country}?(1[3-9]\\d)([\\s-]?)(\\d{4})\\2(\\d{4})${ended}`, 'g');
/** Without its city, where a word says that it is called: 电话：8126099, telephone 812 6099. */
const local = new RegExp(
  `(?<=(?:电话|热线|传真|手机|\\b[Tt](?:el|EL)(?:ephone)?|[Pp]hone|[Ff]ax|[Hh]otline)(?:号码|\\snumber|\\.)?(?:为|是|\\sis)?[:：]?\\s?)\\d{3,4}[\\s-]?\\d{4}${ended}`,
  'g',
);
/** A second number of the same city: 0715-8235566/8235577. */
const further = new RegExp(
  `(?<=\\uffff(?:\\s?[/、，,]\\s?|\\sor\\s|\\sand\\s|或|和))\\d{3,4}[\\s-]?\\d{4}${ended}`,
  'g',
);

const number = (scan: Scan, match: RegExpExecArray, key: string): Fact[] => [
  markMatch(scan, match, { kind: 'phone', key }),
];

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function readPhones(scan: Scan): void {
  const joined = (match: RegExpExecArray): Fact[] => number(scan, match, digitsOf(match.slice(1).join('')));
  takeAll(scan, mobile, joined);
  takeAll(scan, landline, joined);
  takeAll(scan, local, (match) => number(scan, match, digitsOf(match[0])));
  if (!scan.facts.some(({ kind }) => kind === 'phone')) return;
  takeAll(scan, further, (match) => number(scan, match, digitsOf(match[0])));
}

/** How every number ends. */
const ending = /\d{3}[\s-]?\d{4}(?!\d)/;

/** Reads both, before any digit of theirs is taken for a figure. */
export function readContacts(scan: Scan): void {
  takeWhere(scan, '@', email, (match) => [
    markMatch(scan, match, { kind: 'url', key: match[0].toLowerCase() }),
  ]);
  if (mayHold(scan, ending)) readPhones(scan);
}
