/** Tells whether a figure is where a change began, where it ended, or by how much: 由5%降至4%, 增长3%. */

import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import { sinceStop } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';

export type ChangeRole = 'from' | 'to' | 'by';

type Around = { readonly before: string; readonly after: string };
type Rule = readonly [ChangeRole, (around: Around) => boolean];

const zhVerb =
  '(?:增[长加至到为]?|减少?|提[高升]|降低?|下[降调跌滑]|转|上[升涨调浮]|升高?|缩[短减小]|涨|扩[大展]|调整?|改|跃[升居]?|发展|压[缩减]|回[落升]|放宽|延长|攀升|恢复|变|增)';
const zhLead =
  '(?:了|约|近|超过?|逾|最[高低]?|原来的?|上年的?|去年的?|当前的?|现在的?|目前的?|\\d{4}年的?|同期的?|[年月]末?的|每[\\u4e00-\\u9fff]{1,4}|人民币|的|\\s)*';

/** 转为增长8.9%: what it came to, though it says by how much something grew. */
const zhTurned = /转(?:为|成)?(?:[正负]?增长|上升|下降|减少|上涨|下跌|[增降涨跌])(?:了|约)?$/;
const zhFrom = /(?:由|从|自)[^，。；、\d]{0,12}(?:\d{4}年[^，。；、\d]{0,6})?$/;
const zhThen = new RegExp(`^[^，。；]{0,14}(?:到|至|${zhVerb}[^，。；]{0,3}[为成])`);
const zhTo = new RegExp(`${zhVerb}[^，。；、\\d]{0,8}?(?:到|至|为|成)(?:\\d{4}年的?)?${zhLead}$`);
const zhFromTo = new RegExp(`(?:由|从)[^。；]{1,24}(?:到|至|为)(?:\\d{4}年[^，。；\\d]{0,4})?${zhLead}$`);
/** 占比达到55% is what was reached, whatever it rose by. */
const zhLevel = new RegExp(
  `(?:占比|比重|(?<![增升降减涨跌长])率)(?:已经?)?(?:达到?|为|(?:保持|稳定|维持|控制)在)${zhLead}$`,
);
/** 增速回升至8.3% says by how much something grew. */
const zhRate = /(?:[增降涨跌]幅|增速|增长率)[^，。；、\d]{0,8}$/;
/** And so does 增速由6.1%回升至8.3%, besides what the rate rose to. */
const zhRateFrom =
  /(?:[增降涨跌]幅|增速|增长率)[^，。；、\d]{0,8}[由从][^，。；、]{0,16}[%％][^，。；、\d]{0,8}$/;
const zhBy =
  /(?:增长|增加|增收|增产|增|提高|提升|上升|上涨|涨|下降|减少|减|降低|降|缩短|节约|节省|压缩|回落|下滑|下跌|扩大|高出|多出|增幅达?|降幅达?)(?:了|约|近|超过?|逾|至少|\s)*$/;

const enLead =
  "(?:\\s|just|only|over|under|about|around|nearly|almost|some|roughly|approximately|more than|less than|fewer than|as much as|at least|at most|no more than|RMB|US\\$|¥|\\$|the|an?|its|their|previous|current|former|last year's|a mere|close to|up to|up)*$";
const enVerb =
  /\b(?:ris(?:e|es|en|ing)|rose|increas\w*|grow\w*|grew|rais\w*|lift\w*|up|climb\w*|jump\w*|surg\w*|soar\w*|expand\w*|extend\w*|improv\w*|gain\w*|fall\w*|fell|drop\w*|declin\w*|decreas\w*|reduc\w*|reduction|cut\w*|lower\w*|down|short\w*|shrink\w*|shrank|shrunk|slash\w*|eas\w*|narrow\w*|slip\w*|boost\w*|adjust\w*|chang\w*|bring\w*|brought|mov\w*|doubl\w*|advanc\w*|trim\w*|widen\w*|lengthen\w*|quadrupl\w*|tripl\w*|push\w*|tak\w*|took|went|go(?:es|ing)?|swell\w*|swelled|recover\w*|rebound\w*)\b/i;
const enFrom = new RegExp(
  `\\b(?:from|up from|down from|instead of|previously|formerly|compared (?:with|to)|(?<=\\d[^.;]{0,40})against)\\b${enLead}`,
  'i',
);
const enTo = new RegExp(
  `(?<!\\b(?:thanks|owing|due|according|attribut\\w+|relative|up)\\s)\\bto\\b${enLead}`,
  'i',
);
/** “brought growth to 12%” says by how much something grew. */
const enRate = new RegExp(
  `\\b(?:growth|increase|rise|fall|drop|decline|cut|gain|reduction)s?\\b[^,.;]{0,20}\\bto\\b${enLead}`,
  'i',
);
/** “Growth slowed to 5.1%.” */
const enPace = /\b(?:slow\w*|quicken\w*|accelerat\w*|decelerat\w*|moderat\w*|(?:pick|spe?e?d)\w*\sup)\b/i;
const enBy = new RegExp(`\\bby\\b${enLead}`, 'i');
const enMore =
  /^\s(?:(?:year[- ]on[- ]year\s)?(?:increase|rise|growth|gain|jump|decrease|decline|drop|fall|reduction|cut)\b|(?:more|less|higher|lower|fewer)\sthan\b)|^(?:\s(?:an?|per)\s[a-z]+){0,2}\s(?:less|fewer|shorter|longer|higher|lower|cheaper|dearer|faster)(?=\s?(?:[.,;)]|$)|\s(?:than|and|on\saverage)\b)|^\s(?:more|fewer|additional)\s(?!than\b|or\b|and\b|of\b)[a-z]/i;
const enChange = new RegExp(
  `\\b(?:(?<!\\bma(?:k(?:e|es|ing)|de)\\s)up|down|rose|risen|rises?|grew|grown|fell|fallen|increased|decreased|declined|dropped|climbed|jumped|gained|increase of|rise of|gain of|growth of|drop of|fall of|decline of|reduction of|cut of|decrease of|adding)\\b${enLead}`,
  'i',
);

const rules: Readonly<Record<Locale, readonly Rule[]>> = {
  zh: [
    ['from', ({ before, after }) => zhFrom.test(before) && zhThen.test(after)],
    [
      'to',
      ({ before }) =>
        (zhTurned.test(before) || zhTo.test(before) || zhFromTo.test(before) || zhLevel.test(before)) &&
        !zhRate.test(before),
    ],
    [
      'by',
      ({ before }) =>
        zhBy.test(before) && !/(?:累计|总|合计|[少多])[^，。；]{0,4}$/.test(before.replace(zhBy, '')),
    ],
  ],
  en: [
    ['from', ({ before }) => enFrom.test(before)],
    [
      'to',
      ({ before }) =>
        enTo.test(before) &&
        !enRate.test(before) &&
        !enPace.test(before) &&
        (enVerb.test(before) || /\bfrom\b/i.test(before)),
    ],
    ['by', ({ before }) => enBy.test(before) && enVerb.test(before)],
    ['by', ({ before, after }) => enChange.test(before) || enMore.test(after)],
  ],
};

const reach: Readonly<Record<Locale, number>> = { zh: 40, en: 120 };

type Read = { readonly text: string; readonly locale: Locale; readonly facts: readonly Fact[] };

/** What stands before a fact in its clause, and after it. */
function around({ text, locale }: Read, fact: Fact): Around {
  const { start, end } = fact;
  const left = text.slice(Math.max(0, start - reach[locale]), start);
  const before = sinceStop(left, locale) + boundWords(fact);
  return { before, after: text.slice(end, end + 40) };
}

const opens: Readonly<Record<Locale, RegExp>> = {
  zh: /(?:由|从)[^，。；]{0,12}$/,
  en: /\bfrom\b[^,.;]{0,24}$/i,
};

/** Of “from 30 to 40 percent”, read as one, the first is where it began. */
function roleInRange(read: Read, fact: Fact): ChangeRole | null {
  const ends = read.facts.filter(({ start, end }) => start === fact.start && end === fact.end);
  const { before } = around(read, fact);
  const first = opens[read.locale].test(before)
    ? 'from'
    : enBy.test(before) && enVerb.test(before)
      ? 'by'
      : null;
  return ends.length !== 2 || first === null ? null : ends[0] === fact ? first : 'to';
}

/** What is no figure and yet may change from one to another. */
const changing = /^(?:ordinal|grade|day|month|clock)$/;

/** The part a fact plays in a change, as its neighbours say; null where they say nothing. */
export function changeRoleOf(read: Read, fact: Fact): ChangeRole | null {
  if (isFigure(fact) ? fact.kind === 'multiple' : !changing.test(fact.kind)) return null;
  const shared = read.facts.some((one) => one !== fact && one.start === fact.start && one.end === fact.end);
  if (shared) return roleInRange(read, fact);
  const words = around(read, fact);
  return rules[read.locale].find(([, holds]) => holds(words))?.[0] ?? null;
}

/** Whether a Chinese text says that a fall turned into a rise, or the other way round: 由下降3.6%转为增长8.9%. */
export const isOfTurn = (read: Read, fact: Fact): boolean => {
  const { before, after } = around(read, fact);
  return zhTurned.test(before) || /^[^，。；\d]{0,6}转[为成]?[正负]?[增上下减]/.test(after);
};

/** Whether a figure of a Chinese text is what a rate of growth came to. */
export const isRateReached = (read: Read, fact: Fact): boolean => zhRateFrom.test(around(read, fact).before);

/** What a figure's own words hold before its number: a bound or a currency. */
const boundWords = (fact: Fact): string =>
  isFigure(fact) ? (/^[^\d]{0,24}?(?=\d)/.exec(fact.surface)?.[0] ?? '') : '';
