/** What `npm run sync` records and what it refuses. */
import { describe, expect, test } from 'vitest';
import { parseLock } from '#lib/content/lockText';
import { formatSync } from '#lib/editor/formatSync';
import {
  en,
  onOneLine,
  openReport,
  openSynced,
  type Report,
  type Words,
  withoutRecords,
  zh,
} from './driftFolder';

const report: Report = { zh, en };
const headlines = ['title', 'summary', 'one-0', 'two-0'];
const outcomeOf = (synced: Awaited<ReturnType<Awaited<ReturnType<typeof openReport>>['sync']>>) =>
  synced.find(({ slug }) => slug === 'piece')?.outcome;
const recordsOf = (lock: string) => parseLock('lock', lock).value?.records;

test('a lock is JSON, a record on a line of its own, with the facts of the original', async () => {
  const lock = await (await openSynced(report)).lock();
  expect(Object.keys(JSON.parse(lock))).toEqual([
    'original',
    ...headlines.slice(0, 3),
    'one-1',
    'one-2',
    'two-0',
    'two-1',
  ]);
  expect(lock.split('\n').filter((row) => row.includes('"of": '))).toHaveLength(7);
  expect(lock.split('\n')).toHaveLength(1 + 3 * 7 + 2);
  expect(JSON.parse(lock)).toMatchObject({
    original: 'zh',
    'one-1': { facts: ['311家 = 311 count', '15% = 0.15 share'] },
    'two-1': { facts: ['4月20日 = day 4-20'] },
  });
});

test('two runs give the same bytes', async () => {
  const opened = await openSynced(report);
  const first = await opened.lock();
  expect(outcomeOf(await opened.sync())).toMatchObject({ recorded: [], refused: [], text: null });
  expect(await opened.lock()).toBe(first);
  expect(await (await openSynced(report)).lock()).toBe(first);
});

describe('a block whose languages disagree', () => {
  const wrong: Words = [
    ['The city has 321 high-tech enterprises, 15% of the province’s total.', en[0][1] ?? ''],
    en[1],
  ];

  test('is refused and named; the others are recorded', async () => {
    const opened = await openReport({ zh, en: wrong });
    const outcome = outcomeOf(await opened.sync());
    const recorded = [...headlines.slice(0, 3), 'one-2', 'two-0', 'two-1'];
    expect(outcome).toMatchObject({ kind: 'synced', recorded, refused: ['one-1'] });
    expect([...(recordsOf(await opened.lock()) ?? new Map()).keys()]).toEqual(recorded);
  });

  test('keeps the record it had', async () => {
    const opened = await openSynced(report);
    const before = recordsOf(await opened.lock())?.get('one-1');
    const changed: Words = [
      ['全市有高新技术企业312家，占全省的15%。', '科技人员走进田间，帮扶农户。'],
      zh[1],
    ];
    await opened.write({ zh: changed, en });
    expect(outcomeOf(await opened.sync())).toMatchObject({ recorded: ['one-2'], refused: ['one-1'] });
    expect(recordsOf(await opened.lock())?.get('one-1')).toEqual(before);
    expect(await opened.told()).toContain('en:16:1 drift/figures');
  });
});

test('of a section whose blocks do not pair nothing is recorded, of others all that agrees', async () => {
  const opened = await openReport({ zh, en: [[en[0][0] ?? ''], en[1]] });
  const synced = await opened.sync();
  expect(outcomeOf(synced)).toMatchObject({
    recorded: ['title', 'summary', 'two-0', 'two-1'],
    refused: [],
    unpaired: ['one-0', 'one-1', 'one-2'],
    problems: [{ rule: 'bilingual/blocks' }],
  });
  expect(formatSync(synced)).toContain('没有记录 one-0、one-1、one-2：所在部分两种文字的段落对不上');
  expect(formatSync(synced)).toContain('Not recorded: one-0, one-1, one-2; the blocks');
  expect(formatSync(synced)).not.toContain('disagree');
});

test('a lock of the old form, a record a line, is read, and written anew', async () => {
  const opened = await openSynced(report);
  const lock = await opened.lock();
  expect(onOneLine(lock).split('\n')).toHaveLength(1 + 7 + 2);
  await opened.writeLock(onOneLine(lock));
  expect(await opened.told()).toEqual([]);
  const synced = await opened.sync();
  expect(outcomeOf(synced)).toMatchObject({ recorded: [], removed: [], refused: [] });
  expect(formatSync(synced)).toContain('in the form that records have now');
  expect(await opened.lock()).toBe(lock);
});

test('a record that only gets another date is said to be rewritten', async () => {
  const opened = await openSynced(report);
  await opened.write({ ...report, updated: '2026-05-03' });
  const before = await opened.lock();
  expect(formatSync(await opened.sync())).toContain('the file was only rewritten after the order');
  expect(await opened.lock()).not.toBe(before);
  expect(formatSync(await opened.sync())).toContain('Nothing new to record.');
});

test('a lock that cannot be read is left as it is', async () => {
  const opened = await openSynced(report);
  await opened.writeLock('<<<<<<< HEAD\n');
  expect(outcomeOf(await opened.sync())).toEqual({ kind: 'unreadable' });
  expect(await opened.lock()).toBe('<<<<<<< HEAD\n');
});

test('a record whose figures were read otherwise once is read anew, which is said once', async () => {
  const opened = await openSynced(report);
  const lock = await opened.lock();
  await opened.writeLock(lock.replace('"311家 = 311 count", ', ''));
  const synced = await opened.sync();
  expect(outcomeOf(synced)).toMatchObject({ recorded: [], reread: ['one-1'], refused: [] });
  expect(formatSync(synced)).toContain(
    '原文未变的 1 行记录（正文 1 段），其中的数字和时间按如今的读法重写了。',
  );
  expect(formatSync(synced)).toContain(
    'The figures and times in 1 line of the record whose original has not changed (1 block) were written anew',
  );
  expect(formatSync(synced)).not.toContain('Nothing new');
  expect(await opened.lock()).toBe(lock);
  expect(formatSync(await opened.sync())).toContain('Nothing new');
});

test('a line without a hash of its figures is given it, and keeps its reason', async () => {
  const opened = await openSynced(report);
  await opened.write({ zh: [[zh[0][0] ?? '', '科技人员走进田间，帮扶农户。'], zh[1]], en });
  await opened.sync('措辞');
  const lock = await opened.lock();
  await opened.writeLock(lock.replaceAll(/, "figures": "\w+"/g, ''));
  expect(outcomeOf(await opened.sync())).toMatchObject({
    recorded: [],
    reread: ['title', 'summary', 'one-0', 'one-1', 'one-2', 'two-0', 'two-1'],
  });
  expect(await opened.lock()).toBe(lock);
  expect(recordsOf(lock)?.get('one-2')?.minor).toBe('措辞');
});

describe('a minor change', () => {
  const changed: Words = [[zh[0][0] ?? '', '科技人员走进田间，帮扶农户。'], zh[1]];

  test('is recorded with its reason, and nothing else is', async () => {
    const opened = await openSynced(report);
    await opened.writeLock(withoutRecords(await opened.lock(), 'two-1'));
    await opened.write({ zh: changed, en });
    expect(outcomeOf(await opened.sync('措辞'))).toMatchObject({ recorded: ['one-2'], refused: [] });
    expect(await opened.told()).toEqual(['en:22:1 drift/unrecorded']);
    expect(recordsOf(await opened.lock())?.get('one-2')?.minor).toBe('措辞');
  });

  test('leaves what has no record alone, and says what it needs', async () => {
    const opened = await openReport(report);
    const synced = await opened.sync('措辞');
    expect(outcomeOf(synced)).toMatchObject({
      recorded: [],
      refused: [],
      waiting: [...headlines.slice(0, 3), 'one-1', 'one-2', 'two-0', 'two-1'],
    });
    expect(formatSync(synced)).toContain('还没有记录的（正文 3 段，标题、导语和小标题 4 处）没有动');
    expect(formatSync(synced)).toContain('Once the translation has been checked, run npm run sync -- piece.');
    expect(formatSync(synced)).not.toContain('没有新的记录');
    await expect(opened.lock()).rejects.toThrow();
  });

  test('keeps its reason until the original changes again', async () => {
    const opened = await openSynced(report);
    await opened.write({ zh: changed, en });
    await opened.sync('措辞 "one"');
    await opened.sync();
    expect(recordsOf(await opened.lock())?.get('one-2')?.minor).toBe('措辞 "one"');
    await opened.write(report);
    await opened.sync();
    expect(recordsOf(await opened.lock())?.get('one-2')?.minor).toBeUndefined();
  });
});

test('a paragraph taken away loses its record at the next run', async () => {
  const opened = await openSynced(report);
  await opened.write({ zh: [[zh[0][0] ?? ''], zh[1]], en: [[en[0][0] ?? ''], en[1]] });
  const synced = await opened.sync();
  expect(outcomeOf(synced)).toMatchObject({ recorded: [], reread: [], removed: ['one-2'], refused: [] });
  expect(formatSync(synced)).toContain('删去了 1 行记录（正文 1 段）');
  expect(formatSync(synced)).toContain('Removed 1 line of the record (1 block)');
  expect(formatSync(synced)).not.toContain('Nothing new');
  expect(await opened.told()).toEqual([]);
  expect([...(recordsOf(await opened.lock()) ?? new Map()).keys()]).toEqual([
    ...headlines.slice(0, 3),
    'one-1',
    'two-0',
    'two-1',
  ]);
});
