/** What a report says in a language, as fingerprints: so that it can be told later whether that has changed. */
import { hashBlock } from '#lib/bilingual/drift/hashBlock';
import { latestDate } from '#lib/site/dates';
import { type Locale, otherLocale } from '#lib/site/locale';
import type { Place } from '#lib/site/problem';
import { agreementSide, type Worded } from './agreementSide';
import type { TextRecord } from './ledgerText';
import type { PieceDrift } from './readLock';
import type { ReadReport } from './readReport';
import type { PlacedTable } from './readTable';
import type { Text } from './readText';
import type { OriginalMatter } from './reportSchema';

/** Line and column in the text’s own file, or in the data file that is named. */
type PrintedPlace = readonly [line: number, column: number, file?: string];

/** Plain data, so that it can be kept, and short, since there is much of it. `places` are those of the words, in their order. */
export type TextPrint = Omit<TextRecord, 'minor'> & {
  readonly slug: string;
  readonly locale: Locale;
  readonly isTranslation: boolean;
  readonly file: string;
  readonly places: readonly PrintedPlace[];
};

type Part = { readonly hash: string; readonly place: Place };

/** In reading order: what stands over the text, then its blocks. */
function wordParts(text: Text<Worded>): Part[] {
  const { file, headlines, sections } = agreementSide(text);
  const blocks = sections.flatMap((section) => section.blocks);
  return [...headlines, ...blocks].map(({ text: words, line, column }) => ({
    hash: hashBlock(words),
    place: { file, line, column },
  }));
}

const isForOther = (column: string, locale: Locale): boolean =>
  column === otherLocale(locale) || column.endsWith(`_${otherLocale(locale)}`);

/** The cells that readers of a language see. */
function tablePart({ header, rows, placeOf }: PlacedTable, locale: Locale): Part {
  const shown = header.flatMap((column, index) => (isForOther(column, locale) ? [] : [index]));
  const cells = [header, ...rows].map((row) => shown.map((index) => row[index] ?? '').join('\t'));
  return { hash: hashBlock(cells.join('\n')), place: placeOf(0, 0) };
}

function tableParts({ body, locale }: Text<unknown>, tables: ReadReport['tables']): Part[] {
  return body.charts.flatMap(({ src }) => {
    const table = tables.get(src);
    return table ? [tablePart(table, locale)] : [];
  });
}

/** Changes when `npm run sync` records that a translation was made from other words. */
function followsOf({ blocks }: PieceDrift): string | null {
  const made = blocks.flatMap((one) =>
    one.state === 'unrecorded' ? [] : [`${one.block.id} ${one.record.of}`],
  );
  return made.length === 0 ? null : hashBlock(made.join('\n'));
}

type Printing = {
  readonly read: ReadReport;
  readonly facts: Pick<OriginalMatter, 'updated' | 'corrections'>;
};

function printOf(text: Text<Worded>, { read, facts }: Printing): TextPrint {
  const { pair, tables, drift } = read;
  const isTranslation = text === pair.translation;
  const parts = [...wordParts(text), ...tableParts(text, tables)];
  const corrections = facts.corrections ?? [];
  return {
    slug: pair.folder.slug,
    locale: text.locale,
    isTranslation,
    file: text.file,
    words: parts.map(({ hash }) => hash),
    places: parts.map(({ place: { file, line, column } }) =>
      file === text.file ? [line, column] : [line, column, file],
    ),
    stated: latestDate([facts.updated, ...corrections.map(({ date }) => date)]),
    corrections: corrections.length,
    follows: isTranslation && drift !== null ? followsOf(drift) : null,
  };
}

/** Of each text of a report that can be read and was not withdrawn. */
export function printsOf(read: ReadReport): TextPrint[] {
  const { original, translation } = read.pair;
  if (original === null || original.matter.withdrawn !== undefined) return [];
  const printing = { read, facts: original.matter };
  return [original, translation].flatMap((text) => (text === null ? [] : [printOf(text, printing)]));
}
