/** Holds what reports say against what they said when they were last recorded as published. */
import type { ContentProblem, Place } from '#lib/site/problem';
import { reportUrl } from '#lib/site/urls';
import { ledgerProblems } from './ledgerProblems';
import type { TextRecord } from './ledgerText';
import type { TextPrint } from './textPrint';

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, index) => word === b[index]);

/** Whether the words are not those on record. */
export const hasChanged = (print: TextPrint, record: TextRecord): boolean =>
  !isSame(print.words, record.words);

/** Whether a change since the record is accounted for to readers: by a later date, a new correction, or a new original. */
export function isStated(print: TextPrint, record: TextRecord): boolean {
  const isLater = print.stated !== null && (record.stated === null || print.stated > record.stated);
  const follows = print.isTranslation && print.follows !== record.follows;
  return isLater || print.corrections > record.corrections || follows;
}

/** The places whose words are not on record, each as often as it stands there more. */
function changedPlaces(print: TextPrint, record: TextRecord): Place[] {
  const left = [...record.words];
  return print.words.flatMap((word, index) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    const place = print.places[index];
    if (at >= 0 || place === undefined) return [];
    const [line, column, file = print.file] = place;
    return [{ file, line, column }];
  });
}

/** At most these are named; the first is where the problem stands. */
const named = 6;

/** A change that nothing accounts for, or null. */
export function recordProblem(print: TextPrint, record: TextRecord): ContentProblem | null {
  if (!hasChanged(print, record) || isStated(print, record)) return null;
  const places = changedPlaces(print, record);
  const [first = { file: print.file, line: 1, column: 1 }, ...others] = places;
  const make = print.isTranslation ? ledgerProblems.translationChanged : ledgerProblems.changed;
  const related = others
    .slice(0, named - 1)
    .map((place) => ({ ...place, message: { zh: '这里也改了。', en: 'This changed too.' } }));
  const problem = make(first, print.slug, places.length);
  return related.length === 0 ? problem : { ...problem, related };
}

/** Every change of a published text that its readers are not told of. */
export const checkRecords = (
  prints: readonly TextPrint[],
  entries: ReadonlyMap<string, TextRecord | null>,
): ContentProblem[] =>
  prints.flatMap((print) => {
    const record = entries.get(reportUrl(print.slug, print.locale)) ?? null;
    return record === null ? [] : (recordProblem(print, record) ?? []);
  });
