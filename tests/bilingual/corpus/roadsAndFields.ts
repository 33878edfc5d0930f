/** Pairs of traffic, farms, meetings and services, made likewise: lanes, yields, deputies, votes, degrees. */
import { readPairs } from './readPairs';

export const roadsAndFields = readPairs(`
地铁2号线一期工程全长23.8公里，设站18座，2022年底通车试运营。
+ Phase I of Metro Line 2, 23.8 kilometres long with 18 stations, will begin trial operation at the end of 2022. | phase I
+ The first phase of Subway Line 2 is 23.8 km long and has 18 stations; trial service starts at the end of 2022. | first phase
- Phase I of Metro Line 3, 23.8 kilometres long with 18 stations, will begin trial operation at the end of 2022. | line
高铁开通后，至省城的车程由两个半小时压缩到50分钟以内。
+ The high-speed line cuts the trip to the provincial capital from two and a half hours to less than 50 minutes. | 以内
+ Since the high-speed railway opened, the provincial capital can be reached in under 50 minutes instead of 2.5 hours. | 2.5 hours
- The high-speed line cuts the trip to the provincial capital from one and a half hours to less than 50 minutes. | hours
早晚高峰时段为7:00—9:00和17:00—19:00，货车禁止通行。
+ Trucks are banned during the rush hours, from 7 to 9 a.m. and from 5 to 7 p.m. | rush hours
+ Lorries are not allowed at peak times, 7:00–9:00 and 17:00–19:00. | 24h
- Trucks are banned during the rush hours, from 7 to 9 a.m. and from 5 to 8 p.m. | time
公交出行分担率提高到31%，准点率保持在九成以上。
+ Buses now account for 31 percent of trips, and more than 90 percent of them run on time. | over 90
+ Public transport's share of journeys rose to 31%, with punctuality remaining above 90%. | above
- Buses now account for 13 percent of trips, and more than 90 percent of them run on time. | digits
全市电动自行车上牌62万辆，骑乘人员头盔佩戴率95.7%。
+ The city has registered 620,000 e-bikes, and 95.7 percent of riders wear helmets. | plain
+ Some 620,000 electric bicycles carry licence plates, and helmets are worn by 95.7% of riders. | plain
- The city has registered 620,000 e-bikes, and 97.5 percent of riders wear helmets. | digits
国道G107改线工程双向四车道，设计时速80公里，概算总投资11.6亿元。
+ The new alignment of National Highway G107, a four-lane road designed for 80 km/h, will cost an estimated 1.16 billion yuan. | four-lane
+ Rerouting of the G107 calls for four lanes both ways, a design speed of 80 kilometres an hour and an estimated investment of RMB 1.16 billion. | lanes
- The new alignment of National Highway G107, a six-lane road designed for 80 km/h, will cost an estimated 1.16 billion yuan. | lanes
春运40天，全市累计发送旅客287万人次，同比增长近三成。
+ In the 40 days of the Spring Festival travel season the city saw off 2.87 million passengers, nearly 30 percent more than a year before. | 40 days
+ Passenger trips from the city during the 40-day Spring Festival rush reached 2.87 million, up almost 30% year on year. | 40-day
- In the 40 days of the Spring Festival travel season the city saw off 2.87 million passengers, nearly 40 percent more than a year before. | share
机场旅客吞吐量突破百万人次大关。
+ The airport has handled more than one million passengers. | one million
+ Passenger throughput at the airport passed the one-million mark. | mark
- The airport has handled more than ten million passengers. | ten times
建成停车泊位1.1万个，其中半数以上对社会开放。
+ Some 11,000 parking spaces were built, more than half of them open to the public. | half
+ Of the 11,000 parking spaces completed, over half are open to all. | half
- Some 11,000 parking spaces were built, more than a third of them open to the public. | share
醉驾入刑十年，酒驾发案率下降七成以上。
+ In the ten years since drunk driving became a crime, cases of drink driving have dropped by more than 70 percent. | over 70
+ A decade after drunk driving was criminalised, drink-driving cases are down by at least 70%. | decade
- In the ten years since drunk driving became a crime, cases of drink driving have dropped by more than 60 percent. | share
大桥南侧辅道封闭施工，工期45天，至10月15日24时止。
+ The service road south of the bridge is closed for works for 45 days, until midnight on October 15. | midnight
+ Works will keep the southern side road of the bridge closed for 45 days, until 24:00 on 15 October. | 24:00
- The service road south of the bridge is closed for works for 54 days, until midnight on October 15. | days
水稻平均亩产612.5公斤，较去年增产23.4公斤。
+ Rice yielded 612.5 kilograms per mu on average, 23.4 kilograms more than last year. | per mu
+ The average rice yield was 612.5 kg a mu, up 23.4 kg on last year. | a mu
- Rice yielded 612.5 kilograms per mu on average, 32.4 kilograms more than last year. | digits
粮食总产量达23.7亿斤，连续八年稳定在22亿斤以上。
+ Grain output reached 1.185 million tonnes, staying above 1.1 million tonnes for the eighth year running. | jin to tonnes
+ The grain harvest was 2.37 billion jin and has been above 2.2 billion jin for eight years in a row. | jin
- Grain output reached 1.185 million tonnes, staying above 1.2 million tonnes for the eighth year running. | tonnes
全市生猪存栏118万头，能繁母猪11.2万头。
+ The city had 1.18 million pigs in stock, including 112,000 breeding sows. | pigs
+ The pig herd stands at 1.18 million, with 112,000 fertile sows. | herd
- The city had 1.18 million pigs in stock, including 121,000 breeding sows. | digits
高标准农田累计建成156万亩，占耕地面积的68%。
+ A total of 1.56 million mu of high-standard farmland has been built, 68 percent of all cropland. | mu
+ High-standard farmland now covers 104,000 hectares, or 68% of the arable land. | hectares
- High-standard farmland now covers 140,000 hectares, or 68% of the arable land. | hectares
每亩补贴种粮农户115元，资金通过“一卡通”直达。
+ Grain growers get 115 yuan for each mu, paid directly through the all-in-one card. | one-card
+ The subsidy for grain farmers is RMB 115 per mu and goes straight to their One-Card accounts. | one-card
- Grain growers get 151 yuan for each mu, paid directly through the all-in-one card. | digits
茶园面积增至31万亩，春茶开采时间比常年提前三五天。
+ The area under tea has grown to 310,000 mu; the first spring leaves were picked three to five days early. | early
- Tea gardens now extend over 310,000 mu, and spring picking began seven to eight days earlier than usual. | days
主要农作物耕种收综合机械化率达到76.4%，高出全省平均4.1个百分点。
+ Mechanisation of ploughing, planting and harvesting of the main crops reached 76.4 percent, 4.1 percentage points above the provincial average. | above
+ The rate of mechanisation for major crops rose to 76.4%, which is 4.1 points higher than in the province as a whole. | higher
- Mechanisation of ploughing, planting and harvesting of the main crops reached 76.4 percent, 4.1 percentage points below the provincial average. | direction
土地流转费每亩七八百元。
+ Land is leased for 700 to 800 yuan per mu. | 700 to 800
+ Rent for the land comes to seven or eight hundred yuan a mu. | seven or eight hundred
- Land is leased for 400 to 500 yuan per mu. | sum
稻虾共作模式亩均纯收入超过3000元，是单种水稻的3倍多。
+ Raising crayfish in paddies nets over 3,000 yuan per mu, more than three times what rice alone brings. | three times
+ With rice and crayfish together a mu earns a net RMB 3,000 or more, over three times the income from rice only. | or more
- Raising crayfish in paddies nets over 3,000 yuan per mu, more than four times what rice alone brings. | times
新认定绿色食品26个、地理标志农产品2个，累计分别达到143个和11个。
+ Another 26 green foods and two products of geographical indication were certified, for totals of 143 and 11. | totals
+ Newly certified were 26 green foods and 2 GI products, bringing the numbers to 143 and 11 respectively. | respectively
- Another 26 green foods and two products of geographical indication were certified, for totals of 134 and 11. | digits
小龙虾塘头价每斤二十二三元。
+ Crayfish sell at the pond for 22 to 23 yuan per jin. | 22 to 23
+ The pond-side price of crayfish is 22 or 23 yuan a jin. | 22 or 23
- Crayfish sell at the pond for 32 to 33 yuan per jin. | price
农村卫生厕所普及率超过九成，九成五以上的行政村生活垃圾得到治理。
+ More than 90 percent of rural households have sanitary toilets, and household waste is dealt with in over 95 percent of villages. | over
+ Sanitary toilets are found in over nine in ten rural homes; at least 95% of administrative villages treat their waste. | nine in ten
- More than 80 percent of rural households have sanitary toilets, and household waste is dealt with in over 95 percent of villages. | share
入春以来降水偏少两成，全市中小水库蓄水仅为常年同期的六成。
+ Rainfall since the beginning of spring has been 20 percent below normal, and small and medium reservoirs hold only 60 percent of what is usual at this time of year. | below
+ With 20% less rain than usual this spring, smaller reservoirs are at just 60% of their normal level for the season. | less
- Rainfall since the beginning of spring has been 20 percent below normal, and small and medium reservoirs hold only 50 percent of what is usual at this time of year. | share
会议应到代表312名，实到298名，符合法定人数。
+ Of 312 deputies 298 were present, a quorum. | of
+ The quorum was met, with 298 of the 312 deputies attending. | of the
- Of 312 deputies 289 were present, a quorum. | digits
市六届人大常委会第二十三次会议5月27日举行，会期一天。
+ The 23rd session of the Standing Committee of the Sixth Municipal People's Congress was held on May 27 and lasted one day. | one day
+ The one-day 23rd meeting of the standing committee of the sixth municipal people's congress took place on 27 May. | one-day
- The 22nd session of the Standing Committee of the Sixth Municipal People's Congress was held on May 27 and lasted one day. | session
会议强调，要坚持“四个不摘”，做到“六个到位”。
+ The meeting called for keeping to the “four no-removals” and for the “six in-places”. | slogans
+ Participants were urged to uphold the “four no-removals” and see to it that the “six in-places” are achieved. | slogans
- The meeting called for keeping to the “four no-removals” and for the “five in-places”. | slogan
市政府召开第87次常务会议，审议通过3项议题。
+ The municipal government held its 87th executive meeting, which passed three items. | 87th
+ At its 87th executive meeting the city government adopted three agenda items. | three
- The municipal government held its 78th executive meeting, which passed three items. | digits
参会人员须提前48小时报备，会前半小时入场完毕。
+ Participants must register 48 hours in advance and be seated half an hour before the meeting. | half an hour
+ Those attending are to report 48 hours ahead and take their seats 30 minutes before the start. | 30 minutes
- Participants must register 24 hours in advance and be seated half an hour before the meeting. | hours
政协委员提交提案268件，立案231件，立案率86.2%。
+ Members of the CPPCC submitted 268 proposals, of which 231, or 86.2 percent, were accepted. | of which
+ Of 268 CPPCC proposals, 231 were filed, a rate of 86.2%. | rate
- Members of the CPPCC submitted 268 proposals, of which 213, or 86.2 percent, were accepted. | digits
建议提案办复率100%，代表满意率99.3%。
+ All suggestions and proposals were answered, and 99.3 percent of deputies were satisfied. | all
+ Every proposal received a reply, and the satisfaction rate among deputies was 99.3%. | every
- All suggestions and proposals were answered, and 93.9 percent of deputies were satisfied. | digits
会议决定，每半年听取一次专项工作汇报，每季度调度一次。
+ It was decided that reports on the special work be heard every six months and progress reviewed quarterly. | six months
+ The meeting resolved to hear a report twice a year and to take stock of the work once every quarter. | twice a year
- It was decided that reports on the special work be heard every six months and progress reviewed monthly. | often
下午2点半，全市安全生产工作视频会议在行政中心三楼会议室召开。
+ A video conference on workplace safety opened at 2:30 p.m. in the third-floor meeting room of the administrative centre. | 2:30
+ At half past two in the afternoon the citywide video meeting on work safety began on the third floor of the administrative centre. | half past two
- A video conference on workplace safety opened at 3:30 p.m. in the third-floor meeting room of the administrative centre. | time
投票结果：赞成41票，反对1票，弃权2票。
+ The vote was 41 in favour, one against and two abstentions. | vote
+ With 41 votes for, 1 against and 2 abstaining, the motion was carried. | vote
- The vote was 41 in favour, one against and three abstentions. | vote
问责12人，其中党纪政务处分7人、诫勉谈话5人。
+ Twelve people were held to account: seven were disciplined and five were cautioned. | words
+ Of the 12 held accountable, 7 received Party or government sanctions and 5 were admonished. | of the
- Twelve people were held to account: eight were disciplined and five were cautioned. | count
全市16—59岁劳动年龄人口占62.1%。
+ People of working age, 16 to 59, made up 62.1 percent of the population. | ages
+ Those aged 16–59 accounted for 62.1% of the city's inhabitants. | ages
- People of working age, 16 to 60, made up 62.1 percent of the population. | age
空气质量优良天数比例88.5%，PM2.5平均浓度为33微克/立方米。
+ Air quality was good on 88.5 percent of days, and PM2.5 averaged 33 micrograms per cubic metre. | PM2.5
+ Days of good or excellent air made up 88.5% of the total; the mean PM2.5 level was 33 μg/m³. | unit
- Air quality was good on 88.5 percent of days, and PM2.5 averaged 43 micrograms per cubic metre. | digit
全年用电量156.8亿千瓦时，同比增长8.7%。
+ Electricity consumption for the year was 15.68 billion kilowatt-hours, up 8.7 percent. | kWh
+ The city used 15.68 TWh of electricity over the year, 8.7% more than the year before. | TWh
- Electricity consumption for the year was 1.568 billion kilowatt-hours, up 8.7 percent. | ten times
一户居民每月用电不超过180度的部分执行第一档电价。
+ Households pay the first-tier price for electricity up to 180 kilowatt-hours a month. | up to
- The first-tier rate applies to the first 280 kWh a household uses each month. | kWh
老旧小区改造惠及居民1.4万户，加装电梯百余部。
+ The renewal of old neighbourhoods benefited 14,000 households and added more than 100 lifts. | 百余
+ Some 14,000 families gained from the renovation of ageing compounds, where over a hundred elevators were fitted. | over a hundred
- The renewal of old neighbourhoods benefited 14,000 households and added more than 200 lifts. | count
气温骤降8至10℃，最低气温零下三四度。
+ It became 8 to 10 degrees Celsius colder, and the mercury fell to three or four degrees below zero. | below zero
- Temperatures dropped sharply by 8 to 10°C, with lows of minus 6 to minus 7. | degrees
政务服务事项“最多跑一次”占比达98.6%，即办件占四成。
+ Under “one visit at most”, 98.6 percent of government services need a single visit, and 40 percent are done on the spot. | at most
+ 98.6% of services require at most one trip, and four in ten are settled immediately. | four in ten
- Under “one visit at most”, 98.6 percent of government services need a single visit, and 50 percent are done on the spot. | share
12345热线日均受理来电1100余个，15秒接通率达97%。
+ The 12345 hotline takes over 1,100 calls a day, 97 percent of them within 15 seconds. | hotline
+ On average 1,100-plus calls a day reach the 12345 hotline; 97% are answered in 15 seconds. | plus
- The 12345 hotline takes over 1,100 calls a day, 79 percent of them within 15 seconds. | digits
养老金月人均增加118元，从1月1日起补发。
+ Pensions go up by 118 yuan a month on average, backdated to January 1. | backdated
+ The average pension was raised by RMB 118 per month with effect from 1 January. | effect
- Pensions go up by 181 yuan a month on average, backdated to January 1. | digits
农历三月初三，两万余人参加庙会。
+ More than 20,000 people came to the temple fair on the third day of the third lunar month. | lunar
+ Upwards of 20,000 joined the fair on the 3rd of the third month of the lunar calendar. | lunar
- More than 2,000 people came to the temple fair on the third day of the third lunar month. | ten times
垃圾分类参与率由不足三成上升到近八成。
+ Participation in waste sorting rose from less than 30 percent to nearly 80 percent. | less than
+ The rate of people sorting their waste has climbed from under 30% to almost 80%. | under
- Participation in waste sorting rose from less than 20 percent to nearly 80 percent. | share
`);
