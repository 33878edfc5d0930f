/** What was reached for by how much it rose, places among so many, years of a plan, and ends of a change told last first. */
import { readPairs } from './readPairs';

export const levelsAndPlaces = readPairs(`
装配式建筑占比达到32%
+ prefabricated buildings reached 32 percent of the total | what was reached
+ the share of prefabricated buildings has risen to 32 percent | rose to
- the share of prefabricated buildings rose by 32 percent | by how much
自来水普及率达到91.4%
+ tap water now reaches 91.4 percent | reached
- tap water coverage grew by 91.4 percent | by how much
综合实力进入全国前三十
+ among the top thirty in the country in overall strength | top
- thirtieth in the country in overall strength | last of them
排名全市前五
+ among the top five in the city | top
- fifth in the city | last of them
月租金定为2020元
+ the monthly rent is set at 2,020 yuan | amount
- the monthly rent was set in 2020 | a year
“十二五”期间新建学校37所
+ 37 schools were built over the years 2011 to 2015 | years of the plan
+ 37 schools were built in 2011–2015, during the 12th Five-Year Plan | both
- 37 schools were built over the years 2016 to 2020 | years of the next plan
20世纪80年代修建的灌渠全部疏通
+ every canal dug in the eighties of the last century has been cleared | in words
+ all canals built in the 1980s have been cleared | digits
- every canal dug in the nineties of the last century has been cleared | another decade
达标率提升3.1个百分点
+ a 3.1-point increase in the share that meets the standard | point
- a 1.3-point increase in the share that meets the standard | digits exchanged
火灾起数和受伤人数分别下降14%、9%
+ fires and injuries fell by 14% and 9% respectively | in order
- fires and injuries fell by 9% and 14% respectively | exchanged
补贴标准由每人800元至1200元提高到1000元至1600元
+ each person now receives between 1,000 and 1,600 yuan, up from 800 to 1,200 yuan | the end first
- each person now receives between 1,000 and 1,800 yuan, up from 800 to 1,200 yuan | another end
`);
