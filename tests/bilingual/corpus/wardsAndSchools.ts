/** Pairs of hospitals and schools, made likewise: stays in days, ages, class sizes, doses, marks. */
import { readPairs } from './readPairs';

export const wardsAndSchools = readPairs(`
全市二级以上公立医院平均住院日降至8.1天。
+ The average stay at public hospitals of grade two or above was down to 8.1 days. | grade two
+ Patients of the city's public hospitals at or above Level 2 now stay 8.1 days on average. | level 2
- The average stay at public hospitals of grade two or above was down to 9.1 days. | span
市第一人民医院新院区设床位1500张，日门诊量可达6000人次。
+ The new campus of the First People's Hospital has 1,500 beds and can see 6,000 outpatients a day. | beds
+ With 1,500 beds, the new site of the city's No. 1 People's Hospital can handle 6,000 outpatient visits a day. | No. 1
- The new campus of the First People's Hospital has 1,500 beds and can see 600 outpatients a day. | ten times
孕产妇死亡率降至8.6/10万，婴儿死亡率降至2.9‰。
+ Maternal mortality was down to 8.6 per 100,000 and infant mortality to 2.9 per thousand. | per 100,000
+ The maternal death rate fell to 8.6 in 100,000 and the infant death rate to 2.9‰. | in 100,000
- Maternal mortality was down to 6.8 per 100,000 and infant mortality to 2.9 per thousand. | digits
65岁及以上老年人免费体检率达到72%。
+ Seventy-two percent of people aged 65 and over had free check-ups. | words
+ Free health checks reached 72% of residents aged 65 or older. | or older
- Seventy-two percent of people aged 60 and over had free check-ups. | age
每名家庭医生签约服务居民原则上不超过2000人。
+ As a rule a family doctor may sign up no more than 2,000 residents. | no more
+ Each family doctor serves in principle at most 2,000 registered residents. | at most
- As a rule a family doctor may sign up no less than 2,000 residents. | bound
全民核酸检测采用10合1混检方式，24小时内出结果。
+ In the citywide nucleic acid testing ten samples are mixed in one tube; results are out within 24 hours. | ten in one
- Samples are pooled in tens for the mass testing, with results within 48 hours. | span
疫苗第一针与第二针之间间隔不少于21天。
+ The second dose is given at least 21 days after the first. | at least
+ There must be an interval of no less than 21 days between the first and second shots. | interval
- The second dose is given at least 14 days after the first. | days
城乡居民医保人均财政补助标准提高30元，达到每人每年610元。
+ The government subsidy for residents' medical insurance goes up by 30 yuan to 610 yuan per person per year. | per person
+ Per capita subsidies for the basic medical insurance of residents were raised by RMB 30 to RMB 610 a year. | a year
- The government subsidy for residents' medical insurance goes up by 30 yuan to 601 yuan per person per year. | digits
住院费用报销比例由七成提高到七成五。
+ The share of hospital costs reimbursed went up from 70 to 75 percent. | 七成五
+ Reimbursement for inpatients was raised from 70% to 75%. | 75%
- The share of hospital costs reimbursed went up from 70 to 80 percent. | share
院前急救平均反应时间缩短到12分30秒。
+ The average response time of ambulances is down to 12 minutes 30 seconds. | mm:ss
+ On average first aid now arrives within 12 and a half minutes. | half minutes
- The average response time of ambulances is down to 13 minutes 30 seconds. | minutes
全市每千人口执业（助理）医师数达3.1人，注册护士3.6人。
+ There are 3.1 licensed doctors and assistant doctors and 3.6 registered nurses for every thousand residents. | every thousand
+ For each 1,000 inhabitants the city has 3.1 doctors (including assistants) and 3.6 nurses. | each 1,000
- There are 3.1 licensed doctors and assistant doctors and 3.9 registered nurses for every thousand residents. | digit
累计报告接种新冠疫苗突破300万剂次，全程接种率84.2%。
+ More than 3 million doses of COVID-19 vaccine have been given, and 84.2 percent of people are fully vaccinated. | doses
+ Doses of vaccine against COVID-19 topped 3 million in total, with a full vaccination rate of 84.2%. | topped
- More than 3 million doses of COVID-19 vaccine have been given, and 82.4 percent of people are fully vaccinated. | digits
成人烟草使用流行率下降至24.6%，八成以上公共场所无烟。
+ Tobacco use among adults fell to 24.6 percent, and more than 80 percent of public places are smoke-free. | over 80
+ Smoking among adults is down to 24.6%; at least eight in ten public places are smoke-free. | at least
- Tobacco use among adults fell to 24.6 percent, and more than 90 percent of public places are smoke-free. | share
秋季学期新增公办幼儿园学位4800个，公办园在园幼儿占比达51%。
+ The autumn term brought 4,800 new places in public kindergartens, which now have 51 percent of all children enrolled. | places
+ This fall 4,800 places were added at public kindergartens, raising their share of enrolment to 51%. | share
- The autumn term brought 8,400 new places in public kindergartens, which now have 51 percent of all children enrolled. | digits
小学一、二年级不布置家庭书面作业。
+ No written homework is set in the first and second grades of primary school. | grades
+ Primary one and two pupils are given no written homework. | primary one
- No written homework is set in the second and third grades of primary school. | grades
课后服务每周5天全覆盖，每天至少2小时。
+ After-school care is offered five days a week, for at least two hours a day. | five days
+ After-class services run on all five school days, at least 2 hours each day. | all five
- After-school care is offered five days a week, for at least three hours a day. | hours
全市义务教育阶段学校223所，在校生38.6万人，专任教师2.4万人。
+ The city has 223 schools of compulsory education with 386,000 pupils and 24,000 full-time teachers. | plain
+ Compulsory education is provided by 223 schools, where 24,000 full-time teachers instruct 386,000 students. | order
- The city has 223 schools of compulsory education with 386,000 pupils and 42,000 full-time teachers. | digits
高考报名人数1.93万人，较去年略增200余人。
+ Some 19,300 people signed up for the college entrance examination, just over 200 more than last year. | just over
+ There were 19,300 candidates for the gaokao, a slight increase of more than 200 on last year. | increase
- Some 19,300 people signed up for the college entrance examination, just over 2,000 more than last year. | ten times
中考体育由50分增至60分。
+ PE now counts for 60 marks instead of 50 in the senior high school entrance examination. | instead of
+ The score for physical education in the zhongkao was raised from 50 to 60 points. | points
- PE now counts for 70 marks instead of 50 in the senior high school entrance examination. | points
学生每天校内、校外各1小时体育活动时间得到保证。
+ Pupils are assured of an hour of exercise in school and an hour outside it every day. | an hour each
+ Students have one hour of physical activity each day on campus and another hour off campus. | one hour
资助家庭经济困难学生3.1万人次，发放资金2975万元。
+ Aid of 29.75 million yuan was paid to students from poor families in 31,000 instances. | instances
+ Financially disadvantaged students received RMB 29.75 million in 31,000 grants. | grants
- Aid of 2.975 million yuan was paid to students from poor families in 31,000 instances. | ten times
职业院校毕业生半年后就业率达93.5%，近五成留在本市。
+ Six months after graduation 93.5 percent of vocational graduates had jobs, nearly half of them in the city. | nearly half
+ Half a year on, 93.5% of those leaving vocational schools were employed, and close to 50% had stayed in the city. | close to 50%
- Six months after graduation 95.3 percent of vocational graduates had jobs, nearly half of them in the city. | digits
新建改扩建中小学26所，其中9所将于9月1日前投入使用。
+ Twenty-six primary and secondary schools are being built or enlarged, nine of which will open before September 1. | nine
+ Of 26 schools under construction or expansion, nine will be in use by 1 September. | by
- Twenty-six primary and secondary schools are being built or enlarged, nine of which will open before October 1. | date
近视率同比下降1.8个百分点，降至52.4%。
+ The share of pupils with myopia fell 1.8 percentage points to 52.4 percent. | fell to
+ Myopia is down by 1.8 points to 52.4%. | points
- The share of pupils with myopia fell 1.8 percentage points to 54.2 percent. | digits
班额标准：小学每班不超过45人，初中不超过50人。
+ Class sizes: no more than 45 pupils in primary schools and 50 in junior high schools. | shared bound
+ Classes may have up to 45 pupils at primary and up to 50 at junior secondary level. | up to
- Class sizes: no more than 45 pupils in primary schools and 55 in junior high schools. | count
师生同台，五六百名家长到场观看。
+ Teachers and pupils performed together before five or six hundred parents. | five or six hundred
+ Between 500 and 600 parents came to watch teachers and students share the stage. | between
- Teachers and pupils performed together before seven or eight hundred parents. | another
`);
