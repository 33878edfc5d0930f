/** What an editor is told when two languages do not state the same. */

import type { Disagreement, DisagreementSort } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import { defineError, defineWarning, type ProblemWords, say } from '#lib/site/defineProblem';
import { type Bilingual, type Locale, otherLocale } from '#lib/site/locale';
import { wordApart } from './apartWords';
import { convertTo } from './convertTo';
import { findCause } from './findCause';
import { expandFact, formatFact } from './formatFact';
import { unquoted } from './quotedWords';
import { spelledLike } from './spelledLike';

/** A disagreement seen from the translation. */
export type Slip = Disagreement & { readonly original: Locale };

const sides = ({ zh, en, original }: Slip) => ({
  from: original === 'zh' ? zh : en,
  to: original === 'zh' ? en : zh,
});

const wordsOf = ({ surface }: Fact): string => unquoted(surface);

const quoteZh = (fact: Fact): string => {
  const full = expandFact(fact, 'zh');
  return full === '' ? `“${wordsOf(fact)}”` : `“${wordsOf(fact)}”（${full}）`;
};

const quoteEn = (fact: Fact): string => {
  const full = expandFact(fact, 'en');
  return full === '' ? `“${wordsOf(fact)}”` : `“${wordsOf(fact)}” (${full})`;
};

const hintOf = (right: string, reason: Bilingual | null): Bilingual => {
  return {
    zh: `${reason?.zh ?? ''}${right === '' ? '请对照原文改正。' : `译文可写作“${right}”。`}`,
    en: `${reason === null ? '' : `${reason.en} `}${right === '' ? 'Correct it after the original.' : `The translation may say “${right}”.`}`,
  };
};

/** What is right in the translation: as it says it elsewhere, in the unit it has chosen, or as the language would. */
function rightForm({ form, original }: Slip, from: Fact, to: Fact | null): string {
  const target = otherLocale(original);
  if (form !== undefined && !isFigure(form))
    return target === 'en' ? wordsOf(form) : formatFact(from, target);
  const converted = to === null ? null : convertTo(from, to);
  const right = formatFact(converted ?? from, target);
  return to !== null && target === 'en' ? spelledLike(to.surface, right) : right;
}

/** The number is right, the brackets round its year are not; told of the language that has them. */
function wordBrackets({ zh, en, original }: Slip): ProblemWords {
  const fact = zh ?? en;
  const said = fact?.surface ?? '';
  const brackets = fact === null || isFigure(fact) ? '' : [...(fact.brackets ?? '')].join(' ');
  const right = said.replace(/[〔[［【(（]((?:19|20)\d\d)[〕\]］】)）]/, '〔$1〕');
  const isOriginal = (zh === null ? 'en' : 'zh') === original;
  return say(
    `${isOriginal ? '原文' : '译文'}的文号“${said}”括号不对：年份用了“${brackets}”，应当用六角括号“〔 〕”。`,
    `The ${isOriginal ? 'original' : 'translation'}’s document number “${said}” has the wrong brackets: “${brackets}” round the year, where “〔 〕” belong.`,
    `写作“${right}”。`,
    `Write “${right}”.`,
  );
}

/** What stands in its own place is right in itself, so there is no form to offer. */
const wordExchange = (slip: Slip): ProblemWords => {
  const { from } = sides(slip);
  const said = from?.surface ?? '';
  if (from !== null && isFigure(from))
    return say(
      `译文里的“${said}”说的不是原文的那一样：两个数可能互换了。`,
      `In the translation “${said}” counts another thing than in the original; two figures may have changed places.`,
      '请对照原文，逐项核对各是多少。',
      'Check against the original what each figure counts.',
    );
  return say(
    `译文里与“${said}”相配的数，不是原文的那一个：年份与数字可能互换了。`,
    `In the translation “${said}” goes with another figure than in the original; years and figures may have changed places.`,
    '请对照原文，逐年核对各年的数字。',
    'Check the figure of each year against the original.',
  );
};

/** Both figures are right in themselves; what is amiss is what each is said of. */
function wordTrade(slip: Slip): ProblemWords {
  const { from, to } = sides(slip);
  const second = slip.other === undefined ? null : sides({ ...slip, ...slip.other });
  const [a, b] = [from?.surface ?? '', second?.from?.surface ?? ''];
  const [x, y] = [to?.surface ?? '', second?.to?.surface ?? ''];
  return say(
    `原文的“${a}”和“${b}”在译文里互换了：“${x}”“${y}”说的都是对方所说的事物。`,
    `The original’s “${a}” and “${b}” have changed places in the translation: “${x}” and “${y}” are each said of the other’s thing.`,
    '请对照原文，看这两个数各说的是什么，把它们换回来。',
    'Check against the original what each of the two is said of, and change them back.',
  );
}

/** Where the figure itself is right, so that to write it once more would be no help. */
const sameFigures: readonly DisagreementSort[] = ['recast', 'shared', 'rival', 'swapped', 'turned'];

/** A figure whose direction is turned is right in itself. */
const turnHint = (from: Fact): Bilingual => ({
  zh: `数不错，方向反了：原文说的是“${wordsOf(from)}”，请照此改正。`,
  en: `The figure is right, its direction is not: the original says “${wordsOf(from)}”.`,
});

function both(slip: Slip, from: Fact, to: Fact): ProblemWords {
  const { zh, en, sort } = slip;
  const cause = zh !== null && en !== null && sort === 'different' ? findCause(zh, en) : null;
  const words = cause?.apart ?? wordApart(slip);
  const right = sameFigures.includes(sort) ? '' : rightForm(slip, from, to);
  const hint = sort === 'turned' && isFigure(from) ? turnHint(from) : hintOf(right, cause?.reason ?? null);
  return say(
    `原文${quoteZh(from)}在译文中是${quoteZh(to)}：${words.zh}。`,
    `The original’s ${quoteEn(from)} is ${quoteEn(to)} in the translation: ${words.en}.`,
    hint.zh,
    hint.en,
  );
}

function wordSlip(slip: Slip): ProblemWords {
  if (slip.sort === 'bracketed') return wordBrackets(slip);
  const { from, to } = sides(slip);
  if (from !== null && to !== null) return both(slip, from, to);
  const hint = hintOf(from === null ? '' : rightForm(slip, from, null), null);
  if (from !== null) {
    return say(
      `译文里找不到原文的${quoteZh(from)}。`,
      `The translation lacks the original’s ${quoteEn(from)}.`,
      hint.zh,
      hint.en,
    );
  }
  const quoted = to === null ? { zh: '', en: '' } : { zh: quoteZh(to), en: quoteEn(to) };
  return say(
    `译文的${quoted.zh}在原文里没有。`,
    `The translation’s ${quoted.en} is not in the original.`,
    '请对照原文核实，删去或改正。',
    'Check it against the original and delete or correct it.',
  );
}

/** The years a plan covers are known; of a date, those the piece speaks of. */
const wordAddedYear = ({ en }: Slip): ProblemWords => {
  const said = en?.surface ?? '';
  return say(
    `译文的“${said}”补了年份，但不是原文所说的那一年。`,
    `The translation’s “${said}” adds a year, and not the one the original speaks of.`,
    '年份以本段、小标题、标题和首发日期为准；五年规划以其起止年份为准，如“十四五”是2021—2025年。拿不准就不补。',
    'Go by the years of the paragraph, heading, title and first publication, and of a five-year plan by its first and last, 2021–2025 for the 14th. Where in doubt, add none.',
  );
};

/** An amount, share or number. */
export const factProblems = {
  quantity: defineError('bilingual/quantity', wordSlip),
  count: defineWarning('bilingual/count', wordSlip),
  approximation: defineWarning('bilingual/approximation', wordSlip),
  multiple: defineWarning('bilingual/multiple', (slip: Slip) => {
    const { zh: en, en: to } = { zh: slip.zh, en: slip.en };
    const [from, other] = [en === null ? '' : quoteZh(en), to === null ? '' : quoteZh(to)];
    return say(
      `原文${from}按语法是增加到${slip.zh === null ? '' : formatFact(slip.zh, 'zh')}，与${other}不同，但常有人混用。`,
      `By grammar ${from} means ${slip.zh === null ? '' : formatFact(slip.zh, 'en')}, unlike ${other}, though some writers confuse them.`,
      '请向作者核实：“增长2倍”是三倍，“增长到2倍”是两倍。',
      'Ask the author: 增长2倍 is three times as much, 增长到2倍 is twice.',
    );
  }),
  date: defineError('bilingual/date', wordSlip),
  addedYear: defineError('bilingual/date', wordAddedYear),
  dateDetail: defineWarning('bilingual/date-detail', wordSlip),
  period: defineError('bilingual/period', wordSlip),
  document: defineError('bilingual/document-number', wordSlip),
  rank: defineError('bilingual/rank', wordSlip),
  code: defineError('bilingual/code', wordSlip),
  url: defineError('bilingual/url', wordSlip),
  order: defineWarning('bilingual/order', wordSlip),
  exchange: defineError('bilingual/exchange', wordExchange),
  trade: defineError('bilingual/exchange', wordTrade),
  subject: defineError('bilingual/subject', wordSlip),
  term: defineError('bilingual/term', (zh: string, forms: readonly string[]) =>
    say(
      `原文的“${zh}”在译文里没有按词库译出。`,
      `The translation does not render “${zh}” as the term base has it.`,
      `写作${forms.map((form) => `“${form}”`).join('或')}；若另有更好的译法，请加进 terms.yaml。`,
      `Write ${forms.map((form) => `“${form}”`).join(' or ')}; if another form is right, add it to terms.yaml.`,
    ),
  ),
};
