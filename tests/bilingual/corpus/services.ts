/** Pairs as notices to applicants and local news write them: deadlines, articles, ages, lanes, ratios, rates per thousand. */
import { readPairs } from './readPairs';

export const services = readPairs(`
请各单位于2022年3月15日17:00前将申报材料（一式三份）报送至市科技局科技创新服务中心（市民之家四楼412室）。
+ Please submit the application materials in triplicate to the service centre of the municipal science and technology bureau (Room 412, fourth floor, Citizens' Home) by 17:00 on 15 March 2022. | in triplicate, fourth floor
+ All units are asked to hand in three copies of their applications by 5 p.m. on March 15, 2022, at Room 412 on the fourth floor of the Citizens' Home, where the bureau's innovation service centre is located. | three copies, 5 p.m.
- Please submit the application materials in triplicate to the service centre of the municipal science and technology bureau (Room 412, fourth floor, Citizens' Home) by 18:00 on 15 March 2022. | another hour
- Please submit the application materials in triplicate to the service centre of the municipal science and technology bureau (Room 421, fourth floor, Citizens' Home) by 17:00 on 15 March 2022. | another room
公示期为2021年11月8日至11月14日（共7天），联系电话：0715-8126510。
+ The public notice runs from 8 to 14 November 2021 (seven days); telephone 0715-8126510. | telephone number
- The public notice runs from 8 to 14 November 2021 (seven days); telephone 0715-8126501. | another telephone number
- The public notice runs from 8 to 15 November 2021 (seven days); telephone 0715-8126510. | range end
对首次认定的高新技术企业一次性奖补20万元，重新认定的奖补10万元。
+ Firms recognised as high-tech enterprises for the first time receive a one-off subsidy of 200,000 yuan, and those recognised again 100,000 yuan. | one-off
- Firms recognised as high-tech enterprises for the first time receive a one-off subsidy of 200,000 yuan, and those recognised again 1 million yuan. | ten times
根据《中华人民共和国科学技术进步法》第三十六条和《管理办法》第七条第二款，制定本细则。
+ These rules are made under Article 36 of the Law of the People's Republic of China on Progress of Science and Technology and Article 7, paragraph 2, of the Measures. | articles
+ These rules are formulated in accordance with Article 36 of the S&T Progress Law and the second paragraph of Article 7 of the Measures. | second paragraph
- These rules are made under Article 63 of the Law of the People's Republic of China on Progress of Science and Technology and Article 7, paragraph 2, of the Measures. | digits swapped
本办法自2022年1月1日起施行，有效期五年，原咸政办发〔2016〕38号文件同时废止。
+ These measures take effect on 1 January 2022 and remain valid for five years; document Xianzhengbanfa [2016] No. 38 is repealed at the same time. | document number
- These measures take effect on 1 January 2022 and remain valid for five years; document Xianzhengbanfa [2016] No. 83 is repealed at the same time. | another document
- These measures take effect on 1 January 2022 and remain valid for three years; document Xianzhengbanfa [2016] No. 38 is repealed at the same time. | another span
注册资本不低于500万元，近三年平均营业收入增长率不低于15%，资产负债率低于70%。
+ Registered capital must be at least 5 million yuan, average revenue growth over the past three years no less than 15 percent and the debt ratio below 70 percent. | three conditions
- Registered capital must be at least 50 million yuan, average revenue growth over the past three years no less than 15 percent and the debt ratio below 70 percent. | ten times
- Registered capital must be at least 5 million yuan, average revenue growth over the past three years no less than 15 percent and the debt ratio above 70 percent. | turned round
评审专家组由5至7人单数组成，其中财务专家不少于1人。
+ The review panel has an odd number of members, five to seven, at least one of them a financial expert. | odd number
- The review panel has an odd number of members, five to nine, at least one of them a financial expert. | range end
资助资金按4:3:3的比例分三年拨付。
+ The grant is paid over three years in a ratio of 4:3:3. | ratio of three
- The grant is paid over three years in a ratio of 5:3:2. | another ratio
不予立项的，在10个工作日内书面告知申请人。
+ Applicants whose projects are not approved are told in writing within ten working days. | within
- Applicants whose projects are not approved are told in writing within five working days. | another span
11月3日上午，2020年度国家科学技术奖励大会在北京人民大会堂隆重举行，我省共有29项成果获奖，创历史新高。
+ On the morning of 3 November, the State Science and Technology Awards for 2020 were presented at the Great Hall of the People in Beijing, with 29 achievements from the province honoured, a record. | morning
+ The 2020 State Science and Technology Award Conference took place in the Great Hall of the People in Beijing on the morning of November 3; 29 results from our province won prizes, the most ever. | award year
- On the morning of 3 November, the State Science and Technology Awards for 2021 were presented at the Great Hall of the People in Beijing, with 29 achievements from the province honoured, a record. | another year
- On the morning of 13 November, the State Science and Technology Awards for 2020 were presented at the Great Hall of the People in Beijing, with 29 achievements from the province honoured, a record. | another day
副市长带队到3家企业调研，实地察看了两条智能化生产线。
+ The vice mayor visited three companies and inspected a pair of smart production lines. | a pair
- The vice mayor visited three companies and inspected three smart production lines. | two became three
记者日前从市科技局获悉，截至10月底，全市入库科技型中小企业612家，比去年同期净增218家，增幅居全省首位。
+ The municipal science and technology bureau says that 612 small and medium-sized technology firms had been registered by the end of October, a net increase of 218 over the same period last year and the fastest growth in the province. | fastest growth
- The municipal science and technology bureau says that 612 small and medium-sized technology firms had been registered by the end of October, a net increase of 128 over the same period last year and the fastest growth in the province. | digits swapped
“现在一天就能办好，以前至少要跑三四趟。”一位企业负责人说。
+ "It takes a day now; before, we had to come at least three or four times," said a company manager. | three or four times
- "It takes a day now; before, we had to come at least five or six times," said a company manager. | another number
活动为期一周，吸引了来自全国20多个省份的近千名嘉宾参会。
+ The week-long event drew nearly 1,000 guests from more than 20 provinces. | week-long
- The week-long event drew nearly 10,000 guests from more than 20 provinces. | ten times
~ The week-long event drew 1,000 guests from more than 20 provinces. | near lost
项目从签约到开工仅用了45天，刷新了“咸宁速度”。
+ It took only 45 days from signing to ground-breaking, a new record for "Xianning speed". | only
- It took only 54 days from signing to ground-breaking, a new record for "Xianning speed". | digits swapped
夜校每周三、周五晚7点半开课，一期12节课，学费500元。
+ The evening school meets every Wednesday and Friday at 7.30 p.m.; a course of 12 lessons costs 500 yuan. | half past seven
- The evening school meets every Wednesday and Friday at 8.30 p.m.; a course of 12 lessons costs 500 yuan. | another hour
- The evening school meets every Tuesday and Friday at 7.30 p.m.; a course of 12 lessons costs 500 yuan. | another weekday
老人年过八旬，从教半个世纪，桃李满天下。
+ Now over eighty, the teacher spent half a century in the classroom, and former students are everywhere. | 八旬
- Now over seventy, the teacher spent half a century in the classroom, and former students are everywhere. | another age
这位90后返乡青年带领乡亲们种下三千亩油茶。
+ This young returnee, born in the 1990s, led fellow villagers in planting 3,000 mu of oil-tea camellia. | 90后
- This young returnee, born in the 1990s, led fellow villagers in planting 30,000 mu of oil-tea camellia. | ten times
一对夫妇带着两个孩子，在大山里一守就是十几年。
+ A couple with two children have kept watch in the mountains for well over ten years. | couple
孕产妇死亡率降至8.6/10万，婴儿死亡率降至3.1‰。
+ Maternal mortality fell to 8.6 per 100,000 and infant mortality to 3.1 per thousand. | per 100,000, per thousand
- Maternal mortality fell to 8.6 per 10,000 and infant mortality to 3.1 per thousand. | another base
- Maternal mortality fell to 8.6 per 100,000 and infant mortality to 3.1 percent. | per mille became percent
全市65岁以上老年人健康管理率达74%，家庭医生签约服务覆盖率较2018年提高了12个百分点。
+ Seventy-four percent of residents over 65 have their health managed, and coverage of the family-doctor service is 12 percentage points higher than in 2018. | spelled out
- Seventy-four percent of residents over 65 have their health managed, and coverage of the family-doctor service is 12 percent higher than in 2018. | points became percent
小学六年级学生近视率下降三个百分点。
+ The rate of short-sightedness among sixth-grade pupils fell by three percentage points. | sixth grade
- The rate of short-sightedness among fifth-grade pupils fell by three percentage points. | another grade
师生比1∶16，图书12万册，建有400米标准跑道。
+ The student-teacher ratio is 16:1, the library holds 120,000 volumes and there is a standard 400-metre track. | ratio turned round
- The student-teacher ratio is 16:1, the library holds 12,000 volumes and there is a standard 400-metre track. | ten times too little
高铁开通后，从咸宁到武汉只需20多分钟，日均发送旅客1.1万人次。
+ With the high-speed line, the trip from Xianning to Wuhan takes a little over 20 minutes, and 11,000 passengers a day set out by train. | passengers a day
- With the high-speed line, the trip from Xianning to Wuhan takes a little over 30 minutes, and 11,000 passengers a day set out by train. | another span
大桥全长1538米，主跨760米，双向六车道，设计时速100公里。
+ The bridge is 1,538 metres long with a main span of 760 metres; it carries six lanes in two directions and is designed for 100 km/h. | km/h
+ The 1.538-kilometre bridge has a 760-metre main span and six lanes, three each way, with a design speed of 100 kilometres per hour. | three each way
- The bridge is 1,538 metres long with a main span of 670 metres; it carries six lanes in two directions and is designed for 100 km/h. | digits swapped
- The bridge is 1,538 metres long with a main span of 760 metres; it carries eight lanes in two directions and is designed for 100 km/h. | another count
工业投资增速连续18个月保持在两位数以上，技改投资占比首次超过五成。
+ Industrial investment has grown at double-digit rates for 18 straight months, and technical upgrading accounts for more than half of it for the first time. | 五成 is half
- Industrial investment has grown at double-digit rates for 16 straight months, and technical upgrading accounts for more than half of it for the first time. | another span
PMI为50.6，连续第9个月位于荣枯线上方。
+ The PMI stood at 50.6, above the boom-or-bust line for the ninth consecutive month. | ninth month
- The PMI stood at 50.6, above the boom-or-bust line for the eighth consecutive month. | another month
用水量比同行少四成，每吨成本降低260元。
+ It uses 40 percent less water than its peers and saves 260 yuan a tonne. | 40 percent less
- It uses 60 percent less water than its peers and saves 260 yuan a tonne. | uses 40 percent became 60 less
快递业务量同比增长两成半
+ parcel deliveries rose by a quarter year on year | 两成半 is a quarter
每股收益0.35元，市盈率约22倍
+ earnings of 0.35 yuan a share and a price-earnings ratio of about 22 | multiple as number
库容1.8亿立方米的水库
+ a reservoir holding 180 million cubic metres | cubic metres
- a reservoir holding 18 million cubic metres | ten times too little
电价每度上调5分钱
+ electricity went up by 0.05 yuan per kWh | 分钱
电压等级220千伏
+ at a voltage of 220 kV | kV
- at a voltage of 110 kV | another voltage
零下5摄氏度
+ minus 5 degrees Celsius | below zero
+ five degrees below zero Celsius | below zero in words
每10万元产值耗能
+ energy used per 100,000 yuan of output | per
`);
