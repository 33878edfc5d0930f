/** The open data keeps every digit and letter through a strict parser and back, and its JSON keeps to its schema. */
import { Ajv2020 } from 'ajv/dist/2020';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FigureRecord, figureData } from '#lib/edition/figureData';
import { figuresCsv } from '#lib/machine/figuresCsv';
import { figuresJson } from '#lib/machine/figuresJson';
import { figuresSchema } from '#lib/machine/figuresSchema';
import { figureFieldNames } from '#lib/site/figureFields';
import { sampleFigure, withFigures } from '../edition/figureReports';

const data = figureData(
  withFigures({
    'the-report': [
      sampleFigure({ id: 'output', change: { value: -0.5, unit: 'percent', basis: 'year-on-year' } }),
      sampleFigure({ id: 'land', value: 1000, unit: 'mu', bound: 'more-than', period: '2021' }),
    ],
    'chinese-only': [sampleFigure({ id: 'output-before', indicator: 'output', period: '2020' })],
  }),
);

const rows = (csv: string): string[][] => parse(csv, { bom: true, record_delimiter: '\r\n' });

/** What the documentation tells readers to undo. */
const plain = (label: string): string => label.replace(/^'(?='*[=+\-@\t\r＝＋－＠])/, '');

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(figuresSchema('https://kebao.example')),
);

/** The validator's complaints about a document; empty where it has none. */
const complaints = (document: unknown): string =>
  validate(document)
    ? ''
    : JSON.stringify(validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword]));

describe('the CSV', () => {
  const csv = figuresCsv(data.records);

  test('opens with a BOM and the header, and ends every line in CRLF', () => {
    expect(csv.startsWith(`\uFEFF${figureFieldNames.join(',')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('holds each figure in a line: exact, with its period as interval, and empty where there is nothing', () => {
    const [, , output] = rows(csv).map((row) =>
      Object.fromEntries(figureFieldNames.map((name, n) => [name, row[n]])),
    );
    expect(rows(csv).map(([id]) => id)).toEqual([
      'id',
      'the-report/land',
      'chinese-only/output-before',
      'the-report/output',
    ]);
    expect(output).toMatchObject({ period: '2020-01-01/2020-12-31', change: '', url_en: '' });
    expect(rows(csv)[3]).toEqual([
      'the-report/output',
      'output',
      '产值',
      'Output',
      '5353000000',
      'CNY',
      '',
      '2021-01-01/2021-03-31',
      '-0.5',
      'percent',
      'year-on-year',
      'the-report',
      'https://kebao.example/zh/reports/the-report/#first-1',
      'https://kebao.example/en/reports/the-report/#first-1',
      '2021',
    ]);
  });

  test('does not depend on the order in which reports come', () => {
    const turned = withFigures({
      'the-report': [sampleFigure({ id: 'a' })],
      'chinese-only': [sampleFigure({ id: 'b' })],
    });
    const there = figureData(turned).records;
    const back = figureData({ ...turned, reports: [...turned.reports].reverse() }).records;
    expect(figuresCsv(back)).toBe(figuresCsv(there));
  });

  const label = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.string({
      minLength: 1,
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', ',', '\n', '\r', '\t', ' ', '产', 'a', '＝'),
    }),
  );
  const [sample] = data.records;

  test('keeps any label through a strict parser, and none opens as a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 5 }), (labels) => {
        const records = labels.flatMap(([label_zh, label_en]): FigureRecord[] =>
          sample === undefined ? [] : [{ ...sample, label_zh, label_en }],
        );
        const [, ...read] = rows(figuresCsv(records));
        expect(read.map(([, , zh = '', en = '']) => [plain(zh), plain(en)])).toEqual(labels);
        for (const [, , ...cells] of read)
          for (const cell of cells.slice(0, 2)) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
    );
  });

  test('is written again from what a strict parser reads to the same bytes', () => {
    const again = stringify(rows(csv), { bom: true, record_delimiter: 'windows' });
    expect(again).toBe(csv);
  });
});

describe('the JSON', () => {
  const document = JSON.parse(figuresJson(data));

  test('keeps to its schema', () => {
    expect(complaints(document)).toBe('');
  });

  test('holds what the CSV holds', () => {
    const [header = [], ...lines] = rows(figuresCsv(data.records));
    const read = lines.map((line) => Object.fromEntries(header.map((name, n) => [name, line[n] || null])));
    expect(document.figures).toEqual(read);
  });

  test('names its terms, how to cite it, and the units it uses', () => {
    expect(document.terms.zh).toMatch(/权利.*CC BY 4\.0/);
    expect(document.citation.en).toContain('the demonstration edition of Kebao');
    expect(document.units).toEqual({
      CNY: { zh: '元', en: 'yuan' },
      mu: { zh: '亩', en: 'mu' },
      percent: { zh: '%', en: '%' },
    });
  });

  test.each<[string, object]>([
    ['a value with separators', { value: '5,353' }],
    ['a number for the text of a value', { value: 5353 }],
    ['a unit that is not one', { unit: 'dozen' }],
    ['a period that is no interval', { period: '2021' }],
    ['a bound that is not one', { approximate: 'perhaps' }],
    ['no label', { label_en: null }],
    ['a field nobody knows', { note: 'x' }],
  ])('%s would break the schema', (_name, change) => {
    const [first, ...rest] = document.figures;
    expect(complaints({ ...document, figures: [{ ...first, ...change }, ...rest] })).toContain('/figures/0');
  });
});
