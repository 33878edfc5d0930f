/** Pairs on units of other lands, quarters of other years, lists told respectively and what is rounded. */
import type { PhrasePair } from './phrasePair';

export const foreignUnits: readonly PhrasePair[] = [
  ['去年三季度', 'in the third quarter of this year', 'no', 'another year'],
  ['去年三季度', 'in the third quarter of last year', 'yes', ''],
  ['去年三季度', 'in the third quarter of 2020', 'yes', ''],
  ['产值是2010年的2.5倍', 'output was 250 percent of its 2010 level', 'yes', 'a multiple as a percentage'],
  ['产值是2010年的2.5倍', 'output was 25 percent of its 2010 level', 'no', ''],
  ['扩建馆舍1.2万平方米', 'the building was extended by 12,000 square feet', 'no', 'another unit'],
  ['扩建馆舍1.2万平方米', 'the building was extended by 12,000 square metres', 'yes', ''],
  ['误差不超过3微米', 'an error of no more than 3 millimetres', 'no', 'another unit'],
  ['误差不超过3微米', 'an error of no more than 3 microns', 'yes', ''],
  ['造林23万亩', 'afforestation of 230,000 mu (about 15,300 hectares)', 'yes', 'rounded to hundreds'],
  ['造林23万亩', 'afforestation of 230,000 mu (about 25,300 hectares)', 'no', 'a wrong conversion'],
  [
    '目前有孵化器18家，其中今年新建5家',
    'it now has 18 incubators, five of which were built last year',
    'no',
    '“now” is 目前',
  ],
  [
    '目前有孵化器18家，其中今年新建5家',
    'it now has 18 incubators, five of which were built this year',
    'yes',
    '',
  ],
  [
    '企业数量实现翻番，达到600家',
    'the number of companies is to rise by 600 and double',
    'no',
    'to told as by',
  ],
  ['企业数量实现翻番，达到600家', 'the number of companies is to double to 600', 'yes', ''],
  ['单家企业补助不超过50万元', 'with no single company receiving more than 500,000 yuan', 'yes', ''],
  [
    '单家企业补助不超过50万元',
    'with every company receiving more than 500,000 yuan',
    'no',
    'bound turned round',
  ],
  ['每半年考核一次', 'there is an assessment once every half year', 'yes', ''],
  ['每半年考核一次', 'there is an assessment once every two years', 'no', 'another rhythm'],
  ['价格比三年前有所下降', 'prices are lower than three years ago', 'yes', 'no bound'],
  ['价格比三年前有所下降', 'prices are lower than two years ago', 'no', ''],
  [
    '甲县、乙县增速分别为3.1%和8.4%',
    'growth in Jia and Yi counties was 8.4 percent and 3.1 percent respectively',
    'no',
    'the order of a list told respectively',
  ],
  [
    '甲县、乙县增速分别为3.1%和8.4%',
    'growth in Jia and Yi counties was 3.1 percent and 8.4 percent respectively',
    'yes',
    '',
  ],
];
