/** Dispatches of a city and its counties: rescue, courts, farming, idioms with numbers. */
import { readPairs } from './readPairs';

export const dispatches = readPairs(`
消防员6分钟内抵达火场,救出被困群众11人,无一伤亡
+ Firefighters reached the blaze within six minutes and brought out 11 trapped people, with no casualties | 无一 = none
+ Crews were at the scene inside 6 minutes and rescued all 11 people trapped; nobody was hurt or killed | all
- Firefighters reached the blaze within six minutes and brought out 17 trapped people, with no casualties | mistyped digit
法院全年受理各类案件58394件,审执结56120件,一审服判息诉率为89.7%
+ Over the year the courts accepted 58,394 cases and concluded 56,120, and 89.7 percent of first-instance rulings were accepted without appeal | 一审
- Over the year the courts accepted 58,394 cases and concluded 51,620, and 89.7 percent of first-instance rulings were accepted without appeal | digits mixed up
- Over the year the courts accepted 58,394 cases and concluded 56,120, and 87.9 percent of first-instance rulings were accepted without appeal | digits swapped
考古人员在遗址中清理出墓葬32座,年代距今约4500年
+ Archaeologists uncovered 32 tombs at the site, dating back about 4,500 years | about, years ago
+ Thirty-two tombs, roughly 4,500 years old, have been excavated at the site | number word start
- Archaeologists uncovered 32 tombs at the site, dating back about 5,400 years | digits swapped
省运会上,我市健儿摘得27金19银33铜,金牌数列第六
+ At the provincial games our athletes took 27 gold, 19 silver and 33 bronze medals, sixth in the gold count | medals
+ Our city came home from the provincial games with 27 golds, 19 silvers and 33 bronzes, placing sixth by golds | placing
- At the provincial games our athletes took 27 gold, 19 silver and 33 bronze medals, eighth in the gold count | wrong rank
- At the provincial games our athletes took 27 gold, 19 silver and 23 bronze medals, sixth in the gold count | wrong bronze count
跨境电商试点扩围至12个县
+ cross-border e-commerce pilots extended to 12 counties | to
+ a dozen counties are now in the cross-border e-commerce trial | dozen
- cross-border e-commerce pilots extended to 22 counties | mistyped digit
水库库容由8600万立方米增至1.1亿立方米
+ the reservoir's capacity grew from 86 million to 110 million cubic metres | two scales
+ reservoir storage raised to 110 million m³ from 86 million m³ | order changed
- the reservoir's capacity grew from 86 million to 1.1 billion cubic metres | 亿 read as billion
- the reservoir's capacity grew from 8.6 million to 110 million cubic metres | factor ten
血橙单价从每斤2元涨到7.5元,翻了将近两番
+ blood oranges went from 2 yuan to 7.5 yuan a jin, nearly quadrupling | 两番 nearly
- blood oranges went from 2 yuan to 9 yuan a jin, nearly quadrupling | wrong price
每逢周二、周四闭馆,其余时间9:00—17:30开放
+ closed on Tuesdays and Thursdays, open from 9 a.m. to 5:30 p.m. on other days | clock
+ open 9:00–17:30 except Tuesdays and Thursdays | 24-hour clock
- closed on Tuesdays and Thursdays, open from 9 a.m. to 6:30 p.m. on other days | wrong hour
两会期间
+ during the Two Sessions | name
+ while the two sessions are being held | 两会
- during the three sessions | wrong number in name
三峡移民
+ people resettled for the Three Gorges project | place name
+ Three Gorges migrants | place name
一带一路沿线国家
+ countries along the Belt and Road | name, no figure
+ Belt and Road countries | name
四川九寨沟
+ Jiuzhaigou in Sichuan | place names, no figure
“两山”理念
+ the "two mountains" concept | name
+ the idea that lucid waters and lush mountains are invaluable assets (the Two Mountains theory) | name explained
- the "three mountains" concept | wrong number in name
百尺竿头更进一步
+ make still further progress | idiom
+ strive for even better results | idiom
采购坚持货比三家
+ always compare suppliers before buying | idiom
+ shop around before making a purchase | idiom
三令五申仍有企业违规
+ despite repeated orders some firms still break the rules | idiom
+ companies go on violating the rules in spite of repeated warnings | idiom
把十个手指弹钢琴的本领用到基层治理上
+ play the piano with all ten fingers in running the grassroots | idiom with ten
+ bring the skill of playing the piano with ten fingers to community governance | idiom
“双减”政策落地一年
+ one year after the "double reduction" policy took effect | name, one year
+ a year on from the Double Reduction policy | a year
- two years after the "double reduction" policy took effect | wrong length
“放管服”改革五周年
+ five years of reform to streamline administration, delegate power and improve services | anniversary as years
+ the fifth anniversary of the reform of government functions | anniversary
- four years of reform to streamline administration, delegate power and improve services | wrong length
第三代半导体
+ third-generation semiconductors | ordinal
- second-generation semiconductors | wrong ordinal
5A级景区2家、4A级景区17家
+ two 5A and seventeen 4A scenic areas | grades and counts
+ 2 scenic spots rated AAAAA and 17 rated AAAA | letters
- two 5A and fifteen 4A scenic areas | wrong count
武政规〔2023〕6号第十一条第二款
+ Article 11, paragraph 2 of Wuzhenggui [2023] No. 6 | article and paragraph
+ the second paragraph of Article 11 of document Wuzhenggui [2023] No. 6 | ordinal
- Article 12, paragraph 2 of Wuzhenggui [2023] No. 6 | wrong article
- Article 11, paragraph 2 of Wuzhenggui [2022] No. 6 | wrong year in brackets
财教〔2019〕115号
+ Caijiao [2019] No. 115 | document number
- Caijiao [2019] No. 151 | digits swapped
腊月二十三到正月十五
+ from the 23rd day of the twelfth lunar month to the 15th day of the first | lunar dates
- from the 23rd day of the twelfth lunar month to the 5th day of the first | wrong day
1949年10月至1956年底
+ from October 1949 to the end of 1956 | dates
+ between October 1949 and year-end 1956 | 年底
- from October 1949 to the end of 1965 | year digits swapped
2月29日零时
+ midnight at the start of February 29 | zero hour
+ 00:00 on 29 February | 24-hour clock
- 00:00 on 28 February | wrong day
当月12日至26日
+ from the 12th to the 26th of that month | day ordinals
+ 12–26 of the same month | short range
- from the 12th to the 28th of that month | wrong end
“七一”前夕
+ on the eve of July 1, the Party's birthday | 七一 is July 1
+ just before the Party's anniversary on 1 July | 七一
- on the eve of July 7, the Party's birthday | wrong day
国庆七天假期
+ the seven-day National Day holiday | days
+ the week-long National Day break | week for seven days
- the eight-day National Day holiday | wrong length
时隔17年重返国家队
+ back in the national team after 17 years | span
+ returned to the national side for the first time in 17 years | span
- back in the national team after seven years | seventeen turned seven
一年期贷款利率下调25个基点至3.45%
+ the one-year lending rate was cut by 25 basis points to 3.45 percent | bp
+ lenders trimmed the one-year rate by 0.25 percentage points to 3.45% | bp to pp
- the one-year lending rate was cut by 25 percent to 3.45 percent | basis points turned percent
合格率不足六成
+ under 60 percent passed | 成, below
+ less than three fifths met the standard | fraction
- more than 60 percent passed | bound turned round
过半企业实现盈利
+ more than half of the companies made a profit | 过半
+ over half the firms were in the black | over half
- fewer than half of the companies made a profit | bound turned round
贫困发生率由14.6%降至0.3%以下
+ the poverty rate fell from 14.6 percent to below 0.3 percent | from-to
- the poverty rate fell from 14.6 percent to below 3 percent | decimal point lost
每10名骑手中有7名是外地人
+ seven in ten riders come from elsewhere | ratio
+ 70 percent of delivery riders are from other places | percent
- six in ten riders come from elsewhere | wrong ratio
逾八百名选手
+ more than eight hundred competitors | 逾
+ over 800 contestants | over
- nearly eight hundred competitors | bound turned round
~ eight hundred competitors | 逾 lost
接近一倍
+ close to double | near double
+ almost twice as much | near double
- close to triple | wrong multiple
成本只有原先的十分之一
+ the cost is just a tenth of what it was | fraction
+ costs are down to 10 percent of the original | percent
- the cost is just a fifth of what it was | wrong fraction
去年同期的2.8倍
+ 2.8 times the figure for the same period last year | multiple
+ 180 percent higher than in the same period a year ago | 2.8倍 = +180%
- 280 percent higher than in the same period a year ago | multiple taken as increase
增长到3倍
+ grew to three times the original | 到
+ tripled | x3
- grew by three times to four times the original | 到 turned by
猪肉价格腰斩
+ the price of pork was cut in half | 腰斩 = half
+ pork prices halved | halved
- pork prices doubled | opposite
五十万平方米商业综合体
+ a commercial complex of 500,000 square metres | Chinese numeral
+ a half-million-square-metre shopping complex | half a million
- a commercial complex of 50,000 square metres | factor ten
一千二百余万元工资被追回
+ more than 12 million yuan in wages was recovered | 余, Chinese numeral
+ over RMB 12 million in back pay recovered | over
- nearly 12 million yuan in wages was recovered | bound turned round
~ 12 million yuan in wages was recovered | 余 lost
租金每亩每年700元至900元
+ rent of 700 to 900 yuan per mu a year | range per mu
+ annual rent of between RMB 700 and RMB 900 a mu | range
- rent of 700 to 900 yuan per hectare a year | hectare for mu
湿地公园面积1.05万亩(700公顷)
+ a wetland park of 10,500 mu (700 hectares) | twice stated
+ a wetland park of 700 hectares, or 10,500 mu | order changed
- a wetland park of 10,500 mu (70 hectares) | wrong conversion
单孔跨径1092米
+ a single span of 1,092 metres | metres
- a single span of 1,029 metres | digits swapped
卫星重达4.2吨,轨道高度约500公里
+ the satellite weighs 4.2 tonnes and orbits at about 500 kilometres | tonnes, km
+ a 4.2-tonne satellite in an orbit roughly 500 km up | hyphen
- the satellite weighs 4.2 tonnes and orbits at about 500 metres | wrong unit
二氧化碳减排约36万吨
+ some 360,000 tonnes less carbon dioxide emitted | about
+ carbon dioxide emissions cut by roughly 360,000 tons | roughly
- some 3.6 million tonnes less carbon dioxide emitted | factor ten
她从教41年,先后获表彰23次
+ she has taught for 41 years and been commended 23 times | years, times
+ in 41 years of teaching she has won 23 commendations | order changed
- she has taught for 14 years and been commended 23 times | digits swapped
据海关统计,今年头两个月,全省对东盟出口138.4亿元,同比增长逾四成,占同期出口总值近五分之一。
+ Customs figures show that in the first two months of the year the province exported 13.84 billion yuan worth of goods to ASEAN, up more than 40 percent year on year and nearly one fifth of all exports in the period. | 成, fraction
+ The province's exports to ASEAN came to RMB 13.84 billion in January and February, according to customs, a rise of over 40%; they made up almost 20% of total exports. | months, percent for fifth
- Customs figures show that in the first two months of the year the province exported 13.84 billion yuan worth of goods to ASEAN, up more than 40 percent year on year and nearly one third of all exports in the period. | fifth vs third
- Customs figures show that in the first two months of the year the province exported 138.4 billion yuan worth of goods to ASEAN, up more than 40 percent year on year and nearly one fifth of all exports in the period. | factor ten
记者从市气象局获悉,本月15日夜间至17日,我市将迎来大到暴雨,局部地区累计雨量可达120至150毫米,阵风7到8级。
+ The city meteorological bureau says heavy rain is due from the night of the 15th to the 17th of this month, with accumulated rainfall of 120 to 150 millimetres in places and gusts of force 7 to 8. | ranges
- The city meteorological bureau says heavy rain is due from the night of the 15th to the 17th of this month, with accumulated rainfall of 120 to 180 millimetres in places and gusts of force 7 to 8. | wrong end of range
- The city meteorological bureau says heavy rain is due from the night of the 15th to the 19th of this month, with accumulated rainfall of 120 to 150 millimetres in places and gusts of force 7 to 8. | wrong day
为缓解“停车难”,城管部门在3条背街小巷划设夜间泊位410个,每晚19时至次日7时免费停放。
+ To ease parking shortages, urban management officers have marked out 410 night-time spaces in three back streets, free from 7 p.m. to 7 a.m. | clock
+ With parking hard to find, 410 overnight bays have been painted in three back lanes; they are free from 19:00 until 07:00 the next day. | 24-hour clock
- To ease parking shortages, urban management officers have marked out 410 night-time spaces in three back streets, free from 9 p.m. to 7 a.m. | wrong hour
- To ease parking shortages, urban management officers have marked out 140 night-time spaces in three back streets, free from 7 p.m. to 7 a.m. | digits swapped
经中央批准,本次巡视共派出15个巡视组,对35家中管单位开展常规巡视,时间约两个半月。
+ With the approval of the central leadership, 15 inspection teams have been sent on regular inspections of 35 centrally administered organisations, lasting about two and a half months. | two and a half
+ Fifteen discipline inspection teams, approved by the central authorities, are making routine visits to 35 units under central administration for some 2.5 months. | 2.5
- With the approval of the central leadership, 15 inspection teams have been sent on regular inspections of 35 centrally administered organisations, lasting about three and a half months. | wrong length
- With the approval of the central leadership, 13 inspection teams have been sent on regular inspections of 35 centrally administered organisations, lasting about two and a half months. | wrong count
老图书馆始建于1904年,距今已近120年,馆内珍藏古籍善本3.6万册,其中孤本21种。
+ The old library, founded in 1904 and now almost 120 years old, keeps 36,000 volumes of rare ancient books, 21 of them titles that survive in a single copy. | year, age
- The old library, founded in 1904 and now almost 120 years old, keeps 3,600 volumes of rare ancient books, 21 of them titles that survive in a single copy. | factor ten
- The old library, founded in 1940 and now almost 120 years old, keeps 36,000 volumes of rare ancient books, 21 of them titles that survive in a single copy. | year digits swapped
地铁4号线三期预计2026年第二季度通车,届时全市轨道交通运营里程将由187公里延长到215公里。
+ Phase III of Metro Line 4 is expected to open in the second quarter of 2026, when the city's rail network in service will grow from 187 to 215 kilometres. | line, phase, quarter
+ The third phase of Line 4 should be carrying passengers in Q2 2026, stretching the city's metro from 187 km to 215 km. | Q2
- Phase III of Metro Line 4 is expected to open in the second half of 2026, when the city's rail network in service will grow from 187 to 215 kilometres. | quarter turned half
- Phase II of Metro Line 4 is expected to open in the second quarter of 2026, when the city's rail network in service will grow from 187 to 215 kilometres. | wrong phase
返乡创业的“90后”周晓燕流转稻田450亩养殖小龙虾,首年净赚18万元,还带着19户邻居一起干。
+ Zhou Xiaoyan, born in the 1990s, came home to start a business and leased 450 mu of paddy to raise crayfish; she cleared 180,000 yuan in the first year and has 19 neighbouring households working with her. | 90后
+ Zhou Xiaoyan, a post-90s returnee, farms crayfish on 30 hectares of leased paddy. Her net profit in year one was RMB 180,000, and 19 neighbouring families have joined in. | 450/15 = 30
- Zhou Xiaoyan, born in the 1990s, came home to start a business and leased 450 mu of paddy to raise crayfish; she cleared 1.8 million yuan in the first year and has 19 neighbouring households working with her. | factor ten
- Zhou Xiaoyan, a post-90s returnee, farms crayfish on 450 hectares of leased paddy. Her net profit in year one was RMB 180,000, and 19 neighbouring families have joined in. | hectares for mu
按照方案,自7月起取消18项行政许可,另有26项改为备案管理,审批材料平均精简六成,年内再压减一批证明事项。
+ Under the plan, 18 administrative licences are abolished from July and another 26 turned into filings; paperwork is cut by 60 percent on average, and a further batch of certificates will go within the year. | 成, batch
+ From July, the plan scraps eighteen permits and replaces 26 more with simple registration. Documents required drop by three fifths on average, with more certificates to be dropped this year. | fraction
- Under the plan, 18 administrative licences are abolished from July and another 26 turned into filings; paperwork is cut to 60 percent on average, and a further batch of certificates will go within the year. | by turned to
- Under the plan, 18 administrative licences are abolished from June and another 26 turned into filings; paperwork is cut by 60 percent on average, and a further batch of certificates will go within the year. | wrong month
受台风“杜苏芮”影响,全县9.2万人受灾,紧急转移安置6300余人,农作物绝收面积1.8千公顷,直接经济损失约7.4亿元。
+ Typhoon Doksuri affected 92,000 people in the county and more than 6,300 were moved to safety; crops failed completely on 1,800 hectares, and direct losses are put at about 740 million yuan. | 千公顷
+ In the county hit by Typhoon Doksuri, 92,000 people suffered and over 6,300 were evacuated. Crops on 27,000 mu were a total loss, and the direct cost is roughly RMB 740 million. | 1800*15 = 27000
- Typhoon Doksuri affected 92,000 people in the county and more than 6,300 were moved to safety; crops failed completely on 1.8 hectares, and direct losses are put at about 740 million yuan. | thousand lost
- Typhoon Doksuri affected 92,000 people in the county and more than 6,300 were moved to safety; crops failed completely on 1,800 hectares, and direct losses are put at about 7.4 billion yuan. | factor ten
投票结果显示,到会代表318人,赞成311票,反对2票,弃权5票,决议获得通过。
+ With 318 deputies present, the resolution was passed by 311 votes to two, with five abstentions. | votes
+ The resolution was carried: of the 318 deputies in attendance, 311 voted in favour, 2 voted against and 5 abstained. | order changed
- With 318 deputies present, the resolution was passed by 311 votes to five, with two abstentions. | figures changed places
- With 381 deputies present, the resolution was passed by 311 votes to two, with five abstentions. | digits swapped
非遗工坊里的12位绣娘,平均年龄58岁,最年长的已经83岁,一幅长卷往往要绣上三四个月。
+ The 12 embroiderers in the heritage workshop are 58 on average, the oldest is 83, and a long scroll often takes them three or four months. | ages, approximate range
+ A dozen women embroider in the intangible heritage workshop. Their average age is 58, the eldest being 83, and one long piece can keep them busy for three to four months. | dozen
- The 12 embroiderers in the heritage workshop are 58 on average, the oldest is 88, and a long scroll often takes them three or four months. | wrong age
- The 12 embroiderers in the heritage workshop are 58 on average, the oldest is 83, and a long scroll often takes them four or five months. | range shifted
`);
