/** What the words beside a figure say of a change: so much more or less than before, what was taken away or what was left. */
import type { Figure } from '#lib/bilingual/reading/facts';
import { charHint } from '#lib/bilingual/text/charHints';
import { equal, ratio } from '#lib/bilingual/text/rational';
import type { Contrary, StanceTest } from './stance';

const some = '(?:about\\s|around\\s|some\\s|nearly\\s|over\\s|just\\s|only\\s|more\\sthan\\s|RMB\\s?|¥)*';

/** What is done more or less of than before: 多收, 少用. */
const deeds =
  '(?:收|蓄|领|种|用|跑|产|缴|交|花|赚|卖|拿|付|耗|存|贷|支|投|招|录|走|排|吃|栽|植|挖|修|建|挣|打|售|销|拨|补|办|审|结|完成|生产|接待|安排|办理|开工|采购|进口|出口|种植)';
const deedChars =
  '栽植挖修办审结收蓄领种用跑产缴交花赚卖拿付耗存贷支投招录走排吃建挣打售销拨补完生接安办开采进出';
const zhMore = new RegExp(`(?<![大众许诸繁最很更])多${deeds}[^，。；、\\d多少增减]{0,8}$`);
const zhLess = new RegExp(`(?<![至减缺最不很更多])少${deeds}[^，。；、\\d多少增减]{0,8}$`);

const more = '(?:more|larger|higher|bigger|greater|longer|above|extra)';
const less = '(?:less|fewer|smaller|lower|shorter|below)';
const counted = '(?:\\s(?!and\\b|or\\b|while\\b|but\\b|from\\b|to\\b)[a-z-]+){0,4}?\\s';
const enMoreAfter = new RegExp(`^${counted}${more}\\b(?!\\sthan\\s\\d)`, 'i');
const enLessAfter = new RegExp(`^${counted}${less}\\b(?!\\sthan\\s\\d)`, 'i');
const rising = '(?:rose|risen|increas(?:ed?|es|ing)|grew|grown|climbed|expanded|up)';
const falling = '(?:fell|fallen|dropped|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shrank|down)';
const enRoseBy = new RegExp(`\\b${rising}\\s(?:by\\s|of\\s)?${some}$`, 'i');
const enFellBy = new RegExp(`\\b${falling}\\s(?:by\\s|of\\s)?${some}$`, 'i');

const isMore: StanceTest = ({ before, after }) =>
  (enMoreAfter.test(after) && !enLessAfter.test(after)) || enRoseBy.test(before);
const isLess: StanceTest = ({ before, after }) =>
  (enLessAfter.test(after) && !enMoreAfter.test(after)) || enFellBy.test(before);

const differences: readonly Contrary[] = [
  { sort: 'turned', hint: charHint('多', deedChars), zh: ({ before }) => zhMore.test(before), en: isLess },
  { sort: 'turned', hint: charHint('少', deedChars), zh: ({ before }) => zhLess.test(before), en: isMore },
];

const zhTaken =
  /(?:压减|核减|削减|缩减|精减|精简|裁减|裁撤|撤并|撤销|取消|减少|关停|关闭|淘汰|清理|拆除|注销)[^，。；、\d至到为剩余成]{0,16}$/;
const enCutTo = new RegExp(
  `\\b(?:cut|reduced|trimmed|slashed|pared|brought|streamlined|down|fell|dropped|shrank|lowered)\\s(?:back\\s|down\\s)?to\\s${some}$`,
  'i',
);
const zhAdded = /(?:新增|增加|增长|扩增|增设|增配|增开|增派|增收|增产)[^，。；、\d至到为达成]{0,12}$/;
const enRaisedTo = new RegExp(
  `\\b(?:rose|increased|grew|climbed|expanded|brought|raised|up|lifted)\\sto\\s${some}$`,
  'i',
);
const enAdded = /\b(?:new\w*|add\w*|extra|further|more|growth|increases?|rises?|gains?)\b|\d/i;

const ends: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('压核削缩精裁撤取减关淘清拆注', '减简撤并销消少停闭汰理除'),
    zh: ({ figure, before }) => figure.kind === 'quantity' && zhTaken.test(before),
    en: ({ before }) => enCutTo.test(before),
  },
  {
    sort: 'mistaken',
    hint: charHint('增', '新加长增', '增加长设配开派收产'),
    zh: ({ figure, before }) => figure.kind === 'quantity' && zhAdded.test(before),
    en: ({ before }) => enRaisedTo.test(before) && !enAdded.test(before.replace(enRaisedTo, '')),
  },
];

const zhMoved =
  /(?:下降|下跌|下滑|减少|降低|压减|压缩|缩减|削减|上升|上涨|增长|增加|提高|提升|回落|减产|增产|偏[少多低高]|[比较][^，。；\d]{2,8}[少低])(?:了|约|近|超过?|逾|\s)*$/;
const enMovedBy =
  /\b(?:by|fell|fall\w*|drop\w*|declin\w*|decreas\w*|cut|reduc\w*|rose|ris\w*|increas\w*|grew|grow\w*|gain\w*|down|up|los[te]\w*)\s(?:by\s|of\s)?(?:[a-z]+\s)?$/i;
const enOfLevel =
  /^\sof\s(?:(?:the|its|their|that|what)\s)?(?:[\w’'-]+\s){0,5}?(?:levels?|figures?|totals?|amount|volume|those?|that|what|(?:in|of|for)\s(?:19|20)\d\d)\b|^\sof\s(?:that|what|those)\b/i;

/** What fell by a half is a half of what it was. */
const isHalf = ({ value }: Figure): boolean => equal(value, ratio(1n, 2n));

const levels: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('降跌滑减缩升涨增提落偏少低', '%％‰成分'),
    zh: ({ figure, before }) => figure.kind === 'share' && !isHalf(figure) && zhMoved.test(before),
    en: ({ figure, before, after }) =>
      figure.kind === 'share' &&
      figure.direction === null &&
      enOfLevel.test(after) &&
      !enMovedBy.test(before),
  },
];

const over = '(?:over\\s|about\\s|nearly\\s|around\\s|some\\s|more\\sthan\\s|RMB\\s?|¥)*';
const enIncomeOf = new RegExp(
  `\\b(?:ha[sd]|have|having|with|earn\\w*|on|reached|is|was|were|are|brought|brings?|bringing|gave|gives?|giving|generat\\w+|yield\\w*|means?|provid\\w+)\\s(?:[a-z]+\\s){0,5}?(?:incomes?|earnings|harvests?|output)\\s(?:of|at)\\s${over}$`,
  'i',
);
const enIncomeWas = new RegExp(
  `\\bincomes?(?:\\s(?:per|of|for)\\s(?:(?:each|every|an?|the)\\s)?[a-z]+)?\\s(?:was|were|is|are|reached|stood\\sat|came\\sto|averaged|totall?ed)\\s${over}$`,
  'i',
);
const enMoreIncome =
  /\b(?:extra|additional\w*|more|further|increas\w*|rise|ris(?:e|en|ing)|rose|up|add\w*|boost\w*|gain\w*|higher|grew|growth)\b/i;

const gains: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('增', '收产'),
    zh: ({ figure, before }) =>
      figure.kind === 'quantity' && /增(?:加)?[收产](?:入|量)?(?:了|约|近|超过?|逾)*$/.test(before),
    en: ({ before, after }) =>
      (enIncomeOf.test(before) || enIncomeWas.test(before)) &&
      !enMoreIncome.test(before.replace(/\bmore\sthan\s$/i, '') + after),
  },
];

/** Every such two. */
export const contrariesOfChanges: readonly Contrary[] = [...differences, ...ends, ...levels, ...gains];
