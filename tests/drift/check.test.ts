/** What `npm run check` tells, and pages are told, of a translation that lags behind its original. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '#lib/content/loadEdition';
import { folder, now } from '../content/workspace';
import {
  type DriftFolder,
  en,
  openReport,
  openSynced,
  type Report,
  type Words,
  withoutRecords,
  zh,
} from './driftFolder';

const report: Report = { zh, en };
/** The Chinese with its second paragraph worded anew. */
const reworded: Words = [[zh[0][0] ?? '', '科技人员走进田间，帮扶农户。'], zh[1]];
const recount = (text: string): Words => [[text, zh[0][1] ?? ''], zh[1]];

const textsOf = async ({ cwd }: DriftFolder) => {
  const source = { contentDir: 'content', cacheDir: join(cwd, '.cache'), cwd, now };
  return (await loadEdition(source)).edition?.reports[0]?.texts;
};

describe('a record', () => {
  test('that was never made is one warning for the whole translation', async () => {
    const opened = await openReport(report);
    const problems = await opened.problems();
    expect(await opened.told()).toEqual(['en:9:1 drift/unrecorded']);
    expect(problems[0]?.severity).toBe('warning');
    expect(problems[0]?.hint?.en).toContain('npm run sync -- piece');
    expect(problems[0]?.hint?.zh).toContain('npm run sync -- piece');
  });

  test('leaves nothing to tell once it is made', async () => {
    expect(await (await openSynced(report)).told()).toEqual([]);
  });

  test('of one block missing is a warning at that block', async () => {
    const opened = await openSynced(report);
    await opened.writeLock(withoutRecords(await opened.lock(), 'one-2'));
    const [problem] = await opened.problems();
    expect(await opened.told()).toEqual(['en:18:1 drift/unrecorded']);
    expect(problem?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 22 });
  });

  test('made in the days when the other language was the original says nothing', async () => {
    const opened = await openSynced(report);
    await opened.write({ zh, en, original: 'en' });
    expect(await opened.told()).toEqual(['zh:9:1 drift/unrecorded']);
  });
});

describe('a change of the original', () => {
  test('in punctuation or markup alone is no drift', async () => {
    const opened = await openSynced(report);
    await opened.write({ ...report, zh: [[zh[0][0] ?? '', '**科技人员**走进“田间”、帮助农户！'], zh[1]] });
    expect(await opened.told()).toEqual([]);
  });

  test('in words is a warning at the block of the translation, the original beside it', async () => {
    const opened = await openSynced(report);
    await opened.write({ ...report, zh: reworded });
    const [problem] = await opened.problems();
    expect(await opened.told()).toEqual(['en:18:1 drift/lagging']);
    expect(problem?.severity).toBe('warning');
    expect(problem?.related?.[0]).toMatchObject({ file: `${folder}/zh.mdx`, line: 22 });
  });

  test.each([
    ['a quantity', recount('全市有高新技术企业312家，占全省的15%。'), '311家', '312家'],
    ['a share', recount('全市有高新技术企业311家，占全省的16%。'), '15%', '16%'],
  ])('of %s is an error that names both', async (_, changed, was, is) => {
    const opened = await openSynced(report);
    await opened.write({ ...report, zh: changed });
    const problem = (await opened.problems()).find(({ rule }) => rule === 'drift/figures');
    expect(problem).toMatchObject({ file: `${folder}/en.mdx`, line: 16, severity: 'error' });
    for (const words of [was, is]) {
      expect(problem?.message.zh).toContain(words);
      expect(problem?.message.en).toContain(words);
    }
    expect(await textsOf(opened)).toBeUndefined();
  });

  test('that gives a figure said twice another value once is an error, saying it once more is not', async () => {
    const first = (words: string, rest: Words): Words => [[words, rest[0][1] ?? ''], rest[1]];
    const english = first('Approved in 2020, accepted in 2021, in force from 2020.', en);
    const chinese = (words: string): Report => ({ zh: first(words, zh), en: english });
    const opened = await openSynced(chinese('2020年立项，2021年验收，2020年起施行。'));
    expect(await opened.told()).toEqual([]);
    await opened.write(chinese('2020年立项，2021年验收，2021年起施行。'));
    expect(await opened.told()).toContain('en:16:1 drift/figures');
    await opened.write(chinese('2020年立项，2021年验收，2020年起施行，2021年总结。'));
    expect(await opened.told()).toContain('en:16:1 drift/lagging');
  });

  test('of a date is an error', async () => {
    const opened = await openSynced(report);
    await opened.write({ ...report, zh: [zh[0], ['4月21日，市政府印发文件。']] });
    expect(await opened.told()).toContain('en:22:1 drift/figures');
  });

  test('that states the same figure in other words is no error', async () => {
    const opened = await openSynced(report);
    await opened.write({ ...report, zh: recount('高新技术企业全市共有311家，占全省的百分之十五。') });
    expect(await opened.told()).toEqual(['en:16:1 drift/lagging']);
  });

  test('that adds a paragraph in both languages leaves the others alone', async () => {
    const opened = await openSynced(report);
    await opened.write({
      zh: [[zh[0][0] ?? '', '新增一段话。', zh[0][1] ?? ''], zh[1]],
      en: [[en[0][0] ?? '', 'A new paragraph.', en[0][1] ?? ''], en[1]],
    });
    expect(await opened.told()).toEqual(['en:18:1 drift/unrecorded']);
  });

  test('that takes a paragraph away in both languages leaves its record over', async () => {
    const opened = await openSynced(report);
    await opened.write({ zh: [[zh[0][0] ?? ''], zh[1]], en: [[en[0][0] ?? ''], en[1]] });
    expect(await opened.told()).toEqual(['translation.lock.json:14:1 drift/leftover']);
  });

  test('is told the other way round where the original is English', async () => {
    const opened = await openSynced({ ...report, original: 'en' });
    expect(await opened.told()).toEqual([]);
    const changed: Words = [[en[0][0] ?? '', 'Researchers go to the fields and assist farmers.'], en[1]];
    await opened.write({ zh, en: changed, original: 'en' });
    expect(await opened.told()).toEqual(['zh:18:1 drift/lagging']);
    expect((await opened.problems())[0]?.related?.[0]).toMatchObject({ file: `${folder}/en.mdx`, line: 22 });
    await opened.write({
      zh,
      en: [['The city has 321 high-tech enterprises, 15% of the province’s total.', en[0][1] ?? ''], en[1]],
      original: 'en',
    });
    expect(await opened.told()).toContain('zh:16:1 drift/figures');
  });

  test('is looked for in every section whose blocks pair, and in no other', async () => {
    const opened = await openSynced(report);
    await opened.write({ ...report, zh: [[...reworded[0], '又一段。'], ['4月21日，市政府印发文件。']] });
    expect((await opened.told()).filter((one) => !one.endsWith('bilingual/date'))).toEqual([
      'en:18:1 bilingual/blocks',
      'en:22:1 drift/figures',
    ]);
  });
});

const recordOf = (id: string) => `(, "${id}".*\\n.*\\n  }\\n)`;
const swapped = (lock: string): string =>
  lock.replace(new RegExp(recordOf('one-1') + recordOf('one-2')), '$2$1');

describe('the lock', () => {
  test.each([
    ['a line changed by hand', (lock: string) => lock.replace('"of": ', '"of":'), 3],
    ['a field nobody knows', (lock: string) => lock.replace('    "of"', '    "by": "me", "of"'), 3],
    ['what is no block', (lock: string) => lock.replace('"one-2"', '"one"'), 14],
    ['a shortened hash', (lock: string) => lock.replace(/"of": "\w/, '"of": "'), 3],
    ['a record that does not end', (lock: string) => lock.replace('  }\n', ''), 4],
    ['a block twice', (lock: string) => lock.replace(/(, "one-2".*\n.*\n {2}}\n)/, '$1$1'), 17],
    ['another order', (lock: string) => swapped(lock), 14],
    ['a missing end', (lock: string) => lock.replace('}\n}\n', '}\n'), 22],
    ['something else', () => '{}\n', 1],
  ])('with %s is an error at its line', async (_, change, line) => {
    const opened = await openSynced(report);
    await opened.writeLock(change(await opened.lock()));
    const told = await opened.told();
    expect(told).toEqual([`translation.lock.json:${line}:1 drift/lock`]);
    expect((await opened.problems())[0]?.severity).toBe('error');
  });

  test('saved with the line ends of Windows is the same', async () => {
    const opened = await openSynced(report);
    await opened.writeLock((await opened.lock()).replaceAll('\n', '\r\n'));
    expect(await opened.told()).toEqual([]);
  });
});

describe('readers', () => {
  const dated = (opened: DriftFolder) => opened.write({ ...report, zh: reworded, updated: '2026-05-03' });

  test('learn which blocks lag, without a date where none is known', async () => {
    const opened = await openSynced(report);
    expect((await textsOf(opened))?.en?.drift).toEqual([]);
    await opened.write({ ...report, zh: reworded });
    const texts = await textsOf(opened);
    expect(texts?.en?.drift).toEqual([{ part: 'block', id: 'one-2', changed: null }]);
    expect(texts?.zh?.drift).toEqual([]);
  });

  test('learn since when, where the original says it', async () => {
    const opened = await openSynced(report);
    await dated(opened);
    expect((await textsOf(opened))?.en?.drift).toEqual([
      { part: 'block', id: 'one-2', changed: '2026-05-03' },
    ]);
  });

  test.each([
    ['no date that may be of another change', undefined, [null, null]],
    ['the date of a correction that names the block', 'one-2', [null, '2026-05-03']],
    ['none where it names a block that has followed', 'two-1', [null, null]],
  ])('are given %s', async (_, block, dates) => {
    const opened = await openSynced(report);
    const both: Words = [['目前全市有高新技术企业311家，占全省的15%。', reworded[0][1] ?? ''], zh[1]];
    const note = `- { date: "2026-05-03", zh: "改了一句。", en: "A sentence was mended.", block: ${block} }`;
    const noted = { zh: [['kind:', `corrections:\n  ${note}\nkind:`]] } as const;
    const changes = block === undefined ? {} : { changes: noted };
    await opened.write({ ...report, zh: both, updated: '2026-05-03', ...changes });
    const drift = (await textsOf(opened))?.en?.drift ?? [];
    expect(drift.map(({ id }) => id)).toEqual(['one-1', 'one-2']);
    expect(drift.map(({ changed }) => changed)).toEqual(dates);
  });

  test('are not given the date of an earlier change', async () => {
    const opened = await openReport(report);
    await opened.write({ ...report, updated: '2026-05-03' });
    await opened.sync();
    await dated(opened);
    expect((await textsOf(opened))?.en?.drift).toEqual([{ part: 'block', id: 'one-2', changed: null }]);
  });

  test('are told nothing of blocks without a record', async () => {
    expect((await textsOf(await openReport(report)))?.en?.drift).toEqual([]);
  });
});
