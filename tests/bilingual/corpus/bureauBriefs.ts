/** Pairs of briefs of a bureau and its city, made before any look at what the rules make of them: caps, ranks, ratios, deputies. */
import { readPairs } from './readPairs';

export const bureauBriefs = readPairs(`
市科技局今年受理专利资助申请420件，其中发明专利占三分之一强。
+ The bureau has received 420 applications for patent subsidies this year, just over a third of them for invention patents. | 三分之一强
+ Of the 420 patent subsidy applications received by the bureau this year, slightly more than one third concern inventions. | slightly more
- The bureau has received 420 applications for patent subsidies this year, just over a half of them for invention patents. | share
科技贷款贴息不超过同期LPR的50%，每年最高50万元，期限不超过2年。
+ Interest subsidies cover no more than 50 percent of the LPR, up to 500,000 yuan a year and for at most two years. | up to
- Interest subsidies cover no more than 50 percent of the LPR, up to 500,000 yuan a year and for at most three years. | years
评选科技创新领军人才10名左右、青年拔尖人才20名左右。
+ About ten leading innovators and about 20 outstanding young talents are to be chosen. | about
+ Around 10 leading talents and 20 young top talents will be selected. | shared about
- About ten leading innovators and about 30 outstanding young talents are to be chosen. | count
全市高校院所与企业共建研发平台143个，是2018年的2.6倍。
+ Universities and institutes have set up 143 R&D platforms with companies, 2.6 times as many as in 2018. | 2.6 times
+ The number of R&D platforms run jointly by companies and universities or institutes has reached 143, or 2.6 times the 2018 figure. | figure
- Universities and institutes have set up 143 R&D platforms with companies, 3.6 times as many as in 2018. | times
项目建成后每年可节约标准煤1.8万吨，减少二氧化碳排放4.7万吨。
+ Once finished, the project will save 18,000 tonnes of standard coal and cut carbon dioxide emissions by 47,000 tonnes a year. | a year
+ Every year the completed project will save 18,000 tonnes of coal equivalent and avoid 47,000 tonnes of CO2. | CO2
- Once finished, the project will save 18,000 tonnes of standard coal and cut carbon dioxide emissions by 74,000 tonnes a year. | digits
本次活动为期两天半，吸引观众上万人次。
+ The two-and-a-half-day event drew more than 10,000 visitors. | hyphens
+ Over two and a half days the event attracted upwards of ten thousand visits. | upwards
- The three-and-a-half-day event drew more than 10,000 visitors. | days
国家级高新区综合排名上升9位，列第86位。
+ The zone climbed nine places to 86th among national high-tech zones. | 86th
+ In the ranking of national high-tech zones it moved up nine places and now stands at No. 86. | No. 86
- The zone climbed nine places to 68th among national high-tech zones. | digits
企业研发投入强度由2.1%提高到3.4%，五年提高1.3个百分点。
+ Companies raised their R&D intensity from 2.1 to 3.4 percent, or by 1.3 percentage points in five years. | by
+ In five years R&D as a share of company revenue went up 1.3 points, from 2.1% to 3.4%. | points
- Companies raised their R&D intensity from 2.1 to 4.3 percent, or by 1.3 percentage points in five years. | digits
全年共接待来访团组60余批次、1300余人。
+ More than 60 delegations with over 1,300 members visited during the year. | delegations
+ In the year some 60-plus groups totalling upwards of 1,300 people were received. | plus
- More than 60 delegations with over 3,100 members visited during the year. | digits
三次产业结构由2015年的15.2:46.3:38.5调整为11.8:41.2:47.0。
+ The ratio of the three sectors of industry changed from 15.2:46.3:38.5 in 2015 to 11.8:41.2:47.0. | ratios
- The ratio of the three sectors of industry changed from 15.2:46.3:38.5 in 2015 to 11.8:47.0:41.2. | order
实际使用外资4.32亿美元，增长8.1%，其中制造业占近六成。
+ Foreign investment in actual use reached 432 million US dollars, up 8.1 percent, with manufacturing accounting for nearly 60 percent. | USD
+ Paid-in foreign capital was US$432 million, 8.1% more, close to three fifths of it in manufacturing. | three fifths
- Foreign investment in actual use reached 4.32 billion US dollars, up 8.1 percent, with manufacturing accounting for nearly 60 percent. | ten times
进出口总额首次跨上200亿元台阶，达到213.5亿元。
+ Foreign trade passed the threshold of 20 billion yuan for the first time, reaching 21.35 billion. | threshold
+ Total imports and exports topped RMB 20 billion for the first time and came to RMB 21.35 billion. | topped
- Foreign trade passed the threshold of 20 billion yuan for the first time, reaching 23.15 billion. | digits
年末金融机构本外币存款余额3862亿元，贷款余额2974亿元，存贷比77.0%。
+ At year-end deposits in all currencies stood at 386.2 billion yuan and loans at 297.4 billion, a loan-to-deposit ratio of 77.0 percent. | ratio
+ Deposits totalled RMB 386.2 billion and loans RMB 297.4 billion at the end of the year; the ratio of loans to deposits was 77%. | 77%
- At year-end deposits in all currencies stood at 386.2 billion yuan and loans at 279.4 billion, a loan-to-deposit ratio of 77.0 percent. | digits
每百户家庭拥有汽车47.6辆、空调186台。
+ There were 47.6 cars and 186 air conditioners for every hundred households. | every hundred
+ Per 100 households there were 47.6 cars and 186 air-conditioning units. | per 100
- There were 46.7 cars and 186 air conditioners for every hundred households. | digits
商品房销售面积同比下降一成半。
+ The floor area of commercial housing sold fell 15 percent year on year. | 一成半
+ Sales of commercial housing by area were down 15%. | 15%
- The floor area of commercial housing sold fell 25 percent year on year. | share
旅游收入恢复到2019年的九成左右。
+ Tourism revenue is back to about 90 percent of its 2019 level. | about 90
+ Income from tourism has recovered to roughly nine tenths of that of 2019. | nine tenths
- Tourism revenue is back to about 80 percent of its 2019 level. | share
全市建筑业总产值连续两个季度增速超20%。
+ Construction output has grown by more than 20 percent for two quarters running. | two quarters
+ The growth of construction output exceeded 20% in two consecutive quarters. | consecutive
- Construction output has grown by more than 20 percent for three quarters running. | quarters
全市0—14岁人口占16.8%，60岁及以上人口占20.3%，与2010年相比分别下降1.2个、上升6.5个百分点。
- People aged 0 to 14 make up 16.8 percent and those 60 and over 23.0 percent, respectively 1.2 percentage points less and 6.5 points more than in 2010. | digits
男女性别比为105.4（女性为100）。
+ There were 105.4 men for every 100 women. | every 100
+ The sex ratio was 105.4 males to 100 females. | to 100
- There were 104.5 men for every 100 women. | digits
急诊患者30分钟内得到处置的比例达95%以上。
+ More than 95 percent of emergency patients are treated within half an hour. | half an hour
+ At least 95% of those coming to emergency are seen to within 30 minutes. | 30 minutes
- More than 95 percent of emergency patients are treated within an hour. | hour
新生儿“两病”筛查率98%以上。
+ More than 98 percent of newborns are screened for the two diseases. | two diseases
+ Over 98% of babies are screened for both disorders. | both
- More than 89 percent of newborns are screened for the two diseases. | digits
全市无偿献血3.6万人次，献血总量11.2吨。
+ There were 36,000 voluntary blood donations, 11.2 tonnes in all. | donations
+ Blood was donated 36,000 times, for a total of 11.2 tonnes. | times
- There were 36,000 voluntary blood donations, 12.1 tonnes in all. | digits
慢性病处方一次可开三个月用量。
+ Prescriptions for chronic conditions may cover up to three months at a time. | up to
+ Patients with chronic diseases can be prescribed three months' medication at once. | months'
- Prescriptions for chronic conditions may cover up to six months at a time. | months
两家三甲医院床位使用率均在九成以上。
+ Both Grade A tertiary hospitals have more than 90 percent of their beds in use. | both
+ Bed occupancy exceeds 90% at the two top-grade hospitals. | two
- Both Grade A tertiary hospitals have more than 80 percent of their beds in use. | share
营养改善计划每生每天补助标准由4元提高到5元，增幅25%。
+ The daily meal subsidy per pupil was raised from 4 to 5 yuan, an increase of 25 percent. | increase
+ Each pupil now gets 5 yuan a day for meals instead of 4, 25% more. | instead of
- The daily meal subsidy per pupil was raised from 4 to 6 yuan, an increase of 25 percent. | sum
小学每周体育课时不少于4节，初中不少于3节，高中不少于2节。
+ Primary schools must have at least four PE lessons a week, junior high schools three and senior high schools two. | shared
+ There are to be no fewer than four periods of PE weekly in primary, three in junior and two in senior secondary schools. | shared
- Primary schools must have at least four PE lessons a week, junior high schools three and senior high schools one. | count
招收适龄儿童须年满6周岁（2015年8月31日前出生）。
+ Children must have reached the age of six, that is, have been born on or before August 31, 2015. | age of six
+ To be admitted, children have to be at least six years old (born by 31 August 2015). | at least
- Children must have reached the age of seven, that is, have been born on or before August 31, 2015. | age
考试分上午、下午两场，每场150分钟，满分300分。
+ The examination has a morning and an afternoon paper of 150 minutes each and 300 marks in all. | marks
+ There are two papers, in the morning and the afternoon, each lasting two and a half hours; the full score is 300. | two and a half hours
- The examination has a morning and an afternoon paper of 120 minutes each and 300 marks in all. | minutes
`);
