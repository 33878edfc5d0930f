/** Compares what two texts state: each figure by itself, and then what the figures are said of. */

import { alignBases } from '#lib/bilingual/agreeing/alignBases';
import { alignRates } from '#lib/bilingual/agreeing/alignRates';
import { type Compared, holdFacts } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Spoken } from '#lib/bilingual/agreeing/spokenYears';
import { findBases } from '#lib/bilingual/contraries/findBases';
import { findCarriers } from '#lib/bilingual/contraries/findCarriers';
import { findContraries } from '#lib/bilingual/contraries/findContraries';
import { findNumberedNames } from '#lib/bilingual/contraries/findNumberedNames';
import { findRivals } from '#lib/bilingual/contraries/findRivals';
import { listNamedRivals } from '#lib/bilingual/contraries/namedRivals';
import { readOpposites } from '#lib/bilingual/contraries/readOpposites';
import { extractFacts } from '#lib/bilingual/reading/extractFacts';
import type { Fact, TermLike } from '#lib/bilingual/reading/facts';
import { charHintsIn } from '#lib/bilingual/text/charHints';
import type { Locale } from '#lib/site/locale';
import { areAverageApart } from './averageApart';
import { readBalance } from './balance';
import { findBaseTurns, keepsBase } from './findBaseTurns';
import { findBrackets } from './findBrackets';
import { findEachExchanges } from './findEachExchanges';
import { findDepartures, findExchanges, isMilestone, type Judge } from './findExchanges';
import { findLabelExchanges } from './findLabelExchanges';
import { findMovedLabels } from './findMovedLabels';
import { findRangeTurns, isRangeKept } from './findRangeTurns';
import { findRatios } from './findRatios';
import { findRests } from './findRests';
import { findReversals, playApart, playsSameRole } from './findReversals';
import { findShareTurns, keepsShares } from './findShareTurns';
import { findTradedKinds } from './findTradedKinds';
import { findWholeTurns } from './findWholeTurns';
import { findYearSwaps } from './findYearSwaps';
import { judgeYears } from './judgeYears';
import { judgeLabels, keepsLabels } from './keepsLabels';
import { nameRestated } from './nameRestated';
import { findListTurns, findPartTurns, inOneList, isPartOfOther } from './sameList';
import { isOfListToldApart, judgeBase, keepsBound } from './standsByItself';
import { toldOnce } from './toldOnce';

/** Two texts and, where they are part of a piece, the years it speaks of. */
export type Spoke = Readonly<Record<Locale, string>> & { readonly spoken?: () => Spoken | null };

/** Every way in which a Chinese text and its English do not state the same; `terms` are those that count for them. */
export function compareTexts({ spoken, ...texts }: Spoke, terms: readonly TermLike[]): Disagreement[] {
  const zh = extractFacts(texts.zh, 'zh', terms);
  const en = alignRates(zh, extractFacts(texts.en, 'en', terms));
  const based = alignBases(texts, zh, en);
  const facts = { zh, en: based.facts };
  const held = holdFacts({ texts, facts });
  const all = held.matches;
  const judged = judgeYears({ ...held, texts, facts }, spoken ?? (() => null));
  const disagreements = nameRestated(judged, { matches: all, text: texts.en });
  /** A session is its congress and its number once more, and tells nothing of either. */
  const matches = all.filter(({ zh }) => zh.kind !== 'session');
  const compared = { texts, facts, matches, terms };
  const shows = charHintsIn(texts.zh);
  const named = listNamedRivals(texts.zh, shows);
  const opposites = readOpposites(compared, shows);
  const weigh = readBalance(compared);
  const judge: Judge = (one, other) =>
    opposites.keep(one, other) || keepsBase(compared, one, other)
      ? 'kept'
      : (judgeBase(compared, one, other) ?? judgeLabels(compared, one, other) ?? weigh(one, other));
  const refused = new Set(disagreements.flatMap(({ zh, severity }) => (severity === 'error' ? [zh] : [])));
  const of = [
    ...findReversals(compared),
    ...findContraries(compared, shows),
    ...findEachExchanges(compared),
    ...findLabelExchanges(compared),
    ...findRangeTurns(compared),
    ...findTradedKinds(compared),
    ...findShareTurns(compared),
    ...findBaseTurns(compared),
    ...findYearSwaps(compared, judge),
    ...findExchanges(matches, judge).filter((found) => !standsInPlace(compared, found)),
    ...findListTurns(compared),
    ...findPartTurns(compared),
    ...findWholeTurns(compared),
    ...findDepartures(
      matches,
      judge,
      (pair) =>
        pair.some((match) => playsSameRole(compared, match)) ||
        keepsBound(pair) ||
        isPartOfOther(compared, { en: pair[0].en, other: pair[1] }),
    ),
    ...opposites.crossed,
    ...findMovedLabels(compared, shows),
    ...findRests(compared, shows),
    ...findBases(compared, shows),
    ...findCarriers(compared, named),
    ...findRivals({ zh: texts.zh, en: based.text }, named),
    ...findNumberedNames(texts, shows),
    ...findRatios(texts),
  ];
  const told = [
    ...findBrackets(facts),
    ...disagreements,
    ...onceEach(of.filter((one) => !refused.has(one.zh) && !isRefused(one, refused))),
  ];
  return told.length < 2 ? told : toldOnce(told, texts);
}

/** 环比 told as “year on year” is refused as what the change is measured against, and not once more as an idea. */
const isRefused = ({ sort, zh }: Disagreement, refused: ReadonlySet<Fact | null>): boolean =>
  sort === 'rival' &&
  zh !== null &&
  [...refused].some((one) => one?.kind === 'basis' && one.start <= zh.start && zh.end <= one.end);

/** Whether figures said to be exchanged are known by other means to be each where it belongs. */
const standsInPlace = (compared: Compared, found: Disagreement): boolean =>
  playApart(compared, found) ||
  areAverageApart(compared, found) ||
  inOneList(compared, found) ||
  isPartOfOther(compared, found) ||
  isRangeKept(compared, found) ||
  isOfListToldApart(compared, found) ||
  keepsLabels(compared, found) ||
  keepsShares(compared, found) ||
  isMilestone(compared.texts.zh, found);

/** What is told of a fact first is told; it may show in more ways than one, and one rival may lie within another. */
function onceEach(found: readonly Disagreement[]): Disagreement[] {
  const told = new Set<Disagreement['zh']>();
  const rivals: Fact[] = [];
  return found.filter(({ zh, sort, other }) => {
    if (told.has(zh)) return false;
    told.add(zh).add(other?.zh ?? zh);
    if (sort !== 'rival' || zh === null) return true;
    const isNew = rivals.every((one) => one.end <= zh.start || zh.end <= one.start);
    rivals.push(zh);
    return isNew;
  });
}
