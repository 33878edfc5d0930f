/** Pairs of what reports tell: months and years compared with, spans of months, ranks, taxes, terms, school places, bodies and their papers, sayings. */
import { readPairs } from './readPairs';

export const ranksAndTurns = readPairs(`
5月份工业品出厂价格同比下降1.4%，环比上涨0.2%。
+ In May, ex-factory prices fell 1.4% year on year and rose 0.2% month on month. | each with its base
+ Ex-factory prices in May were 1.4% lower than a year earlier but 0.2% higher than in the previous month. | freer
+ In May, ex-factory prices rose 0.2% month on month; year on year they were down 1.4%. | other order
- In May, ex-factory prices fell 1.4% month on month and rose 0.2% year on year. | bases exchanged
- Ex-factory prices in May were 1.4% lower than in the previous month but 0.2% higher than a year earlier. | bases exchanged
三季度用电量环比增长8.6%、同比增长5.3%。
+ Power use in the third quarter grew 8.6% quarter on quarter and 5.3% year on year. | each with its base
- Power use in the third quarter grew 8.6% year on year and 5.3% quarter on quarter. | bases exchanged
民间投资增速由负转正，增长2.7%。
+ Private investment growth turned from negative to positive, reaching 2.7%. | to positive
+ Private investment returned to growth, rising 2.7%. | freer
+ Private investment growth moved out of negative territory, at 2.7%. | freer
+ After falling, private investment grew again, by 2.7%. | freer
- Private investment growth turned from positive to negative, reaching 2.7%. | turned round
- Growth of 2.7% in private investment turned negative. | turned round
商品房销售面积由增转降，下降6.1%。
+ Floor space sold swung from growth to decline, falling 6.1%. | to decline
+ Sales of floor space, until then rising, fell by 6.1%. | freer
- Floor space sold swung from decline to growth, then falling 6.1%. | turned round
12家企业实现扭亏为盈。
+ Twelve firms turned losses into profits. | to profit
+ Twelve firms are back in the black. | freer
- Twelve firms went from profit to loss. | turned round
进口降幅收窄至3.8%。
+ The fall in imports narrowed to 3.8%. | fall narrowed
+ Imports shrank more slowly, by 3.8%. | freer
- Import growth slowed to 3.8%. | fall became growth
- The increase in imports narrowed to 3.8%. | fall became growth
物价涨幅回落至0.9%。
+ Price growth eased to 0.9%. | growth eased
+ The rise in prices slowed to 0.9%. | growth eased
- The decline in prices narrowed to 0.9%. | growth became fall
去年11月至今年3月开展冬春季爱国卫生活动。
+ A winter and spring public health drive ran from last November to March this year. | in order
+ From November last year to this March a winter and spring public health drive was held. | in order
- A winter and spring public health drive ran from March to November last year. | span turned
2023年10月至2024年4月完成清淤。
+ Dredging was completed between October 2023 and April 2024. | in order
- Dredging was completed from April to October 2024. | span turned
今年10月至明年4月实施森林防火特别管控。
+ Special forest fire controls apply from October this year to April next year. | in order
+ From this October until next April special forest fire controls apply. | in order
- Special forest fire controls apply from April to October next year. | span turned
学校每学期开展2次消防演练。
+ Schools hold two fire drills each semester. | semester
+ Schools hold two fire drills every term. | term
- Schools hold two fire drills every year. | term became year
- Schools hold two fire drills every month. | term became month
每年春秋两个学期各评议一次食堂。
+ Canteens are rated once each semester. | each of two terms
+ Canteens are rated once in each term of the year, spring and autumn. | both terms named
- Canteens are rated once each month in spring and autumn. | term became month
每生每年补助1250元。
+ Each pupil receives a subsidy of 1,250 yuan per year. | a year
+ The subsidy is 1,250 yuan per student per academic year. | school year
- Each pupil receives a subsidy of 1,250 yuan per semester. | year became term
- The subsidy is 1,250 yuan per student per term. | year became term
每学年评选一次优秀教师。
+ Outstanding teachers are chosen once every school year. | school year
+ Outstanding teachers are chosen each academic year. | school year
- Outstanding teachers are chosen once every semester. | school year became term
36个行政村全部建成卫生室。
+ Clinics now stand in all 36 administrative villages. | all
+ Each of the 36 administrative villages has its clinic. | each
- Clinics now stand in half of the 36 administrative villages. | all became half
- Most of the 36 administrative villages have clinics. | all became most
全市乡镇污水处理设施实现全覆盖。
+ Sewage treatment now covers every township in the city. | every
+ The city's townships are fully covered by sewage treatment. | fully
- Sewage treatment now reaches half of the city's townships. | all became half
新增义务教育学位8600个。
+ School places for compulsory education rose by 8,600. | places
+ Another 8,600 seats were added in compulsory education. | seats
- Compulsory education awarded another 8,600 degrees. | places became degrees
全年授予博士学位312人、硕士学位2480人。
+ Doctoral degrees were awarded to 312 people and master's degrees to 2,480. | degrees
- Over the year 312 people and another 2,480 were given school places. | degrees became places
处分厅局级干部9人。
+ Nine officials at the bureau level were disciplined. | bureau
+ Nine department- and bureau-level officials were disciplined. | both names
- Nine county-level officials were disciplined. | rank changed
- Nine officials at the ministerial level were disciplined. | rank changed
查处省部级干部3人。
+ Three officials at the provincial and ministerial level were investigated. | both names
+ Three ministerial-level officials were investigated. | one name
- Three bureau-level officials were investigated. | rank changed
提拔乡科级干部64名。
+ Sixty-four section-level officials were promoted. | section
+ Sixty-four officials were promoted at the township and section level. | both names
- Sixty-four county-level officials were promoted. | rank changed
- Sixty-four officials were promoted at the division level. | rank changed
立案审查县处级干部41人、乡科级干部186人。
+ Cases were opened on 41 officials at the county and division level and 186 at the township and section level. | each with its rank
- Cases were opened on 186 officials at the county and division level and 41 at the township and section level. | counts exchanged
非税收入占23.4%。
+ Non-tax revenue made up 23.4%. | non-tax
+ Revenue other than tax made up 23.4%. | freer
- Tax revenue made up 23.4%. | non-tax became tax
税收收入突破90亿元。
+ Tax revenue passed 9 billion yuan. | tax
+ Taxes brought in over 9 billion yuan. | freer
- Non-tax revenue passed 9 billion yuan. | tax became non-tax
完成税收收入62.8亿元、非税收入19.3亿元。
+ Tax revenue came to 6.28 billion yuan and non-tax revenue to 1.93 billion yuan. | each with its sum
- Tax revenue came to 1.93 billion yuan and non-tax revenue to 6.28 billion yuan. | sums exchanged
改造老旧泵站27座。
+ Twenty-seven aging pumping stations were renovated. | renovated
+ We rebuilt 27 old pumping stations. | rebuilt
- We built 27 new pumping stations. | renovated became built
加固病险水库16座。
+ Sixteen unsafe reservoirs were reinforced. | reinforced
- The city built 16 new reservoirs. | reinforced became built
新建公厕52座。
+ We built 52 public toilets. | built
+ Another 52 public toilets were added. | added
- We renovated 52 public toilets. | built became renovated
答复人大代表建议142件、政协提案215件。
+ Replies were given to 142 suggestions from people's congress deputies and 215 CPPCC proposals. | each with its body
+ A total of 142 suggestions by deputies to the people's congress and 215 proposals by CPPCC members were answered. | freer
- Replies were given to 215 suggestions from people's congress deputies and 142 CPPCC proposals. | counts exchanged
- A total of 215 suggestions by deputies to the people's congress and 142 proposals by CPPCC members were answered. | counts exchanged
方案提出8个方面31项具体任务。
+ The plan sets out 31 specific tasks in eight areas. | other order
+ The plan covers eight areas and 31 specific tasks. | same order
- The plan sets out 8 specific tasks in 31 areas. | counts exchanged
严格落实安全生产“一岗双责”。
+ Officials answer for work safety as well as for their own duties. | meaning
+ Every post carries dual responsibility, for the work itself and for its safety. | meaning
- Every official holds two posts with one responsibility for work safety. | numerals turned
全区上下拧成一股绳、下好一盘棋。
+ The whole district pulled together and acted as one. | meaning
+ The whole district worked in concert, like pieces on one chessboard. | image kept
- The whole district pulled together and held one chess match. | a chess match
防止“一刀切”。
+ One-size-fits-all measures are to be avoided. | meaning
- Cutting with one knife is to be avoided. | a knife
提供企业开办“一条龙”服务。
+ Start-ups get one-stop services. | meaning
- Start-ups get the services of one dragon. | a dragon
实行环保一票否决。
+ Failure on the environment vetoes everything else. | meaning
+ A one-vote veto applies to environmental protection. | meaning
- One vote was cast against environmental protection. | a vote
建设一站式服务大厅。
+ A one-stop service hall is being built. | meaning
- A service hall with one station is being built. | a station
干部下沉到基层一线。
+ Officials went to work at the grassroots. | meaning
+ Officials were sent to the front line. | meaning
- Officials were sent to Line 1. | a line
路网四通八达。
+ Roads reach out in every direction. | meaning
- Four roads and eight highways make up the network. | counts
惠民政策走进千家万户。
+ The policies reached countless homes. | meaning
+ The policies reached thousands upon thousands of households. | meaning
- The policies reached 1,000 families and 10,000 households. | counts
村民七嘴八舌提建议。
+ Villagers all chimed in with suggestions. | meaning
- Seven villagers spoke and eight people made suggestions. | counts
主要领导一把手亲自抓。
+ The top leader is personally in charge. | meaning
- The main leader does it with one hand. | a hand
三言两语说不清楚。
+ It cannot be made clear in a few words. | meaning
- It cannot be made clear in three sentences. | counts
十里八乡的群众都来赶集。
+ People came to the fair from all around. | meaning
- People came to the fair from ten villages and eight townships. | counts
游客从四面八方赶来。
+ Visitors came from far and near. | meaning
- Visitors came from four sides and eight places. | counts
`);
