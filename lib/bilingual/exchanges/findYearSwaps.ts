/** Finds years that changed places: 30 in 2020 and 40 in 2021 told as 30 in 2021 and 40 in 2020. */
import { comparableGroups } from '#lib/bilingual/agreeing/comparable';
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isFigure } from '#lib/bilingual/reading/facts';
import type { Judge } from './findExchanges';

type Side = 'zh' | 'en';
type Lists = { readonly years: readonly Match[]; readonly figures: readonly Match[] };

const inOrder = (matches: readonly Match[], side: Side): Match[] =>
  [...matches].sort((a, b) => a[side].start - b[side].start);

/** Years that each stand once; of those said again it cannot be known which answers which. */
function listYears(matches: readonly Match[]): Match[] {
  const years = matches.filter(({ zh, en }) => zh.kind === 'year' && en.kind === 'year');
  const keys = new Set(years.map(({ zh }) => (isFigure(zh) ? '' : zh.key)));
  return keys.size === years.length ? years : [];
}

/**
 * The figure of each year, where the order alone says it: year, figure, year, figure, or the figure first each time.
 * Null for any other order.
 */
function figureOfYears({ years, figures }: Lists, side: Side): Map<Match, Match> | null {
  if (years.length !== figures.length) return null;
  const [some, others] = [inOrder(years, side), inOrder(figures, side)];
  const gaps = some.map((year, index) => (others[index]?.[side].start ?? 0) - year[side].start);
  const first = Math.sign(gaps[0] ?? 0);
  const isRegular = some.every((year, index) => {
    const ends = Math.max(year[side].start, others[index]?.[side].start ?? 0);
    const next = Math.min(
      some[index + 1]?.[side].start ?? Infinity,
      others[index + 1]?.[side].start ?? Infinity,
    );
    return Math.sign(gaps[index] ?? 0) === first && ends < next;
  });
  if (!isRegular) return null;
  return new Map(some.flatMap((year, index) => (others[index] === undefined ? [] : [[year, others[index]]])));
}

/** 2017年至2021年由2140亿元增加到3065亿元: both years stand before both figures, and each end has its own. */
function endsOfYears({ years, figures }: Lists, text: string): Map<Match, Match> | null {
  const [one, other, ...more] = inOrder(years, 'zh');
  const [from, to, ...others] = inOrder(figures, 'zh');
  if (one === undefined || other === undefined || from === undefined || to === undefined) return null;
  if (more.length + others.length > 0 || other.zh.end > from.zh.start) return null;
  const isChange =
    /[由从]$/.test(text.slice(0, from.zh.start)) && /[到至为]$/.test(text.slice(from.zh.end, to.zh.start));
  return isChange
    ? new Map([
        [one, from],
        [other, to],
      ])
    : null;
}

type Verdict = { readonly sort: 'crossed'; readonly year: Match } | 'kept' | 'unknown';

/** Whether both texts give each year the same figure of a kind. */
function judge(lists: Lists, text: string): Verdict {
  const [zh, en] = [figureOfYears(lists, 'zh'), figureOfYears(lists, 'en')];
  if (zh === null && en !== null) {
    const ends = endsOfYears(lists, text);
    return ends !== null && lists.years.every((one) => ends.get(one) === en.get(one)) ? 'kept' : 'unknown';
  }
  if (zh === null || en === null) return 'unknown';
  const year = lists.years.find((one) => zh.get(one) !== en.get(one));
  return year === undefined ? 'kept' : { sort: 'crossed', year };
}

const tell = ({ zh, en }: Match, sort: 'crossed' | 'swapped'): Disagreement[] => [
  { sort, severity: sort === 'crossed' ? 'error' : 'warning', zh, en },
];

/**
 * Years that go with other figures than in the other language are an error; years that merely stand in another order
 * a warning where nothing round them tells whether they kept their place, since right translations hardly ever change it.
 */
export function findYearSwaps({ texts, matches }: Compared, weigh: Judge): Disagreement[] {
  const years = listYears(matches);
  if (years.length < 2) return [];
  const groups = comparableGroups(matches).filter(([first]) => first !== undefined && isFigure(first.zh));
  const verdicts = groups.map((figures) => judge({ years, figures }, texts.zh));
  for (const verdict of verdicts) if (typeof verdict === 'object') return tell(verdict.year, 'crossed');
  if (verdicts.includes('kept')) return [];
  const [zh, en] = [inOrder(years, 'zh'), inOrder(years, 'en')];
  const moved = zh.findIndex((year, index) => en[index] !== year);
  const [one, other] = [zh[moved], en[moved]];
  if (one === undefined || other === undefined) return [];
  return weigh(one, other) === 'unknown' ? tell(one, 'swapped') : [];
}
