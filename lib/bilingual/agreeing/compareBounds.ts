/** Whether a bound survived translation: 1000多亩 is not exactly 1,000 mu. */

import { type Bound, type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, distance, equal, ratio, times } from '#lib/bilingual/text/rational';
import { baseStep, baseValue, converted, fewOrSeveral, teens } from './agreeFacts';
import { retoldGrowth } from './agreeShares';
import { type Disagreement, type DisagreementSort, severityOf } from './disagreement';

type Side = 'above' | 'below' | 'about' | 'exact' | 'up-to' | 'reached' | 'vague';

const sides: Readonly<Record<Bound, Side>> = {
  exact: 'exact',
  'more-than': 'above',
  'at-least': 'above',
  nearly: 'below',
  'at-most': 'below',
  'less-than': 'below',
  about: 'about',
  'up-to': 'up-to',
  reached: 'reached',
  vague: 'vague',
};

/** On which side of its number a figure lies. */
export const sideOf = ({ bound }: Figure): string => sides[bound];

/** Pairs of sides that say the same in practice. */
const alike: ReadonlySet<string> = new Set([
  'exact up-to',
  'below up-to',
  'above vague',
  'about vague',
  'exact reached',
  'above reached',
  'reached up-to',
]);

/** Pairs of sides that cannot both be true. */
const contrary: ReadonlySet<string> = new Set(['above below', 'above up-to']);

const key = (a: Side, b: Side): string => [a, b].sort().join(' ');

/** 十几名 are fewer than “dozens”, which are 几十名. */
const isTeens = (zh: Figure, en: Figure): boolean =>
  en.bound === 'vague' && equal(en.value, ratio(10, 1)) && /^\D*十[几多余]/.test(zh.surface);

/** 10万亩 are “about 6,667 hectares”, to the last hectare. */
const isConverted = (zh: Figure, en: Figure): boolean =>
  zh.unit !== en.unit &&
  converted(zh, en) &&
  !equal(baseValue(zh), baseValue(en)) &&
  compare(times(distance(baseValue(zh), baseValue(en)), ratio(2, 1)), baseStep(en)) <= 0;

/** “Some 180,000 tonnes” opens a sentence, in which no numeral may stand: it may be about so many, and need not. */
const isOpenedAbout = (zh: Figure, en: Figure): boolean =>
  zh.bound === 'about' && en.bound === 'exact' && /^Some\s/.test(en.surface);

/** 预计8亿元 is “an estimated 800 million”, and the highest of a kind its maximum. */
function isFramed({ bound, framed }: Figure, en: Figure): boolean {
  if (framed === undefined || (bound !== 'exact' && bound !== 'up-to')) return false;
  if (framed.startsWith('expected') && en.bound === 'about') return /estimated/i.test(en.surface);
  if (framed.endsWith('highest')) return en.bound === 'at-most' && /maximum/i.test(en.surface);
  return framed.endsWith('lowest') && en.bound === 'at-least' && /minimum/i.test(en.surface);
}

/** 最低200元 is told as “the minimum is 200 yuan”, and 180千瓦时以内 as “the first 180 kWh”. */
function isNamedEnd(bounded: Figure, { bound, framed }: Figure): boolean {
  if (framed === undefined || bound !== 'exact') return false;
  const side = sides[bounded.bound];
  if (framed === 'lowest') return side === 'above' && bounded.bound === 'at-least';
  return (framed === 'highest' || framed === 'first') && (side === 'below' || side === 'up-to');
}

/** What a limit allows, by what is barred: what is higher than 3.5 m may not pass where 限高3.5米. */
const beyond: ReadonlySet<string> = new Set([
  'more-than at-most',
  'more-than up-to',
  'less-than at-least',
  'less-than reached',
  'up-to more-than',
]);

const isBarredBeyond = (limit: Figure, barred: Figure): boolean =>
  barred.framed === 'barred' && limit.framed !== 'barred' && beyond.has(`${barred.bound} ${limit.bound}`);

/** The lowest of a kind told as its maximum. */
const isOtherEnd = ({ framed = 'first' }: Figure, { bound, surface }: Figure): boolean =>
  (framed.endsWith('lowest') && bound === 'at-most' && /maximum/i.test(surface)) ||
  (framed.endsWith('highest') && bound === 'at-least' && /minimum/i.test(surface));

/** 不低于三成 told as “the maximum is three tenths”. */
const isOtherLimit = (zh: Figure, { bound, framed }: Figure): boolean =>
  bound === 'exact' &&
  ((framed === 'highest' && zh.bound === 'at-least') || (framed === 'lowest' && zh.bound === 'at-most'));

/** 七成 is a round number by itself. */
const isRoundTenths = ({ bound, surface }: Figure, side: Side): boolean =>
  bound === 'exact' && side === 'about' && /成$/.test(surface);

/** 千年古树 are trees of a thousand years or more: a scale without a digit is a round number by itself. */
const isRoundWord = (zh: Figure, side: Side): boolean =>
  zh.bound === 'exact' &&
  /^[百千万][\u4e00-\u9fff]/.test(zh.surface) &&
  (side === 'above' || side === 'about');

/** 约为6:4 told as “about six to four”, and 最大约3.8亿 as “a maximum of some 380 million”. */
const isRoundedToo = (zh: Figure, en: Figure): boolean =>
  (zh.kind === 'quantity' && zh.otherwise !== null && zh.weight === 'faint' && en.bound === 'about') ||
  (zh.bound === 'about' &&
    en.bound === 'at-most' &&
    /\bmaximum\sof\s(?:some|about|around|roughly|approximately)\s/i.test(en.surface));

/** 从17岁起 tells of a life that it began there to be so: “at seventeen he”. */
const isAgeSince = (zh: Figure, side: Side): boolean => side === 'exact' && zh.surface.endsWith('岁起');

/** “no more than 60 minutes here and 90 there”, and 2万元以上10万元以下 as “20,000 to 100,000 yuan”. */
const sharesSide = ({ bound, shares }: Figure, side: Side): boolean =>
  bound === 'exact' && shares !== undefined && sides[shares] === side;

/** 年满60周岁 are not those below 60. */
const isTooFew = (zh: Figure, en: Figure): boolean =>
  zh.bound === 'reached' && (en.bound === 'less-than' || en.bound === 'at-most');

/** 半天以内 are not “more than half a day”, though a half may be a turn of phrase. */
const isTimed = ({ unit }: Figure): boolean => /^(?:year|month|week|day|hour|minute)$/.test(unit);

function boundSort(zh: Figure, en: Figure): DisagreementSort | null {
  const [from, to] = [sides[zh.bound], sides[en.bound]];
  if (
    zh.weight === 'soft' &&
    en.weight === 'soft' &&
    !(contrary.has(key(from, to)) && isTimed(zh) && isTimed(en))
  )
    return null;
  if (isTeens(zh, en) || isOtherEnd(zh, en) || isOtherLimit(zh, en)) return 'opposed';
  if (zh.bound === 'exact' && en.bound === 'about' && isConverted(zh, en)) return null;
  if (/十几/.test(zh.surface) && teens(zh, en)) return null;
  if (isNamedEnd(zh, en) || isNamedEnd(en, zh) || isBarredBeyond(zh, en) || isBarredBeyond(en, zh))
    return null;
  if (
    isOpenedAbout(zh, en) ||
    isFramed(zh, en) ||
    fewOrSeveral(zh, en) ||
    isRoundWord(zh, to) ||
    isAgeSince(zh, to) ||
    isRoundedToo(zh, en) ||
    isRoundTenths(zh, to)
  )
    return null;
  if (sharesSide(zh, to) || sharesSide(en, from)) return null;
  if (from === to || alike.has(key(from, to))) return null;
  return contrary.has(key(from, to)) || isTooFew(zh, en) ? 'opposed' : 'loosened';
}

/** 提高到5% told as “up by 5 percent”. */
const isMistaken = (zh: Figure, en: Figure): boolean =>
  zh.kind === en.kind &&
  zh.kind !== 'multiple' &&
  zh.moved !== undefined &&
  en.moved !== undefined &&
  zh.moved !== en.moved &&
  !retoldGrowth(zh, en);

/** What a matched pair of facts still disagrees in: the bound, or whether it rose or fell. */
export function compareMatched(zh: Fact, en: Fact): Disagreement[] {
  if (!isFigure(zh) || !isFigure(en)) return [];
  const turned = zh.direction !== null && en.direction !== null && zh.direction !== en.direction;
  const sort = turned ? 'turned' : isMistaken(zh, en) ? 'mistaken' : boundSort(zh, en);
  return sort === null ? [] : [{ sort, severity: severityOf(sort), zh, en }];
}
