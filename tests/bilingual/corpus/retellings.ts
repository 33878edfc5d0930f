/** Sentences of many offices, their figures exchanged, turned round or put with another unit. */
import { readPairs } from './readPairs';

export const retellings = readPairs(`
上半年,全市规上工业增加值同比增长9.6%,高于全省1.4个百分点,居全省第4位。
+ In the first half, value added of industrial enterprises above designated size rose 9.6 percent, 1.4 percentage points above the provincial average and fourth in the province. | all
+ The city's industrial value added grew by 9.6% in H1; that was 1.4 points more than the province as a whole and put it in fourth place. | points
- In the first half, value added of industrial enterprises above designated size rose 9.6 percent, 1.4 percentage points below the provincial average and fourth in the province. | turned
- In the first half, value added of industrial enterprises above designated size rose 1.4 percent, 9.6 percentage points above the provincial average and fourth in the province. | exchanged
全市共有劳动力市场5个,其中乡镇级3个。
+ The city has five labour markets, three of them at township level. | of them
- The city has three labour markets, five of them at township level. | exchanged
中心城区供水管网漏损率由12.5%降至8.9%以下。
+ Leakage from the water pipes of the central urban area has been brought down from 12.5% to less than 8.9%. | to
- Leakage from the water pipes of the central urban area has been brought down from 8.9% to less than 12.5%. | exchanged
气温骤降8℃至10℃,局部阵风7级。
+ Temperatures will drop by 8 to 10 degrees Celsius, with gusts of force 7 in places. | gusts
- Temperatures will drop to 8 to 10 degrees Celsius, with gusts of force 7 in places. | to
该平台24小时在线,平均响应时间不到3分钟。
+ The platform is online around the clock and answers in under three minutes on average. | clock
+ Open 24 hours a day, the platform takes less than 3 minutes to respond on average. | 24
- The platform is online around the clock and answers in over three minutes on average. | turned
党员人数由成立之初的9人发展到如今的136人。
+ From nine at its founding, membership has grown to 136. | from
- From 136 at its founding, membership has fallen to nine. | exchanged
全年空气质量优良天数330天,PM2.5平均浓度每立方米28微克。
+ The year had 330 days of good or excellent air, and PM2.5 averaged 28 micrograms per cubic metre. | pm
- The year had 303 days of good or excellent air, and PM2.5 averaged 28 micrograms per cubic metre. | digits
- The year had 330 days of good or excellent air, and PM2.5 averaged 28 milligrams per cubic metre. | unit
高铁时速350公里,全程1小时50分钟。
+ The trains run at 350 kilometres per hour and take one hour and 50 minutes. | speed
+ At 350 km/h the whole trip takes an hour and fifty minutes. | words
+ At a speed of 350 km/h the trip takes 110 minutes. | min
- The trains run at 350 kilometres per hour and take one hour and 15 minutes. | wrong
工程总工期36个月,计划2026年底前完工。
+ Work will take 36 months and is due to finish before the end of 2026. | end
+ The project is to last three years, with completion planned by the end of 2026. | 36 months
- Work will take 36 weeks and is due to finish before the end of 2026. | unit
- Work will take 36 months and is due to finish at the beginning of 2026. | part
招标控制价为1280.5万元,投标保证金20万元。
+ The price ceiling is 12.805 million yuan and the bid bond 200,000 yuan. | ceiling
- The price ceiling is 128.05 million yuan and the bid bond 200,000 yuan. | ×10
- The price ceiling is 12.805 million yuan and the bid bond 2 million yuan. | ×10
居民用水价格每立方米2.35元,第二阶梯3.1元。
+ Household water costs 2.35 yuan per cubic metre, and 3.1 yuan in the second tier. | tier
- Household water costs 3.1 yuan per cubic metre, and 2.35 yuan in the second tier. | exchanged
班车每20分钟一班,首班6:30,末班21:00。
+ Buses run every 20 minutes, the first at 6:30 a.m. and the last at 9 p.m. | first last
- Buses run every 30 minutes, the first at 6:30 a.m. and the last at 9 p.m. | wrong
- Buses run every 20 minutes, the first at 6:30 a.m. and the last at 8 p.m. | wrong
双方签约金额达3000万美元,折合人民币约2.1亿元。
+ The two sides signed contracts worth US$30 million, or about 210 million yuan. | usd
- The two sides signed contracts worth 30 million yuan, or about US$210 million. | exchanged
小学段入学率100%,高中阶段毛入学率96.8%。
+ All children of primary age attend school, and the gross enrolment rate at upper secondary level is 96.8%. | all
+ Enrolment is 100 percent at primary level, and 96.8 percent (gross) at senior secondary level. | 100
- Enrolment is 96.8 percent at primary level, and 100 percent (gross) at senior secondary level. | exchanged
医保报销比例提高到70%左右。
+ About 70 percent of medical costs are now reimbursed. | about
+ The share of costs covered by medical insurance has been raised to around 70%. | around
- The share of costs covered by medical insurance has been raised by around 70%. | by
力争到2030年实现碳达峰,森林覆盖率稳定在53%以上。
+ The city will strive to peak carbon emissions by 2030 and to keep forest cover above 53%. | above
- The city will strive to peak carbon emissions by 2035 and to keep forest cover above 53%. | year
- The city will strive to peak carbon emissions by 2030 and to keep forest cover below 53%. | turned
成功举办第十二届旅游文化节,吸引游客逾20万人次。
+ The 12th Tourism and Culture Festival drew more than 200,000 visits. | 12th
+ Over 200,000 visitors came to the twelfth tourism and culture festival. | words
- The 12th Tourism and Culture Festival drew more than 20,000 visits. | ÷10
- The 20th Tourism and Culture Festival drew more than 200,000 visits. | ordinal
会议听取了3个专题汇报,审议通过5项议题。
+ The meeting heard three reports on special subjects and adopted five items. | counts
- The meeting heard five reports on special subjects and adopted three items. | exchanged
两地相距约120公里,车程1.5小时。
+ The two places are about 120 km apart, an hour and a half by car. | 1.5
+ They lie some 120 kilometres from each other, 90 minutes by car. | 90
- The two places are about 120 km apart, half an hour by car. | half
- The two places are about 210 km apart, an hour and a half by car. | digits
近百名志愿者清理垃圾2吨多。
+ Nearly a hundred volunteers cleared more than two tonnes of rubbish. | near
+ Close to 100 volunteers picked up over 2 tons of litter. | close
- Nearly a thousand volunteers cleared more than two tonnes of rubbish. | ×10
- Nearly a hundred volunteers cleared nearly two tonnes of rubbish. | turned
发放失业保险金同比减少三分之一。
+ Unemployment benefits paid out were a third lower than a year earlier. | third
+ Payments of unemployment insurance fell by one third year on year. | third
- Payments of unemployment insurance fell to one third of the year before. | to
- Payments of unemployment insurance rose by one third year on year. | turned
种植面积较上年翻两番。
+ The planted area quadrupled over the previous year. | ×4
- The planted area doubled over the previous year. | ×2
- The planted area tripled over the previous year. | ×3
每千人口拥有执业医师3.2名。
+ There are 3.2 licensed doctors for every thousand people. | per thousand
+ The city has 3.2 practising doctors per 1,000 residents. | per 1000
- There are 3.2 licensed doctors for every ten thousand people. | ×10
- There are 32 licensed doctors for every thousand people. | ×10
城乡居民收入比缩小至1.8:1。
+ The ratio of urban to rural incomes narrowed to 1.8:1. | ratio
+ The urban-rural income ratio fell to 1.8 to 1. | to
- The urban-rural income ratio fell to 1.3 to 1. | digit
坚持“两手抓、两手都要硬”。
+ attaching equal importance to both | idiom
“三农”工作
+ work on agriculture, rural areas and farmers | term
+ the work on the three rural issues | three
- work on the four rural issues | wrong
“双减”政策
+ the double reduction policy | double
- the triple reduction policy | triple
“三公”经费下降12%
+ spending on official receptions, vehicles and overseas trips fell 12% | term
+ the three public expenses were down 12 percent | three
- spending on official receptions, vehicles and overseas trips fell 21% | digits
落实中央八项规定精神
+ following the central Party leadership's eight-point decision on conduct | eight
- following the central Party leadership's nine-point decision on conduct | wrong
“四好农村路”320公里
+ 320 kilometres of rural roads of the "four goods" standard | four
+ 320 km of well-built rural roads | dropped
- 230 kilometres of rural roads of the "four goods" standard | digits
完成“一张图”建设
+ all data have been put on one map | one
全面推行“一件事一次办”
+ the "one thing, one visit" reform has been rolled out | one
六一儿童节
+ International Children's Day, 1 June | day
+ Children's Day | day
- Children's Day on 11 June | wrong
全市公安机关破获各类案件1286起,抓获犯罪嫌疑人942名。
+ Police across the city cracked 1,286 cases and caught 942 suspects. | both
- Police across the city cracked 942 cases and caught 1,286 suspects. | exchanged
开展巡回义诊23场,服务群众4100人。
+ Doctors held 23 free clinics and saw 4,100 people. | both
- Doctors held 32 free clinics and saw 4,100 people. | digits
全市新建改建公厕48座、垃圾中转站6座。
+ Forty-eight public toilets and six refuse transfer stations were built or rebuilt. | both
- Six public toilets and 48 refuse transfer stations were built or rebuilt. | exchanged
邮政业务总量12.6亿元,增长18.9%;电信业务总量31.2亿元,增长22.4%。
+ Postal business came to 1.26 billion yuan, up 18.9%, and telecommunications to 3.12 billion yuan, up 22.4%. | both
- Postal business came to 3.12 billion yuan, up 18.9%, and telecommunications to 1.26 billion yuan, up 22.4%. | exchanged
- Postal business came to 1.26 billion yuan, up 22.4%, and telecommunications to 3.12 billion yuan, up 18.9%. | exchanged
投放共享单车3000辆,新增停车泊位1200个。
+ 3,000 shared bikes were put on the streets and 1,200 parking spaces added. | both
- 1,200 shared bikes were put on the streets and 3,000 parking spaces added. | exchanged
选聘科技特派员80名,覆盖全部62个乡镇。
+ Eighty science envoys have been appointed, covering all 62 townships. | both
- Sixty-two science envoys have been appointed, covering all 80 townships. | exchanged
夏粮面积86万亩,油菜面积120万亩。
+ Summer grain covers 860,000 mu and rapeseed 1.2 million mu. | both
- Summer grain covers 1.2 million mu and rapeseed 860,000 mu. | exchanged
博士25人、硕士130人
+ 25 with doctorates and 130 with master's degrees | degrees
+ twenty-five PhDs and 130 master's graduates | PhDs
- 130 PhDs and twenty-five master's graduates | exchanged
学校现有教师210名,其中高级教师64名,在校学生3280名。
+ The school has 210 teachers, 64 of them senior, and 3,280 pupils. | all
- The school has 64 teachers, 210 of them senior, and 3,280 pupils. | exchanged
中央预算内投资2亿元,地方配套8000万元。
+ The central budget provides 200 million yuan and local governments add 80 million. | both
- The central budget provides 80 million yuan and local governments add 200 million. | exchanged
新发放创业担保贷款6.3亿元,财政贴息2100万元。
+ New guaranteed loans for start-ups reached 630 million yuan, and the treasury paid 21 million yuan of interest. | both
- New guaranteed loans for start-ups reached 21 million yuan, and the treasury paid 630 million yuan of interest. | exchanged
白天最高气温31℃,夜间最低气温22℃。
+ Highs of 31 °C by day and lows of 22 °C by night. | both
- Highs of 22 °C by day and lows of 31 °C by night. | exchanged
上午参观企业2家,下午召开座谈会1场。
+ They toured two companies in the morning and held a discussion in the afternoon. | both
- They toured three companies in the morning and held a discussion in the afternoon. | wrong
男职工满60周岁、女职工满55周岁
+ male employees aged 60 and female employees aged 55 | both
- male employees aged 55 and female employees aged 60 | exchanged
甲级3家、乙级7家
+ three of grade A and seven of grade B | grades
- seven of grade A and three of grade B | exchanged
国家级2个、省级15个、市级48个
+ two at national level, 15 at provincial level and 48 at municipal level | levels
- 15 at national level, two at provincial level and 48 at municipal level | exchanged
企业自筹70%,政府补助30%
+ 70 percent is raised by the company and 30 percent subsidised by the government | shares
- 30 percent is raised by the company and 70 percent subsidised by the government | exchanged
宽6米、长1.2公里的产业路
+ a production road 6 metres wide and 1.2 kilometres long | both
- a production road 1.2 metres wide and 6 kilometres long | exchanged
受理申请1350件,办结1298件
+ 1,350 applications were accepted and 1,298 settled | both
- 1,298 applications were accepted and 1,350 settled | exchanged
地上24层、地下2层
+ 24 storeys above ground and two below | both
- two storeys above ground and 24 below | exchanged
出口18.5亿元、进口7.2亿元
+ exports of 1.85 billion yuan and imports of 720 million yuan | both
- exports of 720 million yuan and imports of 1.85 billion yuan | exchanged
春节假期7天,接待游客63.5万人次,旅游收入3.1亿元
+ 635,000 visits and 310 million yuan of tourism revenue in the seven-day Spring Festival holiday | all
- 310,000 visits and 635 million yuan of tourism revenue in the seven-day Spring Festival holiday | exchanged
4家企业的6项成果获省科技进步奖,其中一等奖1项、三等奖5项。
- Four achievements by six companies won provincial science progress awards, one of them a first prize and five third prizes. | exchanged
`);
