/** Tells of each figure of a text what it has from the one before: a bound they share, or a whole it is so many of. */

import { compare, over, type Rational, unity, whole } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { type Bound, type Fact, type Figure, isFigure } from './facts';

/** What may stand between two figures of a list that begins with a bound. */
const listed: Readonly<Record<Locale, RegExp>> = {
  zh: /^[^，。；：（）]{0,10}[、和及与或][^，。；：（）]{0,10}$/,
  en: /^(?:(?!\b(?:is|are|was|were|be|has|have|had|while|whereas|but|which|who|than|to)\b)[^.;:()]){0,60}(?:,|\band\b|\bor\b)(?:(?!\b(?:is|are|was|were|be|has|have|had|but|which|who|than|to)\b)[^.;:()]){0,50}$/i,
};

const isAlike = (one: Figure, two: Figure): boolean =>
  one.kind === two.kind && (one.unit === two.unit || one.unit === 'number' || two.unit === 'number');

/** “capped at 50 percent of the cost and at RMB 200,000”: the preposition says that the bound is shared. */
function isCappedToo({ surface }: Figure, between: string): boolean {
  const preposition = /^[a-z]+\s(at|to)\s/i.exec(surface)?.[1];
  return (
    preposition !== undefined &&
    new RegExp(`^[^.;:()]{0,60}\\b(?:and|or)\\s(?:also\\s)?${preposition}\\s$`, 'i').test(between)
  );
}

/** “no less than 30 minutes here and 60 there”: the second has the bound of the first. */
function boundFrom(last: Figure, next: Figure, { text, locale }: Read): Bound | null {
  const bound = last.bound === 'exact' ? last.shares : last.bound;
  if (bound === undefined || next.bound !== 'exact' || last.end > next.start) return null;
  const between = text.slice(last.end, next.start);
  if (locale === 'en' && isCappedToo(last, between)) return bound;
  return isAlike(last, next) && listed[locale].test(between) ? bound : null;
}

/** The ends of a range are the least and the most. */
const isRange = (last: Figure, next: Figure): boolean =>
  last.start === next.start && last.end === next.end && last.bound === 'exact' && next.bound === 'exact';

const among = /^(?:\s(?!and\b|or\b)[a-z-]+){0,3}?\s(?:in|out\sof|of)\s(every\s)?$/i;
const [ten, hundred, thousand] = [whole(10), whole(100), whole(1000)];
const roundWholes = [ten, hundred, thousand];

/** “98 out of every 100”, “1 in 5”, “2 pupils out of 5”: what share the first is of the second; null where they are two counts. */
function shareOf(last: Figure, next: Figure, { text }: Read): Rational | null {
  const isOpen = last.kind === 'quantity' && next.kind === 'quantity' && /^(?:number|count)$/.test(last.unit);
  if (!isOpen || last.end > next.start || compare(last.value, next.value) >= 0) return null;
  const joint = among.exec(text.slice(last.end, next.start));
  if (joint === null || !/^(?:number|count|person-time)$/.test(next.unit)) return null;
  const isRound = roundWholes.some((one) => compare(one, next.value) === 0);
  const isOneIn = compare(last.value, unity) === 0 && compare(next.value, ten) <= 0;
  const isOutOf = /\sout\sof\s$/.test(joint[0]);
  const isWhole = isRound || isOneIn || (isOutOf && compare(next.value, ten) <= 0);
  return joint[1] !== undefined || (isWhole && (isOutOf || !/\sof\s$/.test(joint[0])))
    ? over(last.value, next.value)
    : null;
}

/** 10/10万以下: what stands behind the rate bounds the number, and not how many it is counted for. */
const isRate = (last: Figure, next: Figure, { text, locale }: Read): boolean =>
  locale === 'zh' &&
  last.kind === 'quantity' &&
  next.kind === 'quantity' &&
  /^\s?[/／]\s?$/.test(text.slice(last.end, next.start)) &&
  /[千万]/.test(next.surface);

type Read = { readonly text: string; readonly locale: Locale };

/** “a minimum of twelve months and a maximum of thirty-six”: the second leaves its unit to the first. */
function withUnitOf(last: Figure, next: Figure, { text }: Read): Figure {
  const isEnds = last.bound === 'at-least' && (next.bound === 'at-most' || next.bound === 'up-to');
  if (!isEnds || last.kind !== 'quantity' || next.kind !== 'quantity' || next.unit !== 'number') return next;
  const isBare = /^\s?(?:[.,;)]|$)/.test(text.slice(next.end));
  return isBare && /^,?\s(?:and|but|to)\s$/.test(text.slice(last.end, next.start))
    ? { ...next, unit: last.unit }
    : next;
}

/** 一至三年, of which the first may be a word that is mostly a turn of phrase. */
const isSameSpan = (last: Fact | undefined, fact: Fact): boolean =>
  last !== undefined && isFigure(last) && last.start === fact.start && last.end === fact.end;

function relate(last: Figure, next: Figure, read: Read): readonly [Figure, Figure] {
  if (isRange(last, next))
    return [
      { ...last, shares: 'at-least' },
      { ...next, shares: 'at-most' },
    ];
  if (isRate(last, next, read))
    return [
      { ...last, bound: last.bound === 'exact' ? next.bound : last.bound },
      { ...next, bound: 'exact' },
    ];
  const share = read.locale === 'en' ? shareOf(last, next, read) : null;
  if (share !== null)
    return [
      { ...last, otherwise: share },
      { ...next, weight: 'faint' },
    ];
  const shares = boundFrom(last, next, read);
  const measured = read.locale === 'en' ? withUnitOf(last, next, read) : next;
  return [last, shares === null ? measured : { ...measured, shares }];
}

/** The facts of a text in its order, each figure with what it has from the one before. */
export function relateFigures(facts: readonly Fact[], text: string, locale: Locale): Fact[] {
  const read: Fact[] = [];
  let before = -1;
  for (const fact of facts) {
    const last = isSameSpan(read.at(-1), fact) ? read.at(-1) : read[before];
    if (isFigure(fact) && last !== undefined && isFigure(last)) {
      const [one, two] = relate(last, fact, { text, locale });
      read[read.lastIndexOf(last)] = one;
      read.push(two);
    } else read.push(fact);
    if (isFigure(fact) && (fact.weight !== 'soft' || fact.surface === '1')) before = read.length - 1;
  }
  return read;
}
