/** Gives each figure of a list told “respectively” the thing it is told of: 城镇、农村分别增长5%和6%. */

import type { Compared, Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Fact } from '#lib/bilingual/reading/facts';
import { type Span, sentenceAt } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';

const words: Readonly<Record<Locale, RegExp>> = { zh: /分别/g, en: /\brespectively\b/gi };

const separators: Readonly<Record<Locale, RegExp>> = {
  zh: /[，,、；;：:]|[和与及]/g,
  en: /,(?!\d)|[;:]|\band\b|\bwhile\b/gi,
};

/** What may stand between the figures of one list. */
const joints: Readonly<Record<Locale, RegExp>> = {
  zh: /^(?:[、，,]|和|与|及|以及|和?(?:约|近)|\s)*$/,
  en: /^(?:,|and|\s|by|to|of|RMB|about|nearly|over|more than)*$/i,
};

/** A piece that names nothing: 同比, “up”. */
const empty = /^[^\p{L}\d]*(?:[同环]比|[比较][上去]年(?:同期)?|增长|also|up|\p{L})?[^\p{L}\d]*$/u;

type Read = { readonly text: string; readonly locale: Locale; readonly facts: readonly Fact[] };

const alike = (a: Fact, b: Fact): boolean => a.kind === b.kind;

/** The list of alike facts that begins or ends with one, which the joints hold together. */
function listFrom(facts: readonly Fact[], at: number, { text, locale }: Read): Fact[] {
  const list: Fact[] = [];
  for (const fact of facts.slice(at)) {
    const last = list.at(-1);
    if (last !== undefined && !(alike(last, fact) && joints[locale].test(text.slice(last.end, fact.start))))
      break;
    list.push(fact);
  }
  return list;
}

/** 分别 stands before its list, “respectively” after it or, seldom, before. */
function listedBy(word: Span, read: Read): Fact[] {
  const { facts, locale } = read;
  const sentence = sentenceAt(read.text, word.start);
  const near = facts.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const after = near.flatMap(({ start }, index) => (start >= word.end ? [index] : []));
  if (locale === 'zh')
    return after.map((index) => listFrom(near, index, read)).find(({ length }) => length > 1) ?? [];
  const before = near.filter(({ end }) => end <= word.start);
  const lists = before.map((_, index) => listFrom(before, index, read));
  return lists.find((list) => list.length > 1 && list.at(-1) === before.at(-1)) ?? [];
}

/** The pieces of a sentence before a list, between commas and “and”. */
function piecesBefore(end: number, { text, locale }: Read): Span[] {
  let start = sentenceAt(text, end).start;
  const pieces: Span[] = [];
  for (const { index, 0: mark } of text.matchAll(separators[locale])) {
    if (index < start || index >= end) continue;
    pieces.push({ start, end: index });
    start = index + mark.length;
  }
  return [...pieces, { start, end }].filter((piece) => !empty.test(text.slice(piece.start, piece.end)));
}

const holds = (piece: Span, fact: Fact): boolean => fact.start >= piece.start && fact.end <= piece.end;

/** A list of facts, and where what it tells of ends. */
type Told = { readonly list: readonly Fact[]; readonly end: number };

/** What leads from a list to one told of the same things in the same order: ，增长5.2%和7.4%. */
const goesOn =
  /^[，,](?:[比较][^，。；、\d]{1,8})?(?:[同环]比|均|也|各)?(?:增长|增加|提高|上升|上涨|下降|减少)(?:了|约|\s)*$/;

/** The list behind a Chinese one that goes on with it. */
function nextList({ list, end }: Told, read: Read): Told[] {
  const last = list.at(-1);
  const next = last === undefined ? -1 : read.facts.indexOf(last) + 1;
  const first = read.facts[next];
  if (last === undefined || first === undefined || next === 0) return [];
  if (read.locale !== 'zh' || !goesOn.test(read.text.slice(last.end, first.start))) return [];
  const further = listFrom(read.facts, next, read);
  return further.length === list.length ? [{ list: further, end }] : [];
}

const listsIn = (read: Read): Told[] =>
  [...read.text.matchAll(words[read.locale])].flatMap(({ index, 0: word }): Told[] => {
    const list = listedBy({ start: index, end: index + word.length }, read);
    if (list.length < 2) return [];
    const told = { list, end: Math.min(index, list[0]?.start ?? index) };
    return [told, ...nextList(told, read)];
  });

/** Of 城镇和农村居民人均可支配收入 the last noun is said of both, though it stands in the piece of the second. */
function withoutHead(pieces: readonly Span[], { locale }: Read): readonly Span[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (locale !== 'zh' || first === undefined || last === undefined || first === last) return pieces;
  const end = last.start + (first.end - first.start) + 2;
  return end < last.end ? [...pieces.slice(0, -1), { start: last.start, end }] : pieces;
}

/** For each figure so listed, the piece of the text it is told of. */
function findPieces({ list, end }: Told, read: Read): [Fact, Span][] {
  const pieces = piecesBefore(end, read);
  const counted = pieces.filter((piece) => read.facts.some((fact) => holds(piece, fact)));
  const last = counted.at(-1);
  /** 排查隐患532处，事故起数和死亡人数分别下降19%、22%: what is counted before belongs to another clause. */
  const isOfList =
    counted.length === list.length &&
    last !== undefined &&
    pieces.length - pieces.indexOf(last) <= list.length;
  const told = withoutHead((isOfList ? counted : pieces).slice(-list.length), read);
  if (told.length < list.length) return [];
  return list.flatMap((fact, at): [Fact, Span][] => {
    const piece = told[at];
    return piece === undefined ? [] : [[fact, piece]];
  });
}

/** “back to 87% and 79%” leaves out the word where the figures answer those of a 分别. */
function listsAnswering(zh: readonly Told[], matches: readonly Match[], read: Read): Told[] {
  return zh.flatMap(({ list }): Told[] => {
    const answers = matches.filter((match) => list.includes(match.zh)).map((match) => match.en);
    const first = [...answers].sort((a, b) => a.start - b.start)[0];
    const at = first === undefined ? -1 : read.facts.indexOf(first);
    const run = at < 0 ? [] : listFrom(read.facts, at, read);
    const whole = run.length === list.length && answers.length === list.length;
    return whole && run.every((fact) => answers.includes(fact))
      ? [{ list: run, end: run[0]?.start ?? 0 }]
      : [];
  });
}

export type Antecedents = Readonly<Record<Locale, ReadonlyMap<Fact, Span>>>;

/** For each figure told in a list “respectively”, the piece of its text it is told of. */
export function listAntecedents({ texts, facts, matches }: Compared): Antecedents {
  const zh: Read = { text: texts.zh, locale: 'zh', facts: facts.zh };
  const en: Read = { text: texts.en, locale: 'en', facts: facts.en };
  const lists = listsIn(zh);
  const marked = listsIn(en);
  const answering = marked.length > 0 ? marked : listsAnswering(lists, matches, en);
  return {
    zh: new Map(lists.flatMap((told) => findPieces(told, zh))),
    en: new Map(answering.flatMap((told) => findPieces(told, en))),
  };
}
