/** Reads English fractions of a unit as amounts of it: half a kilometre, a quarter of a percentage point. */

import { over, type Rational, ratio, whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { figure, parts } from './enFigure';
import { matchAt, mayHold, type Scan, take } from './scan';
import { findUnitAt } from './unitNames';

const values: Readonly<Record<string, Rational>> = {
  half: ratio(1, 2),
  quarter: ratio(1, 4),
  quarters: ratio(3, 4),
  third: ratio(1, 3),
  thirds: ratio(2, 3),
  tenth: ratio(1, 10),
  fifth: ratio(1, 5),
};

/** Half a kilometre, a half-kilometre, three quarters of an hour, a quarter-point. */
const fraction =
  /(?<!\band\s(?:a|one)\s|\band-a-|\band[\s-](?=(?:a|one)[\s-]half)|\b(?:first|second|latter|last)[\s-])\b(?:(?:an?|one)[\s-])?(half|(?<=(?:a|one)[\s-])(?:quarter|third|tenth|fifth)|quarter(?=-(?:hour|of-an-hour)\b)|three[\s-](quarters)|two[\s-](thirds))(?:[\s-]of[\s-]an?[\s-]|\san?\s|-)(?=([a-z]+))/gi;

const percent = /per[\s-]?cent\b/iy;
const points = /(?:percentage[\s-]points?|per[\s-]cent[\s-]points?|points?)\b/iy;
/** A half-day is seldom counted. */
const seldom = /^(?:day|decade|century)$/;

const hint = wordHint(/^(?:half|quarters?|thirds?|tenth|fifth)$/i);

function readAt(scan: Scan, match: RegExpExecArray): void {
  const value = values[(match[2] ?? match[3] ?? match[1] ?? '').toLowerCase()];
  const at = match.index + match[0].length;
  const pointed = matchAt(points, scan.rest, at)?.[0].length ?? 0;
  const shared = pointed > 0 ? 0 : (matchAt(percent, scan.rest, at)?.[0].length ?? 0);
  const unit = pointed + shared > 0 ? null : findUnitAt(scan.rest, at, 'en');
  const end = unit?.end ?? at + pointed + shared;
  if (value === undefined || end === at || /^[a-z]/i.test(scan.rest.slice(end))) return;
  const made =
    unit === null
      ? parts(pointed > 0 ? 'points' : 'share', over(value, whole(100)), 'light')
      : parts('quantity', value, seldom.test(unit.unit) ? 'soft' : 'light', unit.unit);
  const span = { index: match.index, 0: scan.rest.slice(match.index, end) };
  take(scan, { start: match.index, end }, [figure(scan, span, made)]);
}

/** Reads them before the fractions of wholes are. */
export function readEnHalves(scan: Scan): void {
  if (!mayHold(scan, hint)) return;
  for (const match of scan.rest.matchAll(fraction)) readAt(scan, match);
}
