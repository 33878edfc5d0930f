/** Phrases of public affairs. */
import { readPairs } from './readPairs';

export const publicAffairs = readPairs(`
地区生产总值突破2000亿元
+ GDP exceeded 200 billion yuan | 突破 = over
+ the city's gross domestic product passed the RMB 200-billion mark | hyphenated
- GDP exceeded 20 billion yuan | factor ten
一般公共预算收入105.8亿元
+ general public budget revenue of 10.58 billion yuan | 亿 to billion
+ RMB 10.58 billion was collected in general public budget revenue | RMB
- general public budget revenue of 105.8 million yuan | 亿 read as million
城镇居民人均可支配收入38642元
+ urban per capita disposable income of 38,642 yuan | comma added
+ per capita disposable income of urban residents stood at RMB 38,642 | RMB
- urban per capita disposable income of 36,842 yuan | digits swapped
常住人口265.8万人
+ a permanent population of 2.658 million | 万 to million
- a permanent population of 265,800 | factor ten
常住人口城镇化率58.6%
+ 58.6 percent of permanent residents live in urban areas | order changed
+ an urbanization rate of 58.6% of the permanent population | same
- an urbanization rate of 56.8 percent of the permanent population | digits swapped
三次产业结构比为13.2∶44.5∶42.3
+ the ratio of the primary, secondary and tertiary industries was 13.2:44.5:42.3 | ratio
+ the three industries' structure stood at 13.2 : 44.5 : 42.3 | ratio, spaces
- the ratio of the primary, secondary and tertiary industries was 13.2:42.3:44.5 | figures exchanged
森林覆盖率达53.01%
+ forest coverage reached 53.01 percent | same
+ 53.01% of the land is covered by forest | same
- forest coverage reached 51.03 percent | digits swapped
空气优良天数318天
+ 318 days with good or excellent air quality | same
+ good air quality on 318 days | same
- 381 days with good or excellent air quality | digits swapped
PM2.5年均浓度下降8.5%
+ the average annual PM2.5 concentration fell 8.5 percent | PM2.5 is a name
+ an 8.5% drop in average PM2.5 density over the year | PM2.5 is a name
- the average annual PM2.5 concentration rose 8.5 percent | fell turned into rose
城镇登记失业率控制在4.5%以内
+ the registered urban unemployment rate was kept below 4.5 percent | 以内
+ urban registered unemployment held within 4.5% | within
- the registered urban unemployment rate was above 4.5 percent | bound reversed
居民消费价格上涨2%左右
+ consumer prices rise by around 2 percent | 左右
+ CPI growth of about 2% | about
- consumer prices rise by around 3 percent | wrong figure
改造老旧小区186个
+ renovated 186 old residential communities | same
+ 186 aging residential compounds were upgraded | same
- renovated 168 old residential communities | digits swapped
新增城区停车位5000余个
+ more than 5,000 new parking spaces in urban areas | 余 kept
+ over 5,000 parking spots added in the city proper | over
- nearly 5,000 new parking spaces in urban areas | more than turned into nearly
新建幼儿园12所、中小学9所
+ 12 kindergartens and nine primary and secondary schools newly built | two figures
+ built 12 new kindergartens and 9 new primary and middle schools | two figures
- nine kindergartens and 12 primary and secondary schools newly built | figures exchanged
60岁及以上人口占21.3%
+ people aged 60 and above accounted for 21.3 percent | age
+ 21.3% of the population was 60 or older | age
- people aged 65 and above accounted for 21.3 percent | wrong age
退捕渔民1327人
+ 1,327 fishermen gave up fishing | same
+ 1,327 fishers who have stopped fishing | same
- 1,237 fishermen gave up fishing | digits swapped
高速公路通车里程410公里
+ 410 km of expressways open to traffic | km
+ expressways in operation totaled 410 kilometers | kilometers
- 410 meters of expressways open to traffic | unit changed
春运40天
+ the 40-day Spring Festival travel rush | hyphenated
+ 40 days of Spring Festival travel | same
- the 14-day Spring Festival travel rush | wrong figure
第七次全国人口普查
+ the 7th national census | ordinal
改革开放40周年
+ the 40th anniversary of reform and opening up | anniversary
+ 40 years of reform and opening-up | anniversary
- the 30th anniversary of reform and opening up | wrong anniversary
市政协五届二次会议
+ the second session of the fifth municipal CPPCC committee | session
+ the 2nd session of the 5th municipal committee of the CPPCC | digits
- the second session of the sixth municipal CPPCC committee | wrong term number
2023年1月1日起施行
+ effective as of January 1, 2023 | date
+ shall come into force on 1 January 2023 | day first
- effective as of January 1, 2022 | wrong year
有效期五年
+ valid for five years | Chinese numeral
+ with a five-year term of validity | hyphenated
- valid for three years | wrong figure
国庆节放假7天
+ a seven-day National Day holiday | hyphenated
+ 7 days off for the National Day holiday | digit
- a three-day National Day holiday | wrong figure
咨询电话：0715-8123456
+ Tel: 0715-8123456 | telephone number
+ For inquiries, call 0715-8123456 | telephone number
- Tel: 0715-8123465 | digits swapped
政府令第38号
+ Government Decree No. 38 | decree number
+ Decree No. 38 of the Municipal People's Government | decree number
- Government Decree No. 83 | digits swapped
孝政办函〔2021〕26号
+ Xiaozhengbanhan [2021] No. 26 | document number
+ Xiao Zheng Ban Han [2021] No. 26 | spaced pinyin
- Xiaozhengbanhan [2021] No. 36 | wrong number
十件民生实事
+ ten practical projects to improve people's lives | Chinese numeral
+ 10 livelihood projects | digits
- five practical projects to improve people's lives | wrong figure
生猪出栏量增长近两成
+ the number of hogs slaughtered rose by nearly 20 percent | 两成
+ close to 20% growth in hog output | 两成
- the number of hogs slaughtered rose by nearly 2 percent | factor ten
进出口总额56.4亿美元
+ imports and exports totaled 5.64 billion U.S. dollars | dollars
+ foreign trade of US$5.64 billion | US$
- imports and exports totaled 5.64 billion yuan | currency changed
水库蓄水量3.2亿立方米
+ 320 million cubic meters of water stored in reservoirs | cubic meters
+ reservoir storage of 320 million m³ | m³
- 32 million cubic meters of water stored in reservoirs | factor ten
种植中药材2.1万亩
+ 21,000 mu planted with medicinal herbs | 万亩
+ 1,400 hectares of Chinese medicinal herbs grown | converted only
- 210,000 mu planted with medicinal herbs | factor ten
4月至10月
+ from April to October | month range
+ between April and October | month range
- from April to November | one end of range
数十家媒体
+ dozens of media outlets | 数十 = dozens
+ scores of news organizations | 数十 = scores
- hundreds of media outlets | factor ten
二等功三次
+ second-class merit three times | Chinese numeral
+ three second-class merit citations | order changed
- third-class merit twice | figures exchanged
`);
