/** Posts exchanged between two persons of the term base, and all that is none. */
import { expect, test } from 'vitest';
import { postRule } from '#lib/bilingual/pairing/postRule';
import type { Locale } from '#lib/site/locale';
import { block } from './paragraph';

const terms = [
  { zh: '张三', en: 'Zhang San' },
  { zh: '李四', en: 'Li Si' },
  { zh: '嘉鱼县', en: 'Jiayu County' },
];

function tell(zh: string, en: string, original: Locale = 'zh') {
  const sides = { zh: { file: 'zh.mdx', text: zh }, en: { file: 'en.mdx', text: en } };
  const placed = (locale: Locale) => ({ ...sides[locale], block: block(sides[locale].text), links: [] });
  const translation = placed(original === 'zh' ? 'en' : 'zh');
  return postRule({ original: placed(original), translation, wording: { original, terms }, spokenOf: null });
}

test.each([
  ['局长张三、副局长李四出席。', 'Deputy director Zhang San and director Li Si attended.'],
  ['局长张三、副局长李四出席。', 'Zhang San, deputy director, and Li Si, the bureau’s director, attended.'],
  ['市委书记张三、市长李四到会。', 'Mayor Zhang San and Party Secretary Li Si came.'],
  ['张三任院长，李四任副院长。', 'Zhang San was appointed vice president and Li Si president.'],
  ['嘉鱼县县长张三会见副教授李四。', 'Associate Professor Zhang San met Li Si, head of Jiayu County.'],
])('%s | %s is an error', (zh, en) => {
  const [found, ...more] = tell(zh, en);
  expect(more).toEqual([]);
  expect(found?.problem).toMatchObject({ rule: 'bilingual/posts', severity: 'error', file: 'en.mdx' });
  expect(found?.problem.related?.[0]).toMatchObject({ file: 'zh.mdx', column: zh.indexOf('张三') + 1 });
  expect(tell(zh, en, 'en')[0]?.problem.file).toBe('zh.mdx');
});

test.each([
  ['局长张三、副局长李四出席。', 'Director Zhang San, Deputy Director Li Si and others attended.'],
  ['局长张三、副局长李四出席。', 'Deputy director Li Si and director Zhang San attended.'],
  ['局长张三、副局长李四出席。', 'Zhang San, director, Li Si, deputy director, attended.'],
  [
    '局长张三、副局长李四出席。',
    'The deputy director, Li Si, and Zhang San, director of the bureau, attended.',
  ],
  ['市委书记张三、市长李四到会。', 'Party Secretary Zhang San and Mayor Li Si came.'],
  [
    '党组书记、局长张三和副书记、副局长李四',
    'Zhang San, director and Party secretary, and Li Si, deputy secretary and deputy director',
  ],
  ['副主任、院长张三和主任李四', 'Vice President and Director Zhang San and President Li Si'],
  ['副局长张三、李四出席。', 'Deputy directors Zhang San and Li Si attended.'],
  ['局长张三会见市长李四。', 'Mayor Li Si was met by director Zhang San.'],
  ['主任张三、院长李四', 'Director Zhang San and director Li Si'],
  ['局长张三陪同副局长李四，张三讲话。', 'Deputy director Zhang San and director Li Si; Zhang San spoke.'],
  ['局长王五、副局长李四出席。', 'Deputy director Wang Wu and director Li Si attended.'],
])('%s | %s is none that is sure', (zh, en) => {
  expect(tell(zh, en)).toEqual([]);
});

test('both persons are named in both languages', () => {
  const [found] = tell(
    '局长张三、副局长李四出席。',
    'Deputy director Zhang San and director Li Si attended.',
  );
  expect(found?.problem.message.zh).toBe('两人的职务对调了：中文是局长张三、副局长李四，英文相反。');
  expect(found?.problem.message.en).toContain('张三 (Zhang San) is 局长 and 李四 (Li Si) 副局长');
  expect(found?.problem.hint?.zh).toContain('waive');
});
