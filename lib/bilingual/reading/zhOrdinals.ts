/** Reads the ranks and numbered places of a Chinese text: 第三位, 第12届, 名列第五. */

import { approximate } from '#lib/bilingual/text/rational';
import type { Fact } from './facts';
import { markOf, matchAt, pass, type Scan } from './scan';
import { readZhNumber, type ZhNumber } from './zhNumerals';

/** What has its number by name, and what stands at a place: both are missed where the translation leaves them out. */
const numbered = /[届条号期款章位名]$/;
const ranked = /(?:居|列|排|排名|排在|位于|升至|升到|跃居|跃升至|降至|获|夺得|取得|全[国省市县区球]|世界)$/;
/** 第二天 is the next day, and 第三国 any other. */
const next = /^(?:[天年日月周晚国者方]|个?(?:月|星期)|学期|课堂)/;

/** 第三位, 第12届: a place in an order; the first is often put in other words, and the second time with “again”. */
function ordinalOf(scan: Scan, number: ZhNumber, start: number, end: number): Fact {
  const key = String(approximate(number.value));
  const before = scan.rest.slice(Math.max(0, start - 6), start);
  const told = numbered.test(scan.rest.slice(number.end, end)) || ranked.test(before);
  const soft = key === '1' || (/^[23]$/.test(key) && next.test(scan.rest.slice(number.end)));
  const arabic = number.style === 'arabic' || Number(key) > 10;
  return markOf(scan, {
    kind: 'ordinal',
    key,
    start,
    end,
    weight: soft ? 'soft' : told || arabic ? 'hard' : 'faint',
  });
}

const ordinalTail = /(?:大)?(?:位|名|届|次|批|个|条|期|号|代|产业|轮|家|章|款|项|方|课堂|线|者)?/y;

/** 3号线, 2号楼: a number by which one of several is called. */
const named =
  /(?<![\d.])(?:\d{1,2}|[一二三四五六七八九十]{1,2})号(?=线|楼|馆|门|机组|泊位|航站楼|展厅|隧道)/y;

/** Reads a rank at an offset; false where none stands there. */
export function readZhOrdinal(scan: Scan, at: number): boolean {
  const prefixed = scan.rest[at - 1] === '第';
  const listed = matchAt(
    /(?<=(?:名列|位列|位居|排名)(?:全[国省市县区球]|世界|中部|同类|国家|省)?)/y,
    scan.rest,
    at,
  );
  if (!prefixed && listed === null && matchAt(named, scan.rest, at) === null) return false;
  const number = readZhNumber(scan.rest, at);
  /** 位居全国百强 is one of a hundred. */
  if (number === null || (!prefixed && scan.rest[number.end] === '强')) return false;
  const end = number.end + (matchAt(ordinalTail, scan.rest, number.end)?.[0].length ?? 0);
  const start = prefixed ? at - 1 : at;
  pass(scan, end, [ordinalOf(scan, number, start, end)]);
  return true;
}
