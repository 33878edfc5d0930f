/** Pairs as reports of achievements write them: deductions, basis points, converted areas, cohorts, lists of multiples. */
import { readPairs } from './readPairs';

export const achievements = readPairs(`
2021年前三季度，全市地区生产总值1215.4亿元，按可比价格计算，同比增长16.1%，两年平均增长3.0%。
+ In the first three quarters of 2021 the city's GDP was 121.54 billion yuan, up 16.1 percent year on year at comparable prices and an average of 3.0 percent a year over two years. | two-year average
- In the first three quarters of 2021 the city's GDP was 12.154 billion yuan, up 16.1 percent year on year at comparable prices and an average of 3.0 percent a year over two years. | ten times too little
- In the first three quarters of 2021 the city's GDP was 121.54 billion yuan, up 11.6 percent year on year at comparable prices and an average of 3.0 percent a year over two years. | digits swapped
获批省级重点研发计划项目18项，争取资金2160万元；国家自然科学基金项目4项，实现连续3年递增。
+ Eighteen projects entered the provincial key R&D programme, bringing in 21.6 million yuan, and four won National Natural Science Foundation grants, the third annual increase in a row. | third in a row
- Eighteen projects entered the provincial key R&D programme, bringing in 216 million yuan, and four won National Natural Science Foundation grants, the third annual increase in a row. | ten times
- Eighteen projects entered the provincial key R&D programme, bringing in 21.6 million yuan, and six won National Natural Science Foundation grants, the third annual increase in a row. | another count
市委书记主持召开专题会议5次，研究解决重大问题11个。
+ The secretary of the municipal Party committee chaired five special meetings, which settled 11 major issues. | five meetings
- The secretary of the municipal Party committee chaired five special meetings, which settled 17 major issues. | another number
打造“1+5+N”科技创新平台体系
+ build a 1+5+N system of platforms for innovation | a formula
- build a 1+6+N system of platforms for innovation | another formula
全面落实研发费用加计扣除比例由75%提高到100%政策，全年为企业减税4.3亿元。
+ The extra deduction for R&D expenses was raised from 75 to 100 percent, saving companies 430 million yuan in tax over the year. | percent once
- The extra deduction for R&D expenses was raised from 70 to 100 percent, saving companies 430 million yuan in tax over the year. | range start
- The extra deduction for R&D expenses was raised from 75 to 100 percent, saving companies 4.3 billion yuan in tax over the year. | ten times
开展“科技活动周”活动，发放宣传资料1.2万余份，展出展板160块，受众3万多人次。
+ During Science and Technology Week over 12,000 leaflets were given out and 160 panels shown, with more than 30,000 attendances. | 人次 as attendances
- During Science and Technology Week over 12,000 leaflets were given out and 160 panels shown, with more than 300,000 attendances. | ten times
- During Science and Technology Week over 12,000 leaflets were given out and 106 panels shown, with more than 30,000 attendances. | digits swapped
培育国家技术创新示范企业1家，实现我市零的突破。
+ One company became a National Technological Innovation Demonstration Enterprise, the city's first. | 零的突破
明确了时间表、路线图，倒排工期、挂图作战，确保一周一小结、一月一通报。
+ A timetable and a road map were drawn up, and progress is summed up weekly and reported monthly. | weekly, monthly
贷款期限最长不超过3年，利率按照一年期LPR减50个基点执行。
+ Loans run for no more than three years at the one-year LPR minus 50 basis points. | basis points
- Loans run for no more than three years at the one-year LPR minus 5 basis points. | ten times too little
- Loans run for no more than five years at the one-year LPR minus 50 basis points. | another span
每年遴选10名左右领军人才，给予每人50万元至100万元项目资助。
+ About ten leading talents are chosen each year, and each receives project funding of 500,000 to 1 million yuan. | 左右
- About ten leading talents are chosen each year, and each receives project funding of 500,000 to 10 million yuan. | range end
大棚蔬菜一年四熟，亩均产值过万元。
+ Greenhouse vegetables yield four crops a year, with an output of over 10,000 yuan per mu. | 过万元
- Greenhouse vegetables yield three crops a year, with an output of over 10,000 yuan per mu. | another count
三分之二以上的村实现集体经营性收入10万元以上，其中50万元以上的村有86个。
+ More than two-thirds of the villages have collective business incomes above 100,000 yuan, 86 of them above 500,000. | unit once
- More than two-thirds of the villages have collective business incomes above 100,000 yuan, 68 of them above 500,000. | digits swapped
- More than two-fifths of the villages have collective business incomes above 100,000 yuan, 86 of them above 500,000. | another fraction
时间定于5月30日（星期日）上午8:30—11:30。
+ It will be held on Sunday, 30 May, from 8:30 to 11:30 a.m. | clock range
- It will be held on Sunday, 30 May, from 8:30 to 11:00 a.m. | another end
- It will be held on Sunday, 31 May, from 8:30 to 11:30 a.m. | another day
截至2020年末，全国高速公路里程16.1万公里，稳居世界第一。
+ By the end of 2020 China had 161,000 km of expressways, more than any other country. | first in the world
- By the end of 2020 China had 1.61 million km of expressways, more than any other country. | ten times
- By the end of 2019 China had 161,000 km of expressways, more than any other country. | another year
5年来，我国风电、光伏发电装机规模分别增长了1.2倍和3.3倍。
+ In five years China's installed wind and solar capacity grew to 2.2 and 4.3 times its former size respectively. | 增长1.2倍 is 2.2 times
数字经济核心产业增加值占GDP比重达到7.8%左右，软件业务收入年均增长两位数。
+ The core digital industries account for about 7.8 percent of GDP, and software revenue has grown at double-digit rates. | double-digit
- The core digital industries account for about 8.7 percent of GDP, and software revenue has grown at double-digit rates. | digits swapped
国土绿化面积6.2万亩，新造林1.3万亩，退化林修复4.9万亩。
+ Land greening covered 4,133 hectares: 867 hectares of new forest and 3,267 of restored woodland. | converted to hectares
- Land greening covered 62,000 mu: 31,000 mu of new forest and 49,000 of restored woodland. | digits changed
该市民营经济贡献了55%的税收、65%的生产总值和九成的新增就业。
+ Private business provides 55 percent of the city's tax revenue, 65 percent of its GDP and nine in ten of its new jobs. | nine in ten
- Private business provides 55 percent of the city's tax revenue, 56 percent of its GDP and nine in ten of its new jobs. | digits swapped
成立四个工作专班，由分管副市长任组长。
+ Four task forces were set up, each headed by the vice mayor in charge. | four
- Five task forces were set up, each headed by the vice mayor in charge. | another count
一人一档、一企一策，确保人才工作落到实处。
+ With a file for each person and a policy for each company, work on talent is made to count. | no figure
一大批“90后”“00后”青年成为创新主力。
+ Many young people born in the 1990s and 2000s are now at the heart of innovation. | cohorts
二手车交易量增长五分之一
+ sales of used cars rose by one-fifth | one-fifth
- sales of used cars rose by one-third | another fraction
平均3.2天新增一家高新技术企业
+ a new high-tech enterprise every 3.2 days on average | every 3.2 days
- a new high-tech enterprise every 2.3 days on average | digits swapped
近八成受访者表示满意，仅3%表示不满意。
+ Nearly 80 percent of those asked were satisfied and only 3 percent dissatisfied. | only
+ Almost eight in ten respondents were satisfied; just 3% were not. | eight in ten
- Nearly 80 percent of those asked were satisfied and only 13 percent dissatisfied. | digit added
由原来的“万里挑一”变为“百里挑一”
+ from one in ten thousand to one in a hundred | idioms in figures
今年以来，该市推行“拿地即开工”，全流程由过去的百余天压减到最短5天。
+ Since the beginning of the year the city has let work start as soon as land is acquired, cutting the whole process from over a hundred days to as few as five. | 百余天
- Since the beginning of the year the city has let work start as soon as land is acquired, cutting the whole process from over a hundred days to as few as seven. | another span
七夕当天，景区迎来客流高峰，单日接待2.1万人次。
+ On the day of the Qixi Festival the scenic area had its busiest time, with 21,000 visitors in a single day. | single day
- On the day of the Qixi Festival the scenic area had its busiest time, with 12,000 visitors in a single day. | digits swapped
四星级以上酒店12家
+ 12 hotels of four stars or more | four stars
- 12 hotels of five stars or more | another grade
项目建设周期18个月，预计2023年底竣工，达产后年产值可达15亿元、年税收8000万元、带动就业1200人。
+ Construction takes 18 months and should be finished by the end of 2023; at full capacity the plant will have an annual output of 1.5 billion yuan, pay 80 million yuan in taxes a year and employ 1,200 people. | full capacity
- Construction takes 18 months and should be finished by the end of 2023; at full capacity the plant will have an annual output of 1.5 billion yuan, pay 800 million yuan in taxes a year and employ 1,200 people. | ten times
- Construction takes 16 months and should be finished by the end of 2023; at full capacity the plant will have an annual output of 1.5 billion yuan, pay 80 million yuan in taxes a year and employ 1,200 people. | another span
`);
