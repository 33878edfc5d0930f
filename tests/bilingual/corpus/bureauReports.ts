/** Sentences of a bureau’s reports, in another order than the Chinese, with figures exchanged. */
import { readPairs } from './readPairs';

export const bureauReports = readPairs(`
上半年,全市实现高新技术产业增加值128.6亿元,同比增长17.3%,占GDP比重达16.1%。
+ In the first half of the year the city's high-tech industries generated value added of 12.86 billion yuan, up 17.3% year on year and equal to 16.1% of GDP. | complete
+ High-tech value added citywide came to RMB 12.86bn in H1, a year-on-year rise of 17.3 per cent; its share of GDP was 16.1 per cent. | H1, bn
- In the first half of the year the city's high-tech industries generated value added of 128.6 billion yuan, up 17.3% year on year and equal to 16.1% of GDP. | ×10
- In the second half of the year the city's high-tech industries generated value added of 12.86 billion yuan, up 17.3% year on year and equal to 16.1% of GDP. | wrong half
目前,全市有省级技术创新平台42家,省级科技企业孵化器8个,国家级众创空间2个。
+ The city now has 42 provincial technology innovation platforms, eight provincial incubators and two national maker spaces. | complete
+ At present, two makerspaces at national level, 8 incubators at provincial level and 42 provincial innovation platforms operate in the city. | reordered
- The city now has 42 provincial technology innovation platforms, two provincial incubators and eight national maker spaces. | figures exchanged
- The city now has 24 provincial technology innovation platforms, eight provincial incubators and two national maker spaces. | digits swapped
市科技局推荐12家企业申报省级“专精特新”项目,其中5家成功入选。
+ The science bureau recommended 12 companies for the province's programme for specialised and innovative firms, and five were selected. | complete
+ Of a dozen businesses that the bureau put forward for the provincial "little giants" scheme, 5 made it onto the list. | dozen = 12
- The science bureau recommended five companies for the province's programme for specialised and innovative firms, and 12 were selected. | figures exchanged
- The science bureau recommended 12 companies for the province's programme for specialised and innovative firms, and seven were selected. | remainder for part
规模以上工业企业研发机构覆盖率由35%提高到46.5%,提高11.5个百分点。
+ The share of above-scale industrial firms with an R&D unit climbed from 35% to 46.5%, a gain of 11.5 percentage points. | complete
+ R&D units now exist in 46.5 per cent of industrial enterprises above designated size, 11.5 percentage points more than the previous 35 per cent. | reordered
- The share of above-scale industrial firms with an R&D unit climbed from 35% to 46.5%, a gain of 11.5%. | points→percent
- The share of above-scale industrial firms with an R&D unit fell from 46.5% to 35%, a loss of 11.5 percentage points. | reversed
截至9月30日,全市共登记技术合同1027项,成交额62.4亿元,完成年度目标的83.2%。
+ As of September 30, 1,027 technology contracts worth 6.24 billion yuan had been registered in the city, 83.2% of the annual target. | complete
- As of September 30, 1,027 technology contracts worth 62.4 million yuan had been registered in the city, 83.2% of the annual target. | billion→million and shifted
- As of September 30, 1,072 technology contracts worth 6.24 billion yuan had been registered in the city, 83.2% of the annual target. | digits swapped
5月30日是第六个“全国科技工作者日”,市科技局走访慰问一线科技工作者20余人。
+ On May 30, the sixth National Science and Technology Workers' Day, the bureau visited more than 20 front-line researchers. | 一线 no quantity
+ Over twenty scientists and technicians working at the front line received visits from the bureau on 30 May, China's 6th National Day of S&T Workers. | reordered
- On May 30, the fifth National Science and Technology Workers' Day, the bureau visited more than 20 front-line researchers. | wrong ordinal
- On May 13, the sixth National Science and Technology Workers' Day, the bureau visited more than 20 front-line researchers. | wrong day
~ On May 30, the sixth National Science and Technology Workers' Day, the bureau visited 20 front-line researchers. | 余 lost
会上,8家科技型企业与4家银行现场签约,授信总额3.2亿元。
+ At the meeting eight technology companies signed agreements with four banks for credit lines totalling 320 million yuan. | complete
+ Four banks concluded deals on the spot with 8 tech firms, granting them RMB 320m of credit in total. | reordered
- At the meeting four technology companies signed agreements with eight banks for credit lines totalling 320 million yuan. | figures exchanged
- At the meeting eight technology companies signed agreements with four banks for credit lines of 320 million yuan each. | total→each
市财政每年安排不少于2000万元的科技专项资金。
+ The city budget sets aside no less than 20 million yuan a year for science and technology. | lower bound
+ At least RMB 20 million is earmarked annually by the municipal treasury as a special science fund. | at least
- The city budget sets aside no more than 20 million yuan a year for science and technology. | bound reversed
- The city budget sets aside no less than 2 million yuan a year for science and technology. | ÷10
~ The city budget sets aside 20 million yuan a year for science and technology. | bound lost
《咸宁市科技创新“十四五”规划》提出,到2025年全社会研发投入占GDP比重达到2.5%。
+ Under Xianning's 14th Five-Year Plan for scientific and technological innovation, R&D spending is to reach 2.5% of GDP by 2025. | plan name
+ Xianning aims, in its innovation plan for the Fourteenth Five-Year Plan period, to raise total R&D outlays to 2.5 per cent of GDP by 2025. | plan name in words
- Under Xianning's 13th Five-Year Plan for scientific and technological innovation, R&D spending is to reach 2.5% of GDP by 2025. | wrong plan
- Under Xianning's 14th Five-Year Plan for scientific and technological innovation, R&D spending is to reach 25% of GDP by 2025. | ×10
会议传达了《关于进一步加强科技伦理治理的通知》(鄂科技发〔2022〕9号)精神。
+ The meeting conveyed the message of the Notice on Further Strengthening Ethics Governance in Science and Technology (Ekejifa [2022] No. 9). | document number
+ Participants were briefed on E Ke Ji Fa (2022) No. 9, a notice on tighter governance of research ethics. | reordered
- The meeting conveyed the message of the Notice on Further Strengthening Ethics Governance in Science and Technology (Ekejifa [2022] No. 6). | wrong number
- The meeting conveyed the message of the Notice on Further Strengthening Ethics Governance in Science and Technology (Ekejifa [2020] No. 9). | wrong year
7月8日至10日,市科技局组织13名企业负责人赴武汉、长沙两地考察学习。
+ From July 8 to 10, the bureau took 13 business leaders on a study tour of two cities, Wuhan and Changsha. | range
+ Thirteen company heads visited both Wuhan and Changsha on a fact-finding trip organised by the science bureau on 8–10 July. | both
- From July 8 to 18, the bureau took 13 business leaders on a study tour of two cities, Wuhan and Changsha. | end of range wrong
- From June 8 to 10, the bureau took 13 business leaders on a study tour of two cities, Wuhan and Changsha. | wrong month
全市新增高新技术企业116家,总数达到485家,五年翻了两番。
+ With 116 new high-tech companies the city now has 485, four times as many as five years ago. | 翻两番 = ×4
+ The number of high-tech enterprises has quadrupled in five years to 485, 116 of them added this year. | quadrupled
- With 116 new high-tech companies the city now has 485, twice as many as five years ago. | 翻两番 read as doubled
- With 485 new high-tech companies the city now has 601, four times as many as five years ago. | total taken as addition
市级科技特派员服务覆盖全市65个乡镇、921个行政村,推广新品种137个、新技术86项。
+ City-level science envoys served 65 townships and 921 administrative villages, spreading 137 new crop varieties and 86 new techniques. | complete
- City-level science envoys served 65 townships and 912 administrative villages, spreading 137 new crop varieties and 86 new techniques. | digits swapped
- City-level science envoys served 65 townships and 921 administrative villages, spreading 86 new crop varieties and 137 new techniques. | figures exchanged
该项目总投资12.5亿元,占地320亩,达产后年产值可达20亿元,年税收超过1亿元。
+ With a total investment of 1.25 billion yuan and a site of 320 mu, the project will turn out 2 billion yuan a year at full capacity and pay more than 100 million yuan in annual tax. | complete
+ The 1.25-billion-yuan project covers 21.3 hectares; once in full production, it is expected to yield RMB 2bn in output and over RMB 100m in taxes each year. | 320/15 = 21.3
- With a total investment of 12.5 billion yuan and a site of 320 mu, the project will turn out 2 billion yuan a year at full capacity and pay more than 100 million yuan in annual tax. | ×10
- With a total investment of 1.25 billion yuan and a site of 320 hectares, the project will turn out 2 billion yuan a year at full capacity and pay more than 100 million yuan in annual tax. | unit swapped
市科技局党组召开党史学习教育专题民主生活会,查摆问题14条,制定整改措施31条。
+ The bureau's Party leadership held a meeting of criticism and self-criticism on Party history education, identified 14 problems and drew up 31 remedies. | complete
+ Thirty-one corrective measures were adopted for the 14 shortcomings found at a special "democratic life" meeting of the bureau's leading Party group. | reordered
- The bureau's Party leadership held a meeting of criticism and self-criticism on Party history education, identified 31 problems and drew up 14 remedies. | figures exchanged
- The bureau's Party leadership held a meeting of criticism and self-criticism on Party history education, identified 14 problems and drew up 13 remedies. | digits swapped
全体党员重温入党誓词,共同庆祝中国共产党成立101周年。
+ All Party members renewed their oath to mark the 101st anniversary of the founding of the CPC. | anniversary
+ To celebrate 101 years of the Communist Party of China, every member repeated the admission vows. | years
- All Party members renewed their oath to mark the 100th anniversary of the founding of the CPC. | wrong anniversary
- All Party members renewed their oath to mark the 110th anniversary of the founding of the CPC. | digits swapped
我市科技进步综合指数为58.47%,在全省17个市州中排名第5位,较上年上升2位。
+ The city's composite index of scientific progress was 58.47%, fifth among the province's 17 prefectures and two places up on the previous year. | complete
+ Up two places from last year, our city came 5th of 17 prefecture-level areas in Hubei with a science and technology progress index of 58.47 per cent. | reordered
- The city's composite index of scientific progress was 58.47%, seventh among the province's 17 prefectures and two places up on the previous year. | former rank stated
- The city's composite index of scientific progress was 58.47%, fifth among the province's 17 prefectures and two places down on the previous year. | direction
2022年度共受理市级科技计划项目申报213项,经评审立项68项,立项率不到三分之一。
+ For 2022, 213 applications were received for the city science programme and 68 approved after review, fewer than one in three. | one in three
+ Of the 213 projects put forward under the municipal science plan for 2022, experts approved 68, which is less than a third. | a third
- For 2022, 213 applications were received for the city science programme and 68 approved after review, more than one in three. | bound reversed
- For 2022, 231 applications were received for the city science programme and 68 approved after review, fewer than one in three. | digits swapped
对新认定的国家级孵化器给予100万元奖励,省级给予50万元,市级给予20万元。
+ Newly recognised incubators receive 1 million yuan at national level, 500,000 yuan at provincial level and 200,000 yuan at city level. | complete
+ A newly certified national incubator is awarded RMB 1 million, a provincial one half a million and a municipal one RMB 200,000. | half a million
- Newly recognised incubators receive 1 million yuan at national level, 200,000 yuan at provincial level and 500,000 yuan at city level. | figures exchanged
- Newly recognised incubators receive 10 million yuan at national level, 500,000 yuan at provincial level and 200,000 yuan at city level. | ×10
“科技活动周”期间,发放宣传资料1.5万份,接待群众咨询3000多人次,展出展板46块。
+ During Science and Technology Week, 15,000 leaflets were handed out, more than 3,000 inquiries answered and 46 display boards put on show. | complete
+ The week of science events saw 46 panels exhibited, over 3,000 visits by people seeking advice, and the distribution of 15,000 items of publicity material. | reordered
- During Science and Technology Week, 150,000 leaflets were handed out, more than 3,000 inquiries answered and 46 display boards put on show. | ×10
- During Science and Technology Week, 15,000 leaflets were handed out, fewer than 3,000 inquiries answered and 46 display boards put on show. | bound reversed
11月2日下午3时,全市科技成果转化对接会在咸宁高新区召开,80多家企业参会。
+ At 3 p.m. on November 2 a matchmaking meeting on the transfer of research results opened in Xianning High-Tech Zone with more than 80 companies present. | complete
+ Over 80 firms came to the citywide technology transfer event, which began at 15:00 on 2 November in the Xianning high-tech zone. | 15:00
- At 3 p.m. on November 12 a matchmaking meeting on the transfer of research results opened in Xianning High-Tech Zone with more than 80 companies present. | wrong day
- At 3 p.m. on November 2 a matchmaking meeting on the transfer of research results opened in Xianning High-Tech Zone with nearly 80 companies present. | 多 turned into nearly
该研究院成立两年来,承担国家级项目2项、省级项目11项,孵化企业9家。
+ In the two years since its foundation the institute has taken on two national and 11 provincial projects and incubated nine companies. | complete
+ Founded two years ago, the institute has nursed 9 start-ups and undertaken 2 projects for the state and 11 for the province. | reordered; two years ago
- In the two years since its foundation the institute has taken on 11 national and two provincial projects and incubated nine companies. | figures exchanged
- In the 12 years since its foundation the institute has taken on two national and 11 provincial projects and incubated nine companies. | wrong span
全市万人有效发明专利拥有量6.8件,比上年末增加1.3件。
+ The city has 6.8 valid invention patents per 10,000 people, 1.3 more than at the end of last year. | per 10,000
+ Invention patents in force per ten thousand inhabitants number 6.8, up by 1.3 since the end of the previous year. | words
- The city has 6.8 valid invention patents per 1,000 people, 1.3 more than at the end of last year. | base ÷10
- The city has 8.1 valid invention patents per 10,000 people, 1.3 more than at the end of last year. | increase added on top
市科技局驻村工作队帮助该村发展黄桃300亩,带动52户脱贫户户均增收4000元。
+ The bureau's village team helped to plant 300 mu of yellow peaches, raising the incomes of 52 formerly poor households by 4,000 yuan each. | complete
+ Twenty hectares of yellow peach orchards, set up with the aid of the bureau's resident team, brought 52 families lifted out of poverty an extra RMB 4,000 apiece. | 300 mu = 20 ha
- The bureau's village team helped to plant 300 mu of yellow peaches, raising the incomes of 52 formerly poor people by 4,000 yuan each. | households→people
- The bureau's village team helped to plant 300 mu of yellow peaches, raising the incomes of 52 formerly poor households to 4,000 yuan each. | by→to
企业研发费用加计扣除比例由75%提高至100%。
+ The extra tax deduction for companies' R&D costs was raised from 75% to 100%. | from-to
+ Companies may now claim a super-deduction of 100 per cent of research costs instead of 75 per cent. | reordered
- The extra tax deduction for companies' R&D costs was cut from 100% to 75%. | reversed
- The extra tax deduction for companies' R&D costs was raised by 75% to 100%. | from→by
“十三五”末,全市高新技术企业数量是“十二五”末的4.2倍。
+ At the end of the 13th Five-Year Plan period the city had 4.2 times as many high-tech firms as at the end of the 12th. | two plans
+ Between the close of the Twelfth Five-Year Plan and that of the Thirteenth, the number of high-tech companies grew to 4.2 times its size. | reordered
- At the end of the 13th Five-Year Plan period the city had 4.2 times as many high-tech firms as at the end of the 11th. | wrong plan
- At the end of the 13th Five-Year Plan period the city had 5.2 times as many high-tech firms as at the end of the 12th. | +1 wrongly
拟对23家企业给予研发补助,补助总额1187.6万元,单个企业最高不超过200万元。
+ It is proposed to give 23 companies R&D subsidies totalling 11.876 million yuan, with a ceiling of 2 million yuan per company. | ceiling
+ R&D grants of RMB 11,876,000 in all are to go to 23 businesses, none receiving more than RMB 2 million. | full digits
- It is proposed to give 23 companies R&D subsidies totalling 118.76 million yuan, with a ceiling of 2 million yuan per company. | ×10
- It is proposed to give 23 companies R&D subsidies totalling 11.876 million yuan, with a minimum of 2 million yuan per company. | bound reversed
第十届中国创新创业大赛湖北赛区中,我市2家企业获二等奖,1家获优胜奖。
+ In the Hubei division of the 10th China Innovation and Entrepreneurship Competition, two of our companies won second prizes and one a merit award. | prize rank
+ Two local firms took 2nd prize and another an honourable mention in the Hubei heats of China's tenth Innovation and Entrepreneurship Contest. | another = one
- In the Hubei division of the 11th China Innovation and Entrepreneurship Competition, two of our companies won second prizes and one a merit award. | wrong ordinal
- In the Hubei division of the 10th China Innovation and Entrepreneurship Competition, two of our companies won third prizes and one a merit award. | wrong prize
全市科技系统干部职工148人完成线上培训,人均学时达50学时以上。
+ Online training was completed by 148 staff of the city's science authorities, who averaged more than 50 class hours each. | complete
+ The 148 employees of science offices across the city who finished the online course spent over fifty hours on it per head. | reordered
- Online training was completed by 148 staff of the city's science authorities, who averaged less than 50 class hours each. | bound reversed
- Online training was completed by 184 staff of the city's science authorities, who averaged more than 50 class hours each. | digits swapped
实施“千企万户”科技帮扶行动,首批派出专家35名,对接企业105家,平均每名专家服务3家。
+ Under the "Thousand Firms, Ten Thousand Households" aid campaign a first group of 35 experts was assigned to 105 companies, three apiece. | name
+ The first 35 specialists of the technical assistance drive "1,000 enterprises and 10,000 households" look after 105 businesses, or 3 each on average. | name in digits
- Under the "Thousand Firms, Ten Thousand Households" aid campaign a first group of 35 experts was assigned to 150 companies, three apiece. | digits swapped
- Under the "Thousand Firms, Ten Thousand Households" aid campaign a first group of 53 experts was assigned to 105 companies, three apiece. | digits swapped
`);
