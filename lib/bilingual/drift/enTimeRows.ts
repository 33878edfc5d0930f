/** Words of time in English; of two rows that fit the same words the first has them. */

import type { TimeRow } from './timeRow';

const back = '(?:last|(?:the )?(?:previous|preceding|prior))';
const ahead = '(?:next|(?:the )?(?:following|coming))';
const here = '(?:this|the current)';
const unit = '(year|quarter|month|week)';

/** With a clock time, the time is a fact of its own. */
const unclocked = '(?<!(?:\\d(?:\\w| o.clock)?|past \\w+|\\w+ o.clock) (?:in the |at )?)\\b';

const festivals: readonly (readonly [words: string, meaning: string])[] = [
  ['(?:Spring Festival|(?:Chinese|Lunar) New Year)(?: Eve(?!\\w))?', 'spring-festival'],
  ["New Year[’']s Day", 'new-year-day'],
  ['Lantern Festival', 'lantern'],
  ['(?:Qingming|Tomb[- ]Sweeping)(?: Festival| Day)?', 'qingming'],
  ['Dragon Boat Festival', 'dragon-boat'],
  ['Mid-Autumn(?: Festival)?', 'mid-autumn'],
  ['National Day(?! (?:of|for|to))', 'national-day'],
  ['(?:Double Ninth|Chongyang)(?: Festival)?', 'double-ninth'],
];

function sideOf(words: string | undefined): string {
  if (words === undefined) return '';
  if (/after|following/i.test(words)) return ' after';
  return /during|over/i.test(words) ? ' during' : ' before';
}

const festivalRow = ([words, meaning]: (typeof festivals)[number]): TimeRow => [
  new RegExp(`(?:\\b(before|ahead of|prior to|by|after|following|during|over) (?:the )?)?\\b${words}`, 'gi'),
  (found) => meaning + sideOf(found[1]),
];

function offsetOf(words: string): string {
  if (/last|previous|preceding|prior/i.test(words)) return '-1';
  return /next|following|coming/i.test(words) ? '+1' : '+0';
}

const partOf = (words: string): string => (/begin|start|early|outset/i.test(words) ? 'start' : 'end');
const unitOf = (found: RegExpMatchArray): string => (found[1] ?? found[2] ?? '').toLowerCase();

export const enTimeRows: readonly TimeRow[] = [
  [
    new RegExp(
      `\\b(?:the )?(?:end|close|beginning|start|outset) of (?:the|${back}|${here}|${ahead}) (year|month)\\b`,
      'gi',
    ),
    (found) => `${unitOf(found)}${offsetOf(found[0].replace(/^.*? of /i, ''))} ${partOf(found[0])}`,
  ],
  [/\b(?:(year)|(month))[- ]end\b(?!,? \d)/gi, (found) => `${unitOf(found)}+0 end`],
  [
    new RegExp(`\\b(?:early|late) (?:${back}|${here}|${ahead}) (year|month)\\b`, 'gi'),
    (found) => `${unitOf(found)}${offsetOf(found[0])} ${partOf(found[0])}`,
  ],
  ...festivals.map(festivalRow),
  [/\b(?:the year before last|two years ago)\b/gi, () => 'year-2'],
  [/\ba (?:(year|month|week)|(quarter)) (?:earlier|ago|before)\b/gi, (found) => `${unitOf(found)}-1`],
  [/\bthe (year|month|week) before\b/gi, (found) => `${unitOf(found)}-1`],
  [new RegExp(`\\b${back} ${unit}\\b(?! before| of)`, 'gi'), (found) => `${unitOf(found)}-1`],
  [new RegExp(`\\b${here} ${unit}\\b`, 'gi'), (found) => `${unitOf(found)}+0`],
  [new RegExp(`\\b${ahead} ${unit}\\b`, 'gi'), (found) => `${unitOf(found)}+1`],
  [/\b(?:last|yesterday) (?:night|evening)\b/gi, () => 'day-1 evening'],
  [/\b(?:tonight|this evening)\b/gi, () => 'day+0 evening'],
  [/\btomorrow (?:night|evening)\b/gi, () => 'day+1 evening'],
  [/\byesterday\b/gi, () => 'day-1'],
  [/\btoday\b/gi, () => 'day+0'],
  [/\btomorrow\b/gi, () => 'day+1'],
  [/\b(?:before dawn|(?:the )?(?:early|small) hours)\b/gi, () => 'before-dawn'],
  [new RegExp(`${unclocked}mornings?\\b`, 'gi'), () => 'morning'],
  [/\b(?:noon|midday)\b/gi, () => 'noon'],
  [new RegExp(`${unclocked}afternoons?\\b`, 'gi'), () => 'afternoon'],
  [new RegExp(`${unclocked}(?:evenings?|nights?)\\b`, 'gi'), () => 'evening'],
];
