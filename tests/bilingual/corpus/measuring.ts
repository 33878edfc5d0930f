/** Phrases of measures, rates, ratios and ranks, each with right and wrong versions. */
import { readPairs } from './readPairs';

export const measuring = readPairs(`
亩产650公斤
+ a yield of 650 kg per mu | per mu
- a yield of 650 kg per hectare | per mu→per hectare
- a yield of 560 kg per mu | digits swapped
重达12吨
+ weighing 12 tonnes | tonnes
+ with a weight of 12 metric tons | metric tons
- weighing 12 kilograms | unit
- weighing 1.2 tonnes | ÷10
年发电量2.4亿千瓦时
+ annual output of 240 million kWh | 亿
+ generating 240 GWh of electricity a year | 240 million kWh = 240 GWh
- annual output of 24 million kWh | ÷10
- annual output of 2.4 billion kilowatt-hours | ×10
装机容量60万千瓦
+ 600,000 kW of installed capacity | 万
+ an installed capacity of 600 MW | kW→MW
- an installed capacity of 60 MW | ÷10
- 60,000 kW of installed capacity | ÷10
9月上旬
+ in early September | 上旬
+ in the first ten days of September | 上旬
- in late September | 下旬
- in early October | wrong month
7月中旬
+ in mid-July | 中旬
+ around the middle of July | 中旬
- in late July | 下旬
- in mid-June | wrong month
11月下旬
+ in late November | 下旬
+ in the last ten days of November | 下旬
- in early November | 上旬
- in late December | wrong month
前三季度
+ in the first nine months of the year | months
- in the first half of the year | wrong period
第四季度
+ in Q4 | Q4
- in the third quarter | wrong quarter
- in Q1 | wrong quarter
下半年
- in the second quarter | half→quarter
2016—2020年
+ 2016–2020 | year span
+ from 2016 to 2020 | from-to
- 2015–2020 | start wrong
- from 2016 to 2021 | end wrong
上世纪八十年代
+ in the 1980s | decade
+ in the eighties of the last century | words
- in the 1990s | wrong decade
- in the 1880s | wrong century
建校120周年
+ the 120th anniversary of the school's founding | anniversary
+ 120 years since the school was founded | years
- the 112th anniversary of the school's founding | mistyped
- the 102nd anniversary of the school's founding | digits swapped
十八岁以下
+ under 18 | age bound
+ aged eighteen and younger | age bound
- over 18 | bound reversed
- under 16 | wrong age
不超过30天
+ no more than 30 days | upper bound
+ up to 30 days | upper bound
- at least 30 days | bound reversed
- no more than 13 days | mistyped
近四百名志愿者
+ nearly 400 volunteers | 近
+ almost four hundred volunteers | words
- more than 400 volunteers | 近 turned into more than
- nearly 4,000 volunteers | ×10
~ 400 volunteers | 近 lost
十几家合作社
+ more than ten cooperatives | 十几 = 11–19
+ over ten co-ops | same
- dozens of cooperatives | 几十
- more than twenty cooperatives | wrong
~ about ten cooperatives | 十几 (above) vs about
上百名学生
+ more than a hundred students | 上百
+ 100-plus students | -plus
- thousands of students | factor ten
- fewer than 100 students | bound reversed
数十亿元
+ several billion yuan | 数十亿 = several billion
+ billions of yuan | vague plural
- tens of billions of yuan | ×10
- hundreds of millions of yuan | ÷10
三五天
+ three to five days | 三五 = 3–5
+ 3–5 days | digits
- 35 days | read as 35
- three or four days | upper end wrong
增幅达两位数
+ double-digit growth | 两位数
+ growth in the double digits | same
- triple-digit growth | wrong
一万零八百册
+ 10,800 volumes | Chinese numerals with 零
+ ten thousand eight hundred books | words
- 18,000 volumes | 零 misread
- 10,080 volumes | hundred misplaced
1.08万亿元
+ 1.08 trillion yuan | 万亿
+ RMB 1.08tn | tn
- 1.08 billion yuan | factor thousand
- 10.8 trillion yuan | ×10
3.5亿股
+ 350 million shares | 亿
+ 0.35 billion shares | 亿
- 3.5 billion shares | ×10
- 35 million shares | ÷10
每3人中就有1人
+ one in three people | one in three
+ one out of every 3 people | out of
- one in four people | wrong ratio
- one in thirty people | ×10
同比减少六成多
+ down by more than 60% year on year | 六成多
+ a year-on-year drop of over 60 percent | nominal
- down by more than 6% year on year | 成 lost
- up by more than 60% year on year | direction
减半征收
+ levied at half the rate | 半
+ with a 50 percent reduction in the levy | 50%
- levied at a quarter of the rate | wrong fraction
- with a 15 percent reduction in the levy | mistyped
2:1的比例
- a ratio of 1:2 | reversed
+ a ratio of 2:1 | ratio
+ a two-to-one ratio | words
- a three-to-one ratio | wrong
海拔1984米
+ 1,984 metres above sea level | metres; not a year
+ at an altitude of 1,984 m | m
- 1,948 metres above sea level | digits swapped
- 1,984 feet above sea level | unit
二十多公里
+ more than 20 km | 多
+ 20-odd kilometres | -odd
- less than 20 km | bound reversed
- over 20 miles | unit
`);
