/** Judges the years an English text adds where the Chinese takes them for granted: 4月20日 told as 20 April 2021. */

import { type Fact, isFigure, type Mark, type MarkKind } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';
import type { Match } from './compareFacts';
import type { Spoken } from './spokenYears';

const isYear = (fact: Fact): fact is Mark => !isFigure(fact) && fact.kind === 'year';

const dated: readonly MarkKind[] = ['day', 'month', 'period', 'part'];

/** Whether a year is written as part of a date: 20 April 2021. */
export const isPartOfDate = (year: Fact, facts: readonly Fact[]): boolean =>
  facts.some(({ kind, start }) => kind !== 'year' && start === year.start);

/** The date or period an English year belongs to: 20 April 2021, the first half of 2021. */
export const dateOf = (year: Fact, facts: readonly Fact[], text: string): Mark | null =>
  facts.find(
    (fact): fact is Mark =>
      !isFigure(fact) &&
      dated.includes(fact.kind) &&
      (fact.start === year.start ||
        (fact.end <= year.start && /^,?\s?(?:(?:of|in)\s)?$/.test(text.slice(fact.end, year.start)))),
  ) ?? null;

/** Whether an English year stands with a numbered name: the 19th Congress (2017), the 14th Five-Year Plan (2021–2025). */
export const isOfNumbered = (year: Fact, facts: readonly Fact[]): boolean =>
  facts.some(({ kind, end }) => kind === 'ordinal' && end <= year.start && year.start - end < 24);

/** Words for a year counted from the one a text speaks in. */
const relative: readonly (readonly [RegExp, number])[] = [
  [/前年/g, -2],
  [/去年|上一?年(?![级度])|上年度/g, -1],
  [/今年|本年|当年|年[初底末内中]/g, 0],
  [/明年|次年|翌年|来年|下一?年(?=[，。、初底末一二三四五六七八九十\d]|$)/g, 1],
  [/后年/g, 2],
];

const inWords =
  /\b(?:this|last|next|previous|preceding|prior|current|following|coming|same|the)\syear|\byear\s(?:earlier|before|ago)|\byear[\s-]on[\s-]year\b|\bannual/i;

type Word = { readonly offset: number; readonly end: number };

const listRelative = (zh: string): Word[] =>
  relative.flatMap(([word, offset]) =>
    [...zh.matchAll(word)].map((match) => ({ offset, end: match.index + match[0].length })),
  );

/** Whether the Chinese says a year in words that the English may give in digits. */
export const saysYearInWords = (zh: string): boolean => listRelative(zh).length > 0;

export type YearJudged = 'right' | 'wrong' | 'doubtful' | 'unknown';

/** A date late in the year may be of the year before a piece of its beginning, and the other way round. */
function yearsOfDate({ published: { year, month } }: Spoken, date: Mark): number[] {
  const [first = ''] = date.key.split('-');
  const of = date.kind === 'day' || date.kind === 'month' ? Number(first) : Number.NaN;
  const [late, early] = month === null ? [10, 3] : [month + 1, month - 1];
  return [year, ...(of >= late ? [year - 1] : []), ...(of <= early ? [year + 1] : [])];
}

/** The years that words such as 去年 are counted from. */
function baseYears({ published, near, all }: Spoken): number[] {
  const told = [...all].filter((year) => year <= published.year);
  const isOfOld = told.length > 0 && Math.max(...told) < published.year - 2;
  return isOfOld ? [published.year, ...all] : [published.year, ...near];
}

const from = (bases: readonly number[], offsets: readonly number[]): number[] =>
  bases.flatMap((base) => offsets.map((offset) => base + offset));

/** The years the words of a Chinese text name, counted from those it may speak in. */
export const listYearsInWords = (zh: string, bases: readonly number[]): number[] =>
  from(
    bases,
    listRelative(zh).map(({ offset }) => offset),
  );

/** What is long past may be history that a translator knows. */
const isRecent = (is: number, { published }: Spoken): boolean => Math.abs(is - published.year) <= 10;

type Added = {
  readonly texts: Readonly<Record<Locale, string>>;
  readonly facts: Readonly<Record<Locale, readonly Fact[]>>;
  readonly matches: readonly Match[];
};

/** A year added to a date: the one the Chinese says in a word before it, or one the piece speaks of. */
function judgeDated(is: number, date: Mark, { texts, matches }: Added, spoken: Spoken): YearJudged {
  const zh = matches.find(({ en }) => en === date)?.zh;
  const said = listRelative(texts.zh);
  const own = zh === undefined ? undefined : said.find(({ end }) => end === zh.start);
  const bases = baseYears(spoken);
  if (own !== undefined && own.offset !== 0)
    return from(bases, [own.offset]).includes(is) ? 'right' : 'wrong';
  const offsets = said.map(({ offset }) => offset);
  const fitting = [...yearsOfDate(spoken, date), ...spoken.near, ...from(bases, offsets)];
  if (fitting.includes(is)) return 'right';
  if (!spoken.all.has(is)) return isRecent(is, spoken) ? 'wrong' : 'doubtful';
  return bases.includes(is) ? 'right' : 'doubtful';
}

/** A year that stands alone: 去年 told in digits, or the year of the piece. */
function judgeAlone(is: number, { texts, facts }: Added, spoken: Spoken): YearJudged {
  const offsets = listRelative(texts.zh).map(({ offset }) => offset);
  const bases = baseYears(spoken);
  if (offsets.length === 0) return is === spoken.published.year ? 'right' : 'unknown';
  if (from(bases, offsets).includes(is)) return 'right';
  const isOther = !isRecent(is, spoken) || facts.zh.some(isYear) || spoken.all.has(is);
  return isOther || inWords.test(texts.en) ? 'unknown' : 'wrong';
}

/** Whether a year that only the English states is the one a piece speaks of. */
export function judgeYear(year: Fact, added: Added, spoken: Spoken): YearJudged {
  if (!isYear(year) || isOfNumbered(year, added.facts.en)) return 'unknown';
  const date = dateOf(year, added.facts.en, added.texts.en);
  const is = Number(year.key);
  return date === null ? judgeAlone(is, added, spoken) : judgeDated(is, date, added, spoken);
}
