/** A report's text file, its catalogue entry and the list of texts say the same, and claim nothing nobody gave. */
import { Ajv2020 } from 'ajv/dist/2020';
import matter from 'gray-matter';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '#lib/content/edition';
import { catalogue } from '#lib/edition/catalogue';
import { plainReport } from '#lib/edition/plainReport';
import { textList } from '#lib/edition/textList';
import { catalogueFiles } from '#lib/machine/catalogueFiles';
import { catalogueSchema } from '#lib/machine/catalogueSchema';
import { reportText } from '#lib/machine/reportText';
import { textListFile } from '#lib/machine/textListFile';
import type { Locale } from '#lib/site/locale';
import { sampleFigure, withFigures } from '../edition/figureReports';
import { sampleEdition } from '../edition/sampleEdition';

const { licence: _, ...unlicensedSite } = sampleEdition.site;
const unlicensed: Edition = { ...sampleEdition, site: unlicensedSite };

function textOf(slug: string, locale: Locale, edition: Edition = sampleEdition): string {
  const report = edition.reports.find((one) => one.slug === slug);
  const plain = report === undefined ? null : plainReport(edition, report, locale);
  if (plain === null) throw new Error(`No ${slug} in ${locale}`);
  return reportText(plain);
}

const matterOf = (text: string) => parse(text.split('---\n')[1] ?? '');

describe('the text of a report', () => {
  test('opens with its facts, each date as precise as it is known', () => {
    expect(matterOf(textOf('the-report', 'en'))).toMatchObject({
      title: 'The report',
      language: 'en',
      url: 'https://kebao.example/en/reports/the-report/',
      other_language: {
        language: 'zh-Hans',
        url: 'https://kebao.example/zh/reports/the-report/',
        text: 'https://kebao.example/zh/reports/the-report/index.md',
      },
      both_languages: 'https://kebao.example/both/reports/the-report/',
      published: '2021',
      posted: '2026-01-01T09:00+08:00',
      kind: 'report',
      byline: [{ role: 'reporter', name: 'Du Peiqing' }],
      corrections: [{ date: '2026-01-02', text: 'One place mended.' }],
      translation: {
        status: 'translation',
        translator: 'T',
        method: 'human',
        original: 'https://kebao.example/zh/reports/the-report/',
      },
    });
  });

  test('keeps its dates as text in parsers of older YAML too', () => {
    const { data } = matter(textOf('newest-brief', 'zh'), {});
    expect(data.published).toBe('2026-02-28');
  });

  test('in one language names no other', () => {
    const facts = matterOf(textOf('chinese-only', 'zh'));
    expect(facts).not.toHaveProperty('other_language');
    expect(facts).not.toHaveProperty('both_languages');
    expect(facts.translation).toEqual({ status: 'original' });
  });

  test('is under the licence of the portal only where the portal gave one', () => {
    expect(matterOf(textOf('newest-brief', 'zh')).licence).toEqual({
      id: 'CC-BY-4.0',
      name: 'CC BY 4.0',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    });
    for (const slug of ['the-report', 'english-only'])
      expect(matterOf(textOf(slug, 'en'))).not.toHaveProperty('licence');
    expect(matterOf(textOf('newest-brief', 'en', unlicensed))).not.toHaveProperty('licence');
    expect(matterOf(textOf('the-report', 'en')).rights).toContain('no licence');
  });

  test('is cited with its authors, its first publication and where it stands', () => {
    expect(matterOf(textOf('the-report', 'zh')).citation).toBe(
      '杜培清：《那篇报道》，2021年；科报演示版，2026年1月1日，https://kebao.example/zh/reports/the-report/',
    );
    expect(matterOf(textOf('the-report', 'en')).citation).toBe(
      'Du Peiqing, “The report”, 2021; the demonstration edition of Kebao, posted 1 January 2026, https://kebao.example/en/reports/the-report/',
    );
  });

  test('lists its key figures with the paragraphs that state them, and its corrections', () => {
    const edition = withFigures({ 'the-report': [sampleFigure({ id: 'output', block: 'first-1' })] });
    const text = textOf('the-report', 'zh', edition);
    expect(text).toContain('[first-1](https://kebao.example/zh/reports/the-report/#first-1)');
    expect(text).toContain('- 2026年1月2日：改了一处。');
  });
});

describe('the catalogue', () => {
  const [json, schema] = catalogueFiles(catalogue(sampleEdition)).map(({ text }) => JSON.parse(text));
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test('keeps to its schema, which is closed and explains every field', () => {
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...json, more: 1 })).toBe(false);
    const fields = Object.values<{ description?: string }>(schema.properties.reports.items.properties);
    expect(fields.filter(({ description }) => !description)).toEqual([]);
    expect(catalogueSchema('https://kebao.example')).toBe(`${JSON.stringify(schema, null, 1)}\n`);
  });

  test('has each published report once, in each language it exists in, the original first', () => {
    const texts = json.reports.map(({ id, texts }: { id: string; texts: { language: string }[] }) => [
      id,
      ...texts.map(({ language }) => language),
    ]);
    expect(texts).toEqual([
      ['newest-brief', 'zh-Hans', 'en'],
      ['chinese-only', 'zh-Hans'],
      ['english-only', 'en'],
      ['the-report', 'zh-Hans', 'en'],
    ]);
  });

  test('is dated by its newest change', () => {
    expect(json.modified).toBe('2026-03-01T23:30+08:00');
  });
});

describe('the list of texts', () => {
  const { text } = textListFile(textList(sampleEdition));

  test('opens with one title and a quote, and names the language of every entry', () => {
    const [title, , quote] = text.split('\n');
    expect(title).toBe('# 科报 Kebao');
    expect(quote).toBe('> 简介');
    const entries = text.split('\n').filter((line) => line.includes('/index.md)'));
    expect(entries).toHaveLength(6);
    for (const line of entries)
      expect(line).toMatch(
        line.includes('/zh/reports/')
          ? /^- \[.+\]\(.+\): 中文（zh-Hans）/
          : /^- \[.+\]\(.+\): English \(en\)/,
      );
  });

  test('says what is a translation, and by whom', () => {
    expect(text).toContain(
      '- [The report](https://kebao.example/en/reports/the-report/index.md): English (en), translation (by a person), Report, 2021',
    );
  });

  test('tells of the newest two hundred of a language, and says so', () => {
    const [report] = sampleEdition.reports;
    if (report === undefined) throw new Error('No report');
    const reports = Array.from({ length: 201 }, (_, n) => ({ ...report, slug: `report-${n}` }));
    const long = textListFile(textList({ ...sampleEdition, reports })).text;
    expect(long.match(/\/zh\/reports\/.+index\.md/g)).toHaveLength(200);
    expect(long).not.toContain('report-200/');
    expect(long).toContain('只列最新200篇');
    expect(text).not.toContain('只列最新');
  });
});
