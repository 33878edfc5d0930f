/** Finds two figures of an enumeration that changed places: 3 built of 13 told as 13 built of 3. */
import { measureOf } from './agreeFacts';
import type { Match } from './compareFacts';
import type { Disagreement } from './disagreement';
import { isFigure } from './facts';
import { type FigureMatch, judgeCounting } from './judgeCounting';
import { approximate, equal, unity } from './rational';

const groupOf = ({ zh }: FigureMatch): string => {
  const measure = measureOf(zh);
  return zh.kind === 'quantity' ? (measure === null || measure === 'visits' ? 'count' : measure) : zh.kind;
};

const figureMatches = (matches: readonly Match[]): FigureMatch[] =>
  matches.flatMap(({ zh, en }) =>
    isFigure(zh) && isFigure(en) && zh.weight !== 'soft' && !equal(zh.value, unity) ? [{ zh, en }] : [],
  );

/** The two places at which a list departs from its order, when an exchange of the two mends it. */
function exchanged(group: readonly FigureMatch[]): [FigureMatch, FigureMatch] | null {
  const inOrder = [...group].sort((a, b) => a.zh.start - b.zh.start || a.zh.end - b.zh.end);
  const byEnglish = [...group].sort((a, b) => a.en.start - b.en.start || a.en.end - b.en.end);
  const parted = inOrder.flatMap((match, index) => (byEnglish[index] === match ? [] : [match]));
  const [first, second] = parted;
  if (parted.length !== 2 || first === undefined || second === undefined) return null;
  return first.zh.start === second.zh.start || approximate(first.zh.value) === approximate(second.zh.value)
    ? null
    : [first, second];
}

/** 2个乡、11个村的1600户 is told as 1,600 households in 11 villages of two townships: grammar turns three counts round. */
function isTurnedRound(
  group: readonly FigureMatch[],
  [first, second]: readonly [FigureMatch, FigureMatch],
): boolean {
  const between = group.filter(({ zh }) => zh.start > first.zh.start && zh.start < second.zh.start);
  return groupOf(first) === 'count' && between.length === 1;
}

/** The figures of each kind that can be taken for one another. */
export function figureGroups(matches: readonly Match[]): FigureMatch[][] {
  const groups = new Map<string, FigureMatch[]>();
  for (const match of figureMatches(matches)) {
    const group = groups.get(groupOf(match));
    if (group === undefined) groups.set(groupOf(match), [match]);
    else group.push(match);
  }
  return [...groups.values()];
}

/** Exchanges among three figures or more of one kind; the second figure is named as where the first should stand. */
export const findSwaps = (matches: readonly Match[]): Disagreement[] =>
  figureGroups(matches).flatMap((group): Disagreement[] => {
    const pair = group.length < 3 ? null : exchanged(group);
    return pair === null || isTurnedRound(group, pair) || judgeCounting(...pair) !== 'unknown'
      ? []
      : [{ sort: 'swapped', severity: 'warning', zh: pair[0].zh, en: pair[0].en }];
  });
