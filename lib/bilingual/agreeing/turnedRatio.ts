/** Lets a ratio be told from its other end: 仅为国家标准的五分之一 is “the national standard is five times that”. */

import { findConcepts } from '#lib/bilingual/ideas/concepts';
import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { equal, times, unity } from '#lib/bilingual/text/rational';
import { type Span, sentenceAt } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import type { Compared } from './compareFacts';
import type { Table } from './repeats';

type Told = Pick<Compared, 'texts' | 'matches'>;

/** What is so many times another, and that other. */
type Two = { readonly one: Span; readonly base: Span };

const zhRatio = /(?:^|[，。；])([^，。；]*?)(?:仅|只|才)?(?:为|是|相当于|达到?了?)([^，。；为是]{2,20}?)的?$/;
const enVerb =
  /\b(?:is|are|was|were|comes?|came|stood|stands|amounts?|amounted|equals?|equall?ed)\b[^.;,]{0,16}$/i;

function partsInZh(text: string, { start }: Figure): Two | null {
  const found = zhRatio.exec(text.slice(0, start));
  if (found === null) return null;
  const [, one = '', base = ''] = found;
  const words = text.slice(0, start);
  const from = words.lastIndexOf(base);
  const first = words.lastIndexOf(one, from);
  return { one: { start: first, end: first + one.length }, base: { start: from, end: from + base.length } };
}

function partsInEn(text: string, { start, end }: Figure): Two | null {
  const sentence = sentenceAt(text, start);
  const before = text.slice(sentence.start, start);
  const after = /^(?:\s(?:of|as\s\w+\sas|more\sthan))?\s[^,.;]{2,}/.exec(text.slice(end, sentence.end))?.[0];
  if (after === undefined || !enVerb.test(before)) return null;
  const from = before.lastIndexOf(';') + 1;
  return {
    one: { start: sentence.start + from, end: start },
    base: { start: end, end: end + after.length },
  };
}

const within = ({ start, end }: Span, { start: from, end: to }: Span): boolean => start >= from && end <= to;

/** Times and places that a table of nouns does not know. */
const named: readonly (readonly [RegExp, RegExp])[] = [
  [/现在|目前|如今|当前/, /\b(?:now|today|current(?:ly)?|present)\b/i],
  [/去年|上年|同期/, /\b(?:(?:last|previous)\syear|a\syear\s(?:ago|earlier|before)|the\syear\sbefore)\b/i],
  [/全[省国]|国家|省/, /\b(?:provinc\w*|nation\w*|country\w*)\b/i],
  [/全市|市/, /\b(?:city\w*|municipal\w*)\b/i],
  [/标准|限值/, /\b(?:standards?|limits?)\b/i],
];

/** What a stretch of a text names, as far as both languages can. */
function ideasIn(text: string, span: Span, locale: Locale): ReadonlySet<string> {
  const words = text.slice(span.start, span.end);
  const ideas = findConcepts(words, locale, [{ start: 0, end: words.length }]).map(
    ({ concept }) => `${concept}`,
  );
  const names = named.flatMap((pair, at) =>
    pair[locale === 'zh' ? 0 : 1].test(words) ? [`named ${at}`] : [],
  );
  return new Set([...ideas, ...names]);
}

const common = (some: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...some].filter((one) => others.has(one)).length;

/** “What it is now”: the noun of the first belongs to both. */
const again = /\b(?:it|they|that|those|them)\b/i;

/** Whether the English begins with what the Chinese ends with. */
function isTurned(zh: Two, en: Two, { texts, matches }: Told): boolean {
  const ideas = {
    zh: { one: ideasIn(texts.zh, zh.one, 'zh'), base: ideasIn(texts.zh, zh.base, 'zh') },
    en: { one: ideasIn(texts.en, en.one, 'en'), base: ideasIn(texts.en, en.base, 'en') },
  };
  const told = (mine: Span, theirs: Span): number =>
    matches.filter((match) => within(match.zh, mine) && within(match.en, theirs)).length;
  const turned =
    common(ideas.zh.one, ideas.en.base) +
    common(ideas.zh.base, ideas.en.one) +
    told(zh.base, en.one) +
    told(zh.one, en.base);
  const isSpared = again.test(texts.en.slice(en.base.start, en.base.end));
  const kept =
    (isSpared ? 0 : common(ideas.zh.one, ideas.en.one)) +
    common(ideas.zh.base, ideas.en.base) +
    told(zh.one, en.one) +
    told(zh.base, en.base);
  return turned > kept;
}

const isRatio = (fact: Fact): fact is Figure =>
  isFigure(fact) &&
  (fact.kind === 'share' || fact.kind === 'multiple') &&
  fact.direction === null &&
  fact.otherwise === null;

/** Takes such pairs off the table. */
export function withoutTurnedRatios(table: Table, told: Told): void {
  const met = new Set<Fact>();
  for (const zh of table.zh.filter(isRatio)) {
    const en = table.en
      .filter(isRatio)
      .find((one) => !met.has(one) && equal(times(zh.value, one.value), unity));
    if (en === undefined || equal(zh.value, unity)) continue;
    const parts = { zh: partsInZh(told.texts.zh, zh), en: partsInEn(told.texts.en, en) };
    if (parts.zh !== null && parts.en !== null && isTurned(parts.zh, parts.en, told)) met.add(zh).add(en);
  }
  if (met.size === 0) return;
  table.zh = table.zh.filter((fact) => !met.has(fact));
  table.en = table.en.filter((fact) => !met.has(fact));
}
