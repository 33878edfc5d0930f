/** Years that changed places with one another or with the figures they belong to. */
import { describe, expect, test } from 'vitest';
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';

const told = (zh: string, en: string): string[] =>
  compareTexts({ zh, en }, []).map(({ sort, severity }) => `${sort} ${severity}`);

const yearly = '2020年完成30项，2021年完成40项。';

describe('a year that goes with another figure is an error', () => {
  test.each([
    [yearly, 'In 2021, 30 projects were completed, and in 2020, 40 projects.'],
    [yearly, '40 projects were completed in 2020 and 30 projects in 2021.'],
    [
      '2019年投入5亿元，2020年投入6亿元，2021年投入7亿元。',
      'It invested 500 million yuan in 2019, 700 million yuan in 2020 and 600 million yuan in 2021.',
    ],
  ])('%s | %s', (zh, en) => expect(told(zh, en)).toContain('crossed error'));
});

describe('the same in another order passes', () => {
  test.each([
    [yearly, 'In 2020, 30 projects were completed, and in 2021, 40 projects.'],
    [yearly, '30 projects were completed in 2020 and 40 projects in 2021.'],
    [yearly, '40 projects were completed in 2021, up from 30 projects in 2020.'],
    ['由2020年的30项增加到2021年的40项。', 'It rose to 40 projects in 2021 from 30 projects in 2020.'],
    [
      '2021年新增30家，2020年和2019年未作统计。',
      '30 enterprises were added in 2021; 2020 and 2019 were not counted.',
    ],
  ])('%s | %s', (zh, en) => expect(told(zh, en).filter((one) => /crossed|swapped/.test(one))).toEqual([]));
});

test('years of two clauses exchanged are an error where the clauses are understood, and else a warning', () => {
  expect(told('2020年立项，2021年验收。', 'Approved in 2021, accepted in 2020.')).toEqual([
    'exchanged error',
  ]);
  expect(told('2020年甲成，2021年乙成。', 'Jia was done in 2021, Yi in 2020.')).toEqual(['swapped warning']);
  expect(told('2020年立项，2021年验收。', 'Approved in 2020, accepted in 2021.')).toEqual([]);
});
