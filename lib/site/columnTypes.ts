/** Classes of columns on government websites that this portal has: told to readers, and to machines as `ColumnType`. */
import type { Bilingual, Locale } from './locale';
import type { Words } from './wordsType';

/** Chinese class words are the norm’s own (国办发〔2017〕47号). */
export const columnTypes = {
  work: { zh: '工作动态', en: 'Work updates' },
  data: { zh: '数据发布', en: 'Data releases' },
  policy: { zh: '政策解读', en: 'Policy explained' },
  notices: { zh: '通知公告', en: 'Notices' },
} as const satisfies Record<string, Bilingual>;

export type ColumnType = keyof typeof columnTypes;

/** What class a piece of each kind belongs to. */
export const kindColumn: Readonly<Record<keyof Words['kind'], ColumnType>> = {
  report: 'work',
  brief: 'data',
  explainer: 'policy',
  notice: 'notices',
};

/** What class the pages that list belong to. Topics and years hold pieces of every kind, most of them on work done. */
export const pageColumn = {
  topics: 'work',
  topic: 'work',
  archive: 'work',
  'archive-year': 'work',
  figures: 'data',
  corrections: 'notices',
} as const satisfies Record<string, ColumnType>;

/** The class of a page that lists, in its language. */
export const columnWord = ({ kind, locale }: { kind: keyof typeof pageColumn; locale: Locale }): string =>
  columnTypes[pageColumn[kind]][locale];

/** The class of a piece, in its language. */
export const kindColumnWord = (kind: keyof Words['kind'], locale: Locale): string =>
  columnTypes[kindColumn[kind]][locale];
