/** Pairs of averages and ranks, of what was raised by or to so much, of gains told as incomes and totals told as yearly. */
import { readPairs } from './readPairs';

export const levelsAndGains = readPairs(`
全年空气质量优良天数比例达89.6%，比全省平均高2.1个百分点
+ The share of days with good air reached 89.6 percent, 2.1 percentage points higher than the provincial average | higher
- The share of days with good air reached 89.6 percent, 2.1 percentage points lower than the provincial average | higher became lower
科级以下公务员实行职级并行
+ Parallel posts and ranks apply to civil servants below the section level | below
- Parallel posts and ranks apply to civil servants above the section level | below became above
正科级及以上岗位空缺12个
+ Twelve posts at or above the full section level are vacant | at or above
- Twelve posts at or below the full section level are vacant | above became below
限额以上餐饮企业营业额增长9.4%
+ Turnover of catering firms above the designated size rose 9.4 percent | above
- Turnover of catering firms below the designated size rose 9.4 percent | above became below
高中以下学历的务工人员占38%
+ Migrant workers with less than high school education made up 38 percent | less
- Migrant workers with high school education or above made up 38 percent | below became above
粮食产量比去年少收1.8万吨
+ The grain harvest was 18,000 tonnes smaller than last year | smaller
- The grain harvest was 18,000 tonnes larger than last year | smaller became larger
全市法院比上年多办案3100件
+ The city's courts handled 3,100 more cases than the year before | more
- The city's courts handled 3,100 fewer cases than the year before | more became fewer
进口额首次超过出口额，达到45亿元
+ Imports exceeded exports for the first time, reaching 4.5 billion yuan | first
- Imports exceeded exports for the second time, reaching 4.5 billion yuan | first became second
第二次获得全国文明城市称号
+ It was named a national civilized city for the second time | second
- It was named a national civilized city for the first time | second became first
出台惠企政策十二条
+ Twelve policy measures to help firms were issued | twelve
- Article 12 of the policy to help firms was issued | count became ordinal
根据条例第十二条
+ under Article 12 of the Regulations | Article 12
小区物业费由每平方米1.2元降至0.9元
+ The property fee fell from 1.2 to 0.9 yuan per square meter | to
- The property fee fell by 0.9 yuan per square meter from 1.2 | to became by
平均办案周期缩减到41天
+ The average time to handle a case was cut to 41 days | to
- The average time to handle a case was cut by 41 days | to became by
- Cases are handled 41 days faster on average | to became faster
会议数量压减三成
+ The number of meetings was cut by thirty percent | by
+ Meetings were reduced 30 percent | by
- The number of meetings was cut to thirty percent | by became to
- The number of meetings was thirty percent of the previous level | by became of
全年精减文件210份
+ 210 fewer documents were issued in the year | fewer
- Documents were cut to 210 in the year | by became to
平均工资提高了620元
+ The average wage rose by 620 yuan | by
- The average wage rose to 620 yuan | by became to
最低生活保障标准提高到780元
+ The minimum living allowance was raised to 780 yuan | to
- The minimum living allowance is up 780 yuan | to became by
贷款利率下降0.35个百分点
+ The loan rate fell by 0.35 percentage points | by
- The loan rate fell to 0.35 percent | by became to
出租车起步价调整为8元
+ The flag-fall for taxis was adjusted to 8 yuan | to
- The flag-fall for taxis was increased by 8 yuan | to became by
医保目录新增药品91种
+ 91 drugs were added to the medical insurance list | added
- The medical insurance list was increased to 91 drugs | added became total
招生规模扩大到3200人
+ Enrollment was expanded to 3,200 | to
- Enrollment was expanded by 3,200 | to became by
发电量比上年同期增长三成
+ Power output was thirty percent up on the same period of the year before | up
- Power output was thirty percent of that in the same period of the year before | up became of
时薪不低于22元
+ Hourly pay is no less than 22 yuan | hourly
- Monthly pay is no less than 22 yuan | hour became month
每千户配备网格员2名
+ There are two grid workers for every 1,000 households | households
每万人口发明专利拥有量12.4件
+ There were 12.4 invention patents per 10,000 people | people
- There were 12.4 invention patents per 10,000 households | people became households
- There were 12.4 invention patents per 1,000 people | scale
货车限速80公里/小时
+ Trucks are limited to 80 km/h | speed
五年累计新建农村公路2100公里
+ Over five years 2,100 kilometers of rural roads were built in total | total
- Over five years 2,100 kilometers of rural roads were built each year | total became yearly
- Over five years an average of 2,100 kilometers of rural roads were built annually | total became yearly
单位GDP能耗年均下降3.1%
+ Energy use per unit of GDP fell by 3.1 percent a year on average | a year
- Energy use per unit of GDP fell by 3.1 percent altogether | yearly became total
大米、面粉日储备量分别为320吨和180吨，食用油90吨
+ Daily reserves of rice and flour are 320 and 180 tonnes respectively, and of cooking oil 90 tonnes | kept
- Daily reserves of rice and flour are 180 and 320 tonnes respectively, and of cooking oil 90 tonnes | exchanged
公办、民办幼儿园在园幼儿分别为5.2万人和3.8万人，毛入园率93%
+ Public and private kindergartens had 52,000 and 38,000 children respectively, a gross enrollment rate of 93 percent | kept
- Public and private kindergartens had 38,000 and 52,000 children respectively, a gross enrollment rate of 93 percent | exchanged
人均增收1900元
+ Incomes rose by 1,900 yuan per person | by
+ Each person earned 1,900 yuan more | more
- Income per person was 1,900 yuan | increase became level
- Each person had an income of 1,900 yuan | increase became level
年产值2亿元以上的龙头企业15家
+ Fifteen leading firms each have an annual output value of 200 million yuan or more | each
- Fifteen leading firms together have an annual output value of 200 million yuan or more | threshold became total
二类疫苗接种3.1万剂次，一类疫苗接种9.8万剂次
+ 31,000 doses of Class II vaccines and 98,000 doses of Class I vaccines were given | kept
出口退税办理时间压缩到2天以内，退税18亿元
+ Export tax rebates, totalling 1.8 billion yuan, are now handled in under two days | within
- Export tax rebates of 1.8 billion yuan are handled up to two days faster | to became faster
近三成企业
+ nearly thirty percent of firms | thirty
+ almost a third of firms | third
- nearly a quarter of firms | three tenths became a quarter
约一成五
+ about 15 percent | 15
- about a quarter | fifteen became quarter
约四成游客
+ about forty percent of visitors | forty
+ some two fifths of visitors | two fifths
- about half the visitors | forty became half
- about a third of visitors | forty became a third
女性平均受教育年限9.8年，男性10.6年，男性比2010年提高0.9年
+ Women had 9.8 years of schooling on average and men 10.6, men's being 0.9 years more than in 2010 | men
- Women had 9.8 years of schooling on average and men 10.6, women's being 0.9 years more than in 2010 | men became women
住户存款增加212亿元，住户贷款增加96亿元，新增住户贷款主要为经营性贷款，占61%
+ Household deposits grew by 21.2 billion yuan and household loans by 9.6 billion; 61 percent of the new household loans were for business | loans
猪肉价格下跌9.2%，牛肉价格上涨1.1%
+ Pork prices fell 9.2 percent and beef prices rose 1.1 percent | kept
+ Prices of beef rose 1.1 percent while those of pork fell 9.2 percent | kept
- Beef prices fell 9.2 percent and pork prices rose 1.1 percent | exchanged
`);
