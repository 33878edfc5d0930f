/** Tells as one slip what two readings tell apart: a date or number of a document mistyped, a rhythm exchanged. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure, type Mark } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

type Texts = Readonly<Record<Locale, string>>;

/** A number of digits alone, which counts nothing that is named. */
const isBare = (fact: Fact): boolean =>
  fact.kind === 'quantity' && fact.unit === 'number' && /^\d{1,6}$/.test(fact.surface);

/** 20210 and 202 for 2021: a digit too many or too few. */
function isMistyped(year: string, digits: string): boolean {
  const [short, long] = year.length < digits.length ? [year, digits] : [digits, year];
  return (
    long.length === short.length + 1 &&
    [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

const joined = (text: string, one: Fact, start: number, end: number): Fact => ({
  ...one,
  start,
  end,
  surface: text.slice(start, end).trim(),
});

/** “[20210] No. 2” of 20210. */
const documentOf = /(?:[A-Z][\w’'-]*\s?|[\u4e00-\u9fff]{1,12}\s?)?[[(〔（［]$/;
const numberOf = /^[\])〕）］]\s?(?:No\.?\s?\d{1,5}|第?\d{1,5}号)/;

/** The English number with what makes it a mistyped year, date or number of a document; null where it is none. */
function mistyped(meant: Disagreement, number: Fact, text: string): Fact | null {
  const { zh, en } = meant;
  if (zh === null || isFigure(zh)) return null;
  if (zh.kind === 'year' && en === null) return isMistyped(zh.key, number.surface) ? number : null;
  if (zh.kind === 'document' && en === null) {
    const before = documentOf.exec(text.slice(0, number.start))?.[0].length;
    const after = numberOf.exec(text.slice(number.end))?.[0].length;
    const isYear = isMistyped(zh.key.replace(/\/.*$/, ''), number.surface);
    return isYear && before !== undefined && after !== undefined
      ? joined(text, number, number.start - before, number.end + after)
      : null;
  }
  return zh.kind === 'day' && en?.kind === 'month' ? dateOf(en, number, text) : null;
}

/** How long a date is up to its year. */
const withoutYear = (text: string, first: Fact, second: Fact): number =>
  text.slice(first.start, second.end).replace(/,?\s(?:19|20)\d\d$/, '').length;

/** “200 April” and “April 200”. */
function dateOf(month: Mark, number: Fact, text: string): Fact | null {
  const [first, second] = month.start < number.start ? [month, number] : [number, month];
  return /^(?:st|nd|rd|th)?\s(?:of\s)?$/.test(text.slice(first.end, second.start))
    ? joined(text, number, first.start, Math.min(second.end, first.start + withoutYear(text, first, second)))
    : null;
}

/** A number that only the English has, and the date or document that only the Chinese has whole. */
function joinMistyped(found: readonly Disagreement[], text: string): Disagreement[] {
  const told = new Map<Disagreement, Disagreement>();
  const spent = new Set<Disagreement>();
  for (const extra of found) {
    const number = extra.sort === 'extra' ? extra.en : null;
    if (number === null || !isBare(number)) continue;
    for (const meant of found) {
      const en = spent.has(extra) || told.has(meant) ? null : mistyped(meant, number, text);
      if (en === null) continue;
      told.set(meant, { sort: 'different', severity: 'error', zh: meant.zh, en });
      spent.add(extra);
    }
  }
  return found.filter((one) => !spent.has(one)).map((one) => told.get(one) ?? one);
}

const overlap = (one: Fact, other: Fact): boolean => one.start < other.end && other.start < one.end;

/** How often something happens, exchanged for another rhythm, is not told once more as an idea or as a share of each. */
function isToldByRhythm({ sort, zh }: Disagreement, rhythms: readonly Fact[], text: string): boolean {
  if (zh === null) return false;
  if (sort === 'rival') return rhythms.some((one) => overlap(one, zh));
  return (
    sort === 'shared' &&
    rhythms.some((one) => one.end <= zh.start && /^[^，。；、\d]{0,8}$/.test(text.slice(one.end, zh.start)))
  );
}

/** A year is not told once more for its part: 2021年底 and “the beginning of 2021”. */
const isToldByPart = ({ sort, zh }: Disagreement, parts: readonly Fact[]): boolean =>
  sort === 'opposed' && zh?.kind === 'year' && parts.some((one) => overlap(one, zh));

const differing = (found: readonly Disagreement[], kind: Fact['kind']): Fact[] =>
  found.flatMap(({ sort, zh }) => (sort === 'different' && zh?.kind === kind ? [zh] : []));

/** The disagreements of two texts, each slip once. */
export function toldOnce(found: readonly Disagreement[], texts: Texts): Disagreement[] {
  const [rhythms, parts] = [differing(found, 'often'), differing(found, 'part')];
  const once =
    rhythms.length + parts.length === 0
      ? found
      : found.filter((one) => !isToldByRhythm(one, rhythms, texts.zh) && !isToldByPart(one, parts));
  return joinMistyped(once, texts.en);
}
