/** Sentences of briefings and notices, as translators of them write: prizes, caps, deadlines, conversions. */
import { readPairs } from './readPairs';

export const briefings = readPairs(`
去年,全市新认定高新技术企业112家,总数达到358家,同比增长28.3%。
+ Last year the city recognised 112 new high-tech enterprises, bringing the total to 358, up 28.3 percent year on year. | all three figures
- Last year the city recognised 112 new high-tech enterprises, bringing the total to 385, up 28.3 percent year on year. | total has digits swapped
上半年,全市技术合同成交额达到42.7亿元,完成年度目标的61%。
+ In the first half of the year, technology contracts worth 4.27 billion yuan were signed citywide, 61 percent of the annual target. | half, billion, percent
+ Technology contract transactions in the city reached RMB 4.27 billion from January to June, meeting 61% of the full-year goal. | months for half
- In the first half of the year, technology contracts worth 42.7 billion yuan were signed citywide, 61 percent of the annual target. | factor ten
市科技局选派48名科技特派员,组成16个服务团队,深入9个乡镇开展技术指导。
+ The city science and technology bureau sent 48 science and technology commissioners, in 16 service teams, to give technical guidance in nine townships. | three counts
- The city science and technology bureau sent 48 science and technology commissioners, in 18 service teams, to give technical guidance in nine townships. | wrong number of teams
3月18日,市科技局召开2022年度党建工作会议,全局46名党员参加。
+ On March 18 the bureau held its 2022 Party building work conference, attended by all 46 of its Party members. | date, year, count
+ All 46 Party members of the bureau attended its annual Party building meeting for 2022 on 18 March. | order changed
- On March 8 the bureau held its 2022 Party building work conference, attended by all 46 of its Party members. | wrong day
全市现有省级以上孵化器15家,其中国家级3家,在孵企业620余家,带动就业8000多人。
+ The city now has 15 incubators at or above provincial level, three of them national, with more than 620 firms in incubation providing over 8,000 jobs. | bounds kept
- The city now has 15 incubators at or above provincial level, five of them national, with more than 620 firms in incubation providing over 8,000 jobs. | wrong number of national incubators
- The city now has 15 incubators at or above provincial level, three of them national, with more than 620 firms in incubation providing over 80,000 jobs. | factor ten
为68家科技型中小企业发放“科创贷”2.15亿元,平均利率低于同类贷款1.2个百分点。
+ Sci-tech loans of 215 million yuan were granted to 68 small and medium-sized tech firms at an average rate 1.2 percentage points below that of similar loans. | million, pp
- Sci-tech loans of 215 million yuan were granted to 68 small and medium-sized tech firms at an average rate 1.2 percent below that of similar loans. | percent for points
- Sci-tech loans of 2.15 million yuan were granted to 68 small and medium-sized tech firms at an average rate 1.2 percentage points below that of similar loans. | 亿 read as million
市财政每年安排科技创新专项资金不少于3000万元,对首次认定的高新技术企业一次性奖励20万元。
+ The municipal budget sets aside at least 30 million yuan a year for science and technology innovation, and enterprises recognised as high-tech for the first time receive a one-off award of 200,000 yuan. | bound kept
+ No less than RMB 30 million is earmarked each year from city finances for innovation, with a single bonus of RMB 200,000 for first-time high-tech enterprises. | other wording
- The municipal budget sets aside at most 30 million yuan a year for science and technology innovation, and enterprises recognised as high-tech for the first time receive a one-off award of 200,000 yuan. | bound turned round
驻村工作队帮助村里发展食用菌大棚26个、黄桃基地300亩,村集体年收入突破25万元。
+ The village work team helped set up 26 mushroom greenhouses and a 300-mu yellow peach orchard, and the village collective's annual income passed 250,000 yuan. | mu kept
+ With the resident work team's help the village built 26 greenhouses for edible fungi and 20 hectares of yellow peaches, raising collective income to more than 250,000 yuan a year. | 300/15 = 20
- The village work team helped set up 26 mushroom greenhouses and a 300-hectare yellow peach orchard, and the village collective's annual income passed 250,000 yuan. | hectares for mu
第三季度,全市高新技术产业增加值达到71.4亿元,同比增长18.9%,占GDP比重提高到16.5%。
+ In the third quarter, the value added of the city's high-tech industries reached 7.14 billion yuan, up 18.9 percent year on year, and its share of GDP rose to 16.5 percent. | three figures
- In the fourth quarter, the value added of the city's high-tech industries reached 7.14 billion yuan, up 18.9 percent year on year, and its share of GDP rose to 16.5 percent. | wrong quarter
- In the third quarter, the value added of the city's high-tech industries reached 7.14 billion yuan, up 18.9 percent year on year, and its share of GDP rose by 16.5 percentage points. | to turned into by, points
今年以来,已组织产学研对接活动7场次,征集企业技术需求135项,促成合作意向41个。
+ So far this year, seven matchmaking events between industry, universities and research institutes have been held, 135 technical needs of companies collected and 41 letters of intent reached. | three counts
- So far this year, seven matchmaking events between industry, universities and research institutes have been held, 153 technical needs of companies collected and 41 letters of intent reached. | digits swapped
在全省41个县市科技创新能力评价中,我市综合排名由第12位上升到第7位。
+ In the evaluation of science and technology innovation capacity of 41 counties and cities in the province, our city climbed from 12th to seventh overall. | ranks
+ Of the province's 41 counties and cities, ours moved up to No. 7 from No. 12 in the overall ranking for innovation capacity. | No.
- In the evaluation of science and technology innovation capacity of 41 counties and cities in the province, our city climbed from 12th to sixth overall. | wrong rank
5年来,全社会研发投入由9.8亿元增加到23.6亿元,年均增长19.2%。
+ Over the past five years, total R&D spending rose from 980 million yuan to 2.36 billion yuan, an average annual increase of 19.2 percent. | million and billion
- Over the past five years, total R&D spending rose from 9.8 billion yuan to 2.36 billion yuan, an average annual increase of 19.2 percent. | first amount factor ten
- Over the past five years, total R&D spending rose from 980 million yuan to 2.36 billion yuan, an average annual increase of 9.2 percent. | digit dropped
根据《关于加快科技创新的实施意见》(咸政发〔2020〕11号),市政府设立规模2亿元的科技成果转化引导基金。
+ Under the Implementation Opinions on Accelerating Science and Technology Innovation (Xianzhengfa [2020] No. 11), the city government set up a 200-million-yuan guidance fund for commercialising research. | document number, hyphens
- Under the Implementation Opinions on Accelerating Science and Technology Innovation (Xianzhengfa [2020] No. 12), the city government set up a 200-million-yuan guidance fund for commercialising research. | wrong document number
- Under the Implementation Opinions on Accelerating Science and Technology Innovation (Xianzhengfa [2020] No. 11), the city government set up a 2-billion-yuan guidance fund for commercialising research. | factor ten
全市引进硕士以上人才215名,其中博士37名,分别比上年增加52名和11名。
+ The city brought in 215 people with a master's degree or above, including 37 with doctorates, increases of 52 and 11 respectively over the previous year. | four figures
- The city brought in 215 people with a master's degree or above, including 37 with doctorates, increases of 52 and 17 respectively over the previous year. | wrong last figure
机关党委下设4个党支部,共有在职党员32名、退休党员19名。
+ The bureau's Party committee has four branches, with 32 serving and 19 retired Party members. | three counts
- The bureau's Party committee has four branches, with 32 serving and 29 retired Party members. | wrong count
开展“科技活动周”宣传活动12场,发放资料1.5万份,惠及群众近万人。
+ A dozen publicity events were held for Science and Technology Week, with 15,000 leaflets handed out and nearly 10,000 people reached. | dozen, 万
+ Twelve Science and Technology Week events were held, handing out 15,000 leaflets and benefiting almost 10,000 people. | words
- A dozen publicity events were held for Science and Technology Week, with 15,000 leaflets handed out and more than 10,000 people reached. | bound turned round
- Twelve Science and Technology Week events were held, handing out 1,500 leaflets and benefiting almost 10,000 people. | factor ten
2021年,全市专利授权量3286件,其中发明专利412件,每万人口发明专利拥有量4.6件。
+ In 2021, 3,286 patents were granted in the city, 412 of them for inventions, and there were 4.6 invention patents per 10,000 people. | per 10,000
- In 2021, 3,286 patents were granted in the city, 412 of them for inventions, and there were 4.6 invention patents per 1,000 people. | wrong base
- In 2021, 3,268 patents were granted in the city, 412 of them for inventions, and there were 4.6 invention patents per 10,000 people. | digits swapped
总投资12亿元的光电子信息产业园项目于6月8日开工,计划2024年底建成投产。
+ Work on the 1.2-billion-yuan optoelectronic information industrial park began on June 8, and the park is due to be completed and put into operation by the end of 2024. | date, year
+ The optoelectronics park, with a total investment of RMB 1.2 billion, broke ground on 8 June and is expected to open at the end of 2024. | day first
- Work on the 1.2-billion-yuan optoelectronic information industrial park began on June 8, and the park is due to be completed and put into operation by the end of 2025. | wrong year
科技特派员全年开展技术培训86期,培训农民5200余人次,推广新品种23个。
+ Over the year, science and technology commissioners ran 86 training courses, trained farmers more than 5,200 times and introduced 23 new varieties. | 人次
+ For the whole year the sci-tech commissioners held 86 training sessions with over 5,200 attendances by farmers, and promoted 23 new varieties. | attendances
- Over the year, science and technology commissioners ran 86 training courses, trained farmers more than 5,200 times and introduced 32 new varieties. | digits swapped
~ Over the year, science and technology commissioners ran 86 training courses, trained farmers 5,200 times and introduced 23 new varieties. | 余 lost
兑现2021年度科技奖补资金1860万元,惠及企业143家,其中最高一家获得120万元。
+ Science and technology awards and subsidies of 18.6 million yuan for 2021 were paid to 143 companies, one of which received 1.2 million yuan, the highest sum. | million
- Science and technology awards and subsidies of 18.6 million yuan for 2021 were paid to 143 companies, one of which received 120,000 yuan, the highest sum. | factor ten
规模以上工业企业中有研发活动的占三分之一,比2018年提高10个百分点。
+ One third of industrial enterprises above designated size carry out R&D, 10 percentage points more than in 2018. | fraction, pp, year
+ One in three large industrial firms engages in R&D, up ten percentage points on 2018. | one in three
- One quarter of industrial enterprises above designated size carry out R&D, 10 percentage points more than in 2018. | third vs quarter
该公司年产值由3000万元跃升至9000万元,增长2倍,新增专利15件。
+ The company's annual output value jumped from 30 million yuan to 90 million yuan, up 200 percent, and it obtained 15 new patents. | 2倍 more = 200 percent
+ The firm tripled its yearly output from RMB 30 million to RMB 90 million and added 15 patents. | tripled
- The company's annual output value jumped from 30 million yuan to 60 million yuan, tripling, and it obtained 15 new patents. | wrong final amount
7月1日前,各党支部书记要讲1次专题党课,每名党员领导干部至少走访2户困难群众。
+ Before July 1, each Party branch secretary is to give one special Party lecture, and every leading cadre who is a Party member is to visit at least two households in difficulty. | date, bound
- Before July 1, each Party branch secretary is to give one special Party lecture, and every leading cadre who is a Party member is to visit at most two households in difficulty. | bound turned round
- Before June 1, each Party branch secretary is to give one special Party lecture, and every leading cadre who is a Party member is to visit at least two households in difficulty. | wrong month
全市已备案众创空间21家,使用面积合计11.3万平方米,入驻创业团队近500个。
+ The city has 21 registered makerspaces, with a total usable area of 113,000 square metres and nearly 500 start-up teams. | m2, nearly
- The city has 21 registered makerspaces, with a total usable area of 1.13 million square metres and nearly 500 start-up teams. | factor ten
在第十届中国创新创业大赛湖北赛区决赛中,我市2个项目分获二等奖和三等奖。
+ In the Hubei finals of the 10th China Innovation and Entrepreneurship Competition, two of our city's projects won second and third prize respectively. | ordinals
- In the Hubei finals of the 10th China Innovation and Entrepreneurship Competition, two of our city's projects won first and third prize respectively. | wrong prize
实施市级重点研发计划项目35项,安排经费1050万元,带动企业投入1.3亿元。
+ Thirty-five projects under the city's key R&D programme were carried out with 10.5 million yuan in funding, which drew 130 million yuan of corporate investment. | number word start
+ The city ran 35 key R&D projects with RMB 10.5 million of funding, leveraging RMB 130 million from companies. | RMB
- The city ran 35 key R&D projects with RMB 10.5 million of funding, leveraging RMB 13 million from companies. | factor ten
组建5个工作专班,对6个县市区的240家企业逐一上门走访,收集问题318个,已解决296个。
+ Five task forces visited 240 companies in six counties, cities and districts one by one, gathering 318 problems, of which 296 have been solved. | five figures
- Five task forces visited 240 companies in six counties, cities and districts one by one, gathering 318 problems, of which 269 have been solved. | digits swapped
- Five task forces visited 240 companies in seven counties, cities and districts one by one, gathering 318 problems, of which 296 have been solved. | wrong count of places
今年前5个月,全市登记科技成果63项,同比多登记21项,增长50%。
+ In the first five months of this year, 63 scientific and technological achievements were registered in the city, 21 more than a year earlier, a rise of 50 percent. | three figures
+ From January to May the city registered 63 research results, 21 more than in the same period last year, up by half. | half for 50%
- In the first five months of this year, 63 scientific and technological achievements were registered in the city, 21 more than a year earlier, a rise of 15 percent. | wrong percentage
咸宁高新区在全国169家国家高新区综合评价中列第98位,较上年前移6位。
+ Xianning High-tech Zone ranked 98th in the overall evaluation of the country's 169 national high-tech zones, six places higher than the year before. | rank and change
- Xianning High-tech Zone ranked 89th in the overall evaluation of the country's 169 national high-tech zones, six places higher than the year before. | rank digits swapped
- Xianning High-tech Zone ranked 98th in the overall evaluation of the country's 196 national high-tech zones, six places higher than the year before. | total digits swapped
与华中科技大学、武汉理工大学等12所高校签订合作协议,共建研究院4家、联合实验室9个。
+ Cooperation agreements were signed with 12 universities, including Huazhong University of Science and Technology and Wuhan University of Technology, and four research institutes and nine joint laboratories were set up together. | three counts
- Cooperation agreements were signed with 12 universities, including Huazhong University of Science and Technology and Wuhan University of Technology, and four research institutes and seven joint laboratories were set up together. | wrong count
党员志愿者累计下沉社区320余人次,办理民生实事40余件,募集善款2.8万元。
+ Party member volunteers went into communities more than 320 times, dealt with over 40 everyday matters for residents and raised 28,000 yuan in donations. | bounds
- Party member volunteers went into communities more than 320 times, dealt with over 40 everyday matters for residents and raised 280,000 yuan in donations. | factor ten
对新获批的国家级、省级创新平台,分别给予100万元、30万元奖励。
+ Newly approved national and provincial innovation platforms receive awards of 1 million yuan and 300,000 yuan respectively. | two amounts
+ RMB 1 million goes to each newly approved national innovation platform and RMB 300,000 to each provincial one. | each
- Newly approved national and provincial innovation platforms receive awards of 1 million yuan and 3 million yuan respectively. | factor ten on one
申报截止时间为2022年9月15日17时,逾期不予受理,每个单位限报2项。
+ The deadline for applications is 5 p.m. on September 15, 2022; late applications will not be accepted, and each organisation may submit no more than two projects. | 17时 is 5 p.m.
+ Applications close at 17:00 on 15 September 2022. Late ones will not be considered; the limit is two per unit. | 24-hour clock
- The deadline for applications is 5 p.m. on September 25, 2022; late applications will not be accepted, and each organisation may submit no more than two projects. | wrong day
全市科技型中小企业入库数首次突破500家,达到527家,是2019年的2.4倍。
+ The number of registered small and medium-sized tech firms passed 500 for the first time, reaching 527, which is 2.4 times the figure for 2019. | multiple
- The number of registered small and medium-sized tech firms passed 500 for the first time, reaching 572, which is 2.4 times the figure for 2019. | digits swapped
- The number of registered small and medium-sized tech firms passed 500 for the first time, reaching 527, which is 2.4 times the figure for 2018. | wrong year
科技局党组全年召开理论学习中心组集中学习会12次,开展专题研讨4次,撰写心得体会60余篇。
+ During the year the bureau's leading Party group held 12 study sessions of its theory group and four special discussions, and more than 60 reflections were written. | counts
- During the year the bureau's leading Party group held 12 study sessions of its theory group and four special discussions, and nearly 60 reflections were written. | bound turned round
该村128户建档立卡贫困户、391人全部脱贫,人均年收入达到1.1万元。
+ All 128 registered poor households in the village, 391 people in total, have been lifted out of poverty, with annual income per person at 11,000 yuan. | 万 decimal
- All 128 registered poor households in the village, 319 people in total, have been lifted out of poverty, with annual income per person at 11,000 yuan. | digits swapped
- All 128 registered poor households in the village, 391 people in total, have been lifted out of poverty, with annual income per person at 110,000 yuan. | factor ten
建设科技成果中试基地8个,单个基地最高补助200万元,补助比例不超过设备投入的30%。
+ Eight pilot-scale testing bases for research results are being built, each with a subsidy of up to 2 million yuan, capped at 30 percent of spending on equipment. | caps
- Eight pilot-scale testing bases for research results are being built, each with a subsidy of up to 2 million yuan, capped at 50 percent of spending on equipment. | wrong percentage
1至8月,高新技术产品出口额达到1.7亿美元,占全市出口总额的四分之一。
+ From January to August, exports of high-tech products reached US$170 million, a quarter of the city's total exports. | USD, fraction
+ In the first eight months the city exported 170 million US dollars' worth of high-tech products, 25 percent of all its exports. | percent for quarter
- From January to August, exports of high-tech products reached US$170 million, a third of the city's total exports. | quarter vs third
- From January to August, exports of high-tech products reached 170 million yuan, a quarter of the city's total exports. | wrong currency
目前,全市拥有院士专家工作站24家,柔性引进院士13名、专家110多名。
+ The city now has 24 academician and expert workstations, with 13 academicians and more than 110 experts engaged on a flexible basis. | counts
- The city now has 24 academician and expert workstations, with 30 academicians and more than 110 experts engaged on a flexible basis. | thirteen turned thirty
市科技局与3家银行建立合作机制,设立风险补偿资金池5000万元,可撬动贷款5亿元。
+ The bureau has set up a cooperation mechanism with three banks and a 50-million-yuan risk compensation pool, which can leverage loans of 500 million yuan. | million
- The bureau has set up a cooperation mechanism with three banks and a 50-million-yuan risk compensation pool, which can leverage loans of 5 billion yuan. | factor ten
- The bureau has set up a cooperation mechanism with four banks and a 50-million-yuan risk compensation pool, which can leverage loans of 500 million yuan. | wrong count
2020年以来,共实施“揭榜挂帅”项目19个,榜单金额合计8600万元。
+ Since 2020, 19 projects have been carried out under the open competition mechanism, with a combined value of 86 million yuan. | year, count
- Since 2021, 19 projects have been carried out under the open competition mechanism, with a combined value of 86 million yuan. | wrong year
农业科技园核心区面积1.2万亩,示范区10万亩,辐射带动周边农户3.5万户。
+ The agricultural science park has a core area of 12,000 mu and a demonstration area of 100,000 mu, and benefits 35,000 farming households nearby. | mu kept
+ With a core area of 800 hectares and a demonstration area of about 6,667 hectares, the agricultural science park serves 35,000 rural households around it. | 12000/15, 100000/15
- The agricultural science park has a core area of 12,000 mu and a demonstration area of 10,000 mu, and benefits 35,000 farming households nearby. | factor ten
党的十八大以来,全市科技进步贡献率由48.5%提高到57.2%,提高8.7个百分点。
+ Since the 18th CPC National Congress, the contribution of scientific and technological progress to growth in the city has risen from 48.5 percent to 57.2 percent, up 8.7 percentage points. | congress, pp
- Since the 18th CPC National Congress, the contribution of scientific and technological progress to growth in the city has risen from 48.5 percent to 57.2 percent, up 7.8 percentage points. | digits swapped
- Since the 19th CPC National Congress, the contribution of scientific and technological progress to growth in the city has risen from 48.5 percent to 57.2 percent, up 8.7 percentage points. | wrong congress
会议要求,力争到2025年,全市高新技术企业数量翻一番,突破700家。
+ The meeting called for efforts to double the number of high-tech enterprises in the city by 2025 to more than 700. | doubled
+ By 2025, the meeting said, the city should have twice as many high-tech firms as now, exceeding 700. | twice
- The meeting called for efforts to triple the number of high-tech enterprises in the city by 2025 to more than 700. | doubled turned tripled
局领导班子5名成员每人联系2个县市区、3家重点企业,每季度至少走访1次。
+ Each of the bureau's five leaders is responsible for two counties, cities or districts and three key enterprises, and visits them at least once a quarter. | once a quarter
- Each of the bureau's five leaders is responsible for two counties, cities or districts and three key enterprises, and visits them at least once a month. | wrong period
截至6月底,全市通过国家科技型中小企业评价系统入库企业386家,较去年同期增加97家。
+ By the end of June, 386 companies in the city had been listed through the national evaluation system for small and medium-sized tech firms, 97 more than at the same time last year. | month end
- By the end of July, 386 companies in the city had been listed through the national evaluation system for small and medium-sized tech firms, 97 more than at the same time last year. | wrong month
- By the end of June, 386 companies in the city had been listed through the national evaluation system for small and medium-sized tech firms, 79 more than at the same time last year. | digits swapped
首批15名博士服务团成员于11月2日到岗,服务期为一年。
+ The first 15 members of the doctoral service team took up their posts on November 2 for a term of one year. | first batch, date
+ The first batch of the doctoral service team, 15 people, arrived for work on 2 November and will serve for 12 months. | months for year
- The first 15 members of the doctoral service team took up their posts on November 2 for a term of two years. | wrong term
筹措资金45万元,硬化村组道路3.2公里,安装太阳能路灯80盏。
+ A total of 3.2 kilometres of village roads were paved and 80 solar street lamps installed with 450,000 yuan raised for the purpose. | order changed
+ The team raised 450,000 yuan, surfaced 3.2 km of village roads and put up 80 solar street lights. | km
- The team raised 450,000 yuan, surfaced 32 km of village roads and put up 80 solar street lights. | decimal point lost
- The team raised 4.5 million yuan, surfaced 3.2 km of village roads and put up 80 solar street lights. | factor ten
上半年受理高新技术企业认定申请167家,通过初审152家,通过率达91%。
+ In the first half of the year 167 applications for high-tech enterprise status were accepted and 152 passed the initial review, a pass rate of 91 percent. | half
- In the second half of the year 167 applications for high-tech enterprise status were accepted and 152 passed the initial review, a pass rate of 91 percent. | wrong half
科技创新券单家企业年度申领额度最高10万元,可抵扣检测费用的50%。
+ Each company can claim up to 100,000 yuan a year in innovation vouchers, which cover 50 percent of testing costs. | cap
+ Innovation vouchers, capped at RMB 100,000 per company per year, can offset half of testing fees. | half for 50%
- Each company can claim up to 1 million yuan a year in innovation vouchers, which cover 50 percent of testing costs. | factor ten
6月30日,局机关举行庆祝建党101周年大会,为7名党龄达50年的老党员颁发纪念章。
+ On June 30 the bureau held a meeting to mark the 101st anniversary of the founding of the Party and presented medals to seven veterans with 50 years of Party membership. | ordinal, age
- On June 30 the bureau held a meeting to mark the 100th anniversary of the founding of the Party and presented medals to seven veterans with 50 years of Party membership. | wrong anniversary
- On June 30 the bureau held a meeting to mark the 101st anniversary of the founding of the Party and presented medals to five veterans with 70 years of Party membership. | figures swapped
大学生创业项目最高可获得20万元资助,两年内免收场地租金。
+ Student start-up projects can receive up to 200,000 yuan in funding and pay no rent for two years. | cap, years
- Student start-up projects can receive up to 200,000 yuan in funding and pay no rent for three years. | wrong years
全市17家省级企校联合创新中心累计投入研发经费3.9亿元,突破关键技术58项。
+ The city's 17 provincial joint innovation centres of companies and universities have spent a total of 390 million yuan on R&D and made breakthroughs in 58 key technologies. | three figures
- The city's 17 provincial joint innovation centres of companies and universities have spent a total of 39 million yuan on R&D and made breakthroughs in 58 key technologies. | factor ten
与去年相比,获省级科技奖励的成果增加4项,其中一等奖1项、二等奖3项、三等奖5项。
+ Four more results won provincial science and technology awards than last year, with one first prize, three second prizes and five third prizes. | prizes
- Four more results won provincial science and technology awards than last year, with one first prize, five second prizes and three third prizes. | figures swapped
- Four more results won provincial science and technology awards than last year, with one first prize and three second prizes. | third prizes dropped
建立“一企一策”服务台账,对亿元以上企业实行“一对一”帮扶,办结率达98.6%。
+ A service record was set up with a tailored policy for each company, firms with output of over 100 million yuan were given one-to-one support, and 98.6 percent of cases were settled. | 亿元以上
- A service record was set up with a tailored policy for each company, firms with output of over 100 million yuan were given one-to-one support, and 96.8 percent of cases were settled. | digits swapped
2023年3月至5月,分3批组织90名企业负责人赴深圳、苏州两地考察学习。
+ From March to May 2023, 90 company heads were taken in three groups to Shenzhen and Suzhou to see and learn. | 两地 dropped as two are named
+ Between March and May 2023 the bureau organised study visits to two cities, Shenzhen and Suzhou, for 90 business leaders in three groups. | two cities
- From March to June 2023, 90 company heads were taken in three groups to Shenzhen and Suzhou to see and learn. | wrong month
- From March to May 2023, 90 company heads were taken in five groups to Shenzhen and Suzhou to see and learn. | wrong count
五年间,全市科技特派员服务实现行政村全覆盖,累计创办示范基地210个,带动1.6万户农民增收。
+ In five years, science and technology commissioners have come to serve every administrative village in the city, set up 210 demonstration bases and helped 16,000 farming households earn more. | figures
- In five years, science and technology commissioners have come to serve every administrative village in the city, set up 120 demonstration bases and helped 16,000 farming households earn more. | digits swapped
预计全年高新技术产业增加值将突破260亿元,增速保持在12%以上。
+ For the full year, value added of high-tech industries is expected to exceed 26 billion yuan, with growth kept above 12 percent. | bounds
+ High-tech value added is forecast to top RMB 26 billion this year, growing by more than 12%. | other wording
- For the full year, value added of high-tech industries is expected to approach 26 billion yuan, with growth kept above 12 percent. | exceed turned approach
- For the full year, value added of high-tech industries is expected to exceed 260 million yuan, with growth kept above 12 percent. | 亿 read as million
全市设立科技支行4家,知识产权质押融资登记额达6.8亿元,同比增长1倍。
+ The city has four sci-tech bank branches, and registered financing pledged on intellectual property reached 680 million yuan, double the figure a year earlier. | 增长1倍 = double
+ Four sci-tech sub-branches have been opened in the city; IP-backed financing doubled year on year to RMB 680 million. | doubled
- The city has four sci-tech bank branches, and registered financing pledged on intellectual property reached 680 million yuan, triple the figure a year earlier. | double turned triple
- The city has four sci-tech bank branches, and registered financing pledged on intellectual property reached 6.8 billion yuan, double the figure a year earlier. | factor ten
结对帮扶3个村8年来,市科技局累计投入帮扶资金260万元,实施产业项目14个。
+ In eight years of pairing up with three villages, the bureau has put a total of 2.6 million yuan into aid and carried out 14 business projects there. | years, count
- In eight years of pairing up with three villages, the bureau has put a total of 26 million yuan into aid and carried out 14 business projects there. | factor ten
- In eight years of pairing up with three villages, the bureau has put a total of 2.6 million yuan into aid and carried out 40 business projects there. | fourteen turned forty
`);
