/** Pairs of shares told as growth, totals told as increments, ceilings, numbered names, ages and years of service. */
import { readPairs } from './readPairs';

export const sharesAndNames = readPairs(`
教育支出占财政总支出的21.4%
+ spending on education made up 21.4 percent of total fiscal expenditure | made up
+ education took up 21.4 percent of all fiscal spending | took up
- spending on education grew by 21.4 percent | share became growth
- spending on education rose 21.4 percent | share became growth
高技术制造业增加值占规上工业增加值比重达18.7%
+ The value added of high-tech manufacturing accounted for 18.7 percent of that of industry above the designated size | accounted for
+ High-tech manufacturing contributed 18.7 percent of the value added of industrial firms above the designated size | contributed
- The value added of high-tech manufacturing increased by 18.7 percent | share became growth
第三产业占比提高2.6个百分点，达到51.3%
+ The share of the tertiary industry rose by 2.6 percentage points to 51.3 percent | rose to
清洁能源装机占比提升至64.2%
+ The share of clean energy in installed capacity climbed to 64.2 percent | climbed to
占全省增量的31%
+ made up 31 percent of the growth in the province | share of growth
社会消费品零售总额增长9.2%
+ retail sales of consumer goods grew by 9.2 percent | grew
- retail sales of consumer goods accounted for 9.2 percent of the total | growth became share
进出口总额同比增长17.5%，占全市的比重为8.1%
+ Total trade grew by 17.5 percent year on year and made up 8.1 percent of the city's total | both
投诉量比上年减少四成
+ complaints fell 40 percent from the year before | fell
+ complaints fell to 60 percent of the previous year's level | what was left
- complaints were 40 percent of the previous year's level | less by became share
今夏降雨量较常年偏少三成
+ Rainfall this summer was 30 percent below normal | below
- Rainfall this summer was 30 percent of that in a normal year | less by became share
用水量比2019年减少五成
+ Water use was 50 percent of the 2019 level | half is left of what fell by half
净增科技小企业214家
+ a net 214 small technology firms were added | net
+ the number of small technology firms rose by 214 | rose by
- the number of small technology firms reached 214 | increment became total
新增市级非遗传承人27人
+ 27 new bearers of city-level intangible heritage | new
+ the number of newly recognized bearers of city-level intangible heritage was 27 | newly recognized
- the number of city-level heritage bearers stood at 27 | increment became total
新增就业5.3万人
+ 53,000 new jobs | new
+ The number of urban jobs created was 53,000 | created
充电桩总数达1.24万个
+ the total number of charging piles reached 12,400 | total
+ bringing the total to 12,400 charging piles | total
- 12,400 more charging piles were installed | total became increment
- 12,400 charging piles were added | total became increment
新建城市书房9座,总数达到63座。
+ Nine city reading rooms were built, bringing the total to 63. | total
+ With nine more city reading rooms, there are now 63. | total
- Nine city reading rooms were built, and their number increased by 63. | total became increment
公园总面积达2100公顷
+ parks cover a total of 2,100 hectares | total
- a further 2,100 hectares of parks were added | total became increment
住户存款同比多增38亿元
+ the increase in household deposits was 3.8 billion yuan larger than a year earlier | larger
+ new household deposits grew by 3.8 billion yuan more than a year earlier | more
- outstanding household deposits grew by 3.8 billion yuan | larger increase became growth
新增社会融资规模同比少增45亿元
+ new aggregate financing was 4.5 billion yuan less than a year earlier | less
+ The increase in outstanding financing was 4.5 billion yuan smaller than a year earlier | smaller
- the balance of aggregate financing declined by 4.5 billion yuan | smaller increase became a fall
地方债务未超过核定限额52亿元
+ local debt did not exceed the approved limit of 5.2 billion yuan | did not exceed
+ local debt stayed within the approved limit of 5.2 billion yuan | within
- local debt exceeded the approved limit of 5.2 billion yuan | limit kept became broken
年度用水总量不超过控制指标9.6亿立方米
- annual water use is above the limit of 960 million cubic meters | limit kept became broken
省委二号文件
+ the No. 2 document of the provincial Party committee | No. 2
+ the second document of the provincial Party committee | second
- the No. 3 document of the provincial Party committee | number changed
市政府7号文件
+ the city government's No. 7 document | No. 7
- the city government's No. 17 document | number changed
报废国二及以下标准的柴油车1340辆
+ 1,340 diesel vehicles of the China II standard or lower were scrapped | China II
+ 1,340 diesel vehicles below China III were scrapped | below the next
+ 1,340 diesel vehicles that do not meet the National III standard were scrapped | below the next
- 1,340 diesel vehicles at or below China V were scrapped | standard changed
提前淘汰国三、国四柴油货车
+ early retirement of China III and China IV diesel trucks | both
+ early retirement of China III and IV diesel trucks | IV without its name
- early retirement of China III and China VI diesel trucks | standard changed
全国三大粮食批发市场之一
+ one of the three largest grain wholesale markets in China | not a standard
“一带两园”格局
+ the "one belt and two parks" layout | both numerals
+ the layout of one belt and two parks | no quotes
+ the "belt and parks" layout | no numerals
- the "one belt and three parks" layout | numeral changed
“三湾一岛”文旅项目
+ the "three bays and one island" tourism project | both numerals
+ the "Three Bays, One Island" tourism project | capitals
- the "two bays and one island" tourism project | numeral changed
“两廊四圈”与“一核三区”
+ the "two corridors and four circles" and the "one core and three zones" | both names
+ the "one core and three zones" and the "two corridors and four circles" | other order
- the "two corridors and five circles" and the "one core and three zones" | numeral changed
全面推行“一件事一次办”
+ the "one matter, one trip" reform has been rolled out | both numerals
- the "one thing, three visits" reform has been rolled out | numeral changed
面向4至5岁幼儿开设体能课
+ fitness classes for children aged four to five | aged
+ fitness classes for preschoolers of four and five | preschoolers
- fitness classes for pupils in grades four to five | ages became grades
面向四至五年级学生开设编程课
+ coding classes for pupils in grades four to five | grades
+ coding classes for fourth and fifth graders | graders
为从教30年以上的教师颁发证书
+ certificates for teachers who have taught for 30 years or more | taught
+ certificates for teachers with at least 30 years of service | service
党龄50年以上的老党员
+ veteran members who have been in the Party for 50 years or more | in the Party
- Party comrades over 50 years of age | membership became age
文化支出占一般公共预算支出的3.6%
+ culture took up 3.6 percent of general public budget spending | took up
+ cultural spending made up 3.6 percent of the general public budget | made up
- cultural spending was up 3.6 percent | share became growth
- cultural spending saw growth of 3.6 percent | share became growth
园区占地面积扩大15%
+ the area of the park expanded by 15 percent | area, not a share
新增家庭农场58家
+ 58 family farms were added | added
- bringing the total number of family farms to 58 | increment became total
乡镇卫生院总数为94家
+ there are 94 township health centers in total | total
- an increase of 94 township health centers | total became increment
- the number of township health centers increased by 94 | total became increment
新增贷款同比少增7亿元
+ 700 million yuan less in new loans than a year earlier | less
+ the increase in loans was 700 million yuan smaller than a year earlier | smaller
- loans were down 700 million yuan year on year | smaller increase became a fall
隐性债务控制在限额28亿元以内
+ hidden debt was kept within the limit of 2.8 billion yuan | within
+ hidden debt was kept from exceeding the limit of 2.8 billion yuan | not exceeding
- hidden debt exceeded the limit of 2.8 billion yuan | limit kept became broken
购置国五排放标准客车45辆
+ 45 coaches meeting the China V emission standard were bought | China V
- 45 coaches meeting the China VI emission standard were bought | standard changed
年产天然气3.2亿方
+ annual output of natural gas of 320 million cubic meters | meters
- annual output of natural gas of 320 million cubic feet | feet
蓄水1.7亿方
+ 170 million cubic metres of water stored | metres
- 170 million cubic feet of water stored | feet
`);
