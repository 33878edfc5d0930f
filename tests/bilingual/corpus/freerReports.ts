/** Sentences of reports told freely again: what was reached before what was added, months to August, times running, contracts by number. */
import { readPairs } from './readPairs';

export const freerReports = readPairs(`
全年城镇新增就业7.2万人，失业人员再就业2.1万人，零就业家庭动态清零。
+ Over the year 72,000 new urban jobs were created, 21,000 people who had lost theirs found work again, and no household was left without an earner.
- Over the year 21,000 new urban jobs were created, 72,000 people who had lost theirs found work again, and no household was left without an earner.
全市固定资产投资增长6.8%，其中工业投资增长14.2%，房地产开发投资下降9.7%。
+ Investment in fixed assets increased by 6.8 percent: industry put in 14.2 percent more, while real estate developers put in 9.7 percent less.
+ Although real estate development shrank 9.7 percent, fixed-asset investment as a whole grew 6.8 percent, thanks to a 14.2 percent jump in industry.
- Although real estate development shrank 14.2 percent, fixed-asset investment as a whole grew 6.8 percent, thanks to a 9.7 percent jump in industry.
全年社会消费品零售总额突破2000亿元大关，达到2036.5亿元，增长7.9%。
+ At 203.65 billion yuan, up 7.9 percent, retail sales of consumer goods broke through the 200-billion-yuan mark.
+ Retail sales of consumer goods crossed the RMB 200 billion threshold, growing 7.9 percent to RMB 203.65 billion.
- Retail sales of consumer goods crossed the RMB 200 billion threshold, growing 9.7 percent to RMB 203.65 billion.
新增省级以上绿色工厂18家，累计达到64家，数量居全省第2位。
+ With 18 more at or above provincial level, the city's green factories now total 64, the second-largest number in the province.
+ Eighteen more factories were recognised as green at provincial level or above; the total of 64 is second in the province.
- Eighteen more factories were recognised as green at provincial level or above; the total of 64 is third in the province.
中欧班列全年开行820列，较上年增加130列，货值达180亿元。
+ There were 820 China-Europe freight trains in the year, 130 more than the year before, carrying RMB 18 billion of goods.
+ China-Europe freight trains ran 820 times, up by 130, with cargo worth 18 billion yuan.
- China-Europe freight trains ran 820 times, down by 130, with cargo worth 18 billion yuan.
全市每万人口高价值发明专利拥有量为14.6件，比上年提高2.3件。
+ For every 10,000 people the city has 14.6 high-value invention patents, 2.3 more than a year ago.
+ High-value invention patents rose by 2.3 to 14.6 per 10,000 people.
- High-value invention patents rose by 3.2 to 14.6 per 10,000 people.
财政民生支出占一般公共预算支出的比重稳定在75%以上。
+ More than three quarters of general public budget spending still goes on people's well-being.
+ Spending on people's livelihoods has held at over 75 percent of the general public budget.
- Spending on people's livelihoods has held at just under 75 percent of the general public budget.
全年完成技术合同登记3210项，成交额196亿元，同比增长41%，其中本地转化占37%。
+ The 3,210 technology contracts registered in the year were worth 19.6 billion yuan, 41 percent more than the year before; 37 percent were put to use locally.
+ Technology deals surged 41 percent to RMB 19.6 billion under 3,210 contracts, and 37 percent of that was commercialised within the city.
- Technology deals surged 37 percent to RMB 19.6 billion under 3,210 contracts, and 41 percent of that was commercialised within the city.
改造老旧小区212个，惠及居民6.8万户；加装电梯310部。
+ Work on 212 old residential compounds improved life for 68,000 households, and lifts were added to 310 stairwells.
+ As well as 310 new lifts, the year brought renovation to 212 ageing compounds with 68,000 households.
- As well as 212 new lifts, the year brought renovation to 310 ageing compounds with 68,000 households.
民营企业数量占企业总数的94.6%，贡献了68%的税收和82%的就业。
+ Private firms, which are 94.6 percent of all companies, pay 68 percent of taxes and provide 82 percent of jobs.
- Private firms, which are 94.6 percent of all companies, pay 82 percent of taxes and provide 68 percent of jobs.
国省干线公路优良路率达到93%，农村公路列养率保持100%。
+ Ninety-three percent of trunk highways are in good or excellent condition, and all rural roads are maintained.
“一网通办”平台注册用户达520万，可办事项2100项，网上办理率98%。
+ The one-stop online platform has 5.2 million registered users and handles 2,100 matters, 98 percent of them entirely online.
全市耕地保有量稳定在460万亩，粮食播种面积620万亩以上。
+ Farmland remains at 4.6 million mu (306,667 hectares), and grain is sown on at least 6.2 million mu (413,333 hectares).
+ The city keeps 4.6 million mu of farmland and plants no less than 6.2 million mu with grain.
- The city keeps 4.6 million mu of farmland and plants at most 6.2 million mu with grain.
人均预期寿命80.6岁，比2015年提高2.4岁。
+ Life expectancy, now 80.6 years, has risen by 2.4 years since 2015.
+ People can expect to live to 80.6, which is 2.4 years longer than in 2015.
- People can expect to live to 80.6, which is 2.4 years shorter than in 2015.
困难残疾人生活补贴和重度残疾人护理补贴标准分别提高到每人每月120元和160元。
+ Monthly living allowances for disabled people in hardship were raised to 120 yuan, and care allowances for the severely disabled to 160 yuan.
- Monthly living allowances for disabled people in hardship were raised by 120 yuan, and care allowances for the severely disabled by 160 yuan.
全年接待过夜游客1120万人次，人均消费1860元。
+ The 11.2 million overnight visitors of the year spent 1,860 yuan each on average.
农村卫生厕所普及率由78%提高到96%，生活污水治理率达到52%。
+ Ninety-six percent of rural homes now have sanitary toilets, compared with 78 percent before, and 52 percent of domestic sewage is treated.
+ Sanitary toilets are now found in 96 percent of rural homes (previously 78 percent), and 52 percent of household sewage is treated.
公共机构人均综合能耗下降3.5%，用水量下降2.8%。
+ Public institutions used 3.5 percent less energy per person and 2.8 percent less water.
- Public institutions used 2.8 percent less energy per person and 3.5 percent less water.
重点项目开工率95%，投资完成率108%。
+ Construction has begun on 95 percent of key projects, and investment is 8 percent ahead of plan.
- Construction has begun on 95 percent of key projects, and investment is 8 percent behind plan.
居民储蓄存款余额比上年末增长11.5%。
+ Household savings were 11.5 percent larger than at the end of the previous year.
+ Household savings have swelled by 11.5 percent since the end of last year.
文物建筑开放率从45%提升到70%，增幅达25个百分点。
+ Seven in ten heritage buildings are now open to the public, 25 percentage points more than the earlier 45 percent.
全市共有博物馆58座，每11万人拥有一座。
+ With 58 museums, the city has one for every 110,000 people.
+ There are 58 museums in the city, or one per 110,000 residents.
- There are 58 museums in the city, or one per 11,000 residents.
前8个月规模以上工业增加值增长9.3%，比上半年加快0.7个百分点。
+ In January-August, the value added of major industrial firms rose 9.3 percent, 0.7 points faster than in the first half.
- In January-August, the value added of major industrial firms rose 9.3 percent, 0.7 points slower than in the first half.
信访事项及时受理率、按期办结率均为100%。
+ All petitions were accepted in good time and dealt with by the deadline.
全省首个跨境电商保税仓投用，面积8600平方米，日处理包裹能力5万件。
+ The province's first bonded warehouse for cross-border e-commerce, with 8,600 square metres of space, can handle 50,000 parcels a day.
- The province's first bonded warehouse for cross-border e-commerce, with 8,600 square metres of space, can handle 50,000 parcels a month.
该市连续第三次获评全国文明城市。
+ The city has been named a National Civilised City three times running.
+ It is the third time in a row that the city has been named a National Civilised City.
- It is the fourth time in a row that the city has been named a National Civilised City.
截至二季度末，全市不良贷款率1.12%，较年初下降0.08个百分点。
+ Non-performing loans made up 1.12 percent of the total on June 30, 0.08 percentage points less than at the beginning of the year.
+ By mid-year the bad-loan ratio had come down 0.08 points since January to 1.12 percent.
- Non-performing loans made up 1.12 percent of the total on June 30, 0.08 percentage points more than at the beginning of the year.
这项改革每年可为企业节约成本约1.5亿元。
+ Companies stand to save some 150 million yuan a year from the reform.
市区主干道早晚高峰平均车速提高到每小时28.5公里，提升9%。
+ Rush-hour traffic on main roads in the city now averages 28.5 km/h, 9 percent faster than before.
共受理专利侵权纠纷案件412件，结案率99%，平均办案周期缩短至45天。
+ Of 412 patent disputes taken up, 99 percent have been settled, in 45 days on average, which is shorter than before.
全市92个乡镇实现卫生院全覆盖，其中38家达到国家推荐标准。
+ All 92 townships have a health centre, and 38 of these meet the standard recommended by the state.
前5个月出口增长6.4%
+ Exports grew 6.4 percent in the five months to May
+ In the five months through May, exports were up 6.4 percent
- Exports grew 6.4 percent in the five months to June
- Exports grew 6.4 percent in the six months to June
三季度用电量增长7.2%
+ Electricity use rose 7.2 percent in the three months to September
- Electricity use rose 7.2 percent in the three months to June
连续第四次入选
+ selected four times in a row
+ selected for the fourth time running
- selected three times in a row
今年以来新签合同46份
+ Since January, 46 new contracts have been signed
+ 46 new contracts have been signed since the beginning of the year
- Since January, 64 new contracts have been signed
- Since March, 46 new contracts have been signed
年初以来降雨偏少两成
+ Rainfall has been 20 percent below normal since January
- Rainfall has been 20 percent above normal since January
根据12份协议投资80亿元
+ RMB 8 billion was invested under 12 agreements
- RMB 8 billion was invested under 21 agreements
投资增长8%，得益于工业投资增长15%
+ Investment grew 8 percent, thanks to a 15 percent rise in industrial investment
- Investment grew 8 percent, thanks to a 15 percent fall in industrial investment
全市共有A级景区52家，其中5A级2家、4A级14家。
+ Of 52 A-level scenic areas, two are rated 5A and 14 rated 4A.
- Of 52 A-level scenic areas, 14 are rated 5A and two rated 4A.
高新技术产品出口占出口总额的31.5%，比重较上年提高2.4个百分点。
+ High-tech goods made up 31.5 percent of exports, against 29.1 percent the year before.
+ High-tech goods went from 29.1 percent of exports to 31.5 percent.
+ The share of high-tech goods in exports widened by 2.4 percentage points to 31.5 percent.
- High-tech goods made up 31.5 percent of exports, against 29.4 percent the year before.
水库总库容8.6亿立方米，目前蓄水六成。
+ The reservoirs, which can hold 860 million cubic metres, are 60 percent full.
- The reservoirs, which can hold 860 million cubic metres, are 80 percent full.
项目一期投资12亿元，二期投资18亿元，共计30亿元。
+ Of the total of 3 billion yuan, 1.2 billion goes into the first phase and 1.8 billion into the second.
- Of the total of 3 billion yuan, 1.8 billion goes into the first phase and 1.2 billion into the second.
三年内培育100家“链主”企业
+ foster a hundred "chain leader" companies within three years
+ nurture 100 chain-leading firms over three years
- foster a hundred "chain leader" companies after three years
到2027年，数字经济规模较2022年翻一番。
+ By 2027 the digital economy is to be twice its 2022 size.
+ The digital economy should double in size between 2022 and 2027.
+ The digital economy will be 100 percent larger in 2027 than in 2022.
- By 2027 the digital economy is to be three times its 2022 size.
力争2025年底前建成充电桩5万个，实现乡镇全覆盖。
+ The aim is to have 50,000 chargers in place by the end of 2025, so that every township has some.
- The aim is to have 50,000 chargers in place by the end of 2026, so that every township has some.
全年举行新闻发布会48场，平均每周近一场。
+ There were 48 press conferences in the year, almost one a week.
预算执行率为96.2%，超序时进度12.9个百分点。
+ Budget execution, at 96.2 percent, ran 12.9 percentage points ahead of schedule.
- Budget execution, at 96.2 percent, ran 12.9 percentage points behind schedule.
上半年全市接待游客3200万人次，同比增长22%，旅游总花费280亿元，增长26%。
+ In the first half tourist visits climbed 22 percent to 32 million and tourist spending 26 percent to 28 billion yuan.
+ Tourists made 32 million visits (up 22 percent) and spent 28 billion yuan (up 26 percent) in January-June.
培训农民工3.5万人次，其中女性占四成五。
+ Training was given to 35,000 migrant workers, 45 percent of them women.
- Training was given to 35,000 migrant workers, 55 percent of them women.
机动车保有量达186万辆，平均每2.8人一辆。
+ There are 1.86 million motor vehicles, one for every 2.8 people.
+ With 1.86 million motor vehicles, the city has one for every 2.8 residents.
- There are 1.86 million motor vehicles, one for every 8.2 people.
调查显示，87%的受访者表示满意，9%表示基本满意，4%表示不满意。
+ In the survey 87 percent said they were satisfied and 9 percent fairly satisfied; the other 4 percent were dissatisfied.
- In the survey 87 percent said they were satisfied and 4 percent fairly satisfied; the other 9 percent were dissatisfied.
受台风影响，12趟列车停运，8趟晚点，最长晚点3小时20分。
+ The typhoon stopped 12 trains and held up eight, one of them for as long as three hours and twenty minutes.
+ Because of the typhoon, 12 trains were cancelled and eight ran late, by up to 3 hours 20 minutes.
- Because of the typhoon, eight trains were cancelled and 12 ran late, by up to 3 hours 20 minutes.
每天8:30至17:30开放，周一闭馆。
+ Open from half past eight to half past five daily except Mondays.
+ Open 8:30 a.m. to 5:30 p.m.; closed on Mondays.
- Open 8:30 a.m. to 7:30 p.m.; closed on Mondays.
凡年满70周岁的老人可免费乘车。
+ Anyone aged 70 or over travels free.
+ People of 70 and above ride for nothing.
- Anyone under 70 travels free.
工期比原计划提前45天。
+ The work was finished a month and a half ahead of schedule.
+ Work was completed 45 days early.
- Work was completed 45 days late.
共有二十余个国家和地区的300多名代表参会。
+ More than 300 delegates came from over twenty countries and regions.
- Fewer than 300 delegates came from over twenty countries and regions.
医保报销比例提高5个百分点，达到75%。
+ Medical insurance now pays 75 percent of costs, up from 70 percent.
+ The reimbursement rate was raised five percentage points to 75 percent.
- Medical insurance now pays 75 percent of costs, up from 65 percent.
空气质量优良天数比率达91.2%，同比上升1.9个百分点，相当于多出7天。
+ Good-air days made up 91.2 percent of the total, 1.9 percentage points or seven days more than a year earlier.
公司年产能由2万吨扩至5万吨，增长1.5倍。
+ Annual capacity was expanded by 150 percent, from 20,000 to 50,000 tonnes.
+ Annual capacity was raised from 20,000 tonnes to 50,000, two and a half times as much.
- Annual capacity was expanded by 250 percent, from 20,000 to 50,000 tonnes.
全市用水总量控制在18亿立方米以内。
+ Total water use is capped at 1.8 billion cubic metres.
+ The city will keep total water use under 1.8 billion cubic metres.
+ Total water consumption must stay within 1.8 billion cubic metres.
- Total water use will be above 1.8 billion cubic metres.
`);
