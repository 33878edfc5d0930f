/** Which side an editor is told is less exact: the one that rounded, whichever language the original is in. */
import { describe, expect, test } from 'vitest';
import { tellPair } from './tellPair';

describe('a rounding is told of the side that rounded', () => {
  test.each([
    ['产值71.2亿元。', 'Output was 7.124 billion yuan.', 'zh', 'gives digits the original has not'],
    ['产值71.24亿元。', 'Output was 7.12 billion yuan.', 'zh', 'the translation rounds it without saying so'],
    ['产值71.24亿元。', 'Output was 7.12 billion yuan.', 'en', 'gives digits the original has not'],
    ['产值71.2亿元。', 'Output was 7.124 billion yuan.', 'en', 'the translation rounds it without saying so'],
    ['产值71.24亿元。', 'Output was about 7.1 billion yuan.', 'zh', 'the translation rounds it.'],
    ['产值71.24亿元。', 'Output was about 7.1 billion yuan.', 'en', 'the translation is more exact'],
    ['走访数百户。', 'More than 300 households were visited.', 'zh', 'the translation is more exact'],
    ['走访数百户。', 'More than 300 households were visited.', 'en', 'the translation is less exact'],
  ] as const)('%s | %s, the original being %s', (zh, en, original, words) => {
    expect(tellPair(zh, en, original).map(({ message }) => message.en)).toEqual([
      expect.stringContaining(words),
    ]);
  });
});
