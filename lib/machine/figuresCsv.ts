/** The key figures as a table that spreadsheets open: RFC 4180, UTF-8 with a BOM. */
import { stringify } from 'csv-stringify/sync';
import type { FigureRecord } from '#lib/edition/figureData';
import { type FigureField, figureFieldNames } from '#lib/site/figureFields';

/** What a spreadsheet takes for the start of a formula, wide forms included, with any apostrophes before it. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** Only labels are words an editor chose; values may begin with a minus, and the rest is made of letters and digits. */
const mayBeFormula: readonly FigureField[] = ['label_zh', 'label_en'];

function cellOf(record: FigureRecord, field: FigureField): string {
  const text = record[field] ?? '';
  return mayBeFormula.includes(field) && formula.test(text) ? `'${text}` : text;
}

/** A header and a line for each record, in their order; what is not there is empty. */
export const figuresCsv = (records: readonly FigureRecord[]): string =>
  stringify(
    records.map((record) => figureFieldNames.map((field) => cellOf(record, field))),
    {
      bom: true,
      header: true,
      columns: [...figureFieldNames],
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
    },
  );
