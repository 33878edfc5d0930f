/** Finds a part told as the whole: 316人，其中县处级21人 as “21 people, including 316 at the county level”. */
import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { isCount, isFigure } from '#lib/bilingual/reading/facts';
import { compare } from '#lib/bilingual/text/rational';

const zhParts = /^[^。；]{0,40}其中[^。；，]{0,24}$/;
const enParts =
  /^[^.;\d]{0,90}(?:\bincluding\b|\bof (?:whom|which|them|these)\b|\bamong them\b)[^.;\d]{0,30}$/i;

const areAlike = (all: Match, part: Match): boolean =>
  isFigure(all.zh) &&
  isFigure(part.zh) &&
  isCount(all.zh) &&
  isCount(part.zh) &&
  all.zh.unit === part.zh.unit &&
  all.zh.surface.slice(-1) === part.zh.surface.slice(-1);

/** Two counts by one classifier, the smaller a part of the larger: in the English the larger is a part of the smaller. */
export function findWholeTurns({ texts, matches }: Compared): Disagreement[] {
  if (!texts.zh.includes('其中')) return [];
  return matches.flatMap((all): Disagreement[] => {
    const part = matches.find(
      (one) =>
        one.zh.start > all.zh.end &&
        one.en.end < all.en.start &&
        areAlike(all, one) &&
        zhParts.test(texts.zh.slice(all.zh.end, one.zh.start)) &&
        enParts.test(texts.en.slice(one.en.end, all.en.start)),
    );
    if (part === undefined || !isFigure(all.zh) || !isFigure(part.zh)) return [];
    return compare(all.zh.value, part.zh.value) <= 0
      ? []
      : [{ sort: 'exchanged', severity: 'error', ...all, other: part }];
  });
}
