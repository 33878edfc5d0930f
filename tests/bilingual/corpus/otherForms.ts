/** Pairs on one amount in two forms: in two units, a ratio as percents, a rate and what it rose to, figures spread over an area. */
import { readPairs } from './readPairs';

export const otherForms = readPairs(`
新建高标准农田15.2万亩
- about 10,133 hectares (125,000 mu) of new high-standard farmland was developed
- about 11,330 hectares (152,000 mu) of new high-standard farmland was developed
完成造林4.5万亩
+ A total of 3,000 hectares (45,000 mu) of land was afforested
+ Afforestation covered some 3,000 ha (45,000 mu)
- A total of 30,000 hectares (45,000 mu) of land was afforested
复垦耕地1.1万亩
+ About 733 hectares (11,000 mu) of farmland was reclaimed
+ Some 733 hectares, or 11,000 mu, of farmland was reclaimed
+ 11,000 mu (about 733 hectares) of farmland was reclaimed
- About 773 hectares (11,000 mu) of farmland was reclaimed
渠道全长36里
+ The canal is 18 km (36 li) long
- The canal is 28 km (36 li) long
每袋净重60斤
+ Each bag weighs 30 kg (60 jin) net
- Each bag weighs 35 kg (60 jin) net
流转土地5300亩
+ The village leased out about 353 hectares (5,300 mu) of land
+ Land transfers reached 353 hectares (5,300 mu)
- Land transfers reached 335 hectares (5,300 mu)
建成一刻钟便民生活圈42个
+ completed 42 quarter-hour community life circles
+ 42 15-minute community life circles have been completed
- completed 42 thirty-minute community life circles
- completed 24 quarter-hour community life circles
15分钟便民生活圈覆盖率超八成
+ more than 80 percent of residents are covered by quarter-of-an-hour community life circles
- coverage of half-hour community life circles exceeded 80 percent
打造“一刻钟”养老服务圈
+ build a "quarter-hour" elderly care circle
+ build an elderly care network within 15 minutes of every home
- build a "half-hour" elderly care circle
救护车一刻钟内到达
+ Ambulances arrive within fifteen minutes
+ Ambulances arrive within a quarter of an hour
- Ambulances arrive within five minutes
三刻钟走完全程
+ The whole route takes forty-five minutes on foot
+ The whole route takes three quarters of an hour on foot
- The whole route takes fifty-five minutes on foot
30分钟通勤圈
+ a half-hour commuting circle
- a quarter-hour commuting circle
单位GDP能耗五年累计下降13.5%
+ over five years, energy use per unit of GDP fell 13.5 percent cumulatively
- energy use per unit of GDP fell by a cumulative 15.3 percent over five years
- energy use per unit of GDP rose by a cumulative 13.5 percent over five years
- energy use per unit of GDP fell by a cumulative 13.5 percent over three years
十年来粮食产量累计增长28.6%
+ Grain output has risen by a cumulative 28.6 percent over ten years
+ Grain output has risen by 28.6 percent over a decade
+ Over the past decade grain output has grown 28.6 percent in total
- Grain output has risen by a cumulative 28.6 percent over two decades
三年累计减少排放12.4万吨
+ Emissions have been cut by a cumulative 124,000 tonnes over three years
+ Emissions were reduced by a total of 124,000 tonnes over three years
- Emissions were reduced by a total of 142,000 tonnes over three years
半年累计降水量偏少两成
+ Rainfall over six months was a cumulative 20 percent below normal
六个月累计上涨4.8%
+ Prices rose by a cumulative 4.8 percent over six months
- Prices fell by a cumulative 4.8 percent over six months
两年内土地价格累计下跌9.2%
+ Land prices dropped by a cumulative 9.2 percent over two years
- Land prices dropped by a cumulative 9.2 percent over four years
三次产业结构调整为8.1:40.6:51.3
- the three industries' shares shifted to 8.1 percent primary, 46.0 percent secondary and 51.3 percent tertiary
- the three industries' shares shifted to 40.6 percent primary, 8.1 percent secondary and 51.3 percent tertiary
三次产业比例由9.3∶42.5∶48.2优化为7.6∶41.2∶51.2
+ The primary, secondary and tertiary sectors went from 9.3 percent, 42.5 percent and 48.2 percent to 7.6 percent, 41.2 percent and 51.2 percent respectively
- The primary, secondary and tertiary sectors went from 9.3 percent, 42.5 percent and 48.2 percent to 7.6 percent, 42.1 percent and 51.2 percent respectively
所需资金由市、区按4:6比例分担
+ the city shall bear 40 percent of the funds and the district 60 percent
+ the funds are split 40-60 between the city and the district
- the city shall bear 30 percent of the funds and the district 60 percent
- the city shall bear 60 percent of the funds and the district 40 percent
省、市、县按3:3:4的比例承担经费
+ The province and the city each pay 30 percent of the cost and the county 40 percent
+ Costs are shared by province, city and county: 30 percent, 30 percent and 40 percent
- Costs are shared by province, city and county: 30 percent, 40 percent and 50 percent
收益按照2：8分成
+ Proceeds are divided 20 percent to 80 percent
+ Proceeds are split 2:8
+ Proceeds are shared, 20 percent to one side and 80 percent to the other
- Proceeds are shared, 30 percent to one side and 70 percent to the other
政府与社会资本出资比例为1:4
+ The government puts in 20 percent and private capital 80 percent
+ The government and private capital invest at a ratio of 1:4
- The government puts in 25 percent and private capital 75 percent
工业增加值增速由5.2%提高到7.1%,高于全省1.4个百分点,居全省第三位
+ The value added of industry grew 7.1 percent, compared with 5.2 percent before; the rate ranked No. 3 in the province and beat the provincial average by 1.4 percentage points
- The value added of industry grew 7.1 percent, compared with 5.2 percent before; the rate ranked No. 3 in the province and beat the provincial average by 1.9 percentage points
- The value added of industry grew 7.1 percent, compared with 5.2 percent before; the rate ranked No. 4 in the province and beat the provincial average by 1.4 percentage points
投资增速从3.5%回升至6.4%
+ Investment grew 6.4 percent, up from 3.5 percent
+ Investment rose 6.4 percent, faster than the 3.5 percent seen earlier
- Investment grew 3.5 percent, up from 6.4 percent
消费增速由6.8%回落到4.9%
+ Consumption grew 4.9 percent, down from 6.8 percent
+ Consumption was up 4.9 percent, against 6.8 percent before
- Consumption was up 6.8 percent, against 4.9 percent before
出口增幅扩大到11.2%，比上月高2.3个百分点
+ Exports rose 11.2 percent, beating the previous month by 2.3 percentage points
+ Exports grew by 11.2 percent, 2.3 percentage points faster than in the previous month
- Exports grew by 11.2 percent, 3.2 percentage points faster than in the previous month
财政收入增速提升至8.3%，位居全市第二
+ Fiscal revenue grew by 8.3 percent, ranking second in the city
- Fiscal revenue grew by 8.8 percent, ranking second in the city
发电量降幅收窄至2.1%
+ Power output fell 2.1 percent, a smaller drop than before
税率由5%提高到7%
- The tax rate went up by 7 percent from 5 percent
合格率提高到98%
- The pass rate went up by 98 percent
对年纳税额首次突破5000万元且增幅不低于15%的企业给予奖励
+ Enterprises whose annual tax payments top 50 million yuan for the first time, with growth of at least 15%, will be rewarded
+ Enterprises topping 50 million yuan in annual tax for the first time and growing by no less than 15% will be rewarded
- Enterprises whose annual tax payments top 50 million yuan for the first time, with growth of at least 10%, will be rewarded
- Enterprises whose annual tax payments top 15 million yuan for the first time, with growth of at least 15%, will be rewarded
年营收首次超过1亿元的
+ firms whose annual revenue first tops 100 million yuan
+ firms that see revenue top 100 million yuan for the first time
- firms that see revenue approach 100 million yuan for the first time
游客人数有望突破800万人次
+ Visits are expected to top 8 million
+ Visits might well top 8 million
- Visits are expected to top 80 million
存款突破3万亿元
+ Deposits top 3 trillion yuan
+ Deposits now exceed 3 trillion yuan
森林覆盖率稳定在63.8%,地表水优良比例提升4.2个百分点至95.8%
+ Forest coverage held steady at 63.8%, and the share of good surface water rose 4.2 percentage points to 95.8%
+ The share of good surface water is up 4.2 percentage points at 95.8%, while forest coverage is stable at 63.8%
- Forest coverage held steady at 63.8%, and the share of good surface water rose 4.2 percentage points to 98.5%
治理水土流失面积145平方公里
+ soil erosion was brought under control over 145 square kilometers
+ soil erosion was brought under control across 145 square kilometers
+ soil erosion was treated over an area of 145 square kilometers
- soil erosion was brought under control over 154 square kilometers
治理沙化土地3.6万亩
+ Desertification was reversed over 36,000 mu of land
~ More than 36,000 mu of desertified land was treated
~ Desertified land of over 36,000 mu was treated
灌溉面积1.2万公顷
+ Irrigation extends over 12,000 hectares
~ Irrigated land of over 12,000 hectares
线路绵延86公里
+ The route stretches over 86 kilometres
园区占地320公顷
+ The park spreads over 320 hectares
+ The park sits on 320 hectares
~ The park covers over 320 hectares
本次招聘教师108名,其中小学62名、初中33名、高中13名,笔试与面试成绩按4:6计入总分。
+ The 108 vacancies are for 62 primary, 33 lower secondary and 13 upper secondary teachers; the written exam counts for 40 per cent and the interview for 60 per cent.
- The 108 vacancies are for 62 primary, 33 lower secondary and 13 upper secondary teachers; the written exam counts for 30 per cent and the interview for 60 per cent.
`);
