/** Phrases of counts, shares and changes, each with right and wrong versions. */
import { readPairs } from './readPairs';

export const counting = readPairs(`
实际利用外资3.27亿美元
+ actual use of foreign capital stood at US$327 million | 亿→million ×100
+ 327 million dollars of foreign investment was actually utilised | word order, dollars in words
- actual use of foreign capital stood at US$3.27 billion | ×10
- actual use of foreign capital stood at 327 million yuan | currency swapped
财政总收入首次突破百亿元大关
+ total fiscal revenue passed the 10-billion-yuan mark for the first time | 百亿 = 10 billion
+ a first: government revenue topped RMB 10bn | bn, reordered
- total fiscal revenue passed the 100-billion-yuan mark for the first time | ×10
- total fiscal revenue passed the 10-million-yuan mark for the first time | billion→million
累计发放补贴逾千万元
+ more than 10 million yuan in subsidies has been paid out | 千万 = 10 million
+ subsidies paid to date exceed RMB 10m | m
- more than 100 million yuan in subsidies has been paid out | ×10
- nearly 10 million yuan in subsidies has been paid out | 逾 turned into nearly
廿八家单位参加
+ twenty-eight organisations took part | 廿 = 20
+ 28 units participated | digits
- eighteen organisations took part | 廿 read as ten
- 38 units participated | wrong tens
俩村合建一所小学
+ two villages jointly built a primary school | 俩 = two
+ a primary school built together by both villages | both = two
- three villages jointly built a primary school | wrong number
- two villages jointly built two primary schools | 一所 wrong
两成半的农户
+ a quarter of farming households | 2.5成 = 25%
+ 25% of rural households | percent
- 2.5% of rural households | 成 lost
- 20.5 percent of farming households | 半 misread
一年半内完工
+ to be completed within 18 months | 1.5 years
+ finished inside a year and a half | words
- to be completed within half a year | one year dropped
- to be completed within 15 months | wrong conversion
二〇一九年十二月三十一日
+ December 31, 2019 | Chinese-numeral date
+ 31 December 2019 | order
- 30 December 2019 | wrong day
- December 31, 2009 | wrong year
百分之六十七点五
+ 67.5 percent | Chinese numerals
+ 67.5% | sign
- 67.05% | decimal misplaced
- 6.75 percent | factor ten
四分之三以上的村
+ more than three quarters of the villages | fraction
+ over 75% of villages | 3/4 = 75%
- more than two thirds of the villages | wrong fraction
- less than three quarters of the villages | bound reversed
八折优惠
+ a 20% discount | 八折 = 20% off
+ 20 percent off | same
- an 80% discount | 折 misread
- 8% off | 折 misread
工资翻两番
+ wages quadrupled | 翻两番 = ×4
+ wages rose to four times their former level | ×4
- wages doubled | 翻一番
- wages tripled | 翻两番 read as +2倍
产量是去年的3倍
+ output was three times last year's | ×3
+ output tripled from last year | ×3
- output was four times that of last year | +1 wrongly
- output doubled from last year | ×2
出口额增长1.5倍
+ exports grew by 150% | +1.5倍 = +150%
+ exports rose to 2.5 times the previous figure | ×2.5
- exports grew to 1.5 times the previous figure | 增长 read as 增长到
- exports grew by 15% | factor ten
投资1200万元
+ an investment of 12 million yuan | full-width digits
+ RMB 12m invested | m
- an investment of 1.2 million yuan | factor ten
- an investment of 120 million yuan | factor ten
气温8至12摄氏度
+ temperatures of 8–12°C | dash
+ temperatures between 8 and 12 degrees Celsius | between
- temperatures between 8 and 20 degrees Celsius | one end wrong
- temperatures of 3–12°C | one end wrong
每批15~20人
+ 15 to 20 people per batch | range
+ in groups of 15–20 | dash
- in groups of 15–25 | upper end wrong
- 10 to 20 people per batch | lower end wrong
第七名
+ seventh place | ordinal word
+ ranked No. 7 | No.
- ranked No. 17 | wrong rank
- sixth place | wrong rank
位列全国第21位
+ 21st in the country | ordinal digits
+ ranking No. 21 nationwide | No.
- 12th in the country | swapped digits
- ranking No. 22 nationwide | wrong rank
五户贫困户
+ five poor households | word
+ 5 households in poverty | digit
- five poor people | households→people
- four poor households | wrong number
门诊2.36万人次
+ 23,600 outpatient visits | 万人次
+ outpatient visits totalled 23,600 | reordered
- 2,360 outpatient visits | factor ten
- 236,000 outpatient visits | factor ten
下降0.8个百分点
+ down 0.8 percentage points | pp
+ a fall of 0.8 of a percentage point | pp, idiomatic
- down 0.8% | percent for points
- up 0.8 percentage points | direction
失业率由5.2%降至4.6%
+ the unemployment rate fell from 5.2% to 4.6% | from-to
+ unemployment eased to 4.6 percent from 5.2 percent | to-from
- the unemployment rate rose from 4.6% to 5.2% | reversed
- the unemployment rate fell from 5.2% to 4.9% | one end wrong
三万五千元人民币
+ 35,000 yuan | Chinese numerals
+ RMB 35,000 | RMB
- RMB 350,000 | ×10
- 30,500 yuan | digit placed wrongly
贷款500万欧元
+ a loan of 5 million euros | euros
+ €5m in loans | sign
- a loan of 5 million dollars | currency
- €50 million in loans | ×10
港币1.2亿元
+ HK$120 million | HK$
+ 120 million Hong Kong dollars | words
- HK$12 million | ÷10
- HK$1.2 billion | ×10
流转土地3000亩
+ 3,000 mu of land transferred | mu
+ 200 hectares of land changed hands | 3,000 mu = 200 ha
- 3,000 hectares of land transferred | unit swapped
- 2,000 hectares of land changed hands | conversion ×10
占地4.5公顷
+ a 4.5-hectare site | hyphenated
+ occupying 45,000 square metres | 4.5 ha = 45,000 m²
- occupying 4.5 mu | unit swapped
- a 45-hectare site | ×10
建筑面积6.8万平方米
+ a floor area of 68,000 square metres | 万
+ 68,000 m² of floor space | m²
- a floor area of 6,800 square metres | ÷10
- 86,000 m² of floor space | digits swapped
全长117公里
+ 117 km long | km
+ with a total length of 117 kilometres | full unit
- 117 miles long | unit swapped
- 171 km long | digits swapped
`);
