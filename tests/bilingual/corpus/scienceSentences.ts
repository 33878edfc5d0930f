/** Sentences of a science bureau, whole, with the usual slips. */
import { readPairs } from './readPairs';

export const scienceSentences = readPairs(`
今年以来，市科技局组织12支科技服务队深入6个县市区，为86家企业解决技术难题130余个。
+ Since the beginning of the year the Bureau has sent 12 service teams to all six counties, cities and districts, solving more than 130 technical problems for 86 companies. | counts
+ This year twelve teams from the Bureau have visited six counties, cities and districts and helped 86 enterprises overcome over 130 technical difficulties. | counts
- Since the beginning of the year the Bureau has sent 12 service teams to all six counties, cities and districts, solving more than 1,300 technical problems for 86 companies. | ten times
截至10月底，全市共认定登记技术合同1326项，成交额41.8亿元，提前两个月完成全年任务。
+ By the end of October, 1,326 technology contracts worth 4.18 billion yuan had been registered in the city, meeting the year's target two months early. | contracts
- By the end of October, 1,326 technology contracts worth 418 million yuan had been registered in the city, meeting the year's target two months early. | ten times less
- By the end of October, 1,326 technology contracts worth 4.18 billion yuan had been registered in the city, meeting the year's target three months early. | months
建设银行咸宁分行为28家科技企业发放贷款2.35亿元，其中信用贷款占比超过七成。
+ The Xianning branch of China Construction Bank lent 235 million yuan to 28 technology companies, over 70 percent of it without collateral. | loans
- The Xianning branch of China Construction Bank lent 235 million yuan to 28 technology companies, over 7 percent of it without collateral. | tenth
驻点村发展油茶2300亩、茶叶800亩，村集体年收入由不足3万元增加到18万元。
+ The village now grows 2,300 mu of oil-tea camellia and 800 mu of tea, and its collective income has risen from less than 30,000 yuan to 180,000 yuan a year. | village
- The village now grows 2,300 mu of oil-tea camellia and 800 mu of tea, and its collective income has risen from more than 30,000 yuan to 180,000 yuan a year. | bound turned
第三届创新创业大赛吸引了来自15个省市的210个项目报名，42个项目进入复赛，评出一等奖1名、二等奖3名、三等奖6名。
+ The third innovation and entrepreneurship contest drew 210 entries from 15 provinces and cities; 42 reached the second round, and one first, three second and six third prizes were awarded. | contest
- The third innovation and entrepreneurship contest drew 210 entries from 15 provinces and cities; 24 reached the second round, and one first, three second and six third prizes were awarded. | digits swapped
- The fourth innovation and entrepreneurship contest drew 210 entries from 15 provinces and cities; 42 reached the second round, and one first, three second and six third prizes were awarded. | edition
对首次认定的高新技术企业，一次性给予20万元奖励；对重新认定的，给予10万元奖励。
+ A company recognised as high-tech for the first time receives a one-off award of 200,000 yuan; one recognised again receives 100,000 yuan. | awards
- A company recognised as high-tech for the first time receives a one-off award of 200,000 yuan; one recognised again receives 150,000 yuan. | another sum
全市规模以上工业企业研发费用占主营业务收入的比重由1.1%提高到1.6%，提高0.5个百分点。
+ Among industrial enterprises above the designated size, R&D spending rose from 1.1 percent to 1.6 percent of main business revenue, up 0.5 percentage points. | share
+ R&D expenditure as a share of the main business revenue of industrial firms above the designated size went up by half a percentage point, from 1.1% to 1.6%. | half a point
- Among industrial enterprises above the designated size, R&D spending rose from 1.1 percent to 1.6 percent of main business revenue, up 0.5 percent. | points became percent
6月18日至20日，为期三天的科技活动周在市民广场举行，2万余名市民参加。
+ The three-day Science and Technology Week was held in Citizens' Square from 18 to 20 June; over 20,000 residents took part. | event
- The three-day Science and Technology Week was held in Citizens' Square from 18 to 21 June; over 20,000 residents took part. | day moved
实施“百企百校”合作计划，推动100家企业与100所高校结对，三年内共建联合研发中心50个以上。
+ Under the "100 companies, 100 universities" plan, 100 companies will be paired with 100 universities, which will set up at least 50 joint R&D centres in three years. | plan
- Under the "100 companies, 100 universities" plan, 100 companies will be paired with 100 universities, which will set up at most 50 joint R&D centres in three years. | bound turned
该项目总投资12亿元，分两期建设，一期投资5亿元，占地200亩，预计明年6月投产。
+ With a total investment of 1.2 billion yuan, the project will be built in two phases; the first, at 500 million yuan, covers 200 mu (about 13 hectares) and is expected to go into production next June. | project
- With a total investment of 1.2 billion yuan, the project will be built in two phases; the first, at 500 million yuan, covers 200 mu (about 30 hectares) and is expected to go into production next June. | conversion
根据《关于加快推进科技创新的若干意见》（咸发〔2019〕11号），市级财政科技专项资金每年增长不低于15%。
+ Under the Several Opinions on Accelerating Science and Technology Innovation (咸发〔2019〕11号), the city's special fund for science and technology is to grow by at least 15 percent a year. | document
- Under the Several Opinions on Accelerating Science and Technology Innovation (咸发〔2018〕11号), the city's special fund for science and technology is to grow by at least 15 percent a year. | year of the document
全市万人发明专利拥有量达4.87件，比上年末增加0.92件。
+ The city holds 4.87 invention patents per 10,000 people, 0.92 more than at the end of the previous year. | rate
- The city holds 4.87 invention patents per 10,000 people, 0.29 more than at the end of the previous year. | digits swapped
三位院士、二十余名专家齐聚咸宁，为产业发展把脉问诊。
+ Three academicians and more than 20 experts gathered in Xianning to advise on the development of its industries. | people
- Three academicians and some 200 experts gathered in Xianning to advise on the development of its industries. | ten times
项目建成后，年可处理污水1460万吨，相当于每天4万吨。
+ Once complete, it will treat 14.6 million tonnes of sewage a year, or 40,000 tonnes a day. | sewage
- Once complete, it will treat 14.6 million tonnes of sewage a year, or 400,000 tonnes a day. | ten times
前三季度，全市地区生产总值1182.3亿元，按可比价格计算，同比增长13.9%，两年平均增长2.6%。
+ In the first three quarters the city's GDP was 118.23 billion yuan, up 13.9 percent year on year at comparable prices and by an average of 2.6 percent over two years. | GDP
- In the first three quarters the city's GDP was 1,182.3 billion yuan, up 13.9 percent year on year at comparable prices and by an average of 2.6 percent over two years. | ten times
申报材料一式三份，于9月15日17时前报送至市科技局403室，逾期不予受理。
+ Three copies of the application are to reach Room 403 of the Bureau by 5 p.m. on 15 September; late applications will not be accepted. | deadline
- Three copies of the application are to reach Room 403 of the Bureau by 5 p.m. on 25 September; late applications will not be accepted. | day moved
疫情期间减免孵化器租金380万元，惠及在孵企业215家，每户平均减负1.77万元。
+ During the epidemic 3.8 million yuan in incubator rents was waived for 215 resident companies, an average of 17,700 yuan each. | rents
- During the epidemic 3.8 million yuan in incubator rents was waived for 215 resident companies, an average of 1,770 yuan each. | ten times less
一名科技特派员带动一个产业、致富一方百姓，全市237名科技特派员服务村庄覆盖率达到百分之百。
+ One commissioner drives one industry and brings prosperity to a whole area; the city's 237 science and technology commissioners now serve every village. | all villages
- One commissioner drives one industry and brings prosperity to a whole area; the city's 273 science and technology commissioners now serve every village. | digits swapped
与去年相比，企业平均办税时间缩短一半，纳税次数由8次减少到6次。
+ Compared with last year, the time companies spend on tax has been cut by half on average, and the number of payments from eight to six. | tax
- Compared with last year, the time companies spend on tax has been cut by a third on average, and the number of payments from eight to six. | half became third
全市已建成5G基站1850座，实现中心城区和县城城区全覆盖。
+ The city has built 1,850 5G base stations, covering the whole of the city centre and the county seats. | 5G
- The city has built 1,580 5G base stations, covering the whole of the city centre and the county seats. | digits swapped
“十四五”时期，力争全社会研发投入年均增长12%以上，到2025年占GDP的2.5%。
+ During the 14th Five-Year Plan period the aim is for R&D spending to grow by at least 12 percent a year and to reach 2.5 percent of GDP by 2025. | plan
- During the 14th Five-Year Plan period the aim is for R&D spending to grow by at least 12 percent a year and to reach 2.5 percent of GDP by 2035. | year
市科技局党组书记、局长一行5人到企业调研，现场解决问题3个，交办7个。
+ A party of five led by the Bureau's Party secretary and director visited companies, settling three problems on the spot and assigning seven to others. | visit
- A party of five led by the Bureau's Party secretary and director visited companies, settling three problems on the spot and assigning eight to others. | another count
该公司研发的新型环形器体积缩小三分之一，成本降低四成，已申请专利17项，获授权9项。
+ The company's new circulator is a third smaller and 40 percent cheaper; 17 patents have been applied for and nine granted. | product
- The company's new circulator is a third smaller and 4 percent cheaper; 17 patents have been applied for and nine granted. | tenth
- The company's new circulator is two thirds smaller and 40 percent cheaper; 17 patents have been applied for and nine granted. | fraction
全年空气质量优良天数达到331天，优良率90.7%，PM10年均浓度下降8.6%。
+ Air quality was good or excellent on 331 days, or 90.7 percent of the year, and the average concentration of PM10 fell by 8.6 percent. | air
- Air quality was good or excellent on 313 days, or 90.7 percent of the year, and the average concentration of PM10 fell by 8.6 percent. | digits swapped
消防救援大队接警后4分钟到场,出动消防车5辆、指战员28人,1小时20分后将火扑灭。
+ Five fire engines with a crew of 28 were on the spot within 4 minutes of the call, and the flames were out 80 minutes later. | 80 minutes
县气象台预计,未来三天最高气温36℃至38℃,偏南风2~3级。
- The county weather station forecasts highs of 36–38°C for the next seven days, with southerly winds of force 2 to 3. | wrong span
`);
