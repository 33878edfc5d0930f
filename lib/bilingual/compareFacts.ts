/** Holds the facts of a Chinese text against those of its English, as multisets. */
import {
  type Agrees,
  agreements,
  converted,
  sameFigure,
  sameMark,
  sameMeasure,
  sameNumber,
} from './agreeFacts';
import { compareMatched } from './compareBounds';
import { type Disagreement, severityOf } from './disagreement';
import { type Fact, type Figure, isFigure } from './facts';
import { findSwaps } from './findSwaps';
import { nearAgreements } from './nearlyAgree';
import { pairStrangers } from './pairStrangers';
import { reconcile } from './reconcile';

export type Match = { readonly zh: Fact; readonly en: Fact };

type Table = { zh: Fact[]; en: Fact[] };

/** Pairs what agrees, in order, and takes it off the table. */
function matchAll(table: Table, agrees: Agrees): Match[] {
  const matches: Match[] = [];
  for (const zh of table.zh) {
    const en = table.en.find((one) => agrees(zh, one));
    if (en === undefined) continue;
    matches.push({ zh, en });
    table.en = table.en.filter((one) => one !== en);
  }
  const matched = new Set(matches.map(({ zh }) => zh));
  table.zh = table.zh.filter((one) => !matched.has(one));
  return matches;
}

/** The facts of two texts that state the same, the strictest agreement first. */
export const matchFacts = (zh: readonly Fact[], en: readonly Fact[]): Match[] => {
  const table: Table = { zh: [...zh], en: [...en] };
  return agreements.flatMap((agrees) => matchAll(table, agrees));
};

const repeats: readonly Agrees[] = [sameFigure, sameNumber, sameMark, converted];

/** The figure whose amount brackets give once more: 1,000 mu (about 67 hectares). */
function explained(fact: Figure, all: readonly Fact[]): Figure | null {
  const before = all.flatMap((one) =>
    isFigure(one) && one.end <= fact.start && fact.start - one.end <= 2 ? [one] : [],
  );
  const last = before.at(-1);
  return last !== undefined && last.unit !== fact.unit && sameMeasure(last, fact) ? last : null;
}

/** Whether a text says again what it has already said, or gives it in another unit. */
function isRepeat(fact: Fact, stated: readonly Fact[]): boolean {
  const amount = isFigure(fact) ? explained(fact, stated) : null;
  if (amount !== null) return converted(amount, fact);
  return stated.some((one) => repeats.some((agrees) => agrees(fact, one) || agrees(one, fact)));
}

/** 3 billion yuan (about US$430 million): a currency in brackets is for the reader's convenience. */
const isConvenience = (fact: Fact, stated: readonly Fact[]): boolean =>
  isFigure(fact) &&
  /^(?:USD|EUR|GBP|HKD|JPY)$/.test(fact.unit) &&
  stated.some(
    (one) => isFigure(one) && one.unit === 'CNY' && fact.start > one.end && fact.start - one.end <= 3,
  );

/** A date of the English may add the year the Chinese takes for granted, or a plan the years it covers. */
const isAddedYear = (fact: Fact, all: readonly Fact[]): boolean =>
  fact.kind === 'year' &&
  all.some(
    ({ kind, start, end }) =>
      (kind !== 'year' && start === fact.start) ||
      (kind === 'ordinal' && end <= fact.start && fact.start - end < 24),
  );

function withoutRepeats(table: Table, zh: readonly Fact[], en: readonly Fact[]): void {
  const statedZh = zh.filter((fact) => !table.zh.includes(fact));
  const statedEn = en.filter((fact) => !table.en.includes(fact));
  table.zh = table.zh.filter((fact) => !isRepeat(fact, statedZh));
  table.en = table.en.filter(
    (fact) =>
      (fact.kind === 'grade' || !isRepeat(fact, statedEn)) &&
      !isConvenience(fact, statedEn) &&
      !isAddedYear(fact, en),
  );
}

function nearMatches(table: Table): Disagreement[] {
  return nearAgreements.flatMap(([sort, agrees]) =>
    matchAll(table, agrees).map((match) => ({ sort, severity: severityOf(sort), ...match })),
  );
}

function leftovers(table: Table): Disagreement[] {
  const zh = table.zh
    .filter(({ weight }) => weight === 'hard' || weight === 'light')
    .map(
      (fact): Disagreement => ({
        sort: 'missing',
        severity: fact.weight === 'hard' ? 'error' : 'warning',
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

/**
 * Where two lists of facts do not state the same. Each fact of one answers one of the other; an amount given again
 * in another unit, or said twice, counts once.
 */
export function compareFacts(zh: readonly Fact[], en: readonly Fact[]): Disagreement[] {
  const table: Table = { zh: [...zh], en: [...en] };
  const matches = agreements.flatMap((agrees) => matchAll(table, agrees));
  withoutRepeats(table, zh, en);
  const near = nearMatches(table);
  const strangers = pairStrangers(table);
  table.zh = table.zh.filter((fact) => !strangers.some((one) => one.zh === fact));
  table.en = table.en.filter((fact) => !strangers.some((one) => one.en === fact));
  return [
    ...matches.flatMap((match) => compareMatched(match.zh, match.en)),
    ...findSwaps(matches),
    ...near,
    ...strangers,
    ...leftovers(reconcile(table.zh, table.en)),
  ];
}
