/** How long a text is, by the rule of each script. */
import { expect, test } from 'vitest';
import { countWords } from '#lib/edition/countWords';

test.each([
  ['', 0],
  ['咸宁市科技局。', 6],
  ['“三个‘一百’”，2021年5月', 8],
  ['53.53亿元，同比增长106.4%', 8],
  ['5G环形器', 4],
  ['More than 1,000 mu of high-tech land', 7],
  ['the Bureau’s enterprise–university R&D', 5],
  ['Document No. 咸政规〔2021〕2号', 8],
])('%s has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
