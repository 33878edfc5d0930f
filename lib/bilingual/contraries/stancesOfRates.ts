/** What the words beside a figure say of whether it is a total or an average, a sum or a count: 每辆3000元, 3,000 cars. */
import { isOpen, isSpan, measureOf } from '#lib/bilingual/agreeing/agreeFacts';
import { charHint } from '#lib/bilingual/text/charHints';
import type { Contrary } from './stance';

const enTotalBefore =
  /\b(?:a\stotal\sof|a\scombined|totall?(?:ed|ing)|altogether)\s(?:about\s|some\s|nearly\s|over\s)?$/i;
const enTotalAfter = /^(?:\s[a-z-]+){0,2}?\s(?:in\s(?:total|all)|altogether|combined)\b/i;
const enOfEach = /\b(?:each|every|per|average\w*|averaging|apiece|mean)\b/i;
const enAverage = /\b(?:an\saverage\sof|averag(?:ed|ing))\s(?:about\s|some\s|nearly\s|over\s)?$/i;

const wholes: readonly Contrary[] = [
  {
    sort: 'shared',
    hint: charHint('均'),
    zh: (it) =>
      (isOpen(it.figure) || it.figure.unit === 'person-time') &&
      /(?:平均每?|[人户村校亩]均)[^，。；、\d]{0,8}$/.test(it.before),
    en: ({ before, after }) =>
      (enTotalBefore.test(before) || enTotalAfter.test(after)) && !enOfEach.test(before + after),
  },
  {
    sort: 'shared',
    hint: charHint('共计累总'),
    zh: ({ before, after }) =>
      /(?:共计?|[合总]计|累计)[^，。；、\d]{0,6}$/.test(before) && !/[每均各]/.test(before + after),
    en: ({ before }) => enAverage.test(before),
  },
];

const things =
  'vehicles|cars|buses|people|persons|households|families|firms|companies|enterprises|businesses|farmers|students|workers|employees|teachers|doctors|projects|homes|apartments|residents|patients|graduates|machines|villages|schools';
const enThings = new RegExp(
  `^(?:\\s(?!(?:for|to|per|each|an?|of|from|in|on|by|with|and|or|is|was|were|are|yuan)\\b)[a-z-]+){0,3}?\\s(?:${things})\\b`,
  'i',
);
const enOfOne = /^(?:\s[a-z-]+){1,4}?\s(?:for|per|to)\s(?:every|each|an?|one)\s/i;
const enOneHas =
  /\b(?:each|every)\s[^,.;\d]{2,30}\s(?:has|have|had|owns?|owned|with|gets?|holds?)\s(?:an\saverage\sof\s)?$/i;
const enEvery = /\b(?:every|each|per|for|out\sof|in|among|between)\s(?:about\s|some\s)?$/i;

const enSlips =
  /^\s(?:(?!(?:for|to|in|on|of|from|with|worth)\b)[a-z-]+\s)?(?:vouchers|coupons|tickets|cards|packages|parcels|bonds|shares|orders|contracts|loans|subsidies|allowances|grants|reductions|items|goods|products|donations)\b/i;

const sides: readonly Contrary[] = [
  /** 消费券三千八百万元 told as “38 million vouchers”. */
  {
    sort: 'rival',
    hint: charHint('元¥￥'),
    zh: ({ figure }) => figure.kind === 'quantity' && measureOf(figure) === 'CNY',
    en: (it) =>
      isOpen(it.figure) &&
      enSlips.test(it.after) &&
      !/(?:yuan|RMB|CNY|[¥$€])\s?(?:[^.;]{0,30}\b(?:to|and|or)\s)?$/i.test(it.before) &&
      !/\byuan\b|\bRMB\b/i.test(it.after),
  },
  {
    sort: 'rival',
    hint: charHint('元¥￥$', '每补奖贴予'),
    zh: ({ figure, before }) =>
      figure.kind === 'quantity' &&
      /[每补奖贴予][^，。；]{0,12}$/.test(before) &&
      /^(?:CNY|USD|EUR|GBP|JPY|HKD)$/.test(measureOf(figure) ?? ''),
    en: (it) => isOpen(it.figure) && enThings.test(it.after),
  },
  {
    sort: 'shared',
    hint: charHint('每'),
    zh: ({ before, figure }) => /每$/.test(before) && figure.kind === 'quantity' && !isSpan(figure),
    en: (it) =>
      isOpen(it.figure) && !enEvery.test(it.before) && (enOfOne.test(it.after) || enOneHas.test(it.before)),
  },
];

const runs: readonly Contrary[] = [
  {
    sort: 'shared',
    hint: charHint('连', '续'),
    zh: ({ figure, before }) => isSpan(figure) && /连续[^，。；、\d]{0,8}$/.test(before),
    en: ({ figure, before }) => /\bevery\s$/i.test(before) || /^every\b/i.test(figure.surface),
  },
  {
    sort: 'shared',
    hint: charHint('每'),
    zh: ({ figure, before }) => isSpan(figure) && /每隔?$/.test(before),
    en: ({ figure, before, after }) =>
      !/\b(?:every|each|per)\s$/i.test(before) &&
      (/\b(?:consecutive|successive|straight)\b/i.test(figure.surface) ||
        /^\s(?:in\sa\srow|running)\b/i.test(after)),
  },
  {
    sort: 'rival',
    hint: charHint('年', '禁行攻计规'),
    zh: ({ figure, after }) => isSpan(figure) && /^[”"]?(?:禁|行动|攻坚|计划|规划)/.test(after),
    en: ({ before, after }) =>
      /^\s(?:after|since|following)\b/i.test(after) && !/\bthe\s(?:last\s|past\s)?$/i.test(before),
  },
];

const ceilings: readonly Contrary[] = [
  {
    sort: 'rival',
    hint: charHint('最不封'),
    zh: ({ figure }) => /^(?:at-most|up-to|less-than)$/.test(figure.bound),
    en: ({ figure, before }) =>
      figure.bound === 'exact' &&
      /\b(?:(?:a\s)?fixed|a\sflat|exactly|(?:is|are|was|were)\s(?:set|fixed)\sat)\s(?:(?:sum|amount)\sof\s)?(?:RMB\s?|¥)?$/i.test(
        before,
      ) &&
      !/\b(?:ceiling|caps?|capped|limit\w*|maximum|upper|most|highest|top)\b/i.test(before),
  },
];

/** Every such two. */
export const contrariesOfRates: readonly Contrary[] = [...wholes, ...sides, ...runs, ...ceilings];
