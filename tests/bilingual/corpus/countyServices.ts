/** Sentences of county services: courts, housing, farming, fire brigades, examinations. */
import { readPairs } from './readPairs';

export const countyServices = readPairs(`
2021年全市出生人口1.73万人,出生率为6.51‰;死亡人口1.94万人,死亡率为7.30‰。
+ In 2021 there were 17,300 births in the city, a rate of 6.51 per thousand, and 19,400 deaths, a rate of 7.30 per thousand. | ‰
+ Births numbered 17,300 (6.51‰) and deaths 19,400 (7.3‰) in the city in 2021. | ‰
- In 2021 there were 19,400 births in the city, a rate of 6.51 per thousand, and 17,300 deaths, a rate of 7.30 per thousand. | exchanged
- In 2021 there were 17,300 births in the city, a rate of 6.51 percent, and 19,400 deaths, a rate of 7.30 percent. | ‰→%
中小学生每天校外体育活动时间不少于1小时,睡眠时间小学生应达到10小时。
+ Pupils should have at least one hour of sport outside school a day, and primary school children ten hours of sleep. | at least
+ No less than 1 hour's physical exercise after school is required daily, and 10 hours' sleep for those in primary school. | no less than
- Pupils should have at most one hour of sport outside school a day, and primary school children ten hours of sleep. | bound reversed
- Pupils should have at least one hour of sport outside school a day, and primary school children eight hours of sleep. | wrong figure
全国第14次助残日当天,爱心人士为83名残疾儿童捐赠轮椅40辆、助听器43副。
+ On the 14th National Day for Helping the Disabled, donors gave 83 disabled children 40 wheelchairs and 43 hearing aids. | complete
+ Forty wheelchairs and 43 pairs of hearing aids were given to 83 children with disabilities on China's fourteenth Help-the-Disabled Day. | words
- On the 14th National Day for Helping the Disabled, donors gave 83 disabled children 43 wheelchairs and 40 hearing aids. | exchanged
- On the 40th National Day for Helping the Disabled, donors gave 83 disabled children 40 wheelchairs and 43 hearing aids. | misheard
房屋租赁合同纠纷案件同比减少近两成,调解成功率提高到七成以上。
+ Rental disputes were down by nearly 20% year on year, and the share settled by mediation rose to more than 70%. | 成
+ Almost a fifth fewer lease cases came up than a year earlier, and over seven in ten are now resolved by mediation. | a fifth; seven in ten
- Rental disputes were down by more than 20% year on year, and the share settled by mediation rose to more than 70%. | 近 turned into more than
- Rental disputes were down by nearly 20% year on year, and the share settled by mediation rose by more than 70%. | to→by
本次招聘教师108名,其中小学62名、初中33名、高中13名,笔试与面试成绩按4:6计入总分。
+ In all 108 teachers will be recruited – 62 for primary, 33 for junior middle and 13 for senior middle schools – with the written test and interview weighted 4:6. | ratio
- In all 108 teachers will be recruited – 62 for primary, 13 for junior middle and 33 for senior middle schools – with the written test and interview weighted 4:6. | exchanged
- In all 108 teachers will be recruited – 62 for primary, 33 for junior middle and 13 for senior middle schools – with the written test and interview weighted 6:4. | ratio reversed
公司股票于8月26日在深圳证券交易所上市,发行价每股18.6元,募集资金7.44亿元。
+ The company's shares were listed in Shenzhen on August 26 at an issue price of 18.6 yuan, raising 744 million yuan. | complete
+ It raised RMB 744m by floating on the Shenzhen Stock Exchange on 26 August, at RMB 18.60 a share. | 18.60
- The company's shares were listed in Shenzhen on August 26 at an issue price of 18.6 yuan, raising 7.44 billion yuan. | ×10
- The company's shares were listed in Shenzhen on August 26 at an issue price of 16.8 yuan, raising 744 million yuan. | digits swapped
出口总额1.86亿美元,折合人民币约12亿元。
+ Exports totalled US$186 million, or about 1.2 billion yuan. | two currencies
+ Goods worth 186 million dollars (approximately RMB 1.2bn) were exported. | bn
- Exports totalled 186 million yuan, or about US$1.2 billion. | currencies exchanged
- Exports totalled US$1.86 billion, or about 1.2 billion yuan. | ×10
垃圾焚烧发电厂日处理生活垃圾800吨,年发电1.1亿度,可满足5万户家庭用电。
+ The waste-to-energy plant burns 800 tonnes of household refuse a day and generates 110 million kWh a year, enough for 50,000 homes. | 度 = kWh
+ Power for 50,000 households, 110 million kilowatt-hours annually, comes from the incineration of 800 t of domestic waste per day. | reordered
- The waste-to-energy plant burns 800 tonnes of household refuse a day and generates 110 million kWh a year, enough for 5,000 homes. | ÷10
- The waste-to-energy plant burns 800 tonnes of household refuse a year and generates 110 million kWh a day, enough for 50,000 homes. | day and year exchanged
全县改造老旧小区37个、楼栋214栋,惠及居民6800户、2万余人。
- The county renovated 37 buildings in 214 old residential compounds, benefiting 6,800 households of more than 20,000 people. | exchanged
+ The county renovated 214 buildings in 37 old residential compounds, benefiting 6,800 households of more than 20,000 people. | complete
+ Over 20,000 residents in 6,800 homes have gained from the upgrading of 37 ageing estates comprising 214 blocks. | reordered
- The county renovated 214 buildings in 37 old residential compounds, benefiting 6,800 households of fewer than 20,000 people. | bound reversed
今年中秋、国庆“双节”假期8天,高速公路7座以下小客车免收通行费。
+ For the eight-day Mid-Autumn and National Day double holiday, expressways are toll-free for passenger cars with seven seats or fewer. | 双节
+ Small cars with up to 7 seats pay no motorway tolls over this year's 8 days of Mid-Autumn and National Day holidays. | up to
- For the seven-day Mid-Autumn and National Day double holiday, expressways are toll-free for passenger cars with seven seats or fewer. | wrong duration
- For the eight-day Mid-Autumn and National Day double holiday, expressways are toll-free for passenger cars with more than seven seats. | bound reversed
县人大常委会执法检查组一行12人,分3组深入9个乡镇开展检查。
+ A 12-member inspection team of the county people's congress standing committee split into three groups and went to nine townships. | complete
+ A dozen inspectors from the standing committee of the county people's congress, in 3 groups, checked law enforcement in 9 townships. | dozen
- A 12-member inspection team of the county people's congress standing committee split into nine groups and went to three townships. | exchanged
- A 21-member inspection team of the county people's congress standing committee split into three groups and went to nine townships. | digits swapped
全市机动车保有量48.9万辆,其中新能源汽车9600辆,是2018年的6倍。
+ There are 489,000 motor vehicles in the city, 9,600 of them new-energy vehicles, six times as many as in 2018. | ×6
+ The city's 489,000 registered vehicles include 9,600 new-energy ones, a number six-fold that of 2018. | six-fold
- There are 489,000 motor vehicles in the city, 9,600 of them new-energy vehicles, seven times as many as in 2018. | +1 wrongly
- There are 489,000 motor vehicles in the city, 96,000 of them new-energy vehicles, six times as many as in 2018. | ×10
低保标准由每人每月560元提高到620元,增幅10.7%。
+ The subsistence allowance goes up from 560 to 620 yuan per person per month, a rise of 10.7%. | from-to
+ From now on each recipient gets RMB 620 a month in minimum living allowance, 10.7 per cent more than the previous RMB 560. | reordered
- The subsistence allowance goes up from 560 to 620 yuan per household per month, a rise of 10.7%. | per person→per household
- The subsistence allowance goes up from 520 to 660 yuan per person per month, a rise of 10.7%. | digits exchanged
河长制实施以来,全县68条河流、31座水库全部落实河湖长,共设县、乡、村三级河湖长426名。
+ Under the river chief system all 68 rivers and 31 reservoirs in the county have a chief, 426 in all at three levels: county, township and village. | complete
+ At three tiers – county, township, village – 426 chiefs now look after every one of the county's 31 reservoirs and 68 rivers. | reordered
- Under the river chief system all 31 rivers and 68 reservoirs in the county have a chief, 426 in all at three levels: county, township and village. | exchanged
- Under the river chief system all 68 rivers and 31 reservoirs in the county have a chief, 462 in all at three levels: county, township and village. | digits swapped
企业退休人员王师傅今年已82岁,从事铁匠手艺整整一个甲子。
+ Mr Wang, a company pensioner now aged 82, has worked as a blacksmith for a full sixty years. | 甲子 = 60 years
+ At the age of eighty-two, retired worker Wang has six decades at the forge behind him. | six decades
- Mr Wang, a company pensioner now aged 82, has worked as a blacksmith for a full fifty years. | 甲子 wrong
- Mr Wang, a company pensioner now aged 28, has worked as a blacksmith for a full sixty years. | digits swapped
上半年全市进出口总额完成35.2亿元,其中出口29.8亿元、进口5.4亿元。
+ The city's imports and exports totalled 3.52 billion yuan in the first half: 2.98 billion yuan of exports and 540 million yuan of imports. | sum and parts
+ Foreign trade was worth RMB 3.52bn in H1, made up of RMB 2.98bn in exports and RMB 0.54bn in imports. | 0.54bn
- The city's imports and exports totalled 3.52 billion yuan in the first half: 540 million yuan of exports and 2.98 billion yuan of imports. | exchanged
- The city's imports and exports totalled 3.52 billion yuan in the first half: 2.98 billion yuan of exports and 5.4 billion yuan of imports. | ×10
经公开招标,工程由省建工集团以2.187亿元中标,比控制价低4.6%。
+ In open bidding the contract went to the provincial construction group for 218.7 million yuan, 4.6% below the ceiling price. | complete
+ The provincial construction group won the public tender with RMB 218.7m, undercutting the price limit by 4.6 per cent. | undercut
- In open bidding the contract went to the provincial construction group for 2.187 billion yuan, 4.6% below the ceiling price. | ×10
- In open bidding the contract went to the provincial construction group for 218.7 million yuan, 4.6% above the ceiling price. | direction
截至2022年3月底,全县市场主体总量突破3万户,每千人拥有市场主体78户。
+ By the end of March 2022 the county had more than 30,000 market entities, 78 for every thousand people. | 户 = entities
+ Businesses registered in the county topped 30,000 as of end-March 2022, or 78 per 1,000 inhabitants. | per 1,000
- By the end of March 2022 the county had more than 300,000 market entities, 78 for every thousand people. | ×10
- By the end of March 2022 the county had more than 30,000 market entities, 78 for every hundred people. | base ÷10
全县高考报名人数4217人,设考点3个、考场141个,考试时间为6月7日至9日。
+ The county has 4,217 candidates for the college entrance examination on June 7–9, with three test centres and 141 rooms. | range
+ From 7 to 9 June, 4,217 registered candidates will sit the gaokao in 141 rooms at 3 sites in the county. | reordered
- The county has 4,217 candidates for the college entrance examination on June 7–8, with three test centres and 141 rooms. | end of range wrong
- The county has 4,217 candidates for the college entrance examination on July 7–9, with three test centres and 141 rooms. | wrong month
该村村集体经济收入从不足5万元增加到52万元,翻了三番多。
+ The village collective's income has risen from less than 50,000 yuan to 520,000 yuan, more than eight times as much. | 翻三番 = ×8
- The village collective's income has risen from less than 50,000 yuan to 520,000 yuan, more than three times as much. | 番 misread
- The village collective's income has risen from more than 50,000 yuan to 520,000 yuan, more than eight times as much. | bound reversed
根据《行政处罚法》第三十三条第一款,对初次违法且危害后果轻微的,可以不予处罚。
+ Under Article 33, paragraph 1 of the Law on Administrative Penalties, a first offence with minor consequences may go unpunished. | article
+ First-time violations that do little harm may be exempted from penalty in accordance with the first paragraph of Article 33 of the Administrative Penalty Law. | reordered
- Under Article 23, paragraph 1 of the Law on Administrative Penalties, a first offence with minor consequences may go unpunished. | wrong article
全市已建成高标准农田128万亩,占耕地面积的六成,今年再建15万亩。
+ The city has completed 1.28 million mu of high-standard farmland, 60% of its arable land, and is adding 150,000 mu this year. | million mu
+ Three fifths of the city's cropland, 1.28 million mu, is already up to the high standard; another 150,000 mu (10,000 hectares) follows this year. | 150,000 mu = 10,000 ha
- The city has completed 128,000 mu of high-standard farmland, 60% of its arable land, and is adding 150,000 mu this year. | ÷10
- The city has completed 1.28 million mu of high-standard farmland, 60% of its arable land, and is adding 15,000 mu this year. | ÷10
两年一届的道德模范评选揭晓,10人当选、12人获提名奖,年龄最大的79岁,最小的19岁。
- The biennial election of moral models has named 12 winners and ten nominees, the oldest aged 79 and the youngest 19. | exchanged
+ The biennial election of moral models has named ten winners and 12 nominees, the oldest aged 79 and the youngest 19. | biennial = 两年一届
+ Ten people were chosen and a dozen nominated, from a 19-year-old to a 79-year-old, in the moral role model awards held every two years. | reordered
- The biennial election of moral models has named ten winners and 12 nominees, the oldest aged 97 and the youngest 19. | digits swapped
2月1日起,全市最低工资标准由每月1500元调整为1800元,小时最低工资由16元调整为18元。
+ From February 1 the city's minimum wage goes from 1,500 to 1,800 yuan a month and from 16 to 18 yuan an hour. | from-to twice
+ On 1 February the minimum monthly wage rises to RMB 1,800 from RMB 1,500, and the hourly one to RMB 18 from RMB 16. | to-from twice
- From February 1 the city's minimum wage goes from 1,500 to 1,800 yuan a week and from 16 to 18 yuan an hour. | month→week
- From January 2 the city's minimum wage goes from 1,500 to 1,800 yuan a month and from 16 to 18 yuan an hour. | month and day exchanged
消防救援大队接警后4分钟到场,出动消防车5辆、指战员28人,1小时20分后将火扑灭。
+ The fire brigade arrived four minutes after the alarm with five engines and 28 firefighters and put the fire out in an hour and 20 minutes. | duration
- The fire brigade arrived five minutes after the alarm with four engines and 28 firefighters and put the fire out in an hour and 20 minutes. | exchanged
- The fire brigade arrived four minutes after the alarm with five engines and 28 firefighters and put the fire out in two hours and 10 minutes. | wrong duration
半数以上的受访家长表示,孩子每周参加课外班的时间减少了3至5小时。
+ More than half of the parents asked said their children spent three to five hours less a week in extra classes. | half
+ Over 50 per cent of parents surveyed report that weekly time in cram classes has fallen by between 3 and 5 hours. | 50%
- Less than half of the parents asked said their children spent three to five hours less a week in extra classes. | bound reversed
- More than half of the parents asked said their children spent three to five hours more a week in extra classes. | direction
老城区至新城区的城市快速路双向六车道,设计时速80公里,全线桥梁9座、隧道2条。
+ The expressway from the old town to the new has six lanes in both directions together, a design speed of 80 km/h, nine bridges and two tunnels. | 双向 total
+ Designed for 80 kilometres per hour, the six-lane urban motorway between the old and new districts crosses 9 bridges and passes through 2 tunnels. | six-lane
- The expressway from the old town to the new has six lanes in both directions together, a design speed of 80 mph, nine bridges and two tunnels. | km/h→mph
- The expressway from the old town to the new has six lanes in both directions together, a design speed of 80 km/h, two bridges and nine tunnels. | exchanged
公司连续12年入围中国民营企业500强,2021年位列第386位,比上年前进27位。
+ The company has been among China's top 500 private firms for 12 years running and ranked 386th in 2021, up 27 places on the year before. | rank
+ For the twelfth consecutive year it made the list of the country's 500 largest private enterprises, climbing 27 places to No. 386 in 2021. | words
- The company has been among China's top 500 private firms for 12 years running and ranked 368th in 2021, up 27 places on the year before. | digits swapped
- The company has been among China's top 500 private firms for 12 years running and ranked 386th in 2021, down 27 places on the year before. | direction
截至2021年末,全市公路总里程17460公里,其中高速公路412公里。
+ At the end of 2021 the city had 17,460 kilometres of roads, including 412 kilometres of expressways. | complete
+ Expressways accounted for 412 km of a road network that measured 17,460 km in all at year-end 2021. | reordered
- At the end of 2021 the city had 17,460 kilometres of roads, including 421 kilometres of expressways. | digits swapped
- At the end of 2021 the city had 17,460 miles of roads, including 412 miles of expressways. | unit
县气象台预计,未来三天最高气温36℃至38℃,偏南风2~3级。
+ The county weather station forecasts highs of 36–38°C for the next three days, with southerly winds of force 2 to 3. | ranges
+ Over the coming 3 days, temperatures will peak at between 36 and 38 degrees Celsius and winds will be from the south at force 2–3, forecasters in the county say. | between
- The county weather station forecasts highs of 36–39°C for the next three days, with southerly winds of force 2 to 3. | upper end wrong
`);
