/** Reads document numbers, standards, codes and addresses, which both languages write alike. */

import { wordHint } from '#lib/bilingual/text/wordHints';
import { readContacts } from './contacts';
import type { Fact } from './facts';
import { blankSpan, markMatch, markOf, mayHold, type Scan, takeAll, takeWhere } from './scan';

const url =
  /(?:https?:\/\/|www\.)[^\s\uffff<>"'“”‘’（）()，。；、！？\u4e00-\u9fff]+[^\s\uffff<>"'“”‘’（）()，。；、！？.,;:!?\u4e00-\u9fff]/gi;
const bracketed =
  /([〔[［【(（])((?:19|20)\d\d)([〕\]］】)）])(?:\s?第?(\d{1,5})号|,?\s?(?:No\.?|Number|#)\s?(\d{1,5}))/g;
const hanAgency = /[\u4e00-\u9fff]{1,12}\s?$/;
const latinAgency = /(?:[A-Z][\w’'-]*\s){1,4}$/;
const latinReversed = /\bNo\.?\s?(\d{1,5})\s?(?:\(|\[|〔|of\s|,\s?)((?:19|20)\d\d)(?:\)|\]|〕)?/g;
const standard =
  /\b(GB(?:\/T|\/Z)?|ISO(?:\/IEC)?|IEC|DB\d*(?:\/T)?|CJ|HJ|NY|T\/[A-Z]+)\s?-?(\d{2,6}(?:\.\d+)?)(?:\s?[-—–:]\s?((?:19|20)\d\d))?/g;
/** A letter and digits that are one name: 5G, PM2.5, A4, COVID-19. */
const latinCode =
  /(?<![A-Za-z\d.]|\d,)(?:[A-Za-z]{1,8}-?\d+(?:\.\d+)?[A-Za-z\d]*(?:-[A-Za-z\d]+)*|\d{1,3}[A-Z](?![A-Za-z]))(?![\d])/g;
const notCodes = /^(?:RMB|CNY|USD|EUR|GBP|JPY|HKD|HK|US|Q[1-4]$|H[12]$|FY|No)|^\d+[WV]$|^[1-4]Q$|^[12]H$/i;
const amounts = /^\d+[mgtk]$/;

/** AAAA is 4A. */
const repeated =
  /\b(?:(A{3,5})|(AA)(?=[\s-](?:level|rated|class|grade|scenic|tourist|sight|attraction|credit|site))|(?<=\brat(?:ed|ing)\s(?:of\s)?)(AA)|(two|three|four|five|double|triple)[\s-]A)(?!\w|\.\w)/gi;
const repeats: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  double: 2,
  triple: 3,
};

const hints = {
  url: wordHint(/https?$|www$/i),
  year: wordHint(/(?:19|20)\d\d/),
  standard: wordHint(/^(?:GB|ISO|IEC|DB|CJ|HJ|NY|T$)/),
  repeated: wordHint(/^(?:a{2,5}|two|three|four|five|double|triple)$/i),
  digit: wordHint(/\d/),
};

/** The year and number are the identity; the agency counts where both write it in Han. */
const documentKey = (year: string, number: string, agency: string): string =>
  `${year}/${Number(number)}|${agency}`;

/** What has numbers of its own, not those of official documents, and brackets of its own. */
const otherPapers = /(?:公告|通告|合同|协议|证书|证|编号|书|标准|受理|案|期|卷|届|年报)\s?$/;

const isProper = (open: string, close: string): boolean => open === '〔' && close === '〕';

/** 公告2019年第39号. */
const hanYearly = /((?:19|20)\d\d)年第(\d{1,5})号/g;

const numbered = (scan: Scan, match: RegExpExecArray, year = '', number = ''): Fact[] => [
  markMatch(scan, match, { kind: 'document', key: documentKey(year, number, '') }),
];

/** What leads to a document and is no part of its issuer’s name, which opens with a place or an organ. */
const leading =
  /^.*(?:[根依]据|[遵参比对按依]照|[印下制颁转]发|[公颁发]布|批[转准]|出台|制定|起草|修[订改]|废[止除]|[替取]代|代替|执行|实施|施行|落实|贯彻|遵[循守]|符合|违反|收到|报送|上报|引用|援引|[参详]见|[参查]阅|学习|宣传(?![部发字函])|传达|关于|通过|依托|结合|围绕|同意|文件|通知|意见|办法|规定|方案|批复|决定|决议|精神(?!文明)|要求|文号为?|编号为?|(?<!无)为|[按据以与及或的是见附凭因]|即(?![墨政])|(?<!\d)由|在(?!线)|了)(?=[\u4e00-\u9fff])/;
/** 和咸政规〔2021〕2号, behind another number or title. */
const joining = /^[和同]/;

/** The issuer before a number, without the words that lead to it. */
function issuerIn(words: string, follows: boolean): string {
  const named = words.replace(leading, '');
  return follows && named === words ? named.replace(joining, '') : named;
}

/** Those round a year as they are written, full-width or not. */
const bracketsAt = ({ text }: Scan, at: number): string => `${text[at]}${text[at + 5]}`;

/** 〔2021〕2号 and [2021] No. 2, with the agency before them. */
function readBracketed(scan: Scan, match: RegExpExecArray): Fact[] | null {
  const [all, open = '', year = '', close = '', han, latin = ''] = match;
  const left = scan.rest.slice(Math.max(0, match.index - 60), match.index);
  const words = (han === undefined ? latinAgency : hanAgency).exec(left)?.[0] ?? '';
  const agency =
    han === undefined ? words : issuerIn(words, /[\uffff》）]$/.test(left.slice(0, -words.length)));
  const proper = isProper(open, close);
  if (han !== undefined && agency === '' && !proper) return null;
  const named = han === undefined ? '' : agency.trim();
  const start = match.index - agency.length;
  blankSpan(scan, start, match.index);
  const mark = markOf(scan, {
    kind: 'document',
    key: documentKey(year, han ?? latin, named),
    start,
    end: match.index + all.length,
  });
  const isWrong = han !== undefined && !proper && !otherPapers.test(agency);
  return [isWrong ? { ...mark, brackets: bracketsAt(scan, match.index) } : mark];
}

function readDocuments(scan: Scan): void {
  if (!mayHold(scan, hints.year) || !/[〔[［【(（年]|\bNo/.test(scan.rest)) return;
  takeAll(scan, bracketed, (match) => readBracketed(scan, match));
  takeAll(scan, hanYearly, (match) => numbered(scan, match, match[1], match[2]));
  takeAll(scan, latinReversed, (match) => numbered(scan, match, match[2], match[1]));
}

/** Reads what is the same string in any language; run first, since its digits count nothing. */
export function readIdentifiers(scan: Scan): void {
  takeWhere(scan, hints.url, url, (match): Fact[] => [
    markMatch(scan, match, { kind: 'url', key: match[0].replace(/^https?:\/\//i, '').replace(/\/$/, '') }),
  ]);
  readContacts(scan);
  readDocuments(scan);
  takeWhere(scan, hints.standard, standard, (match): Fact[] => {
    const [, family = '', number = '', year = ''] = match;
    return [
      markMatch(scan, match, { kind: 'code', key: [family, number, year].join(' ').toUpperCase().trim() }),
    ];
  });
}

/** Reads names such as 5G, once units and currencies have been read. */
export function readCodes(scan: Scan): void {
  takeWhere(scan, hints.repeated, repeated, (match) => [
    markMatch(scan, match, {
      kind: 'code',
      key: `${repeats[(match[4] ?? '').toLowerCase()] ?? (match[1] ?? match[2] ?? match[3] ?? '').length}A`,
      weight: 'light',
    }),
  ]);
  if (!mayHold(scan, hints.digit) || !/[A-Za-z]-?\d|\d[A-Z]/.test(scan.rest)) return;
  takeAll(scan, latinCode, (match) =>
    notCodes.test(match[0]) || amounts.test(match[0])
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
