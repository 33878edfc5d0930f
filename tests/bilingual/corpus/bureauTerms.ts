/** Phrases of a bureau’s reports: bounds, units, meetings and documents. */
import { readPairs } from './readPairs';

export const bureauTerms = readPairs(`
近四成
+ nearly 40 percent | 成 = 10%
+ close to 40% | close to
- nearly 4 percent | factor ten
六成以上
+ more than 60 percent | 以上
+ at least 60% | 以上 as at least
- less than 60 percent | above turned into below
提高2.4个百分点
+ up 2.4 percentage points | pp
+ an increase of 2.4 percentage points | noun
- up 2.4 percent | percentage points turned into percent
比上年下降0.6个百分点
+ down 0.6 percentage points from the previous year | pp
+ 0.6 percentage points lower than a year earlier | lower
- up 0.6 percentage points from the previous year | fell turned into rose
三分之二的村
+ two-thirds of the villages | fraction
+ two thirds of villages | no hyphen
- one-third of the villages | wrong fraction
百分之四十五
+ 45 percent | Chinese numeral percent
+ 45% | sign
- 54 percent | swapped digits
技术合同成交额翻了一番
+ the value of technology contracts doubled | 翻一番 = x2
+ technology contract turnover increased twofold | twofold
- the value of technology contracts tripled | wrong multiple
产值增长1倍
+ output value doubled | 增长1倍 = x2
+ a 100-percent increase in output value | +100%
- output value grew by 10 percent | factor ten
产量是去年的3倍
+ output was three times that of last year | x3
+ output was triple last year's level | triple
- output was twice that of last year | wrong multiple
地区生产总值1,652.7亿元
+ a gross regional product of 165.27 billion yuan | comma before 亿
+ GDP of RMB 165.27 billion | RMB
- a gross regional product of 1,652.7 billion yuan | factor ten
全国研发经费投入3.08万亿元
+ national R&D spending of 3.08 trillion yuan | 万亿 = trillion
+ China's R&D expenditure totaled 3.08 trillion yuan | totaled
- national R&D spending of 3.08 billion yuan | factor thousand
占地面积9.8平方公里
+ covering an area of 9.8 square kilometers | km²
+ with a land area of 9.8 sq km | abbreviation
- covering an area of 98 square kilometers | decimal dropped
孵化面积3.2万平方米
+ 32,000 square meters of incubation space | 万 x m²
+ an incubation area of 32,000 sq m | abbreviation
- 3,200 square meters of incubation space | factor ten
硬化道路18公里
+ paved 18 kilometers of road | km
+ 18 km of roads were paved | km abbreviation
- paved 18 meters of road | unit changed
三名院士
+ three academicians | word
+ 3 academicians | figure
- two academicians | wrong number
一百余名科技人员
+ more than 100 scientific and technical personnel | 一百余
+ over one hundred sci-tech workers | words
- more than 200 scientific and technical personnel | wrong number
党的二十大
+ the 20th CPC National Congress | congress number
+ the 20th National Congress of the Communist Party of China | full name
- the 19th CPC National Congress | wrong congress
“十四五”规划
+ the 14th Five-Year Plan | plan number
+ the 14th Five-Year Plan (2021-2025) | plan with its years
- the 13th Five-Year Plan | wrong plan number
党的十九届六中全会
+ the Sixth Plenary Session of the 19th CPC Central Committee | plenum and committee
+ the sixth plenum of the 19th CPC Central Committee | short
- the Fifth Plenary Session of the 19th CPC Central Committee | wrong plenum
庆祝建党100周年
+ to celebrate the 100th anniversary of the founding of the CPC | anniversary
+ marking the centenary of the Communist Party of China | centenary
- to celebrate the 90th anniversary of the founding of the CPC | wrong anniversary
二〇二三年
+ in 2023 | Chinese numeral year
+ in the year 2023 | year
- in 2022 | wrong year
三个“一百”建设
+ the "three 100s" initiative | idiom from glossary
+ the development of the Three Hundreds | glossary variant
- the "three 1,000s" initiative | factor ten in a name
30%至40%
+ 30 to 40 percent | range
+ between 30% and 40% | between
- 30 to 50 percent | end of range wrong
3—5家龙头企业
+ three to five leading enterprises | range in words
+ 3-5 leading companies | range in figures
- three to eight leading enterprises | end of range wrong
每亩增收800元
+ an extra 800 yuan per mu | rate per mu
+ income up by 800 yuan per mu | rate
- an extra 8,000 yuan per mu | factor ten
赴7个乡镇调研
+ conducted field research in seven townships | number word
+ research trips to 7 towns and townships | figure
- conducted field research in eight townships | wrong number
筹建孵化器8家,已建成5家,达到13家
+ eight incubators in preparation, five completed, 13 in total | multiset, order kept
+ 8 incubators being set up and 5 already built, bringing the total to 13 | figures
- five incubators in preparation, eight completed, 13 in total | figures exchanged
新增就业岗位1100多个
+ more than 1,100 new jobs | 多
+ over 1,100 jobs were created | over
- more than 1,000 new jobs | digit lost
市财政每年安排2000万元
+ the municipal treasury allocates 20 million yuan each year | 万→million
+ RMB 20 million a year from the city budget | RMB
- the municipal treasury allocates 2 million yuan each year | factor ten
最高奖励50万元
+ a reward of up to 500,000 yuan | up to
+ a maximum award of RMB 500,000 | maximum
- a reward of up to 50,000 yuan | factor ten
研发费用占比不低于3%
+ R&D spending accounting for no less than 3 percent | bound
+ an R&D expense ratio of at least 3% | at least
- R&D spending accounting for no more than 3 percent | bound reversed
约1.8万户
+ about 18,000 households | about
+ approximately 18,000 households | approximately
- about 180,000 households | factor ten
惠及群众近6万人
+ benefiting nearly 60,000 people | nearly
+ almost 60,000 residents benefited | almost
- benefiting nearly 6,000 people | factor ten
五一劳动节期间接待游客45.3万人次
+ received 453,000 tourist visits during the May Day holiday | 万人次
+ 453,000 visits by tourists were recorded over the May Day holiday | recorded
- received 4.53 million tourist visits during the May Day holiday | factor ten
打通成果转化“最后一公里”,转化成果36项
+ bridging the "last mile", with 36 research results commercialized | idiom plus count
+ 36 research results were applied as the last mile of commercialization was covered | order changed
- bridging the "last mile", with 63 research results commercialized | swapped digits
`);
