/** Writes a part of a month or year as either language would: 年底, late April. */
import type { Mark } from '#lib/bilingual/reading/facts';
import { months } from '#lib/site/formatDate';
import type { Bilingual, Locale } from '#lib/site/locale';

const ofYear: Readonly<Record<string, Bilingual>> = {
  early: { zh: '年初', en: 'the beginning of' },
  mid: { zh: '年中', en: 'the middle of' },
  late: { zh: '年底', en: 'the end of' },
};
const ofMonth: Readonly<Record<string, string>> = { early: '上旬', mid: '中旬', late: '下旬' };

const isOfYear = ({ surface }: Mark): boolean => /年|year|(?:19|20)\d\d$/i.test(surface);

/** The part in other words, of the year or month that is named with it. */
export function formatPart(fact: Mark, locale: Locale): string {
  const [part = '', month = ''] = fact.key.split(' ');
  const year = ofYear[part];
  if (year !== undefined && isOfYear(fact)) {
    const named = /(?:19|20)\d\d/.exec(fact.surface)?.[0];
    if (locale === 'zh') return (named ?? '') + year.zh;
    return `${year.en} ${named ?? 'the year'}`;
  }
  const name = months[Number(month) - 1];
  if (locale === 'en')
    return name === undefined ? `${part} in the month` : `${part === 'mid' ? 'mid-' : `${part} `}${name}`;
  return (name === undefined ? '' : `${month}月`) + (ofMonth[part] ?? part);
}
