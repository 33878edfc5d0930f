/** Sentences of public affairs and services. */
import { readPairs } from './readPairs';

export const publicServices = readPairs(`
过去五年,全市地区生产总值年均增长7.2%,经济总量由1200亿元跃升至1850亿元。
+ Over the past five years, the city's GDP grew by an average of 7.2 percent a year, with the size of the economy leaping from 120 billion yuan to 185 billion yuan. | all agree
+ In the last five years, average annual GDP growth was 7.2%, and the total economic output jumped to RMB 185 billion from RMB 120 billion. | order changed
- Over the past five years, the city's GDP grew by an average of 7.2 percent a year, with the size of the economy leaping from 120 billion yuan to 158 billion yuan. | digits swapped
初步核算,全年实现地区生产总值1734.5亿元,按可比价格计算,比上年增长5.8%。
+ According to preliminary calculations, the city's GDP was 173.45 billion yuan in the year, up 5.8 percent over the previous year at comparable prices. | all agree
+ Preliminary estimates put the full-year gross domestic product at RMB 173.45 billion, an increase of 5.8% from the previous year at constant prices. | all agree
- According to preliminary calculations, the city's GDP was 17.345 billion yuan in the year, up 5.8 percent over the previous year at comparable prices. | factor ten
其中,第一产业增加值228.4亿元,增长4.1%;第二产业增加值765.2亿元,增长6.3%;第三产业增加值740.9亿元,增长5.7%。
+ Of this, the value added of the primary industry was 22.84 billion yuan, up 4.1 percent; that of the secondary industry was 76.52 billion yuan, up 6.3 percent; and that of the tertiary industry was 74.09 billion yuan, up 5.7 percent. | all agree
+ The primary sector contributed RMB 22.84 billion (up 4.1%), the secondary sector RMB 76.52 billion (up 6.3%) and the tertiary sector RMB 74.09 billion (up 5.7%). | parentheses
- Of this, the value added of the primary industry was 22.84 billion yuan, up 4.1 percent; that of the secondary industry was 76.52 billion yuan, up 5.7 percent; and that of the tertiary industry was 74.09 billion yuan, up 6.3 percent. | figures exchanged
年末全市户籍人口302.6万人,比上年末减少1.4万人。
+ At the end of the year, the city had a registered population of 3.026 million, 14,000 fewer than a year earlier. | all agree
+ The registered population stood at 3.026 million at year-end, a decrease of 14,000 from the end of the previous year. | all agree
- At the end of the year, the city had a registered population of 3.026 million, 14,000 more than a year earlier. | direction reversed
全年粮食种植面积312.5万亩,粮食总产量达到118万吨,实现“十九连丰”。
+ Grain was planted on 3.125 million mu, and total output reached 1.18 million tonnes, the 19th consecutive bumper harvest. | 十九连丰
+ The area sown to grain was 3.125 million mu and the grain output 1.18 million metric tons, giving the city its nineteenth good harvest in a row. | 十九连丰
- Grain was planted on 3.125 million mu, and total output reached 11.8 million tonnes, the 19th consecutive bumper harvest. | factor ten
固定资产投资增长12.4%,增速居全省第二位,较上年前移5位。
+ Fixed-asset investment rose 12.4 percent, the second-highest growth rate in the province, moving up five places from the previous year. | second-highest
+ With growth of 12.4%, the city ranked second in the province in fixed-asset investment, five places higher than a year earlier. | order changed
- Fixed-asset investment rose 12.4 percent, the third-highest growth rate in the province, moving up five places from the previous year. | wrong rank
全年新增市场主体4.6万户,总量突破28万户。
+ The city saw 46,000 new market entities in the year, pushing the total above 280,000. | above
+ A total of 46,000 market entities were newly registered during the year, and the overall number surpassed 280,000. | surpassed
- The city saw 4,600 new market entities in the year, pushing the total above 280,000. | factor ten
减税降费及退税缓税缓费超过36亿元,惠及市场主体5.2万户。
+ Tax and fee cuts, refunds and deferrals exceeded 3.6 billion yuan, benefiting 52,000 market entities. | all agree
+ More than RMB 3.6 billion in taxes and fees was cut, refunded or deferred for the benefit of 52,000 businesses. | order changed
- Tax and fee cuts, refunds and deferrals exceeded 36 million yuan, benefiting 52,000 market entities. | 亿 read as million
今年将新建改建农村公路500公里,改造危桥30座,新增公交线路6条。
+ This year, 500 kilometers of rural roads will be built or upgraded, 30 unsafe bridges repaired and six bus routes added. | all agree
+ The city will build or rebuild 500 km of rural roads, renovate 30 dilapidated bridges and open six new bus lines this year. | all agree
- This year, 500 kilometers of rural roads will be built or upgraded, 60 unsafe bridges repaired and six bus routes added. | wrong figure
2022年12月28日,全长37.8公里的城区环线公路建成通车,总投资24.6亿元。
+ On December 28, 2022, the 37.8-kilometer city ring road, built at a total cost of 2.46 billion yuan, opened to traffic. | hyphenated
+ The city's 37.8-km ring road opened on 28 December 2022 after a total investment of RMB 2.46 billion. | order changed
- On December 28, 2022, the 38.7-kilometer city ring road, built at a total cost of 2.46 billion yuan, opened to traffic. | digits swapped
县医院新院区占地120亩,设置床位800张,预计明年6月投入使用。
+ The county hospital's new campus covers 120 mu and has 800 beds, and is due to open next June. | all agree
+ Covering 8 hectares and equipped with 800 beds, the new site of the county hospital is expected to go into service in June next year. | converted only
- The county hospital's new campus covers 120 mu and has 800 beds, and is due to open next July. | wrong month
城乡居民基本医疗保险财政补助标准由每人每年580元提高到610元。
+ Government subsidies for basic medical insurance for rural and non-working urban residents were raised from 580 yuan to 610 yuan per person per year. | all agree
+ The annual per capita government subsidy for residents' basic medical insurance went up to RMB 610 from RMB 580. | order changed
- Government subsidies for basic medical insurance for rural and non-working urban residents were raised from 580 yuan to 640 yuan per person per year. | one end wrong
全市参加城镇职工基本养老保险人数62.7万人,比上年末增加3.1万人。
+ The number of people covered by basic pension insurance for urban workers reached 627,000, an increase of 31,000 from the end of the previous year. | all agree
+ A total of 627,000 people took part in the urban employees' basic pension scheme, 31,000 more than at the end of the previous year. | all agree
- The number of people covered by basic pension insurance for urban workers reached 627,000, an increase of 310,000 from the end of the previous year. | factor ten
会议要求,10月底前完成全部62个问题的整改,整改率达到100%。
+ The meeting required that all 62 problems be rectified by the end of October, with a rectification rate of 100 percent. | all agree
+ All 62 issues must be put right before the end of October, reaching a rectification rate of 100%, the meeting demanded. | order changed
- The meeting required that all 62 problems be rectified by the end of December, with a rectification rate of 100 percent. | wrong month
为进一步优化营商环境,市政府决定取消行政审批事项23项,下放17项。
+ To further improve the business environment, the municipal government has decided to abolish 23 items subject to administrative approval and delegate 17 others to lower levels. | all agree
+ The city government decided to scrap 23 administrative approval items and hand down 17 in a bid to improve the business environment. | order changed
- To further improve the business environment, the municipal government has decided to abolish 17 items subject to administrative approval and delegate 23 others to lower levels. | figures exchanged
全县9个乡镇126个村全部通上自来水,惠及群众28万余人。
+ Tap water is now available in all 126 villages of the county's nine townships, benefiting more than 280,000 people. | all agree
+ All 126 villages in the 9 townships of the county have been connected to tap water, to the benefit of over 280,000 residents. | all agree
- Tap water is now available in all 126 villages of the county's nine townships, benefiting fewer than 280,000 people. | more than turned into fewer than
黄金周期间,全市接待游客156.2万人次,实现旅游收入8.9亿元,分别增长18.3%和21.7%。
+ During the Golden Week holiday, the city received 1.562 million tourist visits and earned 890 million yuan in tourism revenue, up 18.3 percent and 21.7 percent respectively. | respectively
+ The city recorded 1.562 million visits and RMB 890 million in tourism income over the Golden Week, increases of 18.3% and 21.7%, respectively. | respectively
- During the Golden Week holiday, the city received 1.562 million tourist visits and earned 890 million yuan in tourism revenue, up 21.7 percent and 18.3 percent respectively. | figures exchanged
7月3日20时至4日8时,全市平均降雨量86毫米,最大降雨量达215毫米。
+ From 20:00 on July 3 to 8:00 on July 4, the city received an average rainfall of 86 millimeters, with a maximum of 215 millimeters. | times
+ Between 8 p.m. on July 3 and 8 a.m. on July 4, rainfall averaged 86 mm across the city and reached as much as 215 mm. | 12-hour clock
- From 20:00 on July 3 to 8:00 on July 4, the city received an average rainfall of 68 millimeters, with a maximum of 215 millimeters. | digits swapped
截至8月15日,全市累计接种新冠病毒疫苗312.8万剂次。
+ As of August 15, 3.128 million doses of COVID-19 vaccine had been administered in the city. | 剂次 as doses
+ The city had given a cumulative 3.128 million COVID-19 vaccine doses by 15 August. | COVID-19 is a name
- As of August 15, 31.28 million doses of COVID-19 vaccine had been administered in the city. | factor ten
全年办理人大代表建议142件、政协提案218件,办结率100%。
+ The government handled 142 suggestions from deputies to the people's congress and 218 proposals from political advisors, with a completion rate of 100 percent. | all agree
+ All of the year's 142 suggestions by people's congress deputies and 218 CPPCC proposals were dealt with, a completion rate of 100%. | all agree
- The government handled 142 suggestions from deputies to the people's congress and 281 proposals from political advisors, with a completion rate of 100 percent. | digits swapped
依据《国务院办公厅关于推进城镇老旧小区改造的指导意见》(国办发〔2020〕23号),制定本方案。
+ This plan is formulated in accordance with the Guidelines of the General Office of the State Council on Renovating Old Urban Residential Communities (Guobanfa [2020] No. 23). | document number
+ Pursuant to the Guiding Opinions of the State Council General Office on Promoting the Renovation of Old Urban Residential Areas (Guo Ban Fa [2020] No. 23), this plan has been drawn up. | document number
- This plan is formulated in accordance with the Guidelines of the General Office of the State Council on Renovating Old Urban Residential Communities (Guobanfa [2020] No. 32). | digits swapped
公示期为2023年3月6日至3月10日,共5个工作日。
+ The public notice period runs from March 6 to March 10, 2023, five working days in total. | all agree
+ The list will be on public display for 5 working days, from 6 to 10 March 2023. | short range
- The public notice period runs from March 6 to March 20, 2023, five working days in total. | one end of range
“十四五”时期,全市地区生产总值年均增长7%以上,到2030年力争翻一番。
+ During the 14th Five-Year Plan period, the city's GDP is to grow by at least 7 percent a year on average, and efforts will be made to double it by 2030. | double
+ The city targets average annual GDP growth of more than 7% in the 14th Five-Year Plan period and aims to double its GDP by 2030. | double
- During the 14th Five-Year Plan period, the city's GDP is to grow by at least 7 percent a year on average, and efforts will be made to double it by 2035. | wrong year
居民人均可支配收入中,城镇居民增长5.1%,农村居民增长7.4%,城乡收入比由2.12缩小到2.07。
+ Per capita disposable income rose 5.1 percent for urban residents and 7.4 percent for rural residents, and the urban-rural income ratio narrowed from 2.12 to 2.07. | all agree
+ Urban and rural per capita disposable incomes were up 5.1% and 7.4% respectively, and the ratio between the two fell to 2.07 from 2.12. | order changed
- Per capita disposable income rose 7.4 percent for urban residents and 5.1 percent for rural residents, and the urban-rural income ratio narrowed from 2.12 to 2.07. | figures exchanged
全市38个省级重点项目完成投资214亿元,占年度计划的107%。
+ The city's 38 key provincial projects saw 21.4 billion yuan in investment, or 107 percent of the annual target. | all agree
+ Investment in 38 provincial-level key projects in the city amounted to RMB 21.4 billion, representing 107% of the plan for the year. | all agree
- The city's 38 key provincial projects saw 21.4 billion yuan in investment, or 170 percent of the annual target. | digits swapped
单位GDP能耗下降3.1%,主要河流断面水质优良率达到96.4%,同比提高2.4个百分点。
+ Energy consumption per unit of GDP dropped 3.1 percent, and 96.4 percent of monitored river sections had good water quality, up 2.4 percentage points year on year. | all agree
+ Energy intensity was cut by 3.1%, while the share of major river sections with good water quality hit 96.4%, 2.4 percentage points higher than a year before. | all agree
- Energy consumption per unit of GDP dropped 3.1 percent, and 96.4 percent of monitored river sections had good water quality, up 2.4 percent year on year. | percent for percentage points
该村依托300亩荷塘发展乡村旅游,去年村集体收入达到68万元,村民人均增收3000多元。
+ Relying on its 300-mu lotus pond, the village has developed rural tourism; last year its collective income reached 680,000 yuan and villagers earned over 3,000 yuan more per person. | all agree
+ The village turned its 20 hectares of lotus ponds into a tourist attraction, earning RMB 680,000 in collective income last year and raising villagers' per capita income by more than RMB 3,000. | converted area
- Relying on its 300-mu lotus pond, the village has developed rural tourism; last year its collective income reached 6.8 million yuan and villagers earned over 3,000 yuan more per person. | factor ten
全县油茶种植面积达15万亩,年产茶油4500吨,综合产值12亿元。
+ The county has 150,000 mu (10,000 hectares) of oil-tea camellia, producing 4,500 tonnes of oil a year with a total output value of 1.2 billion yuan. | with conversion
+ Oil-tea camellia is grown on 150,000 mu of land in the county, yielding 4,500 tons of camellia oil annually and a comprehensive output value of RMB 1.2 billion. | all agree
- The county has 150,000 hectares of oil-tea camellia, producing 4,500 tonnes of oil a year with a total output value of 1.2 billion yuan. | unit changed
招录公务员236名,其中面向应届毕业生招录比例不低于60%。
+ The city will recruit 236 civil servants, no less than 60 percent of whom will be new graduates. | all agree
+ A total of 236 civil service posts are open, with at least 60% reserved for fresh graduates. | at least
- The city will recruit 236 civil servants, no more than 60 percent of whom will be new graduates. | bound reversed
全市刑事案件立案数下降14.6%,电信网络诈骗案件破案率上升9.3个百分点。
+ The number of criminal cases filed in the city fell 14.6 percent, and the proportion of telecom and online fraud cases solved rose 9.3 percentage points. | all agree
+ Criminal cases were down 14.6%, while the clearance rate for telecom and internet fraud went up by 9.3 percentage points. | all agree
- The number of criminal cases filed in the city rose 14.6 percent, and the proportion of telecom and online fraud cases solved rose 9.3 percentage points. | fell turned into rose
城区新增绿地45公顷,建成口袋公园16个,人均公园绿地面积达到13.8平方米。
+ Urban areas gained 45 hectares of green space and 16 pocket parks, bringing park space to 13.8 square meters per person. | all agree
+ With 45 hectares of new greenery and 16 pocket parks completed in the city, per capita park area reached 13.8 sq m. | all agree
- Urban areas gained 45 mu of green space and 16 pocket parks, bringing park space to 13.8 square meters per person. | unit changed
1月5日上午,市六届人大二次会议开幕,应到代表385名,实到372名,符合法定人数。
+ The second session of the Sixth Municipal People's Congress opened on the morning of January 5; of its 385 deputies, 372 were present, constituting a quorum. | all agree
+ On the morning of 5 January, the 2nd session of the sixth municipal people's congress began with 372 of the 385 deputies attending, which met the quorum. | order changed
- The second session of the Sixth Municipal People's Congress opened on the morning of January 5; of its 385 deputies, 327 were present, constituting a quorum. | digits swapped
全市金融机构本外币存款余额2310.6亿元,增长11.9%;贷款余额1688.3亿元,增长14.2%。
+ Outstanding deposits in local and foreign currencies at the city's financial institutions were 231.06 billion yuan, up 11.9 percent, and outstanding loans 168.83 billion yuan, up 14.2 percent. | all agree
+ The balance of RMB and foreign currency deposits in financial institutions rose 11.9% to 231.06 billion yuan, while that of loans rose 14.2% to 168.83 billion yuan. | order changed
- Outstanding deposits in local and foreign currencies at the city's financial institutions were 168.83 billion yuan, up 11.9 percent, and outstanding loans 231.06 billion yuan, up 14.2 percent. | figures exchanged
本次调查共回收有效问卷4.3万份,群众满意度为92.7%,高于全省平均水平1.5个百分点。
+ The survey collected 43,000 valid questionnaires and found a public satisfaction rate of 92.7 percent, 1.5 percentage points above the provincial average. | all agree
+ Based on 43,000 valid responses, the survey put public satisfaction at 92.7%, exceeding the province's average by 1.5 percentage points. | all agree
- The survey collected 43,000 valid questionnaires and found a public satisfaction rate of 92.7 percent, 1.5 percentage points below the provincial average. | above turned into below
自2023年7月1日起,全市最低工资标准由每月1520元调整为1650元,增幅8.6%。
+ Starting from July 1, 2023, the city's minimum wage was raised from 1,520 yuan to 1,650 yuan a month, an increase of 8.6 percent. | all agree
+ The monthly minimum wage in the city has been RMB 1,650 since 1 July 2023, up 8.6% from RMB 1,520. | order changed
- Starting from July 1, 2023, the city's minimum wage was raised from 1,520 yuan to 1,560 yuan a month, an increase of 8.6 percent. | digits swapped
`);
