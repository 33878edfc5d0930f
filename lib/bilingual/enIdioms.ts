/** English number words that count nothing, ordinals, fractions and verbs such as doubled. */

import { readAfter, readBefore } from './enContext';
import { cardinals } from './enNumerals';
import type { Fact, Figure, Weight } from './facts';
import { over, type Rational, ratio, unity, whole, zero } from './rational';
import { markMatch, type Scan, takeAll, takeWhere } from './scan';

/** Words in which a number is no quantity. */
const silent =
  /\b(?:(?:the )?last mile|one[\s-]chessboard|one another|one[\s-]stop|one[\s-]window|one[\s-]on[\s-]one|one by one|one after (?:the other|another)|one or more|one of|no one|every(?:one| one)|any one|each one|the one|this one|that one|which one|another one|one’s|one's|one and the same|as one|one[\s-]way|two[\s-]way|one[\s-]off|day one|one day|one hand|one side|in one go|all in one|all-in-one|one country,? two systems|second to none|second[\s-]hand|first[\s-]hand|first[\s-](?:class|rate|tier|mover|line|time|ever|aid|come)|first (?:of all|and foremost)|at first|for the first time|zero in|zeroed in|zeroing in|ground zero|from zero|zero[\s-](?:tolerance|distance|carbon|emission|cost|based)|net[\s-]zero|two sessions|third[\s-]part(?:y|ies)|(?:primary|secondary|tertiary) (?:industry|sector|school)|five-year plans?|24\/7|fifty[\s-]fifty|three dimensional|half[\s-](?:day|heartedly|way)|behalf|one heart|one mind|thousands of years|nine times out of ten|a hundred flowers|one belt,? one road|for one thing|at one|six of one|one size)\b/gi;

const unitsOf = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tensOf = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
  'hundredth',
];
const tenWords = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ordinalWord = `(?:(?:${tenWords})[-\\s])?(?:${unitsOf.join('|')})|(?:one[-\\s])?(?:${tensOf.join('|')})`;

const ordinal = new RegExp(`\\b(?:(${ordinalWord})(ly)?|(\\d{1,4})(?:st|nd|rd|th))\\b`, 'gi');
const anniversary = new RegExp(
  `\\b(?:(${ordinalWord})|(\\d{1,4})(?:st|nd|rd|th)|(one hundred|\\d{1,4}|${Object.keys(cardinals).join('|')})[\\s-]years?)[\\s-](?:anniversary|birthday)\\b`,
  'gi',
);
const plan = new RegExp(`\\b(?:(${ordinalWord})|(\\d{1,2})(?:st|nd|rd|th))\\s(?:Five|5)-Year Plan\\b`, 'gi');

/** The number an ordinal word names. */
function ordinalOf(text: string): number {
  const parts = text.toLowerCase().split(/[-\s]/);
  return parts.reduce((sum, part) => {
    const small = unitsOf.indexOf(part);
    const ten = tensOf.indexOf(part);
    if (small >= 0) return sum + small + 1;
    if (ten >= 0) return sum === 1 ? 100 : (ten + 2) * 10;
    return sum + (cardinals[part] ?? 0);
  }, 0);
}

const weightOfOrdinal = (n: number, adverb: boolean): Weight =>
  n === 1 ? 'soft' : n === 2 || adverb ? 'light' : 'hard';

function readOrdinals(scan: Scan): void {
  const key = (word: string | undefined, digits: string | undefined): number =>
    word === undefined ? Number(digits) : ordinalOf(word);
  takeWhere(scan, /anniversary|birthday/i, anniversary, (match): Fact[] => {
    const years =
      match[3] === undefined
        ? key(match[1], match[2])
        : (cardinals[match[3].toLowerCase()] ?? (/one hundred/i.test(match[3]) ? 100 : Number(match[3])));
    return [figure(scan, match, { kind: 'quantity', unit: 'year', value: whole(years), weight: 'hard' })];
  });
  takeWhere(scan, /-Year Plan/i, plan, (match) => [
    markMatch(scan, match, { kind: 'ordinal', key: String(key(match[1], match[2])) }),
  ]);
  takeAll(scan, ordinal, (match) => {
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

type Parts = Pick<Figure, 'kind' | 'unit' | 'value' | 'weight'>;

function figure(scan: Scan, match: RegExpExecArray, parts: Parts): Figure {
  const before = readBefore(scan.rest, match.index);
  const after = readAfter(scan.rest, match.index + match[0].length);
  const bound = before.bound === 'exact' ? (after.bound ?? 'exact') : before.bound;
  return {
    ...parts,
    bound,
    direction: parts.kind === 'multiple' ? null : before.direction,
    otherwise: null,
    step: parts.kind === 'share' ? zero : unity,
    start: before.start,
    end: after.end,
    surface: scan.text.slice(before.start, after.end).trim(),
  };
}

type Worded = readonly [RegExp, Parts];

const parts = (
  kind: Figure['kind'],
  value: Rational,
  weight: Weight,
  unit: Figure['unit'] = 'number',
): Parts => ({ kind, unit, value, weight });

const worded: readonly Worded[] = [
  [
    /\bdoubl(?:ed|es|ing)\b|(?<=\bto |more than |nearly |almost |about |over )\bdouble\b|\bdouble\b(?=\s(?:the|that|what|its|their|last|by|in|from|over|to|as|of)\b|[.,;]|$)/gi,
    parts('multiple', whole(2), 'hard'),
  ],
  [/\btwice\b(?!\s(?:a|per|as\s\w+\sas))/gi, parts('multiple', whole(2), 'light')],
  [/\btwice\sas\s\w+\sas\b|\btwofold\b/gi, parts('multiple', whole(2), 'hard')],
  [/\b(?:tripl|trebl)(?:ed|es|ing|e)\b|\bthreefold\b|\bthrice\b/gi, parts('multiple', whole(3), 'hard')],
  [/\bquadrupl(?:ed|es|ing|e)\b|\bfourfold\b/gi, parts('multiple', whole(4), 'hard')],
  [/\bquintupl(?:ed|es|ing|e)\b|\bfivefold\b/gi, parts('multiple', whole(5), 'hard')],
  [/\bsixfold\b/gi, parts('multiple', whole(6), 'hard')],
  [/\btenfold\b/gi, parts('multiple', whole(10), 'hard')],
  [/\bhalv(?:ed|es|ing|e)\b/gi, parts('multiple', ratio(1, 2), 'hard')],
  [/\b(?:bi)?cent(?:enary|ennial)\b/gi, parts('quantity', whole(100), 'soft', 'year')],
  [/\b(?:a|one)\syear\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'year')],
  [/\b(?:a|one)\smonth\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'month')],
  [/\b(?:a|one)\sweek\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'week')],
  [/\b(?:a|one)\sday\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'day')],
  [/\b(?:an|one)\shour\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'hour')],
  [/\bhalf\sa\scentury\b|\bhalf-century\b/gi, parts('quantity', whole(50), 'light', 'year')],
  [/\bhalf\sa\syear\b|\bhalf-year(?:ly|s)?\b/gi, parts('quantity', ratio(1, 2), 'light', 'year')],
  [/\bhalf\san\shour\b|\bhalf-hour\b/gi, parts('quantity', ratio(1, 2), 'light', 'hour')],
  [/\bhalf\sa\smonth\b/gi, parts('quantity', ratio(1, 2), 'light', 'month')],
  [/\ba\sdecade\b/gi, parts('quantity', whole(1), 'light', 'decade')],
  [/\ba\scentury\b/gi, parts('quantity', whole(1), 'light', 'century')],
  [/\b(?:a|an|per|every|each)\s(?:year|month|week|day|hour)\b/gi, parts('quantity', whole(1), 'soft')],
  [
    /(?<!\band\s(?:a|one)\s)\b(?:one[-\s]half|half)\b(?!\s(?:a\s|an\s)(?:hundred|thousand|million|billion|trillion|dozen))/gi,
    parts('share', ratio(1, 2), 'light'),
  ],
  [
    /\b(?:one|a)[-\s]third\b(?!\s(?:party|time|phase|batch|session|quarter))/gi,
    parts('share', ratio(1, 3), 'hard'),
  ],
  [
    /\b(?:one|a)[-\s](?:quarter|fourth)\b(?=\sof|[.,;]|$|\s(?:the|higher|lower|more|less))/gi,
    parts('share', ratio(1, 4), 'hard'),
  ],
  [
    /\b(?:both|pair\sof|a pair|dual|double|twin|either|two-pronged)\b/gi,
    parts('quantity', whole(2), 'soft', 'count'),
  ],
];

const numerators = 'one|an?|two|three|four|five|six|seven|eight|nine|\\d+';
const parted = ['quarter', ...unitsOf.slice(2), ...tensOf, 'thousandth'].join('|');
const fraction = new RegExp(`\\b(${numerators})([-\\s])(?:(half|halves)|(?:one-)?(${parted})(s?))\\b`, 'gi');
const slash = /(?<![\d/.])([1-9])\/([2-9]|10)(?![\d/])/g;

/** A text without any of these has none of the words above. */
const wordedHint =
  /doubl|twice|thrice|fold\b|tripl|trebl|quadrupl|quintupl|hal[fv]|cent(?:ury|en)|decade|third|quarter|fourth|both|pair|dual|twin|either|two-pronged|\b(?:an?|per|every|each|one)\s(?:year|month|week|day|hour)/i;

const denominatorOf = (name: string): number =>
  /^quarter$/i.test(name) ? 4 : /^thousandth$/i.test(name) ? 1000 : ordinalOf(name);

/** The upper number, or null where the words are a rank or a length of time: a third party, three quarters. */
function numeratorOf(scan: Scan, match: RegExpExecArray): number | null {
  const [all, top = '', joint, half, , plural] = match;
  const many = plural === 's' || half === 'halves';
  const after = scan.rest.slice(match.index + all.length, match.index + all.length + 4);
  if (/^an?$/i.test(top)) return !many && half === undefined && /^\sof/.test(after) ? 1 : null;
  if (/^(?:one|1)$/i.test(top)) return !many && (joint === '-' || !/^\s(?:pl|pr|ph)/.test(after)) ? 1 : null;
  if (!many || /\bfirst\s$/i.test(scan.rest.slice(0, match.index))) return null;
  return cardinals[top.toLowerCase()] ?? Number(top);
}

function readFractions(scan: Scan): void {
  takeWhere(scan, /hal[fv]|quarter|thirds?\b|ths?\b/i, fraction, (match) => {
    const denominator = match[3] === undefined ? denominatorOf(match[4] ?? '') : 2;
    const numerator = numeratorOf(scan, match);
    if (numerator === null || denominator === 0) return null;
    return [figure(scan, match, parts('share', over(whole(numerator), whole(denominator)), 'hard'))];
  });
  takeAll(scan, slash, (match) => [
    figure(scan, match, parts('share', ratio(Number(match[1]), Number(match[2])), 'hard')),
  ]);
}

const slogan =
  /[“"‘']?\b(one|two|three|four|five|six|\d)\s[“"‘']?(100s|one[\s-]hundreds?|hundreds|1,?000s|thousands|one[\s-]thousands?|10,?000s)\b[”"’']?(?!\sof)/gi;

/** Reads slogans, before terms of the same words are blanked. */
export function readEnSlogans(scan: Scan): void {
  takeWhere(scan, /hundred|thousand|00s/i, slogan, (match) => {
    const count = cardinals[(match[1] ?? '').toLowerCase()] ?? Number(match[1]);
    const each = /10,?000/.test(match[2] ?? '') ? 10_000 : /thousand|000/i.test(match[2] ?? '') ? 1000 : 100;
    return [markMatch(scan, match, { kind: 'slogan', key: `${count}x${each}` })];
  });
  takeAll(scan, /\b(?:the )?two centenar(?:y|ies)(?: goals)?\b/gi, (match) => [
    markMatch(scan, match, { kind: 'slogan', key: '2x100', weight: 'soft' }),
  ]);
}

/** Reads names and idioms first; what counts nothing is blanked. */
export function readEnIdioms(scan: Scan): void {
  takeAll(scan, silent, (match) =>
    /^first|^at first|for the first time/i.test(match[0])
      ? [markMatch(scan, match, { kind: 'ordinal', key: '1', weight: 'soft' })]
      : [],
  );
}

/** Reads words that are figures or ranks by themselves. */
export function readEnWords(scan: Scan): void {
  readFractions(scan);
  if (wordedHint.test(scan.rest))
    for (const [pattern, made] of worded) takeAll(scan, pattern, (match) => [figure(scan, match, made)]);
  readOrdinals(scan);
}
