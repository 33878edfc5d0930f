/** Holds what the original’s file and its tables say in both languages to saying the same. */
import type { Finding } from '#lib/bilingual/pairing/agreementPair';
import { compareField, type Field, type FieldManner } from '#lib/bilingual/pairing/compareField';
import { readInFull } from '#lib/bilingual/pairing/headlineTerms';
import type { Block } from '#lib/mdx/body';
import type { Bilingual, Locale } from '#lib/site/locale';
import { agreementSide, placedWords, type Worded } from './agreementSide';
import type { YamlPath } from './parseYaml';
import type { PlacedTable } from './readTable';
import type { Tables } from './readTables';
import type { Text } from './readText';
import type { OriginalMatter } from './reportSchema';
import type { Term } from './termSchema';

type FieldContext = {
  readonly original: Text<OriginalMatter>;
  readonly translation: Text<Worded> | null;
  readonly tables: Tables;
  readonly terms: readonly Term[];
};

/** A field under the name by which a waiver may let it pass. */
type Named = { readonly id: string; readonly field: Field };

type Typed = {
  readonly id: string;
  readonly path: YamlPath;
  readonly words: Bilingual;
  readonly manner: FieldManner;
};

/** What the frontmatter types in both languages, with its place there. */
function listTyped({ byline, source, figures, corrections, withdrawn }: OriginalMatter): Typed[] {
  return [
    ...byline.map(
      ({ name }, n): Typed => ({ id: 'byline', path: ['byline', n, 'name'], words: name, manner: 'name' }),
    ),
    ...(source === undefined
      ? []
      : [{ id: 'source', path: ['source', 'name'], words: source.name, manner: 'name' } as const]),
    ...(figures ?? []).map(
      ({ id, label }, n): Typed => ({ id, path: ['figures', n, 'label'], words: label, manner: 'label' }),
    ),
    ...(corrections ?? []).map(
      (words, n): Typed => ({ id: 'corrections', path: ['corrections', n], words, manner: 'note' }),
    ),
    ...(withdrawn === undefined
      ? []
      : [{ id: 'withdrawn', path: ['withdrawn', 'why'], words: withdrawn.why, manner: 'note' } as const]),
  ];
}

function typedFields({ original }: FieldContext): Named[] {
  return listTyped(original.matter).map(({ id, path, words, manner }) => {
    const block = (locale: Locale): Block =>
      placedWords(original, { id, path: [...path, locale], words: words[locale] });
    return {
      id,
      field: { zh: block('zh'), en: block('en'), file: original.file, original: original.locale, manner },
    };
  });
}

/** The columns of a table that hold the same in both languages: `zh` and `en`, `level_zh` and `level_en`. */
const twinColumns = ({ header }: PlacedTable): { zh: number; en: number }[] =>
  header.flatMap((column, zh) => {
    const en = /^(?:.*_)?zh$/.test(column) ? header.indexOf(column.replace(/zh$/, 'en')) : -1;
    return en < 0 ? [] : [{ zh, en }];
  });

function tableFields(table: PlacedTable, original: Locale): Field[] {
  const cellBlock = (row: number, cell: number): Block => {
    const text = table.rows[row]?.[cell] ?? '';
    const { line, column } = table.placeOf(row + 1, cell);
    const runs = [{ text, line, column }];
    return {
      id: '',
      kind: 'table',
      component: null,
      text,
      runs,
      line,
      column,
      endLine: line,
      endColumn: column,
    };
  };
  const { file } = table.placeOf(0, 0);
  return twinColumns(table).flatMap(({ zh, en }) =>
    table.rows.map((_, row) => ({
      zh: cellBlock(row, zh),
      en: cellBlock(row, en),
      file,
      original,
      manner: 'label' as const,
    })),
  );
}

/** Names, labels, notes and cells of tables that do not say the same in both languages. */
export function fieldFindings(context: FieldContext): Finding[] {
  const { original, translation, tables, terms } = context;
  const chinese = [original, translation].find((text) => text?.locale === 'zh') ?? null;
  const inFull = chinese === null ? () => true : readInFull(agreementSide(chinese));
  const cells = [...tables].flatMap(([id, table]) =>
    table === null ? [] : tableFields(table, original.locale).map((field) => ({ id, field })),
  );
  return [...typedFields(context), ...cells].flatMap(({ id, field }) =>
    compareField(field, { terms, inFull }).map((problem) => ({ block: id, problem })),
  );
}
