/** Sentences of county life: schools, buses, weather, health, sights. */
import { readPairs } from './readPairs';

export const countyLife = readPairs(`
前三季度,全县实现地区生产总值187.4亿元,按可比价格计算,同比增长6.8%。
+ In the first three quarters the county's GDP was 18.74 billion yuan, an increase of 6.8% year on year at comparable prices. | complete
+ From January to September the county produced a GDP of RMB 18.74bn, 6.8 per cent more in real terms than a year earlier. | nine months
- In the first three quarters the county's GDP was 187.4 billion yuan, an increase of 6.8% year on year at comparable prices. | ×10
- In the third quarter the county's GDP was 18.74 billion yuan, an increase of 6.8% year on year at comparable prices. | cumulative→single quarter
其中,第一产业增加值31.2亿元,增长4.1%;第二产业增加值74.5亿元,增长7.6%;第三产业增加值81.7亿元,增长7.0%。
+ Value added of primary industry was 3.12 billion yuan, up 4.1%; of secondary industry 7.45 billion yuan, up 7.6%; and of tertiary industry 8.17 billion yuan, up 7.0%. | three sectors
+ Of this the primary sector contributed RMB 3.12bn (+4.1%), the secondary sector RMB 7.45bn (+7.6%) and the tertiary sector RMB 8.17bn (+7%). | signs
- Value added of primary industry was 3.12 billion yuan, up 4.1%; of secondary industry 8.17 billion yuan, up 7.6%; and of tertiary industry 7.45 billion yuan, up 7.0%. | exchanged
- Value added of primary industry was 3.12 billion yuan, up 4.1%; of secondary industry 7.45 billion yuan, up 6.7%; and of tertiary industry 8.17 billion yuan, up 7.0%. | digits swapped
城镇居民人均可支配收入26854元,农村居民人均可支配收入14317元,城乡收入比缩小到1.88:1。
+ Per capita disposable income was 26,854 yuan for urban and 14,317 yuan for rural residents, narrowing the ratio to 1.88:1. | ratio
+ Town dwellers had RMB 26,854 of disposable income per head and villagers RMB 14,317; the gap between them closed to 1.88 to 1. | 1.88 to 1
- Per capita disposable income was 14,317 yuan for urban and 26,854 yuan for rural residents, narrowing the ratio to 1.88:1. | exchanged
- Per capita disposable income was 26,854 yuan for urban and 14,371 yuan for rural residents, narrowing the ratio to 1.88:1. | digits swapped
新学期,全县各级各类学校共有在校生6.12万人,教职工4386人,师生比1:14。
+ In the new term the county's schools of all kinds have 61,200 pupils and 4,386 staff, a teacher–pupil ratio of 1:14. | complete
+ A staff of 4,386 serves 61,200 students in the schools of the county this term, which gives one teacher to 14 students. | one to 14
- In the new term the county's schools of all kinds have 612,000 pupils and 4,386 staff, a teacher–pupil ratio of 1:14. | ×10
- In the new term the county's schools of all kinds have 61,200 pupils and 4,386 staff, a teacher–pupil ratio of 1:40. | misheard
县第二实验小学占地45亩,设36个教学班,可容纳学生1620名,总投资9600万元。
+ The county's Second Experimental Primary School stands on 45 mu, has 36 classes and room for 1,620 pupils, and cost 96 million yuan. | ordinal in a name
+ On a three-hectare campus, No. 2 Experimental Primary School, built for RMB 96m, offers 1,620 places in 36 classes. | 45 mu = 3 ha
- The county's Second Experimental Primary School stands on 45 mu, has 36 classes and room for 1,620 pupils, and cost 960 million yuan. | ×10
- The county's Second Experimental Primary School stands on 45 hectares, has 36 classes and room for 1,620 pupils, and cost 96 million yuan. | unit
该厂引进4条自动化生产线后,用工由320人减至110人,产能却提高了1.8倍。
+ After installing four automated lines the factory cut its workforce from 320 to 110 while raising capacity by 180%. | +1.8倍 = +180%
+ With 4 new automatic production lines the plant needs only 110 workers instead of 320, yet its capacity has grown to 2.8 times what it was. | ×2.8
- After installing four automated lines the factory raised its workforce from 110 to 320 while raising capacity by 180%. | reversed
- After installing four automated lines the factory cut its workforce from 320 to 110 while raising capacity by 18%. | ÷10
12月1日零时起,全县城区公交票价由2元调整为1元,65岁以上老人免费。
+ From midnight on December 1 bus fares in the county town drop from two yuan to one, and people over 65 travel free. | 零时 = midnight
+ Town buses will charge RMB 1 instead of RMB 2, and nothing for those aged 65 and above, from 00:00 on 1 December. | 00:00
- From midnight on December 1 bus fares in the county town rise from one yuan to two, and people over 65 travel free. | reversed
- From midnight on December 11 bus fares in the county town drop from two yuan to one, and people over 65 travel free. | wrong day
县医院新住院大楼地上18层、地下2层,设床位600张,预计明年6月投入使用。
+ The county hospital's new inpatient building has 18 storeys above ground and two below, with 600 beds, and is expected to open next June. | complete
+ Due for use in June next year, the hospital's ward block will hold 600 beds on 18 floors plus 2 underground levels. | reordered
- The county hospital's new inpatient building has 18 storeys above ground and two below, with 600 beds, and is expected to open next July. | wrong month
- The county hospital's new inpatient building has two storeys above ground and 18 below, with 600 beds, and is expected to open next June. | exchanged
全县累计接种新冠病毒疫苗41.3万剂次,18岁以上人群接种率达92.5%。
+ A total of 413,000 doses of COVID-19 vaccine have been given in the county, reaching 92.5% of those over 18. | COVID-19 a name
+ Coverage of the population aged 18 and above has reached 92.5 per cent, with 413,000 coronavirus jabs administered countywide. | reordered
- A total of 41,300 doses of COVID-19 vaccine have been given in the county, reaching 92.5% of those over 18. | ÷10
- A total of 413,000 doses of COVID-19 vaccine have been given in the county, reaching 95.2% of those over 18. | digits swapped
经复查,我县空气质量优良天数334天,优良率91.5%,PM2.5平均浓度为每立方米29微克。
+ On review the county had 334 days of good or excellent air, or 91.5%, with average PM2.5 of 29 micrograms per cubic metre. | PM2.5 a name
+ Air quality was rated good or better on 334 days (91.5 per cent); the mean concentration of PM2.5 was 29 µg/m³. | µg/m³
- On review the county had 343 days of good or excellent air, or 91.5%, with average PM2.5 of 29 micrograms per cubic metre. | digits swapped
- On review the county had 334 days of good or excellent air, or 91.5%, with average PM10 of 29 micrograms per cubic metre. | wrong name
4月15日至5月15日,全县开展为期一个月的安全生产大检查,排查隐患872处,已整改845处。
+ A month-long safety inspection from April 15 to May 15 found 872 hazards in the county, 845 of which have been put right. | complete
+ Between 15 April and 15 May, the county spent one month checking workplace safety; of the 872 risks discovered, 845 have been removed. | reordered
- A month-long safety inspection from April 15 to May 15 found 845 hazards in the county, 872 of which have been put right. | exchanged
- A month-long safety inspection from April 5 to May 15 found 872 hazards in the county, 845 of which have been put right. | digit dropped
县域经济考核中,该县由全省三类县第11位跃升至第4位。
+ In the appraisal of county economies it jumped from 11th to fourth among the province's category-three counties. | from-to
+ The county leapt to No. 4, from No. 11, in the third group of counties assessed by the province. | to-from
- In the appraisal of county economies it dropped from fourth to 11th among the province's category-three counties. | reversed
- In the appraisal of county economies it jumped from 11th to fourth among the province's category-two counties. | wrong class
全年接待游客512万人次,实现旅游综合收入28.9亿元,分别恢复到2019年的87%和79%。
- The year brought 5.12 million tourist visits and 2.89 billion yuan in tourism revenue, back to 79% and 87% of the 2019 levels. | exchanged
+ The year brought 5.12 million tourist visits and 2.89 billion yuan in tourism revenue, back to 87% and 79% of the 2019 levels. | complete
+ Visits, at 5.12m, recovered to 87 per cent of their 2019 figure over the year, and tourism income, at RMB 2.89bn, to 79 per cent. | reordered
- The year brought 51.2 million tourist visits and 2.89 billion yuan in tourism revenue, back to 87% and 79% of the 2019 levels. | ×10
茶叶种植面积达到6万亩,年产干茶3600吨,综合产值5.4亿元。
+ Tea is grown on 60,000 mu, giving 3,600 tonnes of dry leaf a year and an overall output value of 540 million yuan. | complete
+ With 4,000 hectares under tea, the annual crop of 3,600 t of dried tea is worth RMB 540 million in all. | 60,000/15 = 4,000
- Tea is grown on 60,000 mu, giving 36,000 tonnes of dry leaf a year and an overall output value of 540 million yuan. | ×10
- With 40,000 hectares under tea, the annual crop of 3,600 t of dried tea is worth RMB 540 million in all. | conversion ×10
水稻亩均增产52斤,按每斤1.35元计算,亩均增收约70元。
+ Rice yields rose by 52 jin per mu, which at 1.35 yuan a jin means about 70 yuan more per mu. | jin
+ Each mu gave 26 kg more rice and so, at RMB 1.35 per half kilo, some RMB 70 of extra income. | 52 jin = 26 kg
- Rice yields rose by 52 kilograms per mu, which at 1.35 yuan a jin means about 70 yuan more per mu. | jin→kg
- Rice yields rose by 52 jin per mu, which at 1.35 yuan a jin means about 700 yuan more per mu. | ×10
县图书馆藏书23.5万册,每周开放63小时,周一闭馆。
+ The county library holds 235,000 volumes and is open 63 hours a week, closing on Mondays. | complete
+ Closed on Monday, the library opens its stock of 235,000 books to readers for 63 hours each week. | reordered
- The county library holds 23,500 volumes and is open 63 hours a week, closing on Mondays. | ÷10
- The county library holds 235,000 volumes and is open 36 hours a week, closing on Mondays. | digits swapped
在全省职业技能大赛中,我校学生夺得2金3银4铜,金牌数并列全省第三。
+ At the provincial vocational skills contest our students won two gold, three silver and four bronze medals, tying for third in the province in golds. | complete
+ Our school's pupils brought home 2 golds, 3 silvers and 4 bronzes from the province's skills competition, placing them joint third for gold. | joint third
- At the provincial vocational skills contest our students won four gold, three silver and two bronze medals, tying for third in the province in golds. | exchanged
- At the provincial vocational skills contest our students won two gold, three silver and four bronze medals, tying for second in the province in golds. | wrong rank
公司自1958年建厂以来,已走过64年历程,现有员工2700余人。
+ In the 64 years since its factory was founded in 1958 the company has grown to a staff of more than 2,700. | complete
+ Founded as a plant in 1958, the firm looks back on 64 years and employs upwards of 2,700 people. | upwards of
- In the 64 years since its factory was founded in 1985 the company has grown to a staff of more than 2,700. | digits swapped
- In the 46 years since its factory was founded in 1958 the company has grown to a staff of more than 2,700. | digits swapped
县委书记率队赴深圳、东莞招商,3天拜访企业9家,签约项目5个,协议金额43亿元。
+ The county Party secretary led a delegation to Shenzhen and Dongguan, visiting nine companies in three days and signing five projects worth 4.3 billion yuan. | complete
+ Five projects with an agreed investment of RMB 4.3bn were signed when the Party chief and his team called on 9 firms in Shenzhen and Dongguan in the space of 3 days. | reordered
- The county Party secretary led a delegation to Shenzhen and Dongguan, visiting nine companies in three days and signing five projects worth 43 billion yuan. | ×10
- The county Party secretary led a delegation to Shenzhen and Dongguan, visiting five companies in three days and signing nine projects worth 4.3 billion yuan. | exchanged
请各单位于2022年9月30日17:00前将报名表(附件2)发送至指定邮箱,逾期不予受理。
+ Units should e-mail the entry form (Annex 2) to the given address by 5 p.m. on September 30, 2022; late entries will not be accepted. | annex
+ The registration form (Attachment 2) must reach the specified mailbox before 17:00 on 30 September 2022, after which no application is considered. | 24 h
- Units should e-mail the entry form (Annex 3) to the given address by 5 p.m. on September 30, 2022; late entries will not be accepted. | wrong annex
- Units should e-mail the entry form (Annex 2) to the given address by 7 p.m. on September 30, 2022; late entries will not be accepted. | 17时→7 p.m.
全县脱贫人口人均纯收入由2015年的3120元增长到2020年的11860元,年均增长30.6%。
+ Net income per head of those lifted out of poverty rose from 3,120 yuan in 2015 to 11,860 yuan in 2020, an average of 30.6% a year. | from-to
+ Growing by 30.6 per cent annually on average, the per capita net income of the formerly poor reached RMB 11,860 in 2020, up from RMB 3,120 in 2015. | reordered
- Net income per head of those lifted out of poverty rose from 3,120 yuan in 2015 to 118,600 yuan in 2020, an average of 30.6% a year. | ×10
- Net income per head of those lifted out of poverty rose from 3,120 yuan in 2015 to 11,860 yuan in 2021, an average of 30.6% a year. | wrong year
今年以来,县公安局共破获电信诈骗案件126起,挽回群众损失830余万元。
+ Since the beginning of the year county police have solved 126 telecom fraud cases and recovered more than 8.3 million yuan for victims. | complete
+ Over RMB 8.3m has been returned to the public, and 126 cases of telephone and online fraud cleared up, by the county's police this year. | reordered
- Since the beginning of the year county police have solved 126 telecom fraud cases and recovered more than 83 million yuan for victims. | ×10
- Since the beginning of the year county police have solved 162 telecom fraud cases and recovered more than 8.3 million yuan for victims. | digits swapped
高铁开通后,从县城到省会的时间由两个半小时缩短到48分钟。
+ With the high-speed line, the journey from the county seat to the provincial capital is down from two and a half hours to 48 minutes. | 两个半小时
+ The opening of the railway has cut travel time to the provincial capital to 48 minutes, compared with 2.5 hours before. | 2.5
- With the high-speed line, the journey from the county seat to the provincial capital is down from two hours to 48 minutes. | 半 dropped
- With the high-speed line, the journey from the county seat to the provincial capital is down by 48 minutes from two and a half hours. | to→by
第二十三届桂花节将于10月1日至7日举行,设开幕式等八大活动。
+ The 23rd Osmanthus Festival will run from October 1 to 7, with eight main events including the opening ceremony. | ordinal
+ Eight major activities, among them an opening ceremony, await visitors to the twenty-third Osmanthus Festival on 1–7 October. | words
- The 22nd Osmanthus Festival will run from October 1 to 7, with eight main events including the opening ceremony. | wrong ordinal
- The 23rd Osmanthus Festival will run from October 1 to 7, with 18 main events including the opening ceremony. | digit added
全县共有A级旅游景区14家,其中4A级5家、3A级9家。
+ The county has 14 A-rated tourist attractions, five of them 4A and nine 3A. | 4A a name
+ Nine 3A and five AAAA sights make up the county's 14 A-level scenic areas. | AAAA
- The county has 14 A-rated tourist attractions, nine of them 4A and five 3A. | exchanged
- The county has 14 A-rated tourist attractions, five of them 5A and nine 3A. | wrong grade
抗旱期间,全县日均投入抽水设备3200台套,灌溉农田11.8万亩。
+ During the drought, 3,200 pumps a day on average were in use in the county and 118,000 mu of fields were irrigated. | complete
+ An average of 3,200 sets of pumping equipment daily helped water 118,000 mu of farmland across the county while the dry spell lasted. | reordered
- During the drought, 3,200 pumps a day on average were in use in the county and 11,800 mu of fields were irrigated. | ÷10
- During the drought, 3,200 pumps a day on average were in use in the county and 118,000 hectares of fields were irrigated. | unit
7月5日14时,水库水位达到53.62米,超汛限水位0.62米。
+ At 2 p.m. on July 5 the reservoir stood at 53.62 metres, 0.62 metres above the flood limit. | complete
+ The water level, 62 centimetres over the flood-control limit, reached 53.62 m at 14:00 on 5 July. | 0.62 m = 62 cm
- At 4 p.m. on July 5 the reservoir stood at 53.62 metres, 0.62 metres above the flood limit. | 14时→4 p.m.
- At 2 p.m. on July 5 the reservoir stood at 53.62 metres, 0.62 metres below the flood limit. | direction
全市工业用电量23.7亿千瓦时,增长12.4%,高于全社会用电量增速3.1个百分点。
+ Industry in the city used 2.37 billion kWh of electricity, up 12.4%, 3.1 percentage points more than the growth of total consumption. | complete
+ At 2.37 billion kilowatt-hours, industrial power use rose by 12.4 per cent and outpaced overall consumption by 3.1 points. | points
- Industry in the city used 237 million kWh of electricity, up 12.4%, 3.1 percentage points more than the growth of total consumption. | ÷10
- Industry in the city used 2.37 billion kWh of electricity, up 12.4%, 3.1 percentage points less than the growth of total consumption. | direction
该镇有7个行政村、2个社区,总户数5830户,总人口2.1万人。
+ The town comprises seven administrative villages and two urban communities, with 5,830 households and 21,000 people. | complete
+ In the town's 7 villages and 2 communities live 21,000 people in 5,830 families. | families
- The town comprises seven administrative villages and two urban communities, with 5,830 people and 21,000 households. | exchanged
- The town comprises two administrative villages and seven urban communities, with 5,830 households and 21,000 people. | exchanged
农商行推出“惠农贷”,单户最高可贷30万元,年利率低至4.35%,贷款期限1至3年。
+ The rural commercial bank's farm loan offers up to 300,000 yuan per household at annual rates from 4.35% for one to three years. | bounds
+ Households can borrow a maximum of RMB 300,000 under the bank's "Huinong" loan, with interest as low as 4.35 per cent a year and terms between 1 and 3 years. | between
- The rural commercial bank's farm loan offers up to 30,000 yuan per household at annual rates from 4.35% for one to three years. | ÷10
- The rural commercial bank's farm loan offers up to 300,000 yuan per household at annual rates from 4.35% for three to five years. | wrong range
`);
