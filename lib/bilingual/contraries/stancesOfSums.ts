/** What the words beside a figure say of its place in a sum: one of those told or more of them, how much more or how much. */
import { measureOf } from '#lib/bilingual/agreeing/agreeFacts';
import { charHint } from '#lib/bilingual/text/charHints';
import type { Beside, Contrary } from './stance';

const clause = (before: string): string => before.replace(/^.*[，,]/s, '');

const some = '(?:about\\s|around\\s|some\\s|nearly\\s|over\\s|just\\s|only\\s)?';

const enFurther = new RegExp(
  `\\b(?:a\\sfurther|another|an\\s(?:additional|extra)|in\\saddition\\sto|on\\stop\\sof|plus)\\s${some}$`,
  'i',
);
const enPart = /\b(?:of\s(?:which|whom|them|these|those|it)|among|includ\w+|within)\b/i;
const enIncluding = new RegExp(`\\b(?:including|inclusive\\sof|of\\swhich)\\s${some}$`, 'i');
const enAdded = new RegExp(
  `\\b(?:add|buil[dt]|gain|open|install|recruit|hir)\\w*\\s(?:a\\sfurther|another|an\\s(?:additional|extra))\\s${some}$`,
  'i',
);

const isSum = (figure: Beside['figure']): boolean =>
  figure.kind === 'quantity' && !/^(?:count|visits)$/.test(measureOf(figure) ?? 'count');

const parts: readonly Contrary[] = [
  {
    sort: 'recast',
    hint: charHint('其', '中'),
    zh: ({ before }) => /其中[^，。；、\d]{0,14}$/.test(before),
    en: ({ before, after }) => enFurther.test(before) && !enPart.test(before + after),
  },
  {
    sort: 'recast',
    hint: charHint('及和并另加'),
    zh: ({ figure, before, after }) =>
      isSum(figure) &&
      /\d[^，。；、\d]{0,10}(?:及|和|并|加上|外加|另[加有]?)[^，。；、\d]{0,10}$/.test(before) &&
      !/其中|[包内]含|包括|含|在内/.test(before + after),
    en: ({ before }) => enIncluding.test(before),
  },
  {
    sort: 'recast',
    hint: charHint('达总共累已拥现保'),
    zh: ({ before }) =>
      /(?:达到?|总数|总量|共有?|累计|已有|拥有|现有|保有量)[^，。；、\d]{0,6}$/.test(before) &&
      !/[新增添扩再又另加建还]/.test(before),
    en: ({ before }) => enAdded.test(before),
  },
];

const enAgainst = new RegExp(
  `\\b(?:compared\\s(?:with|to)|against|versus|vs\\.?|(?:up|down)\\sfrom)\\s${some}$`,
  'i',
);
const enThen =
  /^\s(?:[a-z-]+\s){0,3}?(?:(?:the|a)\s(?:previous|preceding|prior|year)\b|last\s(?:year|month|quarter|week)\b|in\s(?:19|20)\d\d\b)/i;
const enOnly = new RegExp(
  `\\b(?:only|just|merely|barely|to|is|are|was|were|takes?|uses?|costs?)\\s${some}$`,
  'i',
);

const enGrownBy = new RegExp(
  `\\b(?:rose|risen|ris(?:e|es|ing)|increas\\w+|grew|grow\\w*|climb\\w*|expand\\w*)\\s(?:[a-z]+\\s){0,2}?by\\s${some}$`,
  'i',
);

const changes: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('达'),
    zh: ({ figure, before }) =>
      figure.kind === 'quantity' &&
      /达到?(?:了|约|近)*$/.test(before) &&
      !/[增涨升降减扩][^，,。；]*$/.test(before),
    en: ({ before }) => enGrownBy.test(before),
  },
  {
    sort: 'mistaken',
    hint: charHint('比较'),
    zh: ({ before }) =>
      /[比较][^，。；\d]{1,12}(?:多|少|增加|增长|减少|高|低|提高|下降|上升)(?:了|约|近)*$/.test(before),
    en: ({ before, after }) => enAgainst.test(before) && enThen.test(after),
  },
  {
    sort: 'mistaken',
    hint: charHint('低少'),
    zh: ({ figure, before }) =>
      figure.kind === 'share' &&
      /(?:[比较][^，。；\d]{1,12}|能耗|成本|用时)[低少](?:了|约|近)*$/.test(before),
    en: ({ before, after }) => enOnly.test(before) && /^\s(?:of|that)\b/.test(after),
  },
];

const enOnYear =
  /^\s(?:on|from|over|than|compared\s(?:with|to))\s(?:the\s(?:previous|preceding|prior)|last|a)\s?year\b|^\syear[- ]on[- ]year\b/i;
const enYearly =
  /\b(?:annual\w*|average\w*|yearly|(?:a|per|each|every)\syear(?!\s(?:ago|earlier|before)))\b/i;
const enYearlyBefore =
  /\b(?:average\s(?:annual|yearly)|annual\saverage|an\saverage(?!\s(?:rate|interest|price|cost|yield)\b))\s(?:[a-z]+\s){0,3}(?:of\s)?$/i;

const rates: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('年', '均'),
    zh: ({ before }) => /年(?:平)?均(?:增长|增速|下降|递增|增幅)[^，。；、\d]{0,6}$/.test(before),
    en: ({ before, after }) => enOnYear.test(after) && !enYearly.test(before + after.replace(enOnYear, '')),
  },
  {
    sort: 'mistaken',
    hint: charHint('比较', '同上'),
    zh: ({ before }) => /(?:同比|[比较]上年)[^，。；、\d均]{0,6}$/.test(before),
    en: ({ before, after }) =>
      enYearlyBefore.test(before) || /^\s(?:annually\son\saverage|a\syear\son\saverage)\b/i.test(after),
  },
];

const zhMean = /(?:均价|平均|[人户亩单篇]均)[^，。；、\d]{0,8}(?:每[\u4e00-\u9fff]{1,4})?$/;
const enMost = new RegExp(
  `\\b(?:top|highest|peak|maximum|lowest|minimum)\\s(?:(?!and\\b|than\\b|with\\b|or\\b)[a-z-]+\\s){0,3}?(?:of|at|was|is|were|reached|stood at)\\s${some}(?:RMB\\s?|¥)?$`,
  'i',
);
const enMean = /\b(?:average\w*|averaging|mean|per\scapita)\b/i;

const means: readonly Contrary[] = [
  {
    sort: 'rival',
    hint: charHint('均'),
    zh: ({ before, after }) => zhMean.test(clause(before)) && !/[最高低峰]/.test(before + after),
    en: ({ before, after }) => enMost.test(before) && !enMean.test(before + after),
  },
  {
    sort: 'shared',
    hint: charHint('累共总预人'),
    zh: ({ figure, before, after }) =>
      /^(?:person-time|count|number)$/.test(figure.unit) &&
      /(?:累计|共|总|预计|人数)[^，。；、\d]{0,10}$/.test(before) &&
      !/[日天每均]/.test((before + after).replace(/(?:\d+|[一二三四五六七八九十两]+)[日天]/g, '')),
    en: ({ after }) => /^(?:\s[a-z-]+){0,2}?\s(?:(?:a|per|each|every)\sday|daily)\b/i.test(after),
  },
  {
    sort: 'shared',
    hint: charHint('双', '向'),
    zh: ({ before }) => /双向$/.test(before),
    en: ({ after }) => /^[\s-](?:[a-z]+\s)?lanes?\s(?:in|for|on)\s(?:each|either)\s/i.test(after),
  },
];

/** Every such two. */
export const contrariesOfSums: readonly Contrary[] = [...parts, ...changes, ...rates, ...means];
