/** Reads English words that are figures by themselves: doubled, half, biennial, a decade. */

import { ratio, whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { figure, parts } from './enFigure';
import { cardinals } from './enNumerals';
import { type Group, shareWords, type Worded } from './enShareWords';
import { mayHold, type Scan, takeAll } from './scan';

/** To triple is a figure; a triple jump counts three of something at most. */
const multiplied = (stem: string, n: number): Worded[] => [
  [
    new RegExp(
      `\\b${stem}(?:ed|es|ing)\\b|\\b${stem}e\\b(?=\\s(?:the|that|what|its|their|last|by|from|to|as|of)\\b)|(?<=\\b(?:to|than|nearly|almost|about|over|will|would)\\s)${stem}e\\b(?!-)`,
      'gi',
    ),
    parts('multiple', whole(n), 'hard'),
  ],
  [new RegExp(`\\b${stem}e\\b(?!-A\\b)`, 'gi'), parts('quantity', whole(n), 'faint', 'count')],
];

const multiples: readonly Worded[] = [
  [
    /\bdoubl(?:ed?|es|ing)\s(?:(?:(?!and\b|twice\b)[\w’'-]+\s){1,4}?(?=twice\sover)|)(?:twice(?:\sover)?|and(?:\sthen)?\sdoubled?\sagain)\b/gi,
    parts('multiple', whole(4), 'hard'),
  ],
  [
    /\bdoubl(?:ed|es|ing)\b|(?<=\bto |more than |nearly |almost |about |over )\bdouble\b|\bdouble\b(?=\s(?:the|that|what|its|their|last|by|in|from|over|to|as|of)\b|[.,;]|$)/gi,
    parts('multiple', whole(2), 'hard'),
  ],
  /** “twice a day” counts how often, where 每日2次 does. */
  [/\btwice\b(?=\s(?:a|per|every|each)\b)/gi, parts('quantity', whole(2), 'faint', 'count')],
  [/\btwice\b(?!\s(?:a|per|as\s(?:\S+\s){1,5}as)\b)/gi, parts('multiple', whole(2), 'light')],
  [
    /\btwice\sas\s(?:many|much|large|high|big|long|great|fast|\w+)\s(?:\S+\s){0,4}?as\b/gi,
    parts('multiple', whole(2), 'hard'),
  ],
  ...multiplied('tripl', 3),
  ...multiplied('quadrupl', 4),
  ...multiplied('quintupl', 5),
  [/\btrebl(?:ed|es|ing|e)\b|\bthrice\b/gi, parts('multiple', whole(3), 'hard')],
  [/\bhalv(?:ed|es|ing|e)\b/gi, parts('multiple', ratio(1, 2), 'hard')],
];

/** Looked for in this order: half a century is not a century. */
const spans: readonly Group[] = [
  [
    wordHint(
      /^(?:(?:bi)?cent(?:enary|ennial)|centenarians?|(?:bi|tri|quadr)ennial(?:ly)?|semi|(?:semi|bi)annual(?:ly)?|bi(?:month|week)ly|fortnight(?:ly)?|other|second)$/i,
    ),
    [
      [/\b(?:bi)?cent(?:enary|ennial)\b|\bcentenarians?\b/gi, parts('quantity', whole(100), 'soft', 'year')],
      [
        /\bbiennial(?:ly)?\b|\bevery\s(?:other|second)\syear\b/gi,
        parts('quantity', whole(2), 'soft', 'year'),
      ],
      [/\btriennial(?:ly)?\b/gi, parts('quantity', whole(3), 'soft', 'year')],
      [/\bquadrennial(?:ly)?\b/gi, parts('quantity', whole(4), 'soft', 'year')],
      [/\b(?:semi-?annual|biannual)(?:ly)?\b/gi, parts('quantity', ratio(1, 2), 'soft', 'year')],
      [/\bbimonthly\b|\bevery\sother\smonth\b/gi, parts('quantity', whole(2), 'soft', 'month')],
      [
        /\bfortnight(?:ly)?\b|\bbiweekly\b|\bevery\sother\sweek\b/gi,
        parts('quantity', whole(2), 'soft', 'week'),
      ],
      [/\bevery\sother\sday\b/gi, parts('quantity', whole(2), 'soft', 'day')],
    ],
  ],
  [
    wordHint(/^(?:clock|24)$/i),
    [[/\b(?:round|around)[\s-]the[\s-]clock\b|\b24\/7\b/gi, parts('quantity', whole(24), 'soft', 'hour')]],
  ],
  [
    wordHint(/^half$/i),
    [
      [/\b(?:a|one)\syear\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'year')],
      [/\b(?:a|one)\smonth\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'month')],
      [/\b(?:a|one)\sweek\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'week')],
      [/\b(?:a|one)\sday\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'day')],
      [/\b(?:an|one)\shour\sand\sa\shalf\b/gi, parts('quantity', ratio(3, 2), 'light', 'hour')],
      [/\bhalf\sa\scentury\b|\bhalf-century\b/gi, parts('quantity', whole(50), 'light', 'year')],
    ],
  ],
  [
    wordHint(/^quarter$/i),
    [
      [
        /\b(?:a\s)?quarter\s(?:of\sa\s)?century\b|\bquarter-century\b/gi,
        parts('quantity', whole(25), 'light', 'year'),
      ],
    ],
  ],
  [
    wordHint(/^half$/i),
    [
      [/\bhalf\sa\sdecade\b|\bhalf[\s-]decade\b/gi, parts('quantity', whole(5), 'light', 'year')],
      [
        /\bhalf\sa\syear\b|\bhalf-year(?:ly|s)?\b|(?<=\b(?:every|each|per)\s)half\syear\b/gi,
        parts('quantity', ratio(1, 2), 'light', 'year'),
      ],
    ],
  ],
  [
    wordHint(/^(?:week|month|year|day)?long$/i),
    (['week', 'month', 'year', 'day'] as const).map(
      (unit): Worded => [
        new RegExp(`(?<![a-z]-)\\b${unit}-?long\\b`, 'gi'),
        parts('quantity', whole(1), 'light', unit),
      ],
    ),
  ],
  [
    wordHint(/^(?:decade|century)$/i),
    [
      [/(?<![a-z]-)\bdecade-(?:long|old)\b/gi, parts('quantity', whole(1), 'soft', 'decade')],
      [/(?<![a-z]-)\bcentury-(?:long|old)\b/gi, parts('quantity', whole(1), 'soft', 'century')],
    ],
  ],
  [
    wordHint(/^halfway$/i),
    [
      [
        /\bhalfway\s(?:point|mark|stage)\b|(?<=\b(?:more\sthan|over)\s)halfway\b/gi,
        parts('share', ratio(1, 2), 'light'),
      ],
    ],
  ],
  [
    wordHint(/^(?:mid|midyear|halfway)$/i),
    [[/\bmid-?year\b|\bhalfway\b/gi, parts('quantity', ratio(1, 2), 'soft', 'year')]],
  ],
  [
    wordHint(/^half$/i),
    [[/\bhalf\sa\s(?:working\s)?day\b/gi, parts('quantity', ratio(1, 2), 'soft', 'day')]],
  ],
  [
    wordHint(/^(?:decade|century)$/i),
    [
      [/\ba\sdecade\b/gi, parts('quantity', whole(1), 'light', 'decade')],
      [/\ba\scentury\b/gi, parts('quantity', whole(1), 'light', 'century')],
      [
        /(?<!\d\s|\b(?:two|three|four|five|six|seven|eight|nine|ten|several|few)\s)\bdecade\b/gi,
        parts('quantity', whole(1), 'soft', 'decade'),
      ],
    ],
  ],
  [
    wordHint(/^(?:year|months?|week|day|hour)$/i),
    [
      [/\b(?:per|every|each)\s(?:year|month|week|day|hour)\b/gi, parts('quantity', whole(1), 'soft')],
      [
        /\b(?:twelve|12)\smonths\s(?:before|earlier|ago|previously)\b/gi,
        parts('quantity', whole(1), 'soft', 'year'),
      ],
      [
        /\b(?:over|in|during|for|across)\sthe\s(?:full\s|whole\s|entire\s)?(?:twelve|12)\smonths\b(?!\s(?:to|through|ending|ended|from|up|of)\b)/gi,
        parts('quantity', whole(1), 'soft', 'year'),
      ],
      ...(['year', 'month', 'week', 'day', 'hour'] as const).map(
        (unit): Worded => [
          new RegExp(`\\b(?:an?|one)\\s${unit}\\b`, 'gi'),
          parts('quantity', whole(1), 'soft', unit),
        ],
      ),
    ],
  ],
];

const pairs: readonly Worded[] = [
  [
    /\b(?:both|pair\sof|a pair|dual|double|twin|either|two-pronged|duo)\b/gi,
    parts('quantity', whole(2), 'soft', 'count'),
  ],
  [/\bduplicate\b/gi, parts('quantity', whole(2), 'soft', 'count')],
  [/\btrio\b|\btriplicate\b/gi, parts('quantity', whole(3), 'soft', 'count')],
  [/\bquartet\b|\bquadruplicate\b/gi, parts('quantity', whole(4), 'soft', 'count')],
];

const groups: readonly Group[] = [
  [wordHint(/doubl|twice|thrice|tripl|trebl|quadrupl|quintupl|halv/i), multiples],
  ...spans,
  ...shareWords,
  [wordHint(/^(?:both|pair|dual|double|twin|either|pronged|duo|trio|quartet)$|plicate$/i), pairs],
];

const folds: Readonly<Record<string, number>> = { ...cardinals, hundred: 100, thousand: 1000 };
const fold = new RegExp(`\\b(?:an?\\s)?(${Object.keys(folds).join('|')})fold\\b`, 'gi');

/** “doubling more than three times over”: 翻三番. */
const doublings =
  /\bdoubl(?:ed?|es|ing)\s(?:(more\sthan|over|nearly|almost)\s)?(three|four|five|six)\stimes(?:\sover)?\b/gi;

/** Decades on end: 几十年. */
const decades =
  /(?<!(?:\d|\b(?:[a-z]*(?:two|three|four|five|six|seven|eight|nine|teen|ty)|ten|eleven|twelve))[\s-](?:more\s)?)\bdecades\b/gi;

/** Most of them are more than half. */
const most = /\b(?:the\s)?(?:vast\s)?majority\b|\bmost\sof\b/gi;

const hints = {
  fold: wordHint(/fold$/i),
  doublings: wordHint(/^doubl(?:ed?|es|ing)$/i),
  most: wordHint(/^(?:majority|most)$/i),
  decades: wordHint(/^decades$/i),
};

/** Reads words that are figures by themselves. */
export function readEnWorded(scan: Scan): void {
  if (mayHold(scan, hints.fold))
    takeAll(scan, fold, (match) => {
      const n = folds[(match[1] ?? '').toLowerCase()] ?? 0;
      return [figure(scan, match, parts('multiple', whole(n), 'hard'))];
    });
  if (mayHold(scan, hints.doublings))
    takeAll(scan, doublings, (match) => {
      const n = cardinals[(match[2] ?? '').toLowerCase()] ?? 0;
      const made = figure(scan, match, parts('multiple', whole(2 ** n), 'hard'));
      if (match[1] === undefined) return [made];
      return [{ ...made, bound: /^(?:more|over)/i.test(match[1]) ? 'more-than' : 'nearly' }];
    });
  if (mayHold(scan, hints.most))
    takeAll(scan, most, (match) => [
      { ...figure(scan, match, parts('share', ratio(1, 2), 'soft')), bound: 'more-than' },
    ]);
  if (mayHold(scan, hints.decades))
    takeAll(scan, decades, (match) => [
      { ...figure(scan, match, parts('quantity', whole(10), 'light', 'year')), bound: 'vague' },
    ]);
  for (const [hint, words] of groups) {
    if (!mayHold(scan, hint)) continue;
    for (const [pattern, made] of words) takeAll(scan, pattern, (match) => [figure(scan, match, made)]);
  }
}
