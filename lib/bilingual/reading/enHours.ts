/** Reads hours said without a clock’s signs: open nine to five, at 0800, 2000 hours. */
import { wordHint } from '#lib/bilingual/text/wordHints';
import { clockKey } from './clock';
import { cardinals } from './enNumerals';
import { markMatch, mayHold, type Scan, takeAll } from './scan';

const hour = 'six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five|\\d{1,2}';
const fromTo = new RegExp(
  `(?<![\\d.,:%¥$-]|\\b(?:from|between)\\s)\\b(?:from\\s)?(${hour})(?:\\s(?:to|till|until)\\s|-to-|[–—-])(${hour})\\b(?![\\d.,:]*\\d|\\s?%|['’\\s](?!(?:on|from|daily|each|every|except|and|seven|six|five|Mon|Tue|Wed|Thu|Fri|Sat|Sun|weekdays|throughout|all)\\b|[A-Z][a-z]+days?\\b))`,
  'gi',
);
const opening = /\b(?:open|opens|opening|hours|works?|working)\b([^.;]{0,50})$/i;
/** “Windows that open went from ten to five.” */
const changing =
  /\b(?:went|rose|fell|cut|up|down|number|increas\w+|reduc\w+|grew|rais\w+|lower\w+|from \w+ to)\b/i;
/** A nought before an hour is the sign of a time. */
const military =
  /(?<![\d.,:¥$-])(0\d)([0-5]\d)(?:\s?(?:to|until|till|and|[–—-])\s?([01]\d|2[0-4])([0-5]\d))?(?:\s(?:hours?|hrs)\b|(?=\son\b)|(?<=\b(?:at|to|until|till|by|from|open|between)\s0\d{3}.*)(?![.,:]?\d))/gi;

const hints = {
  open: wordHint(/^(?:open(?:s|ing|ed)?|hours|work(?:s|ing)?)$/i),
  military: wordHint(/^0\d[0-5]\d$/),
};

const hourOf = (word: string): number =>
  /\d/.test(word) ? Number(word) : (cardinals[word.toLowerCase()] ?? 0);

/** Opening hours and times of four figures; “nine to five” leaves the halves of the day to be understood. */
export function readEnHours(scan: Scan): void {
  if (mayHold(scan, hints.military))
    takeAll(scan, military, ({ 1: hour, 2: minute, 3: last, 4: lastMinute, ...match }) => {
      const times =
        last === undefined
          ? [[hour, minute]]
          : [
              [hour, minute],
              [last, lastMinute],
            ];
      return times.map(([h, m]) =>
        markMatch(scan, match, {
          kind: 'clock',
          key: clockKey({ hour: Number(h), minute: Number(m), half: 'a' }),
        }),
      );
    });
  if (!mayHold(scan, hints.open)) return;
  takeAll(scan, fromTo, (match) => {
    const [opens, shuts] = [hourOf(match[1] ?? ''), hourOf(match[2] ?? '')];
    if (opens < 1 || shuts < 1 || opens > 12 || shuts > 12 || shuts > opens) return null;
    const between = opening.exec(scan.rest.slice(Math.max(0, match.index - 70), match.index))?.[1];
    if (between === undefined || changing.test(between)) return null;
    return [opens, shuts].map((at) =>
      markMatch(scan, match, { kind: 'clock', key: clockKey({ hour: at, minute: 0, half: null }) }),
    );
  });
}
