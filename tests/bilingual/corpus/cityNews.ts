/** Sentences of a city’s news, retold in another order. */
import { readPairs } from './readPairs';

export const cityNews = readPairs(`
截至8月底,全市已备案科技型中小企业612家,较上年同期增加147家。
+ By the end of August, 612 small and medium-sized technology firms had been registered in the city, 147 more than a year earlier. | all figures
+ The number of registered tech SMEs citywide had reached 612 as of the end of August, up by 147 on the same period last year. | reordered
- By the end of August, 147 small and medium-sized technology firms had been registered in the city, 612 more than a year earlier. | figures exchanged
- The number of registered tech SMEs citywide had reached 612 as of the end of July, up by 147 on the same period last year. | wrong month
市科技局选派64名科技特派员下沉12个乡镇,开展技术培训83场,培训农民5200余人次。
+ The science bureau sent 64 science and technology envoys to 12 townships, where they ran 83 training sessions with more than 5,200 attendances. | complete
+ Across a dozen townships, 64 technical advisers posted by the bureau held 83 courses, attended over 5,200 times by farmers. | dozen = 12
- The science bureau sent 64 science and technology envoys to 12 townships, where they ran 38 training sessions with more than 5,200 attendances. | digits swapped
- Across a dozen townships, 64 technical advisers posted by the bureau held 83 courses, attended over 520 times by farmers. | ÷10
全年研发经费投入达29.7亿元,占地区生产总值的比重为1.92%,比上年提高0.11个百分点。
+ R&D spending for the year came to 2.97 billion yuan, or 1.92% of regional GDP, 0.11 percentage points more than the year before. | complete
+ Over the full year RMB 2.97bn went into research and development; its share of local GDP rose by 0.11 percentage points to 1.92 per cent. | reordered
- R&D spending for the year came to 29.7 billion yuan, or 1.92% of regional GDP, 0.11 percentage points more than the year before. | ×10
- R&D spending for the year came to 2.97 billion yuan, or 1.92% of regional GDP, 0.11 percent more than the year before. | pp→percent
10月18日,第三届创新创业大赛决赛在市会展中心举行,来自9个县区的36支队伍角逐6个奖项。
+ The final of the third innovation and entrepreneurship contest took place at the municipal exhibition centre on October 18, with 36 teams from nine counties and districts vying for six awards. | complete
+ On 18 October, six prizes were at stake when 36 teams from 9 counties and districts met at the city's exhibition centre for the final of the 3rd Innovation and Entrepreneurship Competition. | reordered
- The final of the third innovation and entrepreneurship contest took place at the municipal exhibition centre on October 18, with 36 teams from six counties and districts vying for nine awards. | figures exchanged
- On 8 October, six prizes were at stake when 36 teams from 9 counties and districts met at the city's exhibition centre for the final of the 3rd Innovation and Entrepreneurship Competition. | day digit dropped
企业科技贷款余额突破50亿元,惠及企业430多家,平均利率不到4%。
+ Outstanding technology loans to businesses have passed 5 billion yuan, benefiting more than 430 companies at an average rate of less than 4%. | complete
+ More than 430 firms have benefited from tech lending, the balance of which now exceeds RMB 5bn, at average interest of under four per cent. | reordered
- Outstanding technology loans to businesses have passed 5 billion yuan, benefiting nearly 430 companies at an average rate of less than 4%. | 多 turned into nearly
- More than 430 firms have benefited from tech lending, the balance of which now exceeds RMB 5bn, at average interest of over four per cent. | bound reversed
该院士工作站由3名院士领衔,带领21名博士,已攻克关键技术7项,获授权专利45件。
+ Led by three academicians with a team of 21 PhDs, the academician workstation has solved seven key technical problems and been granted 45 patents. | complete
+ The workstation, headed by 3 academicians who direct 21 doctors, has 45 granted patents and 7 breakthroughs in core technology to its name. | reordered
- Led by three academicians with a team of 12 PhDs, the academician workstation has solved seven key technical problems and been granted 45 patents. | digits swapped
- The workstation, headed by 3 academicians who direct 21 doctors, has 7 granted patents and 45 breakthroughs in core technology to its name. | figures exchanged
对首次认定的高新技术企业一次性奖励20万元,对重新认定的奖励5万元。
+ Firms certified as high-tech for the first time receive a one-off reward of 200,000 yuan, and those recertified 50,000 yuan. | complete
+ There is a single payment of RMB 200,000 for first-time high-tech certification, and one of RMB 50,000 for renewal. | nominal
- Firms certified as high-tech for the first time receive a one-off reward of 50,000 yuan, and those recertified 200,000 yuan. | figures exchanged
- Firms certified as high-tech for the first time receive a one-off reward of 200,000 yuan, and those recertified 500,000 yuan. | ×10
2018年以来,全市累计引进硕士以上人才2300人,其中博士180人。
+ Since 2018 the city has attracted 2,300 people with a master's degree or higher, 180 of them PhDs. | complete
+ A total of 2,300 postgraduates, including 180 holders of doctorates, have been brought in by the city since 2018. | reordered
- Since 2018 the city has attracted 2,300 people with a master's degree or higher, in addition to 1,800 PhDs. | ×10
- Since 2008 the city has attracted 2,300 people with a master's degree or higher, 180 of them PhDs. | wrong year
技术合同成交额由2017年的6.1亿元增加到2021年的54.3亿元,增长近8倍。
+ The value of technology contracts rose from 610 million yuan in 2017 to 5.43 billion yuan in 2021, an increase of nearly 800%. | 54.3/6.1 = 8.9x, +7.9倍
+ Technology contracts, worth RMB 610m in 2017, reached RMB 5.43bn in 2021, growing to almost nine times the earlier value. | 增长近8倍 = nearly ×9
- The value of technology contracts rose from 610 million yuan in 2017 to 54.3 billion yuan in 2021, an increase of nearly 800%. | ×10
- The value of technology contracts rose from 6.1 million yuan in 2017 to 5.43 billion yuan in 2021, an increase of nearly 800%. | factor hundred
会议通报,前10个月全市申请发明专利1536件,同比减少4.7%。
+ The meeting heard that 1,536 invention patents were applied for in the first ten months, down 4.7% year on year. | complete
+ From January to October, according to the meeting, the city filed 1,536 applications for invention patents, 4.7 per cent fewer than a year before. | Jan–Oct
- The meeting heard that 1,536 invention patents were applied for in the first ten months, up 4.7% year on year. | direction
- The meeting heard that 1,563 invention patents were applied for in the first ten months, down 4.7% year on year. | digits swapped
实验室面积约3500平方米,配备大型仪器60余台(套),总值超过4000万元。
+ The laboratory covers about 3,500 square metres and has more than 60 large instruments with a combined value of over 40 million yuan. | complete
+ Its 60-plus major instruments, worth more than RMB 40 million in all, occupy a laboratory of some 3,500 m². | reordered
- The laboratory covers about 3,500 square metres and has more than 60 large instruments with a combined value of over 400 million yuan. | ×10
- The laboratory covers about 3,500 square metres and has more than 60 large instruments, each worth over 4 million yuan. | ÷10, total→each
市政府印发《关于促进科技成果转化的十条措施》(咸政办发〔2022〕14号)。
+ The municipal government issued the Ten Measures to Promote the Commercialisation of Research (Xianzhengbanfa [2022] No. 14). | title and number
+ Ten measures to help turn research into products were published by the city government as Xian Zheng Ban Fa [2022] No. 14. | reordered
- The municipal government issued the Ten Measures to Promote the Commercialisation of Research (Xianzhengbanfa [2022] No. 41). | digits swapped
- The municipal government issued the Twelve Measures to Promote the Commercialisation of Research (Xianzhengbanfa [2022] No. 14). | wrong number in title
科技馆全年开放310天,接待观众18.6万人次,其中青少年占七成。
+ The science museum was open 310 days in the year and received 186,000 visits, 70% of them by young people. | complete
+ Of the 186,000 visits paid to the science museum over 310 opening days in the year, seven in ten were by youngsters. | seven in ten
- The science museum was open 310 days in the year and received 18,600 visits, 70% of them by young people. | ÷10
- The science museum was open 310 days in the year and received 186,000 visits, 7% of them by young people. | 成 lost
今年计划新建5G基站850个,实现乡镇以上区域5G网络全覆盖。
+ This year 850 new 5G base stations are planned, bringing 5G to all areas at township level and above. | 5G a name
+ Plans for the year call for building another 850 base stations, so that every township and larger area has 5G coverage. | 5G once
- This year 850 new 4G base stations are planned, bringing 4G to all areas at township level and above. | wrong name
- This year 805 new 5G base stations are planned, bringing 5G to all areas at township level and above. | digits swapped
第二批30个项目共获省级资金2460万元,平均每个项目82万元。
+ The 30 projects in the second batch received 24.6 million yuan from the province, an average of 820,000 yuan each. | complete
+ Provincial funding of RMB 24.6m, or RMB 820,000 per project on average, went to a second batch of 30 projects. | reordered
- The 30 projects in the second batch received 246 million yuan from the province, an average of 820,000 yuan each. | ×10
- The 30 projects in the third batch received 24.6 million yuan from the province, an average of 820,000 yuan each. | wrong ordinal
全县粮食播种面积78万亩,总产量31.2万吨,实现“十八连丰”。
+ The county sowed 780,000 mu to grain and brought in 312,000 tonnes, its 18th bumper harvest in a row. | complete
+ With 52,000 hectares under grain, the county produced 312,000 tonnes, making it eighteen good harvests running. | 780,000/15 = 52,000
- The county sowed 780,000 mu to grain and brought in 31,200 tonnes, its 18th bumper harvest in a row. | ÷10
- The county sowed 780,000 hectares to grain and brought in 312,000 tonnes, its 18th bumper harvest in a row. | unit swapped
一季度,规模以上工业增加值增速居全市第2位,比去年同期前移3位。
+ In the first quarter, growth in value added of industries above designated size ranked second in the city, three places higher than a year earlier. | rank
+ The county moved up three places on the same period last year to No. 2 in the city for growth of above-scale industrial value added in Q1. | reordered
- In the first quarter, growth in value added of industries above designated size ranked third in the city, two places higher than a year earlier. | figures exchanged
- In the first quarter, growth in value added of industries above designated size ranked second in the city, three places lower than a year earlier. | direction
县一中2022年高考一本上线率为63.4%,600分以上考生41人。
+ At County No. 1 Middle School, 63.4% of candidates reached the first-tier cut-off in the 2022 college entrance examination, and 41 scored 600 or above. | complete
+ The 2022 gaokao saw 41 candidates from the No. 1 Middle School get 600 points or more, and 63.4 per cent pass the first-tier line. | reordered
- At County No. 1 Middle School, 64.3% of candidates reached the first-tier cut-off in the 2022 college entrance examination, and 41 scored 600 or above. | digits swapped
- At County No. 1 Middle School, 63.4% of candidates reached the first-tier cut-off in the 2022 college entrance examination, and 41 scored 500 or above. | wrong score
新建的服装厂吸纳周边3个村的260名妇女就业,人均月收入3000元至4500元。
+ The new garment factory employs 260 women from three nearby villages, each earning 3,000 to 4,500 yuan a month on average. | range
+ Between RMB 3,000 and RMB 4,500 a month is what the 260 women of 3 neighbouring villages take home from the new clothing plant. | reordered
- The new garment factory employs 260 women from three nearby villages, each earning 3,000 to 4,500 yuan a year on average. | month→year
- The new garment factory employs 260 women from three nearby villages, each earning 3,000 to 5,400 yuan a month on average. | upper end wrong
因管道检修,定于11月6日22时至次日6时停水8小时。
+ Water will be cut off for eight hours, from 10 p.m. on November 6 to 6 a.m. the next day, for pipe maintenance. | 22时 = 10 p.m.
+ Owing to pipeline repairs there will be an 8-hour stoppage of water between 22:00 on 6 November and 06:00 the following morning. | 24 h
- Water will be cut off for eight hours, from 8 p.m. on November 6 to 6 a.m. the next day, for pipe maintenance. | 22时 misread
- Owing to pipeline repairs there will be an 8-hour stoppage of water between 22:00 on 11 June and 06:00 the following morning. | month and day exchanged
全市常住人口265.83万人,城镇化率56.7%,60岁及以上人口占19.2%。
+ The city has 2,658,300 permanent residents; 56.7% are urban and 19.2% are aged 60 or over. | complete
+ Of a resident population of 2.6583 million, 56.7 per cent live in towns and 19.2 per cent are sixty or older. | million
- The city has 26,583,000 permanent residents; 56.7% are urban and 19.2% are aged 60 or over. | ×10
- The city has 2,658,300 permanent residents; 19.2% are urban and 56.7% are aged 60 or over. | figures exchanged
高速公路项目全长46.8公里,概算总投资71.5亿元,工期4年。
+ The expressway will be 46.8 km long, cost an estimated 7.15 billion yuan and take four years to build. | complete
+ With a budget of RMB 7.15bn and a construction period of 4 years, the motorway project runs for 46.8 kilometres. | reordered
- The expressway will be 46.8 miles long, cost an estimated 7.15 billion yuan and take four years to build. | unit
- The expressway will be 46.8 km long, cost an estimated 71.5 billion yuan and take four years to build. | ×10
该镇拥有千年古树3株、百年以上古树217株。
+ The town has three trees over a thousand years old and 217 more than a century old. | 千年, 百年
+ Growing in the town are three trees of a thousand years or more and 217 aged at least 100 years. | reordered
- The town has three trees over a thousand years old and 217 more than a decade old. | century→decade
- The town has three trees over a thousand years old and 271 more than a century old. | digits swapped
开标时间:2023年2月14日14时30分(北京时间)。
+ Bid opening: 2:30 p.m. Beijing time, February 14, 2023. | 14:30
+ Bids will be opened on 14 February 2023 at 14:30 (Beijing time). | 24 h
- Bid opening: 4:30 p.m. Beijing time, February 14, 2023. | 14时 read as 4 p.m.
- Bids will be opened on 14 February 2022 at 14:30 (Beijing time). | wrong year
我市代表团在省运会上获得11枚金牌、9枚银牌、15枚铜牌,列奖牌榜第6位。
+ The city's delegation won 11 golds, nine silvers and 15 bronzes at the provincial games, sixth in the medal table. | complete
+ With 11 gold, 9 silver and 15 bronze medals our city finished in sixth place at the provincial games. | reordered
- The city's delegation won nine golds, 11 silvers and 15 bronzes at the provincial games, sixth in the medal table. | figures exchanged
- The city's delegation won 11 golds, nine silvers and 15 bronzes at the provincial games, 16th in the medal table. | wrong rank
养老金每人每月上调45元,惠及6.8万名退休人员。
+ Pensions go up by 45 yuan a month per person, to the benefit of 68,000 retirees. | by
+ Each of 68,000 pensioners will get an extra RMB 45 every month. | extra
- Pensions go up to 45 yuan a month per person, to the benefit of 680,000 retirees. | ×10
- Pensions go up by 450 yuan a month per person, to the benefit of 68,000 retirees. | ×10
3月12日植树节当天,机关干部120余人栽下树苗1500株。
+ On March 12, Tree-Planting Day, more than 120 officials planted 1,500 saplings. | complete
+ Over 120 government staff put in 1,500 young trees on Arbor Day, 12 March. | reordered
- On March 21, Tree-Planting Day, more than 120 officials planted 1,500 saplings. | digits swapped
- On March 12, Tree-Planting Day, more than 120 officials planted 15,000 saplings. | ×10
快递业务量完成4307.2万件,日均约11.8万件。
+ Express deliveries totalled 43.072 million items, about 118,000 a day. | 4307.2万 = 43.072 million
+ Couriers handled 43,072,000 parcels, a daily average of around 118,000. | full digits
- Express deliveries totalled 430.72 million items, about 118,000 a day. | ×10
- Express deliveries totalled 43.072 million items, about 11,800 a day. | ÷10
评选结果自2022年6月20日起公示5个工作日。
+ The results will be on public display for five working days from 20 June 2022. | complete
+ Starting on June 20, 2022, the list of winners is published for comment for 5 business days. | reordered
- The results will be on public display for five weeks from 20 June 2022. | unit
- The results will be on public display for five working days from 20 July 2022. | wrong month
`);
