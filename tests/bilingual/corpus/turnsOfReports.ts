/** Pairs of how reports turn figures: what was added or closed, what was reached, how often, for how many, and of which of two things. */
import { readPairs } from './readPairs';

export const turnsOfReports = readPairs(`
龙头企业带动3.1万户农户，户均增收4100元，农民人均纯收入增长7%
+ Leading firms worked with 31,000 farming households, raising income by 4,100 yuan per household, while farmers' net income per person grew 7 percent | household
- Leading firms worked with 31,000 farming households, raising income by 4,100 yuan per person, while farmers' net income per person grew 7 percent | household became person
茶园亩均增收900多元
+ Each mu of tea garden earned more than 900 yuan extra on average | extra
- Growing tea brought an average income of more than 900 yuan per mu | increase became level
新桥建成后，过江时间由40分钟缩短至15分钟以内
+ Once the new bridge is built, crossing the river, which now takes 40 minutes, will take less than 15 | within
- Once the new bridge is built, crossing the river, which now takes 40 minutes, will be shortened by up to 15 minutes | to became by
我市位居全国先进制造业百强市第62位
+ The city ranked 62nd among China's top 100 cities in advanced manufacturing | ranked
- The city rose 62 places among China's top 100 cities in advanced manufacturing | rank became change
新增科普基地七个
+ Seven science education bases were added | seven
- The seventh science education base was added | count became ordinal
水质由Ⅳ类提升到Ⅲ类
+ Water quality improved from Class IV to Class III | improved
- Water quality worsened from Class IV to Class III | better became worse
PM2.5平均浓度优于国家二级标准
+ The average PM2.5 concentration was better than the national Grade II standard | better
- The average PM2.5 concentration was worse than the national Grade II standard | better became worse
农村生活污水治理率高出全省平均水平6.3个百分点
+ The rural sewage treatment rate was 6.3 percentage points above the provincial average | above
- The rural sewage treatment rate was 6.3 percentage points below the provincial average | above became below
全市研发强度首次高于全国平均水平
+ For the first time the city's R&D intensity was above the national average | above
- For the first time the city's R&D intensity was below the national average | above became below
增速连续五个月快于全省
+ Growth was faster than that of the province for five months running | faster
- Growth was slower than that of the province for five months running | faster became slower
三季度用电量环比多用1.3亿千瓦时
+ In the third quarter 130 million kWh more were used than in the second | more
- In the third quarter 130 million kWh less were used than in the second | more became less
今年植树比去年多栽8万株
+ This year 80,000 more trees were planted than last year | more
- This year 80,000 fewer trees were planted than last year | more became fewer
平均每户少交电费210元
+ Each household paid 210 yuan less for electricity on average | less
- Each household paid 210 yuan more for electricity on average | less became more
博士后科研工作站增至17个
+ Postdoctoral research stations increased to 17 | to
- Postdoctoral research stations increased by 17 | to became by
- Seventeen more postdoctoral research stations were set up | to became more
企业数量减少到36家
+ The number of firms fell to 36 | to
- The number of firms fell by 36 | to became by
- There were 36 fewer firms | to became fewer
票价下调至8元
+ The ticket price was lowered to 8 yuan | to
- The ticket price was lowered by 8 yuan | to became by
- Tickets are 8 yuan cheaper | to became cheaper
报名费由200元降为120元
+ The registration fee was cut from 200 to 120 yuan | to
- The registration fee was cut by 120 yuan from 200 | to became by
关闭小煤矿14处
+ Fourteen small coal mines were closed | closed
- The number of small coal mines was cut to 14 | closed became left
裁撤编制310个
+ 310 posts were cut | cut
- The number of posts was reduced to 310 | by became to
淘汰落后产能26万吨
+ 260,000 tonnes of outdated capacity were eliminated | eliminated
- Outdated capacity was brought down to 260,000 tonnes | by became to
新增床位800张
+ 800 beds were added | added
+ There are 800 new beds | new
- The number of beds rose to 800 | added became total
单位能耗较上年降低4.2%
+ Energy use per unit was 4.2 percent lower than the year before | lower
- Energy use per unit was 4.2 percent of the previous year's level | by became of
旅游收入恢复到2019年的87%
+ Tourism revenue recovered to 87 percent of the 2019 level | of
- Tourism revenue was up 87 percent on 2019 | of became up
- Tourism revenue was down 87 percent from 2019 | of became down
成交额增长1.2倍
+ Transactions rose 120 percent | 120
- Transactions were 1.2 times those of the year before | growth became level
- Transactions rose 20 percent | growth became level
客流量是平时的2.4倍
+ Passenger numbers were 2.4 times the usual | times
- Passenger numbers rose by 240 percent | level became growth
日均处理垃圾1300吨
+ 1,300 tonnes of refuse are treated a day | a day
- 1,300 tonnes of refuse are treated an hour | day became hour
- 1,300 tonnes of refuse are treated a year | day became year
教师月工资平均增加460元
+ Teachers' monthly pay rose by 460 yuan on average | monthly
- Teachers' daily pay rose by 460 yuan on average | month became day
每百名学生拥有计算机21台
+ There were 21 computers per 100 students | students
- There were 21 computers per 1,000 students | hundred became thousand
列车最高运行速度为160公里每小时
+ The top running speed of the trains is 160 kilometers per hour | speed
- The trains run over a distance of 160 kilometers | speed became distance
隧道全长3.6公里，设计时速100公里
+ The tunnel is 3.6 kilometers long, with a design speed of 100 km/h | kept
- The tunnel is 100 kilometers long, with a design speed of 3.6 km/h | exchanged
“十三五”累计完成投资1260亿元
+ Investment totalled 126 billion yuan in the 13th Five-Year Plan period | total
+ In the 13th Five-Year Plan period a cumulative 126 billion yuan was invested | cumulative
- In the 13th Five-Year Plan period 126 billion yuan was invested a year | total became yearly
- In the 13th Five-Year Plan period annual investment was 126 billion yuan | total became yearly
- In the 13th Five-Year Plan period 126 billion yuan was invested every year | total became yearly
2018年以来累计培训技工7.4万人次
+ Since 2018, 74,000 training sessions for technicians have been provided in all | in all
- Since 2018, 74,000 technicians a year have been trained | total became yearly
五年来年均减少耕地撂荒1.1万亩
+ Over the five years abandoned farmland fell by 11,000 mu a year on average | a year
- Over the five years abandoned farmland fell by 11,000 mu in all | yearly became total
城镇和农村居民人均住房面积分别为41.2和53.6平方米，自来水普及率97%
+ Housing per urban and rural resident averaged 41.2 and 53.6 square meters respectively, and 97 percent had tap water | kept
进口和出口分别增长4.1%和9.3%，贸易额达312亿元
+ Imports and exports rose 4.1 and 9.3 percent respectively, and trade amounted to 31.2 billion yuan | kept
+ Exports and imports rose 9.3 and 4.1 percent respectively, and trade amounted to 31.2 billion yuan | kept
- Imports and exports rose 9.3 and 4.1 percent respectively, and trade amounted to 31.2 billion yuan | exchanged
存贷款余额分别达到1830亿元和1420亿元，存贷比77.6%
+ Deposits and loans stood at 183 billion and 142 billion yuan respectively, a loan-to-deposit ratio of 77.6 percent | kept
- Deposits and loans stood at 142 billion and 183 billion yuan respectively, a loan-to-deposit ratio of 77.6 percent | exchanged
年销售额超过1亿元的商贸企业有27家
+ 27 trading firms have annual sales of more than 100 million yuan each | each
- 27 trading firms have combined annual sales of more than 100 million yuan | threshold became total
面积在500亩以上的基地23个
+ 23 bases cover 500 mu or more | each
- 23 bases cover a combined 500 mu or more | threshold became total
中小学生近视率下降到48%，其中小学生近视率35%
+ Myopia among pupils fell to 48 percent, and among primary pupils to 35 percent | kept
财政收入98亿元，支出356亿元，收入增长5.4%
+ Fiscal revenue was 9.8 billion yuan and spending 35.6 billion; revenue grew 5.4 percent | revenue
- Fiscal revenue was 9.8 billion yuan and spending 35.6 billion; spending grew 5.4 percent | revenue became spending
客运量2300万人次，货运量6800万吨，货运量增长6.1%
+ Passenger traffic was 23 million trips and freight 68 million tonnes; freight grew 6.1 percent | freight
- Passenger traffic was 23 million trips and freight 68 million tonnes; passenger traffic grew 6.1 percent | freight became passengers
风电装机120万千瓦，光伏装机310万千瓦，光伏发电量占比8.7%
+ Wind power capacity was 1.2 million kW and solar capacity 3.1 million kW, with solar generating 8.7 percent of the total | solar
- Wind power capacity was 1.2 million kW and solar capacity 3.1 million kW, with wind power generating 8.7 percent of the total | solar became wind
商标注册2.1万件，专利授权8600件，专利质押融资14亿元
+ 21,000 trademarks were registered and 8,600 patents granted; loans pledged against patents came to 1.4 billion yuan | patents
- 21,000 trademarks were registered and 8,600 patents granted; loans pledged against trademarks came to 1.4 billion yuan | patents became trademarks
小麦面积260万亩，玉米面积180万亩，玉米单产530公斤
+ Wheat covered 2.6 million mu and maize 1.8 million mu; maize yielded 530 kilograms per mu | maize
- Wheat covered 2.6 million mu and maize 1.8 million mu; wheat yielded 530 kilograms per mu | maize became wheat
`);
