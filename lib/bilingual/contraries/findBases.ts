/** Finds where a figure is right and what it is a part of, or a rank in, is another: 占GDP的3% as 3% of fiscal spending. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Fact, Mark } from '#lib/bilingual/reading/facts';
import { charHint, type Shows } from '#lib/bilingual/text/charHints';
import { sinceStop } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';
import { reaches, wholes } from './bases';
import type { RivalIdea } from './rivalIdea';

/** Words that tell what a figure is held against, and where they begin in the text. */
type Phrase = { readonly words: string; readonly start: number };

type Side = 'before' | 'after';

/** The way each language says it of a sort of figure; English says it after the figure. */
type Telling = {
  readonly kinds: RegExp;
  readonly zh: RegExp;
  readonly zhSide: Side;
  readonly en: RegExp;
  readonly ideas: readonly RivalIdea[];
};

const enNoun =
  '(?:(?!\\b(?:and|while|with|up|down|which|that|as|by|from|compared|but|or)\\b)[^,.;:()\\d]){2,70}';

const zhPart =
  /(?:(?:占|相当于)[^，。；、\d]{1,24}(?:的?(?:比重|比例|份额|比率)[^，。；、\d]{0,8}|的[^，。；、\d]{0,3})|(?:为|是|达到?|完成了?|实现|完成)[^，。；、\d为是]{2,16}的[^，。；、\d]{0,2})$/;
const enPart = new RegExp(`^(?:\\s(?:share|proportion|percent))?\\s(?:of|in)\\s${enNoun}`, 'i');
const zhAgainst = /(?:[比较]|[高低快慢多少](?:出|于)|超(?:出|过)|领先于?|优于)[^，。；、\d]{2,24}$/;
const enAgainst = new RegExp(
  `^(?:\\s(?:percentage\\s)?points?)?\\s(?:above|below|(?:higher|lower|faster|slower|more|less|better)\\sthan|over|under|up\\son|ahead\\sof|behind|times)\\s${enNoun}`,
  'i',
);
const zhPlace = /(?:全[球国省市县]|世界|我国)(?:(?!全[球国省市县])[^，。；、\d]){0,14}$/;
const enPlace = new RegExp(
  `^(?:\\s(?:places?|positions?|spots?|[a-z]+est|most\\s[a-z]+)){0,2}\\s(?:(?:in|of|among|across|within|out\\sof)\\s${enNoun}|nationwide\\b|nationally\\b|worldwide\\b|globally\\b|(?:province|city|county)-?wide\\b)`,
  'i',
);

/** 70%的税收. */
const zhAfter = /^的[^，。；、\d]{2,10}/;

const tellings: readonly Telling[] = [
  { kinds: /^share$/, zh: zhPart, zhSide: 'before', en: enPart, ideas: wholes },
  { kinds: /^share$/, zh: zhPart, zhSide: 'before', en: enPart, ideas: reaches },
  { kinds: /^share$/, zh: zhAfter, zhSide: 'after', en: enPart, ideas: wholes },
  { kinds: /^(?:points|share|multiple)$/, zh: zhAgainst, zhSide: 'before', en: enAgainst, ideas: reaches },
  { kinds: /^(?:ordinal|top)$/, zh: zhPlace, zhSide: 'before', en: enPlace, ideas: reaches },
];

type Sought = { readonly locale: Locale; readonly words: RegExp; readonly side: Side };

function phraseOf({ texts }: Compared, fact: Fact, { locale, words, side }: Sought): Phrase | null {
  const text = texts[locale];
  const from = side === 'before' ? Math.max(0, fact.start - 40) : fact.end;
  const beside =
    side === 'before' ? sinceStop(text.slice(from, fact.start), locale) : text.slice(from, from + 90);
  const found = words.exec(beside);
  if (found === null) return null;
  const start = side === 'before' ? fact.start - beside.length + found.index : from + found.index;
  return { words: found[0], start };
}

/** Whether each of two phrases names a base, and nothing of one may mean a base of the other. */
function isOtherBase(ideas: readonly RivalIdea[], zh: string, en: string): boolean {
  const meant = ideas.filter((one) => one.zh.test(zh));
  if (meant.length === 0 || meant.some((one) => one.hintEn.test(en))) return false;
  const told = ideas.filter((one) => one.en.test(en));
  return told.length > 0 && !told.some((one) => one.hintZh.test(zh));
}

/** A figure together with what it is held against. */
function markOf(text: string, fact: Fact, phrase: Phrase): Mark {
  const start = Math.min(fact.start, phrase.start);
  const end = Math.max(fact.end, phrase.start + phrase.words.length);
  const surface = text.slice(start, end).trim();
  return { kind: 'idea', key: surface, weight: 'hard', start, end, surface };
}

function otherBaseOf(compared: Compared, { zh, en }: Match): Disagreement | null {
  if (zh.kind === 'quantity') return null;
  for (const telling of tellings) {
    if (!telling.kinds.test(zh.kind)) continue;
    const meant = phraseOf(compared, zh, { locale: 'zh', words: telling.zh, side: telling.zhSide });
    const told =
      meant === null ? null : phraseOf(compared, en, { locale: 'en', words: telling.en, side: 'after' });
    if (meant === null || told === null || !isOtherBase(telling.ideas, meant.words, told.words)) continue;
    const marks = { zh: markOf(compared.texts.zh, zh, meant), en: markOf(compared.texts.en, en, told) };
    return { sort: 'rival', severity: 'error', ...marks };
  }
  return null;
}

const hint = charHint('占当为是达成实比较于超全世我的');

/** Each such figure, as an error; `shows` is asked of the Chinese. */
export function findBases(compared: Compared, shows: Shows): Disagreement[] {
  if (!shows(hint)) return [];
  return compared.matches.flatMap((match) => otherBaseOf(compared, match) ?? []);
}
