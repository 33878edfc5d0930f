/** Pairs as overviews of a city and its companies write them: staff, patents, quarters, marks, winds, bounds within a span. */
import { readPairs } from './readPairs';

export const overviews = readPairs(`
市科技局共有内设机构9个，行政编制28名，其中局长1名、副局长3名。
+ The municipal science and technology bureau has nine internal offices and 28 posts, including one director and three deputy directors. | establishment
- The municipal science and technology bureau has nine internal offices and 28 posts, including one director and four deputy directors. | another count
- The municipal science and technology bureau has nine internal offices and 38 posts, including one director and three deputy directors. | digit changed
全市新增高新技术企业102家，总数突破400家，同比增长35.6%，增幅居全省第一方阵。
+ The city added 102 high-tech enterprises, bringing the total to more than 400, up 35.6 percent year on year, with growth among the fastest in the province. | 第一方阵
- The city added 120 high-tech enterprises, bringing the total to more than 400, up 35.6 percent year on year, with growth among the fastest in the province. | digits swapped
- The city added 102 high-tech enterprises, bringing the total to more than 400, up 36.5 percent year on year, with growth among the fastest in the province. | digits swapped
全年登记科技成果86项，其中应用技术成果79项，占91.9%。
+ In the year 86 scientific results were registered, 79 of them (91.9%) applied technologies. | percentage in brackets
- In the year 86 scientific results were registered, 76 of them (91.9%) applied technologies. | digit changed
投入财政资金1.1亿元，撬动社会资本投入超10亿元。
+ Public funds of RMB 110 million leveraged more than RMB 1 billion of private investment. | RMB
- Public funds of RMB 110 million leveraged more than RMB 10 billion of private investment. | ten times
- Public funds of RMB 1.1 billion leveraged more than RMB 1 billion of private investment. | ten times
每户奖励300元至500元不等
+ rewards of 300 to 500 yuan per household | per household
- rewards of 300 to 800 yuan per household | range end
3月下旬开始，陆续有15批次专家团队深入田间地头。
+ From late March, 15 expert teams went out to the fields one after another. | batches as teams
- From late March, 50 expert teams went out to the fields one after another. | another count
- From early March, 15 expert teams went out to the fields one after another. | another part of the month
全省仅两个城市入选，我市是其中之一。
+ Only two cities in the province were chosen, and ours is one of them. | one of them
- Only three cities in the province were chosen, and ours is one of them. | another count
自2018年启动以来，计划已实施三轮，累计支持青年科学家360人次，平均年龄34.5岁。
+ Since its launch in 2018 the programme has run three rounds and given 360 grants to young scientists, whose average age is 34.5. | 人次 as grants
- Since its launch in 2018 the programme has run three rounds and given 360 grants to young scientists, whose average age is 35.4. | digits swapped
- Since its launch in 2017 the programme has run three rounds and given 360 grants to young scientists, whose average age is 34.5. | another year
城市生活污水处理率96.8%，比上年提高0.9个百分点；建成区绿地率达到38%。
+ Urban sewage treatment reached 96.8%, up 0.9 pp from a year earlier, and green space covers 38% of the built-up area. | pp
- Urban sewage treatment reached 96.8%, up 0.9% from a year earlier, and green space covers 38% of the built-up area. | points became percent
- Urban sewage treatment reached 98.6%, up 0.9 pp from a year earlier, and green space covers 38% of the built-up area. | digits swapped
2019年12月31日以前取得证书的，有效期顺延6个月。
+ Certificates obtained on or before 31 December 2019 remain valid for a further six months. | on or before
- Certificates obtained on or before 31 December 2019 remain valid for a further nine months. | another span
- Certificates obtained on or before 30 December 2019 remain valid for a further six months. | another day
该公司年营收从不足千万元跃升至2.3亿元，员工由最初的7人发展到180余人。
+ The company's annual revenue leapt from less than 10 million to 230 million yuan, and its staff from seven to more than 180. | 千万元
- The company's annual revenue leapt from less than 10 million to 2.3 billion yuan, and its staff from seven to more than 180. | ten times
- The company's annual revenue leapt from less than 10 million to 230 million yuan, and its staff from seven to more than 18. | ten times too little
研发周期缩短三分之二，成本仅为进口产品的一半左右。
+ Development takes two-thirds less time, and the cost is only about half that of imported products. | two-thirds less
- Development takes one-third less time, and the cost is only about half that of imported products. | another fraction
今年一季度，全市技术合同登记额为9.7亿元，环比下降4.3%，但同比仍增长11.8%。
+ In the first quarter of this year, technology contracts worth 970 million yuan were registered, down 4.3 percent from the previous quarter but still up 11.8 percent year on year. | previous quarter
+ Contracts registered in Q1 were worth RMB 970 million, 4.3% less than in the preceding quarter but 11.8% more than a year before. | Q1
- In the second quarter of this year, technology contracts worth 970 million yuan were registered, down 4.3 percent from the previous quarter but still up 11.8 percent year on year. | another quarter
- In the first quarter of this year, technology contracts worth 9.7 billion yuan were registered, down 4.3 percent from the previous quarter but still up 11.8 percent year on year. | ten times
- In the first quarter of this year, technology contracts worth 970 million yuan were registered, up 4.3 percent from the previous quarter but still up 11.8 percent year on year. | fall became rise
已有1.5万名小学生走进科技馆，其中农村学生占六成多。
+ Fifteen thousand primary-school pupils have visited the science museum, more than 60 percent of them from the countryside. | spelled out
- Fifty thousand primary-school pupils have visited the science museum, more than 60 percent of them from the countryside. | another number
平台汇集仪器设备2386台（套），原值12.8亿元，开放共享率超过90%。
+ The platform brings together 2,386 instruments (sets) originally worth 1.28 billion yuan, over 90 percent of which are open for shared use. | sets
- The platform brings together 2,386 instruments (sets) originally worth 12.8 billion yuan, over 90 percent of which are open for shared use. | ten times
经国务院批准，咸宁高新区于2017年2月升级为国家高新区，规划面积55.8平方公里。
+ With the approval of the State Council, Xianning High-Tech Zone became a national high-tech zone in February 2017; its planned area is 55.8 square kilometres. | area
+ Xianning High-Tech Zone, planned to cover 5,580 hectares, was upgraded to a national high-tech zone in February 2017 with the State Council's approval. | square km as hectares
- With the approval of the State Council, Xianning High-Tech Zone became a national high-tech zone in February 2017; its planned area is 558 square kilometres. | ten times
- With the approval of the State Council, Xianning High-Tech Zone became a national high-tech zone in February 2011; its planned area is 55.8 square kilometres. | another year
对省级众创空间给予一次性奖励，最高不超过50万元。
+ Provincial maker spaces receive a one-off reward of no more than 500,000 yuan. | 最高不超过
- Provincial maker spaces receive a one-off reward of no less than 500,000 yuan. | turned round
逾期未报的，视为自动放弃。
+ Those who miss the deadline are taken to have withdrawn. | no figure
有效发明专利拥有量首次突破2000件，其中90%来自企业；PCT国际专利申请27件。
+ Valid invention patents exceeded 2,000 for the first time, 90 percent of them held by companies, and 27 international applications were filed under the PCT. | PCT
- Valid invention patents exceeded 20,000 for the first time, 90 percent of them held by companies, and 27 international applications were filed under the PCT. | ten times
全市共有国家级科技企业孵化器3家，在孵企业416家，毕业企业累计235家。
+ The city has three national-level incubators with 416 companies in residence; 235 others have graduated so far. | incubators
- The city has three national-level incubators with 461 companies in residence; 235 others have graduated so far. | digits swapped
评审实行百分制，总分在80分以上的为优秀，60分以下的为不合格。
+ Marks are given out of 100: 80 or above is excellent, below 60 a fail. | out of 100
- Marks are given out of 100: 85 or above is excellent, below 60 a fail. | another mark
气温骤降，24小时内降温8～10℃，并伴有5—6级偏北风。
+ Temperatures will fall sharply, by 8 to 10 °C within 24 hours, with northerly winds of force 5 to 6. | force 5 to 6
- Temperatures will fall sharply, by 8 to 12 °C within 24 hours, with northerly winds of force 5 to 6. | range end
三季度末，制造业贷款余额同比增长25.4%，比各项贷款平均增速高11.2个百分点。
+ At the end of the third quarter, outstanding loans to manufacturing were 25.4 percent higher than a year earlier, growth 11.2 percentage points faster than that of loans overall. | end of a quarter
- At the end of the third quarter, outstanding loans to manufacturing were 25.4 percent higher than a year earlier, growth 12.1 percentage points faster than that of loans overall. | digits swapped
从“一枝独秀”到“百花齐放”，全市已形成五大百亿产业。
+ Once a single bloom, now a garden: the city has five 10-billion-yuan industries. | 百亿
十年间，他先后17次进藏，行程10万多公里。
+ In ten years he went to Tibet 17 times and travelled more than 100,000 kilometres. | 17 times
+ Over a decade he made 17 trips to Tibet, covering over 100,000 km. | a decade
- In ten years he went to Tibet 27 times and travelled more than 100,000 kilometres. | another number
每年11月至次年3月为封山期
+ The mountains are closed from November to March each year | next March
- The mountains are closed from November to April each year | another month
`);
