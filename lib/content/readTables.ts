/** Reads every CSV file of a report. */
import type { ContentProblem } from '#lib/site/problem';
import type { Folder } from './listContent';
import type { FileRef } from './readSource';
import { type PlacedTable, readTable } from './readTable';

/** By file name; null for a file that cannot be read. */
export type Tables = ReadonlyMap<string, PlacedTable | null>;

/** Whether a file beside a text holds data rather than a picture. */
export const isTable = ({ file }: FileRef): boolean => file.toLowerCase().endsWith('.csv');

/** The tables of a folder by name, and every problem of those that cannot be read. */
export function readTables(
  root: string,
  { media }: Folder,
): { readonly value: Tables; readonly problems: readonly ContentProblem[] } {
  const read = media.filter(isTable).map((ref) => ({ ref, ...readTable(root, ref) }));
  return {
    value: new Map(read.map(({ ref, value }) => [ref.file.slice(ref.file.lastIndexOf('/') + 1), value])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
