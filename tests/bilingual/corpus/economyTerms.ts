/** Phrases of the economy: counts, dates, ranks and names. */
import { readPairs } from './readPairs';

export const economyTerms = readPairs(`
3月12日
+ March 12 | same
+ on 12 March | day first
- on March 21 | digits swapped
2022年10月16日
+ Oct. 16, 2022 | abbreviated month
+ 16 October 2022 | day first
- October 16, 2021 | wrong year
9月30日前
+ before September 30 | same
+ by Sept. 30 | by
- before November 30 | wrong month
第三季度
+ the third quarter | same
- the fourth quarter | wrong quarter
下半年
+ the latter half of the year | half
前三季度
+ over the first three quarters of the year | same
1—8月
+ from January to August | month range
+ in the first eight months | first eight months
- from January to July | one end of range
2021—2023年
+ 2021-2023 | range
+ from 2021 to 2023 | range
- 2021-2025 | one end of range
2022-2023学年
+ the 2022-23 academic year | short form
+ the 2022–2023 school year | en dash
- the 2021-2023 academic year | one end of range
建校60周年
+ the school's 60th anniversary | anniversary
+ 60 years since the founding of the school | years since
- the school's 50th anniversary | wrong number
二〇二四年
+ 2024 | Chinese numeral year
+ in the year 2024 | same
- 2014 | wrong digit
２０２３年完成投资４．５亿元
+ 450 million yuan was invested in 2023 | full-width digits
+ investment of RMB 450 million was completed in 2023 | full-width digits
- 45 million yuan was invested in 2023 | factor ten
“十四五”规划
+ the Fourteenth Five-Year Plan | words
党的二十大精神
+ the guiding principles of the 20th CPC National Congress | congress
+ the spirit of the 20th National Congress of the Communist Party of China | congress
- the guiding principles of the 19th CPC National Congress | wrong congress
党的十九届六中全会
+ the sixth plenary session of the 19th CPC Central Committee | plenary
+ the Sixth Plenum of the 19th Central Committee of the CPC | plenum
- the fifth plenary session of the 19th CPC Central Committee | wrong plenary
市六届人大三次会议
+ the third session of the Sixth Municipal People's Congress | session
+ the 3rd session of the 6th municipal people's congress | digits
- the second session of the Sixth Municipal People's Congress | wrong session
黄政发〔2022〕7号
+ Huangzhengfa [2022] No. 7 | document number
+ Huang Zheng Fa [2022] No. 7 | spaced pinyin
- Huangzhengfa [2020] No. 7 | wrong bracket year
鄂科技规〔2023〕12号文件
+ Document Ekejigui [2023] No. 12 | document number
+ E Ke Ji Gui [2023] No. 12 | spaced pinyin
- Document Ekejigui [2023] No. 2 | wrong number
国办发〔2019〕41号
+ Guobanfa [2019] No. 41 | document number
+ Guo Ban Fa [2019] No. 41 | spaced pinyin
- Guobanfa [2019] No. 14 | digits swapped
打通服务群众“最后一公里”
+ bridging the "last mile" in serving the people | idiom
+ resolving the "last kilometer" problem in public services | idiom
- bridging the "last mile" in serving 500 residents | added figure
建成5G基站1260个
+ 1,260 5G base stations built | 5G is a name
+ built 1,260 base stations for 5G | 5G is a name
- 1,206 5G base stations built | digits swapped
进一步统一思想
+ further unify thinking | no quantity
+ build broader consensus | no quantity
- further unify thinking in 16 departments | added figure
三个国家级平台和12个省级平台
+ three national-level platforms and 12 provincial-level ones | two figures
+ 3 state-level platforms along with 12 provincial platforms | two figures
- 12 national-level platforms and three provincial-level ones | figures exchanged
发明专利授权318件
+ 318 invention patents granted | 件
+ a total of 318 invention patents were authorized | 件
- 381 invention patents granted | digits swapped
半年内
+ within half a year | half year
+ within six months | half year = six months
- within three months | wrong length
一半以上的村
+ more than half of the villages | half
+ over half of all villages | half
- less than half of the villages | bound reversed
不少于30天
+ no fewer than 30 days | bound
+ at least 30 days | bound
- no more than 30 days | bound reversed
注册资本5000万美元
+ registered capital of 50 million U.S. dollars | dollars
+ US$50 million in registered capital | US$
- registered capital of 50 million yuan | currency changed
近百家企业参会
+ nearly 100 companies attended | 近百
+ close to 100 enterprises took part in the meeting | 近百
- more than 100 companies attended | nearly turned into more than
约1.2亿人
+ about 120 million people | about kept
+ roughly 120 million people | roughly
- about 12 million people | factor ten
第十八届科技活动周
+ the 18th Science and Technology Week | ordinal
+ the eighteenth Science and Technology Week | word
- the 17th Science and Technology Week | wrong ordinal
附件2：申报表
+ Attachment 2: Application Form | attachment
+ Annex 2: Application form | annex
- Attachment 3: Application Form | wrong attachment number
网址：http://kjj.example.gov.cn/2023/0518.html
+ Website: http://kjj.example.gov.cn/2023/0518.html | URL
+ Available at http://kjj.example.gov.cn/2023/0518.html | URL
- Website: http://kjj.example.gov.cn/2023/0581.html | URL mistyped
粮食总产10.8亿斤
+ grain output totaled 1.08 billion jin | jin
+ total grain output of 540,000 tonnes | jin converted
- grain output totaled 10.8 billion jin | factor ten
十二名研究生
+ 12 graduate students | Chinese numeral
+ a dozen graduate students | dozen
- 20 graduate students | wrong number
`);
