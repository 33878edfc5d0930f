/** Pairs on changes told by other two of their three figures, by how many times, or with a unit left to the first, and on highest figures and calls for help. */
import { readPairs } from './readPairs';

export const retoldChanges = readPairs(`
失业率由5.6%降至4.9%
+ Unemployment fell from 5.6 percent to 4.9
+ Unemployment fell by 0.7 percentage points to 4.9 percent
- Unemployment fell from 5.6 percent to 9.4
- Unemployment fell from 5.6 percent to 49
存款由1.2万亿元增至1.9万亿元
+ Deposits grew from 1.2 trillion yuan to 1.9
+ Deposits grew by 700 billion yuan to 1.9 trillion yuan
- Deposits grew by 800 billion yuan to 1.9 trillion yuan
- Deposits grew from 1.2 trillion yuan to 1.9 billion
绿化面积从320公顷扩大到540公顷
+ Green space has expanded from 320 hectares to 540 in all
+ Green space has grown by 220 hectares to 540 hectares
- Green space has grown by 120 hectares to 540 hectares
窗口由24个整合为8个
+ Service counters have been merged from 24 into eight
- Service counters were cut by 14 to eight
学费每年提高200元，达到3800元
+ Tuition rises by 200 yuan a year to 3,800 yuan
+ Tuition goes up from 3,600 yuan to 3,800 yuan a year
- Tuition goes up from 3,500 yuan to 3,800 yuan a year
床位由400张增加到1200张
+ The number of beds has tripled from 400 to 1,200
+ Beds have trebled, from 400 to 1,200
- The number of beds has doubled from 400 to 1,200
- The number of beds has tripled from 400 to 1,600
通勤时间由80分钟缩短到40分钟
+ The commute has been halved from 80 minutes to 40
+ The commute has been cut by half, from 80 minutes to 40 minutes
- The commute has been halved from 80 minutes to 50
产值由5亿元增长到25亿元
+ Output value has grown fivefold, from 500 million yuan to 2.5 billion
+ Output value has quintupled from 500 million yuan to 2.5 billion yuan
- Output value has grown fourfold, from 500 million yuan to 2.5 billion
门票由60元降为30元
+ Tickets now cost 30 yuan instead of 60
+ Ticket prices were halved to 30 yuan
- Ticket prices were halved to 20 yuan
拨打120急救电话
+ call the 120 emergency number
+ call an ambulance on 120
- call the 110 emergency number
110接警量8.6万起
+ Police answered 86,000 emergency calls
+ The 110 hotline took 86,000 calls
- The 110 hotline took 68,000 calls
单日最高客流12.4万人次
+ The busiest day saw 124,000 passengers
+ A record 124,000 passengers travelled in one day
+ Traffic peaked at 124,000 passengers in a single day
+ a single-day maximum of 124,000 passengers
- a single-day minimum of 124,000 passengers
- The busiest day saw 142,000 passengers
日最高气温38℃
+ The day's high was 38 degrees Celsius
+ a maximum of 38°C
- a minimum of 38°C
每户最高补助2万元
+ Each household gets up to 20,000 yuan
- Each household gets at least 20,000 yuan
同比增长8.2%
+ 8.2 percent more than twelve months before
+ up 8.2 percent from 12 months earlier
旅游收入恢复到2019年的118%
+ Tourism earned 18 percent more than in 2019
+ Tourism receipts were back to 118 percent of the 2019 level
- Tourism earned 118 percent more than in 2019
用工成本下降4.5%
+ Labour is 4.5 percent cheaper
+ Labour costs came down 4.5 percent
- Labour is 4.5 percent dearer
在建项目86个，建成31个
+ Thirty-one projects have been finished and 86 are under construction
+ 86 projects are being built and 31 have been completed
- Eighty-six projects have been finished and 31 are under construction
续建道路12条，完工9条
+ Nine roads were completed and 12 are still being built
- Twelve roads were completed and nine are still being built
`);
