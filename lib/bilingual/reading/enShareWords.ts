/** English words that are shares by themselves: half, a third, a quarter, all. */

import { ratio, whole } from '#lib/bilingual/text/rational';
import { type WordHint, wordHint } from '#lib/bilingual/text/wordHints';
import { type Parts, parts } from './enFigure';

/** What a word or a few state. */
export type Worded = readonly [RegExp, Parts];

/** Words of one kind, looked for only where the hint finds any. */
export type Group = readonly [hint: WordHint, words: readonly Worded[]];

const half: readonly Worded[] = [
  [
    /(?<!\band[\s-](?:a|one)[\s-])\b(?:one[-\s]half|half)\b(?![\s-](?:an?[\s-])?(?:hundred|thousand|million|billion|trillion|dozen)\b)/gi,
    parts('share', ratio(1, 2), 'light'),
  ],
];

const third: readonly Worded[] = [
  [
    /\bone[-\s]third\b(?!\s(?:party|time|phase|batch|session|quarter))|(?<=\b(?:by|over|than|about|nearly|almost|around|roughly|some|under|to|least)\s)a\sthird\b|\ba[-\s]third\b(?=\sof\b|[.,;:)]|$|\s(?:the|off|(?:cut|shaved|trimmed|taken)\s(?:from|off)|higher|lower|more|less|larger|smaller|over|from|since|year|compared|that|were|was|are|is|have|had|has)\b)/gi,
    parts('share', ratio(1, 3), 'hard'),
  ],
  [/(?<=\ba good )third\b/gi, parts('share', ratio(1, 3), 'hard')],
];

const quarter: readonly Worded[] = [
  [
    /(?<!\b(?:once|twice|times|per|every|within|inside|during|after)\s)\b(?:one|a)[-\s](?:quarter|fourth)\b(?=\sof(?!\san?\s(?:million|billion|trillion))|[.,;]|$|\s(?:the|higher|lower|more|less))/gi,
    parts('share', ratio(1, 4), 'hard'),
  ],
  [/(?<=\ba good )quarter\b/gi, parts('share', ratio(1, 4), 'hard')],
];

const wholes: readonly Worded[] = [
  [
    /\b(?:all|each\s(?:and\severy|of\s(?:the|its|our))|(?<=\b(?:reach|cover|serv|connect)\w*\s)each|every\sone\sof|without\sexception|every(?!\s(?:other|few|second|\d|hundred|thousand|(?:one|two|three|four|five|six|seven|eight|nine|ten|day|week|month|quarter|year|hour|minute|time|single\sday)s?\b))|entire(?:ly)?|fully|full|whole|universal(?:ly)?|complete(?:ly)?)\b/gi,
    parts('share', whole(1), 'soft'),
  ],
];

/** All of them. */
export const shareWords: readonly Group[] = [
  [wordHint(/^half$/i), half],
  [wordHint(/^third$/i), third],
  [wordHint(/^(?:quarter|fourth)$/i), quarter],
  [
    wordHint(
      /^(?:all|every|entire(?:ly)?|fully|full|whole|universal(?:ly)?|complete(?:ly)?|each|exception)$/i,
    ),
    wholes,
  ],
];
