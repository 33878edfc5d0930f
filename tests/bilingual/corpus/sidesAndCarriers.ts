/** Pairs of what lies above or below a standard or an average, of more and less than before, and of figures whose thing is put for another. */
import { readPairs } from './readPairs';

export const sidesAndCarriers = readPairs(`
全市地表水优良断面达到或优于Ⅲ类标准的有42个
+ 42 of the city's surface water sections met Class III standards or better | or better
+ In the city, 42 surface water sections reached or bettered the Class III standard | bettered
- 42 of the city's surface water sections met Class III standards or worse | better became worse
- 42 surface water sections in the city were at or below Class III | better became below
空气质量达到二级及以上天数为318天
+ Air quality was at Grade II or better on 318 days | or better
+ On 318 days air quality reached Grade II or above | or above
- Air quality was at Grade II or worse on 318 days | above became worse
- On 318 days air quality was at Grade II or below | above became below
城区劣于三级的污染天气共9天
+ The urban area had nine days of pollution worse than Grade III | worse
- The urban area had nine days of pollution better than Grade III | worse became better
水功能区水质达标率高于全省平均水平
+ The rate of water function zones up to standard was above the provincial average | above
+ The rate at which water function zones met the standard exceeded the provincial average | exceeded
+ More of the water function zones met the standard than the provincial average | more
- The rate of water function zones up to standard was below the provincial average | above became below
- The rate at which water function zones met the standard fell short of the provincial average | above became short of
单位产值用水量低于全国平均水平
+ Water use per unit of output was lower than the national average | lower
+ Water use per unit of output was under the national average | under
- Water use per unit of output was higher than the national average | lower became higher
- Water use per unit of output exceeded the national average | lower became exceeded
有7个镇的农民收入增速快于全县平均
+ In seven towns farmers' income grew faster than the county average | faster
- In seven towns farmers' income grew more slowly than the county average | faster became slower
- In seven towns the growth of farmers' income was below the county average | faster became below
5个区的失业率低于全市平均水平
+ Five districts had unemployment below the city average | below
- Five districts had unemployment above the city average | below became above
乡科级以上干部全部参加了轮训
+ All cadres at or above the section level attended the rotation training | at or above
+ All cadres of section level and above took part in the training in rotation | and above
- All cadres below the section level attended the rotation training | above became below
副处级及以下干部不在此列
+ Cadres at or below the deputy division level are not included | at or below
- Cadres above the deputy division level are not included | below became above
县级以上人民政府应当将科普经费列入预算
+ Governments at or above the county level shall include science outreach funds in their budgets | at or above
+ People's governments at the county level and higher shall budget for science outreach | and higher
- Governments below the county level shall include science outreach funds in their budgets | above became below
中级以上职称人员占六成
- Sixty percent hold titles below the intermediate level | above became below
- Sixty percent hold intermediate or lower titles | higher became lower
本科以上学历人员占71%
+ 71 percent hold a bachelor's degree or above | or above
+ Those with at least a bachelor's degree made up 71 percent | at least
- 71 percent have less than a bachelor's degree | above became below
- 71 percent hold a bachelor's degree or below | above became below
规模以下工业企业有1240家
+ There are 1,240 industrial enterprises below the designated size | below
- There are 1,240 industrial enterprises above the designated size | below became above
二级以上公立医院全部接入平台
+ All public hospitals at Grade II or above have joined the platform | or above
- All public hospitals below Grade II have joined the platform | above became below
小学三年级以下学生每天在校时间不变
+ School hours stay the same for pupils below grade three | below
- School hours stay the same for pupils above grade three | below became above
全市水库比去年同期少蓄水1.2亿立方米
+ The city's reservoirs hold 120 million cubic meters less than a year ago | less
- The city's reservoirs hold 120 million cubic meters more than a year ago | less became more
夏粮较上年多收3.6万吨
+ The summer harvest was 36,000 tonnes larger than last year's | larger
+ 36,000 tonnes more summer grain was harvested than last year | more
- The summer harvest was 36,000 tonnes smaller than last year's | more became smaller
- 36,000 tonnes less summer grain was harvested than last year | more became less
比上年同期少用电2600万千瓦时
+ Electricity use was 26 million kWh less than in the same period last year | less
+ 26 million fewer kilowatt-hours were used than in the same period last year | fewer
- Electricity use was 26 million kWh more than in the same period last year | less became more
平均每人多领养老金156元
+ Each person drew 156 yuan more in pension on average | more
- Each person drew 156 yuan less in pension on average | more became less
与去年相比少跑了4趟
+ That was four trips fewer than last year | fewer
- That was four trips more than last year | fewer became more
今年比去年多种油菜2.3万亩
+ This year 23,000 mu more rapeseed was planted than last year | more
- This year 23,000 mu less rapeseed was planted than last year | more became less
全年比计划少支出870万元
+ Spending for the year was 8.7 million yuan below plan | below
- Spending for the year was 8.7 million yuan above plan | below became above
工期比原计划提前了21天
+ Work was finished 21 days ahead of plan | ahead
- Work was finished 21 days behind plan | ahead became behind
外贸进出口1530.6亿元，增长4.8%，其中进口521.4亿元
+ Foreign trade reached 153.06 billion yuan, up 4.8 percent, of which imports were 52.14 billion yuan | imports
+ Imports and exports amounted to 153.06 billion yuan, up 4.8 percent, including 52.14 billion yuan in imports | in imports
- Imports and exports amounted to 153.06 billion yuan, up 4.8 percent, including 52.14 billion yuan in exports | imports became exports
- Imports and exports amounted to 153.06 billion yuan, up 4.8 percent; exports were 52.14 billion yuan | imports became exports
货物进出口总值76.3亿元
+ Imports and exports of goods were worth 7.63 billion yuan in total | both
+ Trade in goods totaled 7.63 billion yuan | trade
- Exports of goods were worth 7.63 billion yuan | trade became exports
- Imports of goods were worth 7.63 billion yuan | trade became imports
- Imports alone were worth 7.63 billion yuan | trade became imports
出口商品以茶叶、苎麻和机电产品为主，进口以木材为主，木材进口8.2亿元
+ Tea, ramie and mechanical and electrical products led exports; timber dominated imports, with timber imports at 820 million yuan | imports
+ The main export goods were tea, ramie and electromechanical products, while imports were mainly timber, worth 820 million yuan | imports
一般公共预算收入86.2亿元、支出402.7亿元，其中民生支出321.5亿元
+ General public budget revenue was 8.62 billion yuan and expenditure 40.27 billion yuan, of which 32.15 billion yuan was spent on public well-being | spent
- General public budget revenue was 8.62 billion yuan and expenditure 40.27 billion yuan, including livelihood-related revenue of 32.15 billion yuan | spending became revenue
本外币各项存款余额2310亿元，其中住户存款1680亿元，贷款余额1790亿元
+ Deposits in RMB and foreign currencies stood at 231 billion yuan, household deposits making up 168 billion yuan of it, and outstanding loans at 179 billion yuan | kept
- Deposits in RMB and foreign currencies stood at 231 billion yuan, household loans making up 168 billion yuan of it, and outstanding loans at 179 billion yuan | deposits became loans
全年出生人口2.31万人，死亡人口1.87万人，出生率为8.2‰
+ There were 23,100 births and 18,700 deaths in the year, a birth rate of 8.2 per thousand | birth
- There were 23,100 births and 18,700 deaths in the year, a death rate of 8.2 per thousand | birth became death
城镇新增就业4.6万人，农村劳动力转移就业1.9万人，城镇登记失业率3.4%
+ New urban jobs numbered 46,000, 19,000 rural workers moved to other jobs and the registered urban unemployment rate was 3.4 percent | urban
- New urban jobs numbered 46,000, 19,000 rural workers moved to other jobs and the registered rural unemployment rate was 3.4 percent | urban became rural
新增贷款146亿元，新增存款128亿元，贷款增速列全省第4位
+ New loans came to 14.6 billion yuan and new deposits to 12.8 billion; loan growth ranked fourth in the province | loans
- New loans came to 14.6 billion yuan and new deposits to 12.8 billion; deposit growth ranked fourth in the province | loans became deposits
第二产业增加值812亿元，增长6.9%；第三产业增加值905亿元，第三产业占比51.2%
+ The value added of the secondary industry was 81.2 billion yuan, up 6.9 percent; that of the tertiary industry was 90.5 billion yuan, a share of 51.2 percent for the tertiary industry | tertiary
- The value added of the secondary industry was 81.2 billion yuan, up 6.9 percent; that of the tertiary industry was 90.5 billion yuan, a share of 51.2 percent for the secondary industry | tertiary became secondary
男性人口占51.6%，女性人口占48.4%，男性比上年减少0.3万人
+ Men made up 51.6 percent and women 48.4 percent, with 3,000 fewer men than the year before | men
- Men made up 51.6 percent and women 48.4 percent, with 3,000 fewer women than the year before | men became women
户籍人口和常住人口分别为302万人和264万人，常住人口城镇化率59.6%
- The registered and resident populations were 3.02 and 2.64 million respectively, and the urbanization rate of the registered population was 59.6 percent | resident became registered
猪肉产量下降1.2%，牛肉产量增长3.4%，其中猪肉产量14.6万吨
+ Pork output fell 1.2 percent and beef output rose 3.4 percent, with pork output at 146,000 tonnes | pork
- Pork output fell 1.2 percent and beef output rose 3.4 percent, with beef output at 146,000 tonnes | pork became beef
`);
