/** Front matter from its fence to its dates, each fault at its place. */
import { describe, expect, test } from 'vitest';
import {
  check,
  clean,
  folder,
  original,
  page,
  placed,
  site,
  swap,
  terms,
  topics,
  translation,
} from './workspace';

const zh = (from: string, to: string) => ({ [`${folder}/zh.mdx`]: swap(original, from, to) });
const en = (from: string, to: string) => ({ [`${folder}/en.mdx`]: swap(translation, from, to) });
const title = (line: string) => zh('title: 标题', line);

test('the clean portal has no problem', async () => {
  expect(placed(await check({}))).toEqual([]);
});

describe('fence', () => {
  test.each([
    ['---js', 'zh:1:1 fence/language'],
    ['---javascript', 'zh:1:1 fence/language'],
    ['--- JS', 'zh:1:1 fence/language'],
    ['---json', 'zh:1:1 fence/language'],
    ['----', 'zh:1:1 fence/shape'],
    [' ---', 'zh:1:1 fence/shape'],
    ['--- ', 'zh:1:1 fence/shape'],
    ['———', 'zh:1:1 fence/shape'],
    ['+++', 'zh:1:1 fence/toml'],
    ['标题\n---', 'zh:1:1 fence/missing'],
    ['\n---', 'zh:1:1 fence/missing'],
    ['\u200B---', 'zh:1:1 text/invisible'],
  ])('%j is not a fence', async (first, expected) => {
    expect(placed(await check(zh('---', first)))).toEqual([expected]);
  });

  test('a fence that is never closed is reported at its opening', async () => {
    const text = original.replace('    label: 其二\n---\n', '    label: 其二\n');
    expect(placed(await check({ [`${folder}/zh.mdx`]: text }))).toEqual(['zh:1:1 fence/unclosed']);
  });

  test.each(['----', '--- ', '---js'])('a closing line %j is reported where it stands', async (line) => {
    const text = original.replace('其二\n---', `其二\n${line}`);
    expect(placed(await check({ [`${folder}/zh.mdx`]: text }))).toEqual(['zh:16:1 fence/closing']);
  });

  test('a second block of front matter is refused', async () => {
    const text = original.replace('其二\n---\n', '其二\n---\ntitle: 另一份\n---\n');
    expect(placed(await check({ [`${folder}/zh.mdx`]: text }))).toEqual(['zh:17:1 fence/second']);
  });
});

describe('YAML', () => {
  test.each([
    ['title: 标题: 副题', 'zh:2:8 yaml/colon-in-value'],
    ['title：标题', 'zh:2:6 yaml/full-width-colon'],
    ['title:标题', 'zh:2:6 yaml/missing-space'],
    ['title: "标题', 'zh:2:8 yaml/unclosed-quote'],
    ["title: '标题", 'zh:2:8 yaml/unclosed-quote'],
    ['title: 标题\ntitle: 又一个', 'zh:3:1 yaml/duplicate-key'],
    ['title: &a 标题', 'zh:2:8 yaml/alias'],
    ['title: *a', 'zh:2:8 yaml/alias'],
    ['title: !!js/function x', 'zh:2:8 yaml/tag'],
    ['title: !!binary aGk=', 'zh:2:8 yaml/tag'],
    ['%YAML 1.1\ntitle: 标题', 'zh:2:1 yaml/directive'],
    ['title: @标题', 'zh:2:8 yaml/reserved-start'],
    ['title: `标题', 'zh:2:8 yaml/reserved-start'],
    ['title: 标题\n...', 'zh:4:1 yaml/documents'],
    ['title: 标题\n? [a]\n: b', 'zh:3:3 yaml/key'],
    ['title: 标题\n__proto__: {a: 1}', 'zh:3:1 yaml/key'],
    ['title: 标题\n<<: {a: 1}', 'zh:3:1 yaml/key'],
    ['title: "标题" 副题', 'zh:2:13 yaml/syntax'],
    [`title: ${'['.repeat(20000)}`, 'zh:2:8 yaml/depth'],
    [`title:\n  ${'- '.repeat(20000)}x`, 'zh:3:1 yaml/depth'],
    ['title: [[[[[[[x]]]]]]]', 'zh:2:8 yaml/depth'],
    ['title:\n\t标题', 'zh:3:1 yaml/tab'],
  ])('%j', async (line, expected) => {
    expect(placed(await check(title(line)))).toEqual([expected]);
  });

  test('a tab that indents is reported at the tab', async () => {
    expect(placed(await check(zh('  - role: reporter', '  \t- role: reporter')))).toEqual([
      'zh:9:3 yaml/tab',
    ]);
  });

  test('a full-width colon below another key is found too', async () => {
    expect(placed(await check(zh('  - id: one', '  - id：one')))).toEqual(['zh:12:7 yaml/full-width-colon']);
  });

  test('front matter larger than 256 KB is refused', async () => {
    expect(placed(await check(title(`title: ${'字'.repeat(270_000 / 3)}${'x'.repeat(200_000)}`)))).toEqual([
      'zh:2:1 yaml/too-long',
    ]);
  });

  test('an alias bomb is refused at its first anchor', async () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
    expect(placed(await check(title(`title: 标题\n${bomb}`)))[0]).toBe('zh:3:4 yaml/alias');
  });

  test('front matter without a map is refused', async () => {
    expect(placed(await check({ 'content/pages/about/zh.mdx': '---\n# 空\n---\n' }))).toEqual([
      'pages/about/zh:1:1 yaml/not-map',
    ]);
  });
});

describe('fields', () => {
  test.each([
    ['tilte: 标题', ['zh:1:1 field/missing', 'zh:2:1 field/unknown']],
    ['title: 2024', ['zh:2:8 field/quote']],
    ['title: 012', ['zh:2:8 field/quote']],
    ['title: 1e3', ['zh:2:8 field/quote']],
    ['title: null', ['zh:2:8 field/quote']],
    ['title: true', ['zh:2:8 field/quote']],
    ['title:', ['zh:2:7 field/quote']],
    ['title: no', []],
    ['title: ""', ['zh:2:8 field/empty']],
    [`title: ${'字'.repeat(121)}`, ['zh:2:8 field/too-long']],
    ['title: [标题]', ['zh:2:8 field/type']],
    ['title: 标题\ndraft: 1', ['zh:3:8 field/type']],
    ['title: 标题\nsource: { name: { zh: 报, en: P }, url: "http://a.cn" }', ['zh:3:40 field/form']],
  ])('%j', async (line, expected) => {
    expect(placed(await check(title(line)))).toEqual(expected);
  });

  test.each([
    ['kind: report', 'kind: reprot', ['zh:6:7 field/choice']],
    ['kind: report\n', '', ['zh:1:1 field/missing']],
    ['    label: 其二', '    lable: 其二', ['zh:14:5 field/missing', 'zh:15:5 field/unknown']],
    ['topics: [talent]', 'topics: [tallent]', ['zh:7:10 facts/unknown-topic']],
    ['topics: [talent]', 'topics: [talent, talent]', ['zh:7:18 facts/duplicate']],
    ['topics: [talent]', 'topics: []', ['zh:7:9 field/empty']],
    ['kind: report', 'kind: report\nwaive: []', ['zh:7:1 field/only-translation']],
  ])('%j as %j', async (from, to, expected) => {
    expect(placed(await check(zh(from, to)))).toEqual(expected);
  });

  test('an unknown key is answered with the key that was probably meant', async () => {
    const problems = await check(title('tilte: 标题'));
    const unknown = problems.find(({ rule }) => rule === 'field/unknown');
    expect(unknown?.hint).toEqual({ zh: '是不是要写 title？', en: 'Did you mean title?' });
  });

  test('a year without quotation marks is answered with quotation marks', async () => {
    const [problem] = await check(zh('published: "2021"', 'published: 2021'));
    expect(placed(problem ? [problem] : [])).toEqual(['zh:4:12 field/quote']);
    expect(problem?.hint?.zh).toContain('published: "2021"');
  });

  test('a translation does not carry facts of its own', async () => {
    const problems = await check(en('title: A headline', 'title: A headline\nkind: report'));
    expect(placed(problems)).toEqual(['en:3:1 field/only-original']);
  });

  test('a blank of a scaffold is one problem, whatever else is wrong with it', async () => {
    const problems = await check(zh('published: "2021"', 'published: "【待填：首发日期】"'));
    expect(placed(problems)).toEqual(['zh:4:12 field/blank']);
  });

  test('a blank in the body is found', async () => {
    const problems = await check(zh('第一节第二段。', '　【待填：正文】'));
    expect(placed(problems)).toEqual(['zh:22:2 field/body-blank']);
  });

  test('every file of a list names its own faults', async () => {
    const problems = await check({
      'content/site.yaml': swap(site, 'stage: demonstration', 'stage: demo'),
      'content/topics.yaml': swap(topics, 'id: policy', 'id: talent'),
      'content/terms.yaml': `${terms}${terms}`,
      'content/pages/about/zh.mdx': swap(page, 'order: 1', 'order: 0'),
    });
    expect(placed(problems)).toEqual([
      'pages/about/zh:4:8 field/range',
      'site.yaml:1:8 field/choice',
      'terms.yaml:3:7 facts/duplicate',
      'topics.yaml:4:7 facts/duplicate',
    ]);
  });

  test('a missing list is named', async () => {
    expect(placed(await check({ ...clean, 'content/terms.yaml': null }))).toEqual([
      'terms.yaml:1:1 file/missing',
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['"2021-02-30"', 'date/not-real'],
    ['"2021-13-01"', 'date/not-real'],
    ['"2023-02-29"', 'date/not-real'],
    ['"2021-2-3"', 'date/form'],
    ['"2021/02/03"', 'date/form'],
    ['"2021年2月3日"', 'date/form'],
    ['"0000-00-00"', 'date/not-real'],
    ['"2021-03-01T00:30:00+08:00"', 'date/form'],
    ['"2021-03-01 08:00"', 'date/form'],
    ['"2021-03-01T24:00+08:00"', 'date/not-real'],
    ['"2021-03-01T08:00Z"', 'date/form'],
    ['2021-02-30', 'date/not-real'],
    ['"1948-12-31"', 'date/too-early'],
    ['"2026-11-24"', 'date/future'],
    ['"2027"', 'date/future'],
  ])('published: %s is refused', async (date, rule) => {
    const problems = await check(zh('published: "2021"', `published: ${date}`));
    expect(placed(problems).filter((line) => !line.endsWith('tree/other-year'))).toEqual([`zh:4:12 ${rule}`]);
  });

  test.each(['"2021"', '"2021-07"', '2021-07', '"2021-07-12"', '2021-07-12', '"2021-07-12T09:30+08:00"'])(
    'published: %s is taken as written',
    async (date) => {
      expect(placed(await check(zh('published: "2021"', `published: ${date}`)))).toEqual([]);
    },
  );

  test('29 February of a leap year exists', async () => {
    const problems = await check(zh('published: "2021"', 'published: "2024-02-29"'));
    expect(placed(problems)).toEqual(['zh:4:12 tree/other-year']);
  });

  test('posted must be given to the minute', async () => {
    const problems = await check(zh('"2026-11-20T09:30+08:00"', '"2026-11-20"'));
    expect(placed(problems)).toEqual(['zh:5:9 date/precision']);
  });

  test('a scheduled piece may carry the date of the day it is for', async () => {
    const scheduled = original
      .replace('published: "2021"', 'published: "2026-12-01"')
      .replace('2026-11-20T09:30', '2026-12-01T09:30');
    const problems = await check({
      [`${folder}/zh.mdx`]: null,
      [`${folder}/en.mdx`]: null,
      [`${folder}/translation.lock.json`]: null,
      'content/reports/2026/later/zh.mdx': scheduled,
    });
    expect(placed(problems)).toEqual([]);
  });
});
