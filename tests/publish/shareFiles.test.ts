/** Share images as files: their size, what of them is kept, and what the middle square holds. */
import { readFile } from 'node:fs/promises';
import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import type { ShareImage } from '#lib/edition/shareImages';
import { shareFiles } from '#lib/publish/shareFiles';
import { sharePrint } from '#lib/publish/sharePrint';
import { changedAt, readTree, temporaryFolder } from './temporaryFolder';

const zh: ShareImage = {
  url: '/share/zh/reports/one.png',
  locale: 'zh',
  name: { zh: '科报', en: 'Kebao' },
  kicker: ['报道', '人才', '2021年'],
  headline: '加强党建引领 争当科创先锋',
  credit: '记者 杜培清',
  demonstration: '演示版，非科技局官方网站',
};
const long: ShareImage = {
  ...zh,
  url: '/share/zh/reports/long.png',
  headline: '市科技局召开会议，部署工作。'.repeat(7),
};
const wide: ShareImage = {
  ...zh,
  url: '/share/zh/reports/wide.png',
  headline: 'WWWWWWWWWW MMMMMMMM',
  credit: '杜培清、'.repeat(12),
};

const make = async (images: readonly ShareImage[], folder: string): Promise<string[]> => {
  const paths: string[] = [];
  for (const file of shareFiles(images, folder)) paths.push(await file.draw());
  return paths;
};

describe('a picture', () => {
  test('is a PNG of 1200 by 630, under 60 kB, with all its words in the middle square', async () => {
    const folder = await temporaryFolder();
    const bytes = await Promise.all((await make([zh, long, wide], folder)).map((path) => readFile(path)));
    const pictures = bytes.map((one) => decode(one));
    for (const [n, { width, height }] of pictures.entries()) {
      expect([width, height]).toEqual([1200, 630]);
      expect(bytes[n]?.length).toBeLessThan(60_000);
    }
    const outside = pictures.map(({ data, palette }) =>
      Array.from(data, (colour, n) =>
        n % 1200 < 285 || n % 1200 >= 915 ? palette?.[colour]?.join() : '',
      ).join(' '),
    );
    expect(new Set(outside).size).toBe(1);
    expect(new Set(bytes.map((one) => one.toString('base64'))).size).toBe(3);
  });

  test('is made once: whoever asks again gets the same file, untouched', async () => {
    const folder = await temporaryFolder();
    const [path = ''] = await make([zh], folder);
    const before = await changedAt(path);
    const [file] = shareFiles([zh], folder);
    expect(await Promise.all([file?.draw(), file?.draw()])).toEqual([path, path]);
    expect(await changedAt(path)).toBe(before);
    expect(Object.keys(await readTree(folder))).toHaveLength(1);
  });

  test('is another one when anything it shows changes, and the same bytes wherever it is made', async () => {
    const [one, other] = [await temporaryFolder(), await temporaryFolder()];
    const later = { ...zh, kicker: ['报道', '人才', '2022年'] };
    await make([zh], one);
    await make([later, zh], other);
    const [first, both] = [await readTree(one), await readTree(other)];
    expect(Object.keys(both)).toHaveLength(2);
    for (const [file, bytes] of Object.entries(first)) expect(both[file]).toBe(bytes);
    expect(sharePrint('drawing', later)).not.toBe(sharePrint('drawing', zh));
    expect(sharePrint('another drawing', zh)).not.toBe(sharePrint('drawing', zh));
  });

  test('of a character that no font has is refused, and what comes after it is made all the same', async () => {
    const folder = await temporaryFolder();
    const [bad, good] = shareFiles([{ ...zh, headline: '䶮字' }, long], folder);
    const made = [bad?.draw(), good?.draw()];
    await expect(made[0]).rejects.toThrow('No font draws "䶮" in the share image of "䶮字".');
    await expect(made[1]).resolves.toMatch(/\.png$/);
  });
});
