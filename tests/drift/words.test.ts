/** The words in which an editor is told of drift. */
import { expect, test } from 'vitest';
import { blockFacts } from '#lib/bilingual/drift/blockFacts';
import { driftProblems } from '#lib/bilingual/drift/driftProblems';
import { lockProblems } from '#lib/content/lockProblems';

const place = { file: 'f.mdx', line: 1, column: 1 };
const facts = { gone: ['311家 = 311 count'], added: ['312家 = 312 count', '5月25日 = day 5-25'] };

const said = [
  driftProblems.unrecorded(place, 'piece', null),
  driftProblems.unrecorded(place, 'piece', 'one-1'),
  driftProblems.unrecorded(place, 'piece', 'summary'),
  driftProblems.unrecordedHeadlines(place, 'piece'),
  driftProblems.lagging(place, 'piece', 'title'),
  driftProblems.figures(place, 'piece', 'one-0', facts),
  driftProblems.leftover(place, 'piece', 'subtitle'),
  driftProblems.lagging(place, 'piece', 'one-1'),
  driftProblems.figures(place, 'piece', 'one-1', facts),
  driftProblems.figures(place, 'piece', 'one-1', { ...facts, added: [] }),
  driftProblems.leftover(place, 'piece', 'one-1'),
  driftProblems.leftover(place, 'piece', null),
  lockProblems.line(place),
  lockProblems.conflict(place, 'content/reports/2021/piece/translation.lock.json', 6, 12),
];

test.each([
  [['106.4% = 1.064 share ↑'], ['106.4% = 1.064 share ↓'], '原为“106.4%”（升），现为“106.4%”（降）。'],
  [
    ['30亿元 = 3,000,000,000 CNY'],
    ['30亿元 = 3,000,000,000 CNY ↑'],
    '原为“30亿元”（未说升降），现为“30亿元”（升）。',
  ],
  [['3家 = 3 count', '13家 = 13 count'], [], '原为“3家”、“13家”。'],
  [['4月下旬 = month 4', '下旬 = part late 4'], [], '原为“4月下旬”。'],
  [['“十四五”期间 = period P14'], [], '原为“‘十四五’期间”。'],
])('%j and %j are told so that each side can be told from the other', (gone, added, words) => {
  expect(driftProblems.figures(place, 'piece', 'one-1', { gone, added }).message.zh).toContain(words);
});

test.each(said)('$rule has a message and a hint in both languages', ({ message, hint }) => {
  for (const words of [message, hint]) {
    expect(words?.zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(words?.en).toMatch(/^[A-Z].*\.$/u);
  }
});

test('every text', () => {
  const texts = said.map(({ rule, severity, message, hint }) =>
    [`${rule} ${severity}`, message.zh, message.en, hint?.zh, hint?.en].join('\n'),
  );
  expect(texts.join('\n\n')).toMatchSnapshot();
});

const changed = (then: string, now: string) =>
  driftProblems.figures(place, 'piece', 'one-1', {
    gone: blockFacts(then, 'zh', []),
    added: blockFacts(now, 'zh', []),
  }).message;

test.each([
  ['总收入增长106.4%。', '总收入下降106.4%。', '增长106.4%', '下降106.4%'],
  ['投资增加30亿元。', '投资减少30亿元。', '增加30亿元', '减少30亿元'],
  ['气温零下5℃。', '气温5℃。', '零下5℃', '5℃'],
  ['年底建成。', '年初建成。', '年底', '年初'],
  ['“十四五”期间建成。', '“十五五”期间建成。', '‘十四五’期间', '‘十五五’期间'],
])('%s become %s is quoted with what makes the difference', (then, now, was, is) => {
  expect(changed(then, now).zh).toMatch(`原为“${was}”，现为“${is}”。`);
  expect(changed(then, now).en).toMatch(`it said “${was}”, it now says “${is}”.`);
});

test('the same words of a rise and of a fall are told apart', () => {
  const facts = { gone: ['106.4% = 1.064 share ↑'], added: ['106.4% = 1.064 share ↓'] };
  const { message } = driftProblems.figures(place, 'piece', 'one-1', facts);
  expect(message.zh).toContain('原为“106.4%”（升），现为“106.4%”（降）');
  expect(message.en).toContain('it said “106.4%” (up), it now says “106.4%” (down)');
});

test('a part of a month is quoted once', () => {
  expect(changed('4月下旬验收。', '').zh).toContain('原为“4月下旬”。');
});

test('a figure whose digits another holds too is quoted as well', () => {
  expect(changed('占15%和5%。', '').zh).toContain('原为“15%”、“5%”。');
});
