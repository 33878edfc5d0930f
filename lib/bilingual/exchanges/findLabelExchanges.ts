/** Finds counts that changed places between two labels: 5A级景区1家、4A级8家 told as “eight 5A and one 4A attractions”. */

import type { Compared } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, type Figure, isCount, type Mark } from '#lib/bilingual/reading/facts';
import { equal } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';

/** A label and how many there are of it. */
type Labelled = { readonly label: Mark; readonly count: Figure };

const isLabel = (fact: Fact): fact is Mark =>
  fact.kind === 'grade' || (fact.kind === 'code' && /^[1-5]?A+$/.test(fact.key));

type Between = (text: string, label: Fact, count: Fact) => boolean;

const betweens: Readonly<Record<Locale, Between>> = {
  zh: (text, label, count) => /^[^，。；、\d]{0,8}$/.test(text.slice(label.end, count.start)),
  en: (text, label, count) => count.end < label.start && /^\s$/.test(text.slice(count.end, label.start)),
};

function labelledIn(text: string, locale: Locale, facts: readonly Fact[]): Labelled[] {
  return facts.filter(isLabel).flatMap((label): Labelled[] => {
    const count = facts.filter(isCount).find((one) => {
      const isAfter = one.start >= label.end;
      return isAfter === (locale === 'zh') && betweens[locale](text, label, one);
    });
    return count === undefined ? [] : [{ label, count }];
  });
}

const sameCount = (one: Labelled, other: Labelled): boolean => equal(one.count.value, other.count.value);

const answerTo = (one: Labelled, list: readonly Labelled[]): Labelled | undefined =>
  list.find(({ label }) => label.key === one.label.key);

const isOnce = (list: readonly Labelled[]): boolean =>
  new Set(list.map(({ label }) => label.key)).size === list.length;

/** Two labels of which each has the other's count, as an error. */
export function findLabelExchanges({ texts, facts }: Compared): Disagreement[] {
  if (facts.zh.filter(isLabel).length < 2) return [];
  const [zh, en] = [labelledIn(texts.zh, 'zh', facts.zh), labelledIn(texts.en, 'en', facts.en)];
  if (!isOnce(zh) || !isOnce(en)) return [];
  for (const [index, one] of zh.entries()) {
    for (const other of zh.slice(index + 1)) {
      const [first, second] = [answerTo(one, en), answerTo(other, en)];
      if (first === undefined || second === undefined || sameCount(one, other)) continue;
      if (!sameCount(one, second) || !sameCount(other, first)) continue;
      return [
        {
          sort: 'exchanged',
          severity: 'error',
          zh: one.count,
          en: second.count,
          other: { zh: other.count, en: first.count },
        },
      ];
    }
  }
  return [];
}
