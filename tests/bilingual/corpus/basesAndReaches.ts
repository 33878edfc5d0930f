/** Pairs of shares, ranks and differences that are told of another whole or another place: GDP and spending, province and nation. */
import { readPairs } from './readPairs';

export const basesAndReaches = readPairs(`
全市农业增加值增速位居全省第4位。
+ The city's growth in agricultural value added ranked fourth in the province. | fourth in the province
+ Farm output in the city grew at the fourth fastest pace in Hubei. | Hubei
- The city's growth in agricultural value added ranked fourth in the country. | province became country
- The city's growth in agricultural value added ranked fourth in the city. | province became city
该县茶叶产量居全国第12位。
+ The county ranks 12th nationwide by tea output. | nationwide
+ Its tea output is the 12th largest among the counties of China. | China
- The county ranks 12th in the province by tea output. | nation became province
机器人产量跃居全省首位。
+ Robot output moved up to first place in the province. | province
- Robot output came out top nationwide. | province became nation
教育支出占一般公共预算支出的18.2%。
+ Spending on education made up 18.2% of general public budget expenditure. | expenditure
+ Education took 18.2% of the general public budget. | budget
- Spending on education was equal to 18.2% of GDP. | budget became GDP
科技投入占地区生产总值的比重为2.87%。
+ Spending on science and technology was equal to 2.87% of regional GDP. | GDP
+ Science and technology received 2.87% of the city's economic output. | output
- Spending on science and technology made up 2.87% of fiscal expenditure. | GDP became expenditure
税收收入占一般公共预算收入的76.1%。
+ Tax receipts made up 76.1% of general public budget revenue. | revenue
+ Taxes brought in 76.1% of the local government's budget. | budget
- Tax receipts made up 76.1% of government expenditure. | revenue became expenditure
该企业研发投入占营业收入的6.4%。
+ The firm put 6.4% of its turnover into research and development. | turnover
- The firm put 6.4% of its profits into research and development. | revenue became profit
前三季度完成年度目标的83%。
+ In the first three quarters 83% of the annual target was met. | target
+ In the first three quarters 83% of the plan was carried out. | plan
- In the first three quarters 83% of last year's figure was reached. | target became last year
发放贷款为上年同期的108%。
+ Loans came to 108% of the figure for the same period of the previous year. | same period
- Loans came to 108% of the annual target. | last year became target
税收收入完成41.7亿元，为预算的96.3%。
+ Tax revenue came to 4.17 billion yuan, 96.3% of the budgeted figure. | budgeted
+ Tax revenue came to 4.17 billion yuan, or 96.3% of what had been planned. | planned
- Tax revenue came to 4.17 billion yuan, 96.3% of last year's total. | budget became last year
钢琴出口量占全国的近三成，居全国首位。
+ Nearly 30% of the country's piano exports are made here, more than anywhere else in China. | China
- Piano exports make up nearly 30% of the province's total, the most in the province. | nation became province
光纤预制棒产量占全球的22%。
+ Output of optical fibre preforms makes up 22% of the world total. | world
- Output of optical fibre preforms makes up 22% of the national total. | world became nation
出口额占全市的60%。
+ Its exports account for 60% of the city's total. | city
- Its exports account for 60% of the province's total. | city became province
居民收入增速高于全省平均水平1.2个百分点。
+ Residents' income grew 1.2 percentage points faster than the provincial average. | provincial average
+ Growth in residents' income was 1.2 percentage points above that of Hubei as a whole. | Hubei
- Residents' income grew 1.2 percentage points faster than the national average. | province became nation
人均预期寿命比全国平均水平高0.8岁，婴儿死亡率比全国低1.1个千分点。
+ Life expectancy is 0.8 years above the national average and the infant death rate 1.1 per thousand below it. | national
- Life expectancy is 0.8 years above the provincial average and the infant death rate 1.1 per thousand below the provincial average. | nation became province
万人发明专利拥有量是全省平均水平的1.4倍。
+ Invention patents per 10,000 people are 1.4 times the average for the province. | province
- Invention patents per 10,000 people are 1.4 times the national average. | province became nation
我市在全国80个参评城市中列第17位。
+ Our city ranked 17th among 80 participating cities nationwide. | among cities
- Our city ranked 17th among 80 participating cities in the province. | nation became province
入围全国百强，居全省第三。
+ It is among the top 100 in the country and third in the province. | both
- It is among the top 100 in the country and third in the city. | province became city
`);
