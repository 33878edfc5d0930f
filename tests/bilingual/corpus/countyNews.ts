/** Sentences of county news: shares, comparisons with the year before, deadlines, rounds of visits. */
import { readPairs } from './readPairs';

export const countyNews = readPairs(`
全市新建、改扩建中小学校23所,新增学位1.84万个,总投资15.6亿元。
+ The city built or expanded 23 primary and secondary schools, adding 18,400 places at a total investment of 1.56 billion yuan. | 万, 亿
+ Twenty-three schools were newly built, rebuilt or enlarged in the city for RMB 1.56 billion, creating 18,400 extra places. | number word start
- The city built or expanded 23 primary and secondary schools, adding 184,000 places at a total investment of 1.56 billion yuan. | factor ten
2022年全市普通高考报名人数为31462人,比上年增加1287人。
+ In 2022, 31,462 people in the city registered for the college entrance examination, 1,287 more than the year before. | digits
- In 2022, 31,462 people in the city registered for the college entrance examination, 1,287 fewer than the year before. | more turned fewer
- In 2022, 31,642 people in the city registered for the college entrance examination, 1,287 more than the year before. | digits swapped
学前教育毛入园率达到93.2%,公办园在园幼儿占比提高到52.5%。
+ Gross enrolment in preschool education reached 93.2 percent, and the share of children in public kindergartens rose to 52.5 percent. | two percentages
- Gross enrolment in preschool education reached 93.2 percent, and the share of children in public kindergartens rose to 55.2 percent. | digits swapped
市中心医院门诊量全年达到142万人次,开展三四级手术2.1万台。
+ Municipal Central Hospital handled 1.42 million outpatient visits over the year and performed 21,000 level-3 and level-4 operations. | 三四级
+ The city's Central Hospital saw 1.42 million outpatient visits for the whole year and carried out 21,000 grade III and IV operations. | Roman grades
- Municipal Central Hospital handled 14.2 million outpatient visits over the year and performed 21,000 level-3 and level-4 operations. | factor ten
城乡居民基本医保人均财政补助标准提高30元,达到每人每年610元。
+ The government subsidy for basic medical insurance for residents rose by 30 yuan to 610 yuan per person a year. | by and to
- The government subsidy for basic medical insurance for residents rose by 30 yuan to 640 yuan per person a year. | wrong total
- The government subsidy for basic medical insurance for residents rose by 60 yuan to 610 yuan per person a year. | wrong rise
全市三级医院由2家增至5家,每千人口执业医师2.9人。
+ The number of tertiary hospitals in the city rose from two to five, with 2.9 licensed doctors per thousand people. | from-to, per thousand
+ The city now has five tertiary hospitals, up from two, and 2.9 licensed doctors per 1,000 residents. | per 1,000
- The number of tertiary hospitals in the city rose from two to six, with 2.9 licensed doctors per thousand people. | wrong end
- The number of tertiary hospitals in the city rose from two to five, with 2.9 licensed doctors per 10,000 people. | wrong base
武咸城际铁路日均发送旅客1.3万人次,单程最快28分钟。
+ The Wuhan–Xianning intercity railway carries 13,000 passengers a day on average, and the fastest one-way trip takes 28 minutes. | daily
- The Wuhan–Xianning intercity railway carries 1,300 passengers a day on average, and the fastest one-way trip takes 28 minutes. | factor ten
新建农村公路412公里,改造危桥37座,实现20户以上自然村通硬化路。
+ New rural roads of 412 kilometres were built and 37 dangerous bridges repaired, giving paved roads to all natural villages of 20 or more households. | bound
+ The city built 412 km of rural roads and renovated 37 unsafe bridges; villages with at least 20 households now have paved roads. | at least
- The city built 412 km of rural roads and renovated 73 unsafe bridges; villages with at least 20 households now have paved roads. | digits swapped
8月1日至10月31日,大桥实行全封闭施工,过往车辆请提前绕行。
+ The bridge will be fully closed for construction from August 1 to October 31; please take another route. | date range
+ From 1 August to 31 October the bridge is closed to all traffic for works. Drivers are asked to plan a detour. | day first
- The bridge will be fully closed for construction from August 1 to September 30; please take another route. | wrong end date
全年空气质量优良天数312天,优良率85.5%,PM2.5平均浓度33微克/立方米。
+ Air quality was good or excellent on 312 days of the year, 85.5 percent of the total, and PM2.5 averaged 33 micrograms per cubic metre. | PM2.5 a name
- Air quality was good or excellent on 321 days of the year, 85.5 percent of the total, and PM2.5 averaged 33 micrograms per cubic metre. | digits swapped
- Air quality was good or excellent on 312 days of the year, 85.5 percent of the total, and PM2.5 averaged 38 micrograms per cubic metre. | mistyped digit
长江干流咸宁段128公里岸线共取缔非法码头61个,复绿1.2万余亩。
+ Along the 128 kilometres of the Yangtze in Xianning, 61 illegal wharves were closed and more than 12,000 mu of bank replanted. | mu
+ On Xianning's 128-km stretch of the Yangtze, 61 illegal wharves have been shut down and over 800 hectares made green again. | 12000/15 = 800
- Along the 128 kilometres of the Yangtze in Xianning, 61 illegal wharves were closed and more than 12,000 hectares of bank replanted. | hectares for mu
完成植树造林8.7万亩,森林覆盖率达到53.01%,居全省第4位。
+ Trees were planted on 87,000 mu, and forest coverage reached 53.01 percent, fourth in the province. | rank
+ With 5,800 hectares afforested, forest cover now stands at 53.01%, the fourth highest in the province. | 87000/15 = 5800
- Trees were planted on 87,000 mu, and forest coverage reached 53.01 percent, fifth in the province. | wrong rank
全年粮食播种面积278.6万亩,总产量112.4万吨,实现“十八连丰”。
+ Grain was sown on 2.786 million mu over the year and output was 1.124 million tonnes, an 18th bumper harvest in a row. | 十八连丰
+ The year's grain area was 2.786 million mu and the total harvest 1.124 million tons, the eighteenth straight good year. | ordinal word
- Grain was sown on 2.786 million mu over the year and output was 11.24 million tonnes, an 18th bumper harvest in a row. | factor ten
生猪存栏156.3万头,同比增长11.2%,恢复到2017年末的97%。
+ The number of pigs on farms reached 1.563 million, up 11.2 percent year on year and back to 97 percent of the level at the end of 2017. | 万, percent
- The number of pigs on farms reached 1.563 million, up 11.2 percent year on year and back to 97 percent of the level at the end of 2018. | wrong year
全市楠竹面积165万亩,年产值超50亿元,从业人员达12万人。
+ The city has 1.65 million mu of moso bamboo, with annual output value of over 5 billion yuan and 120,000 people employed. | bound
+ Moso bamboo covers 110,000 hectares in the city, is worth more than RMB 5 billion a year and employs 120,000 people. | 1650000/15
- The city has 1.65 million mu of moso bamboo, with annual output value of over 50 billion yuan and 120,000 people employed. | factor ten
- Moso bamboo covers 165,000 hectares in the city, is worth more than RMB 5 billion a year and employs 120,000 people. | wrong conversion
初步核算,全年全市生产总值1751.82亿元,按可比价格计算,增长12.8%。
+ By preliminary accounting, the city's GDP for the year was 175.182 billion yuan, up 12.8 percent at comparable prices. | billion
+ Preliminary figures put the city's full-year GDP at RMB 175.182 billion, a rise of 12.8% at constant prices. | RMB
- By preliminary accounting, the city's GDP for the year was 1,751.82 billion yuan, up 12.8 percent at comparable prices. | factor ten
其中,第一产业增加值241.3亿元,增长11.0%;第三产业增加值798.5亿元,增长13.6%。
+ Of this, value added of the primary industry was 24.13 billion yuan, up 11.0 percent, and that of the tertiary industry 79.85 billion yuan, up 13.6 percent. | primary, tertiary
- Of this, value added of the primary industry was 24.13 billion yuan, up 11.0 percent, and that of the secondary industry 79.85 billion yuan, up 13.6 percent. | tertiary turned secondary
- Of this, value added of the primary industry was 24.13 billion yuan, up 11.0 percent, and that of the tertiary industry 79.85 billion yuan, up 16.3 percent. | digits swapped
三次产业结构由13.9:40.8:45.3调整为13.8:40.6:45.6。
+ The ratio of the three industries changed from 13.9:40.8:45.3 to 13.8:40.6:45.6. | ratios
- The ratio of the three industries changed from 13.9:40.8:45.3 to 13.8:46.0:45.6. | digits swapped
居民消费价格比上年上涨0.5%,其中食品烟酒类下降1.3%。
+ Consumer prices rose 0.5 percent over the previous year, with food, tobacco and liquor down 1.3 percent. | rise and fall
+ The consumer price index was up 0.5% on the year; the food, tobacco and alcohol category fell by 1.3%. | other wording
- Consumer prices rose 5 percent over the previous year, with food, tobacco and liquor down 1.3 percent. | decimal point moved
年末全市常住人口261.2万人,其中城镇人口151.6万人,城镇化率58.04%。
+ At the end of the year the city had 2.612 million permanent residents, 1.516 million of them in urban areas, an urbanisation rate of 58.04 percent. | million
- At the end of the year the city had 2.612 million permanent residents, 1.561 million of them in urban areas, an urbanisation rate of 58.04 percent. | digits swapped
- At the end of the year the city had 26.12 million permanent residents, 1.516 million of them in urban areas, an urbanisation rate of 58.04 percent. | factor ten
社会消费品零售总额完成683.5亿元,增长19.6%,高于全省平均水平2.1个百分点。
+ Retail sales of consumer goods came to 68.35 billion yuan, up 19.6 percent, 2.1 percentage points above the provincial average. | pp
- Retail sales of consumer goods came to 68.35 billion yuan, up 19.6 percent, 2.1 percentage points below the provincial average. | above turned below
- Retail sales of consumer goods came to 68.35 billion yuan, up 19.6 percent, 2.1 percent above the provincial average. | percent for points
进出口总额首次突破百亿元大关,达到104.2亿元,增长37.4%。
+ Total imports and exports passed 10 billion yuan for the first time, reaching 10.42 billion yuan, up 37.4 percent. | 百亿 = 10 billion
+ Foreign trade broke the RMB 10 billion mark for the first time, up 37.4 per cent to RMB 10.42 billion. | order changed
- Total imports and exports passed 100 billion yuan for the first time, reaching 10.42 billion yuan, up 37.4 percent. | 百亿 factor ten
根据国办发〔2021〕35号文件要求,请各单位于11月20日前报送自查报告。
+ As required by document Guobanfa [2021] No. 35, all units are to submit self-inspection reports before November 20. | number, date
+ In line with Guobanfa [2021] No. 35, every organisation should hand in its self-check report by 20 November. | day first
- As required by document Guobanfa [2021] No. 53, all units are to submit self-inspection reports before November 20. | digits swapped in number
- As required by document Guobanfa [2021] No. 35, all units are to submit self-inspection reports before December 20. | wrong month
本办法自2022年1月1日起施行,有效期5年,咸政办发〔2016〕22号文件同时废止。
+ These measures take effect on January 1, 2022 and are valid for five years; document Xianzhengbanfa [2016] No. 22 is repealed at the same time. | date, term, number
- These measures take effect on January 1, 2022 and are valid for three years; document Xianzhengbanfa [2016] No. 22 is repealed at the same time. | wrong term
- These measures take effect on January 1, 2022 and are valid for five years; document Xianzhengbanfa [2019] No. 22 is repealed at the same time. | wrong year in brackets
公示期为5个工作日,即2023年4月10日至4月14日,监督电话:0715-8126088。
+ The public notice period is five working days, from April 10 to 14, 2023. Telephone for complaints: 0715-8126088. | phone kept
+ The list is open to public comment for five working days (10–14 April 2023); call 0715-8126088 to report problems. | short range
- The public notice period is five working days, from April 10 to 14, 2023. Telephone for complaints: 0715-8126808. | digits of phone swapped
报名人员年龄须在35周岁以下(1987年6月30日以后出生),具有本科及以上学历。
+ Applicants must be under 35 (born after June 30, 1987) and have at least a bachelor's degree. | age, date
- Applicants must be under 45 (born after June 30, 1987) and have at least a bachelor's degree. | wrong age
- Applicants must be under 35 (born after June 30, 1978) and have at least a bachelor's degree. | year digits swapped
面向全市公开招聘事业单位工作人员286名,笔试和面试成绩各占50%。
+ Public institutions in the city are openly recruiting 286 staff, with the written test and interview each counting for 50 percent. | each
+ The city is hiring 286 people for its public institutions; written examination and interview each make up half of the mark. | half for 50%
- Public institutions in the city are openly recruiting 268 staff, with the written test and interview each counting for 50 percent. | digits swapped
我市3人荣获全国五一劳动奖章,1个班组获评全国工人先锋号。
+ Three people from our city won the National May 1 Labour Medal, and one team was named a National Workers' Pioneer. | May 1 in a name
- Four people from our city won the National May 1 Labour Medal, and one team was named a National Workers' Pioneer. | wrong count
在第七届全国文明城市评选中,我市以全国第九名的成绩位居地级市前列。
+ In the seventh selection of National Civilised Cities, our city came ninth in the country, among the leading prefecture-level cities. | ordinals
- In the sixth selection of National Civilised Cities, our city came ninth in the country, among the leading prefecture-level cities. | wrong edition
- In the seventh selection of National Civilised Cities, our city came 19th in the country, among the leading prefecture-level cities. | wrong rank
1月至4月,全市发生道路交通事故同比下降17.6%,死亡人数减少9人。
+ From January to April, road accidents in the city fell 17.6 percent year on year, and there were nine fewer deaths. | fall
- From January to April, road accidents in the city rose 17.6 percent year on year, and there were nine fewer deaths. | fell turned rose
- From January to May, road accidents in the city fell 17.6 percent year on year, and there were nine fewer deaths. | wrong month
城区新增停车位6200个,新建公园绿地46公顷,人均公园面积达14.8平方米。
+ The urban area gained 6,200 parking spaces and 46 hectares of parkland, bringing park space per person to 14.8 square metres. | hectares
+ The city proper added 6,200 parking spots and 690 mu of new parks, or 14.8 sq m of park per resident. | 46*15 = 690
- The urban area gained 6,200 parking spaces and 46 mu of parkland, bringing park space per person to 14.8 square metres. | mu for hectares
老旧小区改造惠及居民2.7万户,加装电梯105部,其中六层以上住宅占八成。
+ The renewal of old neighbourhoods benefited 27,000 households, and 105 lifts were added, 80 percent of them in buildings of six storeys or more. | 成
+ Work on old estates brought gains to 27,000 households; 105 lifts went in, eight in ten of them in blocks of at least six floors. | eight in ten
- The renewal of old neighbourhoods benefited 27,000 households, and 105 lifts were added, 8 percent of them in buildings of six storeys or more. | 成 read as percent
最低工资标准由每月1750元调整为1950元,自9月1日起执行。
+ The minimum wage goes up from 1,750 to 1,950 yuan a month as of September 1. | from-to, date
+ With effect from 1 September, the monthly minimum wage is raised to RMB 1,950 from RMB 1,750. | order changed
- The minimum wage goes up from 1,750 to 1,950 yuan a month as of October 1. | wrong month
- The minimum wage goes up from 1,570 to 1,950 yuan a month as of September 1. | digits swapped
全市城镇新增就业4.12万人,完成全年目标任务的121%,登记失业率控制在3.5%以内。
+ The city created 41,200 new urban jobs, 121 percent of the year's target, and kept registered unemployment within 3.5 percent. | bound
- The city created 41,200 new urban jobs, 112 percent of the year's target, and kept registered unemployment within 3.5 percent. | digits swapped
- The city created 41,200 new urban jobs, 121 percent of the year's target, and registered unemployment stayed above 3.5 percent. | bound turned round
九年义务教育巩固率99.3%,高中阶段毛入学率95.1%。
+ The retention rate of nine-year compulsory education is 99.3 percent and the gross enrolment rate in senior secondary education 95.1 percent. | nine-year
- The retention rate of nine-year compulsory education is 99.3 percent and the gross enrolment rate in senior secondary education 91.5 percent. | digits swapped
全市共有60周岁及以上老年人48.9万人,占总人口的18.72%,建成社区养老服务设施276处。
+ The city has 489,000 people aged 60 or above, 18.72 percent of the population, and 276 community facilities for the elderly. | age
- The city has 489,000 people aged 65 or above, 18.72 percent of the population, and 276 community facilities for the elderly. | wrong age
- The city has 4.89 million people aged 60 or above, 18.72 percent of the population, and 276 community facilities for the elderly. | factor ten
今年汛期平均降雨量1083毫米,较常年同期偏多两成。
+ Average rainfall in this year's flood season was 1,083 millimetres, 20 percent more than normal. | 成
+ This flood season saw an average of 1,083 mm of rain, one fifth above the usual level. | fraction
- Average rainfall in this year's flood season was 1,083 millimetres, 2 percent more than normal. | 成 read as percent
斧头湖水质由Ⅳ类提升为Ⅲ类,湖区拆除围网5.4万亩。
+ Water quality in Futou Lake improved from Class IV to Class III, and 54,000 mu of fish enclosures were removed. | Roman classes
+ Futou Lake's water went up from Grade IV to Grade III after 3,600 hectares of net enclosures were taken out. | 54000/15 = 3600
- Water quality in Futou Lake improved from Class V to Class III, and 54,000 mu of fish enclosures were removed. | wrong class
本次抽检样品1200批次,合格1187批次,合格率98.9%。
+ Of 1,200 batches sampled, 1,187 passed, a pass rate of 98.9 percent. | counts
- Of 1,200 batches sampled, 1,178 passed, a pass rate of 98.9 percent. | digits swapped
文化惠民演出走进12个乡镇、86个村,观众累计超过5万人次。
+ Free cultural performances went to 12 townships and 86 villages, with total audiences of more than 50,000. | audiences
- Free cultural performances went to 12 townships and 86 villages, with total audiences of nearly 50,000. | bound turned round
第三届温泉文化旅游节将于10月18日开幕,为期7天。
+ The third Hot Spring Culture and Tourism Festival opens on October 18 and lasts seven days. | ordinal, date, days
+ The 3rd Hot Spring Culture and Tourism Festival begins on 18 October and runs for a week. | week for 7 days
- The third Hot Spring Culture and Tourism Festival opens on October 18 and lasts ten days. | wrong length
全市登记在册市场主体26.3万户,其中企业7.1万户,平均每10个人中就有1个市场主体。
+ The city has 263,000 registered market entities, including 71,000 companies, or one market entity for every ten people. | one per ten
- The city has 263,000 registered market entities, including 71,000 companies, or one market entity for every five people. | wrong ratio
- The city has 263,000 registered market entities, including 17,000 companies, or one market entity for every ten people. | digits swapped
开办企业时间压缩至0.5个工作日,不动产登记2小时内办结。
+ The time needed to open a business was cut to half a working day, and property registration is done within two hours. | 0.5 = half
+ Starting a company now takes 0.5 working days and real estate is registered inside two hours. | decimal kept
- The time needed to open a business was cut to half a working day, and property registration is done within two working days. | hours turned days
减税降费累计达24.8亿元,惠及纳税人5.6万户,其中小微企业占九成以上。
+ Cuts in taxes and fees totalled 2.48 billion yuan and benefited 56,000 taxpayers, more than 90 percent of them small and micro businesses. | 成 above
- Cuts in taxes and fees totalled 24.8 billion yuan and benefited 56,000 taxpayers, more than 90 percent of them small and micro businesses. | factor ten
市博物馆新馆占地50亩,馆藏文物1.2万件(套),其中一级文物18件。
+ The new city museum stands on 50 mu and holds 12,000 items or sets of cultural relics, including 18 first-class pieces. | grade
+ The new museum covers about 3.3 hectares and has a collection of 12,000 items or sets, 18 of them grade-one relics. | 50/15 = 3.33
- The new city museum stands on 50 mu and holds 12,000 items or sets of cultural relics, including 18 second-class pieces. | wrong grade
- The new city museum stands on 50 hectares and holds 12,000 items or sets of cultural relics, including 18 first-class pieces. | hectares for mu
12345热线全年受理诉求38.7万件,办结率99.2%,群众满意率96.4%。
+ The 12345 hotline took 387,000 requests over the year; 99.2 percent were settled and 96.4 percent of callers were satisfied. | hotline number
- The 12345 hotline took 387,000 requests over the year; 99.2 percent were settled and 94.6 percent of callers were satisfied. | digits swapped
新型冠状病毒疫苗累计接种504.6万剂次,18岁以上人群全程接种率达92%。
+ A total of 5.046 million doses of COVID-19 vaccine have been given, and 92 percent of people over 18 are fully vaccinated. | COVID-19 a name
- A total of 50.46 million doses of COVID-19 vaccine have been given, and 92 percent of people over 18 are fully vaccinated. | factor ten
对符合条件的毕业生发放一次性求职补贴每人1500元,申请截止到5月31日。
+ Eligible graduates receive a one-off job-hunting allowance of 1,500 yuan each; applications close on May 31. | 一次性
+ A single payment of RMB 1,500 goes to every qualified graduate looking for work, who must apply by 31 May. | single
- Eligible graduates receive a one-off job-hunting allowance of 1,500 yuan each; applications close on May 30. | wrong day
上半年固定资产投资增长15.3%,其中工业投资增长24.1%,房地产开发投资下降6.7%。
+ In the first half of the year, fixed-asset investment rose 15.3 percent, with industrial investment up 24.1 percent and real estate investment down 6.7 percent. | three percentages
- In the first half of the year, fixed-asset investment rose 15.3 percent, with industrial investment up 21.4 percent and real estate investment down 6.7 percent. | digits swapped
- In the first quarter, fixed-asset investment rose 15.3 percent, with industrial investment up 24.1 percent and real estate investment down 6.7 percent. | half turned quarter
全年电商网络零售额86亿元,快递业务量突破1亿件,比2018年翻了一番多。
+ Online retail sales for the year were 8.6 billion yuan, and more than 100 million parcels were delivered, over twice as many as in 2018. | more than doubled
+ E-commerce sales hit RMB 8.6 billion for the year. Express deliveries passed 100 million, having more than doubled since 2018. | doubled
- Online retail sales for the year were 8.6 billion yuan, and more than 10 million parcels were delivered, over twice as many as in 2018. | factor ten
农村自来水普及率由2015年的76%提高到91%,解决了14.5万人饮水安全问题。
+ Tap water coverage in the countryside rose from 76 percent in 2015 to 91 percent, giving 145,000 people safe drinking water. | from-to
- Tap water coverage in the countryside rose from 76 percent in 2015 to 91 percent, giving 1.45 million people safe drinking water. | factor ten
- Tap water coverage in the countryside rose from 67 percent in 2015 to 91 percent, giving 145,000 people safe drinking water. | digits swapped
项目一期投资3.2亿元,二期投资4.8亿元,全部达产后年产值可达20亿元。
+ Phase one costs 320 million yuan and phase two 480 million yuan; at full capacity the project will produce goods worth 2 billion yuan a year. | phases
+ The first phase takes RMB 320 million and the second RMB 480 million, and annual output can reach RMB 2 billion once both are running at full capacity. | both
- Phase one costs 320 million yuan and phase two 840 million yuan; at full capacity the project will produce goods worth 2 billion yuan a year. | digits swapped
《通知》明确,2023年春季学期于2月13日正式开学,小学一、二年级不布置书面家庭作业。
+ The notice says the spring term of 2023 begins on February 13, and pupils in grades one and two will have no written homework. | grades
- The notice says the spring term of 2023 begins on February 3, and pupils in grades one and two will have no written homework. | wrong day
- The notice says the spring term of 2023 begins on February 13, and pupils in grades two and three will have no written homework. | wrong grades
全市共派出医护人员3批共156名驰援疫区,历时43天。
+ The city sent 156 medical workers in three groups to help areas hit by the epidemic over 43 days. | counts
- The city sent 165 medical workers in three groups to help areas hit by the epidemic over 43 days. | digits swapped
截至目前,全市237个村集体经济收入超过20万元,占行政村总数的四分之一强。
+ To date, 237 villages in the city have collective income of over 200,000 yuan, more than a quarter of all administrative villages. | 强 = more than
+ So far the collective income of 237 villages has exceeded RMB 200,000; they make up just over one in four of all administrative villages. | one in four
- To date, 237 villages in the city have collective income of over 200,000 yuan, more than a third of all administrative villages. | quarter vs third
新能源公交车占比达到100%,线路增至65条,日均客运量19万人次。
+ All buses now run on new energy, with 65 routes and an average of 190,000 passenger trips a day. | 100% as all
+ New-energy vehicles make up 100 percent of buses; the routes have grown to 65 and carry 190,000 passengers daily on average. | 100 percent
- New-energy vehicles make up 100 percent of buses; the routes have grown to 65 and carry 19,000 passengers daily on average. | factor ten
污水处理厂日处理规模由4万立方米提升至10万立方米,出水达到一级A标准。
+ The sewage plant's daily capacity was raised from 40,000 to 100,000 cubic metres, and its effluent meets the Grade 1-A standard. | standard name
+ The wastewater works can now treat 100,000 m³ a day, up from 40,000, to the first-class A discharge standard. | m3
- The sewage plant's daily capacity was raised from 40,000 to 140,000 cubic metres, and its effluent meets the Grade 1-A standard. | wrong end figure
全市小学生体质健康优良率提高6.3个百分点,近视率下降1.1个百分点,降至49.8%。
+ The share of primary pupils in good or excellent physical health rose 6.3 percentage points, while short-sightedness fell 1.1 points to 49.8 percent. | points
- The share of primary pupils in good or excellent physical health rose 6.3 percentage points, while short-sightedness fell 1.1 points to 48.9 percent. | digits swapped
自2021年11月起,城乡低保标准分别提高到每人每月660元和每人每年5880元。
+ From November 2021, the minimum living allowance was raised to 660 yuan a month per person in towns and 5,880 yuan a year per person in the countryside. | month and year
- From November 2021, the minimum living allowance was raised to 660 yuan a month per person in towns and 5,880 yuan a month per person in the countryside. | year turned month
- From November 2020, the minimum living allowance was raised to 660 yuan a month per person in towns and 5,880 yuan a year per person in the countryside. | wrong year
全市划定生态保护红线面积2871平方公里,占国土面积的29.4%。
+ An area of 2,871 km² in the city, 29.4% of its territory, is within the ecological red lines. | km2 sign
- The city has drawn ecological conservation red lines around 2,871 hectares, 29.4 percent of its land area. | wrong unit
`);
