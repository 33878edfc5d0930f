/** Pairs of counts and places in an order, of what was cut and what was left, and of what a figure is counted by or measures. */
import { readPairs } from './readPairs';

export const placesAndLevels = readPairs(`
高新技术产业增加值占比首次突破三成
+ The share of high-tech industry in value added passed thirty percent for the first time | first time
- The share of high-tech industry in value added passed thirty percent for the third time | first became third
- The share of high-tech industry in value added again passed thirty percent | first became again
我市第四次入选全国先进
+ The city was named a national advanced city for the fourth time | fourth
- The city was named a national advanced city for the first time | fourth became first
连续第二年获评优秀等次
+ It was rated excellent for the second year in a row | second
- It was rated excellent for the fifth year in a row | second became fifth
中央八项规定出台以来，作风明显好转
+ Conduct has improved markedly since the central leadership's eight-point decision on conduct | eight-point
+ Since the central Party leadership's eight rules came out, conduct has clearly improved | eight
- Since Article 8 of the central rules came out, conduct has clearly improved | count became ordinal
省里出台的十条措施全部落实
+ All ten measures issued by the province have been carried out | ten
- Measure No. 10 issued by the province has been carried out in full | count became number
- Article 10 of the measures issued by the province has been carried out in full | count became ordinal
本办法第五条规定了申报条件
+ Article 5 of these Measures sets out the conditions for application | Article 5
- Five articles of these Measures set out the conditions for application | ordinal became count
第三批项目已经启动
+ The third batch of projects has started | third
- Three batches of projects have started | ordinal became count
已建成六个实验室
+ Six laboratories have been built | six
地铁2号线开通试运营
+ Metro Line 2 opened for trial operation | Line 2
- Two metro lines opened for trial operation | number became count
开通公交线路3条
+ Three bus routes were opened | three
- Bus Route 3 was opened | count became number
- Bus route No. 3 was opened | count became number
殡葬服务费由每具380元调整为300元
+ The funeral service fee was changed from 380 to 300 yuan per body | to
- The funeral service fee was cut by 380 yuan per body to 300 yuan | from became by
城区停车费调整为每小时4元
+ Parking in the urban area now costs 4 yuan an hour | now
+ The parking fee in the urban area was adjusted to 4 yuan an hour | to
- The parking fee in the urban area was raised by 4 yuan an hour | to became by
- The parking fee in the urban area was lowered by 4 yuan an hour | to became by
办理时间压缩至3个工作日
+ Processing time was cut to three working days | to
+ Processing now takes three working days | takes
- Processing time was cut by three working days | to became by
- Processing now takes three working days less | to became less
- Processing is now three working days shorter | to became shorter
平均候诊时间降至12分钟
+ The average wait to see a doctor fell to 12 minutes | to
- The average wait to see a doctor was 12 minutes shorter | to became shorter
- The average wait to see a doctor fell by 12 minutes | to became by
补助标准提高到每人每月920元
+ The allowance was raised to 920 yuan a person a month | to
+ The allowance is now 920 yuan per person per month | now
- The allowance was raised by 920 yuan a person a month | to became by
- The allowance is 920 yuan per person per month higher | to became higher
去年全市共压减事业单位58家
+ The city cut 58 public institutions last year | cut 58
+ Public institutions were reduced by 58 last year | by
- Public institutions were cut to 58 last year | by became to
整合压减行政审批环节27个
+ Twenty-seven steps of administrative approval were merged or cut | cut
- Steps of administrative approval were merged and cut to 27 | by became to
煤炭消费量较2015年下降三成
+ Coal use was down 30 percent from 2015 | down
- Coal use was 30 percent of the 2015 level | down became of
- Coal use came to 30 percent of that in 2015 | down became of
单位产品水耗比改造前下降18%
+ Water use per unit of product was 18 percent lower than before the upgrade | lower
- Water use per unit of product was 18 percent of the level before the upgrade | down became of
- Water use per unit of product was down to 18 percent of what it was before the upgrade | by became to
游客量比2019年增长35%
+ Visitor numbers were up 35 percent on 2019 | up
- Visitor numbers were 35 percent of the 2019 level | up became of
光伏发电量增长2.3倍
+ Photovoltaic output rose 230 percent | 230
+ Photovoltaic output was 3.3 times that of the year before | 3.3 times
- Photovoltaic output rose 130 percent | times confused
- Photovoltaic output rose 30 percent | times confused
跨境电商交易额增长1.8倍
+ Cross-border e-commerce grew by 180 percent | 180
- Cross-border e-commerce grew by 80 percent | 1.8 times as growth
- Cross-border e-commerce was up 80 percent | 1.8 times as growth
线上销售额是上年的1.6倍
+ Online sales were 1.6 times those of the year before | 1.6 times
+ Online sales were up 60 percent on the year before | 60 up
- Online sales were up 160 percent on the year before | 1.6 times as growth
非全日制用工最低工资为每小时19元
+ The minimum wage for part-time work is 19 yuan an hour | hour
- The minimum wage for part-time work is 19 yuan a day | hour became day
小时最低工资标准由17.5元提高到19.5元
+ The hourly minimum wage was raised from 17.5 to 19.5 yuan | hourly
- The daily minimum wage was raised from 17.5 to 19.5 yuan | hourly became daily
- The weekly minimum wage was raised from 17.5 to 19.5 yuan | hourly became weekly
月最低工资标准为2010元
+ The monthly minimum wage is 2,010 yuan | monthly
- The weekly minimum wage is 2,010 yuan | month became week
- The hourly minimum wage is 2,010 yuan | month became hour
保洁员日工资提高到130元
+ Cleaners' daily pay was raised to 130 yuan | daily
- Cleaners' hourly pay was raised to 130 yuan | daily became hourly
- Cleaners' monthly pay was raised to 130 yuan | daily became monthly
护工时薪涨至28元
+ Carers' hourly pay rose to 28 yuan | hourly
- Carers' daily pay rose to 28 yuan | hourly became daily
农村每百户拥有空调138台
+ Rural areas had 138 air conditioners per 100 households | households
- Rural areas had 138 air conditioners per 100 people | households became people
- Rural areas had 138 air conditioners for every 100 residents | households became residents
每千人口拥有执业医师3.1名
+ There were 3.1 licensed doctors per 1,000 people | people
- There were 3.1 licensed doctors per 1,000 households | people became households
每万人拥有公交车9.6辆
+ There were 9.6 buses per 10,000 residents | residents
- There were 9.6 buses per 10,000 families | people became families
户均耕地3.2亩，人均住房面积52平方米
+ Farmland averaged 3.2 mu per household and housing 52 square meters per person | household
- Farmland averaged 3.2 mu per person and housing 52 square meters per person | household became person
户均年增收6800元，人均可支配收入1.9万元
+ Households earned an extra 6,800 yuan a year on average, and disposable income per person was 19,000 yuan | households
- Each villager earned an extra 6,800 yuan a year on average, and disposable income per person was 19,000 yuan | household became villager
动车组最高时速250公里
+ The trains run at up to 250 kilometers an hour | speed
+ The EMU trains have a top speed of 250 km/h | speed
- The trains run for up to 250 kilometers | speed became distance
- The railway is up to 250 kilometers long | speed became length
设计时速80公里的快速路全线贯通
+ An expressway with a design speed of 80 kilometers per hour is open along its full length | speed
- An expressway 80 kilometers long is open along its full length | speed became length
- An 80-kilometer expressway is open along its full length | speed became length
全长62公里的绿道建成开放
+ A greenway 62 kilometers long has opened | length
- A greenway with a speed limit of 62 kilometers per hour has opened | length became speed
“十四五”以来能耗强度累计下降13.6%
+ Since the start of the 14th Five-Year Plan period energy intensity has fallen by 13.6 percent in total | total
+ Energy intensity has dropped a cumulative 13.6 percent since the 14th Five-Year Plan period began | cumulative
- Since the start of the 14th Five-Year Plan period energy intensity has fallen by 13.6 percent a year | total became yearly
- Energy intensity has dropped by an average of 13.6 percent a year since the 14th Five-Year Plan period began | total became yearly
三年累计减排二氧化碳46万吨
+ Carbon dioxide emissions were cut by 460,000 tonnes over three years | over three years
- Carbon dioxide emissions were cut by 460,000 tonnes a year for three years | total became yearly
五年间年均新增造林12万亩
+ Over five years an average of 120,000 mu a year was afforested | a year
- A total of 120,000 mu was afforested over the five years | yearly became total
研发投入年均增长14.2%
+ R&D spending rose 14.2 percent a year on average | a year
+ R&D spending grew at an average annual rate of 14.2 percent | annual
- R&D spending rose 14.2 percent in total | yearly became total
- R&D spending rose by a cumulative 14.2 percent | yearly became total
前8个月累计接待游客1930万人次，门票收入2.6亿元
+ In the first eight months 19.3 million visits were received, with ticket revenue of 260 million yuan | total
- In the first eight months 19.3 million visits a month were received, with ticket revenue of 260 million yuan | total became monthly
城乡居民人均消费支出分别为24600元和17800元，恩格尔系数为31.2%
+ Per capita spending of urban and rural residents was 24,600 and 17,800 yuan respectively, and Engel's coefficient was 31.2 percent | order kept
- Per capita spending of urban and rural residents was 17,800 and 24,600 yuan respectively, and Engel's coefficient was 31.2 percent | exchanged
男女职工人数分别为820人和640人，平均年龄36岁
+ There were 820 male and 640 female employees, with an average age of 36 | kept
+ Male and female employees numbered 820 and 640 respectively, and their average age was 36 | kept
- Male and female employees numbered 640 and 820 respectively, and their average age was 36 | exchanged
小麦、玉米单产分别为412公斤和536公斤，总产量68万吨
+ Yields of wheat and maize were 412 and 536 kilograms per mu respectively, and total output was 680,000 tonnes | kept
- Yields of wheat and maize were 536 and 412 kilograms per mu respectively, and total output was 680,000 tonnes | exchanged
城乡低保标准分别达到每人每月765元和610元，集中供养孤儿每人每月1850元，散居孤儿1300元
- Urban and rural subsistence allowances reached 610 and 765 yuan per person per month respectively, while orphans in institutions receive 1,850 yuan and others 1,300 yuan a month | exchanged
工业、建筑业用电量分别增长6.8%和2.1%，居民用电增长9.5%
+ Electricity use by industry and construction rose 6.8 and 2.1 percent respectively, and household use 9.5 percent | kept
- Electricity use by industry and construction rose 2.1 and 6.8 percent respectively, and household use 9.5 percent | exchanged
农民合作社带动每户增收8600多元
+ The farmers' cooperative raised each household's income by more than 8,600 yuan | by
- The farmers' cooperative brought each household's income to more than 8,600 yuan | increase became level
- Each household in the farmers' cooperative has an income of more than 8,600 yuan | increase became level
年营业收入500万元以上的服务业企业320家
+ There are 320 service companies with annual revenue of 5 million yuan or more | each
- There are 320 service companies with total annual revenue of more than 5 million yuan | threshold became total
- 320 service companies together had revenue of over 5 million yuan | threshold became total
审批时限平均缩短至2小时以内，群众满意度为98.6%
+ Approval now takes less than two hours on average, and 98.6 percent of the public are satisfied | within
- Approval was shortened by up to two hours on average, and 98.6 percent of the public are satisfied | to became by
约三成受访者
+ about thirty percent of respondents | thirty
+ roughly three in ten respondents | three in ten
- roughly a quarter of respondents | thirty became a quarter
近两成学生
+ nearly twenty percent of students | twenty
+ almost one fifth of students | fifth
- nearly a quarter of students | fifth became quarter
`);
