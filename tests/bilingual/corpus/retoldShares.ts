/** Pairs on parts told from the other end: short of or beyond a target, percent off, one for every so many, all as every one, what grew by and to. */
import { readPairs } from './readPairs';

export const retoldShares = readPairs(`
平均每8.2户市场主体拥有1件注册商标
+ an average of one registered trademark for every 8.2 market entities
+ On average, every 8.2 market entities own one registered trademark
+ one registered trademark per 8.2 market entities on average
- an average of one registered trademark for every 2.8 market entities
- an average of two registered trademarks for every 8.2 market entities
平均每3.5户家庭拥有一辆汽车
+ There is one car for every 3.5 households
+ On average there is a car for every 3.5 households
+ one car to every 3.5 households
- There is one car for every 5.3 households
每4.6人就有1名志愿者
+ One in every 4.6 people is a volunteer
+ There is one volunteer for every 4.6 people
+ one in 4.6 residents is a volunteer
- One in every 6.4 people is a volunteer
每1.5公里设1个公交站
+ There is one bus stop every 1.5 kilometres
+ There is a bus stop for every 1.5 kilometres
- There is one bus stop every 2.5 kilometres
每12名学生配备1名导师
+ One tutor is assigned to every 12 students
+ There is one tutor for every 12 students
- There is one tutor for every 20 students
每5个人中有1人参加
+ One in five people took part
+ One person in every five took part
- One in four people took part
2020年11月1日零时，全市常住人口为653.28万人
+ The resident population stood at 6.5328 million at zero hour on 1 November 2020
+ As of 00:00 on November 1, 2020, the resident population was 6.5328 million
+ At midnight on 1 November 2020, the resident population was 6.5328 million
+ At 0:00 on 1 November 2020 the city had 6.5328 million permanent residents
+ At 12 midnight on 1 November 2020 the city had 6.5328 million permanent residents
+ As of zero hours on 1 November 2020 the city had 6.5328 million permanent residents
- At noon on 1 November 2020, the resident population was 6.5328 million
- At zero hour on 1 November 2020, the resident population was 6.5238 million
- At zero hour on 11 November 2020, the resident population was 6.5328 million
4月1日零时起执行新的列车运行图
+ A new train timetable takes effect at zero hour on April 1
+ A new train timetable takes effect at midnight on April 1
+ A new train timetable takes effect from 12 a.m. on April 1
+ A new train timetable applies from 0:00 on April 1
- A new train timetable takes effect at noon on April 1
累计建成5G基站1.28万个
+ the 12.8 thousand 5G base stations completed so far
+ 12,800 5G base stations have been built
- the 18.2 thousand 5G base stations completed so far
重点园区覆盖率达100%
+ Coverage now reaches every one of the key parks
+ All key parks are now covered
+ It now covers each and every key park
+ Coverage of the key parks is complete
- It now covers half of the key parks
- Coverage of key parks reached 90 percent
行政村通客车率100%
+ Every administrative village has a bus service
+ Without exception, administrative villages have a bus service
+ Buses reach each administrative village
- Nine in ten administrative villages have a bus service
合格率100%
+ All samples passed
+ Every single sample passed
- Most samples passed
城镇新增就业8.6万人，完成年度目标的107.5%
+ The year's target for new urban employment was exceeded by 7.5 percent, with 86,000 people newly employed
+ New urban jobs totalled 86,000, 7.5 percent above the annual target
+ New urban jobs totalled 86,000, 107.5 percent of the annual target
+ At 86,000, new urban jobs were 7.5 percent over target
- The year's target for new urban employment was exceeded by 75 percent, with 86,000 people newly employed
- The year's target for new urban employment was exceeded by 107.5 percent, with 86,000 people newly employed
- New urban jobs totalled 86,000, 7.5 percent below the annual target
登记失业率3.1%，控制在4%的目标以内
+ registered urban unemployment was held to 3.1 percent, inside the target ceiling of 4 percent
+ registered unemployment was kept at 3.1 percent, within the 4 percent target
+ registered unemployment was 3.1 percent, below the target ceiling of 4 percent
- registered urban unemployment was held to 3.7 percent, inside the target ceiling of 4 percent
- registered unemployment was 3.1 percent, above the target of 4 percent
一般公共预算收入完成328.6亿元，为预算的98.7%，同口径增长3.2%
+ General public budget revenue, RMB 32.86 billion, was 1.3 percent short of budget but grew 3.2 percent on a like-for-like basis
+ Revenue came to RMB 32.86 billion, 1.3 percent below budget and up 3.2 percent like for like
+ Revenue came to RMB 32.86 billion, falling 1.3 percent short of the budget, though up 3.2 percent
+ Revenue missed the budget by 1.3 percent at RMB 32.86 billion, up 3.2 percent
- Revenue came to RMB 32.86 billion, 1.3 percent above budget and up 3.2 percent like for like
- Revenue came to RMB 32.86 billion, 3.1 percent below budget and up 3.2 percent like for like
- Revenue came to RMB 32.86 billion, 98.7 percent short of budget and up 3.2 percent like for like
用电量为上年的96.4%
+ Electricity use was 3.6 percent lower than the year before
+ Electricity use fell 3.6 percent from the year before
- Electricity use was 3.6 percent higher than the year before
产量相当于去年的112%
+ Output was 12 percent higher than last year
+ Output was up 12 percent on last year
+ Output was 112 percent of last year's
- Output was 12 percent lower than last year
客流恢复到2019年的92%
+ Passenger traffic was 8 percent below the 2019 level
+ Passenger traffic was back to 92 percent of the 2019 level
- Passenger traffic was 18 percent below the 2019 level
优良天数达到321天，同比增加11天
+ there were 321 days of good air, 11 more than a year earlier
+ good-air days rose by 11 from a year earlier to 321
+ Eleven more good-air days than last year were recorded, 321 in all
- the number of good-air days increased by 12 year on year to reach 321
- the number of good-air days increased by 11 year on year to reach 312
- the number of good-air days fell by 11 year on year to reach 321
A级景区达到48家，新增6家
+ The number of A-level scenic areas grew by six to 48
+ With six new ones, A-level scenic areas now number 48
- The number of A-level scenic areas grew by eight to 48
专利授权量8600件，同比增加720件
+ Patents granted rose by 720 year on year to 8,600
+ Up 720 year on year, patents granted came to 8,600
+ Patents granted increased 720 year-on-year to 8,600
- Patents granted fell by 720 year on year to 8,600
平均车速25公里，比去年提高3公里
+ Average speed rose by three kilometres from last year to 25 kilometres
在册困难家庭1.2万户，环比减少86户
+ Registered needy households fell by 86 month on month to 12,000
- Registered needy households rose by 86 month on month to 12,000
住院天数7.6天，同比减少0.4天
+ The average hospital stay fell by 0.4 year on year to 7.6 days
+ Hospital stays averaged 7.6 days, 0.4 fewer than the year before
压减一般性支出不低于10%
+ at least 10 percent will be cut from general spending
+ general spending will be cut by at least 10 percent
- we will trim at least 20 percent off general spending
- we will trim at most 10 percent off general spending
三公经费下降8%
+ Spending on official hospitality, cars and travel has had 8 percent knocked off it
+ They took 8 percent off spending on official hospitality, cars and travel
+ 8 percent was shaved off spending on official travel
- They took 18 percent off spending on official hospitality, cars and travel
电价降低5%
+ The change cuts 5 percent off electricity prices
+ Electricity prices are 5 percent lower
- The change cuts 15 percent off electricity prices
商品打八折
+ Goods are sold at 20 percent off
- Goods are sold at 80 percent off
通行费优惠15%
+ Tolls are 15 percent off
+ There is 15 percent off tolls
医疗卫生机构床位数十年翻了两番
+ in a decade, hospital and clinic beds have increased fourfold
- over two decades, hospital and clinic beds increased to four times the original number
- over a decade, hospital and clinic beds doubled
- over a decade, hospital and clinic beds tripled
地区生产总值十年翻一番
+ GDP doubled in ten years
+ Over a decade GDP doubled
+ GDP has doubled in a decade
- GDP tripled in ten years
- GDP doubled in five years
居民收入数十年持续增长
+ Incomes have kept growing for decades
~ Incomes have kept growing for ten years
高校数十年间增加了一倍
+ Universities doubled in number over decades
企业总数十年增长三倍
+ The total number of enterprises quadrupled in ten years
- The total number of enterprises quadrupled in twelve years
人口数二十年翻了一番
+ The population doubled in twenty years
- The population doubled in thirty years
`);
