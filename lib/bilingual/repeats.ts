/** Takes away what a text says twice, gives in another unit or adds for the reader's convenience. */
import { type Agrees, converted, sameFigure, sameMark, sameMeasure, sameNumber } from './agreeFacts';
import type { Disagreement } from './disagreement';
import { type Fact, type Figure, isFigure } from './facts';
import { pairStrangers } from './pairStrangers';
import { equal, unity } from './rational';

/** Facts of both sides that have found nothing yet. */
export type Table = { zh: Fact[]; en: Fact[] };

const repeats: readonly Agrees[] = [sameFigure, sameNumber, sameMark, converted];

/** The figure whose amount brackets give once more: 1,000 mu (about 67 hectares). */
function explained(fact: Figure, all: readonly Fact[]): Figure | null {
  const before = all.flatMap((one) =>
    isFigure(one) && one.end <= fact.start && fact.start - one.end <= 2 ? [one] : [],
  );
  const last = before.at(-1);
  return last !== undefined && last.unit !== fact.unit && sameMeasure(last, fact) ? last : null;
}

/** 三天 is not said again by the 3 of 2~3级, though a bare number may say it again. */
const isNoLess = (one: Fact, fact: Fact): boolean =>
  !isFigure(one) ||
  !isFigure(fact) ||
  one.unit !== 'number' ||
  /^(?:number|count|person-time)$/.test(fact.unit);

/** Whether a text says again what it has already said, or gives it in another unit. */
function isRepeat(fact: Fact, stated: readonly Fact[]): boolean {
  const amount = isFigure(fact) ? explained(fact, stated) : null;
  if (amount !== null) return converted(amount, fact);
  return stated.some(
    (one) => isNoLess(one, fact) && repeats.some((agrees) => agrees(fact, one) || agrees(one, fact)),
  );
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

/** 3.1‰ is told as “3.1 per thousand”: a number, and the thousand it is of. */
const isBase = (fact: Fact, zh: readonly Fact[]): boolean =>
  isFigure(fact) &&
  /\b(?:thousand|1,?000)$/i.test(fact.surface) &&
  zh.some(({ surface }) => /‰/.test(surface));

/** Takes repeats and additions off the table; returns the repeats. */
export function withoutRepeats(table: Table, zh: readonly Fact[], en: readonly Fact[]): Table {
  const statedZh = zh.filter((fact) => !table.zh.includes(fact));
  const statedEn = en.filter((fact) => !table.en.includes(fact));
  const again: Table = {
    zh: table.zh.filter((fact) => isRepeat(fact, statedZh)),
    en: table.en.filter((fact) => !/^(?:grade|often)$/.test(fact.kind) && isRepeat(fact, statedEn)),
  };
  const isAddition = (fact: Fact): boolean =>
    isConvenience(fact, statedEn) || isAddedYear(fact, en) || isBase(fact, zh);
  table.zh = table.zh.filter((fact) => !again.zh.includes(fact));
  table.en = table.en.filter((fact) => !again.en.includes(fact) && !isAddition(fact));
  return again;
}

/** A small count, though not one. */
const isCount = (fact: Fact): boolean =>
  isFigure(fact) &&
  (fact.weight === 'light' || fact.weight === 'faint') &&
  /^(?:count|number)$/.test(fact.unit) &&
  !equal(fact.value, unity);

/** 一所 left where two are said: a count, though its one may go into an article. */
const isOneLeft = (fact: Fact): boolean => isFigure(fact) && /^一\s?[家名位项户所座]$/.test(fact.surface);

/**
 * A count left over where the other language seems to say a count twice: 3家 and 两条 told as “three companies” and
 * “three lines”. The second three is no repeat.
 */
export function pairPassedOver(table: Table, again: Table, paired: readonly Disagreement[]): Disagreement[] {
  const isLeft = (fact: Fact): boolean =>
    (isCount(fact) || isOneLeft(fact)) && !paired.some(({ zh, en }) => zh === fact || en === fact);
  return [
    ...pairStrangers({ zh: table.zh.filter(isLeft), en: again.en.filter(isCount) }),
    ...pairStrangers({ zh: again.zh.filter(isCount), en: table.en.filter(isLeft) }),
  ];
}
