/** Figures that the original changed are recorded only where the translation has followed, or someone says why not. */
import { describe, expect, test } from 'vitest';
import { formatSync } from '#lib/editor/formatSync';
import { type DriftFolder, en, openSynced, type Report, zh } from './driftFolder';

const saying = (chinese: string, english: string): Report => ({
  zh: [[chinese, zh[0][1] ?? ''], zh[1]],
  en: [[english, en[0][1] ?? ''], en[1]],
});

const syncedIn = async (opened: DriftFolder, minor?: string) => {
  const synced = await opened.sync(minor);
  const outcome = synced.find(({ slug }) => slug === 'piece')?.outcome;
  if (outcome?.kind !== 'synced') throw new Error('nothing was recorded');
  return { outcome, words: formatSync(synced) };
};

type Case = readonly [was: string, is: string, english: string];

/** Changes that the agreement of the two languages says nothing of. */
const silent: Case[] = [
  [
    '科技人员赴6县市区帮扶。',
    '科技人员赴各县市区帮扶。',
    'Researchers went to six counties and districts to help.',
  ],
  ['产值居全省第三位。', '产值居全省前列。', 'Its output value ranks third in the province.'],
  ['产值达到30亿元。', '产值增加30亿元。', 'Its output value reached 3 billion yuan.'],
  ['投资占地区生产总值的比重15%。', '投资比重提高15%。', 'Investment accounts for 15% of GDP.'],
  ['走访上个月开始。', '走访上周开始。', 'The visits began last month.'],
  ['座谈会昨天上午举行。', '座谈会昨天下午举行。', 'The meeting was held yesterday morning.'],
  ['补贴春节前发放。', '补贴春节后发放。', 'Subsidies are paid before the Spring Festival.'],
];

describe('where only the original changed a figure or time', () => {
  test.each(silent)('%s → %s is not recorded while the translation stays', async (was, is, english) => {
    const opened = await openSynced(saying(was, english));
    expect(await opened.told()).toEqual([]);
    const before = await opened.lock();
    await opened.write(saying(is, english));
    const { outcome, words } = await syncedIn(opened);
    expect(outcome).toMatchObject({ recorded: [], unfollowed: ['one-1'], text: null });
    expect(words).toContain('没有记录 one-1：');
    expect(words).toContain('Not recorded: one-1;');
    expect(words).toContain('npm run sync -- piece --minor WHY');
    expect(outcome.problems.map(({ rule }) => rule)).toContain('drift/figures');
    expect(await opened.lock()).toBe(before);
  });

  test.each(silent)('%s → %s is recorded with a reason', async (was, is, english) => {
    const opened = await openSynced(saying(was, english));
    await opened.write(saying(is, english));
    const { outcome } = await syncedIn(opened, '译文已是这个意思');
    expect(outcome).toMatchObject({ recorded: ['one-1'], caughtUp: ['one-1'], unfollowed: [] });
    expect(await opened.lock()).toContain('"minor": "译文已是这个意思"');
    expect(await opened.told()).toEqual([]);
  });

  test('a disagreement is told as one', async () => {
    const opened = await openSynced({ zh, en });
    await opened.write(saying('全市有高新技术企业312家，占全省的15%。', en[0][0] ?? ''));
    expect((await syncedIn(opened)).outcome).toMatchObject({ refused: ['one-1'], unfollowed: [] });
  });
});

describe('nothing is asked', () => {
  test.each<readonly [...Case, now: string]>([
    [...(silent[1] ?? ['', '', '']), 'Its output value is among the highest in the province.'],
    [...(silent[2] ?? ['', '', '']), 'Its output value rose by 3 billion yuan.'],
    [...(silent[4] ?? ['', '', '']), 'The visits began last week.'],
    [...(silent[6] ?? ['', '', '']), 'Subsidies are paid after the Spring Festival.'],
  ])('where the translation followed: %s → %s', async (was, is, english, now) => {
    const opened = await openSynced(saying(was, english));
    await opened.write(saying(is, now));
    expect((await syncedIn(opened)).outcome).toMatchObject({ recorded: ['one-1'], unfollowed: [] });
    expect(await opened.told()).toEqual([]);
  });

  test.each<Case>([
    [
      '科技人员赴各县市区帮扶。',
      '科技人员赴6县市区帮扶。',
      'Researchers went to six counties and districts to help.',
    ],
    ['座谈会昨天上午举行。', '座谈会昨天下午举行。', 'The meeting was held yesterday afternoon.'],
    ['产值30亿元。', '产值达三十亿元。', 'Its output value reached 3 billion yuan.'],
  ])('where the original was corrected after the translation: %s → %s', async (was, is, english) => {
    const opened = await openSynced(saying(was, english));
    expect(await opened.told()).toEqual([]);
    await opened.write(saying(is, english));
    expect((await syncedIn(opened)).outcome).toMatchObject({ recorded: ['one-1'], unfollowed: [] });
  });

  test('where the words alone changed', async () => {
    const opened = await openSynced({ zh, en });
    await opened.write(saying('高新技术企业全市共有311家，占到全省的15%。', en[0][0] ?? ''));
    expect((await syncedIn(opened)).outcome).toMatchObject({ recorded: ['one-1'], unfollowed: [] });
  });

  test('where the record is of the days before the translation’s figures were kept', async () => {
    const [was, is, english] = silent[1] ?? ['', '', ''];
    const opened = await openSynced(saying(was, english));
    await opened.writeLock((await opened.lock()).replaceAll(/, "into": "\w+"/g, ''));
    await opened.write(saying(is, english));
    expect((await syncedIn(opened)).outcome).toMatchObject({ recorded: ['one-1'], unfollowed: [] });
  });
});

test('a record keeps the figures of the translation it was made with', async () => {
  const opened = await openSynced({ zh, en });
  const lock = await opened.lock();
  await opened.write({ zh, en: [[`${en[0][0]} Both grow.`, en[0][1] ?? ''], en[1]] });
  await opened.sync();
  expect(await opened.lock()).toBe(lock);
});
