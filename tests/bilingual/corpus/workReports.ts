/** Pairs as work reports write them: farming, research, money, people, idioms with numerals, multiples. */
import { readPairs } from './readPairs';

export const workReports = readPairs(`
全县三大主导产业总产值突破百亿元大关，其中茶叶综合产值42.6亿元。
+ The combined output of the county's three leading industries has passed the 10-billion-yuan mark, with tea contributing 4.26 billion yuan. | 百亿元
- The combined output of the county's three leading industries has passed the 1-billion-yuan mark, with tea contributing 4.26 billion yuan. | ten times too little
- The combined output of the county's three leading industries has passed the 10-billion-yuan mark, with tea contributing 42.6 billion yuan. | ten times
每亩可节本增效200至300元，辐射带动面积近10万亩。
+ Each mu saves costs and earns 200 to 300 yuan more, and the practice has spread to nearly 100,000 mu. | range, near
- Each mu saves costs and earns 200 to 500 yuan more, and the practice has spread to nearly 100,000 mu. | range end
- Each hectare saves costs and earns 200 to 300 yuan more, and the practice has spread to nearly 100,000 hectares. | mu became hectares
“一村一品”示范村镇新增5个，总数达到21个。
+ Five more towns and villages were recognised under the One Village, One Product scheme, for a total of 21. | 一村一品
- Five more towns and villages were recognised under the One Village, One Product scheme, for a total of 26. | another total
生猪存栏量环比连续6个月增长，9月末达到58.3万头，恢复到常年水平的九成以上。
+ The pig herd grew for six months in a row, reaching 583,000 head at the end of September, more than 90 percent of the usual level. | six months in a row, head
- The pig herd grew for six months in a row, reaching 583,000 head at the end of August, more than 90 percent of the usual level. | month moved
- The pig herd grew for six months in a row, reaching 53,800 head at the end of September, more than 90 percent of the usual level. | number changed
科技特派员走村入户，面对面、手把手传授技术，累计举办培训班40多期，培训农民3200人次。
+ Science and technology commissioners went from village to village and taught farmers face to face and hands on; over 40 courses have been held and 3,200 training places filled. | 期 as courses, 人次 as places
- Science and technology commissioners went from village to village and taught farmers face to face and hands on; over 40 courses have been held and 32,000 training places filled. | ten times
围绕“卡脖子”技术难题，今年拟立项支持重大专项10项左右，每项资助不超过200万元。
+ To tackle bottleneck technologies, about ten major projects are to be funded this year with up to 2 million yuan each. | about ten, up to
- To tackle bottleneck technologies, about ten major projects are to be funded this year with up to 20 million yuan each. | ten times
全社会研发投入强度由1.58%提高到2.06%，五年提高0.48个百分点。
+ R&D intensity rose from 1.58 percent to 2.06 percent, up 0.48 percentage points in five years. | from to
- R&D intensity rose from 1.58 percent to 2.60 percent, up 0.48 percentage points in five years. | digits swapped
- R&D intensity rose from 1.58 percent to 2.06 percent, up 0.48 percent in five years. | points became percent
技术合同成交额首次突破50亿元，较上年翻了一番多。
+ The value of technology contracts topped 5 billion yuan for the first time, more than double the previous year's. | 翻了一番多
- The value of technology contracts topped 5 billion yuan for the first time, more than triple the previous year's. | another multiple
- The value of technology contracts topped 500 million yuan for the first time, more than double the previous year's. | ten times too little
该团队两次问鼎国家自然科学奖，在顶级期刊发表论文百余篇。
+ The team has twice won the State Natural Science Award and published more than a hundred papers in leading journals. | twice, 百余
- The team has twice won the State Natural Science Award and published more than a thousand papers in leading journals. | ten times
每万人口发明专利拥有量9.8件，比2015年增加近6件。
+ There were 9.8 invention patents for every 10,000 people, nearly six more than in 2015. | per ten thousand
+ Invention patents per 10,000 inhabitants stood at 9.8, an increase of nearly 6 over 2015. | per ten thousand
- There were 9.8 invention patents for every 1,000 people, nearly six more than in 2015. | per thousand
从实验室到生产线，这项技术走了整整8年。
+ It took this technology a full eight years to get from the laboratory to the production line. | full eight years
- It took this technology a full nine years to get from the laboratory to the production line. | another span
我国首台套高端装备在这里下线，打破了国外垄断。
+ The first machine of its kind made in China rolled off the line here, breaking a foreign monopoly. | first
5G基站总数达到1286个，实现重点区域全覆盖。
+ The city now has 1,286 5G base stations, covering every key area. | 5G
- The city now has 1,268 5G base stations, covering every key area. | digits swapped
总投资120亿元的新材料产业园分三期建设，其中一期投资30亿元，计划2023年6月投产。
+ The new-materials park, a 12-billion-yuan investment, will be built in three phases, with the first, costing 3 billion yuan, due to start production in June 2023. | three phases, the first
- The new-materials park, a 12-billion-yuan investment, will be built in three phases, with the first, costing 30 billion yuan, due to start production in June 2023. | ten times
- The new-materials park, a 12-billion-yuan investment, will be built in three phases, with the first, costing 3 billion yuan, due to start production in July 2023. | month moved
实际利用外资1.2亿美元，同比增长18.6%，完成年度目标的104.3%。
+ Foreign investment in actual use was USD 120 million, an 18.6% year-on-year increase and 104.3% of the annual target. | USD
- Foreign investment in actual use was RMB 120 million, an 18.6% year-on-year increase and 104.3% of the annual target. | another currency
- Foreign investment in actual use was USD 1.2 billion, an 18.6% year-on-year increase and 104.3% of the annual target. | ten times
为企业减税降费逾13亿元，发放稳岗补贴4700余万元，惠及职工26万人。
+ Companies were spared more than 1.3 billion yuan in taxes and fees, and over 47 million yuan of job-retention subsidies reached 260,000 workers. | 逾, 余
- Companies were spared more than 1.3 billion yuan in taxes and fees, and over 47 million yuan of job-retention subsidies reached 26,000 workers. | ten times too little
~ Companies were spared 1.3 billion yuan in taxes and fees, and over 47 million yuan of job-retention subsidies reached 260,000 workers. | 逾 lost
一般公共预算收入下降2.7%，降幅比上半年收窄1.4个百分点。
+ General public budget revenue fell 2.7 percent, a decline 1.4 percentage points smaller than in the first half of the year. | narrowed
- General public budget revenue fell 2.7 percent, a decline 1.4 percentage points smaller than in the first quarter of the year. | another period
- General public budget revenue fell 7.2 percent, a decline 1.4 percentage points smaller than in the first half of the year. | digits swapped
贷款余额较年初增加86亿元，存贷比为78.5%。
+ Outstanding loans have grown by 8.6 billion yuan since the beginning of the year, putting the loan-to-deposit ratio at 78.5 percent. | 年初
- Outstanding loans have grown by 86 billion yuan since the beginning of the year, putting the loan-to-deposit ratio at 78.5 percent. | ten times
我市现有两院院士工作站9家，柔性引进院士12名、长江学者4名。
+ The city has nine workstations for academicians of the two academies and has attracted twelve academicians and four Changjiang scholars on flexible terms. | 两院
- The city has nine workstations for academicians of the two academies and has attracted fourteen academicians and four Changjiang scholars on flexible terms. | another count
年龄一般不超过45周岁，特别优秀的可放宽至50周岁。
+ Applicants should normally be no older than 45; for outstanding candidates the limit may be raised to 50. | age
- Applicants should normally be no older than 40; for outstanding candidates the limit may be raised to 50. | another age
八小时工作制
+ the eight-hour working day | eight-hour day
- the nine-hour working day | nine
城镇新增就业5.2万人，登记失业率控制在4.5%以内。
+ A total of 52,000 urban jobs were created and registered unemployment was kept under 4.5 percent. | kept under
- A total of 52,000 urban jobs were created and registered unemployment was kept under 5.5 percent. | digit changed
居民人均可支配收入28189元，城乡居民收入比由2.35缩小到2.31。
+ Per capita disposable income was 28,189 yuan, and the ratio of urban to rural incomes narrowed from 2.35 to 2.31. | ratio
- Per capita disposable income was 28,819 yuan, and the ratio of urban to rural incomes narrowed from 2.35 to 2.31. | digits swapped
男女比例约为3:2
+ a ratio of about three men to two women | ratio in words
+ the ratio of men to women is about 3:2 | ratio in digits
- the ratio of men to women is about 4:2 | another ratio
万众一心，众志成城；四面八方，驰援而来。
+ United as one, people came to help from all sides. | as one
要多措并举、百花齐放，不搞一刀切、“一阵风”。
+ Use many measures and let a hundred flowers bloom; avoid one-size-fits-all approaches and short-lived campaigns. | one-size-fits-all
三分建设、七分管理
+ thirty percent construction, seventy percent management | 三分七分
全市上下拧成一股绳，力争一年打基础、三年见成效、五年上台阶。
+ The whole city is pulling together to lay the foundations in one year, show results in three and reach a new level in five. | one, three, five years
- The whole city is pulling together to lay the foundations in one year, show results in four and reach a new level in five. | another year
森林覆盖率稳定在53.01%，湿地保护率不低于52%。
+ Forest cover held steady at 53.01 percent, and no less than 52 percent of wetland is protected. | 不低于
- Forest cover held steady at 53.1 percent, and no less than 52 percent of wetland is protected. | digit lost
关停“散乱污”企业60多家，化工企业“关改搬转”完成率100%。
+ More than 60 scattered, unregulated and polluting firms were shut down, and every chemical plant due to be closed, upgraded, relocated or converted has been dealt with (100 percent). | 100 percent
- More than 80 scattered, unregulated and polluting firms were shut down, and every chemical plant due to be closed, upgraded, relocated or converted has been dealt with (100 percent). | another count
气温较常年同期偏高1.5℃，降水量偏少两成。
+ Temperatures were 1.5 °C above and rainfall 20 percent below the average for the time of year. | degrees
- Temperatures were 1.5 °C above and rainfall 2 percent below the average for the time of year. | 两成
占三成以上
+ account for more than three-tenths | tenths
排名由第9位上升到第6位
+ climbed from ninth place to sixth | ranks
+ moved up three places from No. 9 to No. 6 | three places
- climbed from ninth place to fifth | another rank
从2015年的3家增加到2020年的33家，增长了10倍
+ from three in 2015 to 33 in 2020, an elevenfold increase | eleven times as many
- from three in 2015 to 43 in 2020, an elevenfold increase | digit changed
半数以上
+ more than half | over half
日产口罩百万只
+ turning out a million masks a day | 百万
- turning out a hundred thousand masks a day | ten times too little
成立于上世纪五十年代末
+ founded in the late 1950s | late fifties
- founded in the late 1960s | another decade
二十世纪九十年代以来
+ since the 1990s | nineties
21世纪20年代中期
+ the mid-2020s | mid-2020s
- the mid-2030s | another decade
第七次全国人口普查
+ the Seventh National Population Census | seventh
- the Sixth National Population Census | another census
两年一度的博览会
+ the biennial expo | biennial
每半月调度一次
+ reviewed every two weeks | fortnight
- reviewed every two months | months for weeks
每两周一次的例会
+ biweekly meetings | biweekly
十有八九
+ nine times out of ten | idiom
全票通过
+ passed unanimously | no number
`);
