/** What was kept at or brought back to, rates for two numbers of heads, ranks and counts that changed places, plans by part. */
import { readPairs } from './readPairs';

export const bothEnds = readPairs(`
森林覆盖率稳定在61.2%以上
+ forest coverage has held at more than 61.2 percent | held at
- forest coverage grew by more than 61.2 percent | by how much
客流量恢复到2019年同期的112%
+ passenger numbers were back at 112 percent of the level of the same period of 2019 | back at
+ passenger numbers were 12 percent above those of the same period of 2019 | above
- passenger numbers rose 112 percent on the same period of 2019 | by how much
管网总长增至1280公里
+ the network now runs to 1,280 kilometres | reached
- adding 1,280 kilometres to the network | by how much
婴儿死亡率降至2.3‰,孕产妇死亡率为10万分之9
+ infant mortality fell to 2.3 per thousand and maternal mortality stood at 9 per 100,000 | two bases
- infant mortality fell to 2.3 per thousand and maternal mortality stood at 6 per 100,000 | another figure
第八届理事会开展十一轮走访
+ the eighth council made eleven rounds of visits | rank and count
- the eleventh council made eight rounds of visits | changed places
“十四五”头两年新增就业9.3万人
+ 93,000 new jobs were created in 2021 and 2022, the first two years of the 14th Five-Year Plan | years named
- 93,000 new jobs were created in 2023 and 2026, the first two years of the 14th Five-Year Plan | another year
比“十三五”末增加120公里
+ 120 kilometres more than at the end of the 13th Five-Year Plan | end
- 120 kilometres more than at the beginning of the 13th Five-Year Plan | beginning
投诉件已办结64件
+ 64 of the complaints have been settled | settled
- 64 of the complaints have yet to be settled | the other way
办理时间压缩至半个工作日
+ the time it takes was cut to half a working day | half
+ the time it takes was cut to 0.5 working days | digits
- the time it takes was cut to one and a half working days | a day more
年满65周岁以上老人免费乘车
+ those who have reached the age of 65 travel free | reached
- those under the age of 65 travel free | the other way
减少秸秆焚烧约12万吨
+ Some 120,000 tonnes less straw was burned | some
- Some 12,000 tonnes less straw was burned | tenfold
平均利率下降25个基点
+ lent at an average rate 0.25 percentage points lower | points
- lent at an average rate 2.5 percentage points lower | tenfold
小麦最低收购价为每50公斤118元
+ the minimum purchase price of wheat is 118 yuan per 50 kilograms | a name
- the minimum purchase price of wheat is 181 yuan per 50 kilograms | digits exchanged
`);
