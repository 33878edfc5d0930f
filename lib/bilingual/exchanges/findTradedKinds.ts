/** Finds a rank and a count that changed places: 第七届市委开展十二轮 as the twelfth committee and seven rounds. */
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isFigure } from '#lib/bilingual/reading/facts';

const isRankAsCount = ({ zh, en }: Match): boolean => zh.kind === 'ordinal' && isFigure(en);
const isCountAsRank = ({ zh, en }: Match): boolean => isFigure(zh) && en.kind === 'ordinal';

/** A rank told as a count while another count is told as a rank, as errors. */
export function findTradedKinds({ matches }: Compared): Disagreement[] {
  const counts = matches.filter(isCountAsRank);
  if (counts.length === 0) return [];
  return matches.filter(isRankAsCount).flatMap((one): Disagreement[] => {
    const other = counts.find(
      ({ zh }) => isFigure(zh) && !isFigure(one.zh) && String(zh.value.n) !== one.zh.key,
    );
    return other === undefined ? [] : [{ sort: 'exchanged', severity: 'error', ...one, other }];
  });
}
