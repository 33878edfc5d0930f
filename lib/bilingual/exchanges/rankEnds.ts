/** Tells whether a rank counts from the top or from the bottom: 倒数第二, second lowest. */

import { type Fact, isCount } from '#lib/bilingual/reading/facts';
import { sinceStop } from '#lib/bilingual/text/sentence';
import type { Locale } from '#lib/site/locale';

const zhBottom = /倒数$/;
/** What is better the lower it is, or falls, may be called lowest where it ranks first. */
const zhLow =
  /[低小慢少末差弱降跌]|垫底|浓度|能耗|失业|死亡|发生|事故|投诉|超标|排放|(?<!创新|水平|发展|竞争力|满意度?|活力|营商环境|幸福|信心|景气|文明|安全感|获得感|质效|实力|潜力)指数|赤字|负债|污染|发病|逾期|违/;
const low = 'lowest|slowest|smallest|fewest|worst|least|weakest|poorest|bottom';
const enBottom = new RegExp(
  `^[\\s-](?:from\\s(?:the\\s)?(?:bottom|last|end)|(?:to|from)[\\s-]last|(?:place\\s)?(?:${low}))\\b`,
  'i',
);
const enLow = new RegExp(`\\b(?:${low}|last|penultimate|end)\\b`, 'i');

const zhAmong = /(?<![目以之提此日年月])前$/;
const enPlaced = /\b(?:in|rank(?:ed|s|ing)|came|plac(?:ed|ing)|finish(?:ed|ing))\s$/i;
const enPlacedIn =
  /^(?:\s(?:place\s)?(?:in|among|across|of)\s(?:all\s|the\s)?(?:whole\s)?(?:[\w-]+\s){0,2}(?:provinces?|country|nation|cit(?:y|ies)|region|world|counties|districts)\b|\s(?:nationwide|nationally|worldwide|provincewide)\b)/i;

/** 前十 told as “tenth”: among so many, not the last of them. */
function isLastOfTop(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  const isTop = zh.kind === 'top' || (zh.kind !== 'ordinal' && zhAmong.test(texts.zh.slice(0, zh.start)));
  return (
    isTop &&
    /(?:nd|rd|th)$/i.test(en.surface) &&
    (enPlaced.test(texts.en.slice(0, en.start)) || enPlacedIn.test(texts.en.slice(en.end, en.end + 50))) &&
    !/^\s(?:\w+\s)?(?:tier|round|stage|batch|phase|group|year|time)/i.test(
      texts.en.slice(en.end, en.end + 20),
    )
  );
}

/** Whether one language counts from the top and the other from the bottom. */
export function countsFromOtherEnd(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (en.kind !== 'ordinal') return false;
  if (zh.kind !== 'ordinal') return isLastOfTop(texts, zh, en);
  const before = texts.zh.slice(Math.max(0, zh.start - 24), zh.start);
  const clause = sinceStop(before, 'zh');
  if (/倒数/.test(zh.surface) || zhBottom.test(before)) return !enLow.test(texts.en);
  if (zhLow.test(clause + texts.zh.slice(zh.end, zh.end + 4))) return false;
  return enBottom.test(texts.en.slice(en.end, en.end + 24));
}

const zhMoved = /(?:前移|后移|上升|下降|提升|前进|后退|退后|进位?|跃升|攀升)了?$/;
const enTo = /\bto\s(?:the\s)?$/i;
const enPlace = /^\s(?:place|position|spot)\b/i;

const enClimbed =
  /\b(?:rose|risen|climb(?:ed|s)|mov(?:ed|es)\s(?:up|down)|up|down|advanced|jumped|fell|dropped|slipped|gained|lost|by)\s(?:by\s)?$/i;

/** 位居第62位 told as “rose 62 places”. */
export function isPlacesForPlace(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (zh.kind !== 'ordinal' || en.kind === 'ordinal' || !/[位名]$/.test(zh.surface)) return false;
  return (
    /^\s(?:places|positions|spots|ranks)\b/i.test(texts.en.slice(en.end, en.end + 12)) &&
    enClimbed.test(texts.en.slice(Math.max(0, en.start - 24), en.start))
  );
}

const zhThings = /(?:[家座所项条台]|个)$/;
const enRunning =
  /^\s(?:time|year|month|day|quarter|week|season|round|prize|place|consecutive|straight|successive|in\s|running|largest|highest|biggest|most|batch|phase|of\b)/i;

/** 建成六个 told as “the sixth was built”. */
export function isPlaceForCount(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (!isCount(zh) || en.kind !== 'ordinal' || !zhThings.test(zh.surface)) return false;
  if (!/\bthe\s$/i.test(texts.en.slice(Math.max(0, en.start - 4), en.start))) return false;
  if (!/^[a-z]+(?:nd|rd|th|second|third)$/i.test(en.surface)) return false;
  if (
    /(?:连续|第|[前首]|又一?|已是)[^，。；]{0,3}$/.test(texts.zh.slice(Math.max(0, zh.start - 6), zh.start))
  )
    return false;
  return (
    !/^(?:月|年|季|周|星期|百|千|万)/.test(texts.zh.slice(zh.end, zh.end + 2)) &&
    !enRunning.test(texts.en.slice(en.end, en.end + 16))
  );
}

const enRanked = /\b(?:rank(?:ed|s|ing)?|came|placed|stood|finished)\s(?:\w+ly\s)?$/i;
const enForYears = /^\s(?:in|among|across)\s[^.;,\d]{0,40}\bfor\s(?:several\s|many\s|some\s)?years\b/i;
const enRun = /^\s(?:consecutive|straight|successive|year|time|in\sa\srow|running)/i;

/** 连续十二年居首位 told as “ranked 12th”: the years of a run are no place. */
export function isPlaceForRun(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (en.kind !== 'ordinal' || zh.kind !== 'quantity' || !/年$/.test(zh.surface)) return false;
  return (
    /连续$/.test(texts.zh.slice(Math.max(0, zh.start - 2), zh.start)) &&
    (enRanked.test(texts.en.slice(Math.max(0, en.start - 24), en.start)) ||
      enForYears.test(texts.en.slice(en.end, en.end + 70))) &&
    !enRun.test(texts.en.slice(en.end, en.end + 16))
  );
}

/** 前移6位 told as “to 6th”: by so many places, and to that place. */
export function isPlaceForPlaces(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (en.kind !== 'ordinal' || zh.kind === 'ordinal') return false;
  if (!/^(?:[位名]|个位次)/.test(zh.surface.slice(-1) + texts.zh.slice(zh.end, zh.end + 2))) return false;
  if (!zhMoved.test(texts.zh.slice(Math.max(0, zh.start - 8), zh.start))) return false;
  return enTo.test(texts.en.slice(0, en.start)) || enPlace.test(texts.en.slice(en.end, en.end + 12));
}
