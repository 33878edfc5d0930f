/** Spans of time, hours of the day, discounts and the numbered names of policies. */
import { readPairs } from './readPairs';

export const spansAndTimes = readPairs(`
全年研发投入占比达2.87%,较上年提升0.31个百分点。
+ R&D spending made up 2.87 percent, 0.31 points more than the year before. | up
+ Spending on research was equal to 2.87% for the year, having gained 0.31 of a percentage point. | of a point
- R&D spending made up 2.87 percent, 0.31 percent more than the year before. | pp
每年安排不少于500万元专项资金
+ at least five million yuan is set aside every year | min
+ an annual earmarked fund of no less than RMB 5 million | no less
- at most five million yuan is set aside every year | turned
近万名群众参加
+ nearly 10,000 people took part | near
+ close to ten thousand residents attended | near
- nearly 1,000 people took part | ÷10
上千家企业
+ upwards of a thousand companies | up
+ over 1,000 firms | over
十余名院士专家
+ more than ten academicians and experts | ten
半个多世纪以来
+ for more than half a century | half
- for more than a century | full
时隔半年
+ after six months | months
+ half a year later | half
- after six weeks | weeks
历时一年半
+ over a year and a half | 1.5
+ after eighteen months | 18
- after a year | short
用时不到半小时
+ in less than half an hour | under
+ in under 30 minutes | 30
- in more than half an hour | turned
一个半小时车程
+ a ninety-minute drive | 90
+ an hour and a half by car | 1.5
每周三、周五下午开放
+ open on Wednesday and Friday afternoons | days
- open on Tuesday and Friday afternoons | wrong
隔周周六
+ every other Saturday | alternate
二十四节气
+ the 24 solar terms | 24
+ the twenty-four solar terms | words
- the 12 solar terms | wrong
“一老一小”服务
+ services for the elderly and the young | idiom
“四上”企业426家
+ 426 enterprises above the reporting thresholds | four
+ 426 firms large enough to be in the statistics | dropped
“两会”期间
+ during the two sessions | two
+ during the annual sessions of the people's congress and the political advisory conference | spelt
“三支一扶”计划招募42人
+ 42 graduates were recruited for rural service | term
“六稳”“六保”
+ stability on six fronts and security in six areas | six
第三产业占比过半
+ the tertiary industry accounts for more than half | half
+ services make up over 50 percent | 50
- the tertiary industry accounts for less than half | turned
满意率98.6%,居全省前列
+ satisfaction stood at 98.6 percent, among the highest in the province | rank
- satisfaction stood at 96.8 percent, among the highest in the province | digits
年产10万台套
+ an annual output of 100,000 sets | sets
+ 100,000 units a year | units
- an annual output of 10,000 sets | ÷10
一分钱
+ a single cent | fen
半价优惠
+ half price | half
打八折
+ 20 percent off | 20
+ at 80 percent of the price | 80
- 80 percent off | wrong
票价由50元降至30元,降幅40%
+ the ticket price was cut by 40 percent from 50 to 30 yuan | cut
+ tickets now cost 30 yuan instead of 50, which is 40% less | less
- the ticket price was cut by 30 percent from 50 to 40 yuan | exchanged
比计划提前15天完工
+ completed 15 days ahead of schedule | ahead
+ finished half a month early | half a month
- completed 15 days behind schedule | turned
连续十二年
+ for twelve years in a row | years
+ for the twelfth year running | ordinal
- for two years in a row | wrong
位居全国第一方阵
+ among the front-runners in the country | idiom
百分之百兑现
+ honoured in full | all
+ fulfilled 100 percent | 100
清退不合格企业2家,限期整改11家
+ two firms that fell short were struck off and 11 given a deadline | both
- eleven firms that fell short were struck off and two given a deadline | exchanged
气温将下降6到8度
+ temperatures will fall by 6 to 8 degrees | fall
- temperatures will fall to 6 to 8 degrees | to
凌晨2时至5时停水
+ no water from 2 to 5 a.m. | clock
+ the water will be off between two and five in the morning | words
- no water from 2 to 5 p.m. | pm
当晚8点半
+ at half past eight that evening | half
+ at 8:30 p.m. | pm
- at half past nine that evening | wrong
正月十五元宵节
+ the Lantern Festival, the 15th day of the first lunar month | lunar
+ the Lantern Festival | festival
除夕至正月初六放假
+ closed from New Year's Eve to the sixth day of the first lunar month | lunar
第三方检测机构12家
+ twelve independent testing bodies | 12
+ 12 third-party testing agencies | third
- 21 third-party testing agencies | digits
三分之一以上代表联名
+ signed by more than one third of the deputies | third
+ put forward jointly by at least a third of the deputies | a third
- signed by more than two thirds of the deputies | wrong
六成以上受访者
+ more than six in ten of those asked | 6/10
+ over 60% of respondents | 60
+ at least three fifths of respondents | 3/5
- less than six in ten of those asked | turned
他二十年如一日守护山林。
+ For 20 years, day in, day out, he has watched over the forest. | years
- For 30 years, day in, day out, he has watched over the forest. | another number
她十年如一日照顾村里的老人。
+ Year in, year out, she has looked after the old people of the village. | idiom
`);
