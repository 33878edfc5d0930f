/** Reads the numbers of telephones that name a service: the 12345 hotline, and 120急救, which may be told as an ambulance. */
import { charHint } from '#lib/bilingual/text/charHints';
import { whole } from '#lib/bilingual/text/rational';
import { wordHint } from '#lib/bilingual/text/wordHints';
import type { Fact } from './facts';
import { plainFigure } from './plainFigure';
import { markMatch, type Scan, takeWhere } from './scan';

const service =
  /(?<![\d.])(?:120(?=急救|救护|调度|指挥)|110(?=报警|接处?警|指挥|出警|联动)|119(?=火警|报警|指挥|消防)|122(?=交通|报警))/g;
const serviceHint = charHint('1', '急救调指报接出联火消交');

const zhHotline =
  /(?<!\d)\d{3,5}(?=[”"]?\s?(?:政务(?:服务)?|市民|便民|服务|政府|消费者|投诉|举报|公益|法律)*(?:热线|专线))/g;
const enHotline =
  /(?<![\d,.])\d{3,5}\b(?=[”"]?\s(?:(?!people|calls|requests|cases|households|residents)[a-z-]+\s){0,2}?(?:hot-?line|helpline|service line)\b)/gi;
const zhHint = charHint('线');
const enHint = wordHint(/^(?:hotline|line|helpline)$/i);

const readHotline = (match: RegExpExecArray, scan: Scan): Fact[] => [
  markMatch(scan, match, { kind: 'code', key: match[0] }),
];

/** The number of a hotline is its name in both languages. */
export function readHotlines(scan: Scan): void {
  takeWhere(scan, zhHint, zhHotline, readHotline);
  takeWhere(scan, enHint, enHotline, readHotline);
}

/** Numbers that are met where the English has them, and not missed where it names the service. */
export const readZhServices = (scan: Scan): void =>
  takeWhere(scan, serviceHint, service, (match) => [
    plainFigure(match, { kind: 'quantity', unit: 'number', value: whole(Number(match[0])), weight: 'faint' }),
  ]);
