/** Phrases of a science bureau, short, with the usual slips. */
import { readPairs } from './readPairs';

export const sciencePhrases = readPairs(`
全市高新技术企业达到418家
+ the number of high-tech enterprises in the city reached 418 | count
- the city had 481 high-tech enterprises | digits swapped
技术合同成交额突破30亿元
+ the value of technology contracts topped 3 billion yuan | topped
- the value of technology contracts topped 30 billion yuan | ten times
较去年同期提高2.8个百分点
+ 2.8 percentage points higher than in the same period last year | points
- 2.8 percent higher than in the same period last year | points became percent
新建厂房3.6万平方米
+ 36,000 square metres of new factory space | area
- 3,600 square metres of new factory space | ten times less
惠及群众2000余人次
+ benefiting people more than 2,000 times | 人次
+ serving over 2,000 person-times | 人次
- benefiting nearly 2,000 people | bound turned
培训农民5000多人次
+ trained farmers in more than 5,000 sessions of attendance | 人次
- trained more than 50,000 farmers | ten times
出台“1+4”人才政策体系
+ introduced a "1+4" system of talent policies | name
- introduced a "1+5" system of talent policies | another number
力争到2025年实现翻番
+ strive to double it by 2025 | double
- strive to triple it by 2025 | triple
全年完成固定资产投资同比下降1.2%
+ fixed-asset investment for the year fell 1.2 percent year on year | fell
- fixed-asset investment for the year rose 1.2 percent year on year | direction
占全市总量的四分之一
+ a quarter of the city's total | fraction
- a third of the city's total | other fraction
超过六成的受访企业
+ more than 60 percent of the companies surveyed | 六成
+ over six in ten of the companies surveyed | 六成
- more than 16 percent of the companies surveyed | digit added
每年安排专项资金500万元
+ a special fund of 5 million yuan is set aside each year | fund
- a special fund of 500 million yuan is set aside each year | factor
去年12月底
+ at the end of last December | month
- at the end of last November | month moved
自2020年3月起施行
+ effective from March 2020 | date
- effective from March 2021 | year moved
鄂政发〔2020〕15号
+ Ezhengfa [2020] No. 15 | number
+ Document No. 15 [2020] (鄂政发〔2020〕15号) | number
- Ezhengfa [2020] No. 51 | digits swapped
- Ezhengfa [2002] No. 15 | year swapped
位列全省第一方阵
+ in the province's front rank | idiom
打通服务群众“最后一公里”
+ cover the "last mile" of public service | idiom
坚持全市科技创新“一盘棋”
+ treat innovation across the city as a single game of chess | idiom
首批入选企业8家
+ eight companies made the first list | first
- six companies made the first list | another count
两年来累计投入3.2亿元
+ 320 million yuan has been spent over the past two years | spent
+ RMB320 million was invested in two years | spent
- 32 million yuan has been spent over the past two years | ten times less
半年新增市场主体1.1万户
+ 11,000 new market entities were registered in half a year | half a year
- 1.1 million new market entities were registered in half a year | factor
每亩增收800元左右
+ raising income by around 800 yuan per mu | per mu
- raising income by around 800 yuan per hectare | another unit
产量由50吨增加到120吨
+ output rose from 50 tonnes to 120 tonnes | from to
- output rose from 50 tonnes to 102 tonnes | digits swapped
专家服务团由12名教授组成
+ the expert team is made up of a dozen professors | dozen
+ twelve professors make up the expert team | twelve
- twenty professors make up the expert team | another count
3至5年内
+ within three to five years | range
- within three to four years | range end
第十三届全国人大四次会议
+ the fourth session of the 13th National People's Congress | session
- the fifth session of the 13th National People's Congress | another session
庆祝中国共产党成立100周年
+ mark the centenary of the founding of the Communist Party of China | centenary
+ celebrate the 100th anniversary of the founding of the CPC | 100th
- celebrate the 90th anniversary of the founding of the CPC | another
党的十九届五中全会精神
+ the guiding principles of the fifth plenary session of the 19th CPC Central Committee | session
- the guiding principles of the sixth plenary session of the 19th CPC Central Committee | another session
上午9点至11点30分
+ from 9 a.m. to 11:30 a.m. | times
- from 9 a.m. to 10:30 a.m. | hour moved
20至30岁的青年人才
+ young talent aged 20 to 30 | ages
- young talent aged 20 to 40 | range end
一等奖2项、二等奖5项
+ two first prizes and five second prizes | prizes
- two first prizes and four second prizes | another count
入选国家级专精特新“小巨人”企业4家
+ four companies were named national-level "little giants", firms that are specialised and innovative | 小巨人
- 14 companies were named national-level "little giants" | digit added
贷款余额比年初增加12.7亿元
+ outstanding loans rose by 1.27 billion yuan from the beginning of the year | loans
- outstanding loans rose by 127 million yuan from the beginning of the year | ten times less
较上年翻了两番
+ quadrupled compared with the previous year | two doublings
- doubled compared with the previous year | one doubling
是上年的1.5倍
+ 1.5 times that of the previous year | times
+ one and a half times the previous year's figure | times
- up 1.5 times on the previous year, that is, 2.5 times as much | increase vs level
研发投入强度达到2.01%
+ R&D intensity reached 2.01 percent | percent
- R&D intensity reached 2.1 percent | digit lost
拨付奖励资金1.2亿余元
+ over 120 million yuan in awards was paid out | over
- over 12 million yuan in awards was paid out | ten times less
- less than 120 million yuan in awards was paid out | bound turned
不到十天
+ in less than ten days | less than
- in more than ten days | bound turned
走访企业近百家
+ visited nearly 100 companies | nearly 100
- visited more than 100 companies | bound turned
签约项目总投资额达百亿元
+ the projects signed are worth 10 billion yuan in all | 百亿
- the projects signed are worth 1 billion yuan in all | ten times less
一批重大项目相继落户
+ a number of major projects have settled here one after another | 一批
第一时间响应企业诉求
+ respond at once to what companies ask for | idiom
一手抓疫情防控，一手抓复工复产
+ control the epidemic on the one hand and get work going again on the other | idiom
三农工作
+ work on agriculture, rural areas and farmers | 三农
两不愁三保障
+ the two assurances (food and clothing) and three guarantees (education, medical care and housing) | name
500强企业
+ a Fortune 500 company | top 500
+ a top 500 company | top 500
百年老店
+ a century-old shop | century
10年以上工作经验
+ at least ten years of work experience | at least
+ ten or more years' work experience | at least
- at least five years of work experience | another number
年满18周岁
+ aged 18 or over | age
- aged 16 or over | another age
有效期至2023年12月31日
+ valid until 31 December 2023 | date
- valid until 30 December 2023 | day moved
距离武汉80公里
+ 80 kilometres from Wuhan | distance
- 80 miles from Wuhan | another unit
海拔1200余米
+ at an altitude of more than 1,200 metres | metres
- at an altitude of more than 1,200 feet | another unit
种植中药材3万亩
+ 30,000 mu (2,000 hectares) of medicinal herbs | mu
+ 2,000 hectares of medicinal herbs | hectares
- 30,000 hectares of medicinal herbs | mu became hectares
供水量8.5万立方米
+ 85,000 cubic metres of water | volume
- 850,000 cubic metres of water | ten times
每千人口执业医师2.9名
+ 2.9 licensed doctors per 1,000 people | rate
- 2.9 licensed doctors per 10,000 people | rate basis
PM2.5平均浓度为35微克/立方米
+ the average PM2.5 concentration was 35 micrograms per cubic metre | PM2.5
- the average PM2.5 concentration was 53 micrograms per cubic metre | digits swapped
财政收入增长两成
+ fiscal revenue rose by a fifth | 两成
+ fiscal revenue rose 20 percent | 两成
- fiscal revenue rose two percent | tenfold less
九成以上的村
+ more than nine villages in ten | 九成
- more than eight villages in ten | another share
今年前三季度
+ in the first three quarters of this year | quarters
- in the third quarter of this year | quarter
5月下旬
+ in late May | part of month
- in early May | part of month
本世纪初
+ at the turn of the century | century
累计授权专利1,268件，其中发明专利312件
+ a total of 1,268 patents have been granted, 312 of them for inventions | patents
- a total of 1,268 patents have been granted, 321 of them for inventions | digits swapped
企业数量由3家发展到37家
+ the number of companies has grown from three to 37 | from to
- the number of companies has grown from three to 73 | digits swapped
单笔最高300万元
+ up to 3 million yuan each | maximum
- at least 3 million yuan each | bound turned
年利率不超过4.35%
+ an annual interest rate of no more than 4.35 percent | at most
- an annual interest rate of no less than 4.35 percent | bound turned
三大主导产业
+ three leading industries | three
- four leading industries | another count
一个中心、两个基地
+ one centre and two bases | counts
- one centre and three bases | another count
双方签署战略合作协议
+ the two sides signed a strategic cooperation agreement | both
二十多年如一日
+ year in, year out for more than two decades | decades
+ for over 20 years | 二十多年
- for over 30 years | another number
60周岁以上老年人
+ people aged 60 and over | ages
- people aged 65 and over | another age
日产50万只口罩
+ a daily output of half a million masks | half a million
- a daily output of 5 million masks | ten times
亩均税收15万元
+ tax revenue of 150,000 yuan per mu | per mu
- tax revenue of 1.5 million yuan per mu | ten times
增幅达两位数
- single-digit growth | wrong
打通服务群众“最后一公里”
- bridging the last ten kilometres in serving the public | figure added
委托第三方机构评估
- commissioning three parties to carry out the assessment | ordinal→count
《湖北省科技创新“十四五”规划》
- Hubei's 14th Ten-Year Plan for Science and Technology Innovation | five→ten
市六届人大一次会议
- the sixth session of the First Municipal People's Congress | exchanged
“双十一”购物节
- the Double Twelve shopping festival | wrong name
“四个意识”“两个维护”
- the "two consciousnesses" and the "four upholds" | exchanged
“百千万”工程
+ the Hundred-Thousand-Ten Thousand Project | name
- the project "Tens, Hundreds, Thousands" | ÷10
`);
