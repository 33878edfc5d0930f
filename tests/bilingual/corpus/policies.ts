/** Pairs as policies, meetings and campaigns write them: quadrupling, sessions, days and nights, what a rate is counted by. */
import { readPairs } from './readPairs';

export const policies = readPairs(`
今年前8个月，全市新签约亿元以上项目143个，协议投资额862亿元，同比分别增长22.2%和31.5%。
+ In the first eight months of the year, 143 projects of over 100 million yuan each were signed, with contracted investment of 86.2 billion yuan, up 22.2 percent and 31.5 percent respectively. | 亿元以上
- In the first eight months of the year, 143 projects of over 100 million yuan each were signed, with contracted investment of 862 billion yuan, up 22.2 percent and 31.5 percent respectively. | ten times
- In the first nine months of the year, 143 projects of over 100 million yuan each were signed, with contracted investment of 86.2 billion yuan, up 22.2 percent and 31.5 percent respectively. | another span
- In the first eight months of the year, 134 projects of over 100 million yuan each were signed, with contracted investment of 86.2 billion yuan, up 22.2 percent and 31.5 percent respectively. | digits swapped
市级财政科技支出2.87亿元，占一般公共预算支出的3.1%，比2016年翻了近两番。
+ Municipal spending on science and technology was 287 million yuan, or 3.1 percent of general public spending, nearly four times that of 2016. | 翻两番 is four times
+ The city spent RMB 287 million on science and technology, 3.1% of general public budget expenditure, nearly quadrupling the 2016 figure. | quadrupling
- Municipal spending on science and technology was 287 million yuan, or 3.1 percent of general public spending, nearly twice that of 2016. | 翻两番 is not twice
- Municipal spending on science and technology was 28.7 million yuan, or 3.1 percent of general public spending, nearly four times that of 2016. | ten times too little
各县（市、区）科技局、咸宁高新区科技局：
+ To the science and technology bureaus of all counties, cities and districts and of Xianning High-Tech Zone: | no figure
培训班邀请了武汉大学、华中科技大学等高校的6位教授授课，120余名企业负责人参加，为期两天。
+ Six professors from Wuhan University, Huazhong University of Science and Technology and other universities taught the two-day course, which over 120 company managers attended. | two-day
- Six professors from Wuhan University, Huazhong University of Science and Technology and other universities taught the three-day course, which over 120 company managers attended. | another length
- Five professors from Wuhan University, Huazhong University of Science and Technology and other universities taught the two-day course, which over 120 company managers attended. | another count
~ Six professors from Wuhan University, Huazhong University of Science and Technology and other universities taught the two-day course, which 120 company managers attended. | 余 lost
新认定省级“专精特新”中小企业41家、省级企业技术中心8家、省级工业设计中心2家。
+ Forty-one firms were newly recognised as provincial specialised and sophisticated SMEs, eight as provincial technology centres and two as provincial industrial design centres. | spelled out
- Forty-one firms were newly recognised as provincial specialised and sophisticated SMEs, eight as provincial technology centres and five as provincial industrial design centres. | another count
- Fourteen firms were newly recognised as provincial specialised and sophisticated SMEs, eight as provincial technology centres and two as provincial industrial design centres. | digits swapped
一要抓项目，二要抓人才，三要抓平台。
+ First, focus on projects; second, on talent; third, on platforms. | first, second, third
一是强化政策支撑；二是优化服务；三是加大投入，全年投入不低于3亿元。
+ First, strengthen policy support. Second, improve services. Third, increase investment, to no less than 300 million yuan for the year. | points of a list
- First, strengthen policy support. Second, improve services. Third, increase investment, to no less than 3 billion yuan for the year. | ten times
全市河湖长巡河5.6万人次，解决问题1327个，国考断面水质达标率、县级以上集中式饮用水水源地水质达标率均为100%。
+ River and lake chiefs made 56,000 inspections and settled 1,327 problems; both the state-assessed sections and the centralised drinking-water sources at or above county level met the standards in full (100 percent). | both, inspections
- River and lake chiefs made 56,000 inspections and settled 1,237 problems; both the state-assessed sections and the centralised drinking-water sources at or above county level met the standards in full (100 percent). | digits swapped
近五年来，累计引进博士238名、硕士1900余名，人才总量达到25.7万人，占总人口近十分之一。
+ Over the past five years the city has brought in 238 PhDs and over 1,900 people with master's degrees; its skilled workforce now numbers 257,000, almost one-tenth of the population. | a tenth
- Over the past five years the city has brought in 283 PhDs and over 1,900 people with master's degrees; its skilled workforce now numbers 257,000, almost one-tenth of the population. | digits swapped
- Over the past five years the city has brought in 238 PhDs and over 1,900 people with master's degrees; its skilled workforce now numbers 25,700, almost one-tenth of the population. | ten times too little
8月20日至22日，第十三届中国创新创业大赛（湖北赛区）决赛在咸宁举行，36个项目同台竞技。
+ The Hubei final of the 13th China Innovation and Entrepreneurship Competition was held in Xianning from 20 to 22 August, with 36 projects competing. | 13th
- The Hubei final of the 12th China Innovation and Entrepreneurship Competition was held in Xianning from 20 to 22 August, with 36 projects competing. | another edition
- The Hubei final of the 13th China Innovation and Entrepreneurship Competition was held in Xianning from 20 to 23 August, with 36 projects competing. | range end
最高温度可达1200摄氏度，误差不超过±0.5℃。
+ It reaches temperatures of up to 1,200 degrees Celsius with an error of no more than ±0.5 °C. | ±
- It reaches temperatures of up to 1,200 degrees Celsius with an error of no more than ±5 °C. | ten times
该技术使每吨钢耗水量由4.2立方米降至2.8立方米，降幅达三分之一。
+ The technique cuts the water used per tonne of steel from 4.2 to 2.8 cubic metres, a reduction of one-third. | per tonne
- The technique cuts the water used per tonne of steel from 4.2 to 3.8 cubic metres, a reduction of one-third. | digit changed
- The technique cuts the water used per tonne of steel from 4.2 to 2.8 cubic metres, a reduction of one-fourth. | another fraction
建成全国首个万吨级示范工程，年减排二氧化碳10万吨，相当于植树近90万棵。
+ China's first 10,000-tonne demonstration project cuts carbon dioxide emissions by 100,000 tonnes a year, as much as planting nearly 900,000 trees. | 万吨级
- China's first 10,000-tonne demonstration project cuts carbon dioxide emissions by 1 million tonnes a year, as much as planting nearly 900,000 trees. | ten times
会议传达学习了省委十一届九次全会精神。
+ The meeting studied the guiding principles of the ninth plenary session of the 11th CPC Provincial Committee. | 十一届九次
- The meeting studied the guiding principles of the ninth plenary session of the 12th CPC Provincial Committee. | another committee
- The meeting studied the guiding principles of the eighth plenary session of the 11th CPC Provincial Committee. | another session
全国政协十三届四次会议
+ the Fourth Session of the 13th CPPCC National Committee | sessions
- the Fifth Session of the 13th CPPCC National Committee | another session
持续推进“双招双引”，实际到位资金增长四成，其中七成投向制造业。
+ Work to attract investment and talent went on; funds in place rose by 40 percent, and 70 percent of them went into manufacturing. | 四成, 七成
- Work to attract investment and talent went on; funds in place rose by 40 percent, and 17 percent of them went into manufacturing. | digit added
全县脱贫人口人均纯收入由2015年的2820元增加到2020年的11268元，是原来的四倍。
+ The per capita net income of people lifted out of poverty rose from 2,820 yuan in 2015 to 11,268 yuan in 2020, four times as much. | 是…四倍
- The per capita net income of people lifted out of poverty rose from 2,820 yuan in 2015 to 11,268 yuan in 2020, five times as much. | another multiple
- The per capita net income of people lifted out of poverty rose from 2,280 yuan in 2015 to 11,268 yuan in 2020, four times as much. | digits swapped
新冠疫情发生以来，全市科技系统1200多名党员干部第一时间下沉社区，连续奋战76个日日夜夜。
+ Since the outbreak of COVID-19, more than 1,200 Party members and officials of the city's science and technology system went straight to the communities and worked for 76 days and nights on end. | days and nights
- Since the outbreak of COVID-19, more than 1,200 Party members and officials of the city's science and technology system went straight to the communities and worked for 67 days and nights on end. | digits swapped
平均每3天就有一项成果转化落地
+ on average, one result is put to use every three days | every three days
- on average, one result is put to use every five days | another span
审批时限压缩60%，由20个工作日缩短至8个工作日。
+ Approval times were cut by 60 percent, from 20 working days to eight. | unit once
- Approval times were cut by 60 percent, from 20 working days to six. | another span
项目通过率不足两成
+ fewer than one in five projects were approved | 两成 is one in five
- fewer than one in four projects were approved | one in four
咸宁位于东经113°32′至114°58′、北纬29°02′至30°19′之间。
+ Xianning lies between 113°32′ and 114°58′ E and between 29°02′ and 30°19′ N. | degrees and minutes
- Xianning lies between 113°32′ and 114°58′ E and between 29°02′ and 30°91′ N. | digits swapped
以上事项，请于12月10日前反馈。
+ Please reply on the above by 10 December. | by a date
- Please reply on the above by 20 December. | another day
联系人：李明，电子邮箱：kjj2021@example.cn
+ Contact: Li Ming, email: kjj2021@example.cn | an address
附件：1.申报指南 2.申报书 3.承诺书
+ Attachments: 1. Guide to applications 2. Application form 3. Statement of commitment | numbered list
这项工作走在了全省前列，得到国家科技部充分肯定。
+ This work is among the best in the province and was commended by the Ministry of Science and Technology. | no figure
高新区以全市不到2%的土地，创造了全市近四分之一的工业产值。
+ With less than 2 percent of the city's land, the high-tech zone turns out nearly a quarter of its industrial output. | a quarter
- With less than 2 percent of the city's land, the high-tech zone turns out nearly a third of its industrial output. | another fraction
夏粮总产14.6万吨，单产每公顷4125公斤，同比增1.2%。
+ Summer grain output came to 146,000 tonnes, with a yield of 4,125 kg per hectare, up 1.2 percent year on year. | per hectare
- Summer grain output came to 146,000 tonnes, with a yield of 4,125 kg per mu, up 1.2 percent year on year. | hectare became mu
- Summer grain output came to 164,000 tonnes, with a yield of 4,125 kg per hectare, up 1.2 percent year on year. | digits swapped
`);
