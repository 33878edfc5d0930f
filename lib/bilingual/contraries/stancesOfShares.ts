/** What the words beside a figure say of it: a share or how much something grew, so many more or how many in all, a ceiling kept or broken. */
import { charHint } from '#lib/bilingual/text/charHints';
import type { Beside, Contrary } from './stance';

const some = '(?:about\\s|around\\s|some\\s|nearly\\s|over\\s|just\\s|only\\s|more\\sthan\\s|RMB\\s?|¥)*';

const isShare = ({ figure }: Beside): boolean => figure.kind === 'share';
const zhPart = /占(?!地|用)[^，,。；、\d增降升提涨减落缩扩跌翻多少高低]{0,24}$/;
const zhMoved = /(?:下降|下跌|下滑|减少|降低|上升|上涨|增长|增加|提高|提升|回落)(?:了|约|近|超过?|逾|\s)*$/;
const enMovedBy = new RegExp(
  `\\b(?:grew|grow(?:s|n|ing)?|rose|ris(?:es|en|ing)|increas(?:ed|es|ing)|climb(?:ed|ing)|expand(?:ed|ing)|jump(?:ed|ing)|fell|fall(?:s|en|ing)|dropp(?:ed|ing)|declin(?:ed|ing)|decreas(?:ed|ing)|up|down)\\s(?:by\\s)?${some}$|\\b(?:growth|increase|rise|gain)\\sof\\s${some}$`,
  'i',
);
const enShare =
  /\b(?:shares?|proportions?|percentage|weight|account(?:s|ed|ing)?\sfor|ma(?:de|kes?|king)\sup|compris\w+|constitut\w+|represent\w*|t(?:ook|ak(?:es?|en|ing))\sup)\b/i;
const enPartIs = new RegExp(
  `\\b(?:account(?:s|ed|ing)?\\sfor|ma(?:de|kes?|king)\\sup|compris(?:es|ed|ing)|constitut(?:es|ed|ing))\\s${some}$`,
  'i',
);

const shares: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('占'),
    zh: (it) => isShare(it) && zhPart.test(it.before.replace(/增(?:加值|值税|量)/g, '')),
    en: (it) =>
      isShare(it) &&
      enMovedBy.test(it.before) &&
      !enShare.test(it.before) &&
      !/^\sof\b|^\s(?:share|to)\b/i.test(it.after),
  },
  {
    sort: 'mistaken',
    hint: charHint('降跌滑减升涨增提落', '%％‰成'),
    zh: (it) => isShare(it) && zhMoved.test(it.before) && !/占|份额|比[重例]/.test(it.before),
    en: (it) => isShare(it) && enPartIs.test(it.before) && /^\sof\b/i.test(it.after),
  },
];

const isCount = ({ figure }: Beside): boolean => figure.kind === 'quantity';
const zhNew = /(?:新增|净增)[^，,。；、\d至到为达成]{0,16}$/;
const enNumberWas = new RegExp(
  `\\bnumber\\sof\\s(?:[a-z-]+\\s){1,5}?(?:reached|stood\\sat|stands\\sat|hit|totall?ed|came\\sto|was|is)\\s${some}$`,
  'i',
);
const enTotalTo = new RegExp(`\\btotal(?:\\snumber)?\\s(?:of\\s(?:[a-z-]+\\s){1,5}?)?to\\s${some}$`, 'i');
const enNew =
  /\b(?:new\w*|add\w*|extra|further|more|growth|net|increas\w*|ris\w*|gains?|creat\w*|establish\w*|set\sup|regist\w*|open\w*|recruit\w*|recogni\w*|identif\w*|certif\w*|accredit\w*|buil[dt]|complet\w*|launch\w*|join\w*|train\w*|first|year|month|quarter)\b|\d/i;

const zhInAll = /总(?:数|量|人数|户数|里程|面积|规模)[^，,。；、\d新增]{0,3}(?:达到?|为|突破)(?:了|约|近)*$/;
const enMoreAfter = /^\s(?:more|additional|extra|further|new)\s(?!than\b|or\b|and\b)/i;
const enMoreBefore = new RegExp(
  `\\b(?:another|a\\sfurther|an\\s(?:additional|extra|increase\\sof|addition\\sof)|(?:increased|rose|grew)\\sby)\\s${some}$`,
  'i',
);
const enAddedAfter = /^(?:\s[a-z\d-]+){1,5}?\s(?:were|was|have\sbeen)\s(?:newly\s)?added\b/i;

const increments: readonly Contrary[] = [
  {
    sort: 'mistaken',
    hint: charHint('增', '新净'),
    zh: (it) => isCount(it) && zhNew.test(it.before),
    en: ({ before, after }) =>
      (enNumberWas.test(before) || enTotalTo.test(before)) &&
      !enNew.test(before.replace(/more\sthan\s$/i, '') + after),
  },
  {
    sort: 'mistaken',
    hint: charHint('总', '达为突'),
    zh: (it) => isCount(it) && zhInAll.test(it.before) && !/[新增添扩建设][^，,。；]*$/.test(it.before),
    en: ({ before, after }) =>
      (enMoreBefore.test(before) || enMoreAfter.test(after) || enAddedAfter.test(after)) &&
      !/\bto\s(?:[a-z]+\s)?$/i.test(before),
  },
];

const enStock = /\b(?:outstanding|balances?)\b/i;
/** Where the sentence is in sight from its beginning, it would show that the new ones are meant. */
const enFunds = /\b(?:loans|deposits|lending|financing|savings)\b/i;
const enStockMoved = new RegExp(
  `\\b(?:fell|dropped|declined|decreased|shrank|rose|grew|increased|climbed|expanded|up|down)\\s(?:by\\s)?${some}$`,
  'i',
);

/** 新增贷款同比少增: of so much less was there more. */
const slower: Contrary = {
  sort: 'mistaken',
  hint: charHint('多少', '增'),
  zh: ({ before }) => /[多少]增(?:了|约|近)*$/.test(before),
  en: ({ before, after }) =>
    (enStock.test(before) || (before.length < 60 && enFunds.test(before))) &&
    enStockMoved.test(before) &&
    !/\b(?:new\w*|increase|increment\w*|growth|rise|gain|additional|added|addition)\b/i.test(before) &&
    !/^(?:\s[a-z]+)?\s(?:more|less|fewer|smaller|larger|faster|slower)\b/i.test(after),
};

const ceiling =
  '(?:the|its|their|an?)\\s(?:[a-z-]+\\s){0,2}(?:ceiling|limit|cap|quota)s?(?:\\sset)?(?:\\s(?:of|at))?\\s?';
const enBeyond = new RegExp(
  `\\b(?:above|over|exceed(?:s|ed|ing)?|beyond|in\\sexcess\\sof|surpass(?:es|ed|ing)?|higher\\sthan|breach(?:es|ed|ing)?)\\s${ceiling}${some}$`,
  'i',
);
const enWithin = new RegExp(`\\b(?:below|under|within|lower\\sthan)\\s${ceiling}${some}$`, 'i');
const enNegated =
  /\b(?:not|never|no|nor|without|avoid\w*|prevent\w*|stop\w*|nowhere|hardly|neither|rather|from)\b|n['’]t\b/i;

/** The bound that was read with a figure, 限额340亿元, stands in its own words. */
const led = ({ figure: { surface }, before }: Beside, digit: RegExp): string =>
  before + surface.slice(0, surface.search(digit) >>> 0);
const zhDigit = /[\d一二两三四五六七八九十]/;
const enDigit = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/i;

const zhLimit = '(?:限额|上限|限值|控制数|指标|额度)[^，,。；、\\d]{0,3}$';
const zhKept = new RegExp(
  `(?:(?:[不未]|没有)(?:得|能|准|会|可)?超(?:过|出)?|控制在)[^，,。；、\\d]{0,8}${zhLimit}`,
);
const zhBroken = new RegExp(`(?<![不未有得能准会可])(?:超过|超出|突破)了?[^，,。；、\\d]{0,8}${zhLimit}`);

const ceilings: readonly Contrary[] = [
  {
    sort: 'turned',
    hint: charHint('超控', '限控指额', '不未没在'),
    zh: (it) => zhKept.test(led(it, zhDigit)),
    en: (it) => enBeyond.test(led(it, enDigit)) && !enNegated.test(it.before),
  },
  {
    sort: 'turned',
    hint: charHint('超突', '限控指额'),
    zh: (it) => zhBroken.test(led(it, zhDigit)) && !/[不未没防免]/.test(it.before),
    en: (it) => enWithin.test(led(it, enDigit)) && !enNegated.test(it.before),
  },
];

/** Every such two. */
export const contrariesOfShares: readonly Contrary[] = [...shares, ...increments, slower, ...ceilings];
