/** Reads parts of a percent or of a point told in words: three-tenths of a percentage point, one-tenth of one per cent. */

import { ratio } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { figure, parts } from './enFigure';
import { mayHold, type Scan, takeAll } from './scan';

const denominators: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fifth: 5,
  eighth: 8,
  tenth: 10,
  hundredth: 100,
};
const numerators = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const tenths = new RegExp(
  `\\b(an?|${numerators.join('|')})[\\s-](${Object.keys(denominators).join('|')})s?\\sof\\s(?:one|an?)\\s(?:(percentage[\\s-]point|per[\\s-]?cent[\\s-]point|point)|per\\s?cent)\\b`,
  'gi',
);

const hint = wordHint(/^(?:third|quarter|fifth|eighth|tenth|hundredth)s?$/i);

/** Reads them before the fractions of wholes are. */
export function readEnTenths(scan: Scan): void {
  if (!mayHold(scan, hint)) return;
  takeAll(scan, tenths, (match) => {
    const [, count = '', name = '', point] = match;
    const numerator = Math.max(0, numerators.indexOf(count.toLowerCase())) + 1;
    const value = ratio(numerator, 100 * (denominators[name.toLowerCase()] ?? 1));
    return [figure(scan, match, parts(point === undefined ? 'share' : 'points', value, 'hard'))];
  });
}
