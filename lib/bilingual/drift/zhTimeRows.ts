/** Words of time in Chinese; of two rows that fit the same words the first has them. */

import { begins } from '#lib/bilingual/reading/dateParts';
import type { TimeRow } from './timeRow';

const offsets: Readonly<Record<string, string>> = {
  前: '-2',
  去: '-1',
  上: '-1',
  昨: '-1',
  明: '+1',
  来: '+1',
  下: '+1',
};

/** That of 去年 is one year back; without a word for it, the present one is meant. */
const offsetOf = (word: string | undefined): string => offsets[word?.charAt(0) ?? ''] ?? '+0';

const sideOf = (words: string | undefined): string => {
  if (words === undefined || words === '') return '';
  return words.includes('后') ? ' after' : words.includes('前') ? ' before' : ' during';
};

const festivals: Readonly<Record<string, string>> = {
  春节: 'spring-festival',
  除夕: 'new-year-eve',
  元旦: 'new-year-day',
  元宵: 'lantern',
  清明: 'qingming',
  端午: 'dragon-boat',
  中秋: 'mid-autumn',
  国庆: 'national-day',
  重阳: 'double-ninth',
};

/** 清明 is also said of politics and water. */
const names = Object.keys(festivals).join('|').replace('清明', '清明(?=[节假前后之期祭小])');

const numeral = '(?:\\d+|[一二两三四五六七八九十]{1,3})';

/** With a clock time, the time is a fact of its own. */
const unclocked = '(?! ?\\d|[一二两三四五六七八九十]{1,3}[时点])';

const ending = `([底末]|${begins})`;
const partOf = (word: string | undefined): string => (word?.startsWith('初') ? 'start' : 'end');
const of = (unit: string) => (found: RegExpMatchArray) => unit + offsetOf(found[1]);

export const zhTimeRows: readonly TimeRow[] = [
  [/[比较与同]?(?:去年|上一?年)同期(?:相比|比)?/g, () => 'year-1'],
  [
    new RegExp(`(?<!大)([去上今本明来]年?)?年${ending}(?:之?前)?`, 'g'),
    (found) => `year${offsetOf(found[1])} ${partOf(found[2])}`,
  ],
  [
    new RegExp(`(?<![\\d一二三四五六七八九十个])(上个?|本|这个?|下个?)?月份?${ending}(?:之?前)?`, 'g'),
    (found) => `month${offsetOf(found[1])} ${partOf(found[2])}`,
  ],
  [
    new RegExp(`(${names})佳?节?(?:小?长?假(?:期|日)?|黄金周)?(?:来临|到来)?(之?前夕?|之?后|期间)?`, 'g'),
    (found) => (festivals[found[1] ?? ''] ?? '') + sideOf(found[2]),
  ],
  [/(?<![以此之日目提年月])(前)年(?![度均])/g, of('year')],
  [/(?<!过)(去)年(?!均)/g, of('year')],
  [/(?<![以之晚])(上)一?年(?![纪级轮均])/g, of('year')],
  [/(?:今|(?<!基)本)年(?![均级])/g, of('year')],
  [/(?<![说证声表文透])(明)年(?!均)|(?<![年月未以起近])(来)年(?!均)/g, () => 'year+1'],
  [
    /(?<![以之])(上)一?个?季度|(?:本|这个?)季度|(下)一?个?季度/g,
    (found) => `quarter${offsetOf(found[1] ?? found[2])}`,
  ],
  [/(?<![以之])(上)个?月(?!球)/g, of('month')],
  [/(?<!基)本月|这个月/g, of('month')],
  [/(?<![一二三四五六七八九十\d以之])(下)个?月/g, of('month')],
  [/(?<![以之])(上)(?:个?星期|一?周(?![年岁期长边围全]))/g, of('week')],
  [/本(?:周|星期)|这(?:一?周|个?星期)/g, of('week')],
  [/(?<![以之])(下)(?:个?星期|一?周(?![年岁期长边围全]))/g, of('week')],
  [
    /([昨今明])(?:[晚夜]上?|[日天]的?(?:晚上|晚间|夜间|夜里|傍晚))/g,
    (found) => `day${offsetOf(found[1])} evening`,
  ],
  [/(昨)[日天]/g, of('day')],
  [/今[日天](?!后)/g, of('day')],
  [/(?:(?<![\u4e00-\u9fff])|(?<=[于在定]))(明)[日天]/g, of('day')],
  [new RegExp(`凌晨${unclocked}`, 'g'), () => 'before-dawn'],
  [new RegExp(`(?:上午|早晨|清晨|早上(?![市线岗学车]))${unclocked}`, 'g'), () => 'morning'],
  [new RegExp(`(?:中午|正午)${unclocked}`, 'g'), () => 'noon'],
  [new RegExp(`(?:下午|午后)${unclocked}`, 'g'), () => 'afternoon'],
  [new RegExp(`(?:傍晚|晚上(?![市线岗学车])|晚间|夜间|夜晚|当晚)${unclocked}`, 'g'), () => 'evening'],
  [
    new RegExp(
      `(?:\\d{1,2}月)?${numeral}(?:个?月|年|[日号天周])(?:[之以](前|后)|(前)(?!期|后|沿)|(后)(?!期|续|勤))`,
      'g',
    ),
    (found) => ([found[1], found[2]].includes('前') ? 'before' : 'after'),
  ],
];
