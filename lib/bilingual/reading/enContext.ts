/** Reads what the words before and after an English figure say of it: bound, direction, currency. */

import { endsIn, findEnding } from '#lib/bilingual/text/endsIn';
import { wordHint } from '#lib/bilingual/text/wordHints';
import type { UnitId } from '#lib/site/units';
import { boundAfter } from './boundAfter';
import { cardinals } from './enNumerals';
import {
  boundsAfter,
  boundsBefore,
  changesAfter,
  currencies,
  growsBefore,
  movesBy,
  movesTo,
  moving,
  shrinksAfter,
  shrinksBefore,
} from './enWords';
import type { Bound, Direction, Figure } from './facts';
import { mayHold, type Scan } from './scan';

const reach = 72;

export type Before = {
  /** Where the figure's own words begin. */
  readonly start: number;
  readonly currency: UnitId | null;
  readonly bound: Bound;
  readonly direction: Direction | null;
  readonly moved: Figure['moved'] | null;
};

/**
 * How a bound may end, fillers aside, so that most figures are passed by at once; of “of”, “to”, “at”, “for” and “on”
 * with what stands before them, since they stand before half of all figures.
 */
const lastWord =
  /(?:than|least|mum|below|beneath|inside|(?:mum|ceiling|cap|limit)(?: [^ ]+){0,2} of|(?:hort|hy|ward.?|xce..|orth|art|egion|hood|inity|rder|erge) of|off|from|most|exceed(?:s|ed|ing)?|(?:pped|imated|ept|eep|eld|old|olled) at|above|under|within|yet|quite|only|just|merely|over|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops?|beyond|past|pass(?:ed|es|ing)?|through|breach(?:ed|es|ing)?|clear(?:ed|s|ing)|outstrip(?:s|ped|ping)?|eclips(?:es|ed|ing)|outnumber(?:s|ed|ing)?|cross(?:ed|es|ing)?|bro?ken?|break(?:s|ing)?|nearly|almost|practically|virtually|but|(?:mited|ept|eep|eld|old|olled|clo.e|up) to|(?:clo.e|nigh|ing) on|on for|approach(?:ing|es|ed)?|near(?:ing)?|about|around|some|roughly|approximately|approx\.?|estimated|circa|ca?\.|so|as|less|like|many|much|good|high|long|large|far|great|low|few|little|hit(?:s|ting)?|reach(?:es|ed|ing)?|[≥≤<>])\s*(?:the\b|ages?\b|an?\b|its\b|their\b|our\b|some\b|total\b|of\b|combined\b|cumulative\b|another\b|additional\b|extra\b|further\b|record\b|full\b|whole\b|planned\b|target\b|goal\b|mark\b|threshold\b|figure\b|level\b|first\b|last year’s\b|previous\b|\s)*$/i;

const findCurrency = findEnding(currencies);
const endsInLastWord = endsIn(lastWord);
const findBound = findEnding(boundsBefore);

function boundBefore(words: string): { bound: Bound; length: number } {
  const found = endsInLastWord(words) ? findBound(words) : null;
  if (found === null) return { bound: 'exact', length: 0 };
  return { bound: found.meaning, length: found.words.replace(/^[^\p{L}\p{N}]/u, '').length };
}

const moves = {
  falling: endsIn(shrinksBefore),
  rising: endsIn(growsBefore),
  to: endsIn(movesTo),
  by: endsIn(movesBy),
};

const directionBefore = (words: string): Direction | null =>
  moves.falling(words) ? 'down' : moves.rising(words) ? 'up' : null;

/** “rose 5 percent” and “rose by 5 percent”, “rose to 5 percent”. */
function movedBy(words: string, bound: string): Figure['moved'] | null {
  if (moves.to(words)) return 'to';
  return moves.by(words) && !reaching.test(bound) ? 'by' : null;
}

/** “rose above 800” says what it rose to. */
const reaching = /^\W*(?:just\s|well\s)?(?:above|past|beyond|below|under|through|over|near)\b/i;

/** “11.5 points more than the previous 35”: the words belong to the figure before. */
const isComparison = (words: string, length: number): boolean =>
  /^(?:more|higher|less|lower|fewer|above|below|over)\s/i.test(words.slice(-length).trimStart()) &&
  words.slice(0, words.length - length).trim() === '';

/** “over five years more than 1,200 people”: the words belong to the figure behind. */
const isTime =
  /\b(?:over|in|within|during|for|after)\s(?:the\s(?:past|last)\s)?(?:[\w-]+\s){1,2}(?:years?|months?|weeks?|days?|decades?|quarters?)$/i;

const isMoving = wordHint(moving);

/** What stands before a figure that begins at an offset; nothing before `from` is looked at. */
export function readBefore(scan: Scan, at: number, from = 0): Before {
  const text = scan.rest;
  const all = text.slice(Math.max(from, at - reach), at);
  const sign = findCurrency(all);
  const signLength = sign?.words.length ?? 0;
  const words = all.slice(0, all.length - signLength);
  const found = boundBefore(words);
  const { bound, length } =
    from > 0 &&
    isComparison(words, found.length) &&
    !isTime.test(text.slice(Math.max(0, from - 40), from)) &&
    !/\bone$/i.test(text.slice(Math.max(0, from - 4), from))
      ? { bound: 'exact' as const, length: 0 }
      : found;
  const told = { start: at - signLength - length, currency: sign?.meaning ?? null, bound };
  if (!mayHold(scan, isMoving)) return { ...told, direction: null, moved: null };
  return {
    ...told,
    direction: directionBefore(words),
    moved: movedBy(words.slice(0, words.length - length), words.slice(words.length - length)),
  };
}

const small = Object.keys(cardinals).slice(1, 13).join('|');
/** “passed three resolutions”, which were adopted. */
const adopted = new RegExp(`^pass(?:ed|es|ing)?\\s(?:${small}|\\d)$`, 'i');

/** What stands round a figure with its bound. */
export const wordsRound = (text: string, start: number, end: number): Around => ({
  words: text.slice(start, end).trim(),
  left: text.slice(Math.max(0, start - 14), start),
  right: text.slice(end, end + 24),
});

/** A figure with its bound, and the words before and after it. */
export type Around = { readonly words: string; readonly left: string; readonly right: string };

/** “took over 800 mu”, which were leased, or took longer than 800 hours; people are “disciplined over 17 cases”. */
const takenOver =
  /\b(?:t[oa]ke?|took|tak(?:es|en|ing)|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|disciplined|punished|fined|questioned|arrested|detained|convicted|prosecuted|accountable)\s$/i;

/** “payments top 50 million yuan”, and no list of the top 100. */
const tops = /(?<!\b(?:the|an?|its|their|our|of|in|among|for|[a-z]+['’]s?)\s)\btop\s$/i;
const isAmount = (unit: string, words: string): boolean =>
  !/^(?:number|count)$/.test(unit) || /\b(?:m|b|tr)illion\b|\d0,?000\b/i.test(words);

/** “brought under control over 145 square kilometres”, “stretches over 86 km”. */
const spread =
  /\b(?:control|spread(?:s|ing)?|extend(?:s|ed|ing)?|stretch(?:es|ed|ing)?|sprawl(?:s|ed|ing)?|scattered|distributed|reversed|curbed|halted|out)\s$/i;
/** “drew red lines around 2,871 square kilometres”. */
const encloses = /\b(?:lines?|fences?|walls?|belts?|rings?|boundar(?:y|ies)|loops?)\s$/i;
const isSpread = (unit: string, left: string): boolean =>
  /^(?:mu|hectare|(?:square-)?kilomet|(?:square-)?met)/.test(unit) && spread.test(left);

/** “under 3,210 contracts” may be by so many. */
const ofContracts = /^\s(?:\w+\s)?(?:contract|agreement|heading|policie|categor|program|licen)/i;

/** “inside 15 days” is 15日内; “under the 12-million-yuan contract” and “under the Three Lines Project” bound nothing. */
function boundOfLess(unit: string, words: string, right: string): Bound {
  if (/^inside\s/i.test(words))
    return /^(?:year|month|week|day|hour|minute)$/.test(unit) ? 'up-to' : 'less-than';
  if (/^under\s[\d,]+$/i.test(words) && ofContracts.test(right)) return 'up-to';
  const isName =
    /^under\s(?:the|an?|its|their|this)\s.*-[a-z]+$/i.test(words) ||
    (/^[Uu]nder\s(?:[a-z]+\s)?[A-Z][a-z]+$/.test(words) && /^\s[A-Z][a-z]/.test(right));
  return isName && !/^\s(?:threshold|mark|limit|level|line|ceiling|cap)\b/i.test(right)
    ? 'exact'
    : 'less-than';
}

/** “over three years” may mean during them, and “Some 5,200 people” opens a sentence where a numeral may not. */
export function boundOfSpan(bound: Bound, unit: string, { words, left, right }: Around): Bound {
  if (bound === 'exact') return tops.test(left) && isAmount(unit, words) ? 'more-than' : bound;
  if (bound === 'about')
    return /^Some\s\d/.test(words) || (/^around\s/i.test(words) && encloses.test(left)) ? 'exact' : bound;
  /** “lower than two years ago” is no length of time. */
  if (
    /^(?:less|more)-than$/.test(bound) &&
    /^\s(?:ago|earlier|before)\b/i.test(right) &&
    /\bthan\b/i.test(words)
  )
    return 'exact';
  if (/^(?:faster|quicker)\sthan\b/i.test(words) && bound === 'more-than') return 'reached';
  if (/^(?:slower)\sthan\b/i.test(words) && bound === 'less-than') return 'up-to';
  if (bound === 'less-than') return boundOfLess(unit, words, right);
  if (bound !== 'more-than') return bound;
  if (/^over\s/i.test(words) && (takenOver.test(left) || isSpread(unit, left))) return 'reached';
  if (/^over\s/i.test(words) && /^(?:year|quarter|month|week|day|hour|decade|century)$/.test(unit))
    return 'reached';
  return unit === 'number' && adopted.test(words) ? 'exact' : bound;
}

const quicker = /^\s(?:faster|quicker|more\s(?:quickly|rapidly)|larger|bigger|wider|steeper)\b/i;
const slower =
  /^\s(?:slower|more\s(?:slowly|gradually)|less\s(?:quickly|rapidly)|smaller|narrower|milder)\b/i;

/** “grew 2 points more slowly” and “a rise 2 points smaller” are a lag, though something grew. */
export function paceAfter(text: string, at: number): Direction | null {
  const words = text.slice(at, at + 16);
  return slower.test(words) ? 'down' : quicker.test(words) ? 'up' : null;
}

const growth =
  /^\s(?:year[- ]on[- ]year\s)?(?:growth|increase|rise|gain|expansion|fall|drop|decline|decrease|contraction|reduction)\b/i;

/** “turned to 8.9 percent growth” says by how much something grew. */
export const movedTo = ({ moved }: Before, text: string, at: number): Before['moved'] =>
  moved === 'to' && growth.test(text.slice(at, at + 28)) ? null : moved;

/** The direction named after a figure, as in “a 12% increase”. */
export function directionAfter(text: string, at: number): Direction | null {
  const words = text.slice(at, at + 32);
  if (!changesAfter.test(words)) return null;
  return shrinksAfter.test(words) ? 'down' : 'up';
}

/** The bound stated after a figure, and where its words end. */
export const readAfter = boundAfter(boundsAfter);
