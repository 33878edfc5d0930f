/** Times told from the day of writing, of which one is easily put for another: last year for this year, today for yesterday. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const monthName =
  'Jan(?:uary|\\b)|Feb|March|Mar\\b|April|Apr\\b|\\bMay\\b|June?\\b|July?\\b|Aug|Sept?|Oct|Nov|Dec';
const named = (words: string): RegExp => new RegExp(`${words}|\\b(?:${monthName})`, 'i');
const numbered = (words: string): RegExp => new RegExp(`${words}|\\b(?:19|20)\\d\\d\\b`, 'i');

const years = rivals(
  ['前去上今本明来', '年'],
  [
    idea(
      /(?<![\d\u4e00-\u9fff])前年|前年(?=同期|全年|[上下]半年)/,
      /\b(?:the year before last|two years ago)\b/i,
      /前年|[两二2]年前/,
      numbered('before last|two years'),
    ),
    idea(
      /去年|上年(?!纪|级)|上一年/,
      /\blast year\b/i,
      /去年|上年|上一年|往年|同比|同期|[比较]/,
      numbered(
        '\\blast\\b|previous|preceding|prior|earlier|before|\\bago\\b|\\bpast\\b|year[\\s-](?:on|over)|\\byoy\\b|annual|same period of the year',
      ),
    ),
    idea(
      /今年|本年(?!报)/,
      /\b(?:this|the current) year\b/i,
      /今|本|当|年[内初底末]|半年|季|月|全年|截|目前|现/,
      numbered('\\bthis\\b|current|\\bnow\\b|so far|to date|\\bthe year\\b|thus far|recent|year to date'),
    ),
    idea(
      /明年|来年/,
      /\bnext year\b/i,
      /明年|来年|次年|翌年|下一?年|后年|未来|今后/,
      numbered('\\bnext\\b|following|coming|ahead|future|upcoming|later|year after'),
    ),
  ],
);

const months = rivals(
  ['上本这下', '月'],
  [
    idea(
      /上个?月(?!球)/,
      /\blast month\b/i,
      /上个?月|环比|前一个?月|[比较]/,
      named('\\blast\\b|previous|preceding|prior|earlier|before|\\bago\\b|month[\\s-](?:on|over)'),
    ),
    idea(
      /本月|这个月/,
      /\bthis month\b/i,
      /本月|这个月|当月|月[初底末中内]|[上中下]旬|即日|今/,
      named('\\bthis\\b|current|\\bthe month\\b|\\bnow\\b'),
    ),
    idea(
      /(?<![一二三四五六七八九十\d])下个?月/,
      /\bnext month\b/i,
      /下个?月|次月|翌月/,
      named('\\bnext\\b|following|coming|upcoming|month after'),
    ),
  ],
);

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const weeks = rivals(
  ['上本这下', '周期'],
  [
    idea(
      /上(?:个?星期|一?周(?![年岁期长]))/,
      /\blast week\b/i,
      /上(?:个?星期|一?周)|前一周/,
      named(`\\blast\\b|previous|preceding|prior|past|earlier|\\bago\\b|${weekday}`),
    ),
    idea(
      /本周|这周|这个?星期|本星期/,
      /\bthis week\b/i,
      /本周|这周|星期|当周|周[一二三四五六日末内]|今|近日/,
      named(`\\bthis\\b|current|\\bthe week\\b|${weekday}|weekend`),
    ),
    idea(
      /下(?:个?星期|周(?![年岁期]))/,
      /\bnext week\b/i,
      /下(?:个?星期|一?周)/,
      named(`\\bnext\\b|following|coming|upcoming|${weekday}|week after`),
    ),
  ],
);

const days = rivals(
  ['昨今明', '日天晚'],
  [
    idea(
      /昨[日天晚]/,
      /\byesterday\b/i,
      /昨|前一?[日天]|日前/,
      named(`yesterday|last night|previous day|day before|${weekday}`),
    ),
    idea(
      /今[日天晚]/,
      /\btoday\b/i,
      /今|当[日天]|现在|目前|当前|同日|\d日/,
      named(`today|tonight|this|\\bnow|nowadays|current|${weekday}`),
    ),
    idea(
      /(?<![\u4e00-\u9fff])明[日天晚]|(?:将于|定于|于|在)明[日天晚]/,
      /\btomorrow\b/i,
      /明[日天晚早]|次日|翌日|第二天|未来/,
      named(`tomorrow|following|next|${weekday}`),
    ),
  ],
);

/** 明年三季度 as “the third quarter of this year”: a quarter alone is one of this year. */
const quarters = rivals(
  ['今本明去上', '年'],
  [
    idea(
      /(?:去年|上年)(?:年?[底末]|第?(?:[一二三四]季|[上下]半年|\d))/,
      never,
      /去年|上年/,
      /\blast\b|previous|preceding|prior|earlier|before|\bago\b|\b20\d\d\b/i,
    ),
    idea(/明年/, never, /明年/, /\bnext\b|following|coming|upcoming|ahead|year after|\b20\d\d\b/i),
    idea(
      /今年|本年/,
      /\b(?:quarter|half|end|months?) of this year\b/i,
      /今年|本年|(?<![去上明])年[内底末]|(?<![明去上]年第?)[一二三四上下](?:季|半年)/,
    ),
  ],
);

/** 以来 as “in the years before”. */
const sinces = rivals(
  ['以', '来'],
  [
    idea(/以来/, never, /以来/, /\b(?:since|after|following|ever|past|last)\b|\bfrom the\b/i),
    idea(
      never,
      /\b(?:in|over|during) the (?:years|months|decades|weeks|days)(?:\s\w+){0,2}? (?:before|prior to|leading up to)\b/i,
      /前/,
    ),
  ],
);

const many = '[几一二三四五六七八九十两\\d]+';
const manyYears = '(?:\\w+ ){0,2}(?:years|decade|months)\\b';

/** 未来五年 as “the past five years”. */
const ages = rivals(
  ['未今近过', '来后年去'],
  [
    idea(
      new RegExp(`(?:未来|今后)${many}(?:年|个月)`),
      new RegExp(`\\b(?:next|coming) ${manyYears}`, 'i'),
      /未来|今后|接下来|下一|[到至]\d{4}年|将/,
      /next|coming|future|ahead|upcoming|following|within|from now|over the|by 20\d\d|\bto 20\d\d|\bwill\b/i,
    ),
    idea(
      new RegExp(`(?:近|过去|最近)${many}(?:年|个月)`),
      new RegExp(`\\b(?:past|last|recent|previous) ${manyYears}`, 'i'),
      /近|过去|以来|年来|此前|前[几两三四五六\d]|去年|上年|已/,
      /past|last|recent|previous|preceding|since|over the|these|years to|up to|running|straight|consecutive/i,
    ),
  ],
);

const yearAgo =
  '\\b(?:than|from|on|over) (?:a year (?:earlier|ago|before)|the same (?:period|time|month|date|point) (?:of |in )?(?:last|the previous))\\b';
const enYearAgo = new RegExp(`${yearAgo}|\\byear[- ]on[- ]year\\b`, 'i');

const byMonth = (hint: readonly string[], [zh, en]: readonly [RegExp, RegExp]): Rivals =>
  rivals(hint, [
    idea(
      zh,
      never,
      /环比|上个?[月季]/,
      /\b(?:month|quarter|week)|sequential|[mq]-?o-?[mq]\b|\b(?:previous|preceding|prior|last) (?!year)/i,
    ),
    idea(never, en, /同比|同期|上年|去年|一年|年前/),
  ]);

/** What a change is measured from: the beginning of the year, the month before, the year before. */
const bases = [
  rivals(
    ['比较', '初'],
    [
      idea(
        /[比较]年初/,
        never,
        /年初/,
        /\b(?:beginning|start|opening|early|january|since|so far|this year|year[- ]end|year to date)\b|\bend of (?:last|the (?:previous|preceding|last)|20)/i,
      ),
      idea(never, enYearAgo, /同比|上年|去年|同期|一年/),
    ],
  ),
  /** “Year on year” for 环比 is told of the words by themselves. */
  byMonth(['环', '比'], [/环比/, new RegExp(yearAgo, 'i')]),
  byMonth(['上', '月季'], [/[比较]上个?[月季]/, enYearAgo]),
  rivals(
    ['环同', '比'],
    [
      idea(
        /环比/,
        /\b(?:from|than|on|over|with) (?:the (?:previous|preceding|prior)|last) (?:week|month|quarter)\b/i,
        /环比|上个?[月周季]|上一|前一|[比较][^，。；]{0,6}[月周季]/,
        /\b(?:previous|preceding|prior) (?!year)|\b(?:week|month|quarter)[- ](?:on|over)\b|\blast (?:week|month|quarter)\b|\b(?:week|month|quarter) (?:earlier|before|ago)\b|\b[mq]-?o-?[mq]\b|sequential/i,
      ),
      idea(
        /同比/,
        /\bsame (?:week|month|quarter|period) (?:of |in )?(?:last year|a year|the (?:previous|preceding) year)\b/i,
        /同比|同期|上年|去年/,
        /year|annual|yoy|y-o-y|same/i,
      ),
    ],
  ),
];

/** Working days and those of the calendar. */
const sortsOfDays = rivals(
  ['工自历', '日'],
  [
    idea(
      /工作日/,
      /\b(?:working|business|work) ?days?\b/i,
      /工作日/,
      /\b(?:working|business|work|week) ?days?\b/i,
    ),
    idea(/自然日|日历日|日历天/, /\bcalendar days?\b/i),
  ],
);

/** Each group of its own length of time. */
export const rivalTimes: readonly Rivals[] = [
  years,
  months,
  weeks,
  days,
  quarters,
  sinces,
  ages,
  sortsOfDays,
  ...bases,
];
