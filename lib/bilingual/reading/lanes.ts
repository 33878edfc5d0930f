/** Reads the lanes of a road: 双向六车道 is “three lanes each way”. */
import { charHint } from '#lib/bilingual/text/charHints';
import { times, whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import { readEnNumber } from './enNumerals';
import { plainFigure } from './plainFigure';
import { type Scan, takeWhere } from './scan';
import { readZhNumber } from './zhNumerals';

const zhLanes = /双向(\d{1,2}|[一二两三四五六七八九十]{1,2})条?(?:机动)?车道/g;
const number = '(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})';
const enLanes = new RegExp(
  `\\b${number}[\\s-](?:traffic[\\s-])?lanes?\\s(?:wide\\s|of\\straffic\\s)?(?:each\\sway|(?:in\\s|for\\s)?(?:each|either)\\sdirection|per\\sdirection|(?:on|to)\\s(?:each|either)\\sside|each\\sside)\\b|\\bdual[\\s-]${number}[\\s-]lane`,
  'gi',
);
const hints = { zh: charHint('向', '道'), en: wordHint(/^lanes?$/i) };

/** 双向六车道, six in all. */
export const readZhLanes = (scan: Scan): void =>
  takeWhere(scan, hints.zh, zhLanes, (match) => {
    const lanes = readZhNumber(match[1] ?? '', 0);
    return lanes === null
      ? null
      : [plainFigure(match, { kind: 'quantity', unit: 'count', value: lanes.value, weight: 'faint' })];
  });

/** Three lanes each way, six in all. */
export const readEnLanes = (scan: Scan): void =>
  takeWhere(scan, hints.en, enLanes, (match) => {
    const lanes = readEnNumber(match[1] ?? match[2] ?? '', 0, false);
    if (lanes === null) return null;
    const both = times(lanes.value, whole(2));
    const figure = plainFigure(match, { kind: 'quantity', unit: 'count', value: both, weight: 'light' });
    return [{ ...figure, otherwise: lanes.value }];
  });
