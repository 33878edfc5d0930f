/** Pairs as communiqués, work reports and notices write them: grades, weekdays, halves, counts turned round. */
import { readPairs } from './readPairs';

export const communiques = readPairs(`
初步核算，全年国内生产总值1143670亿元，比上年增长8.1%，两年平均增长5.1%。
+ According to preliminary estimates, the gross domestic product for the year was 114,367.0 billion yuan, up by 8.1 percent over the previous year, with an average two-year growth of 5.1 percent. | two-year average
- According to preliminary estimates, the gross domestic product for the year was 11,436.7 billion yuan, up by 8.1 percent over the previous year, with an average two-year growth of 5.1 percent. | ten times too little
- According to preliminary estimates, the gross domestic product for the year was 114,367.0 billion yuan, up by 8.1 percent over the previous year, with an average two-year growth of 1.5 percent. | digits swapped
其中，第一产业增加值83086亿元，比上年增长7.1%；第二产业增加值450904亿元，增长8.2%；第三产业增加值609680亿元，增长8.2%。
+ Of this total, the value added of the primary industry was 8,308.6 billion yuan, up by 7.1 percent over the previous year; that of the secondary industry was 45,090.4 billion yuan, up by 8.2 percent; and that of the tertiary industry was 60,968.0 billion yuan, up by 8.2 percent. | primary, secondary, tertiary
- Of this total, the value added of the primary industry was 8,308.6 billion yuan, up by 7.1 percent over the previous year; that of the secondary industry was 45,090.4 billion yuan, up by 8.2 percent; and that of the tertiary industry was 69,068.0 billion yuan, up by 8.2 percent. | digits swapped
年末全国就业人员74652万人，其中城镇就业人员46773万人，占全国就业人员比重为62.7%，比上年末上升1.1个百分点。
+ At the end of the year, the number of employed people in China was 746.52 million, of which 467.73 million were employed in urban areas, accounting for 62.7 percent of the total, 1.1 percentage points higher than at the end of the previous year. | 万人 to million
- At the end of the year, the number of employed people in China was 746.52 million, of which 467.73 million were employed in urban areas, accounting for 62.7 percent of the total, 1.1 percent higher than at the end of the previous year. | points became percent
- At the end of the year, the number of employed people in China was 74.652 million, of which 467.73 million were employed in urban areas, accounting for 62.7 percent of the total, 1.1 percentage points higher than at the end of the previous year. | ten times too little
全年粮食种植面积11763万公顷，比上年增加86万公顷。
+ The sown area of grain in the year was 117.63 million hectares, an increase of 860,000 hectares over the previous year. | hectares
- The sown area of grain in the year was 117.63 million hectares, an increase of 8.6 million hectares over the previous year. | ten times
全年研究与试验发展（R&D）经费支出27864亿元，比上年增长14.2%，与国内生产总值之比为2.44%。
+ Expenditure on research and experimental development (R&D) was 2,786.4 billion yuan in the year, up 14.2 percent over the previous year, or 2.44 percent of GDP. | ratio to GDP
我市坚持“一张蓝图绘到底”，一年接着一年干，三农工作稳步推进。
+ Holding to one blueprint to the end and working year after year, the city has made steady progress on agriculture, rural areas and farmers. | no quantity at all
要做到一如既往、千方百计，全力以赴打好三大攻坚战。
+ We must, as always, do everything possible and go all out in the three critical battles. | idioms and 三大
- We must, as always, do everything possible and go all out in the four critical battles. | three became four
“双碳”目标提出一年多来，全市单位GDP能耗下降3.2%。
+ In the more than a year since the dual carbon goals were put forward, the city's energy consumption per unit of GDP has fallen 3.2 percent. | dual carbon, more than a year
- In the more than a year since the dual carbon goals were put forward, the city's energy consumption per unit of GDP has fallen 2.3 percent. | digits swapped
持续深化“放管服”改革，推行一站式服务，实现“最多跑一次”。
+ We continued to streamline administration, offered one-stop services and made sure that people need to come in person once at most. | one-stop, once at most
四名同志被授予“五一劳动奖章”，其中一人为女性。
+ Four people were awarded the May Day Labour Medal, one of them a woman. | 五一 is May Day
- Five people were awarded the May Day Labour Medal, one of them a woman. | four became five
两会期间，代表委员们围绕科技创新展开热烈讨论。
+ During the Two Sessions, deputies and members held lively discussions on scientific and technological innovation. | two sessions
全面贯彻落实党的十九届五中全会精神。
+ to fully implement the guiding principles of the fifth plenary session of the 19th CPC Central Committee | two ordinals
- to fully implement the guiding principles of the sixth plenary session of the 19th CPC Central Committee | another session
该项目占地约320亩，总建筑面积18万平方米，建成后年产新能源汽车电池5GWh。
+ Covering about 320 mu with a total floor area of 180,000 square metres, the project will turn out 5 GWh of batteries for new-energy vehicles a year once completed. | GWh
+ The project occupies some 21.3 hectares and has a gross floor area of 180,000 m²; on completion it will have an annual output of 5 GWh of NEV batteries. | mu converted
- Covering about 320 mu with a total floor area of 18,000 square metres, the project will turn out 5 GWh of batteries for new-energy vehicles a year once completed. | ten times too little
- Covering about 320 mu with a total floor area of 180,000 square metres, the project will turn out 5 MWh of batteries for new-energy vehicles a year once completed. | GWh became MWh
一期工程装机容量100兆瓦，年发电量约1.2亿千瓦时，可节约标准煤3.6万吨。
+ Phase I, with an installed capacity of 100 MW, will generate about 120 million kWh a year and save 36,000 tonnes of standard coal. | MW, kWh, tonnes
- Phase I, with an installed capacity of 100 MW, will generate about 12 million kWh a year and save 36,000 tonnes of standard coal. | ten times too little
- Phase II, with an installed capacity of 100 MW, will generate about 120 million kWh a year and save 36,000 tonnes of standard coal. | another phase
生产效率提高了近两倍，能耗降低三分之一，不良品率减少一半。
+ Productivity nearly tripled, energy use fell by a third and the reject rate was halved. | 提高两倍 is triple
- Productivity nearly quadrupled, energy use fell by a third and the reject rate was halved. | another multiple
- Productivity nearly tripled, energy use fell by a quarter and the reject rate was halved. | another fraction
出口额达3500万美元，环比增长12%，连续三个月保持两位数增长。
+ Exports reached US$35 million, up 12 percent month on month, the third straight month of double-digit growth. | three months running, double-digit
- Exports reached US$35 million, up 12 percent month on month, the fourth straight month of double-digit growth. | another month
- Exports reached 35 million yuan, up 12 percent month on month, the third straight month of double-digit growth. | dollars became yuan
培育国家级专精特新“小巨人”企业7家，省级112家，数量居全省第二。
+ The city has fostered seven "little giant" firms at national level and 112 at provincial level, the second largest number in the province. | second largest
- The city has fostered seven "little giant" firms at national level and 112 at provincial level, the third largest number in the province. | another rank
早稻亩产由去年的420公斤提高到455公斤。
+ The yield of early rice rose from 420 kg per mu last year to 455 kg. | per mu
+ The yield of early rice per mu rose to 455 kilograms from last year's 420. | unit once
- The yield of early rice rose from 420 kg per mu last year to 445 kg. | digit changed
带动周边2个乡镇、11个村的1600余户农户增收，户均年增收3000元以上。
+ The project raised the incomes of over 1,600 farming households in 11 villages of two nearby townships by at least 3,000 yuan a year each. | households
- The project raised the incomes of over 1,600 farming households in 11 villages of two nearby townships by at least 30,000 yuan a year each. | ten times
- The project raised the incomes of over 1,600 farming households in 17 villages of two nearby townships by at least 3,000 yuan a year each. | another count
亩均增收八百多元
+ adding more than 800 yuan per mu to incomes | Han numeral, 多
- adding more than 8,000 yuan per mu to incomes | ten times
有机肥替代化肥比例达到七成
+ organic fertiliser now replaces 70 percent of chemical fertiliser | 七成
+ organic fertiliser now replaces seven-tenths of chemical fertiliser | 七成 as tenths
农产品打七折销售
+ farm produce is being sold at 30 percent off | 七折
- farm produce is being sold at 70 percent off | 七折 is 30 percent off
九年义务教育巩固率达96.5%，普惠性幼儿园覆盖率达87%。
+ The completion rate of nine-year compulsory education reached 96.5 percent, and publicly subsidised kindergartens covered 87 percent of children. | nine-year
- The completion rate of nine-year compulsory education reached 95.6 percent, and publicly subsidised kindergartens covered 87 percent of children. | digits swapped
每千人口执业（助理）医师数达3.04人，人均预期寿命提高到78.2岁。
+ There were 3.04 licensed (assistant) doctors per 1,000 people, and average life expectancy rose to 78.2 years. | per thousand, years of age
- There were 3.4 licensed (assistant) doctors per 1,000 people, and average life expectancy rose to 78.2 years. | digit lost
全市共有60周岁及以上老年人52.6万人，占总人口的近五分之一。
+ The city has 526,000 people aged 60 and over, nearly one in five of its population. | one in five
+ There are 526,000 residents aged 60 or above in the city, almost a fifth of the total. | a fifth
- The city has 526,000 people aged 65 and over, nearly one in five of its population. | another age
- The city has 526,000 people aged 60 and over, nearly one in four of its population. | another fraction
新建、改扩建中小学23所，新增学位1.8万个。
+ Twenty-three primary and secondary schools were built or expanded, adding 18,000 places. | spelled out at the start
- Thirty-two primary and secondary schools were built or expanded, adding 18,000 places. | digits swapped
疫苗全程接种率超过九成，加强针接种117万剂次。
+ More than 90 percent are fully vaccinated, and 1.17 million booster doses have been given. | 九成, 剂次
- More than 90 percent are fully vaccinated, and 11.7 million booster doses have been given. | ten times
全年空气质量优良天数比例为88.5%，PM2.5年均浓度为34微克/立方米，同比下降10.5%。
+ The share of days with good air quality in the year was 88.5 percent, and the annual mean PM2.5 concentration was 34 micrograms per cubic metre, down 10.5 percent year on year. | PM2.5
+ Good air days made up 88.5% of the year; the annual average PM2.5 level was 34 μg/m³, 10.5% lower than a year earlier. | a year earlier
- Good air days made up 88.5% of the year; the annual average PM2.5 level was 34 μg/m³, 10.5 percentage points lower than a year earlier. | percent became points
- Good air days made up 88.5% of the year; the annual average PM2.5 level was 43 μg/m³, 10.5% lower than a year earlier. | digits swapped
境内长江干流水质稳定在Ⅱ类，15个国控断面水质优良率100%。
+ Water in the local stretch of the Yangtze stayed at Grade II, and all 15 state-monitored sections were rated good or excellent (100 percent). | Grade II
- Water in the local stretch of the Yangtze stayed at Grade III, and all 15 state-monitored sections were rated good or excellent (100 percent). | another grade
会议将于6月中旬在武汉举行，会期两天半。
+ The conference will be held in Wuhan in mid-June and last two and a half days. | 中旬, 两天半
- The conference will be held in Wuhan in early June and last two and a half days. | 中旬 became early
- The conference will be held in Wuhan in mid-June and last one and a half days. | another length
10月底前完成任务的80%，年底前全部完成。
+ Complete 80 percent of the tasks by the end of October and all of them by the end of the year. | by the end of
- Complete 80 percent of the tasks by the end of November and all of them by the end of the year. | another month
周三下午3时，市科技局召开三季度例会。
+ At 3 p.m. on Wednesday, the municipal science and technology bureau held its regular third-quarter meeting. | hour and weekday
- At 5 p.m. on Wednesday, the municipal science and technology bureau held its regular third-quarter meeting. | another hour
- At 3 p.m. on Thursday, the municipal science and technology bureau held its regular third-quarter meeting. | another weekday
前三季度，全市新登记市场主体4.3万户，日均160户左右。
+ In the first three quarters, 43,000 market entities were newly registered in the city, about 160 a day. | first three quarters
- In the first two quarters, 43,000 market entities were newly registered in the city, about 160 a day. | another span
截至“十三五”末，全市高新技术企业达到356家，是2015年的4.2倍。
+ By the end of the 13th Five-Year Plan period, the city had 356 high-tech enterprises, 4.2 times the 2015 figure. | 是…倍
- By the end of the 12th Five-Year Plan period, the city had 356 high-tech enterprises, 4.2 times the 2015 figure. | another plan
- By the end of the 13th Five-Year Plan period, the city had 356 high-tech enterprises, 4.2 times the 2016 figure. | another year
获国家科技进步二等奖1项、省科技进步奖一等奖3项。
+ won one second prize of the State Science and Technology Progress Award and three first prizes of the provincial award | prize grades
+ won a National S&T Progress Award (second class) and three provincial S&T progress awards (first class) | class
- won one first prize of the State Science and Technology Progress Award and three first prizes of the provincial award | another grade
张某，男，1968年7月生，大学学历，1990年8月参加工作，1993年6月加入中国共产党。
+ Mr Zhang, born in July 1968, is a university graduate who started work in August 1990 and joined the CPC in June 1993. | three dates
- Mr Zhang, born in July 1986, is a university graduate who started work in August 1990 and joined the CPC in June 1993. | digits swapped
这是全省首家以此为主题的科普馆，也是唯一一家。
+ It is the first science museum on this subject in the province, and the only one. | the only one
企业与高校携手，前者出资，后者出人，实现双赢。
+ Companies and universities joined hands: the former put up the money, the latter the people, and both sides gained. | former, latter, both
我们要心往一处想、劲往一处使。
+ We should think with one mind and pull in one direction. | one mind
半天时间，专家们走访了三家企业，与十余名技术人员座谈。
+ In half a day the experts called on three companies and talked with more than ten technicians. | half a day
- In half a day the experts called on two companies and talked with more than ten technicians. | another count
`);
