/** What an editor is told of an amount given in two units, one of them wrong. */
import { describe, expect, test } from 'vitest';
import { tellPair } from './tellPair';

describe('a slip in one of two units', () => {
  test.each([
    [
      '建成苗圃1000多亩。',
      'It built more than 10,000 mu (about 67 hectares) of nurseries.',
      ['原文“1000多亩”在译文中是“more than 10,000 mu”：相差十倍。'],
    ],
    [
      '建成苗圃100余亩。',
      'It built more than 101 mu (about 6.7 hectares) of nurseries.',
      ['原文“100余亩”在译文中是“more than 101 mu”：两处不同。'],
    ],
    [
      '建成苗圃1000多亩、果园4000多亩。',
      'It built more than 1,000 mu (about 67 hectares) of nurseries and more than 4,001 mu (about 267 hectares) of orchards.',
      ['原文“4000多亩”在译文中是“more than 4,001 mu”：两处不同。'],
    ],
    [
      '建成苗圃1000多亩。',
      'It built more than 1,000 mu (about 670 hectares) of nurseries.',
      ['原文“1000多亩”在译文中是“about 670 hectares”：相差十倍。'],
    ],
    [
      '建成苗圃600亩。',
      'It built 6,000 mu (400 hectares) of nurseries.',
      ['原文“600亩”在译文中是“6,000 mu”：相差十倍。', '原文“600亩”在译文中是“400 hectares”：相差十倍。'],
    ],
    [
      '全程42公里。',
      'The course is 420 km (about 26 miles) long.',
      ['原文“42公里”在译文中是“420 km”：相差十倍。'],
    ],
    ['水温28℃。', 'The water is 29 °C (82.4 °F).', ['原文“28℃”在译文中是“29 °C”：两处不同。']],
    ['苗圃600亩（40公顷）。', '6,000 mu of nurseries.', ['原文“600亩”在译文中是“6,000 mu”：相差十倍。']],
  ])('%s | %s is told of that one, with its factor', (zh, en, messages) => {
    expect(tellPair(zh, en).map(({ message }) => message.zh)).toEqual(messages);
  });
});

test('what to write is given in the unit of the slip', () => {
  const [problem] = tellPair('建成苗圃1000多亩。', 'It built more than 10,000 mu (about 67 hectares).');
  expect(problem?.severity).toBe('error');
  expect(problem?.hint?.en).toContain('“more than 1,000 mu”');
});
