/** Reads people named by their time of life, as 八旬 does: octogenarians, a centenarian. */

import { whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { figure, parts } from './enFigure';
import { mayHold, type Scan, takeAll } from './scan';

const ages: Readonly<Record<string, number>> = {
  sexagen: 60,
  septuagen: 70,
  octogen: 80,
  nonagen: 90,
  centen: 100,
};

const named = new RegExp(`\\b(${Object.keys(ages).join('|')})arians?\\b`, 'gi');
const hint = wordHint(/enarians?$/i);

/** An age that has been reached and may be more: an octogenarian is 80 or 85. */
export function readEnAges(scan: Scan): void {
  if (!mayHold(scan, hint)) return;
  takeAll(scan, named, (match) => {
    const years = whole(ages[(match[1] ?? '').toLowerCase()] ?? 0);
    return [{ ...figure(scan, match, parts('quantity', years, 'light', 'year')), bound: 'reached' }];
  });
}
