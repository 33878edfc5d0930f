/** Single phrases again: shares, periods, how often, sayings with a number, temperatures. */
import { readPairs } from './readPairs';

export const snippets = readPairs(`
累计发放贷款7.35亿元
+ a total of 735 million yuan in loans granted | 亿 to million
+ loans of CNY 735 million have been issued in all | CNY
- a total of 7.35 million yuan in loans granted | 亿 read as million
争取上级资金2300余万元
+ secured more than 23 million yuan from higher authorities | 余 between number and scale
+ obtained over RMB 23 million in funds from above | RMB
- secured nearly 23 million yuan from higher authorities | bound turned round
人均可支配收入32185元
+ per capita disposable income of 32,185 yuan | digits
+ disposable income of RMB 32,185 per person | RMB
- per capita disposable income of 32,815 yuan | digits swapped
户均增收三千元
+ each household earned 3,000 yuan more on average | Chinese numeral
+ an average of three thousand yuan in extra income per household | words
- each household earned 30,000 yuan more on average | factor ten
下降2.4个百分点
+ down 2.4 percentage points | pp
+ a drop of 2.4 percentage points | drop
- down 2.4 percent | percent instead of points
占全市的60%
+ 60 percent of the city's total | percent
+ three fifths of the city's total | fraction
- 16 percent of the city's total | misheard figure
茶园面积48万亩
+ 480,000 mu of tea gardens | 万
+ 32,000 hectares of tea plantations | 480000/15
- 48,000 mu of tea gardens | factor ten
流转林地900亩左右
+ about 900 mu of woodland leased | 左右
+ some 60 hectares of woodland transferred | 900/15
- about 90 mu of woodland leased | factor ten
三地联合开展检查
+ the three places carried out joint inspections | 三地
+ joint checks across the three localities | 三地
- the four places carried out joint inspections | wrong count
六个县(市、区)
+ six counties, cities and districts | Chinese numeral
- five counties, cities and districts | wrong count
一年四季
+ all year round | idiom
+ in all four seasons | idiom
一体化推进
+ advance in an integrated way | no quantity
+ push forward as one | no quantity
一心一意谋发展
+ devote themselves wholeheartedly to development | idiom
+ single-mindedly pursue development | idiom
万众创新、大众创业
+ mass entrepreneurship and innovation | idiom
+ innovation and start-ups by the masses | idiom
三农问题
+ issues relating to agriculture, rural areas and farmers | 三农
+ the three rural issues | 三农 counted
- the four rural issues | wrong count
“三会一课”制度
+ the system of "three meetings and one lecture" | name
+ the "three meetings and one class" system | name
- the system of "four meetings and one lecture" | wrong number in name
“两学一做”学习教育
+ the "two studies, one action" education campaign | name
- the "three studies, one action" education campaign | wrong number in name
“十三五”期间
+ during the 13th Five-Year Plan period | plan
+ over the Thirteenth Five-Year Plan period | plan in words
- during the 14th Five-Year Plan period | wrong plan
党的十九届五中全会
+ the fifth plenary session of the 19th CPC Central Committee | two ordinals
+ the Fifth Plenum of the 19th Central Committee | plenum
- the sixth plenary session of the 19th CPC Central Committee | wrong plenum
一季度
+ in the first quarter | quarter
+ between January and March | months
第四季度
+ in the fourth quarter | quarter
+ in the last quarter of the year | last quarter
- in the fourth month | quarter to month
1—5月
+ from January to May | months
+ in the first five months of the year | first five months
- from January to June | one end wrong
2月底前
+ by the end of February | deadline
+ before the end of February | deadline
- by the end of March | wrong month
截至2020年12月31日
+ as of December 31, 2020 | date
+ as at 31 December 2020 | day first
- as of December 30, 2020 | wrong day
二〇二一年六月
+ June 2021 | Chinese digits
- July 2021 | wrong month
2019—2023年
+ 2019–2023 | year range
+ from 2019 to 2023 | from-to
- 2018–2023 | one end wrong
2022至2023学年
+ the 2022–23 academic year | short form
+ the 2022/23 school year | slash
- the 2021–22 academic year | wrong year
上世纪九十年代
+ in the 1990s | decade
+ in the nineties of the last century | decade in words
- in the 1980s | wrong decade
9月中旬
+ in mid-September | 中旬
+ in the middle of September | 中旬
- in mid-October | wrong month
咸科发〔2022〕7号
+ Xiankefa [2022] No. 7 | document number
- Xiankefa [2022] No. 17 | wrong number
鄂科技规〔2021〕3号
+ Ekejigui [2021] No. 3 | document number
+ the document Ekejigui [2021] No. 3 | document number
- Ekejigui [2020] No. 3 | wrong year in brackets
第12届中国创新创业大赛
+ the 12th China Innovation and Entrepreneurship Competition | ordinal
+ the twelfth China Innovation and Entrepreneurship Competition | ordinal word
- the 11th China Innovation and Entrepreneurship Competition | wrong edition
第二批科技特派员
+ the second batch of science and technology commissioners | ordinal
+ a second group of sci-tech commissioners | ordinal
- the third batch of science and technology commissioners | wrong batch
二等奖3项
+ three second prizes | prize class and count
+ 3 second-class awards | prize class and count
- two third prizes | figures swapped
前十名
+ the top ten | 前十
+ the ten highest-placed | 前十
- the top twenty | wrong figure
全国500强
+ among China's top 500 | 500强
+ a Top 500 company nationwide | 500强
- among China's top 50 | factor ten
成立70周年
+ the 70th anniversary of its founding | anniversary
+ seventy years since it was founded | words
- the 75th anniversary of its founding | wrong age
建院三十年来
+ in the thirty years since the institute was founded | age
+ over the institute's three decades | decades
- in the thirteen years since the institute was founded | 三十 read as 十三
半数以上
+ over 50 percent | percent
- less than half | bound turned round
一半以上的党员
+ more than half of the Party members | half
- more than a third of the Party members | wrong fraction
三分之二多数
+ a two-thirds majority | fraction
- a three-quarters majority | wrong fraction
五分之一
+ one fifth | fraction
+ 20 percent | same as percent
- one quarter | wrong fraction
增长近两倍
+ nearly tripled | 近, x3
+ up by almost 200 percent | near 200%
- up by almost 20 percent | factor ten
扩大到原来的4倍
+ expanded to four times the original size | x4
+ quadrupled | x4
- expanded to five times the original size | wrong multiple
减少一半
+ cut by half | half
+ halved | halved
- doubled | opposite
缩短到3个工作日
+ cut to three working days | 到
+ shortened to 3 working days | to
- cut by three working days | to vs by
由15天压缩至5天
+ cut from 15 days to five | from-to
+ shortened to 5 days from 15 | order changed
- cut from 15 days to eight | one figure wrong
超过1200人参加
+ more than 1,200 people took part | over
+ attended by over 1,200 people | over
- fewer than 1,200 people took part | bound turned round
~ 1,200 people took part | bound lost
至少两次
+ at least twice | times
+ no fewer than two times | times
- at most twice | bound turned round
每月一次
+ once a month | once
+ monthly | adverb
- once a week | wrong period
每两年评选一次
+ selected every two years | biennial
+ chosen every other year | biennial
- selected twice a year | period inverted
几十个村
+ dozens of villages | vague
- several villages | order of magnitude
十几名教师
+ more than a dozen teachers | 十几
- dozens of teachers | 十几 as 几十
三五个人
+ three to five people | approx range
~ a handful of people | figures dropped
- thirty-five people | misread as 35
一百二十五名代表
+ 125 delegates | Chinese numeral
+ one hundred and twenty-five delegates | words
- 120 delegates | digit dropped
1.08万户
+ 10,800 households | 万 with decimal
- 18,000 households | zero dropped
日处理能力5万吨
+ a daily treatment capacity of 50,000 tonnes | tonnes
+ able to treat 50,000 tons a day | tons
- a daily treatment capacity of 5,000 tonnes | factor ten
装机容量120万千瓦
+ an installed capacity of 1.2 million kilowatts | kW
+ 1,200 MW of installed capacity | kW to MW
- an installed capacity of 120 million kilowatts | 万 read as million
海拔1657米
+ 1,657 metres above sea level | metres
- 1,675 metres above sea level | digits swapped
零下5摄氏度
+ five degrees Celsius below zero | minus
+ minus 5°C | minus
- 5°C | sign lost
`);
