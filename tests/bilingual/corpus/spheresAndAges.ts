/** Pairs of bodies, funds, measures and stretches of time that a word tells apart: central and city budgets, the next and the past years. */
import { readPairs } from './readPairs';

export const spheresAndAges = readPairs(`
民营经济贡献了全市68%的税收。
+ The private sector paid 68% of the city's taxes. | taxes
+ In the city 68% of tax revenue comes from private firms. | tax revenue
- The private sector contributed 68% of the city's GDP. | tax became GDP
高新技术产业增加值占规上工业增加值的41.3%。
+ High-tech firms produced 41.3% of the value added by industry above the designated size. | value added
- High-tech firms accounted for 41.3% of the city's GDP. | value added became GDP
全市地区生产总值占全省的7.6%。
+ The city's GDP made up 7.6% of that of the province. | province
+ The city accounts for 7.6% of Hubei's economy. | Hubei
- The city's GDP made up 7.6% of the national economy. | province became nation
年末户籍人口318万人。
+ The registered population at the end of the year was 3.18 million. | registered
+ By household registration the city had 3.18 million people at the end of the year. | household registration
- The permanent population at the end of the year was 3.18 million. | registered became permanent
居民消费价格上涨1.6%。
+ Consumer prices rose 1.6%. | consumer
+ The CPI was up 1.6%. | CPI
- Producer prices rose 1.6%. | consumer became producer
工业生产者出厂价格下降1.2%。
+ Factory-gate prices fell 1.2%. | factory gate
+ Producer prices fell 1.2%. | producer
- Consumer prices fell 1.2%. | producer became consumer
新房价格比上月下降0.3%。
+ New home prices fell 0.3% from the previous month. | month
+ Month on month, prices of new homes were down 0.3%. | month on month
- New home prices fell 0.3% from a year earlier. | month became year
“十三五”期间财政收入年均增长8.3%。
+ Fiscal revenue grew 8.3% a year on average in the 13th Five-Year Plan period. | a year
+ Fiscal revenue grew at an annual average of 8.3% in the 13th Five-Year Plan period. | annual average
- Fiscal revenue was up 8.3% on the previous year in the 13th Five-Year Plan period. | average became last year
社会用电量同比增长6.4%。
+ Electricity consumption grew 6.4% year on year. | year on year
+ Some 6.4% more electricity was used than a year earlier. | than a year earlier
- Electricity consumption grew at an average annual rate of 6.4%. | last year became average
列车最高时速350公里。
+ The trains run at up to 350 kilometres an hour. | an hour
+ The top speed of the trains is 350 km/h. | km/h
- The trains run at up to 350 kilometres per minute. | hour became minute
采购单价不超过6000元。
+ The unit price must not exceed 6,000 yuan. | unit price
+ No more than 6,000 yuan is paid apiece. | apiece
- The total price must not exceed 6,000 yuan. | unit became total
未来五年新增养老床位3200张。
+ Over the next five years 3,200 beds will be added for the elderly. | next
+ The elderly will have 3,200 more beds in five years. | will
- In the past five years 3,200 beds were added for the elderly. | next became past
近三年累计投入科普经费2600万元。
+ In the past three years 26 million yuan has gone into science popularisation. | past
+ Science popularisation has received 26 million yuan over three years. | over
- In the next three years 26 million yuan will go into science popularisation. | past became next
截至去年底，累计建成充电桩1860个。
+ By the end of last year 1,860 charging points had been built. | last year
- By the end of this year 1,860 charging points had been built. | last year became this year
科技馆周末延长开放2小时。
+ The science museum stays open two hours longer at weekends. | weekends
+ On Saturdays and Sundays the science museum is open for two more hours. | Saturdays and Sundays
- The science museum stays open two hours longer on weekdays. | weekends became weekdays
争取中央财政资金1.8亿元。
+ The city secured 180 million yuan from the central budget. | central
+ It won 180 million yuan from the state. | state
- The city secured 180 million yuan from the provincial budget. | central became provincial
市级财政安排引导资金5000万元。
+ The municipal budget sets aside 50 million yuan to lead the way. | municipal
+ The city sets aside 50 million yuan to lead the way. | city
- The provincial budget sets aside 50 million yuan to lead the way. | city became province
`);
