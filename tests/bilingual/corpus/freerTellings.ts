/** Sentences of reports told in freer English: the order turned, sentences joined, halves and tenths, one for every so many. */
import { readPairs } from './readPairs';

export const freerTellings = readPairs(`
全市实现地区生产总值4826.3亿元，同比增长5.7%，增速高于全国0.5个百分点。
+ The city's GDP, at 482.63 billion yuan, was 5.7 percent up on the year before, half a percentage point faster than the national rate.
- The city's GDP, at 482.63 billion yuan, was 5.7 percent up on the year before, half a percentage point slower than the national rate.
全年新建改造农村公路1260公里，惠及群众38万人。
+ Some 380,000 villagers benefited as 1,260 km of rural road was built or upgraded during the year.
居民消费价格同比上涨0.2%，其中食品价格下降1.1%。
+ Consumer prices edged up 0.2 percent from a year earlier, even though food was 1.1 percent cheaper.
- Consumer prices edged up 0.2 percent from a year earlier, even though food was 1.1 percent dearer.
快递业务量突破10亿件，相当于每天寄出280万件。
+ The courier business passed the one-billion-parcel mark, equal to 2.8 million a day.
城区新增停车泊位1.5万个，其中公共泊位6800个。
+ Fifteen thousand parking spaces were added in urban areas, 6,800 of them public.
企业研发费用加计扣除比例由75%提高至100%。
+ The share of R&D spending that firms may deduct in addition was raised from 75 percent to the full 100.
+ Firms may now deduct an extra 100 percent of their R&D spending, up from 75 percent.
- Firms may now deduct an extra 75 percent of their R&D spending, up from 100 percent.
地铁3号线日均客流达42.6万人次，单日最高58.9万人次。
+ Metro Line 3 carries 426,000 passengers on an average day and carried 589,000 on its busiest.
全市拥有国家高新技术企业2150家，五年净增1320家。
+ National high-tech enterprises number 2,150, a net 1,320 more than five years ago.
养老机构床位达到3.4万张，其中护理型床位占六成以上。
+ Of the 34,000 beds in care homes, more than six in ten are nursing beds.
- Of the 34,000 beds in care homes, fewer than six in ten are nursing beds.
项目总投资86亿元，分三期建设，建设周期为八年。
+ The RMB 8.6 billion project will be built in three phases over eight years.
全年空气质量优良天数比率为87.9%，PM2.5平均浓度为31微克/立方米。
+ Air quality was good or excellent on 87.9 percent of days, and PM2.5 averaged 31 micrograms per cubic metre.
为企业减税降费及退税缓税累计52亿元。
+ Tax and fee cuts, refunds and deferrals have saved companies 5.2 billion yuan in all.
高标准农田亩均增产约10%，节水30%以上。
+ On high-standard farmland each mu yields about a tenth more and uses at least 30 percent less water.
本科毕业生就业率连续五年保持在95%以上。
+ For the fifth year running, more than 95 percent of graduates with a bachelor's degree found work.
+ The employment rate for bachelor's graduates has stayed above 95 percent for five years in a row.
全市公共图书馆藏书量达980万册，人均1.6册。
+ Public libraries hold 9.8 million volumes, or 1.6 for each resident.
外贸进出口总额增长12.4%，其中出口增长15.1%，进口增长6.3%。
+ Foreign trade was up 12.4 percent; exports gained 15.1 percent and imports 6.3 percent.
- Foreign trade was up 12.4 percent; exports gained 6.3 percent and imports 15.1 percent.
机场年旅客吞吐量首次突破千万人次大关。
+ The airport handled more than ten million passengers in a year for the first time.
从立项到开工平均用时由120天压缩到60天。
+ The average time from approval to ground-breaking has been halved, from 120 days to 60.
- The average time from approval to ground-breaking has been halved, from 60 days to 120.
投诉量同比下降近三成。
+ Complaints were down by nearly a third on the year.
+ There were almost 30 percent fewer complaints than a year earlier.
- There were almost 30 percent more complaints than a year earlier.
全市贫困发生率由9.8%降至0.6%。
+ The poverty rate came down from 9.8 percent to 0.6.
- The poverty rate came down from 9.8 percent to 6.
社区卫生服务中心65岁以上老人免费体检率达72%。
+ Seventy-two percent of those aged 65 or more have had a free check-up at a community health centre.
数字经济核心产业增加值占GDP比重达11.3%。
+ Core digital industries now generate 11.3 percent of GDP.
全市登记失业人员再就业率为63%，同比提高2.5个百分点。
+ Sixty-three percent of the registered jobless found new work, 2.5 points more than a year before.
今年以来，全市办结招商项目312个，协议投资额1100亿元。
+ So far this year 312 investment deals worth a pledged 110 billion yuan have been concluded.
新能源汽车产量达21万辆，同比增长近一倍。
+ Output of new energy vehicles almost doubled to 210,000.
- Output of new energy vehicles more than doubled to 210,000.
夏粮总产108.2万吨，实现“二十连丰”。
+ Summer grain output reached 1.082 million tonnes, the 20th bumper harvest in a row.
- Summer grain output reached 1.082 million tonnes, the 12th bumper harvest in a row.
惠企政策兑现资金9.7亿元，惠及企业8600多家次。
+ Under business-support policies 970 million yuan was paid out, in more than 8,600 cases.
全市注册志愿者达到105万人，占常住人口的17%。
+ Registered volunteers number 1.05 million, which is 17 percent of permanent residents.
+ Seventeen percent of permanent residents, or 1.05 million people, are registered volunteers.
城镇居民人均可支配收入48210元，是农村居民的2.1倍。
+ At 48,210 yuan, per capita disposable income in towns is 2.1 times that in the countryside.
- At 48,210 yuan, per capita disposable income in towns is 2.1 times higher than that in the countryside.
研发经费投入强度从2.1%提升到2.9%，五年提高0.8个百分点。
+ R&D intensity went from 2.1 to 2.9 percent in five years, a gain of 0.8 points.
一季度全市用电量38.6亿千瓦时，比去年同期多用2.3亿千瓦时。
+ In the first three months the city used 3.86 billion kWh of electricity, 230 million more than in the same months of last year.
为困难群众发放救助金3.2亿元，同比增长8%，惠及12.4万人。
+ Relief of 320 million yuan, 8 percent more than the year before, was paid to 124,000 people in need.
全市万元GDP用水量下降到42立方米。
+ Water use per 10,000 yuan of GDP is down to 42 cubic metres.
每千人口执业医师数达3.2人。
+ There are 3.2 licensed doctors for every thousand people.
- There are 3.2 licensed doctors for every ten thousand people.
生活垃圾回收利用率达到38%，较五年前翻了近两番。
+ The recycling rate for household waste has reached 38 percent, almost four times that of five years ago.
市区平均每3分钟就有一班公交车。
+ Buses in the urban area come every three minutes on average.
试点范围由6个县扩大到全市所有县。
+ From six counties the pilot has been extended to every county in the city.
参评的40个项目中，九成达到优秀等次。
+ Nine-tenths of the 40 projects assessed were rated excellent.
水库蓄水量2.1亿立方米，比常年同期偏多一成五。
+ Reservoirs hold 210 million cubic metres, 15 percent more than is normal for the time of year.
全市共排查隐患1.9万处，整改率97.4%。
+ Of the 19,000 hazards found, 97.4 percent have been put right.
全年举办各类赛事120场，平均每三天一场。
+ The year saw 120 sporting events, one every three days on average.
该园区亩均产值从180万元增至260万元。
+ Output per mu in the park has grown to 2.6 million yuan from 1.8 million.
- Output per mu in the park has grown to 1.8 million yuan from 2.6 million.
截至11月底，已完成全年任务的九成以上。
+ By 30 November over nine-tenths of the year's work was done.
旅游总收入420亿元，恢复到2019年的118%。
+ Tourism earned 42 billion yuan, 18 percent more than in 2019.
+ Tourism earned 42 billion yuan, or 118 percent of the 2019 figure.
- Tourism earned 42 billion yuan, 118 percent more than in 2019.
七成以上的市民每周锻炼三次以上。
+ Over 70 percent of residents exercise three or more times a week.
- Over 70 percent of residents exercise fewer than three times a week.
财政科技支出占比提高到5.6%，创历史新高。
+ Science and technology took a record 5.6 percent of fiscal spending.
全市共有3所高校进入全国百强。
+ Three of the city's universities are among the country's top 100.
12345热线接通率98.5%，平均等待时间不到10秒。
+ The 12345 hotline answers 98.5 percent of calls, with callers waiting less than ten seconds on average.
2024年春运40天，铁路发送旅客512万人次，日均12.8万人次。
+ Over the 40 days of the 2024 Spring Festival travel rush, railways carried 5.12 million passengers, 128,000 a day.
示范区面积由15平方公里扩至40平方公里。
+ The demonstration zone has grown from 15 square kilometres to 40.
全市存栏生猪182万头，同比减少4.5%。
+ There were 1.82 million pigs on farms, 4.5 percent fewer than a year ago.
签约金额超10亿元的项目有7个。
+ Seven of the deals signed are worth over a billion yuan each.
- Seven of the deals signed are worth under a billion yuan each.
本届展会共达成意向订单1.6万份，成交额7.2亿元，分别比上届增长24%和31%。
+ Orders of intent numbered 16,000 and deals came to RMB 720 million, increases of 24 and 31 percent on the last fair.
+ The fair produced 16,000 letters of intent, up 24 percent on the previous edition, and deals worth RMB 720 million, up 31 percent.
- The fair produced 16,000 letters of intent, up 31 percent on the previous edition, and deals worth RMB 720 million, up 24 percent.
全市现有省级以上重点实验室36家，其中国家级5家。
+ Of the 36 key laboratories at or above provincial level, five are national ones.
+ The city has 36 key labs of provincial rank or higher, including five national labs.
- Of the 36 key laboratories at or above provincial level, six are national ones.
会议审议通过了7项议题，历时两个半小时。
+ In a two-and-a-half-hour meeting, seven items were considered and approved.
- In a three-and-a-half-hour meeting, seven items were considered and approved.
居民医保财政补助标准由每人每年610元提高到640元。
+ The fiscal subsidy for residents' medical insurance was raised by 30 yuan to 640 yuan per person per year.
+ Subsidies for residents' medical insurance went up from 610 yuan to 640 yuan per head a year.
- Subsidies for residents' medical insurance went up from 610 yuan to 640 yuan per head a month.
高新区以全市3%的土地贡献了23%的税收。
+ On 3 percent of the city's land, the high-tech zone generates 23 percent of its tax revenue.
+ The high-tech zone, with 3 percent of the land, pays 23 percent of the taxes.
- The high-tech zone, with 23 percent of the land, pays 3 percent of the taxes.
截至目前，累计培育科技型中小企业4200余家，是2018年的3.5倍。
+ More than 4,200 technology-based small and medium-sized enterprises have been fostered so far, three and a half times the number in 2018.
+ The city has so far fostered upwards of 4,200 technology SMEs, 3.5 times as many as in 2018.
- The city has so far fostered upwards of 4,200 technology SMEs, 3.5 times more than in 2018.
全市120急救平均反应时间缩短至8分30秒。
+ Ambulances now take eight and a half minutes on average to respond.
+ The average emergency response time has been cut to 8 minutes 30 seconds.
- Ambulances now take eight minutes on average to respond.
近五年来，全市森林面积净增18万亩。
+ In the past five years the city's forests have grown by a net 12,000 hectares.
+ Forests have expanded by a net 180,000 mu in the last five years.
- Forests have expanded by a net 18,000 mu in the last five years.
企业开办时间从3个工作日压减到半个工作日。
+ Starting a business now takes half a working day rather than three.
+ The time to start a business has been cut from three working days to half a day.
大赛设一等奖1名、二等奖3名、三等奖6名，奖金分别为10万元、5万元和2万元。
+ One first prize, three second prizes and six third prizes are offered, worth 100,000, 50,000 and 20,000 yuan respectively.
+ There are ten prizes: one first prize of 100,000 yuan, three second prizes of 50,000 yuan and six third prizes of 20,000 yuan.
- There are ten prizes: one first prize of 100,000 yuan, six second prizes of 50,000 yuan and three third prizes of 20,000 yuan.
全市92%的行政村通了5G。
+ 5G signals now reach 92 percent of administrative villages.
服务业增加值占GDP比重首次过半。
+ For the first time, services generated more than half of GDP.
+ Services accounted for over 50 percent of GDP for the first time.
- Services accounted for nearly half of GDP for the first time.
工程质量合格率保持100%。
+ Every project again met quality standards.
+ The pass rate for construction quality remained 100 percent.
全市共有各类养老服务设施1240处，床位2.8万张，每千名老人拥有床位35张。
+ With 28,000 beds in 1,240 elderly care facilities of all kinds, there are 35 beds for every thousand old people.
- With 28,000 beds in 1,240 elderly care facilities of all kinds, there are 35 beds for every hundred old people.
农作物耕种收综合机械化率达到83.5%，比全国平均水平高10个百分点。
+ Machines do 83.5 percent of ploughing, sowing and harvesting, ten percentage points above the national average.
- Machines do 83.5 percent of ploughing, sowing and harvesting, ten percentage points below the national average.
项目达产后预计年销售收入30亿元、税收2亿元，可提供就业岗位2000个。
+ At full capacity the project should bring in 3 billion yuan in sales and 200 million yuan in tax a year and employ 2,000 people.
- At full capacity the project should bring in 2 billion yuan in sales and 300 million yuan in tax a year and employ 2,000 people.
水稻病虫害防治面积达420万亩次，挽回损失9.6万吨。
+ Pest control covered 280,000 hectares of rice in all, saving 96,000 tonnes.
全年PM2.5平均浓度下降3.2%，连续四年达到国家二级标准。
+ PM2.5 fell 3.2 percent on average and met the national Grade II standard for the fourth straight year.
- PM2.5 fell 3.2 percent on average and met the national Grade I standard for the fourth straight year.
市级财政按1:1比例给予配套。
+ The city will match the funds yuan for yuan.
+ Matching funds are provided by the city on a one-to-one basis.
+ The municipal budget provides matching funds at a ratio of 1:1.
新增5家上市公司，总数达到32家，总市值突破5000亿元。
+ Five more companies went public, making 32 in all with a combined market value of over RMB 500 billion.
+ With five new listings, the city now has 32 listed companies, worth more than RMB 500 billion together.
- With five new listings, the city now has 37 listed companies, worth more than RMB 500 billion together.
全市出动警力1.2万人次，调解纠纷3600余起。
+ Police were deployed 12,000 times and settled over 3,600 disputes.
该批次产品共抽检450批次，不合格9批次，不合格率2%。
+ Nine of the 450 batches sampled, or 2 percent, failed.
截至2024年3月31日，全市实有各类经营主体57.3万户，同比增长6.9%。
+ Business entities of all kinds numbered 573,000 at the end of March 2024, 6.9 percent more than twelve months before.
+ At the end of the first quarter of 2024 there were 573,000 business entities, a year-on-year rise of 6.9 percent.
今年前10个月，全市规模以上工业企业利润总额同比下降2.4%，降幅比前三季度收窄1.6个百分点。
+ Profits of industrial firms above the designated size fell 2.4 percent year on year in the first ten months, a decline 1.6 percentage points smaller than in the first three quarters.
+ From January to October, profits of large industrial firms were down 2.4 percent, 1.6 points less than the fall in January to September.
- Profits of industrial firms above the designated size fell 2.4 percent year on year in the first ten months, a decline 1.6 percentage points bigger than in the first three quarters.
市民卡累计发行600万张，人手一张。
+ Six million citizen cards have been issued, one for each resident.
学校占地面积150亩，总建筑面积6.8万平方米，可容纳学生3000人。
+ The ten-hectare campus has 68,000 square metres of floor space and room for 3,000 pupils.
- The fifteen-hectare campus has 68,000 square metres of floor space and room for 3,000 pupils.
项目分两期实施，一期于2022年10月开工，二期计划2025年上半年启动。
+ Work on the first of two phases began in October 2022; the second is due to start in the first half of 2025.
- Work on the first of two phases began in October 2022; the second is due to start in the second half of 2025.
全市适龄儿童入学率为99.98%，九年义务教育巩固率为97.6%。
+ Of school-age children, 99.98 percent are at school, and 97.6 percent complete nine years of compulsory education.
发放创业担保贷款4.6亿元，直接扶持创业2300人，带动就业近万人。
+ Guaranteed loans of 460 million yuan helped 2,300 people start businesses and created jobs for nearly 10,000.
- Guaranteed loans of 460 million yuan helped 2,300 people start businesses and created jobs for over 10,000.
城市轨道交通日均客运量突破百万人次。
+ The metro now carries more than a million passengers a day.
+ Daily metro ridership has passed the one million mark.
- Daily metro ridership is close to the one million mark.
共清理拖欠账款2.1亿元，清偿率达98.6%。
+ Arrears of 210 million yuan were cleared, 98.6 percent of the total.
办理时限由法定的20个工作日缩短为承诺的5个工作日，压缩75%。
+ The statutory 20 working days have been reduced by 75 percent to a promised five.
+ Where the law allows 20 working days, the promise is five, a cut of three quarters.
- The statutory 20 working days have been reduced by 25 percent to a promised five.
三年来，城区绿化覆盖率提高2.3个百分点，人均公园绿地面积增加1.1平方米。
+ Green coverage in the city has gained 2.3 percentage points in three years, and each resident has 1.1 square metres more park space.
- Green coverage in the city has lost 2.3 percentage points in three years, and each resident has 1.1 square metres more park space.
电商直播带动农产品销售12亿元，占全市网络零售额的15%左右。
+ Livestreaming sold farm produce worth 1.2 billion yuan, about 15 percent of all online retail sales in the city.
+ Roughly 15 percent of the city's online retail sales, 1.2 billion yuan, was farm produce sold by livestreaming.
全线设站21座，其中换乘站6座，平均站间距1.3公里。
+ There are 21 stations on the line, six of them interchanges, at an average spacing of 1.3 km.
+ The line has a station every 1.3 km on average, 21 in all, and six of these are interchanges.
`);
