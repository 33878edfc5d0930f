/** What an editor reads: both amounts, the likely cause, and a form that can be pasted. */
import { describe, expect, test } from 'vitest';
import { tellPair } from './tellPair';

describe('a factor', () => {
  test.each([
    [
      '合同成交额30亿元。',
      'Contracts worth 30 billion yuan.',
      '相差十倍',
      '亿 is 100 million',
      '“3 billion yuan”',
    ],
    ['登记成果40项。', 'It registered 400 results.', '相差十倍', 'a zero too many', '“40”'],
    [
      '建成基地1000亩。',
      'It built bases of 1,000 mu (about 670 hectares).',
      '“1000亩”在译文中是“about 670 hectares”：相差十倍',
      '1 hectare is 15 mu',
      '“about 66.7 hectares”',
    ],
    ['建成基地1000亩。', 'It built bases of 1,000 hectares.', '没有换算', '1 hectare is 15 mu', 'hectares”'],
  ])('%s | %s is named, with what to write', (zh, en, apart, reason, right) => {
    const [problem, ...others] = tellPair(zh, en);
    expect(others).toEqual([]);
    expect(problem?.message.zh).toContain(apart);
    expect(problem?.hint?.en).toContain(reason);
    expect(problem?.hint?.en).toContain(right);
    expect(problem?.related?.[0]?.file).toBe('zh.mdx');
  });
});

test('a count that became a percentage is not put down to 亿', () => {
  const [problem] = tellPair('登记成果40项。', 'It registered 40% of the results.');
  expect(problem?.message.zh).toContain('一处是数量，一处是百分数');
  expect(problem?.hint?.zh).not.toContain('亿');
});

test('words with quotation marks of their own are quoted once', () => {
  const [problem] = tellPair(
    '推进三个“一百”资源库，三个“一百”已入库。',
    'The “Three Hundreds” pools were built; the “Two Hundreds” were entered.',
  );
  expect(problem?.message.en).toBe(
    'The original’s “三个‘一百’” is “Two Hundreds” in the translation: the two differ.',
  );
  expect(problem?.hint?.en).toBe('The translation may say “Three Hundreds”.');
});

describe('brackets of a document number', () => {
  const right = '印发《意见》（咸政办发〔2021〕15号）。';

  test.each([
    ['[', ']'],
    ['【', '】'],
    ['(', ')'],
    ['（', '）'],
    ['［', '］'],
  ])('%s %s in the Chinese original are told there, once', (open, close) => {
    const zh = `印发《意见》（咸政办发${open}2021${close}15号）。`;
    const en = 'It issued the Opinions (Xianzhengbanfa [2021] No. 15).';
    const problems = tellPair(zh, en);
    expect(problems.map(({ rule, file, column }) => [rule, file, column])).toEqual([
      ['bilingual/document-number', 'zh.mdx', zh.indexOf('咸政') + 1],
    ]);
    expect(problems[0]?.message.en).toContain(`“${open} ${close}” round the year`);
    expect(problems[0]?.hint?.zh).toBe('写作“咸政办发〔2021〕15号”。');
    expect(problems[0]?.related?.[0]).toMatchObject({ file: 'en.mdx', column: en.indexOf('Xianzheng') + 1 });
  });

  test('in the English they are told there, with the number whole and its place in the original', () => {
    const [problem, ...others] = tellPair(right, 'It issued the Opinions (咸政办发[2021]15号) in full.');
    expect(others).toEqual([]);
    expect(problem?.hint?.en).toBe('Write “咸政办发〔2021〕15号”.');
    expect(problem?.related?.[0]).toMatchObject({ file: 'zh.mdx', column: right.indexOf('咸政') + 1 });
  });

  test('the same slip in both languages is told in both', () => {
    const zh = right.replace('〔2021〕', '[2021]');
    const en = 'It issued the Opinions (咸政办发[2021]15号).';
    expect(tellPair(zh, en).map(({ file }) => file)).toEqual(['zh.mdx', 'en.mdx']);
  });

  test.each(['Xianzhengbanfa [2021] No. 15', 'Xianzhengbanfa (2021) No. 15', '咸政办发〔2021〕15号'])(
    '%s is a form English uses',
    (number) => {
      expect(tellPair(right, `It issued the Opinions (${number}).`)).toEqual([]);
    },
  );

  test.each([
    ['《科技成果登记证书（2021）第5号》已颁发。', 'Registration Certificate (2021) No. 5 was issued.'],
    ['财政部公告（2021）第39号自即日起施行。', 'Announcement (2021) No. 39 takes effect at once.'],
  ])('%s has numbers of its own', (zh, en) => {
    expect(tellPair(zh, en)).toEqual([]);
  });
});

describe('the issuer of a document number', () => {
  test.each([
    '根据',
    '按照',
    '依据',
    '参照',
    '遵照',
    '落实',
    '贯彻落实',
    '严格执行',
    '印发',
    '省政府办公厅转发',
    '见',
    '详见',
    '以',
    '《办法》即',
    '与县里印发的',
    '鄂科规〔2019〕3号和',
  ])('does not take in the words before it: %s', (lead) => {
    const en = lead.startsWith('鄂')
      ? '鄂科规〔2019〕3号 and 咸政发〔2020〕21号.'
      : 'Under 咸政发〔2020〕21号.';
    const [problem, ...others] = tellPair(`${lead}咸政发〔2020〕12号办理。`, en);
    expect(others).toEqual([]);
    expect(problem?.message.zh).toContain('原文“咸政发〔2020〕12号”在译文中是“咸政发〔2020〕21号”');
    expect(problem?.hint?.zh).toContain('“咸政发〔2020〕12号”');
  });

  test.each([
    '国办发',
    '无为政发',
    '和政发',
    '即政发',
    '恩施州政规',
    '随政办发',
    '发改能源',
    '市委宣传部函',
    '并政发',
    '市精神文明办',
  ])('%s is given whole', (issuer) => {
    const [problem] = tellPair(`${issuer}〔2020〕12号印发。`, 'It was issued.');
    expect(problem?.message.zh).toBe(`译文里找不到原文的“${issuer}〔2020〕12号”。`);
  });
});
