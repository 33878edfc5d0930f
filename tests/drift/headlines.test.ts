/** Titles, summaries and headings that changed since they were translated; standing pages likewise. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEdition } from '#lib/content/loadEdition';
import { readContent } from '#lib/content/readContent';
import { formatSync } from '#lib/editor/formatSync';
import { translationStatus } from '#lib/editor/translationStatus';
import { folder, now, page, pageTranslation } from '../content/workspace';
import { type DriftFolder, en, openReport, openSynced, type Report, withoutRecords, zh } from './driftFolder';

const report: Report = { zh, en };
const changed = (from: string, to: string): Report => ({ ...report, changes: { zh: [[from, to]] } });

const sourceOf = ({ cwd }: DriftFolder) => ({
  contentDir: 'content',
  cacheDir: join(cwd, '.cache'),
  cwd,
  now,
});
const editionOf = async (opened: DriftFolder) => (await loadEdition(sourceOf(opened))).edition;
const statusOf = async (opened: DriftFolder, slug: string) => {
  const { reports, pages } = await readContent(sourceOf(opened));
  const piece = [...reports, ...pages].find(({ pair }) => pair.folder.slug === slug);
  return piece === undefined ? null : translationStatus(piece);
};

describe('a change of the original', () => {
  test.each([
    ['title', 'title: 标题', 'title: 新的标题', 'en:2:8'],
    ['summary', 'summary: 导语。', 'summary: 另一句导语。', 'en:3:10'],
    ['one-0', '## One', '## Another', 'en:14:1'],
    ['two-0', 'label: 其二', 'label: 别的', 'en:20:1'],
  ])('in %s is a warning where the translation has it', async (id, from, to, where) => {
    const opened = await openSynced(report);
    await opened.write(changed(from, to));
    expect(await opened.told()).toEqual([`${where} drift/lagging`]);
    expect((await opened.problems())[0]?.related?.[0]?.file).toBe(`${folder}/zh.mdx`);
    expect(await statusOf(opened, 'piece')).toMatchObject({
      state: 'lagging',
      lagging: [],
      laggingHeadlines: [id],
    });
  });

  test('in punctuation alone is no drift', async () => {
    const opened = await openSynced(report);
    await opened.write(changed('title: 标题', 'title: “标题”'));
    expect(await opened.told()).toEqual([]);
  });

  test('of a figure in a title is an error', async () => {
    const counted = (zh: string, en: string): Report => ({
      ...report,
      changes: { zh: [['title: 标题', `title: ${zh}`]], en: [['title: A headline', `title: ${en}`]] },
    });
    const opened = await openSynced(counted('30家企业', '30 enterprises'));
    expect(await opened.told()).toEqual([]);
    await opened.write(counted('40家企业', '30 enterprises'));
    const told = await opened.told();
    expect(told).toContain('en:2:8 drift/figures');
    expect(told).toContain('en:2:8 bilingual/quantity');
    expect(await opened.sync()).toMatchObject([{ outcome: { recorded: [], refused: ['title'] } }, {}]);
    await opened.write(counted('40家企业', '40 enterprises'));
    const synced = await opened.sync();
    expect(synced).toMatchObject([{ outcome: { recorded: ['title'], caughtUp: ['title'] } }, {}]);
    expect(formatSync(synced)).toContain('Lagging until now: title.');
    expect(await opened.told()).toEqual([]);
  });

  test('that takes a subtitle away leaves its record over until the next run', async () => {
    const deck = {
      zh: [['summary:', 'subtitle: 副\nsummary:']],
      en: [['summary:', 'subtitle: Deck\nsummary:']],
    } as const;
    const opened = await openSynced({ ...report, changes: deck });
    expect(await opened.told()).toEqual([]);
    await opened.write(report);
    expect(await opened.told()).toEqual(['translation.lock.json:5:1 drift/leftover']);
    await opened.sync();
    expect(await opened.told()).toEqual([]);
  });

  test('is told to readers at the very part', async () => {
    const opened = await openSynced(report);
    await opened.write({
      ...report,
      changes: {
        zh: [
          ['title: 标题', 'title: 新的标题'],
          ['## Two', '## Another'],
        ],
      },
    });
    expect((await editionOf(opened))?.reports[0]?.texts.en?.drift).toEqual([
      { part: 'title', id: 'title', changed: null },
      { part: 'heading', id: 'two', changed: null },
    ]);
  });
});

describe('a lock made before titles were recorded', () => {
  const withoutHeadlines = (lock: string) => withoutRecords(lock, 'title|summary|\\w+-0');

  test('is one warning for all of them, gone after the next run', async () => {
    const opened = await openSynced(report);
    await opened.writeLock(withoutHeadlines(await opened.lock()));
    expect(await opened.told()).toEqual(['en:9:1 drift/unrecorded']);
    expect((await opened.problems())[0]).toMatchObject({ severity: 'warning' });
    expect(await statusOf(opened, 'piece')).toMatchObject({
      state: 'unrecorded',
      unrecorded: [],
      unrecordedHeadlines: ['title', 'summary', 'one-0', 'two-0'],
      blocks: 3,
      headlines: 4,
    });
    await opened.sync();
    expect(await opened.told()).toEqual([]);
  });

  test('still tells of its blocks', async () => {
    const opened = await openSynced(report);
    await opened.writeLock(withoutHeadlines(await opened.lock()));
    await opened.write({ ...report, zh: [[zh[0][0] ?? '', '科技人员走进田间，帮扶农户。'], zh[1]] });
    expect(await opened.told()).toEqual(['en:9:1 drift/unrecorded', 'en:18:1 drift/lagging']);
  });
});

describe('a standing page', () => {
  const open = async () => {
    const opened = await openReport(report);
    await opened.add({ 'content/pages/about/en.mdx': pageTranslation });
    return opened;
  };
  const change = (opened: DriftFolder, from: string, to: string) =>
    opened.add({ 'content/pages/about/zh.mdx': page.replace(from, to) });

  test('without a record is told so once, and records its own', async () => {
    const opened = await open();
    expect(await opened.told()).toContain('pages/about/en:7:1 drift/unrecorded');
    await opened.sync();
    expect(await opened.told()).toEqual([]);
    const lock = await readFile(join(opened.cwd, 'content/pages/about/translation.lock.json'), 'utf8');
    expect(Object.keys(JSON.parse(lock))).toEqual(['original', 'title', 'summary', 'what-0', 'what-1']);
  });

  test('that lags is told to editors and readers', async () => {
    const opened = await open();
    await opened.sync();
    await change(opened, '一段话。', '另一段话。');
    expect(await opened.told()).toEqual(['pages/about/en:14:1 drift/lagging']);
    expect(await statusOf(opened, 'about')).toMatchObject({ state: 'lagging', lagging: ['what-1'] });
    const [about] = (await editionOf(opened))?.pages ?? [];
    expect(about?.texts.en?.drift).toEqual([{ part: 'block', id: 'what-1', changed: null }]);
    expect(about?.texts.zh?.drift).toEqual([]);
  });

  test('with a figure changed is an error', async () => {
    const opened = await open();
    await opened.sync();
    await change(opened, '一段话。', '2021年的一段话。');
    expect(await opened.told()).toContain('pages/about/en:14:1 drift/figures');
    expect(await editionOf(opened)).toBeNull();
  });
});
