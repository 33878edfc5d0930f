/** What readers are told agrees: each words once, however much they state. */
import { expect, test } from 'vitest';
import { listAgreed } from '#lib/bilingual/pairing/listAgreed';
import type { Section } from '#lib/mdx/body';
import { block } from './paragraph';

const sectionOf = (text: string): Section => ({
  id: 'one',
  heading: null,
  headingRuns: [],
  line: 1,
  column: 1,
  blocks: [block(text, 'one-1')],
});

test.each([
  ['2021年4月20日召开大会。', 'The conference was held on 20 April 2021.', 1],
  ['2020—2021年度选派32名科技特派员。', 'In 2020–2021 it sent 32 science and technology commissioners.', 2],
  ['新增企业3家，注销企业3家。', 'There were 3 new enterprises, and 3 enterprises closed.', 2],
  ['有孵化器1个，众创空间9个。', 'There are 1 incubator and 9 makerspaces.', 2],
  ['一个又一个难题得到解决。', 'One problem after another was solved.', 0],
])('%s and its English are told of their words once', (zh, en, count) => {
  const agreed = listAgreed([sectionOf(zh)], [sectionOf(en)], [])['one-1'] ?? [];
  expect(agreed).toHaveLength(count);
  for (const locale of ['zh', 'en'] as const)
    expect(new Set(agreed.map((fact) => fact[locale].start)).size).toBe(count);
});
