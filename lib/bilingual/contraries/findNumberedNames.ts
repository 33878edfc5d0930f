/** Finds a name that has another numeral than in Chinese: 国三 as “China IV”, “三会一课” as “three meetings and two lectures”. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Mark } from '#lib/bilingual/reading/facts';
import { hanValues } from '#lib/bilingual/reading/hanValues';
import { type CharHint, charHint, type Shows } from '#lib/bilingual/text/charHints';
import type { Locale } from '#lib/site/locale';

/** A name in a text, and its numerals in order of their size. */
type Name = { readonly mark: Mark; readonly numerals: string };

/** How a kind of name is found in each language: each match has its numerals in its groups. */
type Kind = Readonly<Record<Locale, RegExp>> & {
  readonly hint: CharHint;
  /** What a Chinese text with such a name has besides. */
  readonly about?: RegExp;
  /** What stands before an English name that may name the next one instead. */
  readonly beside?: RegExp;
};

const low = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const romanSigns = 'ⅠⅡⅢⅣⅤⅥ';

function numeralValue(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const word = low.indexOf(numeral.toLowerCase()) + 1;
  const sign = roman.indexOf(numeral.toUpperCase()) + 1 || romanSigns.indexOf(numeral) + 1;
  return word || sign || Number(hanValues(numeral).value);
}

const words = low.join('|');

const kinds: readonly Kind[] = [
  {
    hint: charHint('号', '件'),
    zh: /(?<![\d一二三四五六七八九十百〔〕)）])([一二三四五六七八九十]{1,2}|\d{1,2})号文件/g,
    en: new RegExp(`\\bNo\\.?\\s?(\\d+|${words})\\s(?:[a-z]+\\s){0,2}document`, 'gi'),
  },
  {
    hint: charHint('国', '排柴汽车油械'),
    zh: /(?<![中全各我外本大英美法德韩泰两多])国([一二三四五六ⅠⅡⅢⅣⅤⅥ]|VI|IV|V|I{1,3})(?=[AaBb]?(?:及|以[上下]|排放|标准|柴油|汽油|[老中重货、和与]|阶段|车))/g,
    en: /\b(?:China|National|Guo)[\s-](?:Stage\s|Phase\s)?(VI|IV|V|I{1,3}|[1-6])(?=[ab]?\b(?![-.]\d))/g,
    about: /排放|柴油|汽油|车|机械/,
    beside:
      /(?<!\bor\s)\b(?:below|under|above|over|before|beyond|pre|short\sof|than)[\s-](?:the\s)?$|(?:\b(?:not|no|never|fail\w*|unable|without)|n['’]t)\b[^.;,]{0,30}$/i,
  },
  {
    hint: charHint('“', '一二两三四五六七八九十'),
    zh: /“(?:([一二两三四五六七八九十])[^\d一二两三四五六七八九十”、，]{1,2})(?:([一二两三四五六七八九十])[^\d一二两三四五六七八九十”、，]{1,2})(?:([一二两三四五六七八九十])[^\d一二两三四五六七八九十”、，]{1,2})?”/g,
    en: new RegExp(
      `["“](?:the\\s)?(?:(${words}|\\d)\\s[a-z][a-z\\s-]*?),?\\s(?:and\\s)?(?:(${words}|\\d)\\s[a-z][a-z\\s-]*?)(?:,?\\s(?:and\\s)?(${words}|\\d)\\s[a-z][a-z\\s-]*?)?["”]`,
      'gi',
    ),
  },
];

function listNames(text: string, locale: Locale, kind: Kind): Name[] {
  return [...text.matchAll(kind[locale])].map((match) => {
    const [{ index }, [surface, ...groups]] = [match, match];
    const numerals = groups.filter((one) => one !== undefined).map(numeralValue);
    return {
      mark: {
        kind: 'idea',
        key: surface,
        weight: 'hard',
        start: index,
        end: index + surface.length,
        surface,
      },
      numerals: numerals.sort().join(),
    };
  });
}

/** How many numerals names have tells which may be told by one another. */
const sameLength = (one: Name, other: Name): boolean =>
  one.numerals.split(',').length === other.numerals.split(',').length;

/** The first Chinese name that is not in the English, where one of the same kind stands that is not in the Chinese. */
function alteredIn(texts: Readonly<Record<Locale, string>>, kind: Kind): Disagreement[] {
  if (kind.about?.test(texts.zh) === false) return [];
  const zh = listNames(texts.zh, 'zh', kind);
  const en = zh.length === 0 ? [] : listNames(texts.en, 'en', kind);
  const has = (names: readonly Name[], name: Name): boolean =>
    names.some(({ numerals }) => numerals === name.numerals);
  const lost = zh.find((name) => !has(en, name));
  if (lost === undefined) return [];
  const put = en.find(
    (name) =>
      !has(zh, name) &&
      sameLength(lost, name) &&
      kind.beside?.test(texts.en.slice(0, name.mark.start)) !== true,
  );
  return put === undefined ? [] : [{ sort: 'rival', severity: 'error', zh: lost.mark, en: put.mark }];
}

/** Each kind of name of which one was put for another, as an error; `shows` is asked of the Chinese. */
export const findNumberedNames = (texts: Readonly<Record<Locale, string>>, shows: Shows): Disagreement[] =>
  kinds.filter(({ hint }) => shows(hint)).flatMap((kind) => alteredIn(texts, kind));
