/** Single phrases of notices and reports, each with right and wrong versions: amounts, bounds, plans, sayings. */
import { readPairs } from './readPairs';

export const glimpses = readPairs(`
实现营业收入128.6亿元
+ posted operating revenue of 12.86 billion yuan | 亿 to billion
+ took in RMB 12.86 billion in revenue | RMB before
- posted operating revenue of 128.6 million yuan | 亿 read as million
规上工业增加值增长7.8%
+ value added of industries above designated size rose 7.8 percent | % as percent
+ a 7.8 per cent rise in value added by large industrial firms | per cent
- value added of industries above designated size rose by 8.7 percent | digits swapped
研发投入强度提高0.12个百分点
+ R&D intensity rose by 0.12 percentage points | pp
- R&D intensity rose by 1.2 percentage points | decimal point moved
流转土地3600亩
+ transferred the use rights of 3,600 mu of land | mu kept
+ 240 hectares of land were transferred | 3600/15 = 240
- 3,600 hectares of land were transferred | mu taken as hectares
新建高标准农田1.5万亩
+ 15,000 mu of new high-standard farmland | 万 spelled out
+ built 1,000 hectares of high-standard farmland | 15000/15
- 1,500 mu of new high-standard farmland | factor ten
接待游客320万人次
+ received 3.2 million tourist visits | 万人次
- received 32 million tourist visits | factor ten
服务群众2.6万余人次
+ served the public more than 26,000 times | 余 kept
+ over 26,000 visits by residents were handled | over
- served the public more than 2,600 times | factor ten
~ served the public 26,000 times | 余 lost
打通服务群众“最后一公里”
+ bridge the "last mile" in serving the public | idiom
+ get services over the final stretch to the people | idiom freely
- bridge the last 10 kilometres in serving the public | added figure
全市上下“一盘棋”
+ the whole city acting as one | idiom
+ treating the whole city as a single chessboard | idiom literal
“十四五”规划开局之年
+ the first year of the 14th Five-Year Plan | plan number
+ the opening year of the 14th Five-Year Plan period | opening
- the opening year of the 13th Five-Year Plan | wrong plan
学习贯彻党的二十大精神
+ study and implement the guiding principles of the 20th CPC National Congress | congress number
- study and implement the guiding principles of the 19th CPC National Congress | wrong congress
新建5G基站860个
+ built 860 new 5G base stations | 5G a name
- built 680 new 5G base stations | digits swapped
设立一站式服务窗口12个
+ opened 12 one-stop service counters | 一站式
+ set up a dozen one-stop service windows | dozen = 12
- set up 20 one-stop service windows | wrong figure
第一时间赶赴现场
+ rushed to the scene at once | idiom
+ hurried to the site without delay | idiom
培育了一批专精特新企业
+ nurtured a number of specialised and sophisticated firms that make novel products | 一批
+ fostered a group of specialised, innovative enterprises | 一批
4月28日上午
+ on the morning of April 28 | month first
+ on the morning of 28 April | day first
- on the morning of April 18 | wrong day
2021年7月1日
+ July 1, 2021 | US order
+ on 1 July 2021 | day first
- July 1, 2012 | year digits swapped
鄂政发〔2020〕14号
+ Ezhengfa [2020] No. 14 | document number
- Ezhengfa [2021] No. 14 | wrong year in brackets
国发〔2016〕16号文件
+ State Council document Guofa [2016] No. 16 | document number
- State Council document Guofa [2016] No. 15 | wrong number
近三年
+ over the past three years | 近 is recent
+ in the last three years | last
- over the past two years | wrong figure
近200家企业
+ nearly 200 companies | 近
+ almost 200 enterprises | almost
- more than 200 companies | bound turned round
投资约4.5亿元
+ an investment of about 450 million yuan | 亿 to million
+ roughly 0.45 billion yuan invested | roughly
- an investment of about 4.5 billion yuan | factor ten
不少于30个工作日
+ no fewer than 30 working days | bound
+ at least 30 working days | at least
- no more than 30 working days | bound turned round
不超过500万元
+ not exceeding 5 million yuan | bound
+ up to RMB 5 million | up to
- not exceeding 50 million yuan | factor ten
补助20万元至50万元
+ subsidies of 200,000 to 500,000 yuan | range
+ a grant of between RMB 200,000 and RMB 500,000 | range between
- subsidies of 200,000 to 300,000 yuan | one end wrong
每年3—5家
+ three to five a year | range words
+ 3–5 firms each year | range digits
- three to six a year | one end wrong
占比30%至40%
+ accounting for 30 to 40 percent | range percent
- accounting for 20 to 40 percent | one end wrong
排名全省第四
+ ranked fourth in the province | rank
+ came No. 4 province-wide | No. 4
- ranked third in the province | wrong rank
连续三年居全国首位
+ first in the country for three years running | 首位
+ topped the national list for three consecutive years | topped
- first in the country for four years running | wrong number of years
第二季度
+ in the second quarter | quarter
+ in Q2 | Q2
- in Q3 | wrong quarter
前三季度
+ from January to September | months
下半年
+ in the latter half of the year | latter half
建校100周年
+ the 100th anniversary of the school's founding | anniversary
+ the school's centenary | centenary
- the 110th anniversary of the school's founding | wrong age
庆祝改革开放40周年
+ celebrating the 40th anniversary of reform and opening up | anniversary
+ marking 40 years of reform and opening up | years
- celebrating the 30th anniversary of reform and opening up | wrong figure
三分之一的村
+ one third of the villages | fraction
+ one in three villages | one in three
- one quarter of the villages | third vs quarter
四分之三的企业
+ three quarters of the enterprises | fraction
+ three in four firms | ratio
- three fifths of the enterprises | wrong denominator
百分之六十五
+ 65 percent | words to digits
+ sixty-five per cent | words
- 56 percent | digits swapped
近四成居民
+ nearly 40 percent of residents | 成
- nearly 4 percent of residents | 成 read as percent
七成以上
+ at least seventy percent | 以上 inclusive
- less than 70 percent | bound turned round
产量翻了两番
+ output quadrupled | 翻两番 = x4
+ output grew fourfold | x4
- output doubled | 翻两番 as x2
收入翻番
+ income doubled | 翻番
+ twice the previous income | twice
- income quadrupled | 翻番 as x4
- income halved | opposite
同比增长1.5倍
+ up 150 percent year on year | 1.5倍 more
+ 2.5 times the figure a year earlier | x2.5
- up 15 percent year on year | factor ten
是上年的3倍
+ three times the previous year's figure | x3
+ triple last year's level | triple
- four times the previous year's figure | wrong multiple
两名副市长
+ two vice mayors | 两
- three vice mayors | wrong count
十余项惠民措施
+ more than ten measures to benefit the people | 余
+ over 10 measures benefiting residents | over
- nearly ten measures to benefit the people | bound turned round
~ ten measures to benefit the people | 余 lost
数十名专家
+ dozens of experts | vague
+ scores of experts | vague
- hundreds of experts | order of magnitude
上百家单位
+ more than a hundred organisations | 上百
+ upwards of 100 units | upwards
- more than a thousand organisations | factor ten
双方签订协议
+ the two sides signed an agreement | 双方
+ both parties signed an agreement | both
- the three parties signed an agreement | wrong count
首个国家级创新平台
+ the first national-level innovation platform | 首个
- the second national-level innovation platform | wrong ordinal
坚持两手抓
+ work on both fronts | idiom
+ give equal attention to both | idiom
坚定“四个自信”
+ remain firm in the Four Confidences | idiom
+ strengthen the "four-sphere confidence" | idiom
- remain firm in the Three Confidences | wrong number in name
“双一流”高校
+ Double First-Class universities | name
+ universities on the Double First-Class list | name
- Triple First-Class universities | wrong number in name
千方百计稳就业
+ do everything possible to stabilise employment | idiom
+ spare no effort to keep employment steady | idiom
百年未有之大变局
+ changes unseen in a century | idiom
+ profound changes not seen in 100 years | idiom with figure
- changes unseen in a decade | wrong span
全长46.8公里
+ a total length of 46.8 kilometres | km
+ 46.8 km long | km abbreviated
- a total length of 48.6 kilometres | digits swapped
森林面积2.3万公顷
+ 23,000 hectares of forest | hectares
+ a forest area of 345,000 mu | 23000*15
- 23,000 mu of forest | hectares taken as mu
建筑面积6.2万平方米
+ a floor area of 62,000 square metres | m2
+ 62,000 sq m of floor space | abbreviated
- a floor area of 620,000 square metres | factor ten
粮食产量25.4亿斤
+ grain output of 1.27 million tonnes | 斤 = half a kg: 25.4e8*0.5 kg
+ grain output of 2.54 billion jin | jin kept
- grain output of 25.4 billion jin | factor ten
GDP突破2.3万亿元
+ GDP topped 2.3 trillion yuan | 万亿, above
+ GDP passed the RMB 2.3 trillion mark | passed
- GDP topped 2.3 billion yuan | trillion to billion
注册资本1亿美元
+ registered capital of US$100 million | USD
+ a registered capital of 100 million US dollars | USD words
- registered capital of 100 million yuan | wrong currency
`);
