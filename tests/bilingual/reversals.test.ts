/** Figures that are right in themselves and told the other way round. */
import { describe, expect, test } from 'vitest';
import { compareTexts } from '#lib/bilingual/exchanges/compareTexts';

const told = (zh: string, en: string): string[] =>
  compareTexts({ zh, en }, []).map(({ sort, severity }) => `${sort} ${severity}`);

describe('where a change began and where it ended are kept apart', () => {
  test.each([
    ['失业率由5.2%降至4.6%', 'unemployment rose from 4.6% to 5.2%', ['recast error']],
    ['失业率由5.2%降至4.6%', 'unemployment eased to 4.6% from 5.2%', []],
    ['排名由第9位上升到第6位', 'it climbed from sixth place to ninth', ['recast error']],
    ['排名由第9位上升到第6位', 'it climbed to sixth place from ninth', []],
  ])('%s | %s', (zh, en, sorts) => expect(told(zh, en).slice(0, 1)).toEqual(sorts));
});

describe('a rise, a lead and an advance are not their opposites', () => {
  test.each([
    ['比2019年下降0.2个百分点', '0.2 percentage points more than in 2019', ['turned error']],
    ['比2019年下降0.2个百分点', '0.2 percentage points less than in 2019', []],
    ['较上年上升2位', 'two places down on the previous year', ['turned error']],
    ['较上年上升2位', 'up two places on the previous year', []],
    ['超汛限水位0.62米', '0.62 metres below the flood limit', ['turned error']],
    ['同比少增0.3个百分点', '0.3 percentage points less than a year earlier', []],
  ])('%s | %s', (zh, en, sorts) => expect(told(zh, en)).toEqual(sorts));
});

describe('a date by which is not one from which', () => {
  test.each([
    ['每月10日前报送', 'to be submitted after the 10th of each month', ['opposed error']],
    ['每月10日前报送', 'to be submitted by the 10th of each month', []],
    ['自2021年7月1日起施行', 'It takes effect on 1 July 2021', []],
  ])('%s | %s', (zh, en, sorts) => expect(told(zh, en)).toEqual(sorts));
});

describe('a whole is not the share of each, nor a day’s a year’s', () => {
  test.each([
    ['授信总额3.2亿元', 'credit lines of 320 million yuan each', ['shared error']],
    ['授信总额3.2亿元', 'credit lines of 320 million yuan in all', []],
    ['日处理垃圾800吨', 'it burns 800 tonnes of refuse a year', ['shared error']],
    ['日处理垃圾800吨', 'it burns 800 tonnes of refuse a day', []],
  ])('%s | %s', (zh, en, sorts) => expect(told(zh, en)).toEqual(sorts));
});

describe('one idea is not put for another of its kind', () => {
  test.each([
    ['出口增长5%', 'imports grew 5%', ['rival error']],
    ['出口增长5%', 'exports grew 5%', []],
    ['第三产业增长5%', 'services grew 5%', []],
    ['按2:1的比例', 'in a ratio of 1:2', ['rival error']],
    ['帮助52户脱贫户', 'it helped 52 poor people', ['rival error']],
    ['个体户8万户', '80,000 self-employed people', []],
  ])('%s | %s', (zh, en, sorts) => expect(told(zh, en)).toEqual(sorts));
});
