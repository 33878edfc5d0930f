/** Phrases of the economy: sums and rates. */
import { readPairs } from './readPairs';

export const economyPhrases = readPairs(`
规上工业增加值26.84亿元
+ value added of industries above designated size stood at 2.684 billion yuan | 亿 to billion
+ industrial enterprises above the designated size generated RMB 2.684 billion in value added | unit before number
- value added of industries above designated size stood at 26.84 billion yuan | factor ten
研发经费投入7.6亿元
+ R&D spending of 760 million yuan | 亿 to million
+ RMB 760 million was spent on research and development | RMB before number
- R&D spending of 7.6 million yuan | 亿 read as million
社会消费品零售总额1.37万亿元
+ retail sales of consumer goods totaled 1.37 trillion yuan | 万亿 = trillion
+ total retail sales of consumer goods came to CNY 1.37 trillion | CNY
- retail sales of consumer goods totaled 1.37 billion yuan | factor thousand
拨付专项资金350万元
+ 3.5 million yuan in special funds was allocated | 万 to million
+ special funds of RMB 3.5 million were disbursed | RMB
- 35 million yuan in special funds was allocated | factor ten
增长一倍
+ doubled | 增长一倍 = x2
+ up 100 percent | same as percent
- tripled | wrong multiple
筹集善款20余万元
+ more than 200,000 yuan raised in donations | 余 kept
+ over RMB 200,000 in charitable donations was collected | over
- less than 200,000 yuan raised in donations | bound reversed
同比下降4.2%
+ down 4.2 percent from a year earlier | same
+ a year-on-year drop of 4.2% | same
- up 4.2 percent from a year earlier | direction reversed
比上年提高1.8个百分点
+ up 1.8 percentage points from the previous year | pp
+ 1.8 percentage points higher than the year before | pp
- up 1.8 percent from the previous year | percent for percentage points
回落0.6个百分点
+ down 0.6 percentage points | pp
+ a decline of 0.6 percentage point | singular form
- up 0.6 percentage points | direction reversed
百分之四十五
+ forty-five per cent | words
占全市总量的三分之一
+ one third of the city's total | fraction
+ accounting for a third of the citywide total | fraction with article
- one quarter of the city's total | wrong fraction
近四成企业
+ nearly 40 percent of enterprises | 成 = 10%
+ close to 40% of companies | close to
- more than 40 percent of enterprises | nearly turned into more than
超七成受访者
+ over 70 percent of respondents | 超 = over
+ more than seven in ten respondents | seven in ten
- nearly 70 percent of respondents | more than turned into nearly
产量翻两番
+ output quadrupled | 翻两番 = x4
+ output rose fourfold | fourfold
- output doubled | wrong multiple
是2015年的3倍
+ three times the 2015 figure | multiple
+ triple the level of 2015 | triple
- twice the 2015 figure | wrong multiple
增长1.5倍
+ up 150 percent | 增长1.5倍 = +150%
+ an increase of 150% | same
- up 15 percent | factor ten
十余项惠企政策
+ more than ten policies to support businesses | 余 kept
+ over 10 business-friendly policies | over
- nearly ten policies to support businesses | more than turned into nearly
两家上市公司
+ two listed companies | 两 = two
+ 2 publicly traded companies | digit
- three listed companies | wrong digit
二十三名科技特派员
+ 23 science and technology commissioners | Chinese numeral
+ twenty-three sci-tech commissioners | words
- 32 science and technology commissioners | digits swapped
3—5家龙头企业
+ 3-5 flagship companies | range
30%至50%的补助
+ a subsidy of 30 to 50 percent | range, percent once
+ subsidies covering between 30% and 50% | between ... and
- a subsidy of 30 to 40 percent | one end of range
奖励10万元至50万元
+ awards of 100,000 to 500,000 yuan | range
+ rewards ranging from RMB 100,000 to RMB 500,000 | range
- awards of 100,000 to 5 million yuan | upper end factor ten
居全省第五位
+ fifth in the province | ordinal
+ ranked No. 5 in the province | No.
- ranking sixth in the province | wrong rank
首次进入全国前十
+ entering the national top ten for the first time | 前十 = top ten
+ made the country's top 10 for the first time | digits
- entering the national top 20 for the first time | wrong rank
全国百强县
+ one of China's top 100 counties | 百强
+ among the country's 100 strongest counties | 百强
- one of China's top 10 counties | factor ten
总面积1560平方公里
+ a total area of 1,560 square kilometers | km2
+ covers 1,560 sq km in all | sq km
- a total area of 1,560 square meters | unit changed
流转土地3000亩
+ 3,000 mu (200 hectares) of farmland was transferred | with conversion
高标准农田4.5万亩
+ 45,000 mu of high-standard farmland | 万亩
+ 3,000 hectares of high-standard farmland | converted only
- 4,500 mu of high-standard farmland | factor ten
造林6000余亩
+ more than 6,000 mu afforested | 余 kept
+ over 400 hectares of trees planted | converted, 余 kept
- fewer than 6,000 mu afforested | bound reversed
新建标准厂房12万平方米
+ 120,000 square meters of standard factory buildings newly built | 万平方米
+ built new standard workshops with a floor space of 120,000 sq m | sq m
- 12,000 square meters of standard factory buildings newly built | factor ten
改造农村公路48.6公里
+ 48.6 km of rural roads upgraded | km
+ 48.6 kilometers of country roads were renovated | kilometers
- 46.8 km of rural roads upgraded | digits swapped
接待游客215.3万人次
+ received 2.153 million tourist visits | 万人次
+ 2.153 million visits by tourists | visits
- received 215,300 tourist visits | factor ten
培训农民1800余人次
+ more than 1,800 farmer participations in training | 余 kept
+ training delivered to farmers over 1,800 times | times
- more than 18,000 farmer participations in training | factor ten
新增就业岗位5200个
+ 5,200 new jobs | same
+ created an additional 5,200 jobs | same
- 2,500 new jobs | digits swapped
`);
