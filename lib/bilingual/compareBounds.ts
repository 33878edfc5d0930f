/** Whether a bound survived translation: 1000多亩 is not exactly 1,000 mu. */
import { type Disagreement, type DisagreementSort, severityOf } from './disagreement';
import { type Bound, type Fact, type Figure, isFigure } from './facts';

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

/** Pairs of sides that say the same in practice. */
const alike: ReadonlySet<string> = new Set([
  'exact up-to',
  'below up-to',
  'above vague',
  'about vague',
  'exact reached',
  'above reached',
]);

const key = (a: Side, b: Side): string => [a, b].sort().join(' ');

function boundSort(zh: Figure, en: Figure): DisagreementSort | null {
  const [from, to] = [sides[zh.bound], sides[en.bound]];
  if (from === to || alike.has(key(from, to))) return null;
  return key(from, to) === 'above below' ? 'opposed' : 'loosened';
}

/** What a matched pair of facts still disagrees in: the bound, or whether it rose or fell. */
export function compareMatched(zh: Fact, en: Fact): Disagreement[] {
  if (!isFigure(zh) || !isFigure(en)) return [];
  const turned = zh.direction !== null && en.direction !== null && zh.direction !== en.direction;
  const sort = turned ? 'turned' : boundSort(zh, en);
  return sort === null ? [] : [{ sort, severity: severityOf(sort), zh, en }];
}
