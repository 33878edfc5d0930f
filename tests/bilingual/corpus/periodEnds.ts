/** Pairs on ends of periods and their dates: the end of June as June 30, the first half as by the end of June, the third quarter's end as September's. */
import { readPairs } from './readPairs';

export const periodEnds = readPairs(`
截至6月末，存款余额7345.6亿元，比年初增加482.1亿元
+ As of June 30, deposits totalled 734.56 billion yuan, having grown by 48.21 billion yuan since the start of the year
+ Deposits had grown by 48.21 billion yuan since the start of the year to 734.56 billion yuan by the end of June
+ At the end of June deposits stood at 734.56 billion yuan, 48.21 billion yuan more than at the beginning of the year
+ Deposits came to 734.56 billion yuan on 30 June, up 48.21 billion yuan from the end of last year
- As of July 30, deposits totalled 734.56 billion yuan, having grown by 48.21 billion yuan since the start of the year
- As of June 30, deposits totalled 734.56 billion yuan, having grown by 42.81 billion yuan since the start of the year
截至9月底，在建项目92个
+ As of September 30, 92 projects were under way
+ By the end of the third quarter, 92 projects were under way
- As of August 31, 92 projects were under way
- By the end of the second quarter, 92 projects were under way
- By the beginning of September, 92 projects were under way
三季度末，园区在建项目165个，竣工投产58个
+ as of the end of September, 58 projects had been finished and put into operation and 165 were being built
+ At the end of September, 165 projects were under way in the park and 58 had gone into production
+ On September 30, 165 projects were under way in the park and 58 had gone into production
- as of the end of September, 165 projects had been finished and put into operation and 58 were being built
- as of the end of August, 58 projects had been finished and put into operation and 165 were being built
一季度末，贷款余额2300亿元
+ Outstanding loans were 230 billion yuan at the end of March
+ Loans stood at 230 billion yuan as of March 31
- Outstanding loans were 230 billion yuan at the end of June
截至二季度末，参保人数86万
+ As of June 30, 860,000 people were insured
+ By the end of June, 860,000 people were insured
- By the end of May, 860,000 people were insured
四季度末库存降至5.2万吨
+ Stocks were down to 52,000 tonnes at the end of December
+ By year-end stocks had fallen to 52,000 tonnes
- Stocks were down to 52,000 tonnes at the end of November
上半年一般公共预算收入完成全年预算的53.7%
+ In the first six months, 53.7 percent of the year's budgeted revenue was collected
+ At mid-year, 53.7 percent of the budgeted general public revenue for the year had been collected
+ As of June 30, 53.7 percent of the year's budgeted revenue was in
- by the end of July, 53.7 percent of the year's budgeted general public revenue had been collected
- in June, 53.7 percent of the year's budgeted general public revenue was collected
上半年新开工项目48个
+ By the end of June, construction had begun on 48 projects
- By the end of May, construction had begun on 48 projects
前三季度完成投资620亿元
+ Investment reached 62 billion yuan by the end of September
+ Investment of 62 billion yuan had been completed as of September 30
- Investment reached 62 billion yuan by the end of October
1-4月新增就业2.6万人
+ 26,000 new jobs had been created by the end of April
- 26,000 new jobs had been created by the end of May
前两个月进出口总额320亿元
+ Imports and exports totalled 32 billion yuan by the end of February
- Imports and exports totalled 32 billion yuan by the end of March
一季度新增贷款180亿元
+ New loans came to 18 billion yuan by the end of March
- New loans came to 18 billion yuan by the end of April
截至年末，常住人口512万人
+ At the end of the year the resident population was 5.12 million
+ As of December 31, the resident population was 5.12 million
+ By the end of December, the resident population was 5.12 million
- As of November 30, the resident population was 5.12 million
2023年底，高速公路通车里程达620公里
+ By December 31, 2023, 620 kilometres of expressways were open
+ At the end of December 2023, 620 kilometres of expressways were open
- By November 30, 2023, 620 kilometres of expressways were open
6月30日前完成整改
+ Rectification must be finished by the end of June
- Rectification must be finished by the end of July
12月31日起停止受理
+ Applications will no longer be accepted from December 31
`);
