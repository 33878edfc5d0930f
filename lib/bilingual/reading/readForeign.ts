/** Reads what a text quotes in the other language by that language's rules. */
import type { Locale } from '#lib/site/locale';
import { mayHold, type Scan, startScan, takeAll } from './scan';

const patterns: Readonly<Record<Locale, RegExp>> = {
  /** Two Latin words or more, or a number and a word: “5.353 billion yuan”. */
  zh: /[A-Za-z\d][A-Za-z\d.,’'()%–-]*(?: [A-Za-z\d(][A-Za-z\d.,’'()%–-]*)+/g,
  /** Han with the digits that belong to it. */
  en: /(?:\d[\d.,]*)?[\u4e00-\u9fff](?:[\u4e00-\u9fff\d.,%％〔〕（）、，；：—–-]*[\u4e00-\u9fff])?/g,
};

const isForeign = (words: string, locale: Locale): boolean => locale === 'en' || /\b[a-z]{2,}/.test(words);

/** Facts of quoted words; `read` is given a scan of them alone, in the other language. */
export function readForeign(scan: Scan, locale: Locale, read: (quoted: Scan) => void): void {
  if (locale === 'zh' && !mayHold(scan, ' ')) return;
  takeAll(scan, patterns[locale], (match) => {
    if (!isForeign(match[0], locale)) return null;
    const quoted = startScan(match[0]);
    read(quoted);
    return quoted.facts.map((fact) => ({
      ...fact,
      start: fact.start + match.index,
      end: fact.end + match.index,
    }));
  });
}
