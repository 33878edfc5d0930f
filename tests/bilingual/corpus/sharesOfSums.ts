/** Figures of each and of all, of a part and of more, of a change and a level, of times told from one another. */
import { readPairs } from './readPairs';

export const sharesOfSums = readPairs(`
对入选的8个村,每村安排补助30万元。
+ The eight selected villages will receive a grant of 300,000 yuan each. | each
+ Each of the eight villages selected will be given 300,000 yuan. | each of
- The eight selected villages will jointly receive 300,000 yuan. | all together
- The eight selected villages will share a grant of 300,000 yuan among them. | shared
学费每课每学期不超过200元
+ tuition of no more than 200 yuan per course per semester | per both
+ up to 200 yuan a semester for each course | each
- tuition of no more than 200 yuan per semester for all courses combined | all
- tuition of no more than 200 yuan per course per year | year
对5家违规企业共处罚金62万元
+ five offending companies were fined a total of 620,000 yuan | total
+ fines on five offenders came to 620,000 yuan | sum
- five offending companies were fined 620,000 yuan each | each
全市公共场所免费开放,公共投入3亿元,每馆各得补贴20万元
+ Public venues across the city are open free of charge, with 300 million yuan of public money and a subsidy of 200,000 yuan for each venue. | each
共同出资5000万元,三方股东各出一份
+ The three shareholders jointly put up 50 million yuan, a share each. | joint
户均等待时间缩短到2.5天
+ the average wait per household cut to 2.5 days | average
+ each household waits 2.5 days on average, a shorter time than before | each
- total waiting time for all households cut to 2.5 days | total
新房成交均价每平方米8120元
+ new homes sold at an average of 8,120 yuan per square metre | average
+ the average price of new homes was 8,120 yuan a square metre | average price
- new homes sold at a highest price of 8,120 yuan per square metre | highest
均价最高的片区每平方米12600元
+ the area with the highest average price, at 12,600 yuan per square metre | both
累计接待游客36万人次
+ received a cumulative 360,000 visits | sum
+ has had 360,000 visits so far | so far
- receives 360,000 visits a day | a day
日均接待游客3万人次,最高达5万人次
+ an average of 30,000 visits a day, and as many as 50,000 a day at the peak | daily
停车每小时收费3元
+ parking costs 3 yuan per hour | hour
+ parking at three yuan an hour | an hour
- parking costs 3 yuan per half hour | half
每学年资助4000元
+ a grant of 4,000 yuan per school year | year
+ 4,000 yuan each academic year | academic
+ an annual grant of 4,000 yuan | annual
- a grant of 4,000 yuan per semester | semester
市级众创空间23家,其中高校类9家
+ 23 municipal makerspaces, nine of them run by universities | of them
+ 23 municipal makerspaces, including nine at universities | including
- 23 municipal makerspaces and another nine run by universities | more
全市专利服务机构40家,其中国家级3家、省级12家
+ The city has 40 patent agencies, including three national ones and another 12 provincial ones. | of both
支付货款310万元及利息22万元
+ pay 3.1 million yuan for the goods and 220,000 yuan in interest | and
+ pay 3.1 million yuan for the goods plus interest of 220,000 yuan | plus
- pay 3.1 million yuan for the goods, including 220,000 yuan in interest | part
总投资5亿元,其中设备3亿元和土建1亿元
+ a total investment of 500 million yuan, including 300 million for equipment and 100 million for construction | parts
全市充电桩总数达到5400个
+ the city now has a total of 5,400 charging points | total
+ charging points in the city have reached 5,400 | reached
- the city has added a further 5,400 charging points | more
再建成充电桩5400个
+ the city has added a further 5,400 charging points | more
受理案件93件,较上年多17件
+ 93 cases were accepted, 17 more than the year before | more
+ 93 cases were accepted, up 17 on the previous year | up
- 93 cases were accepted, compared with 17 the previous year | level
上年为17件,今年93件
+ there were 93 cases this year, compared with 17 the previous year | level
用水量比传统工艺少四分之一
+ using a quarter less water than the conventional process | less
+ water use is one quarter lower than with the conventional process | by
- using only a quarter of the water of the conventional process | only
用水量降至传统工艺的四分之一
+ using only a quarter of the water of the conventional process | only
完成年度目标的107%
+ 107 percent of the annual target | of
+ exceeding the annual target by 7 percent | by 7
- exceeding the annual target by 107 percent | by 107
- surpassing the annual target by 107 percent | surpass
自公布之日起60日后施行
+ taking effect 60 days after publication | after
- taking effect within 60 days of publication | within
自公布之日起20日后施行
+ taking effect 20 days after the date of publication | after
+ shall come into force after 20 days from publication | after
- taking effect within 20 days of publication | within
收到申请后20日内答复
+ a reply shall be given within 20 days of receiving the application | within
+ an answer shall be given within 20 days after the application is received | after
+ an answer in no more than 20 days after the application is received | no more than
- a reply shall be given only after 20 days from receipt | after
新城区成立以来,地区生产总值由80亿元提高到260亿元
+ Since the new district was set up, its GDP has risen from 8 billion to 26 billion yuan. | since
- In the years before the new district was set up, its GDP rose from 8 billion to 26 billion yuan. | before
存款余额1830亿元,比年初增加95亿元
+ Deposits stood at 183 billion yuan, 9.5 billion more than at the start of the year. | start
+ Deposits of 183 billion yuan were up 9.5 billion yuan so far this year. | so far
+ Deposits reached 183 billion yuan, a rise of 9.5 billion on the end of last year. | end
- Deposits stood at 183 billion yuan, 9.5 billion more than a year earlier. | year earlier
本月空气优良天数比例环比上升3.2个百分点
+ The share of days with good air this month rose 3.2 percentage points from the previous month. | previous
+ The share of good-air days this month was up 3.2 points month on month. | month on month
- The share of days with good air this month was 3.2 percentage points up on the same month last year. | same month
预计明年二季度建成
+ expected to be finished in the second quarter of next year | next
+ due for completion in Q2 next year | next
- expected to be finished in the second quarter of this year | this
上年度纳税额不低于30万元
+ tax paid in the previous year of no less than 300,000 yuan | previous
- tax paid in the current year of no less than 300,000 yuan | current
从业满3年
+ at least three years in the trade | at least
+ having worked in the trade for a full three years | full
- having worked in the trade within the last three years | within
预计持续6小时
+ expected to last six hours | six
+ expected to last for 6 hours | for
- expected to last until 6 a.m. | until
次日0时至6时停气
+ gas will be cut off from midnight to 6 a.m. the following day | a.m.
- gas will be cut off from midnight to 6 p.m. the following day | p.m.
0时至12时暂停服务
+ service suspended from midnight to noon | noon
+ service suspended from 12 a.m. to 12 p.m. | p.m.
一等奖1项、二等奖4项
+ one first prize and four second prizes | one
+ a first prize and four second prizes | a
- four first prizes and one second prize | exchanged
4A级景区1家、3A级景区6家
+ one 4A and six 3A tourist attractions | one
- six 4A and one 3A tourist attractions | exchanged
发运集装箱货物1.8万标箱
+ 18,000 TEUs of containerised goods | TEU
+ 18,000 standard containers of goods | containers
- 18,000 tonnes of containerised goods | tonnes
惠及居民1.4万户
+ benefiting 14,000 households | households
+ benefiting 14,000 resident households | resident
- benefiting 14,000 people | people
- benefiting 14,000 residents | residents
建筑限高18米
+ buildings may be no higher than 18 metres | metres
- buildings may be no higher than 18 storeys | storeys
综合实力居全省前十
+ among the top ten in the province for overall strength | top
+ one of the province's ten strongest | ten
- ranked tenth in the province for overall strength | tenth
- in tenth place in the province for overall strength | tenth
半程马拉松参赛者6000人
+ 6,000 runners in the half marathon | half
- 6,000 runners in the full marathon | full
马拉松分全程和半程,共1.2万人报名
+ The marathon has a full and a half distance, with 12,000 entries in all. | both
单位产品能耗下降6.4%
+ energy use per unit of output fell by 6.4 percent | per unit
+ energy intensity fell by 6.4 percent | intensity
- total energy consumption fell by 6.4 percent | total
来自五湖四海的创业者
+ entrepreneurs from all over the country | all
- entrepreneurs from five continents | five
做好“三农”工作
+ do a good job in work on agriculture, rural areas and farmers | meaning
- do a good job in three farm projects | three
双向八车道
+ a dual carriageway with eight lanes in all | all
+ eight lanes in both directions | both
- eight lanes in each direction | each
`);
