/** Tells whether a difference or a change of rank goes up or down: 高于全省1.2个百分点, two places down. */

import { type Direction, type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const zhLead = '(?:了|约|近|超过?|逾|\\s)*$';
const zhUp = new RegExp(
  `(?:(?:高|多|快|大|长|强|优)(?:出|于)[^，。；、\\d]{0,14}|超(?:出|过)?[^，。；、\\d了约近]{2,14}|(?:[比较][^，。；]{1,16})(?:高|多|快|大)|领先[^，。；、\\d]{0,10}|偏[多高大]|前进|前移|上升|跃升|晋升|进位|回升|反弹|上调|上浮|攀升|净?增|增[长加]|提[高升]|上涨)${zhLead}`,
);
const zhDown = new RegExp(
  `(?:(?:低|少|慢|小|短)(?:出|于)[^，。；、\\d]{0,14}|(?:[比较][^，。；]{1,16})(?:低|少|慢|小)|落后[^，。；、\\d]{0,10}|偏[少低小]|后退|退后|后移|倒退|下降|下滑|下跌|下调|下浮|回落|减少|降低|[^增]降)${zhLead}`,
);

const enLead = '(?:\\s|by|of|an?|the|more than|over|nearly|almost|about|another|further|some|at least)*$';
const enUp = new RegExp(
  `\\b(?:up|rose|risen|rises?|rising|rise|climb(?:ed|s|ing)?|gain(?:ed|s|ing)?|advanc(?:ed|es|ing|e)|jump(?:ed|s|ing)?|improv(?:ed|es|ing|ement)|grew|grown|growth|increas(?:ed?|es|ing)|rebound(?:ed|s|ing)?|recover(?:ed|s|ing|y)?|higher|ahead|leap(?:ed|t|s)?|mov(?:ed|es|ing)\\sup|rais(?:ed|es|ing|e)|add(?:ed|s|ing))\\b${enLead}`,
  'i',
);
const enDown = new RegExp(
  `\\b(?:down|fell|fall|falls|fallen|falling|drop(?:ped|s|ping)?|slip(?:ped|s|ping)?|slid|lost|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|lower(?:ed|s|ing)?|loss|reduc(?:ed?|es|ing|tion)|cut(?:s|ting)?|behind|retreat(?:ed|s)?|los(?:es|ing|e))\\b${enLead}`,
  'i',
);
const unit =
  '(?:\\s(?:percentage\\spoints?|points?|places?|positions?|spots?|ranks?|notch(?:es)?|rungs?|steps?|year[- ]on[- ]year))?';
const enUpAfter = new RegExp(
  `^${unit}\\s(?:up\\b|higher\\b|above\\b|ahead\\b|more\\b(?!\\s(?:or|and|slowly|gradually|weakly)\\b)|faster\\b|quicker\\b|larger\\b|wider\\b|better\\b|dearer\\b|pricier\\b|costlier\\b|increase\\b|rise\\b|gain\\b|improvement\\b|in excess of\\b|over\\b(?!\\s(?:[\\w-]+\\s){1,4}?(?:year|month|quarter|period|decade|week|day|half|halves)s?\\b))`,
  'i',
);
const enDownAfter = new RegExp(
  `^${unit}\\s(?:down\\b|lower\\b|slower\\b|smaller\\b|narrower\\b|more\\s(?:slowly|gradually|weakly)\\b|less\\s(?:quickly|rapidly|fast)\\b|below\\b|behind\\b|less\\sthan\\b|fewer\\b|less\\b|cheaper\\b|decrease\\b|fall\\b|drop\\b|decline\\b|reduction\\b|worse\\b|under\\b|short of\\b)`,
  'i',
);

/** The words of a rise, lead or advance and of its opposite that stand before a figure, and those behind it. */
export const changePatterns = {
  zh: [zhUp, zhDown],
  en: [enUp, enDown],
  enAfter: [enUpAfter, enDownAfter],
} as const;

const one = (up: boolean, down: boolean): Direction | null => (up === down ? null : up ? 'up' : 'down');

const isRank = ({ surface }: Figure): boolean => /[位名]$/.test(surface);

/** 前移4个位次. */
const zhPlaces = /^(?:位次?|名次|席)/;

/** 少增 is a rise that was less. */
const mixed = /[少多](?:增|减|降)[^，。；]{0,6}$/;

function zhDirection(before: string, { direction }: Figure): Direction | null {
  if (mixed.test(before)) return null;
  return one(zhUp.test(before), zhDown.test(before)) ?? direction;
}

const enDirection = (before: string, after: string, { direction }: Figure): Direction | null =>
  one(enUpAfter.test(after), enDownAfter.test(after)) ??
  one(enUp.test(before), enDown.test(before)) ??
  direction;

/** 超汛限水位0.62米: so much above something that is named. */
const setApart = new RegExp(`(?:高于|低于|高出|低出|超(?:出|过)?)[^，。；、\\d了约近]{2,14}${zhLead}`);

/** What the comparison is of, so that 缩短48分钟 is not held against “48 minutes faster”. */
const isCompared = (zh: Figure, before: string): boolean =>
  zh.kind === 'points' || zh.kind === 'share' || zh.direction !== null || isRank(zh) || setApart.test(before);

/** 提前15天 is not “15 days behind schedule”. */
const zhEarly = new RegExp(`提前${zhLead}`);
const zhLate = new RegExp(`(?:推迟|延迟|延后|滞后)${zhLead}`);
const enLate = /^(?:\s\w+)?\s(?:behind\b|late\b|later\sthan\b)/i;
const enEarly = /^(?:\s\w+)?\s(?:ahead\b|early\b|earlier\sthan\b|in\sadvance\b)/i;

/** Whether one language tells a rise, a lead or an advance, and the other the opposite. */
export function isTurnedRound(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (!isFigure(zh) || !isFigure(en)) return false;
  const left = (locale: Locale, fact: Fact, reach: number): string =>
    texts[locale].slice(Math.max(0, fact.start - reach), fact.start);
  const after = texts.en.slice(en.end, en.end + 40);
  if (zhEarly.test(left('zh', zh, 8)) && enLate.test(after)) return true;
  if (zhLate.test(left('zh', zh, 8)) && enEarly.test(after)) return true;
  const places = zhPlaces.test(texts.zh.slice(zh.end, zh.end + 2));
  if (!places && !isCompared(zh, left('zh', zh, 24))) return false;
  const a = zhDirection(left('zh', zh, 24), zh);
  const b = enDirection(left('en', en, 40), after, en);
  return a !== null && b !== null && a !== b;
}
