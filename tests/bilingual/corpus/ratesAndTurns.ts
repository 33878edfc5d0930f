/** Pairs of rates told of others, and of turns of phrase that hold a number or a direction: next year, negative growth, per 10,000. */
import { readPairs } from './readPairs';

export const ratesAndTurns = readPairs(`
全市检察官人均办案187件。
+ Each prosecutor in the city handled 187 cases on average. | each prosecutor
+ The city's prosecutors handled an average of 187 cases apiece. | apiece
- Each court in the city handled 187 cases on average. | person became court
- The city's prosecutors handled a total of 187 cases. | average became total
养老金月人均提高38元。
+ Pensions went up by 38 yuan a month per person. | a month
- Pensions went up by 38 yuan per person per year. | month became year
茶产业带动农户户均增收1.6万元。
+ Tea brought each farming household another 16,000 yuan. | household
- Tea raised incomes by 16,000 yuan per village. | household became village
每所学校配备校医2名。
+ Every school has two doctors. | school
+ Two doctors are provided for each school. | each school
- Two doctors are provided for each district. | school became district
工业用地亩均税收达到31万元。
+ Tax per mu of industrial land came to 310,000 yuan. | mu
- Tax came to 310,000 yuan per company. | mu became company
报废旧车并购买新能源汽车的，每辆补贴6000元至9000元。
+ Those who scrap an old car and buy a new energy vehicle receive 6,000 to 9,000 yuan per vehicle. | yuan
+ A subsidy of between RMB 6,000 and RMB 9,000 a car goes to buyers of new energy vehicles who scrap an old one. | RMB
- Subsidies go to buyers of 6,000 to 9,000 new energy vehicles who scrap an old car. | yuan became vehicles
遴选15家科普基地，给予每家30万元建设经费。
+ Fifteen science education bases were chosen, each receiving 300,000 yuan for construction. | each
- Fifteen science education bases were chosen, sharing 300,000 yuan for construction. | each became shared
平均每6.5名学生拥有1台平板电脑。
+ Every 6.5 students have one tablet on average. | ratio kept
- There is an average of 6.5 tablets for every student. | ratio inverted
共计培训农民1260人。
+ In all, 1,260 farmers were trained. | in all
- An average of 1,260 farmers were trained. | total became average
我市创新能力指数排名比上年前移5个位次。
+ The city moved up five places in the innovation index from the previous year. | up
- The city stood five places lower in the innovation index than in the previous year. | up became down
社会信用评分比上年后移3个位次。
+ The social credit score slipped three places from the previous year. | slipped
- The social credit score climbed three places from the previous year. | down became up
房地产开发投资降幅比上月收窄2.4个百分点。
+ The decline in real estate investment was 2.4 percentage points smaller than in the previous month. | smaller
- The decline in real estate investment was 2.4 percentage points larger than in the previous month. | narrowing became widening
跌幅比一季度扩大1.3个百分点。
+ The fall was 1.3 percentage points steeper than in the first quarter. | steeper
- The fall was 1.3 percentage points milder than in the first quarter. | widening became narrowing
城乡收入差距继续缩小。
+ The gap between urban and rural incomes closed further. | closed
+ Urban and rural incomes drew nearer, with the gap still narrowing. | narrowing
- The gap between urban and rural incomes widened further. | narrowing became widening
农药使用量连续五年实现负增长。
+ The use of pesticides fell for the fifth year running. | fell
+ It was the fifth year in a row of negative growth in the use of pesticides. | negative growth
- The use of pesticides grew for the fifth year running. | fall became growth
2020年6月开工，次年10月建成。
+ Building began in June 2020 and was finished in October of the following year. | following year
+ Building began in June 2020 and was finished in October 2021. | year named
- Building began in June 2020 and was finished in October of the same year. | next year became same year
审批结果次日送达申请人。
+ The decision reaches the applicant the next day. | next day
+ The applicant has the decision a day later. | a day later
- The decision reaches the applicant on the same day. | next day became same day
每万人拥有全科医生3.9名。
+ There are 3.9 general practitioners per 10,000 people. | 10,000
+ For every ten thousand residents there are 3.9 general practitioners. | ten thousand
- There are 3.9 general practitioners per 1,000 people. | ten times
每千人拥有养老床位42张。
+ There are 42 beds in homes for the elderly per thousand people. | thousand
- There are 42 beds in homes for the elderly per 10,000 people. | ten times
建立省、市、县三级联动机制。
+ A mechanism links the three levels of province, city and county. | three levels
+ Province, cities and counties work together in one mechanism. | no number
- A mechanism links the four levels of province, city and county. | three became four
市、县、乡、村四级林长全部到岗。
+ Forest chiefs of the city, counties, townships and villages are all in post. | no number
- Forest chiefs at the three levels of city, county and township are all in post. | four became three
打造一刻钟养老服务圈。
+ Care for the elderly within a 15-minute walk is being built up. | 15 minutes
+ Services for the elderly are to be had within a quarter of an hour. | quarter of an hour
- Care for the elderly within a one-hour walk is being built up. | quarter became hour
二审改判率降至2.1%。
+ The share of judgments changed at second instance fell to 2.1%. | second instance
+ The share of judgments changed on appeal fell to 2.1%. | appeal
- The share of first-instance judgments changed fell to 2.1%. | wrong instance
一审息诉率为八成八。
+ At first instance, 88 percent of cases ended without appeal. | first instance
- At second instance, 88 percent of cases ended without appeal. | wrong instance
全市共有三甲医院6家。
+ The city has six Grade A tertiary hospitals. | tertiary
+ The city has six hospitals of the top grade. | top grade
- The city has six secondary hospitals. | wrong grade
新增公办义务教育学位8600个。
+ State schools gained 8,600 places for compulsory education. | places
+ There is room in state schools for 8,600 more children. | children
- The city gained 8,600 state schools for compulsory education. | places became schools
新增养老床位750张。
+ Homes for the elderly gained 750 beds. | beds
- The city gained 750 nursing homes. | beds became homes
打通快递进村“最后一公里”。
+ Parcels now cover the last mile to the villages. | last mile
+ The last kilometre of parcel delivery to the villages has been bridged. | last kilometre
- A one-kilometre road was opened so that parcels reach the villages. | idiom became a road
城镇居民收入名义增长7.2%，扣除价格因素实际增长5.9%。
+ Urban incomes rose 7.2% in nominal terms and 5.9% in real terms. | nominal and real
+ Urban incomes grew by a nominal 7.2%, or 5.9% after price changes. | after prices
- Urban incomes rose 5.9% in nominal terms and 7.2% in real terms. | exchanged
`);
