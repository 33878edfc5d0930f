/** Makes wrong pairs of right ones: two figures of a kind change places in the English, and nothing else. */
import { comparableGroups, sameAgain } from '#lib/bilingual/agreeing/comparable';
import { holdFacts, type Match } from '#lib/bilingual/agreeing/compareFacts';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import type { PhrasePair } from './corpus/phrasePair';

const isApart = ({ en: a }: Match, { en: b }: Match): boolean => a.end <= b.start || b.end <= a.start;

const unitOf = (fact: Fact): string => (isFigure(fact) ? `${fact.kind} ${fact.unit}` : fact.kind);

/** Sums for sums and counts for counts, each in its own words. */
const isExchangeable = (one: Match, other: Match): boolean =>
  isApart(one, other) && !sameAgain(one, other) && unitOf(one.en) === unitOf(other.en);

function exchange(text: string, one: Fact, other: Fact): string {
  const [a, b] = one.start < other.start ? [one, other] : [other, one];
  const between = text.slice(a.end, b.start);
  return `${text.slice(0, a.start)}${text.slice(b.start, b.end)}${between}${text.slice(a.start, a.end)}${text.slice(b.end)}`;
}

/** Every way of exchanging two figures in the English of a right pair. */
export function exchangedPairs([zh, en, agree]: PhrasePair): PhrasePair[] {
  if (agree !== 'yes') return [];
  const { matches } = holdFacts({
    texts: { zh, en },
    facts: { zh: extractFacts(zh, 'zh', []), en: extractFacts(en, 'en', []) },
  });
  return comparableGroups(matches).flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => isExchangeable(one, other))
        .map((other): PhrasePair => [zh, exchange(en, one.en, other.en), 'no', 'exchanged']),
    ),
  );
}
