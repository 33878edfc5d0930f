/** Pairs as statistics bulletins, plans and village news write them: points, clusters, hours in words, ages, one in four. */
import { readPairs } from './readPairs';

export const bulletins = readPairs(`
2021年，全市规模以上工业增加值增长15.2%，高于全国5.6个百分点、全省0.4个百分点，居全省第5位。
+ In 2021 the value added of industrial enterprises above designated size rose by 15.2 percent, 5.6 percentage points above the national and 0.4 points above the provincial average, ranking fifth in the province. | points after percentage points
- In 2021 the value added of industrial enterprises above designated size rose by 15.2 percent, 5.6 percentage points above the national and 0.4 points above the provincial average, ranking sixth in the province. | another rank
- In 2021 the value added of industrial enterprises above designated size rose by 12.5 percent, 5.6 percentage points above the national and 0.4 points above the provincial average, ranking fifth in the province. | digits swapped
- In 2020 the value added of industrial enterprises above designated size rose by 15.2 percent, 5.6 percentage points above the national and 0.4 points above the provincial average, ranking fifth in the province. | another year
全年社会消费品零售总额668.35亿元，其中限额以上单位零售额增长22.7%，网上零售额占比为18.4%。
+ Retail sales of consumer goods totalled 66.835 billion yuan for the year; sales of units above the designated size grew 22.7 percent, and online sales made up 18.4 percent of the total. | billions
- Retail sales of consumer goods totalled 668.35 billion yuan for the year; sales of units above the designated size grew 22.7 percent, and online sales made up 18.4 percent of the total. | ten times
- Retail sales of consumer goods totalled 66.835 billion yuan for the year; sales of units above the designated size grew 22.7 percent, and online sales made up 14.8 percent of the total. | digits swapped
年末常住人口265.83万人，城镇化率57.8%，人口自然增长率为-1.2‰。
+ At the end of the year the permanent population was 2.6583 million, 57.8 percent of them in towns, and the natural growth rate was -1.2 per thousand. | minus per thousand
- At the end of the year the permanent population was 2.6583 million, 57.8 percent of them in towns, and the natural growth rate was -2.1 per thousand. | digits swapped
第三产业占比首次过半，三次产业结构由13.9:40.3:45.8调整为13.1:36.4:50.5。
+ Services accounted for over half of the economy for the first time, the ratio of the three sectors shifting from 13.9:40.3:45.8 to 13.1:36.4:50.5. | three sectors
- Services accounted for over half of the economy for the first time, the ratio of the three sectors shifting from 13.9:40.3:45.8 to 13.1:34.6:50.5. | digits swapped
居民消费价格上涨0.6%，涨幅比上年回落2.1个百分点；工业生产者出厂价格上涨5.9%。
+ Consumer prices rose by 0.6 percent, 2.1 percentage points less than the year before, and producer prices by 5.9 percent. | less than
- Consumer prices rose by 0.6 percent, 2.1 percentage points less than the year before, and producer prices by 9.5 percent. | digits swapped
进出口总额首次跨上百亿元台阶，达到103.7亿元，五年年均增长16.4%。
+ Foreign trade passed 10 billion yuan for the first time and reached 10.37 billion, an average growth of 16.4 percent a year over five years. | unit once
- Foreign trade passed 10 billion yuan for the first time and reached 10.37 billion, an average growth of 14.6 percent a year over five years. | digits swapped
- Foreign trade passed 10 billion dollars for the first time and reached 10.37 billion, an average growth of 16.4 percent a year over five years. | yuan became dollars
全年接待游客5600万人次，恢复到2019年的七成左右，旅游综合收入280亿元。
+ The city received 56 million visits in the year, back to about 70 percent of the 2019 level, and earned 28 billion yuan from tourism. | visits
+ Tourist visits numbered 56 million, roughly seven-tenths of those in 2019, bringing in 28 billion yuan. | tenths
- The city received 5.6 million visits in the year, back to about 70 percent of the 2019 level, and earned 28 billion yuan from tourism. | ten times too little
该校拥有博士后科研流动站2个、一级学科博士点5个、硕士点23个，专任教师中正高职称占15%。
+ The university has two postdoctoral stations, five first-level doctoral programmes and 23 master's programmes; full professors make up 15 percent of its teachers. | first-level
- The university has two postdoctoral stations, five first-level doctoral programmes and 32 master's programmes; full professors make up 15 percent of its teachers. | digits swapped
- The university has two postdoctoral stations, seven first-level doctoral programmes and 23 master's programmes; full professors make up 15 percent of its teachers. | another count
科研人员历经三年多、上千次试验，终于将纯度提升到99.999%。
+ After more than three years and over a thousand experiments, the researchers raised the purity to 99.999 percent. | 上千次
- After more than three years and over a thousand experiments, the researchers raised the purity to 99.99 percent. | a digit lost
- After more than three years and over ten thousand experiments, the researchers raised the purity to 99.999 percent. | ten times
芯片制程从28纳米迈向14纳米，功耗降低30%，性能提升1.5倍。
+ Chips move from 28 nm to 14 nm, using 30 percent less power and performing 2.5 times as well. | 提升1.5倍 is 2.5 times
- Chips move from 28 nm to 7 nm, using 30 percent less power and performing 2.5 times as well. | another size
6项成果达到国际领先水平，填补了3项国内空白。
+ Six results are world-leading, and three of them fill gaps in China. | three
- Six results are world-leading, and four of them fill gaps in China. | another count
三五年内有望实现产业化
+ could go into production within three to five years | 三五
- could go into production within five to ten years | another range
双一流高校和“985”“211”院校毕业生优先
+ preference for graduates of Double First-Class, 985 and 211 universities | names with numbers
国家级孵化器实现零的突破
+ the first national-level incubator, ending a blank in the city's record | zero breakthrough
百强县排名前移6位
+ moved up six places among the top 100 counties | 百强
- moved up six places among the top 50 counties | another list
十佳科技工作者
+ the ten best science and technology workers | ten best
- the five best science and technology workers | five
荣获“中国专利金奖”一项、银奖两项
+ winning one gold and two silver China Patent Awards | one, two
- winning one gold and three silver China Patent Awards | another count
到2025年，力争实现“四个翻番”，即高新技术企业数量、高新技术产业增加值、技术合同成交额、发明专利授权量较2020年均翻一番。
+ By 2025 the city aims to double four things compared with 2020: the number of high-tech enterprises, the value added of high-tech industries, the value of technology contracts and the invention patents granted. | double four things
- By 2025 the city aims to triple four things compared with 2020: the number of high-tech enterprises, the value added of high-tech industries, the value of technology contracts and the invention patents granted. | another multiple
- By 2030 the city aims to double four things compared with 2020: the number of high-tech enterprises, the value added of high-tech industries, the value of technology contracts and the invention patents granted. | another year
构建“一核两翼、三区联动、多点支撑”的创新格局。
+ Form a pattern of innovation with one core, two wings, three linked zones and many supporting points. | one core two wings
- Form a pattern of innovation with one core, two wings, four linked zones and many supporting points. | another count
坚持“四个面向”，深入实施科教兴国、人才强国、创新驱动发展“三大战略”。
+ Bearing in mind the four orientations, we will carry out the three strategies of invigorating China through science and education, developing a quality workforce and driving development through innovation. | four, three
每年安排不少于5000万元的人才专项资金，并按10%的比例逐年递增。
+ No less than 50 million yuan a year is set aside for talent, to be raised by 10 percent each year. | raised by
- No less than 50 million yuan a year is set aside for talent, to be raised by 15 percent each year. | another share
- No less than 500 million yuan a year is set aside for talent, to be raised by 10 percent each year. | ten times
力争用3至5年时间，打造1个千亿级、3个百亿级产业集群。
+ Within three to five years, the aim is to build one industrial cluster worth 100 billion yuan and three worth 10 billion each. | 千亿级, 百亿级
- Within three to five years, the aim is to build one industrial cluster worth 100 billion yuan and five worth 10 billion each. | another count
- Within three to five years, the aim is to build one industrial cluster worth 10 billion yuan and three worth 1 billion each. | ten times too little
建立“市级统筹、县区主体、部门协同”三级联动机制，实行一月一调度、一季一通报、半年一考核。
+ A three-tier system of city, counties and departments is set up, with monthly coordination, quarterly bulletins and half-yearly assessments. | monthly, quarterly
减轻企业负担，工商业用电价格再降5%，累计降幅超过15%。
+ To ease the burden on business, electricity for industry and commerce will be cut by another 5 percent, bringing the total cut to more than 15 percent. | another
- To ease the burden on business, electricity for industry and commerce will be cut by another 15 percent, bringing the total cut to more than 15 percent. | another share
“十四五”开局之年，全市上下一盘棋、一股劲，实现首季“开门红”、半年“双过半”。
+ In the first year of the 14th Five-Year Plan the whole city pulled together, starting well in the first quarter and passing the halfway mark on both targets by midyear. | 双过半
- In the first year of the 13th Five-Year Plan the whole city pulled together, starting well in the first quarter and passing the halfway mark on both targets by midyear. | another plan
力争全年完成固定资产投资1000亿元，其中上半年完成45%以上。
+ The target is 100 billion yuan of fixed-asset investment for the year, at least 45 percent of it in the first half. | first half
- The target is 100 billion yuan of fixed-asset investment for the year, at least 54 percent of it in the first half. | digits swapped
65岁的老王种了一辈子地，去年入股合作社后，光分红就领了两万多块钱。
+ Lao Wang, 65, has farmed all his life; after joining the cooperative last year, he received over 20,000 yuan in dividends alone. | 块钱
- Lao Wang, 65, has farmed all his life; after joining the cooperative last year, he received over 200,000 yuan in dividends alone. | ten times
- Lao Wang, 56, has farmed all his life; after joining the cooperative last year, he received over 20,000 yuan in dividends alone. | another age
一只桶、两把锹、三间旧房，这就是创业之初的全部家当。
+ A bucket, two spades and three old rooms were all they had when they started. | one, two, three
- A bucket, two spades and four old rooms were all they had when they started. | another count
全村208户、862人，如今家家户户住上了二层小楼。
+ All 208 households of the village, 862 people in total, now live in two-storey houses. | two-storey
- All 280 households of the village, 862 people in total, now live in two-storey houses. | digits swapped
晚上八点，直播间里已有3.6万人在线，不到一小时卖出橘子6000多斤。
+ By eight in the evening 36,000 people were watching the livestream, and in less than an hour over 3,000 kg of mandarins had been sold. | jin converted
+ At 8 p.m. 36,000 people were online; within an hour more than 6,000 jin of mandarins had been sold. | jin
- By eight in the evening 36,000 people were watching the livestream, and in less than an hour over 6,000 kg of mandarins had been sold. | jin became kg
- At 8 p.m. 3,600 people were online; within an hour more than 6,000 jin of mandarins had been sold. | ten times too little
三九寒天，党员干部挨家挨户送去米面油各一份。
+ In the depth of winter, Party members went from door to door with rice, flour and oil. | 三九
一方有难，八方支援。
+ When trouble strikes one place, help comes from everywhere. | idiom
二十出头的小伙子
+ a young man in his early twenties | early twenties
四五十岁的妇女
+ women in their forties and fifties | forties and fifties
不到三分之一
+ less than one-third | less than a third
- less than one-quarter | another fraction
每4个人中就有1个
+ one in every four people | one in four
`);
