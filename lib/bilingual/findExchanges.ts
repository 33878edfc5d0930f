/** Finds two figures that went to one another's nouns: 12 patents and 30 papers told as 30 patents and 12 papers. */
import type { Match } from './compareFacts';
import type { Disagreement } from './disagreement';
import { figureGroups } from './findSwaps';
import { judgeCounting } from './judgeCounting';
import { equal } from './rational';

/** Pairs of figures of a kind that count one another's things. */
export const findExchanges = (matches: readonly Match[]): Disagreement[] =>
  figureGroups(matches).flatMap((group) =>
    group.flatMap((one, index) => {
      const other = group
        .slice(index + 1)
        .find((two) => !equal(one.zh.value, two.zh.value) && judgeCounting(one, two) === 'crossed');
      return other === undefined
        ? []
        : [{ sort: 'crossed', severity: 'error', zh: one.zh, en: one.en } as const];
    }),
  );
