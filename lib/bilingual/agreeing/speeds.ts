/** Converts speeds: 每秒10米 is 36 km/h. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, distance, type Rational, ratio, times } from '#lib/bilingual/text/rational';
import type { Locale } from '#lib/site/locale';
import { baseStep, baseValue, larger, measureOf } from './agreeFacts';
import type { Table } from './repeats';

/** In how many seconds so far is gone, by the words on either side of a distance. */
const spans: Readonly<Record<Locale, readonly (readonly [RegExp, RegExp, number])[]>> = {
  zh: [
    [/每秒(?:钟)?[^，。；\d]{0,6}$|秒速[^，。；\d]{0,4}$/, /^(?:\/秒|\/s\b|每秒)/, 1],
    [/每(?:小时|个小时)[^，。；\d]{0,6}$|时速[^，。；\d]{0,6}$/, /^(?:\/小?时|\/h\b|每小时)/, 3600],
  ],
  en: [
    [/\b(?:per|a|every|each) second of $/i, /^(?:\/s(?:ec)?\b|\s(?:per|a|every|each)\ssecond\b)/i, 1],
    [/\bhourly [^.;,\d]{0,20}$/i, /^(?:\/h(?:r|our)?\b|\s(?:per|an|every|each)\shour\b)/i, 3600],
  ],
};

/** Metres a second; null where a distance is gone in no time that is said. */
function speedOf(fact: Figure, text: string, locale: Locale): { value: Rational; step: Rational } | null {
  const before = text.slice(Math.max(0, fact.start - 30), fact.start);
  const after = text.slice(fact.end, fact.end + 16);
  const span =
    locale === 'en' && /(?:kph|kmh|mph)$/i.test(fact.surface)
      ? 3600
      : spans[locale].find(([left, right]) => left.test(before) || right.test(after))?.[2];
  if (span === undefined) return null;
  const each = ratio(1, span);
  return { value: times(baseValue(fact), each), step: times(baseStep(fact), each) };
}

const isLength = (fact: Fact): fact is Figure => isFigure(fact) && measureOf(fact) === 'length';

/** Takes off the table the speeds that agree to half of the last digit either shows. */
export function withoutSpeeds(table: Table, texts: Readonly<Record<Locale, string>>): void {
  const met = new Set<Fact>();
  for (const zh of table.zh.filter(isLength)) {
    const meant = speedOf(zh, texts.zh, 'zh');
    if (meant === null) continue;
    const en = table.en.filter(isLength).find((one) => {
      const told = met.has(one) ? null : speedOf(one, texts.en, 'en');
      if (told === null) return false;
      return (
        compare(times(distance(meant.value, told.value), ratio(2, 1)), larger(meant.step, told.step)) <= 0
      );
    });
    if (en !== undefined) met.add(zh).add(en);
  }
  if (met.size === 0) return;
  table.zh = table.zh.filter((fact) => !met.has(fact));
  table.en = table.en.filter((fact) => !met.has(fact));
}
