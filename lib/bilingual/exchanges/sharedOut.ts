/** Tells whether a figure is a whole or what each has of it: 总额3亿元, 300 million yuan each. */

import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

export type Sharing = 'whole' | 'each';

const zhEach =
  /每|各(?![类级地项部界种方])|[人户村家亩年月日均]均|单[个户家笔]|平均|分别|一次性|不等|\/|个给予|给予/;
const zhWhole =
  /(?:总[额值投资计量数价款]*|共计?|合计|累计|总共|一共|全部)(?:[达为约近超有发放安排投入融资授信资金人民币过到]|补[助贴]){0,8}$|(?<!公)共(?![同享建产青商识])[^，。；、\d每各均个]{0,8}$/;

const enEach =
  /^(?:\s(?!and\b|or\b|to\b)[a-z-]+){0,2}?\s(?:each|apiece)\b|^\s(?:per|for each|for every|to each)\s(?!cent|annum|year|day|month|week|quarter|semester|hour)/i;
const enWhole =
  /\b(?:total(?:l?ing|s|led)?(?:\sof)?|a\scombined|altogether|in\sall|in\stotal|aggregate)\s*(?:RMB|¥|about|some|nearly|over|more than|\s)*$/i;
/** “together receiving 500,000 yuan”, “total outage time across all households cut to 1.8 hours”. */
const enJointly =
  /\b(?:together|jointly|collectively)\s(?:will\s|to\s|be\s)*(?:receiv|get|got|given|award|grant|paid|pay|earn|draw)\w*\s(?:a\s|RMB\s?)*$|\btotal\s(?!of\b)[^,.;\d]{3,40}\b(?:across|for|of|over)\sall\s[^,.;\d]{3,40}$|\b(?:shar(?:ed?|ing)|split(?:ting)?|divid(?:ed?|ing))\s(?:an?\s|the\s|RMB\s?|about\s|some\s)*$/i;
const enWholeAfter =
  /^\s(?:in\sall|in\stotal|altogether|combined)\b|^[^,.;\d]{0,30}\sfor\sall\b[^,.;\d]{0,20}\s(?:together|combined)\b(?!\swith)|^(?:\s[a-z]+){0,2}\s(?:among|between)\s(?:them|all)\b/i;
const enShares =
  /\b(?:(?:each|per|every)\b(?!\s(?:year|day|month|week|quarter|semester|hour)\b)|apiece|average|averag\w+|respectively|an?\s(?:household|person|head|company|year|month))\b/i;

const clauseBefore = (text: string, at: number, marks: RegExp): string =>
  text.slice(0, at).split(marks).at(-1) ?? '';

function zhSharing(text: string, { start, end }: Fact): Sharing | null {
  const before = clauseBefore(text, start, /[。；，]/);
  const after = text.slice(end, end + 6);
  if (zhEach.test(before) || /^(?:\/|每)/.test(after)) return 'each';
  return zhWhole.test(before) ? 'whole' : null;
}

function enSharing(text: string, { start, end }: Fact): Sharing | null {
  const [before, after] = [clauseBefore(text, start, /[.;](?=\s)/), text.slice(end, end + 40)];
  if (enEach.test(after)) return 'each';
  const whole = enWhole.test(before) || enWholeAfter.test(after) || enJointly.test(before);
  return whole && !enShares.test(before.slice(-60) + after) ? 'whole' : null;
}

/** What is shared out must be plain in the Chinese for it to be held against the English. */
const isSharedPlainly = (text: string, { start }: Fact): boolean =>
  /(?:每(?![年月日天周季次晚]|个[月季]|学[年期]|小?时)[\u4e00-\u9fff]{1,3}|各|[人户村]均|单[个户家笔])[\u4e00-\u9fff]{0,8}$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** “five groups each with a leader”: after a count, “each” begins something else. */
const isCount = ({ unit }: Figure): boolean => /^(?:count|number|person-time)$/.test(unit);

/** Whether a whole in one language is what each has of it in the other. */
export function isSharedOtherwise(texts: Readonly<Record<Locale, string>>, zh: Fact, en: Fact): boolean {
  if (!isFigure(zh) || !isFigure(en) || zh.kind !== 'quantity' || isCount(zh)) return false;
  const a = zhSharing(texts.zh, zh);
  const b = a === null ? null : enSharing(texts.en, en);
  if (a === 'whole') return b === 'each';
  return a === 'each' && b === 'whole' && isSharedPlainly(texts.zh, zh);
}
