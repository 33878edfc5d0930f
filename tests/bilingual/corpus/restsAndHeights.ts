/** Pairs on what is left of a whole, the highest and the lowest, halfway, about so many times, and sentences of reports told freely. */
import { readPairs } from './readPairs';

export const restsAndHeights = readPairs(`
全市拥有执业律师3860人，每万人拥有律师7.5人。
+ With 3,860 practising lawyers, the city has 7.5 to every 10,000 people.
- With 3,860 practising lawyers, the city has 7.5 to every 1,000 people.
本周最低气温零下8℃，较上周下降6℃。
+ The week's low is minus 8 degrees Celsius, six degrees below last week's.
+ This week temperatures fall as low as −8°C, six degrees colder than last week.
- The week's low is 8 degrees Celsius, six degrees below last week's.
双方约定三年内完成投资15亿元，首年不少于4亿元。
+ The two sides agreed that 1.5 billion yuan be invested within three years, at least 400 million of it in the first.
- The two sides agreed that 1.5 billion yuan be invested within three years, at most 400 million of it in the first.
截至当日18时，累计报告降雨量超过100毫米的站点有46个。
+ By 6 p.m. that day, 46 stations had reported more than 100 mm of rain.
- By 8 p.m. that day, 46 stations had reported more than 100 mm of rain.
公积金贷款最高额度由60万元提高至80万元。
+ The maximum housing provident fund loan goes up from 600,000 yuan to 800,000 yuan.
+ Borrowers may now take out 800,000 yuan at most from the housing provident fund, 200,000 yuan more than before.
- The maximum housing provident fund loan goes down from 800,000 yuan to 600,000 yuan.
项目总工期36个月，目前已完成过半。
+ Work is due to take three years and is more than half done.
+ The 36-month project has passed the halfway point.
- Work is due to take two years and is more than half done.
全市推广使用绿色建材，新建绿色建筑占比达九成八。
+ Ninety-eight percent of new buildings are green.
- Eighty-nine percent of new buildings are green.
农村居民收入增速连续12年快于城镇居民。
+ For 12 years in a row rural incomes have grown faster than urban ones.
+ Rural incomes have outgrown urban incomes for twelve straight years.
全年新登记经营主体8.9万户，日均244户。
+ New business entities registered in the year came to 89,000, or 244 a day.
+ On an average day 244 business entities were registered, 89,000 in the year.
- New business entities registered in the year came to 89,000, or 244 a month.
政府性债务率控制在100%以下。
+ The government debt ratio is kept below 100 percent.
- The government debt ratio is kept above 100 percent.
将小微企业贷款利率压降30个基点。
+ lower interest on loans to small and micro firms by 0.3 percentage points
+ take 30 basis points off lending rates for small and micro firms
- lower interest on loans to small and micro firms by 3 percentage points
集中签约项目38个，其中百亿级项目2个、十亿级项目11个。
+ Of the 38 projects signed, two are worth over 10 billion yuan and 11 over a billion.
+ The 38 deals include two in the 10-billion-yuan class and 11 in the billion-yuan class.
全市建成口袋公园96个，新增绿道140公里，市民出门300米见绿、500米见园。
+ With 96 pocket parks and 140 km of new greenways, residents find greenery within 300 metres of home and a park within 500.
~ With 96 pocket parks and 140 km of new greenways, residents find greenery within 500 metres of home and a park within 300.
三天假期，高速公路车流量达到156万辆次，较去年同期增长12.5%。
+ The three-day holiday saw 1.56 million vehicle trips on expressways, 12.5 percent more than last year.
+ Over the three days of the holiday, expressways carried 1.56 million vehicles, a year-on-year rise of 12.5 percent.
- The three-day holiday saw 1.56 million vehicle trips on expressways, 12.5 percent fewer than last year.
全市规上工业企业每百元营业收入中的成本为84.6元，同比减少0.5元。
+ For every 100 yuan of revenue, industrial firms above the designated size had costs of 84.6 yuan, half a yuan less than a year before.
- For every 100 yuan of revenue, industrial firms above the designated size had costs of 84.6 yuan, half a yuan more than a year before.
市级以上非遗项目达186项，其中国家级9项、省级41项。
+ There are 186 intangible heritage items at or above city level: nine national, 41 provincial and the rest municipal.
- There are 186 intangible heritage items at or above city level: 41 national, nine provincial and the rest municipal.
今冬明春，全市计划造林12万亩，约为去年的1.2倍。
+ This winter and next spring 8,000 hectares will be afforested, about 20 percent more than last year.
+ This winter and next spring the city plans to plant trees on 120,000 mu, around 1.2 times as much as last year.
全市平均受教育年限11.3年，文盲率降至1.2%。
+ On average people have had 11.3 years of schooling, and only 1.2 percent cannot read or write.
项目资本金比例不低于总投资的20%。
+ Project capital must make up at least one fifth of total investment.
+ At least 20 percent of total investment must be project capital.
- Project capital must make up at most one fifth of total investment.
航线增至86条，通达全球34个国家和地区的72座城市。
+ There are now 86 routes, to 72 cities in 34 countries and regions.
- There are now 72 routes, to 86 cities in 34 countries and regions.
近八成受访企业预计明年营收增长，其中两成预计增幅超过10%。
+ Almost eight in ten of the firms surveyed expect revenue to grow next year, a fifth of them by more than 10 percent.
+ Nearly 80 percent of firms surveyed see revenue growing next year; of these, 20 percent see growth of over 10 percent.
- Just over eight in ten of the firms surveyed expect revenue to grow next year, a fifth of them by more than 10 percent.
学生午餐每餐补助4元，其中市级承担1元、区级承担3元。
+ Each school lunch is subsidised by four yuan, three of which come from the district and one from the city.
全市最低工资标准由1900元调整为2070元，上调约9%。
+ The minimum wage rises by about 9 percent, from 1,900 to 2,070 yuan.
+ From 1,900 yuan, the minimum wage goes up to 2,070 yuan, or by some 9 percent.
- The minimum wage falls by about 9 percent, from 2,070 to 1,900 yuan.
项目建设资金中，中央补助占四成，省级占三成，其余由市县自筹。
+ The central government pays 40 percent of the cost and the province 30 percent; the city and counties raise the remaining 30 percent.
+ Of the funds, 40 percent comes from the central government and 30 percent from the province, the rest being raised by the city and counties.
- Of the funds, 30 percent comes from the central government and 40 percent from the province, the rest being raised by the city and counties.
地铁首班车6:00发出，末班车23:30，高峰间隔2分30秒。
+ The first train leaves at six in the morning and the last at half past eleven at night; in the rush hour they are two and a half minutes apart.
+ Trains run from 6 a.m. to 11:30 p.m., every two and a half minutes at peak times.
- Trains run from 6 a.m. to 11:30 p.m., every three and a half minutes at peak times.
全市医疗机构总诊疗4150万人次，出院87万人次，平均住院7.8天。
+ Medical institutions received 41.5 million visits and discharged 870,000 inpatients, who had stayed 7.8 days on average.
全年水旱灾害受灾人口同比减少六成，直接经济损失减少逾半。
+ Floods and droughts affected 60 percent fewer people than the year before, and direct losses were down by more than half.
- Floods and droughts affected 40 percent fewer people than the year before, and direct losses were down by more than half.
经费由省级承担五成、市级承担三成，其余由县级承担
+ The province pays 50 percent, the city 30 percent and the county the remaining 20 percent
+ Half is paid by the province, 30 percent by the city and the rest by the county
- The province pays 50 percent, the city 30 percent and the county the remaining 30 percent
- The province pays 30 percent, the city 50 percent and the county the remaining 20 percent
收入中工资占62%，其余为经营性收入
+ Wages make up 62 percent of income, and business earnings the other 38 percent
- Wages make up 62 percent of income, and business earnings the other 48 percent
最低缴存额由每月300元提高到360元
+ The minimum monthly deposit was raised from 300 yuan to 360 yuan
+ Each month at least 360 yuan must now be paid in, up from 300 yuan
~ Each month at most 360 yuan must now be paid in, up from 300 yuan
最高奖励由50万元提高到80万元
+ The top award was raised from 500,000 yuan to 800,000 yuan
+ Awards of up to 800,000 yuan are now given, up from 500,000 yuan
- Awards of up to 80,000 yuan are now given, up from 50,000 yuan
工程进度已过半
+ Work has passed the halfway mark
+ The work is more than half done
+ Work is past the halfway stage
- Work has not yet reached the halfway mark
产量约为上年的1.3倍
+ Output was about 1.3 times that of the year before
+ Output was some 30 percent higher than the year before
- Output was about 1.3 times higher than the year before
- Output was some 13 percent higher than the year before
全年减少用煤约48万吨，相当于去年用量的两成
+ About 480,000 tonnes less coal was burned in the year, equal to a fifth of last year's consumption
学生宿舍由8人间改为4人间
+ Dormitory rooms for eight have been turned into rooms for four
每标准立方米天然气下调0.15元
+ Natural gas is 0.15 yuan cheaper per standard cubic metre
+ The price of natural gas was cut by 0.15 yuan per standard cubic metre
- The price of natural gas went up by 0.15 yuan per standard cubic metre
全市三分之二的村有了快递点
+ Two villages in three now have a parcel point
+ Two thirds of villages have a courier outlet
+ Two out of three villages have a courier outlet
- One village in three now has a parcel point
课程共16学时，每周2学时，8周完成
+ The 16-hour course takes eight weeks, at two hours a week
- The 16-hour course takes two weeks, at eight hours a week
连续18个月保持增长
+ growth for a year and a half without a break
+ eighteen consecutive months of growth
- eight consecutive months of growth
行程由1小时缩短至20分钟
+ The trip takes 20 minutes instead of an hour
+ The journey has been cut from an hour to 20 minutes
+ What used to take an hour now takes 20 minutes
- The journey has been cut from an hour to 12 minutes
5个工作日内办结
+ settled in no more than five working days
- settled in no more than five weeks
涉及3省12市48个县
+ It involves 48 counties in 12 cities of three provinces
+ Three provinces, 12 cities and 48 counties are involved
- It involves 12 counties in 48 cities of three provinces
比例不超过30%且金额不超过500万元
+ no more than 30 percent and 5 million yuan at most
+ up to 30 percent, with a ceiling of 5 million yuan
+ capped at 30 percent and at 5 million yuan
- at least 30 percent and no less than 5 million yuan
新建泵站6座，总装机4.8兆瓦
+ Six pumping stations with a combined 4,800 kilowatts were built
+ Six new pumping stations have 4.8 MW between them
- Six new pumping stations have 48 MW between them
日供水能力提高10万吨，达到85万吨
+ Daily supply capacity has risen by 100,000 tonnes to 850,000 tonnes
+ Capacity is up from 750,000 tonnes to 850,000 tonnes a day
+ Capacity is now 850,000 tonnes a day, an extra 100,000 tonnes
- Capacity is up from 700,000 tonnes to 850,000 tonnes a day
公园日均入园2.3万人，节假日翻一番
+ The park has 23,000 visitors on an average day and twice that on holidays
- The park has 23,000 visitors on an average day and three times that on holidays
全市2600个村（社区）全部建有综合文化服务中心
+ Each of the city's 2,600 villages and communities has a cultural service centre
- Each of the city's 2,060 villages and communities has a cultural service centre
占地面积约为原来的1.5倍
+ The site is about one and a half times its former size
- The site is about one and a half times larger than before
全年新开工亿元以上项目156个，比上年多23个。
+ Work began on 156 projects worth over 100 million yuan each, 23 more than in the previous year.
+ The year saw 156 projects of at least 100 million yuan get under way, an increase of 23.
- Work began on 156 projects worth over 100 million yuan each, 23 fewer than in the previous year.
夜间经济带动消费86亿元，约占全年消费的两成。
+ The night-time economy generated 8.6 billion yuan in spending, roughly a fifth of the year's total.
全市累计建成高速公路612公里，实现县县通高速。
+ With 612 km of expressways built so far, every county is now connected.
职工平均年龄34岁，硕士以上学历占27%。
+ Staff are 34 years old on average, and 27 percent hold a master's degree or higher.
+ The average employee is 34, and 27 percent have at least a master's degree.
- The average employee is 43, and 27 percent have at least a master's degree.
公交专用道达180公里，早高峰车速提高15%。
+ Bus lanes now run to 180 km, making buses 15 percent faster in the morning rush.
- Bus lanes now run to 180 km, making buses 15 percent slower in the morning rush.
全市高校在校生42.8万人，其中研究生5.6万人。
+ There are 428,000 students at universities in the city, 56,000 of whom are postgraduates.
- There are 428,000 students at universities in the city, 65,000 of whom are postgraduates.
项目总投资由最初的20亿元追加至26亿元。
+ Total investment has been increased from an initial 2 billion yuan to 2.6 billion yuan.
+ Initially put at 2 billion yuan, total investment has been raised to 2.6 billion.
+ An additional 600 million yuan takes total investment to 2.6 billion yuan.
- Total investment has been reduced from an initial 2.6 billion yuan to 2 billion yuan.
市民对治安的满意度连续三年超过98%。
+ For three years running, more than 98 percent of residents have said they are satisfied with public security.
- For three years running, just under 98 percent of residents have said they are satisfied with public security.
前三季度进出口总值1820亿元，增长5.1%；其中9月单月增长12.6%。
+ Imports and exports totalled 182 billion yuan in the nine months to September, up 5.1 percent; in September alone they rose 12.6 percent.
+ Foreign trade in the first three quarters grew 5.1 percent to 182 billion yuan, with a rise of 12.6 percent in September alone.
- Foreign trade in the first three quarters grew 12.6 percent to 182 billion yuan, with a rise of 5.1 percent in September alone.
完成总投资的65%，超计划5个百分点。
+ Sixty-five percent of the total investment has been made, five points ahead of plan.
- Sixty-five percent of the total investment has been made, five points behind plan.
单日发电量创历史新高，达1.26亿千瓦时。
+ Power generation hit an all-time daily high of 126 million kWh.
+ A record 126 million kWh of power was generated in a single day.
全市有机农产品认证面积38万亩，五年增长近两倍。
+ Certified organic farmland has nearly tripled in five years to 380,000 mu.
+ In five years certified organic farmland has grown almost threefold, to 25,333 hectares.
~ Certified organic farmland has nearly doubled in five years to 380,000 mu.
创业板上市企业数量居中西部城市前三。
+ The city is among the top three in central and western China for companies listed on ChiNext.
- The city is among the top five in central and western China for companies listed on ChiNext.
大桥限速80公里/小时，限高4.5米。
+ The bridge has a speed limit of 80 km/h and a height limit of 4.5 m.
+ On the bridge, vehicles may go no faster than 80 kilometres an hour and be no taller than 4.5 metres.
- The bridge has a speed limit of 60 km/h and a height limit of 4.5 m.
小学生近视率降低1.8个百分点，为34.2%。
+ Short-sightedness among primary pupils was down 1.8 points at 34.2 percent.
+ 34.2 percent of primary pupils are short-sighted, 1.8 percentage points fewer than before.
- 34.2 percent of primary pupils are short-sighted, 1.8 percentage points more than before.
九成农户参加了至少一次培训
+ 90 percent of farmers took at least one course
+ Ninety percent of farming households have been to at least one course
`);
