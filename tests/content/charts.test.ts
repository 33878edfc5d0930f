/** Data files of charts: every slip is told in the file itself, at its row and column. */
import { describe, expect, test } from 'vitest';
import { check, type Files, folder, load, original, placed, swap, translation } from './workspace';

const bars = '<BarChart title="平台" unit="count" source="报道" src="platforms.csv" />';
const barsEn = '<BarChart title="Platforms" unit="count" source="The report" src="platforms.csv" />';

/** The clean report with a chart as the last block of both languages. */
const chart = (zh: string, en: string | null): Files => ({
  [`${folder}/zh.mdx`]: swap(original, '第二节第一段。', zh),
  [`${folder}/en.mdx`]: en === null ? null : swap(translation, 'Section two, first paragraph.', en),
  ...(en === null ? { [`${folder}/translation.lock.json`]: null } : {}),
});

const withCsv = (csv: string | Uint8Array): Files => ({
  ...chart(bars, barsEn),
  [`${folder}/platforms.csv`]: csv,
});

const told = async (csv: string | Uint8Array) => placed(await check(withCsv(csv)));

const good = 'zh,en,value\n众创空间,Makerspaces,9\n孵化器,Incubators,7\n';

describe('a data file', () => {
  test('serves both languages', async () => {
    expect(await told(good)).toEqual([]);
    expect(await told(`\uFEFF${good.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(
      await told('zh,en,value,approximate,classifier\n甲,"A, ""one""\nof two",-0.5,about,家\n\n,,,,\n'),
    ).toEqual([]);
  });

  test('tells all its faults in one run, each at its cell', async () => {
    const csv =
      'zh,en,value,approximate\n众创空间,Makerspaces,9个,\n,Incubators,7,abuot\n众创空间,Makerspaces,"1,000",\n';
    expect(await told(csv)).toEqual([
      'platforms.csv:2:18 chart/number',
      'platforms.csv:3:1 chart/empty',
      'platforms.csv:3:15 chart/approximate',
      'platforms.csv:4:1 chart/duplicate',
      'platforms.csv:4:6 chart/duplicate',
      'platforms.csv:4:18 chart/number',
    ]);
  });

  test('counts lines and columns past quotations, commas and line breaks within cells', async () => {
    expect(await told('zh,en,value\n"甲\n乙","a, b",1\n丙,"c, d",x\n')).toEqual([
      'platforms.csv:4:10 chart/number',
    ]);
  });

  test('needs the columns of both languages, and only known ones', async () => {
    expect(await told('zh,valeu\n甲,1\n')).toEqual([
      'platforms.csv:1:1 csv/column-missing',
      'platforms.csv:1:4 csv/column-unknown',
    ]);
    expect(await told('zh,en,value,zh\n甲,A,1,乙\n')).toEqual(['platforms.csv:1:13 csv/column-twice']);
  });

  test('of a report in one language needs that language only', async () => {
    const files = { ...chart(bars, null), [`${folder}/platforms.csv`]: 'zh,value\n甲,1\n' };
    expect(placed(await check(files))).toEqual([]);
  });

  test('names the column an editor probably meant', async () => {
    const [, unknown] = await check(withCsv('zh,en,valeu\n甲,A,1\n'));
    expect(unknown?.hint).toEqual({ zh: '是不是要写 value？', en: 'Did you mean value?' });
  });

  test('has rows, and as many cells in each as the first', async () => {
    expect(await told('zh,en,value\n')).toEqual(['platforms.csv:1:1 chart/no-rows']);
    expect(await told('zh,en,value\n甲,A\n乙,B,2,3\n')).toEqual([
      'platforms.csv:2:1 csv/cells',
      'platforms.csv:3:1 csv/cells',
    ]);
    const many = Array.from({ length: 31 }, (_, n) => `甲${n},A${n},${n}`).join('\n');
    expect(await told(`zh,en,value\n${many}\n`)).toEqual(['platforms.csv:1:1 chart/too-many-rows']);
  });

  test('is UTF-8, not empty, without characters nobody sees, its quotations closed', async () => {
    const gbk = Uint8Array.from([0x7a, 0x68, 0x0a, 0xd6, 0xd0, 0xb9, 0xfa, 0x0a]);
    expect(await told(gbk)).toEqual(['platforms.csv:2:1 encoding/gbk']);
    expect(await told('')).toEqual(['platforms.csv:1:1 file/empty']);
    expect(await told(good.replace('众创', '众\u200b创'))).toEqual(['platforms.csv:2:2 text/invisible']);
    expect(await told('zh,en,value\n甲,"A,1\n')).toEqual(['platforms.csv:2:1 csv/quote']);
  });

  test('is there, is used, and is told near its name where it is not', async () => {
    expect(placed(await check({ ...chart(bars, barsEn), [`${folder}/platform.csv`]: good }))).toEqual([
      'en:22:62 csv/missing',
      'platform.csv:1:1 media/unused',
      'zh:26:47 csv/missing',
    ]);
  });

  test('gives periods, dates and marks of computed values', async () => {
    const line = (title: string) => `<LineChart title="${title}" unit="CNY" source="S" src="a.csv" />`;
    const files = (csv: string): Files => ({ ...chart(line('甲'), line('A')), [`${folder}/a.csv`]: csv });
    expect(placed(await check(files('period,value,computed\n2020-Q1,1,yes\n2021-Q1,2,\n')))).toEqual([]);
    expect(
      placed(await check(files('period,value,computed\n2021-Q1,1,no\n2020-Q5,2,\n2020-Q1,3,\n'))),
    ).toEqual(['a.csv:2:11 chart/computed', 'a.csv:3:1 chart/period', 'a.csv:4:1 chart/order']);
    const timeline = (title: string) => `<Timeline title="${title}" source="S" src="a.csv" />`;
    const events = {
      ...chart(timeline('甲'), timeline('A')),
      [`${folder}/a.csv`]: 'date,zh,en\n2021-02-29,甲,A\n',
    };
    expect(placed(await check(events))).toEqual(['a.csv:2:1 chart/date']);
  });

  test('fills the columns that a table names, words in each language', async () => {
    const table = (title: string, label: string) =>
      `<DataTable title="${title}" source="S" src="a.csv" columns={[{ key: "place", label: "${label}" }, { key: "n", label: "${label}2", unit: "count" }]} />`;
    const files = (csv: string): Files => ({
      ...chart(table('甲', '乙'), table('A', 'B')),
      [`${folder}/a.csv`]: csv,
    });
    expect(placed(await check(files('place_zh,place_en,n\n甲,A,1\n')))).toEqual([]);
    expect(placed(await check(files('place_zh,place_en,n\n甲,,1a\n')))).toEqual([
      'a.csv:2:3 chart/empty',
      'a.csv:2:4 chart/number',
    ]);
  });
});

test('the rows of the file are in the page of each language', async () => {
  const { edition, problems } = await load(withCsv(good));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [report] = edition?.reports ?? [];
  const [zh, en] = [report?.texts.zh?.body.code ?? '', report?.texts.en?.body.code ?? ''];
  expect(zh).toContain('value:9');
  expect(zh).not.toContain('Makerspaces');
  expect(en).toContain('label:"Makerspaces",value:9');
  expect(en).not.toContain('platforms.csv');
});

test('a number of a chart that one language has tenfold is reported in its block', async () => {
  const zh = '<BarChart title="投资" unit="CNY" source="报道" data={[{ label: "甲", value: 600000000 }]} />';
  const en =
    '<BarChart title="Investment" unit="CNY" source="S" data={[{ label: "A", value: 6000000000 }]} />';
  expect(
    placed(await check(chart(zh, zh.replace('投资', 'I').replace('报道', 'S').replace('甲', 'A')))),
  ).toEqual([]);
  const [problem, ...more] = await check(chart(zh, en));
  expect(more).toEqual([]);
  expect(placed(problem === undefined ? [] : [problem])).toEqual(['en:22:80 bilingual/quantity']);
  expect(problem?.message.zh).toContain('6亿元');
});
