/** Reads what an English clause makes of a figure: the lowest or highest of its kind, the first so many, or one that is barred. */

import { wordHint } from '#lib/bilingual/text/wordHints';
import type { Figure } from './facts';
import { mayHold, type Scan } from './scan';

type Frame = NonNullable<Figure['framed']>;

const ends: readonly (readonly [RegExp, Frame])[] = [
  [
    /\b(?:minimum|lowest|floor)\b[^.;:,\d]{1,40}\s(?:is|was|are|were|be|at|to|stands at|set at)\s$/i,
    'lowest',
  ],
  [
    /\b(?:(?:maximum|highest|ceiling|cap|upper limit)\b[^.;:,\d]{1,40}\s(?:is|was|are|were|be|at|to|stands at|set at)|(?:caps?|capping|limits?|limiting|restricts?)\b[^.;:,\d]{1,54}\s(?:at|to)|the most\b[^.;:,\d]{1,40}\s(?:is|was|be))\s$/i,
    'highest',
  ],
];

const barredAfter =
  /^[^.;,]{0,30}?\b(?:(?:may|must|can|shall|will) ?not|(?:is|are|be) not (?:allowed|permitted|admitted)|(?:is|are|be) (?:banned|prohibited|barred|forbidden))\b/i;
const barredBefore =
  /\b(?:bans?|banned|bars|barred|prohibits?|prohibited|forbids?|forbidden|closed to)\b[^.;,]{0,30}$|\b(?:no|none|nobody)\b[^.;,]{1,60}$/i;

/** “not collected within 15 days”. */
const undone = /\b(?:not|never)\s(?!only\b)[a-z]+(?:ed|en|id|made|done)\b[^.;,]{0,20}$/i;

const hints = {
  end: wordHint(
    /^(?:minimum|lowest|floor|maximum|highest|ceiling|cap(?:s|ping)?|limit(?:s|ing)?|restricts?|most)$/i,
  ),
  barred: wordHint(
    /^(?:no|none|nobody|not|never|cannot|bans?|banned|bars|barred|prohibit(?:s|ed)?|forbid(?:s|den)?|closed)$/i,
  ),
};

type Placed = Pick<Figure, 'bound' | 'start' | 'end' | 'kind'>;

/** What the clause calls a figure, or null. */
export function frameOf(scan: Scan, { bound, start, end }: Placed): Frame | null {
  const before = scan.text.slice(Math.max(0, start - 64), start);
  if (bound === 'exact') {
    if (/\bfirst\s$/i.test(before.slice(-7))) return 'first';
    return mayHold(scan, hints.end) ? (ends.find(([pattern]) => pattern.test(before))?.[1] ?? null) : null;
  }
  if (!/^(?:more-than|less-than|up-to)$/.test(bound) || !mayHold(scan, hints.barred)) return null;
  if (bound === 'up-to') return undone.test(before) ? 'barred' : null;
  return barredBefore.test(before) || barredAfter.test(scan.text.slice(end, end + 60)) ? 'barred' : null;
}
