/** Phrases of a bureau’s reports: sums, rates, ranks and dates. */
import { readPairs } from './readPairs';

export const bureauPhrases = readPairs(`
规模以上工业增加值87.26亿元
+ value added of industrial enterprises above designated size reached 8.726 billion yuan | 亿→billion ÷10
+ RMB 8.726 billion in value added from industries above designated size | RMB before number
- value added of industrial enterprises above designated size reached 87.26 billion yuan | factor ten
同比增长23.7%
+ up 23.7 percent year on year | percent
+ a year-on-year increase of 23.7% | % sign
- up 27.3 percent year on year | swapped digits
同比下降4.8%
+ down 4.8 percent from a year earlier | fell
+ a 4.8% decline year on year | noun form
- up 4.8 percent year on year | fell turned into rose
占GDP比重2.61%
+ accounting for 2.61 percent of GDP | share
+ 2.61% of GDP | share, short
- accounting for 26.1 percent of GDP | decimal point moved
授信不低于人民币5亿元
+ a credit line of no less than RMB 500 million | 5亿 = 500 million, bound
+ credit of at least 500 million yuan | at least
- a credit line of no less than RMB 5 billion | factor ten
茶叶基地2000多亩
+ a tea plantation of more than 2,000 mu | 多 = more than
+ over 2,000 mu (about 133 hectares) of tea gardens | 2000/15 = 133.3
- a tea plantation of more than 2,000 hectares | mu turned into hectares
楠竹林3万余亩
+ more than 30,000 mu of moso bamboo | 3万余 = over 30,000
+ over 2,000 hectares of moso bamboo forest | 30000/15 = 2000
- more than 3,000 mu of moso bamboo | factor ten
水产养殖面积1.5万亩
+ 15,000 mu of aquaculture | 1.5万 = 15,000
+ an aquaculture area of 1,000 hectares | 15000/15 = 1000
- an aquaculture area of 150,000 mu | factor ten
筹资80余万元
+ raised more than 800,000 yuan | 余 = more than
+ over RMB 800,000 raised | RMB form
- raised less than 800,000 yuan | more than turned into less than
投入资金320万元
+ an investment of 3.2 million yuan | 万→million ÷100
+ 3.2 million yuan was invested | verb form
- an investment of 32 million yuan | factor ten
村集体经济收入突破20万元
+ the village collective's income exceeded 200,000 yuan | 突破 = exceeded
+ village collective income topped 200,000 yuan | topped
- the village collective's income exceeded 20,000 yuan | factor ten
总投资12亿元的项目
+ a project with a total investment of 1.2 billion yuan | 12亿 = 1.2 billion
+ a 1.2-billion-yuan project | adjectival
- a project with a total investment of 12 billion yuan | factor ten
居全省第五位
+ ranking fifth in the province | ordinal word
+ No. 5 in the province | No. form
- ranking fourth in the province | wrong rank
排名全国第28位
+ ranked 28th nationwide | ordinal figure
+ placed 28th in the country | placed
- ranked 38th nationwide | wrong rank
跻身全国百强县
+ entered the list of China's top 100 counties | 百强 = top 100
+ among the country's 100 strongest counties | 百强
- entered the list of China's top 10 counties | factor ten
第三季度
- in the second quarter | wrong quarter
前三季度
+ in the first three quarters of the year | of the year
下半年
+ during the second half | short
今年1—8月
+ from January to August this year | range of months
+ in the first eight months of this year | equals Jan-Aug
- from January to September this year | end of range wrong
9月17日
+ on September 17 | US order
+ on 17 September | UK order
- on September 7 | digit dropped
2022年3月8日
+ on March 8, 2022 | full date
+ on 8 March 2022 | UK order
- on March 8, 2021 | wrong year
12月5日至7日
+ from December 5 to 7 | range of days
+ December 5-7 | short range
- from December 5 to 9 | end of range wrong
2021—2025年
+ 2021-2025 | year range
+ from 2021 to 2025 | words
- 2020-2025 | start of range wrong
2022-2023年度
+ for 2022-23 | short year range
+ for the 2022-2023 period | long year range
- for 2021-22 | wrong years
咸政办发〔2022〕14号
+ Xianzhengbanfa [2022] No. 14 | document number kept
+ Document No. 14 [2022] of the Xianning Municipal Government Office (Xianzhengbanfa) | number described
- Xianzhengbanfa [2022] No. 41 | swapped digits
鄂科技规〔2020〕6号
+ Ekejigui [2020] No. 6 | document number kept
+ E Ke Ji Gui [2020] No. 6 | spaced pinyin
- Ekejigui [2021] No. 6 | wrong year in document number
国发〔2021〕23号
+ Guofa [2021] No. 23 | document number kept
+ State Council Document Guofa [2021] No. 23 | with issuer
- Guofa [2021] No. 32 | swapped digits
开展志愿服务300余人次
+ more than 300 volunteer participations | 人次
+ volunteers took part on over 300 occasions | 人次 as occasions
- more than 3,000 volunteer participations | factor ten
培训农民2.6万人次
+ 26,000 farmer training participations | decimal x 万
+ training was provided to farmers 26,000 times | times
- 2,600 farmer training participations | factor ten
解决实际问题30余个
+ solved more than 30 practical problems | 余 = more than
+ over 30 practical problems were resolved | passive
- solved more than 13 practical problems | mistyped digit
走访企业50多家
+ visited more than 50 companies | 多 = more than
+ paid visits to over 50 enterprises | over
- visited fewer than 50 companies | more than turned into fewer than
十余项科技成果
+ more than ten scientific and technological achievements | 十余 in words
+ over 10 sci-tech results | figure
- more than twenty scientific and technological achievements | wrong number
三家省级重点实验室
+ three provincial key laboratories | word
+ 3 key laboratories at the provincial level | figure
- four provincial key laboratories | wrong number
两个国家级农业科技园区
+ two national agricultural science parks | 两
+ 2 national-level agricultural sci-tech parks | figure
- three national agricultural science parks | wrong number
新认定高新技术企业42家
+ 42 companies newly recognized as high-tech enterprises | count
+ 42 new high-tech enterprises were certified | count
- 24 companies newly recognized as high-tech enterprises | swapped digits
`);
