/** English number words that count nothing, ordinals and fractions. */

import { over, ratio, whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { readEnAges } from './enAges';
import { figure, parts } from './enFigure';
import { readEnHalves } from './enHalves';
import { cardinals } from './enNumerals';
import { ordinalOf, ordinalWord, tensOf, unitsOf } from './enOrdinals';
import { readEnPrizes } from './enPrizes';
import { readEnTenths } from './enTenths';
import { readEnWorded } from './enWorded';
import type { Fact, Weight } from './facts';
import { markMatch, mayHold, type Scan, takeWhere } from './scan';

/** Words in which a number is no quantity. */
const silent =
  /\b(?<!ty[-\s])(?:(?:the )?last mile|one[\s-]chessboard|one another|one[\s-]stop|one[\s-]window|one[\s-]on[\s-]one|one by one|one after (?:the other|another)|one or more|one of|no one|every(?:one| one(?! of))|any one|each one|(?:the|this|that) one(?![-\s](?:hundred|thousand|million|billion|trillion))|which one|another one|one’s|one's|one and the same|as one|one[\s-]way|two[\s-]way|one[\s-]off|day one|(?<!\b(?:within|takes?|took|taking|only|just|under|than|to) )one day|one hand|one side|in one go|all in one|all-in-one|one country,? two systems|second to none|second[\s-]hand|first[\s-]hand|first[\s-](?:class|rate|tier|mover|line|time|ever|aid|come)|first (?:of all|and foremost)|at first|for the first time|zero in|zeroed in|zeroing in|ground zero|from zero|below zero|sub-zero|zero[\s-](?:tolerance|distance|carbon|emission|cost|based)|net[\s-]zero|two sessions(?<=\bthe (?:annual )?two sessions)|third[\s-]part(?:y|ies)|(?:primary|secondary|tertiary) (?:industry|sector|school)|under one roof|fifty[\s-]fifty|50[-–:/]50|one in a million|a million miles|a thousand and one|split second|in a second|second (?:nature|thoughts?|only|chance|wind)|sixth sense|seventh heaven|eleventh hour|cloud nine|three dimensional|half[\s-](?:hearted(?:ly)?|way|finished|baked)|behalf|one heart|one mind|thousands of years|nine times out of ten|a hundred flowers|one belt,? one road|for one thing|at one|six of one|one size|(?:twenty|20)[\s-]foot(?=[\s-]equivalent))\b/gi;

/** Each of those holds one of these. */
const hintOfSilent = wordHint(
  /^(?:miles?|(?:every)?one|two|twenty|20|first|second(?:ary)?|zero(?:ed|ing)?|third|primary|tertiary|fifty|50|sixth|seventh|eleventh|nine|dimensional|hundred|thousands|half|behalf)$/i,
);

const ordinal = new RegExp(`\\b(?:(${ordinalWord})(ly)?|(\\d{1,4})(?:st|nd|rd|th))\\b(?:\\smonth\\b)?`, 'gi');
const anniversary = new RegExp(
  `\\b(?:(${ordinalWord})|(\\d{1,4})(?:st|nd|rd|th)|(one hundred|\\d{1,4}|${Object.keys(cardinals).join('|')})[\\s-]years?)[\\s-](?:anniversary|birthday)\\b`,
  'gi',
);
const plan = new RegExp(
  `\\b(?:(${ordinalWord})|(\\d{1,2})(?:st|nd|rd|th))\\s(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})-Year Plan\\b`,
  'gi',
);

/** A plan of other than five years is another plan. */
const planKey = (n: number, years: string | undefined): string =>
  /^(?:five|5)$/i.test(years ?? '') ? String(n) : `${n} of ${years} years`;

const hints = {
  anniversary: wordHint(/^(?:anniversary|birthday)$/i),
  plan: wordHint(/^Plan$/i),
  ordinal: wordHint(
    new RegExp(`^(?:(?:${[...unitsOf, ...tensOf].join('|')})(?:ly)?|\\d{1,4}(?:st|nd|rd|th))$`, 'i'),
  ),
  ages: wordHint(/^[2-9]0s$|^(?:twen|thir|for|fif|six|seven|eigh|nine)ties$/i),
  fraction: wordHint(
    /^(?:half|halves|quarters?|thirds?|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\w+teen|\w+tie|hundred|thousand)ths?)$/i,
  ),
};

const weightOfOrdinal = (n: number, adverb: boolean): Weight =>
  n === 1 ? 'soft' : n <= 10 || adverb ? 'light' : 'hard';

function readOrdinals(scan: Scan): void {
  const key = (word: string | undefined, digits: string | undefined): number =>
    word === undefined ? Number(digits) : ordinalOf(word);
  takeWhere(scan, hints.anniversary, anniversary, (match): Fact[] => {
    const years =
      match[3] === undefined
        ? key(match[1], match[2])
        : (cardinals[match[3].toLowerCase()] ?? (/one hundred/i.test(match[3]) ? 100 : Number(match[3])));
    const made = figure(scan, match, { kind: 'quantity', unit: 'year', value: whole(years), weight: 'hard' });
    return [made.bound === 'nearly' ? { ...made, bound: 'exact' } : made];
  });
  if (mayHold(scan, hints.plan))
    takeWhere(scan, /-Year Plan/i, plan, (match) => [
      markMatch(scan, match, { kind: 'ordinal', key: planKey(key(match[1], match[2]), match[3]) }),
    ]);
  takeWhere(scan, hints.ordinal, ordinal, (match) => {
    const n = key(match[1], match[3]);
    return [
      markMatch(scan, match, {
        kind: 'ordinal',
        key: String(n),
        weight: weightOfOrdinal(n, match[2] !== undefined),
      }),
    ];
  });
}

const numerators = 'one|an?|two|three|four|five|six|seven|eight|nine|\\d+';
const parted = ['quarter', ...unitsOf.slice(2), ...tensOf, 'thousandth'].join('|');
const fraction = new RegExp(
  `\\b(${numerators})([-\\s])(?:(half(?!\\san?\\s(?:hundred|thousand|million|billion|trillion))|halves)|(?:one-)?(${parted})(s?))\\b(?!(?:[-\\s]of)?[-\\s](?:an?[-\\s])?(?:hundred|thousand|million|billion|trillion)\\b)`,
  'gi',
);
const slash = /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/])/g;

const denominatorOf = (name: string): number =>
  /^quarter$/i.test(name) ? 4 : /^thousandth$/i.test(name) ? 1000 : ordinalOf(name);

/** What follows a share, and not a rank: a fifth of, by a tenth. */
const ofWhole =
  /^(?:\sof\b|[.,;:)]|$|\sto\s\d|\sin\s(?:19|20|\uffff)|\s(?:higher|lower|more|less|fewer|faster|slower|longer|shorter|cheaper|dearer|larger|smaller|over|from|since|year|compared)\b)/;

/** “within one quarter” is a length of time. */
const isSpanBefore = /\b(?:within|inside|during|after|every)\s$/i;

/** The upper number, or null where the words are a rank or a length of time: a third party, three quarters. */
function numeratorOf(scan: Scan, match: RegExpExecArray): number | null {
  const [all, top = '', joint, half, , plural] = match;
  const many = plural === 's' || half === 'halves';
  const after = scan.rest.slice(match.index + all.length, match.index + all.length + 10);
  if (
    /^(?:one|an?)$/i.test(top) &&
    /quarter$/i.test(all) &&
    isSpanBefore.test(scan.rest.slice(0, match.index))
  )
    return null;
  if (/^an?$/i.test(top) && /\b(?:once|twice|times)\s$/i.test(scan.rest.slice(0, match.index))) return null;
  if (/^an?$/i.test(top)) return !many && half === undefined && ofWhole.test(after) ? 1 : null;
  if (/^(?:one|1)$/i.test(top)) return !many && (joint === '-' || !/^\s(?:pl|pr|ph)/.test(after)) ? 1 : null;
  if (!many || /\bfirst\s$/i.test(scan.rest.slice(0, match.index))) return null;
  return cardinals[top.toLowerCase()] ?? Number(top);
}

/** “two quarters” and “three quarters running” are half a year and nine months. */
const isSpanOfQuarters = (scan: Scan, { 0: words, index }: RegExpExecArray, count: number): boolean =>
  /quarters$/i.test(words) &&
  (count === 2 || /^\s(?:running|in\sa\srow|straight)\b/.test(scan.rest.slice(index + words.length)));

function readFractions(scan: Scan): void {
  takeWhere(scan, hints.fraction, fraction, (match) => {
    const denominator = match[3] === undefined ? denominatorOf(match[4] ?? '') : 2;
    const numerator = numeratorOf(scan, match);
    if (numerator === null || denominator === 0 || isSpanOfQuarters(scan, match, numerator)) return null;
    return [figure(scan, match, parts('share', over(whole(numerator), whole(denominator)), 'hard'))];
  });
  takeWhere(scan, '/', slash, (match) => [
    figure(scan, match, parts('share', ratio(Number(match[1]), Number(match[2])), 'hard')),
  ]);
}

/** Reads names and idioms first; what counts nothing is blanked. */
export function readEnIdioms(scan: Scan): void {
  readEnPrizes(scan);
  takeWhere(scan, 'Double', /\bDouble\s(?:11|Eleven|(12|Twelve))\b/g, (match) => [
    markMatch(scan, match, { kind: 'day', key: match[1] === undefined ? '11-11' : '12-12', weight: 'light' }),
  ]);
  takeWhere(scan, hintOfSilent, silent, (match) =>
    /^first|^at first|for the first time/i.test(match[0])
      ? [markMatch(scan, match, { kind: 'ordinal', key: '1', weight: 'soft' })]
      : [],
  );
}

const tens = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const ages = new RegExp(
  `\\bin\\s(?:his|her|their|our|my)\\s(?:(?:early|mid|late)[\\s-])?(${tens.join('|')}|[2-9]0s)(?:\\s(?:and|or|to)\\s(${tens.join('|')}|[2-9]0s))?\\b`,
  'gi',
);

/** In their forties: 四十多岁. */
function readAges(scan: Scan): void {
  takeWhere(scan, hints.ages, ages, (match) =>
    [match[1], match[2]].flatMap((word): Fact[] => {
      if (word === undefined) return [];
      const n = /\d/.test(word) ? Number.parseInt(word, 10) : (tens.indexOf(word.toLowerCase()) + 2) * 10;
      return [{ ...figure(scan, match, parts('quantity', whole(n), 'light', 'year')), bound: 'reached' }];
    }),
  );
}

/** Reads words that are figures or ranks by themselves. */
export function readEnWords(scan: Scan): void {
  readEnAges(scan);
  readEnTenths(scan);
  readEnHalves(scan);
  readFractions(scan);
  readAges(scan);
  readEnWorded(scan);
  readOrdinals(scan);
}
