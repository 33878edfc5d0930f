/** A slip of any size in any kind of figure is refused: ten times as much of a quantity, the next of a date or rank. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { months } from '#lib/site/formatDate';
import { verdict } from './corpus/verdict';
import { group, hanBelow100, ordinal, wordsBelow1000 } from './numberWords';

type Form = { readonly name: string; readonly zh: (n: number) => string; readonly en: (n: number) => string };

const runs = { numRuns: 25 };

/** Holds each form to agree with itself, and with no other number that `slip` makes of it. */
function refuses(forms: readonly Form[], from: fc.Arbitrary<number>, slip: (n: number) => number): void {
  test.each(forms.map((form) => [form.name, form] as const))('%s', (_name, { zh, en }) => {
    fc.assert(
      fc.property(from, (n) => {
        expect(verdict(zh(n), en(n)), `${zh(n)} | ${en(n)}`).toBe('yes');
        expect(verdict(zh(n), en(slip(n))), `${zh(n)} | ${en(slip(n))}`).toBe('no');
      }),
      runs,
    );
  });
}

const tenTimes = (n: number): number => n * 10;
const next = (n: number): number => n + 1;

const firsts = ['', 'first', 'second', 'third', 'fourth'];

const quantities: readonly Form[] = [
  { name: 'enterprises', zh: (n) => `新增企业${n}家`, en: (n) => `${group(n)} new enterprises` },
  { name: 'projects', zh: (n) => `实施${n}项`, en: (n) => `${group(n)} were carried out` },
  { name: 'people', zh: (n) => `培训农民${n}人`, en: (n) => `${group(n)} farmers were trained` },
  { name: 'experts', zh: (n) => `引进专家${n}名`, en: (n) => `${group(n)} experts were recruited` },
  { name: 'visits', zh: (n) => `接待${n}人次`, en: (n) => `${group(n)} visits were received` },
  { name: 'households', zh: (n) => `带动农户${n}户`, en: (n) => `${group(n)} households benefited` },
  { name: 'patents', zh: (n) => `授权专利${n}件`, en: (n) => `${group(n)} patents were granted` },
  { name: 'dollars', zh: (n) => `出口${n}万美元`, en: (n) => `exports of $${group(n * 10_000)}` },
  { name: 'yuan a mu', zh: (n) => `每亩补助${n}元`, en: (n) => `a subsidy of ${group(n)} yuan per mu` },
  { name: 'mu', zh: (n) => `种植${n}亩`, en: (n) => `${group(n)} mu were planted` },
  { name: 'hectares', zh: (n) => `造林${n}公顷`, en: (n) => `${group(n)} hectares of forest` },
  {
    name: 'square metres',
    zh: (n) => `建筑面积${n}平方米`,
    en: (n) => `a floor area of ${group(n)} square metres`,
  },
  { name: 'square kilometres', zh: (n) => `面积${n}平方公里`, en: (n) => `an area of ${group(n)} sq km` },
  { name: 'kilometres', zh: (n) => `全长${n}公里`, en: (n) => `${group(n)} kilometres long` },
  { name: 'metres', zh: (n) => `高${n}米`, en: (n) => `${group(n)} metres high` },
  { name: 'tonnes', zh: (n) => `产量${n}吨`, en: (n) => `an output of ${group(n)} tonnes` },
  { name: 'kilograms', zh: (n) => `亩产${n}公斤`, en: (n) => `${group(n)} kg per mu` },
  { name: 'kilowatt-hours', zh: (n) => `用电${n}千瓦时`, en: (n) => `${group(n)} kWh of electricity` },
  { name: 'days', zh: (n) => `历时${n}天`, en: (n) => `lasting ${group(n)} days` },
  { name: 'years', zh: (n) => `使用${n}年`, en: (n) => `used for ${group(n)} years` },
  { name: 'a multiple', zh: (n) => `是上年的${n}倍`, en: (n) => `${group(n)} times that of the year before` },
];

describe('ten times as many', () => {
  refuses(quantities, fc.integer({ min: 2, max: 9999 }), tenTimes);
});

const tenths: readonly Form[] = [
  { name: 'percent', zh: (n) => `占${n / 10}%`, en: (n) => `${n / 10} percent of the whole` },
  { name: 'a rise', zh: (n) => `增长${n / 10}%`, en: (n) => `up ${n / 10}%` },
  {
    name: 'percentage points',
    zh: (n) => `提高${n / 10}个百分点`,
    en: (n) => `up ${n / 10} percentage points`,
  },
  {
    name: 'tonnes with a tenth',
    zh: (n) => `收获${n / 10}吨`,
    en: (n) => `${n / 10} tonnes were brought in`,
  },
  { name: 'millions', zh: (n) => `投资${n * 10}万元`, en: (n) => `an investment of ${n / 10} million yuan` },
  { name: 'billions', zh: (n) => `产值${n}亿元`, en: (n) => `an output value of ${n / 10} billion yuan` },
];

describe('ten times as large', () => {
  refuses(tenths, fc.integer({ min: 11, max: 99 }), tenTimes);
});

const parts: readonly Form[] = [
  { name: '三成', zh: (n) => `占${hanBelow100(n)}成`, en: (n) => `${n * 10}% of the whole` },
  {
    name: '三成 in words',
    zh: (n) => `${hanBelow100(n)}成企业`,
    en: (n) => `${wordsBelow1000(n * 10)} percent of enterprises`,
  },
  { name: '百分之三', zh: (n) => `百分之${hanBelow100(n)}`, en: (n) => `${n} percent` },
  { name: '千分之三', zh: (n) => `${n}‰`, en: (n) => `${n / 10} percent` },
  { name: '零下三度', zh: (n) => `零下${n}℃`, en: (n) => `${n} °C below zero` },
];

describe('ten times as large a part', () => {
  refuses(parts, fc.integer({ min: 2, max: 9 }), tenTimes);
});

const worded: readonly Form[] = [
  {
    name: '三十余家',
    zh: (n) => `${hanBelow100(n)}余家`,
    en: (n) => `more than ${wordsBelow1000(n)} companies`,
  },
  { name: '三十多名', zh: (n) => `${hanBelow100(n)}多名专家`, en: (n) => `${wordsBelow1000(n)}-odd experts` },
  { name: '近三十项', zh: (n) => `近${hanBelow100(n)}项`, en: (n) => `nearly ${wordsBelow1000(n)} projects` },
  { name: '约三十人', zh: (n) => `约${hanBelow100(n)}人`, en: (n) => `about ${wordsBelow1000(n)} people` },
  { name: '三十年', zh: (n) => `${hanBelow100(n)}年`, en: (n) => `${wordsBelow1000(n)} years` },
  { name: '三十万亩', zh: (n) => `${hanBelow100(n)}万亩`, en: (n) => `${group(n * 10_000)} mu` },
];

describe('ten times as many in words', () => {
  refuses(worded, fc.constantFrom(10, 20, 30, 40, 50, 60, 70, 80, 90), tenTimes);
});

describe('another place', () => {
  const ranks: readonly Form[] = [
    { name: 'a rank', zh: (n) => `居全省第${n}位`, en: (n) => `ranked ${ordinal(n)} in the province` },
    { name: 'an edition', zh: (n) => `第${n}届展会`, en: (n) => `the ${ordinal(n)} fair` },
    { name: 'a number', zh: (n) => `咸政发〔2021〕${n}号`, en: (n) => `Document No. ${n} [2021]` },
    { name: 'the best', zh: (n) => `进入全省前${n}名`, en: (n) => `among the top ${n} in the province` },
  ];
  describe('ten times as far down', () => refuses(ranks, fc.integer({ min: 2, max: 60 }), tenTimes));
  describe('the next', () => refuses(ranks, fc.integer({ min: 2, max: 60 }), next));
});

describe('the next', () => {
  const ofMonth: readonly Form[] = [
    { name: 'day', zh: (n) => `8月${n}日`, en: (n) => `on ${n} August` },
    { name: 'day of a year', zh: (n) => `2021年8月${n}日`, en: (n) => `August ${n}, 2021` },
  ];
  refuses(ofMonth, fc.integer({ min: 1, max: 30 }), next);

  const ofYear: readonly Form[] = [
    { name: 'month', zh: (n) => `${n}月开工`, en: (n) => `work began in ${months[n - 1]}` },
    { name: 'month of a year', zh: (n) => `2021年${n}月`, en: (n) => `${months[n - 1]} 2021` },
    { name: 'months from January', zh: (n) => `1—${n + 1}月`, en: (n) => `January–${months[n]}` },
  ];
  refuses(ofYear, fc.integer({ min: 1, max: 10 }), next);

  const years: readonly Form[] = [
    { name: 'year', zh: (n) => `${n}年建成`, en: (n) => `completed in ${n}` },
    { name: 'year by which', zh: (n) => `到${n}年`, en: (n) => `by ${n}` },
  ];
  refuses(years, fc.integer({ min: 1978, max: 2035 }), next);

  const plans: readonly Form[] = [
    { name: 'plan', zh: (n) => `“${hanBelow100(n)}五”规划`, en: (n) => `the ${ordinal(n)} Five-Year Plan` },
    { name: 'congress', zh: (n) => `第${hanBelow100(n)}次代表大会`, en: (n) => `the ${ordinal(n)} congress` },
  ];
  refuses(plans, fc.integer({ min: 11, max: 15 }), next);

  const quarters: readonly Form[] = [
    { name: 'quarter', zh: (n) => `${hanBelow100(n)}季度`, en: (n) => `in the ${firsts[n]} quarter` },
    { name: 'quarter by its sign', zh: (n) => `第${hanBelow100(n)}季度`, en: (n) => `in Q${n}` },
    { name: 'grade', zh: (n) => `获${hanBelow100(n)}等奖`, en: (n) => `won a ${firsts[n]} prize` },
  ];
  refuses(quarters, fc.integer({ min: 1, max: 3 }), next);

  const decades: readonly Form[] = [
    { name: 'decade', zh: (n) => `20世纪${n}0年代`, en: (n) => `in the 19${n}0s` },
    { name: 'decade of birth', zh: (n) => `“${n}0后”`, en: (n) => `born in the 19${n}0s` },
  ];
  refuses(decades, fc.integer({ min: 5, max: 8 }), next);

  const hours: readonly Form[] = [
    { name: 'hour', zh: (n) => `上午${n}时`, en: (n) => `at ${n} a.m.` },
    { name: 'half hour', zh: (n) => `上午${n}点半`, en: (n) => `at ${n}:30 a.m.` },
  ];
  refuses(hours, fc.integer({ min: 1, max: 10 }), next);
});
