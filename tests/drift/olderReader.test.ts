/** Records made when figures were read otherwise: what has changed since is told by the characters of the figures. */
import { describe, expect, test } from 'vitest';
import { hashFigures } from '#lib/bilingual/drift/hashFigures';
import { en, openSynced, type Report, zh } from './driftFolder';

const said = '全市三家企业、两个园区牵头，100年初心不改，上半年增长15%。';
const english =
  'Three firms and two parks lead; hearts have not changed in 100 years; up 15% in the first half.';
const withWords = (words: string): Report => ({
  zh: [[words, zh[0][1] ?? ''], zh[1]],
  en: [[english, en[0][1] ?? ''], en[1]],
});

/** The lock as a reader left it who took 初 for the beginning of a year and saw no parks. */
const older = (lock: string): string =>
  lock
    .replace('"100年 = 100 year"', '"100年 = 100 year", "初 = part early"')
    .replace(', "两个 = 2 count"', '');

async function toldAfter(words: string, change: (lock: string) => string = older): Promise<string[]> {
  const opened = await openSynced(withWords(said));
  const changed = change(await opened.lock());
  expect(changed).not.toBe(await opened.lock());
  await opened.writeLock(changed);
  expect(await opened.told()).toEqual([]);
  await opened.write(withWords(words));
  return (await opened.told()).filter((one) => one.includes('drift/'));
}

const withoutFigures = (lock: string): string => older(lock).replaceAll(/, "figures": "\w+"/g, '');

describe('against a record of an older reader', () => {
  test('a changed word is a warning', async () => {
    expect(await toldAfter(said.replace('牵头', '带头'))).toEqual(['en:16:1 drift/lagging']);
    expect(await toldAfter(said.replace('不改', '不变'))).toEqual(['en:16:1 drift/lagging']);
  });

  test.each([
    ['a figure', '15%', '16%'],
    ['a Chinese numeral', '三家', '四家'],
    ['a figure the older reader did not see', '两个', '九个'],
    ['half of a year', '上半年', '下半年'],
    ['a rise that is now a fall', '增长', '下降'],
    ['a date that is now said', '全市', '4月2日，全市'],
  ])('%s that changed is an error', async (_, was, is) => {
    expect(await toldAfter(said.replace(was, is))).toEqual(['en:16:1 drift/figures']);
  });

  test('a line without the hash is compared as it was', async () => {
    expect(await toldAfter(said.replace('牵头', '带头'), withoutFigures)).toEqual(['en:16:1 drift/figures']);
    expect(await toldAfter(said.replace('三家', '四家'), withoutFigures)).toEqual(['en:16:1 drift/figures']);
  });
});

describe('the hash of figures', () => {
  test.each([
    ['全市有企业311家，占全省的15%。', '全市企业共311家，占到全省的15%'],
    ['4月20日，市政府印发文件。', '4月20日，市人民政府下发文件。'],
    ['The city has 1,311 firms.', 'Our city is home to 1311 firms'],
    ['On April 20 the city issued it.', 'On April 20 the government published it.'],
  ])('of “%s” is that of “%s”', (one, other) => {
    expect(hashFigures(one)).toBe(hashFigures(other));
  });

  test.each([
    ['3万元', '3万美元'],
    ['三家', '四家'],
    ['311家', '311名'],
    ['今年落户', '去年落户'],
    ['同比增长5%', '同比下降5%'],
    ['鄂政发〔2020〕15号', '鄂政办发〔2020〕15号'],
    ['three firms', 'four firms'],
    ['On April 20', 'On May 20'],
    ['80 kilometres', '80 hectares'],
    ['rose 5 percent', 'fell 5 percent'],
    ['RMB 3 million', 'USD 3 million'],
  ])('of “%s” is not that of “%s”', (one, other) => {
    expect(hashFigures(one)).not.toBe(hashFigures(other));
  });
});
