/** Years, ages and anniversaries of another number than the one stated, and days outside the part of the month stated. */
import { readPairs } from './readPairs';

export const contradictedDates = readPairs(`
2019年启动试点，2019年底前建成平台3个。
+ A pilot was launched in 2019, and 3 platforms were built before the end of 2019. | as often
+ A pilot was launched in 2019, and 3 platforms were built before the end of that year. | once
- A pilot was launched in 2018, and 3 platforms were built before the end of 2019. | another year in the place of one said twice
- A pilot was launched in 2019, and 3 platforms were built before the end of 2020. | likewise
2022—2023学年招生900人，2023年毕业700人。
+ In the 2022–2023 school year 900 were enrolled, and 700 graduated in 2023. | a school year
+ In the 2022/23 school year 900 were enrolled, and 700 graduated in 2023. | a short form
- In the 2022–2024 school year 900 were enrolled, and 700 graduated in 2023. | ends a year late
- In the 2021–2023 school year 900 were enrolled, and 700 graduated in 2023. | begins a year early
2020财年预算结余25万元。
+ There was 250,000 yuan left of the budget for fiscal 2020. | a fiscal year
+ There was 250,000 yuan left of the budget for the 2020 fiscal year. | a fiscal year
- There was 250,000 yuan left of the budget for fiscal 2021. | another
2019年9月立项，2019年11月开工。
+ It was approved in September 2019, and work began in November 2019. | both years
+ It was approved in September 2019, and work began in November. | a year once
- It was approved in September 2019, and work began in November 2020. | another year with a month
2019年建成7家，2019年下半年新增4家，比上年多1家。
+ In 2019 seven were built, four of them in the second half, one more than in 2018. | 上年 told in digits
2019年立项，两年后投产，2019年完成投资500万元。
- It was approved in 2018 and went into production two years later; 5 million yuan was invested in 2019. | one year for another
建院60周年之际，回望60年历程、60年奋斗。
+ On the 60th anniversary of the institute it looked back on a course of 60 years and 60 years of effort. | an anniversary and years
- On the 600th anniversary of the institute it looked back on a course of 60 years and 60 years of effort. | ten times
- On the 6th anniversary of the institute it looked back on a course of 60 years and 60 years of effort. | a tenth
- On the 50th anniversary of the institute it looked back on a course of 60 years and 60 years of effort. | another
最年长的学员70岁，他务农已70年。
+ The oldest student is 70 years old and has farmed for 70 years. | an age and years
- The oldest student is 700 years old and has farmed for 70 years. | ten times
- The oldest student is 71 years old and has farmed for 70 years. | another age
9月下旬举办科普周。
+ A science week was held in late September. | 下旬
+ A science week was held in the last ten days of September. | 下旬
~ A science week was held on 24 September. | a day of it, which the original does not name
- A science week was held on 20 September. | the last of 中旬
- A science week was held on 3 September. | 上旬
9月中旬举办科普周。
~ A science week was held on 11 September. | its first day
~ A science week was held on September 20. | its last day
- A science week was held on 10 September. | the last of 上旬
- A science week was held on September 21. | the first of 下旬
9月上旬举办科普周。
~ A science week was held on 10 September. | its last day
- A science week was held on 11 September. | the first of 中旬
9月24日举办科普周。
~ A science week was held in late September. | the part its day is in
~ A science week was held in September. | the month
- A science week was held in early September. | another part
- A science week was held in mid-September. | another part
`);
