/** Times told from the day of writing, deadlines and spans before or after something. */
import { readPairs } from './readPairs';

export const relativeTimes = readPairs(`
去年，全市专利授权量为3200件。
+ Last year 3,200 patents were granted in the city. | all agree
+ A total of 3,200 patents were granted in the city the previous year. | the previous year
- This year 3,200 patents were granted in the city. | last year as this year
- Next year 3,200 patents will be granted in the city. | last year as next year
今年一季度，全市登记技术合同25亿元。
+ In the first quarter of this year, technology contracts worth 2.5 billion yuan were registered. | all agree
+ In the first quarter of the year, technology contracts worth 2.5 billion yuan were registered. | the year
- In the first quarter of last year, technology contracts worth 2.5 billion yuan were registered. | this year as last year
今年前5个月，全市新增专利630件，比上年同期多40件。
+ In the first five months, 630 patents were added in the city, 40 more than in the same period last year. | this year goes without saying
+ In the first five months of this year the city added 630 patents, 40 more than a year earlier. | all agree
前年全市新建星创天地8家。
+ Eight Star Creation Spaces were built in the city the year before last. | all agree
+ Two years ago, eight Star Creation Spaces were built in the city. | two years ago
- Eight Star Creation Spaces were built in the city last year. | two years ago as last year
明年计划新建实验室6个。
+ Next year, six new laboratories are to be built. | all agree
- This year, six new laboratories are to be built. | next year as this year
征集工作将于本月底截止。
+ The call closes at the end of this month. | all agree
+ The call closes at the end of the month. | the month
- The call closes at the end of next month. | this month as next month
昨日，市科技局召开座谈会。
+ Yesterday the Municipal Science and Technology Bureau held a discussion. | all agree
- Today the Municipal Science and Technology Bureau held a discussion. | yesterday as today
上周，调研组走访了12家企业。
+ Last week the research team visited 12 enterprises. | all agree
- This week the research team visited 12 enterprises. | last week as this week
下周将举行院士专家咸宁行活动。
+ The event will take place next week. | all agree
- The event took place last week. | next week as last week
评审专家在15个工作日内提出意见。
+ The experts shall give their opinion within 15 working days. | all agree
- The experts shall give their opinion after 15 working days. | within as after
公示期满5个工作日后拨付资金。
+ The funds are paid out five working days after the notice period ends. | all agree
- The funds are paid out five working days before the notice period ends. | after as before
- The funds are paid out within five working days of the end of the notice period. | after as within
会议前30分钟签到。
+ Sign in 30 minutes before the meeting. | all agree
- Sign in 30 minutes after the meeting. | before as after
2019年以来，全市引进博士48名。
+ Since 2019, the city has brought in 48 PhDs. | all agree
+ From 2019 on, the city has brought in 48 PhDs. | from
- In 2019, the city brought in 48 PhDs. | since as in
申报截至10月15日止。
+ Applications are accepted until October 15. | all agree
+ The deadline for applications is October 15. | all agree
- Applications are accepted from October 15. | until as from
`);
