/** Holds the facts of a Chinese text against those of its English, as multisets. */

import { type Fact, isFigure, isRank, type TermLike } from '#lib/bilingual/reading/facts';
import { equal, whole } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { type Agrees, fewOrSeveral } from './agreeFacts';
import { agreements, crossings } from './agreements';
import { compareMatched } from './compareBounds';
import { contradictedYears } from './contradictedYears';
import { type Disagreement, severityOf } from './disagreement';
import { contradictedUnits } from './givenTwice';
import { nearAgreements } from './nearlyAgree';
import { contradictedForms } from './ownForms';
import { isTelling, pairStrangers } from './pairStrangers';
import { judgePart } from './partsOfMonth';
import { withoutEnds } from './periodEnds';
import { reconcile } from './reconcile';
import { withoutNamedDays } from './relativeDays';
import { pairPassedOver, type Table, withoutRepeats } from './repeats';
import { withoutDifferences } from './retoldDifference';
import { settleEquals } from './settleEquals';
import { withoutToldByArithmetic } from './toldByArithmetic';

export type Match = { readonly zh: Fact; readonly en: Fact };

/** Two texts, what each states, and which of it answers which. */
export type Compared = {
  readonly texts: Readonly<Record<Locale, string>>;
  readonly facts: Readonly<Record<Locale, readonly Fact[]>>;
  readonly matches: readonly Match[];
  /** Those of the term base that count for these texts. */
  readonly terms: readonly TermLike[];
};

/** Most ways of agreeing hold of no two facts that are left. */
function isAnyAgreed({ zh, en }: Table, agrees: Agrees): boolean {
  for (const one of zh) for (const other of en) if (agrees(one, other)) return true;
  return false;
}

/** Pairs what agrees, in order, and takes it off the table. */
function matchAll(table: Table, agrees: Agrees): Match[] {
  if (!isAnyAgreed(table, agrees)) return [];
  const matches: Match[] = [];
  const matched = new Set<Fact>();
  for (const zh of table.zh) {
    const en = table.en.find((one) => agrees(zh, one) && !matched.has(one));
    if (en === undefined) continue;
    matches.push({ zh, en });
    matched.add(zh).add(en);
  }
  table.zh = table.zh.filter((one) => !matched.has(one));
  table.en = table.en.filter((one) => !matched.has(one));
  return matches;
}

const isOther = (zh: Fact, en: Fact): boolean =>
  zh.kind === en.kind && !isFigure(zh) && !isFigure(en) && zh.key !== en.key && en.weight !== 'soft';

/** 二等奖3项 and “two third prizes”: a grade left on either side, and not the same one. */
const isContested = (agrees: Agrees, { zh, en }: Table): boolean =>
  crossings.includes(agrees) &&
  zh.some((one) => en.some((two) => isOther(one, two) && (one.kind === 'grade' || isRank(one))));

function matchAgreeing(table: Table): Match[] {
  const matches: Match[] = [];
  for (const agrees of agreements) {
    if (table.zh.length === 0 || table.en.length === 0) break;
    if (!isContested(agrees, table)) matches.push(...matchAll(table, agrees));
  }
  return matches;
}

/** The facts of two texts that state the same, the strictest agreement first. */
export const matchFacts = (zh: readonly Fact[], en: readonly Fact[]): Match[] =>
  matchAgreeing({ zh: [...zh], en: [...en] });

function nearMatches(table: Table): Disagreement[] {
  return nearAgreements.flatMap(([sort, agrees]) =>
    matchAll(table, (zh, en) => isTelling(zh, en) && agrees(zh, en)).map((match) => ({
      sort,
      severity: severityOf(sort),
      ...match,
    })),
  );
}

/** 7个 is a datum, however small; 三家 in words may have gone into the prose. */
const isInDigits = ({ kind, surface }: Fact): boolean => kind === 'quantity' && /\d/.test(surface);

function leftovers(table: Table): Disagreement[] {
  const zh = table.zh
    .filter(({ weight }) => weight === 'hard' || weight === 'light')
    .map(
      (fact): Disagreement => ({
        sort: 'missing',
        severity: fact.weight === 'hard' || isInDigits(fact) ? 'error' : 'warning',
        zh: fact,
        en: null,
      }),
    );
  const en = table.en
    .filter(({ weight, kind }) => weight === 'hard' && kind !== 'code')
    .map(
      (fact): Disagreement => ({
        sort: 'extra',
        severity: fact.kind === 'year' ? 'warning' : 'error',
        zh: null,
        en: fact,
      }),
    );
  return [...zh, ...en];
}

/** What may only say again what has been said is a doubt. */
const soften = (one: Disagreement, unsure: ReadonlySet<Fact>): Disagreement => {
  const fact = one.zh ?? one.en;
  return fact !== null && unsure.has(fact) ? { ...one, severity: 'warning' } : one;
};

/** What two lists of facts have in common, and where they do not state the same. */
export type Held = {
  readonly matches: readonly Match[];
  readonly disagreements: readonly Disagreement[];
  /** Years the English adds to dates, to be judged by who knows when the text was written. */
  readonly added: readonly Fact[];
};

const isWithin = (one: Fact, other: Fact): boolean => one.start >= other.start && one.end <= other.end;

/** 十几名 are “between ten and twenty”. */
const isUpperOfTeens = (zh: Fact, en: Fact): boolean =>
  isFigure(zh) && isFigure(en) && /^\D*十[几多]/.test(zh.surface) && equal(en.value, whole(20));

/** The 12 hours of “every 12 hours”, which is 每天两次, and the second of 两三天 told as “a few days”. */
const withoutRetold = ({ zh, en }: Table, matches: readonly Match[]): Table => ({
  zh: zh.filter(
    (one) => !matches.some((match) => fewOrSeveral(match.zh, match.en) && isWithin(one, match.zh)),
  ),
  en: en.filter(
    (one) =>
      !matches.some(
        (match) =>
          (match.en.kind === 'often' && isWithin(one, match.en)) ||
          (isWithin(one, match.en) && isUpperOfTeens(match.zh, one)),
      ),
  ),
});

/** Two texts and what each states. */
export type Stated = Pick<Compared, 'texts' | 'facts'>;

/**
 * Holds what two texts state against each other. Each fact of one answers one of the other; an amount given again in
 * another unit, or the same said twice of one thing, counts once.
 */
export function holdFacts({ texts, facts }: Stated): Held {
  const table: Table = { zh: [...facts.zh], en: [...facts.en] };
  const apart = [
    ...contradictedUnits(table, { texts, facts }),
    ...contradictedForms(table, { texts, facts }),
  ];
  const found = matchAgreeing(table);
  const compared = (matches: readonly Match[]): Disagreement[] => [
    ...apart,
    ...matches.flatMap((match) => compareMatched(match.zh, match.en)),
  ];
  if (table.zh.length === 0 && table.en.length === 0)
    return { matches: found, disagreements: compared(found), added: [] };
  const matches = settleEquals(table, found, texts);
  const again = withoutRepeats(table, { texts, facts, matches });
  withoutEnds(table, matches);
  withoutDifferences(table, { texts, facts, matches });
  withoutToldByArithmetic(table, { texts, facts, matches });
  const near = nearMatches(table).map((one) => judgePart(one, texts, facts));
  const years = contradictedYears([...table.en, ...again.added], again.zh, { texts, facts, matches });
  table.en = table.en.filter((fact) => !years.some(({ en }) => en === fact));
  const alike = pairStrangers(table);
  const strangers = [...years, ...alike, ...pairPassedOver(table, again, alike)];
  table.zh = table.zh.filter((fact) => !strangers.some((one) => one.zh === fact));
  table.en = table.en.filter((fact) => !strangers.some((one) => one.en === fact));
  const left = withoutNamedDays(withoutRetold(reconcile(table.zh, table.en), matches), { texts, facts });
  const disagreements = [
    ...compared(matches),
    ...near,
    ...strangers,
    ...leftovers(left).map((one) => soften(one, again.unsure)),
  ];
  return {
    matches,
    disagreements,
    added: again.added.filter((fact) => !years.some(({ en }) => en === fact)),
  };
}
