/** What the words beside a figure say of what it measures: a speed or a length, what each must reach or what all have, a total or so much a year. */
import { measureOf } from '#lib/bilingual/agreeing/agreeFacts';
import { charHint } from '#lib/bilingual/text/charHints';
import type { Beside, Contrary } from './stance';

const isLength = ({ figure }: Beside): boolean => measureOf(figure) === 'length';

const zhSpeed = /(?:时速|车速|速度|航速)[^，。；、\d]{0,8}$/;
const zhStretch = /(?:全长|总长|长度|里程|长)(?:约|达到?|近|超过?|为|共|有)*$/;
const enLong =
  /^[\s-]long\b|^(?:-|\s)(?:\w+\s){0,2}?(?:railway|line|road|expressway|highway|section|stretch|route|track|bridge|tunnel|greenway)s?\b/i;
const enLengthOf =
  /\b(?:length|stretch\w*|distance|run(?:s|ning)?)\s(?:of\s|for\s|to\s)(?:up\sto\s|about\s|nearly\s|over\s|some\s|a\s)*$/i;
const enSpeed = /\bspeeds?\b|\b(?:an|per|each|every)\shour\b|\bk(?:m\/h|ph|mh)\b|\/h\b/i;
const enPerHour = /^(?:\s(?:an|per)\shour\b|\/h(?:our|r)?\b)/i;

const speeds: readonly Contrary[] = [
  {
    sort: 'rival',
    hint: charHint('速'),
    zh: (it) => isLength(it) && zhSpeed.test(it.before),
    en: (it) =>
      (enLong.test(it.after) || enLengthOf.test(it.before)) &&
      !enSpeed.test((it.before + it.figure.surface + it.after).replace(/high-speed/gi, '')),
  },
  {
    sort: 'rival',
    hint: charHint('长程'),
    zh: (it) => isLength(it) && zhStretch.test(it.before) && !/^(?:\/|每)/.test(it.after),
    en: (it) => isLength(it) && enPerHour.test(it.after),
  },
];

const enTogether = /\b(?:total|combined|aggregate|together|jointly|altogether)\b[^.;,\d]{0,40}$/i;
const enOfEach = /\b(?:each|every|apiece|per|individual(?:ly)?)\b/i;

const thresholds: readonly Contrary[] = [
  {
    sort: 'shared',
    hint: charHint('元吨亩人', '以过超', '企项农户家公基合村店商单'),
    zh: ({ figure, before, after }) =>
      /^(?:at-least|more-than)$/.test(figure.bound) &&
      /(?:产值|收入|营收|销售额|产量|投资|资产|税收|面积|规模|交易额|纳税)(?:额|达到?|在|超过?)*$/.test(
        before,
      ) &&
      !/[总共合累]/.test(before) &&
      /^(?:以上)?的[^，。；\d]{0,12}(?:企业|项目|农户|[户家]|公司|基地|合作社|村|门店|商户|单位)/.test(after),
    en: ({ before, after }) => enTogether.test(before) && !enOfEach.test(before + after),
  },
];

const enEachYear =
  /^(?:\s(?!and\b|or\b|from\b|than\b|over\b|on\b|in\b|with\b|by\b|to\b|for\b|at\b|as\b)[a-z]+){0,6}?\s(?:(?:a|per|each|every)\s(?:year|month)(?!\s(?:ago|earlier|before|later|on\b|old\b))|annually|yearly|monthly)\b/i;
const enMeanYearly =
  /\b(?:annual|yearly|monthly)\s(?!targets?\b|plans?\b|goals?\b|quotas?\b)(?:[a-z]+\s){1,3}?(?:(?:of|at|was|were|reached|to)\s)?(?:about\s|nearly\s|over\s)?$|\bannual(?:ly)?\s(?:by\s|of\s)$|\baverage\s(?:annual|yearly|monthly)\s[^,.;\d]{0,30}$|\bby\san\saverage\sof\s$/i;
const enInTotal = /\b(?:total\w*|cumulative\w*|altogether|in\sall|overall|combined|aggregate)\b/i;

const spells: readonly Contrary[] = [
  {
    sort: 'shared',
    hint: charHint('累', '计'),
    zh: ({ before, after }) =>
      /累计[^，。；、\d每均]{0,12}$/.test(before) &&
      !/(?<![\d一二两三四五六七八九十几]个?)[年月日]累计|每[年月]|[年月]均|平均|年度/.test(before) &&
      !/^[^，。；]{0,2}[/每]/.test(after),
    en: ({ before, after }) =>
      (enEachYear.test(after) || enMeanYearly.test(before)) && !enInTotal.test(before + after),
  },
  {
    sort: 'shared',
    hint: charHint('连', '续'),
    zh: ({ figure, before }) =>
      figure.kind === 'share' && /连续[\d一二两三四五六七八九十]+[年月季][^，。；、\d]{0,10}$/.test(before),
    en: ({ before }) => /\b(?:a\stotal\sof|a\s(?:total|cumulative)|cumulatively(?:\sby)?)\s$/i.test(before),
  },
];

/** Every such two. */
export const contrariesOfMeasures: readonly Contrary[] = [...speeds, ...thresholds, ...spells];
