/** Which of several equal figures is told when one is left out or added, and when nothing is certain. */
import { describe, expect, test } from 'vitest';
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';

const tellOf = (zh: string, en: string) =>
  compareTexts({ zh, en }, []).map((one) => [one.severity, one.sort, (one.zh ?? one.en)?.start]);

describe('of equal figures', () => {
  const zh = '表彰企业100家、专家100名、成果100项。';
  const of = (fact: string) => zh.indexOf(fact);

  test.each([
    ['100家', 'Enterprises, 100 experts and 100 research results were honoured.'],
    ['100名', '100 enterprises, experts and 100 research results were honoured.'],
    ['100项', '100 enterprises, 100 experts and research results were honoured.'],
  ])('%s left out is the one that is told', (fact, en) => {
    expect(tellOf(zh, en)).toEqual([['error', 'missing', of(fact)]]);
  });

  test('the one added is told where it stands', () => {
    const en = 'The park has gained 45 laboratories and 45 companies.';
    expect(tellOf('园区新增企业45家。', en)).toEqual([['error', 'extra', en.indexOf('45 lab')]]);
  });

  test('each cell of a table counts by itself', () => {
    const [table, english] = ['县\t项目数\n甲县\t27\n乙县\t27', 'County\tProjects\nA\t27\nB\t'];
    expect(tellOf(table, english).map(([severity, sort]) => [severity, sort])).toEqual([
      ['error', 'missing'],
    ]);
    expect(tellOf(table, `${english}27`)).toEqual([]);
  });

  test('a figure that may say again what another sentence has said is a doubt', () => {
    const passage = '一期工程投资7亿元。二期工程投资7亿元。';
    const told = tellOf(passage, 'The first phase costs 700 million yuan. The second phase costs more.');
    expect(told.map(([severity, sort]) => [severity, sort])).toEqual([['warning', 'missing']]);
  });
});
