/** Totals and yearly averages, parts and what goes beyond a whole, ranks from either end, and what each of several has. */
import { readPairs } from './readPairs';

export const sharesAndRanks = readPairs(`
六年间园区产值年均增长11.3%。
+ Over the six years, the park's output grew by an average of 11.3% a year. | all agree
+ The park's output grew 11.3% annually over six years. | all agree
- Over the six years, the park's output grew by a total of 11.3%. | yearly as total
- Over the six years, the park's output grew by a cumulative 11.3%. | yearly as total
四年累计投入资金6亿元。
+ A total of 600 million yuan was invested over four years. | all agree
- An average of 600 million yuan was invested a year over four years. | total as yearly
- 600 million yuan was invested annually over four years. | total as yearly
降幅比一季度收窄4.2个百分点。
+ The decline narrowed by 4.2 percentage points from the first quarter. | all agree
+ The decline was 4.2 percentage points smaller than in the first quarter. | all agree
- The decline widened by 4.2 percentage points from the first quarter. | narrower and wider
城乡差距扩大1.2个百分点。
+ The gap between town and country widened by 1.2 percentage points. | all agree
- The gap between town and country narrowed by 1.2 percentage points. | wider and narrower
全年支出为年度计划的104.1%。
+ Spending for the year was 104.1% of the annual plan. | all agree
+ Spending for the year amounted to 104.1 percent of what was planned. | all agree
- Spending for the year was 104.1% above the annual plan. | of and above
- Spending for the year was 104.1% higher than planned. | of and higher than
专利授权量是2015年的3倍。
+ The number of patents granted was three times that of 2015. | all agree
+ Three times as many patents were granted as in 2015. | all agree
- The number of patents granted was three times higher than in 2015. | of and higher than
投资增速居全省第二。
+ Its growth in investment was the second highest in the province. | all agree
+ It ranked second in the province for growth in investment. | all agree
- Its growth in investment was the second lowest in the province. | from the other end
- Its growth in investment was second from bottom in the province. | from the other end
得分居全省倒数第三。
+ Its score was the third lowest in the province. | all agree
+ Its score put it third from the bottom in the province. | all agree
- Its score ranked third in the province. | from the other end
PM2.5浓度居全省第二。
+ Its PM2.5 concentration was the second lowest in the province. | the lower the better
我市入选全省首批4个试点。
+ The city is one of the first four pilots in the province. | all agree
- The city is the fourth pilot in the province. | one of four as the fourth
研修班举办6期，每期4天。
+ The course ran to six sessions, each of four days. | all agree
+ Six sessions of four days each were held. | all agree
- Four sessions of six days each were held. | each the other's
共设6个赛区，每个赛区评出3名优胜者。
+ There were six divisions, with three winners chosen in each. | all agree
+ Three winners were chosen in each of the six divisions. | another order
- There were three divisions, with six winners chosen in each. | each the other's
`);
