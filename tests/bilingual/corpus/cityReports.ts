/** Pairs of a city’s reports put more freely, made before any look at what the rules make of them: tiers, votes, intervals, ages. */
import { readPairs } from './readPairs';

export const cityReports = readPairs(`
本市高企申报采取网上申报方式，每年分三批受理，首批截止时间为6月15日。
+ Applications for high-tech status are made online and accepted in three batches a year; the deadline for the first is June 15. | batches
+ Companies apply online in one of three annual rounds, the first of which closes on 15 June. | rounds
- Applications for high-tech status are made online and accepted in four batches a year; the deadline for the first is June 15. | batches
对年产值首次突破1亿元、5亿元、10亿元的企业，分别奖励5万元、20万元、50万元。
+ Companies whose annual output tops 100 million, 500 million or 1 billion yuan for the first time are awarded 50,000, 200,000 and 500,000 yuan respectively. | tiers
+ Awards of RMB 50,000, RMB 200,000 and RMB 500,000 go to companies passing RMB 100 million, RMB 500 million and RMB 1 billion in annual output for the first time. | order
- Companies whose annual output tops 100 million, 500 million or 1 billion yuan for the first time are awarded 50,000, 200,000 and 600,000 yuan respectively. | sum
一季度，全市登记技术合同218份，同比翻了一番多。
+ In the first quarter 218 technology contracts were registered in the city, more than twice as many as a year earlier. | more than twice
+ Technology contracts registered in Q1 more than doubled year on year to 218. | more than doubled
- In the first quarter 218 technology contracts were registered in the city, nearly twice as many as a year earlier. | bound
孵化器在孵企业由三年前的37家增至112家，增长两倍有余。
+ The incubator now houses 112 start-ups, more than three times the 37 of three years ago. | three times
+ Start-ups in the incubator have more than tripled in three years, from 37 to 112. | tripled
- The incubator now houses 121 start-ups, more than three times the 37 of three years ago. | digits
全市拥有省级以上创新平台96家，较“十二五”末增加41家，年均新增8家多。
+ The city has 96 innovation platforms at or above the provincial level, 41 more than at the end of the 12th Five-Year Plan, or over eight new ones a year. | per year
+ Innovation platforms of provincial or national standing number 96. That is 41 more than when the Twelfth Five-Year Plan ended, and more than eight a year on average. | split
- The city has 96 innovation platforms at or above the provincial level, 41 more than at the end of the 13th Five-Year Plan, or over eight new ones a year. | plan
组织专家50余人次，深入28家企业“把脉问诊”，提出建议170多条。
+ Experts paid more than 50 visits to 28 companies to diagnose their problems and made over 170 suggestions. | visits
+ On over 50 expert visits, 28 companies were given a check-up and 170-odd recommendations. | odd
- Experts paid more than 50 visits to 28 companies to diagnose their problems and made over 270 suggestions. | count
研制的新型电池能量密度达到300瓦时/千克，循环寿命超过2000次。
+ The new battery has an energy density of 300 watt-hours per kilogram and lasts for more than 2,000 charging cycles. | Wh/kg
+ At 300 Wh/kg, the new type of battery survives over 2,000 cycles. | Wh/kg
- The new battery has an energy density of 300 watt-hours per kilogram and lasts for more than 3,000 charging cycles. | cycles
芯片良品率从不足60%提升到95%以上，成本下降三成。
+ The yield of good chips has risen from below 60 percent to more than 95 percent, while costs have fallen by 30 percent. | below
+ Costs are down 30% and the proportion of good chips is up from less than 60% to over 95%. | order
- The yield of good chips has risen from below 60 percent to more than 95 percent, while costs have fallen by 40 percent. | share
本次大赛设一等奖1名、二等奖3名、三等奖6名、优秀奖若干。
+ The contest offers one first prize, three second prizes, six third prizes and a number of merit awards. | prizes
+ There will be 1 first, 3 second and 6 third prizes as well as several honourable mentions. | prizes
- The contest offers one first prize, three second prizes, eight third prizes and a number of merit awards. | prizes
展期7天，每天10:00至21:00开放，周一闭馆。
+ The exhibition runs for seven days and is open from 10 a.m. to 9 p.m. daily except Monday. | 21:00
+ It is on for a week, from 10:00 to 21:00 every day but Mondays. | a week
- The exhibition runs for seven days and is open from 10 a.m. to 8 p.m. daily except Monday. | time
科技馆年接待观众45万人次，其中未成年人占六成以上。
+ The science museum receives 450,000 visitors a year, more than 60 percent of them minors. | visitors
+ Of the 450,000 visits to the science museum each year, over 60% are by young people under age. | visits
- The science museum receives 450,000 visitors a year, more than 70 percent of them minors. | share
市财政每年安排不少于2000万元，连续支持三年。
+ The city will set aside at least 20 million yuan a year for three years running. | at least
+ For three years in a row, no less than RMB 20 million will be earmarked annually from the municipal budget. | annually
- The city will set aside at least 20 million yuan a year for five years running. | span
1—11月，全市规模以上工业增加值同比增长7.4%，比1—10月加快0.3个百分点。
+ From January to November the value added of industry above designated size grew 7.4 percent year on year, 0.3 percentage points faster than in the first ten months. | first ten months
+ In the first 11 months industrial value added was up 7.4%, an acceleration of 0.3 points on January–October. | points
- From January to November the value added of industry above designated size grew 7.4 percent year on year, 0.3 percentage points faster than in the first nine months. | months
全市人均GDP首次突破10万元，约合1.5万美元。
+ Per capita GDP passed 100,000 yuan, about 15,000 US dollars, for the first time. | dollars
+ GDP per head exceeded RMB 100,000 (about $15,000) for the first time. | dollars
- Per capita GDP passed 100,000 yuan, about 1,500 US dollars, for the first time. | dollars
粮食作物播种面积412.6万亩，减少0.8%；油料面积73.1万亩，增长2.5%。
+ The area sown to grain was 4.126 million mu, down 0.8 percent, and that under oil crops 731,000 mu, up 2.5 percent. | areas
+ Grain was sown on 275,067 hectares (-0.8%) and oil crops on 48,733 hectares (+2.5%). | hectares
- The area sown to grain was 4.126 million mu, down 0.8 percent, and that under oil crops 731,000 mu, down 2.5 percent. | direction
全年新登记市场主体6.9万户，日均新增189户，总量达41.5万户。
+ A total of 69,000 market entities were registered over the year, 189 a day on average, bringing the number to 415,000. | a day
+ With 69,000 new registrations, or 189 a day, there are now 415,000 market entities in the city. | now
- A total of 69,000 market entities were registered over the year, 198 a day on average, bringing the number to 415,000. | digits
城镇居民恩格尔系数为28.7%，农村为31.2%。
+ The Engel coefficient was 28.7 percent in urban and 31.2 percent in rural areas. | Engel
+ Food took up 28.7% of the spending of urban and 31.2% of that of rural households. | food
- The Engel coefficient was 27.8 percent in urban and 31.2 percent in rural areas. | digits
固定资产投资（不含农户）增长9.6%，其中工业投资占比四成。
+ Fixed-asset investment (excluding rural households) rose 9.6 percent; industry accounted for two fifths of it. | two fifths
+ Investment in fixed assets, rural households excluded, was up 9.6%, with 40% going into industry. | 40%
- Fixed-asset investment (excluding rural households) rose 9.6 percent; industry accounted for three fifths of it. | share
全市拥有5A级旅游景区2家、4A级11家。
+ The city has two 5A and eleven 4A tourist attractions. | 5A
+ Two scenic spots in the city are rated AAAAA and 11 AAAA. | AAAAA
- The city has two 5A and twelve 4A tourist attractions. | count
人均期望寿命由76.8岁提高到78.3岁。
+ Life expectancy has gone up from 76.8 to 78.3 years. | years
+ On average people now live to 78.3, up from 76.8. | up from
- Life expectancy has gone up from 76.8 to 73.8 years. | digits
发热门诊实行24小时值班，核酸检测结果6小时内出具。
+ Fever clinics are staffed round the clock, and nucleic acid test results are ready within six hours. | round the clock
+ Fever clinics operate 24 hours a day; test results come out in six hours or less. | or less
- Fever clinics are staffed round the clock, and nucleic acid test results are ready within eight hours. | hours
全市共有卫生机构2135个，床位2.8万张，每千人拥有床位6.8张。
+ The city has 2,135 health institutions with 28,000 beds, or 6.8 beds for every 1,000 people. | per 1,000
+ There are 2,135 medical institutions and 28,000 hospital beds, that is 6.8 per thousand residents. | per thousand
- The city has 2,135 health institutions with 28,000 beds, or 8.6 beds for every 1,000 people. | digits
家庭医生重点人群签约率达到75%，较上年提高6个百分点。
+ Three quarters of people in priority groups have signed up with family doctors, six percentage points more than the year before. | three quarters
+ The sign-up rate for key groups reached 75%, up 6 points from the previous year. | points
- Two thirds of people in priority groups have signed up with family doctors, six percentage points more than the year before. | share
12—17岁人群接种率为91.3%，3—11岁为78.9%。
+ Vaccination coverage is 91.3 percent among those aged 12 to 17 and 78.9 percent among children of 3 to 11. | ages
+ 91.3% of 12- to 17-year-olds and 78.9% of 3- to 11-year-olds have been vaccinated. | hyphens
- Vaccination coverage is 91.3 percent among those aged 12 to 18 and 78.9 percent among children of 3 to 11. | ages
手术时间由平均3个多小时缩短至1个半小时。
+ Operations that took more than three hours on average now take an hour and a half. | hour and a half
+ The average length of the operation has been cut from over three hours to one and a half. | one and a half
- Operations that took more than three hours on average now take two and a half hours. | hours
患者自付费用不足两成。
+ Patients pay less than 20 percent of the cost themselves. | less than
+ Less than a fifth of the cost is borne by the patient. | a fifth
- Patients pay less than 30 percent of the cost themselves. | share
药品价格平均降幅53%，最高降幅达96%。
+ Drug prices fell by an average of 53 percent and by as much as 96 percent. | as much as
+ The average price cut was 53%, and the deepest 96%. | deepest
- Drug prices fell by an average of 35 percent and by as much as 96 percent. | digits
适龄妇女“两癌”免费筛查5.6万人，完成任务的112%。
+ Free screening for the two cancers was given to 56,000 women of the right age, 112 percent of the target. | two cancers
+ A total of 56,000 women had free cervical and breast cancer screening, exceeding the target by 12 percent. | exceeding by 12
- Free screening for the two cancers was given to 65,000 women of the right age, 112 percent of the target. | digits
义务教育阶段巩固率98.5%，高中阶段毛入学率93.2%。
+ Some 98.5 percent of pupils complete compulsory education, and gross enrolment in senior high schools is 93.2 percent. | complete
+ The retention rate in compulsory education is 98.5%, and the gross enrolment rate at senior secondary level 93.2%. | rates
- Some 98.5 percent of pupils complete compulsory education, and gross enrolment in senior high schools is 92.3 percent. | digits
校车限载19人，时速不得超过60公里。
+ School buses may carry no more than 19 passengers and must not go faster than 60 kilometres an hour. | faster than
+ A school bus is limited to 19 seats and 60 km/h. | limited
- School buses may carry no more than 19 passengers and must not go faster than 80 kilometres an hour. | speed
每生每年补助营养膳食费1000元，惠及学生2.3万名。
+ A meal subsidy of 1,000 yuan per pupil a year benefits 23,000 pupils. | per pupil
+ For school meals 23,000 students get RMB 1,000 each per year. | each
- A meal subsidy of 1,000 yuan per pupil a year benefits 32,000 pupils. | digits
全市高中阶段学校普职比为5.5:4.5。
+ General and vocational senior high schools enrol students in a ratio of 5.5 to 4.5. | to
+ The ratio of general to vocational senior secondary enrolment is 5.5:4.5. | colon
- General and vocational senior high schools enrol students in a ratio of 6.5 to 4.5. | ratio
连续五年本科上线率位居全省前三。
+ For five years running the city has been among the top three in the province for university admission. | top three
+ It has ranked in the provincial top three for undergraduate admissions five years in a row. | five in a row
- For five years running the city has been among the top five in the province for university admission. | rank
教师平均工资不低于当地公务员平均水平。
+ Teachers are paid no less on average than local civil servants. | no figure
+ The average pay of teachers is not below that of local public servants. | no figure
体育锻炼每天一小时，每周体育课不少于3节。
+ Pupils exercise an hour a day and have at least three PE lessons a week. | an hour
+ There is one hour of sport every day and no fewer than three PE classes each week. | no fewer
- Pupils exercise an hour a day and have at least four PE lessons a week. | lessons
学校距地铁站步行约十来分钟。
+ The school is some ten minutes' walk from the metro station. | some ten
+ From the subway it is a walk of about ten minutes. | about ten
- The school is some thirty minutes' walk from the metro station. | minutes
`);
