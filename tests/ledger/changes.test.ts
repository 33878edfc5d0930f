/** A published text that changes says so, or the check says that it does not. */
import { describe, expect, test } from 'vitest';
import { folder, lock, placed, swap } from '../content/workspace';
import {
  ledgerFile,
  openPortal,
  openRecorded,
  zhText as original,
  enText as translation,
} from './ledgerFolder';

const zh = `${folder}/zh.mdx`;
const en = `${folder}/en.mdx`;
const reworded = swap(original, '工作在推进。', '工作正在推进。');
const updated = (text: string, date: string): string => swap(text, 'kind:', `updated: "${date}"\nkind:`);
const corrected = (text: string, ...dates: string[]): string =>
  swap(
    text,
    'kind:',
    `corrections:\n${dates.map((date) => `  - { date: "${date}", zh: 改正。, en: Mended. }\n`).join('')}kind:`,
  );

describe('an original', () => {
  test('that changed without a word is told at the block', async () => {
    const portal = await openRecorded();
    await portal.write({ [zh]: reworded });
    expect(placed(await portal.problems())).toEqual(['zh:22:1 ledger/changed']);
  });

  test('names every place that changed', async () => {
    const portal = await openRecorded();
    const twice = swap(swap(reworded, '## 第二节', '## 再一节'), 'title: 标题', 'title: 新标题');
    await portal.write({ [zh]: twice });
    const [problem] = await portal.problems();
    expect([problem?.line, ...(problem?.related ?? []).map(({ line }) => line)]).toEqual([2, 24, 22]);
    expect(problem?.message.en).toContain('in 3 places');
  });

  test.each([
    ['punctuation', '工作在推进。', '工作，在推进！'],
    ['emphasis', '工作在推进。', '工作**在推进**。'],
    ['spacing', 'label: 其二', 'label:  其二'],
  ])('may change its %s freely', async (_, from, to) => {
    const portal = await openRecorded();
    await portal.write({ [zh]: swap(original, from, to) });
    expect(placed(await portal.problems())).toEqual([]);
  });

  test('that lost a block, or set two in another order, is told as a whole', async () => {
    const portal = await openRecorded({ [en]: null, [`${folder}/translation.lock.json`]: null });
    await portal.write({ [zh]: swap(original, '工作在推进。\n\n', '') });
    expect(placed(await portal.problems())).toEqual(['zh:1:1 ledger/changed']);
    const turned = swap(original, '第一节第一段。\n\n工作在推进。', '工作在推进。\n\n第一节第一段。');
    await portal.write({ [zh]: turned });
    expect(placed(await portal.problems())).toEqual(['zh:1:1 ledger/changed']);
  });

  test.each([
    ['updated', updated(reworded, '2026-11-22')],
    ['corrections', corrected(reworded, '2026-11-22')],
  ])('that says so under %s may change', async (_, text) => {
    const portal = await openRecorded();
    await portal.write({ [zh]: text });
    expect(placed(await portal.problems())).toEqual([]);
  });

  test('needs a later date, a new correction, or the minute of the same day', async () => {
    const portal = await openRecorded({ [zh]: updated(original, '2026-11-22') });
    await portal.write({ [zh]: updated(reworded, '2026-11-22') });
    expect(placed(await portal.problems())).toEqual(['zh:23:1 ledger/changed']);
    await portal.write({ [zh]: updated(reworded, '2026-11-22T15:00+08:00') });
    expect(placed(await portal.problems())).toEqual([]);
    const noted = await openRecorded({ [zh]: corrected(original, '2026-11-22') });
    await noted.write({ [zh]: corrected(reworded, '2026-11-22', '2026-11-22') });
    expect(placed(await noted.problems())).toEqual([]);
  });

  test('once recorded with its date is held to its new words', async () => {
    const portal = await openRecorded();
    await portal.write({ [zh]: updated(reworded, '2026-11-22') });
    expect(await portal.record()).toMatchObject({ renewed: ['/zh/reports/piece/'], refused: [] });
    await portal.write({ [zh]: updated(original, '2026-11-22') });
    expect(placed(await portal.problems())).toEqual(['zh:23:1 ledger/changed']);
  });

  test('may have a slip mended with a reason, which stays on record', async () => {
    const portal = await openRecorded();
    await portal.write({ [zh]: reworded });
    expect(await portal.record()).toMatchObject({ refused: [{ rule: 'ledger/changed' }] });
    expect(placed(await portal.problems())).toEqual(['zh:22:1 ledger/changed']);
    expect(await portal.record({ slug: 'piece', why: '补一个“的”字' })).toMatchObject({ refused: [] });
    expect(placed(await portal.problems())).toEqual([]);
    await portal.record();
    expect(await portal.ledger()).toContain('"minor": "补一个“的”字"');
  });

  test('is not held to the reason given for another', async () => {
    const portal = await openRecorded();
    await portal.write({ [zh]: reworded });
    expect(await portal.record({ slug: 'other', why: '别的' })).toMatchObject({ refused: [{}] });
  });

  test('is free while it is no longer, or not yet, published', async () => {
    const portal = await openPortal();
    await portal.write({ [zh]: reworded });
    expect(placed(await portal.problems())).toEqual([]);
  });
});

describe('the data of a chart', () => {
  const chart = (words: string) => `<BarChart ${words} unit="count" src="rows.csv" />`;
  const csv = (value: number, word: string) => `zh,en,value\n甲,${word},${value}\n`;
  const rows = `${folder}/rows.csv`;
  const files = {
    [zh]: `${original}\n${chart('title="图" source="报道"')}\n`,
    [en]: `${translation}\n${chart('title="A chart" source="The report"')}\n`,
  };

  test('is text that readers see, in the columns of their language', async () => {
    const portal = await openRecorded({ ...files, [rows]: csv(1, 'One thing') });
    await portal.write({ [rows]: csv(1, 'A thing') });
    expect(placed(await portal.problems())).toEqual(['rows.csv:1:1 ledger/translation-changed']);
    await portal.write({ [rows]: csv(2, 'One thing') });
    expect(placed(await portal.problems())).toEqual([
      'rows.csv:1:1 ledger/changed',
      'rows.csv:1:1 ledger/translation-changed',
    ]);
  });
});

describe('a translation', () => {
  const better = swap(translation, 'Work goes on.', 'The work goes on.');

  test('that changed by itself without a word is told at the block', async () => {
    const portal = await openRecorded();
    await portal.write({ [en]: better });
    expect(placed(await portal.problems())).toEqual(['en:18:1 ledger/translation-changed']);
  });

  test('may change with a correction of the original, or a reason', async () => {
    const portal = await openRecorded();
    await portal.write({ [en]: better, [zh]: corrected(original, '2026-11-22') });
    expect(placed(await portal.problems())).toEqual([]);
    const other = await openRecorded();
    await other.write({ [en]: better });
    await other.record({ slug: 'piece', why: 'reads better' });
    expect(placed(await other.problems())).toEqual([]);
  });

  test('may follow a change of its original once that is synced, later too', async () => {
    const portal = await openRecorded();
    await portal.write({ [zh]: updated(reworded, '2026-11-22') });
    await portal.record();
    await portal.write({ [en]: better });
    expect(placed(await portal.problems())).toEqual(['en:18:1 ledger/translation-changed']);
    await portal.write({ [`${folder}/translation.lock.json`]: swap(lock, 'ac11b3899b', '0123456789') });
    expect(placed(await portal.problems())).toEqual([]);
  });
});

describe('the ledger', () => {
  test('asks to be kept up, three days after a report is out', async () => {
    const portal = await openRecorded();
    const other = original;
    await portal.write({ 'content/reports/2021/other/zh.mdx': other });
    expect(placed(await portal.problems())).toEqual([]);
    const problems = await portal.problems(new Date('2026-11-25T09:30:00+08:00'));
    expect(placed(problems)).toEqual(['reports/2021/other/zh:5:9 ledger/unrecorded']);
    expect(problems[0]?.severity).toBe('warning');
  });

  test('that is damaged is told, and not written over', async () => {
    const portal = await openRecorded();
    const broken = swap(await portal.ledger(), ', "/": {}', '<<<<<<< HEAD');
    await portal.write({ [ledgerFile]: broken });
    expect(placed(await portal.problems())).toEqual(['ledger.json:2:1 ledger/line']);
    expect(await portal.record()).toMatchObject({ kind: 'refused' });
    expect(await portal.ledger()).toBe(broken);
  });

  test('is not written while the content has errors', async () => {
    const portal = await openPortal({ [zh]: swap(original, 'kind: report', 'kind: repot') });
    expect(await portal.record()).toMatchObject({ kind: 'refused' });
  });
});
