/** Sentences of a bureau’s notices and plans, in another order than the Chinese, with figures exchanged. */
import { readPairs } from './readPairs';

export const bureauNotices = readPairs(`
截至目前,“科技贷”累计放款9.87亿元,不良率仅为0.36%。
+ To date 987 million yuan has been lent under the science loan scheme, with a bad-loan ratio of only 0.36%. | complete
+ The technology credit programme has so far disbursed RMB 987m; non-performing loans make up a mere 0.36 per cent. | reordered
- To date 98.7 million yuan has been lent under the science loan scheme, with a bad-loan ratio of only 0.36%. | ÷10
- To date 987 million yuan has been lent under the science loan scheme, with a bad-loan ratio of only 3.6%. | ×10
从2019年的9家到2021年的31家,全市瞪羚企业数量两年增长2.4倍。
+ From nine in 2019 to 31 in 2021, the number of gazelle companies in the city rose by 240% in two years. | +2.4倍 = +240%
+ The city counted 31 gazelle firms in 2021 against 9 in 2019, growing to 3.4 times the earlier number within two years. | 31/9 = 3.44
- From nine in 2019 to 31 in 2021, the number of gazelle companies in the city rose by 24% in two years. | ÷10
- From 31 in 2019 to nine in 2021, the number of gazelle companies in the city rose by 240% in two years. | from-to reversed
邀请华中农业大学等6所高校的14位教授开展技术诊断,提出建议57条。
+ Fourteen professors from six universities, among them Huazhong Agricultural University, were invited to diagnose technical problems and made 57 suggestions. | complete
+ Technical check-ups by 14 academics of 6 universities, including Huazhong Agricultural, produced 57 recommendations. | reordered
- Six professors from 14 universities, among them Huazhong Agricultural University, were invited to diagnose technical problems and made 57 suggestions. | figures exchanged
- Fourteen professors from six universities, among them Huazhong Agricultural University, were invited to diagnose technical problems and made 75 suggestions. | digits swapped
咸宁高新区在全国169家国家高新区中综合排名第97位,首次进入前100名。
+ Xianning High-Tech Zone ranked 97th overall among China's 169 national high-tech zones, entering the top 100 for the first time. | rank
+ For the first time among the first hundred, Xianning's zone was placed No. 97 of 169 high-tech zones at national level. | first hundred
- Xianning High-Tech Zone ranked 79th overall among China's 169 national high-tech zones, entering the top 100 for the first time. | digits swapped
- Xianning High-Tech Zone ranked 97th overall among China's 196 national high-tech zones, entering the top 100 for the first time. | digits swapped
光谷科创大走廊咸宁功能区规划面积约215平方公里,分三期建设。
+ The Xianning section of the Optics Valley innovation corridor has a planned area of about 215 square kilometres and is to be built in three phases. | about
+ Development in 3 stages is foreseen for the Xianning functional area of the corridor, roughly 215 km² in extent. | km²
- The Xianning section of the Optics Valley innovation corridor has a planned area of about 215 hectares and is to be built in three phases. | unit
- The Xianning section of the Optics Valley innovation corridor has a planned area of about 215 square kilometres and is to be built in two phases. | wrong number
全年共举办“启智咸宁汇”路演活动12场,76个项目登台,促成融资1.08亿元。
+ Twelve "Qizhi Xianning" roadshows were held in the year, presenting 76 projects and leading to 108 million yuan of financing. | complete
+ A dozen project roadshows over the year gave the stage to 76 ventures, which raised RMB 108m as a result. | dozen
- Twelve "Qizhi Xianning" roadshows were held in the year, presenting 76 projects and leading to 1.08 billion yuan of financing. | ×10
- Twelve "Qizhi Xianning" roadshows were held in the year, presenting 12 projects and leading to 108 million yuan of financing. | figure copied
市科技局机关现有在职党员27名,党员干部下沉社区服务累计410小时。
+ The bureau has 27 serving Party members; its members and officials have given 410 hours of service in residential communities. | complete
+ Altogether 410 hours have been spent on community work by Party members and cadres of the bureau, where 27 members are in active service. | reordered
- The bureau has 27 serving Party members; its members and officials have given 410 days of service in residential communities. | unit
- The bureau has 72 serving Party members; its members and officials have given 410 hours of service in residential communities. | digits swapped
新政策将科技型企业创业担保贷款额度从300万元提高到500万元,期限两年。
+ The new policy lifts the limit on guaranteed start-up loans to tech firms from 3 million to 5 million yuan for a term of two years. | shared unit
+ Two-year start-up loans of up to RMB 5m, instead of RMB 3m, can now be guaranteed for technology companies. | reordered
- The new policy lowers the limit on guaranteed start-up loans to tech firms from 5 million to 3 million yuan for a term of two years. | reversed
- The new policy lifts the limit on guaranteed start-up loans to tech firms from 3 million to 5 million yuan for a term of five years. | wrong term
我局将于每月10日前报送上月数据,每季度末进行一次通报。
+ The bureau will submit the previous month's data by the 10th of each month and issue a bulletin at the end of every quarter. | by the 10th
+ Data for the month before are to be reported no later than the tenth day of every month, with one circular at each quarter's end. | words
- The bureau will submit the previous month's data by the 20th of each month and issue a bulletin at the end of every quarter. | wrong day
- The bureau will submit the previous month's data after the 10th of each month and issue a bulletin at the end of every quarter. | bound reversed
2020年全市地方财政科技支出4.56亿元,占一般公共预算支出的1.7%,比2019年下降0.2个百分点。
+ In 2020 local government in the city spent 456 million yuan on science and technology, or 1.7% of general public expenditure, 0.2 percentage points less than in 2019. | complete
+ The share of science in general public spending slipped by 0.2 percentage points from 2019 to 1.7 per cent in 2020, when RMB 456m was spent. | reordered
- In 2019 local government in the city spent 456 million yuan on science and technology, or 1.7% of general public expenditure, 0.2 percentage points less than in 2020. | years exchanged
- In 2020 local government in the city spent 456 million yuan on science and technology, or 1.7% of general public expenditure, 0.2 percentage points more than in 2019. | direction
产业研究院联合企业研发的新型环保涂料,使挥发性有机物排放减少八成以上。
+ A new eco-friendly coating developed by the institute and companies cuts emissions of volatile organic compounds by more than 80%. | 八成
+ VOC emissions drop by over four fifths with the novel green paint that the institute worked out together with firms. | 4/5
- A new eco-friendly coating developed by the institute and companies cuts emissions of volatile organic compounds by more than 8%. | 成 lost
- A new eco-friendly coating developed by the institute and companies cuts emissions of volatile organic compounds to more than 80%. | by→to
据统计,全市共有科技人才4.7万人,其中高级职称6200人,35岁以下青年人才占比近四成。
+ Statistics show 47,000 science and technology professionals in the city, 6,200 with senior titles; those under 35 make up nearly 40%. | complete
+ Almost two fifths of the city's 47,000 skilled scientific staff are younger than 35, and 6,200 hold senior professional titles, figures show. | two fifths
- Statistics show 47,000 science and technology professionals in the city, 6,200 with senior titles; those under 35 make up more than 40%. | 近 turned into more than
- Statistics show 470,000 science and technology professionals in the city, 6,200 with senior titles; those under 35 make up nearly 40%. | ×10
自2021年7月1日起施行,有效期5年。
+ It takes effect on 1 July 2021 and is valid for five years. | date
+ In force from July 1, 2021 for a period of 5 years. | order
- It takes effect on 7 January 2021 and is valid for five years. | day and month exchanged
- It takes effect on 1 July 2021 and is valid for three years. | wrong period
企业技术需求库已入库需求248条,解决率达到54%,超过半数。
+ The database holds 248 technical requests from companies, of which 54% – more than half – have been met. | half
+ Over half, or 54 per cent, of the 248 corporate technology needs now on file have been resolved. | reordered
- The database holds 248 technical requests from companies, of which 45% – less than half – have been met. | digits swapped, bound
- The database holds 284 technical requests from companies, of which 54% – more than half – have been met. | digits swapped
该公司生产的触控玻璃年产量达1.3亿片,占全球市场份额的三成左右。
+ The company makes 130 million sheets of touch glass a year, around 30% of the world market. | 左右
+ Its yearly output of touch-screen glass, at 130 million pieces, gives it about three tenths of global sales. | tenths
- The company makes 13 million sheets of touch glass a year, around 30% of the world market. | ÷10
- The company makes 130 million sheets of touch glass a year, around 3% of the world market. | 成 lost
领导小组下设办公室和4个工作专班,实行“一月一调度、一季一通报”。
+ Under the leading group are an office and four task forces, with monthly reviews and quarterly bulletins. | 一月一, 一季一
+ The leading group has one office and 4 working teams; progress is reviewed once a month and reported once a quarter. | once
- Under the leading group are an office and five task forces, with monthly reviews and quarterly bulletins. | wrong number
- Under the leading group are an office and four task forces, with weekly reviews and quarterly bulletins. | month→week
首届科普讲解大赛共有58名选手参赛,最终决出一等奖2名、二等奖5名、三等奖8名。
+ The first science communication contest drew 58 contestants and ended with two first, five second and eight third prizes. | complete
- The first science communication contest drew 58 contestants and ended with two first, eight second and five third prizes. | exchanged
- The second science communication contest drew 58 contestants and ended with two first, five second and eight third prizes. | wrong ordinal
到“十四五”末,力争高新技术企业突破800家、省级以上创新平台突破60家。
+ By the end of the 14th Five-Year Plan the aim is more than 800 high-tech firms and more than 60 innovation platforms at provincial level or above. | 突破 = more than
- By the end of the 15th Five-Year Plan the aim is more than 800 high-tech firms and more than 60 innovation platforms at provincial level or above. | wrong plan
- By the end of the 14th Five-Year Plan the aim is up to 800 high-tech firms and more than 60 innovation platforms at provincial level or above. | bound reversed
市科技局一行5人到通山县调研,实地查看3家企业和1个农业示范基地。
+ A five-member team from the bureau went to Tongshan County and inspected three companies and a model farm. | 一行 no quantity
+ On a visit to Tongshan, 5 officials of the science bureau looked round one agricultural demonstration base and three businesses. | reordered
- A five-member team from the bureau went to Tongshan County and inspected five companies and a model farm. | figure copied
- A 15-member team from the bureau went to Tongshan County and inspected three companies and a model farm. | 一行5 read as 15
一批“卡脖子”技术取得突破,其中7项填补国内空白,2项达到国际领先水平。
+ Breakthroughs were made in a number of bottleneck technologies, seven of which were firsts in China and two of which lead the world. | 一批
+ Among the critical technologies mastered, 7 fill gaps in the country and 2 are ahead of international standards. | reordered
- Breakthroughs were made in a number of bottleneck technologies, two of which were firsts in China and seven of which lead the world. | exchanged
- Breakthroughs were made in a number of bottleneck technologies, 17 of which were firsts in China and two of which lead the world. | digit added
大学生创业项目每个给予5万元至20万元不等的资金支持,最长扶持3年。
+ Student start-ups receive between 50,000 and 200,000 yuan each and are supported for up to three years. | range
+ Grants ranging from RMB 50,000 to RMB 200,000 are available to each student venture, for 3 years at most. | at most
- Student start-ups receive between 50,000 and 2 million yuan each and are supported for up to three years. | upper end ×10
- Student start-ups receive between 50,000 and 200,000 yuan each and are supported for at least three years. | bound reversed
8月中旬,全市遭遇60年一遇的高温干旱,科技特派员抢救茶园2300亩。
+ In mid-August, in the worst heat and drought for 60 years, science envoys saved 2,300 mu of tea gardens. | 60年一遇
+ Tea plantations of 2,300 mu were rescued by technical envoys in the once-in-sixty-years drought and heat of mid-August. | reordered
- In mid-August, in the worst heat and drought for 16 years, science envoys saved 2,300 mu of tea gardens. | digits
- In late August, in the worst heat and drought for 60 years, science envoys saved 2,300 mu of tea gardens. | 中旬→下旬
项目建成后,年可节约标准煤1.2万吨,减少二氧化碳排放3.1万吨。
+ On completion the project will save 12,000 tonnes of standard coal and cut carbon dioxide emissions by 31,000 tonnes a year. | complete
+ Each year 31,000 t less CO2 will be emitted and 12,000 t less standard coal burnt once the project is finished. | reordered; CO2
- On completion the project will save 31,000 tonnes of standard coal and cut carbon dioxide emissions by 12,000 tonnes a year. | exchanged
- On completion the project will save 12,000 kilograms of standard coal and cut carbon dioxide emissions by 31,000 tonnes a year. | unit
1月至11月,全市专利授权量5869件,其中发明专利402件,分别增长9.5%和31.8%。
+ From January to November, 5,869 patents were granted in the city, 402 of them for inventions, up 9.5% and 31.8% respectively. | respectively
+ In the first eleven months the city obtained 5,869 patents, a rise of 9.5 per cent; invention patents accounted for 402, a rise of 31.8 per cent. | first eleven months
- From January to November, 5,869 patents were granted in the city, 402 of them for inventions, up 31.8% and 9.5% respectively. | exchanged
- From January to October, 5,869 patents were granted in the city, 402 of them for inventions, up 9.5% and 31.8% respectively. | end of range wrong
局党组书记为全体干部上了一堂题为《学习党的二十大精神》的专题党课,90余人聆听。
+ The bureau's Party secretary gave all staff a lecture on the guiding principles of the 20th CPC National Congress, heard by more than 90 people. | congress
+ Over ninety people listened to the secretary of the Party group speak on the spirit of the Party's Twentieth National Congress. | words
- The bureau's Party secretary gave all staff a lecture on the guiding principles of the 19th CPC National Congress, heard by more than 90 people. | wrong congress
- The bureau's Party secretary gave all staff a lecture on the guiding principles of the 20th CPC National Congress, heard by fewer than 90 people. | bound reversed
评审采取网络答辩方式,每个项目陈述8分钟、问答5分钟,满分100分,60分以下不予立项。
+ In online hearings each project had eight minutes to present and five for questions; out of 100 points, those with fewer than 60 were turned down. | complete
+ Applicants spoke for 8 minutes and answered questions for 5 over the internet, and no project scoring below 60 of a possible 100 was approved. | reordered
- In online hearings each project had five minutes to present and eight for questions; out of 100 points, those with fewer than 60 were turned down. | exchanged
- In online hearings each project had eight minutes to present and five for questions; out of 100 points, those with more than 60 were turned down. | bound reversed
2023年一季度,全市技术合同成交额19.4亿元,较2022年同期的12.8亿元增长51.6%。
+ In Q1 2023 technology contracts in the city were worth 1.94 billion yuan, 51.6% more than the 1.28 billion yuan of the same period of 2022. | complete
+ From RMB 1.28bn in the first quarter of 2022, the city's technology transactions grew by 51.6 per cent to RMB 1.94bn in the first three months of 2023. | reordered
- In Q1 2023 technology contracts in the city were worth 1.94 billion yuan, 51.6% more than the 12.8 billion yuan of the same period of 2022. | ×10
- In Q1 2023 technology contracts in the city were worth 1.28 billion yuan, 51.6% more than the 1.94 billion yuan of the same period of 2022. | exchanged
先后制定出台“科创20条”“人才12条”等政策文件,兑现奖补资金1.36亿元。
+ Policies such as the 20 measures for innovation and the 12 measures for talent were issued, and 136 million yuan in awards and subsidies paid out. | names with numbers
+ The city adopted its "20 Articles on Science and Innovation" and "12 Articles on Talent", among others, and made good on RMB 136m of promised incentives. | names with numbers
- Policies such as the 12 measures for innovation and the 20 measures for talent were issued, and 136 million yuan in awards and subsidies paid out. | exchanged
- Policies such as the 20 measures for innovation and the 12 measures for talent were issued, and 13.6 million yuan in awards and subsidies paid out. | ÷10
近三年来,市科技局累计争取上级项目资金2.13亿元,年均增长26%。
+ Over the past three years the bureau has secured 213 million yuan in project funds from higher levels, with average annual growth of 26%. | complete
+ Project money won from higher authorities in the last 3 years adds up to RMB 213m, growing on average by 26 per cent a year. | reordered
- Over the past three years the bureau has secured 2.13 billion yuan in project funds from higher levels, with average annual growth of 26%. | ×10
- Over the past three years the bureau has secured 213 million yuan in project funds from higher levels, with average annual growth of 62%. | digits swapped
`);
