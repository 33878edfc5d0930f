/** Phrases of a city’s news: money, times of day, plans and slogans. */
import { readPairs } from './readPairs';

export const cityPhrases = readPairs(`
存款余额4216.8亿元
+ a deposit balance of 421.68 billion yuan | 亿→billion ÷10
+ deposits outstanding stood at RMB 421.68bn | bn
- a deposit balance of 4,216.8 billion yuan | ×10
- deposits outstanding stood at RMB 421.86bn | digits swapped
每斤收购价两元八角
+ a purchase price of 2.8 yuan per jin | 两元八角 = 2.8 yuan
+ bought at ¥2.80 a jin (half a kilo) | jin = 0.5 kg
- a purchase price of 2.8 yuan per kilogram | jin→kg
- a purchase price of 28 yuan per jin | ×10
三千五百余户
+ more than 3,500 households | 余
+ upwards of 3,500 families | households = families
- more than 3,500 people | households→people
- nearly 3,500 households | 余 turned into nearly
~ 3,500 households | 余 lost
合格率98.6%以上
+ a pass rate above 98.6% | above
+ over 98.6 percent passed | verbal
- a pass rate below 98.6% | bound reversed
- a pass rate above 96.8% | digits swapped
比上年提高一倍
+ double the previous year's level | 一倍
+ an increase of 100% on the year before | +100%
- triple the previous year's level | 一倍 read wrongly
- an increase of 10% on the year before | ÷10
增长到原来的5倍
+ grew to five times the original level | 增长到
+ reached 5 times what it had been | 增长到
- grew to six times the original level | 增长到 read as 增长
- grew to fifteen times the original level | wrong
廿五周年
+ the 25th anniversary | 廿 = 20
+ twenty-five years on | words
- the 15th anniversary | 廿 read as ten
- the 35th anniversary | wrong
第二季度末
+ at the end of the second quarter | quarter
+ at the close of Q2 | Q2
- at the end of the third quarter | wrong quarter
- at the end of Q4 | wrong quarter
12月下旬至次年1月上旬
+ from late December to early January of the following year | from-to
+ between the last ten days of December and the first ten days of the next January | between
- from early December to late January of the following year | thirds of month exchanged
- from late November to early January of the following year | wrong month
林地2.4万亩
+ 24,000 mu of woodland | 万亩
+ 1,600 hectares of forest land | 24,000/15 = 1,600
- 24,000 hectares of woodland | unit swapped
- 2,400 mu of woodland | ÷10
日处理污水5万立方米
+ treating 50,000 cubic metres of sewage a day | 万
+ a daily capacity of 50,000 m³ of wastewater | m³
- treating 5,000 cubic metres of sewage a day | ÷10
- treating 50,000 cubic metres of sewage a month | per day→per month
1.5亿千瓦时
+ 150 million kilowatt-hours | 亿
+ 150 GWh | kWh→GWh
- 15 million kilowatt-hours | ÷10
- 1.5 billion kilowatt-hours | ×10
五分之二的岗位
+ two fifths of the jobs | fraction
+ 40% of the positions | 2/5 = 40%
- two thirds of the jobs | wrong fraction
- 52% of the positions | fraction misread
利率下调25个基点
+ an interest rate cut of 25 basis points | bp
+ lowering the rate by a quarter of a percentage point | 25 bp = 0.25 pp
- an interest rate cut of 25 percentage points | bp→pp
- an interest rate rise of 25 basis points | direction
一万两千名观众
+ an audience of 12,000 | 一万两千
+ twelve thousand spectators | words
- an audience of 120,000 | ×10
- an audience of 10,200 | 千 read as 百
“八项规定”精神
+ the spirit of the eight-point decision on conduct | name
+ the spirit of the Eight Rules | name
- the spirit of the six-point decision on conduct | wrong number
“两个一百年”奋斗目标
+ the Two Centenary Goals | name
+ the two centenary goals | lower case
- the Three Centenary Goals | wrong number
“四好农村路”
+ the "four goods" rural road programme | name
+ Four-Good Rural Roads | name
- the "five goods" rural road programme | wrong number
十九届五中全会
+ the Fifth Plenary Session of the 19th CPC Central Committee | ordinal pair
+ the fifth plenum of the Nineteenth Central Committee | plenum
- the Sixth Plenary Session of the 19th CPC Central Committee | wrong session
- the Fifth Plenary Session of the 18th CPC Central Committee | wrong congress
“十三五”期间
+ over the years of the Thirteenth Five-Year Plan | words
- during the 12th Five-Year Plan period | wrong plan
- during the 13th Three-Year Plan period | five→three
党的十九大以来
+ since the 19th CPC National Congress | congress
+ since the Nineteenth National Congress of the Party | words
- since the 18th CPC National Congress | wrong congress
- since the 9th National Congress of the Party | digit dropped
鄂政发〔2020〕17号文件
+ document E Zheng Fa [2020] No. 17 | document number
+ Ezhengfa (2020) No. 17 | brackets vary
- Ezhengfa [2020] No. 71 | digits swapped
- Ezhengfa [2021] No. 17 | wrong year
一以贯之、始终如一
+ consistently and unswervingly | idioms
+ never wavering from start to finish | idioms
- consistently on 11 occasions | figure added
五湖四海
+ all corners of the country | idiom
+ every part of the land | idiom
- all 54 corners of the country | figure added
“放管服”改革和“一网通办”
+ the reform to streamline administration and one-stop online services | name
+ reforms of government functions, and access to all services through a single portal | name
- the reform to streamline administration and services on two portals | 一 wrong
世界500强企业
+ one of the world's top 500 enterprises | name
- a Fortune Global 100 company | wrong number
- one of the world's top 5,000 enterprises | ×10
第七次全国人口普查
+ China's 7th national census | digits
- China's 17th national census | wrong ordinal
上午9:30至11:45
+ from 9:30 to 11:45 a.m. | times
+ between half past nine and a quarter to twelve in the morning | words
- from 9:30 to 11:15 a.m. | one end wrong
- from 9:30 to 11:45 p.m. | morning→evening
千方百计保障春耕
+ doing everything possible to support spring ploughing | idiom
+ making every effort to secure spring farming | idiom
- taking 1,100 steps to support spring ploughing | figure added
《中华人民共和国民法典》第1043条
+ Article 1043 of the Civil Code of the People's Republic of China | article
+ Art. 1043 of the PRC Civil Code | abbreviation
- Article 1034 of the Civil Code of the People's Republic of China | digits swapped
- Article 143 of the Civil Code of the People's Republic of China | digit dropped
“3·15”消费者权益日
+ Consumer Rights Day on 15 March | date name
+ the March 15 consumer rights day | order
- Consumer Rights Day on 13 May | month and day confused
- the March 5 consumer rights day | digit dropped
`);
