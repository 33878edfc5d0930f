/** Finds ratios told the other way round: 2:1 for 1:2. */
import type { Locale } from '#lib/site/locale';
import type { Disagreement } from './disagreement';
import type { Mark } from './facts';

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

/** Ratios whose numbers the English has in another order, as errors; one that stands in it as it is, is none. */
export function findRatios({ zh, en }: Readonly<Record<Locale, string>>): Disagreement[] {
  if (!/\d\s?[:：∶]\s?\d/.test(zh) || !en.includes(':')) return [];
  const english = listRatios(en);
  return listRatios(zh).flatMap((one): Disagreement[] => {
    if (english.some(({ key }) => key === one.key) || isNamed(zh, one)) return [];
    const turned = english.find((other) => sorted(other) === sorted(one));
    return turned === undefined ? [] : [{ sort: 'rival', severity: 'error', zh: one, en: turned }];
  });
}
