/** Pairs as a science bureau and a statistics office write them, made before any look at what the rules make of them. */
import { readPairs } from './readPairs';

export const bureauFigures = readPairs(`
全市共有国家级博士后科研工作站7个、院士工作站15个。
+ The city has seven national postdoctoral research stations and 15 academician workstations. | plain
+ Seven postdoctoral research workstations of national level and fifteen academician workstations operate in the city. | words
- The city has seven national postdoctoral research stations and 16 academician workstations. | another count
每万人口发明专利拥有量达8.6件，比2015年末增加5.2件。
+ There were 8.6 invention patents for every 10,000 residents, 5.2 more than at the end of 2015. | every 10,000
+ Invention patents per 10,000 people rose by 5.2 from the end of 2015 to 8.6. | order
- There were 8.6 invention patents for every 10,000 residents, 2.5 more than at the end of 2015. | digits
首次通过认定的高企一次性奖补20万元，重新认定的减半。
+ Companies recognised as high-tech for the first time get a one-off award of 200,000 yuan; those recognised again get half that. | half
+ A one-time grant of RMB 200,000 goes to first-time high-tech enterprises, and half as much to those re-certified. | half as much
- Companies recognised as high-tech for the first time get a one-off award of 20,000 yuan; those recognised again get half that. | ten times too little
实验室建筑面积约3200平方米，配备大型仪器设备40余台（套）。
+ The laboratory has a floor area of about 3,200 square metres and more than 40 large instruments. | sets
+ With some 3,200 m² of floor space, the lab is equipped with over 40 sets of large-scale equipment. | m2
- The laboratory has a floor area of about 32,000 square metres and more than 40 large instruments. | ten times
科技成果转化周期由平均18个月缩短至11个月。
+ The average time it takes to turn research into products has been cut from 18 months to 11. | months once
+ On average results now reach the market in 11 months instead of 18. | instead of
- The average time it takes to turn research into products has been cut from 18 months to 9. | another span
评审分初评、复评两轮，入围项目不超过申报总数的三成。
+ There are two rounds of review, preliminary and final, and no more than 30 percent of the applications will be shortlisted. | 30 percent
+ Reviewing takes two rounds; at most three in ten projects submitted make the shortlist. | three in ten
- There are two rounds of review, preliminary and final, and no more than 40 percent of the applications will be shortlisted. | another share
我市两项成果荣获2020年度国家科技进步奖二等奖。
+ Two achievements from the city won second prizes in the 2020 National Science and Technology Progress Awards. | second prize
+ Second-class National Awards for Science and Technology Progress for 2020 went to two projects of the city. | second-class
- Two achievements from the city won third prizes in the 2020 National Science and Technology Progress Awards. | grade
研发人员折合全时当量1.27万人年，居全省第五。
+ R&D personnel amounted to 12,700 person-years in full-time equivalents, the fifth most in the province. | person-years
+ Full-time-equivalent R&D staff totalled 12,700 person-years, which put the city fifth in the province. | put fifth
- R&D personnel amounted to 12,700 person-years in full-time equivalents, the sixth most in the province. | rank
科普大篷车全年行程1.6万公里，走进学校90多所。
+ The science caravan covered 16,000 kilometres over the year and called at more than 90 schools. | km
+ In the course of the year the Science Wagon travelled 16,000 km, visiting over 90 schools. | km
- The science caravan covered 16,000 kilometres over the year and called at more than 190 schools. | count
申报材料一式三份，于8月31日17:30前报送市科技局302室。
+ Applications should be submitted in triplicate to Room 302 of the municipal science bureau by 5:30 p.m. on August 31. | triplicate
+ Please send three copies of the application to Room 302, Municipal Science and Technology Bureau, before 17:30 on 31 August. | three copies
- Applications should be submitted in triplicate to Room 302 of the municipal science bureau by 5:30 p.m. on August 21. | date
项目资金按6:4分两期拨付。
+ Project funds are paid in two instalments, in a ratio of 6:4. | ratio
+ The money is disbursed in two tranches at a ratio of 6 to 4. | ratio to
- Project funds are paid in three instalments, in a ratio of 6:4. | instalments
全市技术经纪人突破千人。
+ The number of technology brokers in the city has passed 1,000. | 1,000
+ The city now has more than a thousand technology brokers. | a thousand
- The number of technology brokers in the city has passed 10,000. | ten times
从事研发的企业占规上工业企业的比重首次过半。
+ For the first time more than half of the industrial enterprises above designated size carry out R&D. | half
+ Companies engaged in R&D made up over half of all industrial enterprises above the designated size for the first time. | half
- For the first time more than a third of the industrial enterprises above designated size carry out R&D. | share
仪器共享平台入网设备原值4.3亿元，对外服务机时同比增长两成多。
+ The instruments on the sharing platform were bought for 430 million yuan in all, and hours of outside use rose by more than 20 percent. | 两成多
+ Equipment with an original value of RMB 430 million has joined the sharing platform, whose machine hours for outside users grew over 20% year on year. | 20%
- The instruments on the sharing platform were bought for 430 million yuan in all, and hours of outside use rose by more than 30 percent. | share
初步核算，全年地区生产总值2847.6亿元，按不变价格计算，比上年增长6.3%，两年平均增长4.1%。
+ According to preliminary accounting, GDP for the year was 284.76 billion yuan, up 6.3 percent at constant prices on the previous year, with two-year average growth of 4.1 percent. | two-year
+ Preliminary figures put the year's GDP at RMB 284.76 billion, a real increase of 6.3% over the year before and of 4.1% a year on average over two years. | average
- According to preliminary accounting, GDP for the year was 28.476 billion yuan, up 6.3 percent at constant prices on the previous year, with two-year average growth of 4.1 percent. | ten times
居民消费价格比上年上涨1.2%，其中食品烟酒价格上涨0.7%。
+ Consumer prices rose 1.2 percent over the year before, with food, tobacco and liquor up 0.7 percent. | up
+ The CPI was up by 1.2% on the previous year; prices of food, tobacco and alcohol went up 0.7%. | CPI
- Consumer prices rose 1.2 percent over the year before, with food, tobacco and liquor up 1.7 percent. | digit
年末全市常住人口412.37万人，其中城镇人口占比首次超过六成。
+ At the end of the year the city had 4,123,700 permanent residents, more than 60 percent of them, for the first time, in urban areas. | digits
+ The permanent population was 4.1237 million at year-end, and the urban share exceeded 60% for the first time. | million
- At the end of the year the city had 4,123,700 permanent residents, more than 70 percent of them, for the first time, in urban areas. | share
人口出生率7.92‰，死亡率6.85‰，自然增长率1.07‰。
+ The birth rate was 7.92 per thousand, the death rate 6.85 per thousand and the natural growth rate 1.07 per thousand. | per thousand
+ Births ran at 7.92‰ and deaths at 6.85‰, a natural increase of 1.07‰. | ‰
- The birth rate was 7.92 per thousand, the death rate 6.58 per thousand and the natural growth rate 1.07 per thousand. | digits
单位GDP能耗下降3.4%，完成年度目标的113%。
+ Energy use per unit of GDP fell 3.4 percent, 113 percent of the annual target. | of the target
+ The city's energy intensity came down by 3.4%, fulfilling 113% of the year's target. | fulfilling
- Energy use per unit of GDP fell 3.4 percent, 131 percent of the annual target. | digits
社会消费品零售总额同比由负转正，1—8月增长0.3%。
+ Retail sales of consumer goods turned from decline to growth, up 0.3 percent in January–August. | Jan-Aug
+ In the first eight months total retail sales returned to growth, rising 0.3% year on year. | eight months
- Retail sales of consumer goods turned from decline to growth, up 3 percent in January–August. | ten times
第三产业对经济增长的贡献率为58.9%，拉动GDP增长3.7个百分点。
+ The tertiary sector contributed 58.9 percent of economic growth, adding 3.7 percentage points to GDP growth. | pp
+ Services accounted for 58.9% of growth and lifted GDP by 3.7 points. | points
- The tertiary sector contributed 58.9 percent of economic growth, adding 3.7 percent to GDP growth. | percent for points
全市民用汽车保有量88.4万辆，比上年末增加6.1万辆。
+ The city had 884,000 civilian motor vehicles, 61,000 more than a year earlier. | more
+ Some 61,000 vehicles were added, bringing the number of civilian cars to 884,000. | some
- The city had 884,000 civilian motor vehicles, 16,000 more than a year earlier. | digits
城乡居民收入比由上年的1.86缩小至1.83。
+ The ratio of urban to rural incomes narrowed from 1.86 to 1.83. | ratio
+ Urban residents earned 1.83 times as much as rural ones, against 1.86 times the year before. | times as much
- The ratio of urban to rural incomes narrowed from 1.86 to 1.38. | digits
规模以上工业企业每百元营业收入中的成本为84.6元。
+ For every 100 yuan of revenue, industrial enterprises above designated size had costs of 84.6 yuan. | every 100
+ Costs were 84.6 yuan per 100 yuan of revenue at industrial enterprises above the designated size. | per 100
- For every 100 yuan of revenue, industrial enterprises above designated size had costs of 86.4 yuan. | digits
快递业务量3.15亿件，日均86万件。
+ Courier firms handled 315 million parcels, an average of 860,000 a day. | a day
+ There were 315 million express deliveries, or 860,000 per day. | per day
- Courier firms handled 315 million parcels, an average of 8.6 million a day. | ten times
在41个工业大类行业中，有29个实现增长，增长面达七成。
+ Of 41 major industrial sectors 29 grew, about 70 percent of them. | 增长面
+ Output grew in 29 of the 41 industrial sectors, or seven in ten. | seven in ten
- Of 41 major industrial sectors 26 grew, about 70 percent of them. | count
高技术制造业增加值增速高于规上工业平均水平9.5个百分点。
+ The value added of high-tech manufacturing grew 9.5 percentage points faster than the average of industry above designated size. | faster
+ High-tech manufacturing outpaced the average of designated-size industry by 9.5 percentage points. | outpaced
新增城镇就业5.2万人，城镇登记失业率控制在4%以内。
+ Some 52,000 urban jobs were created, and registered urban unemployment was kept within 4 percent. | within
+ The city added 52,000 urban jobs and held the registered unemployment rate in towns below 4%. | below
- Some 52,000 urban jobs were created, and registered urban unemployment was kept within 5 percent. | share
`);
