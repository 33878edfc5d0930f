/** Figures known by their labels, prizes by rank alone, days from midnight to midnight, ratios from the other end. */
import { readPairs } from './readPairs';

export const labelsAndPrizes = readPairs(`
城乡居民医保补助标准分别提高到每年690元和640元,困难群众补助标准提高到每年980元
+ the medical insurance subsidy is now 690 yuan a year in urban areas and 640 yuan a year in rural areas, while that for people in difficulty has been raised to 980 yuan a year | one by one
- the medical insurance subsidy is now 640 yuan a year in urban areas and 690 yuan a year in rural areas, while that for people in difficulty has been raised to 980 yuan a year | exchanged
城乡供养标准分别为每月1260元和980元
+ the support is 1,260 yuan a month in cities and 980 yuan a month in the countryside | one by one
- the support is 980 yuan a month in cities and 1,260 yuan a month in the countryside | exchanged
拥有省级工程中心27个、市级94个
+ there are 94 engineering centres at the municipal level and 27 at the provincial level | the other order
+ there are 27 engineering centres at the provincial level and 94 at the municipal level | in order
- there are 94 engineering centres at the provincial level and 27 at the municipal level | exchanged
大赛评出一等奖3名、二等奖6名、三等奖10名
+ the jury awarded 3 firsts, 6 seconds and 10 thirds | by rank alone
- the jury awarded 3 firsts, 10 seconds and 6 thirds | exchanged
- the jury awarded 3 firsts, 6 seconds and 11 thirds | another count
其中一等奖2项、三等奖7项
+ of the prizes, 2 were first prizes and 7 were thirds | by rank alone
- of the prizes, 2 were first prizes and 7 were seconds | another rank
自2025年7月1日零时起至9月30日24时止禁止通行
+ no traffic is allowed from July 1, 2025 through September 30 | whole days
+ no traffic is allowed from midnight on July 1, 2025 until midnight on September 30 | hours told
- no traffic is allowed from 6 a.m. on July 1, 2025 through September 30 | another hour
- no traffic is allowed from July 2, 2025 through September 30 | another day
销售额是三年前的1.6倍
+ three years ago, sales were only 62.5% of what they are now | from the other end
- three years ago, sales were 62.5% more than they are now | more
缴费满两年不足六年的最长领取14个月
+ for a maximum of fourteen months to those who have paid for two years or more but not as long as six | bounds tell
- for a maximum of fourteen months to those who have paid for two years or more but no less than six | the other way
建党100周年、新中国成立72周年
+ the People's Republic turns 72 and the Party 100 | the other order
- the People's Republic turns 100 and the Party 72 | exchanged
开办药店的时间由10天缩短到1天
+ opening a chemist's now takes one day instead of ten, a cut of 90 percent | one day
- opening a chemist's now takes one day instead of ten, a cut of 80 percent | another share
门票由每张120元下调至90元
+ tickets are a quarter cheaper, down from 120 yuan to 90 | cheaper
- tickets are a third cheaper, down from 120 yuan to 90 | another share
商户由150家增加到180家,增长20%
+ the number of traders rose by a fifth to 180 from 150 | a fifth to
- the number of traders rose by a sixth to 180 from 150 | another share
名次较上年前移4位,居全省第6位
+ it ranked sixth in the province, compared with tenth a year earlier | compared with
- it ranked sixth in the province, compared with second a year earlier | the other way
4月3日至8日
+ the six days from April 3 | days counted
- the five days from April 3 | a day short
积压量仅为去年同期的四分之一
+ the backlog a year ago was four times what it is now | from the other end
- the backlog now is four times what it was a year ago | turned round
限速每小时40公里
+ a speed limit of 40 km/h | limit
- a speed limit of 60 km/h | another limit
全区共有养老机构64家,其中公办18家
+ 18 of the district's 64 care homes are public | part first
- 64 of the district's 18 care homes are public | exchanged
十几名教师
+ between ten and twenty teachers | 十几
全市划定生态保护红线面积2871平方公里,占国土面积的29.4%。
+ The city has drawn ecological conservation red lines around 2,871 square kilometres, 29.4 percent of its land area. | km2
截至9月30日,全市共登记技术合同1027项,成交额62.4亿元,完成年度目标的83.2%。
+ By 30 September the city had met 83.2 per cent of its target for the year, with RMB 6.24bn of technology deals under 1,027 registered contracts. | reordered
4家企业的6项成果获省科技进步奖,其中一等奖1项、三等奖5项。
+ Provincial awards for scientific and technological progress went to 4 local firms for 6 pieces of work: 1 first prize and 5 thirds. | reordered
首届科普讲解大赛共有58名选手参赛,最终决出一等奖2名、二等奖5名、三等奖8名。
+ From 58 entrants in the inaugural science presenters' competition the jury picked 2 firsts, 5 seconds and 8 thirds. | 首届 = inaugural
该村村集体经济收入从不足5万元增加到52万元,翻了三番多。
+ From under RMB 50,000, collective village revenue has climbed to RMB 520,000, doubling more than three times over. | doubling three times
`);
