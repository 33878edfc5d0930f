/** Sentences on a bureau’s events, awards and plans. */
import { readPairs } from './readPairs';

export const bureauEvents = readPairs(`
截至目前,已兑现科技创新奖补资金1260万元,惠及企业97家。
+ To date, 12.6 million yuan in innovation rewards and subsidies has been paid to 97 companies. | all agree
+ So far, 97 enterprises have benefited from RMB 12.6 million in science and technology incentives. | order changed
- To date, 126 million yuan in innovation rewards and subsidies has been paid to 97 companies. | factor ten
该公司研发的新型传感器精度提高30%,成本降低五分之一。
+ The new sensor developed by the company is 30 percent more accurate and costs one fifth less. | fraction
+ The company's newly developed sensor has improved precision by 30% while cutting costs by a fifth. | fraction
- The new sensor developed by the company is 30 percent more accurate and costs one third less. | wrong fraction
全市科技系统干部职工深入企业走访调研230余次,为企业解决技术难题56个。
+ Officials of the city's science and technology departments paid over 230 visits to enterprises and helped them solve 56 technical problems. | all agree
+ Staff of the city's science and technology authorities made more than 230 field visits to companies, solving 56 technical difficulties for them. | all agree
- Officials of the city's science and technology departments paid over 230 visits to enterprises and helped them solve 65 technical problems. | digits swapped
2021年,全市技术合同登记1285份,成交额36.9亿元,同比增长58.4%。
+ In 2021, 1,285 technology contracts worth 3.69 billion yuan were registered in the city, a year-on-year increase of 58.4 percent in value. | all agree
+ The city recorded 1,285 technology contracts in 2021, with their value surging 58.4% from the previous year to RMB 3.69 billion. | order changed
- In 2021, 1,285 technology contracts worth 3.96 billion yuan were registered in the city, a year-on-year increase of 58.4 percent in value. | digits swapped
上半年高新技术产品出口额下降6.3%,降幅比一季度收窄2.1个百分点。
+ Exports of high-tech products fell 6.3 percent in the first half of the year, a decline 2.1 percentage points smaller than in the first quarter. | all agree
+ In the first half, high-tech exports dropped by 6.3%, with the decline narrowing by 2.1 percentage points from Q1. | Q1
- Exports of high-tech products rose 6.3 percent in the first half of the year, a decline 2.1 percentage points smaller than in the first quarter. | fell turned into rose
全市共有省级星创天地18个,国家级星创天地5个,均位居全省前列。
+ The city has 18 provincial-level and five national-level agricultural maker spaces, both among the highest numbers in the province. | both is no figure
+ With 18 provincial and 5 national "Xingchuang Tiandi" agricultural incubators, the city is among the leaders in the province. | all agree
- The city has 18 provincial-level and 15 national-level agricultural maker spaces, both among the highest numbers in the province. | mistyped figure
市科技局驻村工作队帮助村里建成茶叶基地800亩、冷库1座,村集体经济收入突破50万元。
+ The bureau's village work team helped build an 800-mu tea plantation and a cold storage facility, and the village's collective income topped 500,000 yuan. | 1座 as article
+ Thanks to the bureau's resident work team, the village now has 800 mu of tea gardens and one cold store, and its collective income has exceeded RMB 500,000. | all agree
- The bureau's village work team helped build an 800-mu tea plantation and a cold storage facility, and the village's collective income topped 50,000 yuan. | factor ten
今年是中国共产主义青年团成立100周年,市科技局组织青年干部开展主题团日活动4次。
+ This year marks the 100th anniversary of the founding of the Communist Youth League of China, and the bureau has organized four themed activities for its young staff. | anniversary
+ To mark the centenary of the Communist Youth League of China this year, four theme days were organized for young officials of the bureau. | centenary
- This year marks the 90th anniversary of the founding of the Communist Youth League of China, and the bureau has organized four themed activities for its young staff. | wrong anniversary
申报截止时间为2023年8月31日17:00,逾期不予受理。
+ The deadline for applications is 17:00 on August 31, 2023, after which none will be accepted. | date and time
+ Applications must be submitted by 17:00, 31 August 2023; late submissions will not be considered. | day first
- The deadline for applications is 17:00 on August 21, 2023, after which none will be accepted. | wrong day
联合基金每年投入1000万元,其中省级出资600万元,市级出资400万元。
+ The joint fund invests 10 million yuan a year, with 6 million yuan from the province and 4 million yuan from the city. | all agree
+ Each year, RMB 10 million goes into the joint fund: RMB 6 million from the provincial government and RMB 4 million from the city. | all agree
- The joint fund invests 10 million yuan a year, with 4 million yuan from the province and 6 million yuan from the city. | figures exchanged
全市R&D经费支出42.7亿元,其中企业支出占比超过九成。
+ R&D expenditure in the city came to 4.27 billion yuan, with enterprises accounting for over 90 percent. | 九成
+ The city spent RMB 4.27 billion on R&D, more than 90% of which came from businesses. | 九成
- R&D expenditure in the city came to 4.27 billion yuan, with enterprises accounting for over 9 percent. | factor ten
围绕光电信息、生命健康等五大产业,凝练关键技术需求73项。
+ Focusing on five major industries such as optoelectronic information and life and health, 73 key technology needs were identified. | 五大
+ A list of 73 key technological demands was drawn up for five leading industries, including optoelectronic information and life sciences. | order changed
- Focusing on six major industries such as optoelectronic information and life and health, 73 key technology needs were identified. | wrong figure
首批20个“揭榜挂帅”项目榜单金额共计1.15亿元。
+ The first batch of 20 projects under the open bidding mechanism has a combined value of 115 million yuan. | all agree
+ Worth a total of RMB 115 million, the first 20 projects were put up for open competition. | all agree
- The first batch of 20 projects under the open bidding mechanism has a combined value of 1.15 billion yuan. | factor ten
全市已建成院士专家工作站27家,柔性引进院士12名、专家140余名。
+ The city has set up 27 academician and expert workstations and brought in 12 academicians and over 140 experts on a flexible basis. | all agree
+ Through 27 academician workstations, the city has attracted 12 academicians and more than 140 specialists under flexible arrangements. | all agree
- The city has set up 27 academician and expert workstations and brought in two academicians and over 140 experts on a flexible basis. | digit dropped
4月26日是第22个世界知识产权日,市科技局走进园区开展政策宣讲。
+ April 26 was the 22nd World Intellectual Property Day, and the bureau explained policies to companies in industrial parks. | all agree
+ The bureau gave policy briefings in industrial parks on 26 April, the 22nd World Intellectual Property Day. | order changed
- April 16 was the 22nd World Intellectual Property Day, and the bureau explained policies to companies in industrial parks. | wrong day
2020年至2022年,全市高新技术企业数量年均增长28%。
+ Between 2020 and 2022, the number of high-tech enterprises in the city grew at an average annual rate of 28 percent. | all agree
+ The city's high-tech companies increased in number by an average of 28% a year from 2020 to 2022. | order changed
- Between 2010 and 2022, the number of high-tech enterprises in the city grew at an average annual rate of 28 percent. | one end of range
5家企业在第十届中国创新创业大赛湖北赛区中获奖,其中一等奖1名、二等奖2名、三等奖2名。
+ Five local companies won awards in the Hubei division of the 10th China Innovation and Entrepreneurship Competition: one first prize, two second prizes and two third prizes. | all agree
+ At the Hubei round of the 10th China Innovation and Entrepreneurship Competition, five of the city's enterprises took 1 first prize, 2 second prizes and 2 third prizes. | digits
- Five local companies won awards in the Hubei division of the 10th China Innovation and Entrepreneurship Competition: one first prize, two second prizes and three third prizes. | wrong figure
办理时限由原来的20个工作日压缩至7个工作日。
+ The processing time has been cut from 20 working days to seven. | unit once
+ Applications are now handled within 7 working days, down from 20. | order changed
- The processing time has been cut from 20 working days to 17. | wrong figure
对获得国家科学技术奖的团队,最高给予500万元奖励。
+ Teams that win a national science and technology award can receive up to 5 million yuan. | 最高 = up to
+ A maximum reward of RMB 5 million will be given to teams winning national science and technology awards. | maximum
- Teams that win a national science and technology award can receive at least 5 million yuan. | bound reversed
市科技馆建筑面积1.8万平方米,年接待观众30万人次以上。
+ The municipal science and technology museum has a floor area of 18,000 square meters and receives more than 300,000 visits a year. | all agree
+ With a floor space of 18,000 sq m, the city's science museum receives over 300,000 visitors annually. | 人次 as visitors
- The municipal science and technology museum has a floor area of 1,800 square meters and receives more than 300,000 visits a year. | factor ten
通过省级验收的项目有13个,优秀率为38.5%,较上年提高9.2个百分点。
+ Thirteen projects passed provincial acceptance, with 38.5 percent rated excellent, up 9.2 percentage points from the year before. | all agree
+ A total of 13 projects were approved at the provincial level; 38.5% were graded excellent, 9.2 percentage points more than last year. | all agree
- Thirteen projects passed provincial acceptance, with 38.5 percent rated excellent, down 9.2 percentage points from the year before. | direction reversed
科创大走廊规划总面积约680平方公里,涉及3个县(市、区)的14个乡镇。
+ The science and innovation corridor covers a planned area of about 680 square kilometers, taking in 14 townships in three counties and districts. | all agree
+ Spanning roughly 680 sq km, the planned innovation corridor includes 14 townships across three county-level areas. | all agree
- The science and innovation corridor covers a planned area of about 860 square kilometers, taking in 14 townships in three counties and districts. | digits swapped
市科技局印发《科技创新券管理办法》(宜科发〔2023〕15号),每家企业每年最高可申领20万元。
+ The bureau issued the Measures for the Administration of Innovation Vouchers (Yikefa [2023] No. 15), under which each company may claim up to 200,000 yuan a year. | all agree
+ Under the Administrative Measures on Innovation Vouchers (Yi Ke Fa [2023] No. 15) issued by the bureau, a company can apply for a maximum of RMB 200,000 annually. | all agree
- The bureau issued the Measures for the Administration of Innovation Vouchers (Yikefa [2022] No. 15), under which each company may claim up to 200,000 yuan a year. | wrong bracket year
目前,我市科技型中小企业入库数达736家,是2019年的2.4倍。
+ At present, 736 technology-based SMEs in the city are on the national register, 2.4 times the number in 2019. | multiple
+ The city now has 736 registered small and medium-sized technology companies, 2.4 times as many as in 2019. | multiple
- At present, 736 technology-based SMEs in the city are on the national register, 4.2 times the number in 2019. | digits swapped
仪器共享平台入网大型科学仪器设备460台(套),总价值2.3亿元。
+ The sharing platform has 460 sets of large scientific instruments and equipment online with a total value of 230 million yuan. | all agree
+ RMB 230 million worth of large scientific equipment, 460 pieces in all, is available on the sharing platform. | order changed
- The sharing platform has 640 sets of large scientific instruments and equipment online with a total value of 230 million yuan. | digits swapped
党组书记带头讲党课2次,班子成员深入联系点开展调研18次。
+ The secretary of the leading Party members group gave two Party lectures, and members of the leadership carried out 18 field studies at their contact points. | all agree
+ The Party group secretary took the lead by giving Party lectures twice, while other leaders conducted research trips to their liaison sites 18 times. | twice
- The secretary of the leading Party members group gave three Party lectures, and members of the leadership carried out 18 field studies at their contact points. | wrong figure
在省科技厅公布的2022年度考核结果中,我市由第九位上升至第六位。
+ In the 2022 assessment results released by the provincial science and technology department, the city moved up from ninth to sixth place. | all agree
+ The city rose to 6th from 9th in the results of the 2022 evaluation published by the Department of Science and Technology of the province. | order changed
- In the 2022 assessment results released by the provincial science and technology department, the city moved up from ninth to seventh place. | wrong rank
全市新增科技型企业210家,培育“瞪羚”企业17家,“独角兽”企业实现零的突破。
+ The city added 210 technology companies, nurtured 17 "gazelle" firms and saw the emergence of its first "unicorn." | 零的突破 idiom
+ In all, 210 new technology-based enterprises and 17 gazelle enterprises were cultivated, and the city got a unicorn company for the first time. | 零的突破 idiom
- The city added 210 technology companies, nurtured 71 "gazelle" firms and saw the emergence of its first "unicorn." | digits swapped
据统计,全市规模以上高新技术制造业用电量同比增长9.8%,利润总额同比增长12.6%。
+ Statistics show that electricity consumption in high-tech manufacturing above designated size rose 9.8 percent year on year, while total profits rose 12.6 percent. | all agree
+ According to statistics, the city's large high-tech manufacturers used 9.8% more power and earned 12.6% more profit than a year ago. | all agree
- Statistics show that electricity consumption in high-tech manufacturing above designated size rose 12.6 percent year on year, while total profits rose 9.8 percent. | figures exchanged
3年来,累计选派100余名科技人才到基层一线挂职服务。
+ In the past three years, over 100 science and technology professionals have been sent to work at the grassroots level. | all agree
+ More than 100 sci-tech personnel have been assigned to temporary posts at the primary level over the last three years. | order changed
- In the past five years, over 100 science and technology professionals have been sent to work at the grassroots level. | wrong figure
中试基地占地面积45亩,可同时满足10个以上项目开展中试。
+ The pilot-testing base covers 45 mu (3 hectares) and can accommodate more than 10 projects at a time. | with conversion
+ Covering an area of 3 hectares, the pilot base is able to host 10 or more pilot-scale tests simultaneously. | converted only
- The pilot-testing base covers 45 hectares and can accommodate more than 10 projects at a time. | unit changed
12月1日起,科技项目申报全面实行网上办理,申报材料由8份减少到3份。
+ Starting from December 1, all science and technology projects are to be applied for online, and the number of required documents is reduced from eight to three. | all agree
+ All project applications have been handled online since 1 December, with the paperwork cut to three documents from eight. | order changed
- Starting from December 11, all science and technology projects are to be applied for online, and the number of required documents is reduced from eight to three. | wrong day
全市高校毕业生留市就业创业人数达到8600人,较上年增加1300余人。
+ The number of college graduates staying in the city to work or start businesses reached 8,600, over 1,300 more than in the previous year. | all agree
+ A total of 8,600 university graduates chose to work or launch startups in the city, an increase of more than 1,300 from a year earlier. | all agree
- The number of college graduates staying in the city to work or start businesses reached 8,600, nearly 1,300 more than in the previous year. | more than turned into nearly
党的二十大报告提出,教育、科技、人才是全面建设社会主义现代化国家的基础性、战略性支撑。
+ The report to the 20th National Congress of the Communist Party of China states that education, science and technology, and talent are the foundational and strategic pillars for building a modern socialist country in all respects. | congress
+ According to the report to the 20th CPC National Congress, education, science and technology, and human resources are basic and strategic support for building China into a modern socialist country. | congress
- The report to the 18th National Congress of the Communist Party of China states that education, science and technology, and talent are the foundational and strategic pillars for building a modern socialist country in all respects. | wrong congress
第一批入选名单共18人,每人获得3万元至5万元科研经费支持。
+ The first list includes 18 people, each of whom will receive 30,000 to 50,000 yuan in research funding. | range
+ Eighteen people have been chosen in the first group, with each to be given between RMB 30,000 and RMB 50,000 for research. | range
- The first list includes 18 people, each of whom will receive 30,000 to 80,000 yuan in research funding. | one end of range
`);
