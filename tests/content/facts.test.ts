/** Pictures, sections and figures against the body and the folder. */
import { describe, expect, test } from 'vitest';
import { check, folder, load, original, placed, swap, translation } from './workspace';

const body = (text: string, added: string) => `${text}\n${added}\n`;

describe('pictures', () => {
  const png = (width: number, height: number): Buffer => {
    const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    const tail = Buffer.from('0806000000000000000000000049454e44ae426082', 'hex');
    return Buffer.concat([head, size, tail]);
  };
  const figure = '<Figure src="map.png" alt="地图" />';
  const shown = {
    [`${folder}/zh.mdx`]: body(original, figure),
    [`${folder}/en.mdx`]: body(translation, '<Figure src="map.png" alt="A map" />'),
  };
  const picture = (name: string, bytes: Uint8Array | string) => ({ [`${folder}/${name}`]: bytes });

  test('a picture that is shown comes with its size', async () => {
    const { edition } = await load({ ...shown, ...picture('map.png', png(640, 480)) });
    expect(edition?.reports[0]?.media).toMatchObject([{ name: 'map.png', width: 640, height: 480 }]);
  });

  test.each([
    ['no file', {}, ['en:24:9 media/missing', 'zh:28:9 media/missing']],
    [
      'another case',
      picture('Map.png', png(1, 1)),
      ['Map.png:1:1 media/unused', 'en:24:9 media/missing', 'zh:28:9 media/missing'],
    ],
    ['HTML', picture('map.png', '<script>alert(1)</script>'), ['map.png:1:1 media/kind']],
    ['SVG', picture('map.png', '<svg width="1" height="1"/>'), ['map.png:1:1 media/kind']],
    ['0 bytes', picture('map.png', ''), ['map.png:1:1 file/empty']],
    ['a cut PNG', picture('map.png', png(1, 1).subarray(0, -8)), ['map.png:1:1 media/truncated']],
    ['a bomb', picture('map.png', png(30_000, 30_000)), ['map.png:1:1 media/too-many-pixels']],
    ['6 MB', picture('map.png', Buffer.alloc(6 * 1024 * 1024, 1)), ['map.png:1:1 file/too-large']],
  ])('%s is refused', async (_, files, expected) => {
    expect(placed(await check({ ...shown, ...files })).sort()).toEqual(expected);
  });

  test('a picture nobody shows is mentioned', async () => {
    const problems = await check(picture('map.png', png(1, 1)));
    expect(placed(problems)).toEqual(['map.png:1:1 media/unused']);
    expect(problems[0]?.severity).toBe('warning');
  });
});

describe('sections and figures', () => {
  test.each([
    ['id: two', 'id: one', 'facts/duplicate'],
    ['id: two', 'id: lead', 'facts/reserved-section'],
    ['id: two', 'id: one-2', 'facts/reserved-section'],
    ['id: two', 'id: one-zh', 'facts/reserved-section'],
    ['id: two', 'id: summary', 'facts/reserved-section'],
  ])('%s as %s', async (from, to, rule) => {
    const problems = await check({
      [`${folder}/zh.mdx`]: swap(original, from, to),
      [`${folder}/en.mdx`]: null,
    });
    expect(placed(problems)).toEqual([`zh:14:9 ${rule}`]);
  });

  test('a figure stands in a block of the body', async () => {
    const figure = (block: string) =>
      `figures:\n  - { id: loans, indicator: loans, label: { zh: 贷款, en: Loans }, value: 200, unit: CNY, period: "2021", block: ${block} }\nsections:`;
    const files = (block: string) => ({
      [`${folder}/zh.mdx`]: swap(swap(original, 'sections:', figure(block)), '第二节第一段', '贷款200元'),
      [`${folder}/en.mdx`]: null,
    });
    expect(placed(await check(files('two-1')))).toEqual([]);
    expect(placed(await check(files('two-9')))).toEqual(['zh:12:112 facts/unknown-block']);
  });
});
