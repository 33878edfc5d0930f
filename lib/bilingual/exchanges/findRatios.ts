/** Finds ratios told the other way round: 2:1 for 1:2. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Mark } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';

const ratio = /(?<![\d:：∶.])\d+(?:\.\d+)?(?:\s?[:：∶]\s?\d+(?:\.\d+)?)+(?![\d:：∶])/g;

const partsOf = (surface: string): string[] =>
  surface.split(/\s?[:：∶]\s?/).map((part) => String(Number(part)));

const listRatios = (text: string): Mark[] =>
  [...text.matchAll(ratio)].map(({ 0: surface, index: start }) => ({
    kind: 'idea',
    key: partsOf(surface).join(':'),
    weight: 'hard',
    start,
    end: start + surface.length,
    surface,
  }));

const sorted = ({ key }: Mark): string => key.split(':').sort().join(':');

/** 师生比 may be a student-teacher ratio, told from the other end; “in a ratio of 2:1” has no ends. */
const isNamed = (zh: string, { key, end }: Mark): boolean =>
  key.split(':').length === 2 && !/^的?比例/.test(zh.slice(end, end + 3));

/** As many ratios in both, and one of the English that the Chinese has not: its numbers were mixed with another's. */
function findMixed(zh: readonly Mark[], en: readonly Mark[]): Disagreement[] {
  const has = (list: readonly Mark[], { key }: Mark): boolean => list.some((one) => one.key === key);
  const lost = zh.find((one) => one.key.split(':').length > 2 && !has(en, one));
  const put = en.find((one) => one.key.split(':').length > 2 && !has(zh, one));
  if (lost === undefined || put === undefined) return [];
  return [{ sort: 'rival', severity: 'error', zh: lost, en: put }];
}

/** Ratios whose numbers the English has in another order, as errors; one that stands in it as it is, is none. */
export function findRatios({ zh, en }: Readonly<Record<Locale, string>>): Disagreement[] {
  if (!/\d\s?[:：∶]\s?\d/.test(zh) || !en.includes(':')) return [];
  const english = listRatios(en);
  const chinese = listRatios(zh);
  const turned = chinese.flatMap((one): Disagreement[] => {
    if (english.some(({ key }) => key === one.key) || isNamed(zh, one)) return [];
    const other = english.find((two) => sorted(two) === sorted(one));
    return other === undefined ? [] : [{ sort: 'rival', severity: 'error', zh: one, en: other }];
  });
  return turned.length > 0 ? turned : findMixed(chinese, english);
}
