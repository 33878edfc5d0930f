/** Reads document numbers, standards, codes and addresses, which both languages write alike. */
import type { Fact } from './facts';
import { markMatch, type Scan, takeAll } from './scan';

const url =
  /(?:https?:\/\/|www\.)[^\s\uffff<>"'“”‘’（）()，。；、！？]+[^\s\uffff<>"'“”‘’（）()，。；、！？.,;:!?]/gi;
const hanDocument =
  /([\u4e00-\u9fff]{1,12})?\s?([〔[［【(（])((?:19|20)\d\d)([〕\]］】)）])\s?第?(\d{1,5})号/g;
const latinDocument =
  /((?:[A-Z][\w’'-]*\s){0,4})([〔[［(])((?:19|20)\d\d)([〕\]］)]),?\s?(?:No\.?|Number|#)\s?(\d{1,5})/g;
const latinReversed = /\bNo\.?\s?(\d{1,5})\s?(?:\(|\[|〔|of\s|,\s?)((?:19|20)\d\d)(?:\)|\]|〕)?/g;
const standard =
  /\b(GB(?:\/T|\/Z)?|ISO(?:\/IEC)?|IEC|DB\d*(?:\/T)?|CJ|HJ|NY|T\/[A-Z]+)\s?-?(\d{2,6}(?:\.\d+)?)(?:\s?[-—–:]\s?((?:19|20)\d\d))?/g;
/** A letter and digits that are one name: 5G, PM2.5, A4, COVID-19. */
const latinCode =
  /(?<![A-Za-z\d.,])(?:[A-Za-z]{1,8}-?\d+(?:\.\d+)?[A-Za-z\d]*(?:-[A-Za-z\d]+)*|\d{1,3}[A-Z](?![A-Za-z]))(?![\d])/g;
const notCodes =
  /^(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|HK|US|Q[1-4]$|H[12]$|FY|No)|^\d+[WVmgtKk]$|^[1-4]Q$|^[12]H$/i;

/** The year and number are the identity; the agency counts where both write it in Han, with its brackets. */
const documentKey = (year: string, number: string, agency: string): string =>
  `${year}/${Number(number)}|${agency}`;

const isProper = (open: string, close: string): boolean => open === '〔' && close === '〕';

/** 公告2019年第39号. */
const hanYearly = /((?:19|20)\d\d)年第(\d{1,5})号/g;

function readHan(scan: Scan): void {
  takeAll(scan, hanYearly, (match) => {
    const [, year = '', number = ''] = match;
    return [markMatch(scan, match, { kind: 'document', key: documentKey(year, number, '') })];
  });
  takeAll(scan, hanDocument, (match) => {
    const [, agency = '', open = '', year = '', close = '', number = ''] = match;
    if (agency === '' && !isProper(open, close)) return null;
    const brackets = isProper(open, close) ? '' : `${open}${close}`;
    const mark = markMatch(scan, match, {
      kind: 'document',
      key: documentKey(year, number, agency + brackets),
    });
    return [{ ...mark, surface: mark.surface }];
  });
}

function readLatin(scan: Scan): void {
  takeAll(scan, latinDocument, (match) => {
    const [, , , year = '', , number = ''] = match;
    return [markMatch(scan, match, { kind: 'document', key: documentKey(year, number, '') })];
  });
  takeAll(scan, latinReversed, (match) => {
    const [, number = '', year = ''] = match;
    return [markMatch(scan, match, { kind: 'document', key: documentKey(year, number, '') })];
  });
}

/** Reads what is the same string in any language; run first, since its digits count nothing. */
export function readIdentifiers(scan: Scan): void {
  takeAll(scan, url, (match): Fact[] => [
    markMatch(scan, match, { kind: 'url', key: match[0].replace(/^https?:\/\//i, '').replace(/\/$/, '') }),
  ]);
  readHan(scan);
  readLatin(scan);
  takeAll(scan, standard, (match): Fact[] => {
    const [, family = '', number = '', year = ''] = match;
    return [
      markMatch(scan, match, { kind: 'code', key: [family, number, year].join(' ').toUpperCase().trim() }),
    ];
  });
}

/** Reads names such as 5G, once units and currencies have been read. */
export function readCodes(scan: Scan): void {
  takeAll(scan, latinCode, (match) =>
    notCodes.test(match[0])
      ? null
      : [
          markMatch(scan, match, {
            kind: 'code',
            key: match[0].toUpperCase().replace(/-/g, ''),
            weight: 'light',
          }),
        ],
  );
}
