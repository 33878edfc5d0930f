/** Sentences of a science bureau’s news. */
import { readPairs } from './readPairs';

export const scienceNews = readPairs(`
上半年,全市新增高新技术企业68家,总数达到512家。
+ In the first half of the year, the city added 68 high-tech enterprises, bringing the total to 512. | counts and half
+ A total of 68 new high-tech enterprises were recognized citywide in the first six months, raising the number to 512. | first six months
- In the first half of the year, the city added 68 high-tech enterprises, bringing the total to 521. | swapped digits
第一季度,全市实现高新技术产业增加值61.28亿元,同比增长18.4%,占GDP比重16.2%。
+ In the first quarter, the city's high-tech industries generated 6.128 billion yuan in value added, up 18.4 percent year on year and accounting for 16.2 percent of GDP. | all figures
+ The value added of high-tech industries citywide stood at RMB 6.128 billion in Q1, a year-on-year increase of 18.4%, or 16.2% of GDP. | RMB and Q1
- In the first quarter, the city's high-tech industries generated 61.28 billion yuan in value added, up 18.4 percent year on year and accounting for 16.2 percent of GDP. | factor ten
4月18日,市科技局召开党史学习教育动员会,全局56名党员干部参加。
+ On April 18, the Municipal Bureau of Science and Technology held a mobilization meeting on the study of Party history, attended by all of its 56 Party members and officials. | date and count
+ The city's science and technology bureau launched its Party history study campaign at a meeting on 18 April, with 56 Party members and officials taking part. | UK date
- On April 8, the Municipal Bureau of Science and Technology held a mobilization meeting on the study of Party history, attended by all of its 56 Party members and officials. | digit dropped in date
全市现有国家级孵化器2家、省级孵化器9家、市级孵化器21家。
+ The city now has two national incubators, nine provincial incubators and 21 municipal incubators. | three counts
+ There are currently 2 national-level, 9 provincial-level and 21 city-level incubators in the city. | figures
- The city now has nine national incubators, two provincial incubators and 21 municipal incubators. | figures exchanged
规模以上工业企业研发机构覆盖率达45%,比上年提高5个百分点。
+ Forty-five percent of industrial enterprises above designated size have R&D institutions, up five percentage points from the previous year. | words
+ R&D institutions now cover 45% of industrial firms above designated size, an increase of 5 percentage points over the previous year. | figures
- R&D institutions now cover 45 percent of industrial enterprises above designated size, up 5 percent from the previous year. | percentage points turned into percent
5月30日,我市举办科技工作者日座谈会,20余名科技工作者代表参加。
+ On May 30, the city held a symposium to mark Science and Technology Workers' Day, attended by more than 20 representatives of science and technology workers. | more than
+ Over 20 sci-tech workers joined a symposium held by the city on 30 May to celebrate their day. | over
- On May 30, the city held a symposium to mark Science and Technology Workers' Day, attended by more than 200 representatives of science and technology workers. | factor ten
6月15日,市科技局与工商银行咸宁分行签订战略合作协议,三年内向科技型企业授信不低于30亿元。
+ On June 15, the bureau signed a strategic cooperation agreement with ICBC Xianning Branch, under which no less than 3 billion yuan in credit will be extended to technology companies within three years. | bound and date
+ Under a strategic cooperation agreement signed with ICBC's Xianning branch on 15 June, technology-based firms will be granted credit of at least RMB 3 billion over three years. | at least
- On June 15, the bureau signed a strategic cooperation agreement with ICBC Xianning Branch, under which no less than 30 billion yuan in credit will be extended to technology companies within three years. | factor ten
截至6月底,全市共发放“科技贷”126笔,金额4.7亿元。
+ By the end of June, the city had issued 126 "sci-tech loans" totaling 470 million yuan. | count and amount
+ As of the end of June, 126 sci-tech loans worth RMB 470 million had been granted citywide. | RMB
- By the end of June, the city had issued 126 "sci-tech loans" totaling 4.7 billion yuan. | factor ten
完成科技成果登记58项,技术合同成交额达到42.6亿元,居全省第四位。
+ A total of 58 scientific and technological achievements were registered, and the value of technology contracts reached 4.26 billion yuan, ranking fourth in the province. | counts and rank
+ The city registered 58 sci-tech achievements and recorded RMB 4.26 billion in technology transactions, placing it No. 4 in the province. | No. form
- A total of 58 scientific and technological achievements were registered, and the value of technology contracts reached 4.26 billion yuan, ranking third in the province. | wrong rank
组织申报省科技奖项目22项,其中5项获奖。
+ The bureau organized applications for 22 provincial science and technology awards, five of which were successful. | counts
+ Twenty-two projects were submitted for provincial science and technology awards, and 5 of them won prizes. | words and figure
- The bureau organized applications for 22 provincial science and technology awards, six of which were successful. | wrong count
选派认定2021—2022年度市级法人科技特派员4家,个人科技特派员45名。
+ Four institutions and 45 individuals were appointed municipal science and technology commissioners for 2021-22. | counts and years
+ For the 2021-2022 period, the city selected 4 corporate and 45 individual sci-tech commissioners. | long year range
- Forty-five institutions and four individuals were appointed municipal science and technology commissioners for 2021-22. | figures exchanged
科技特派员开展实用技术培训86场次,培训农民4200余人次。
+ Science and technology commissioners held 86 practical training sessions, attended by farmers more than 4,200 times. | sessions and participations
+ The commissioners organized 86 training sessions on practical techniques, with over 4,200 participations by farmers. | participations
- Science and technology commissioners held 68 practical training sessions, attended by farmers more than 4,200 times. | swapped digits
全年引进新品种35个,推广新技术28项。
+ Thirty-five new varieties were introduced and 28 new technologies promoted over the year. | counts
+ During the year, 35 new varieties and 28 new technologies were brought in and popularized. | counts together
- Twenty-eight new varieties were introduced and 35 new technologies promoted over the year. | figures exchanged
指导驻点村建成猕猴桃基地600多亩,带动80余户村民增收。
+ The bureau guided the village in building a kiwifruit base of more than 600 mu, which raised the incomes of over 80 households. | more than
+ With the bureau's guidance, the paired village set up a kiwifruit base of over 600 mu (about 40 hectares), helping more than 80 households earn more. | 600/15 = 40
- The bureau guided the village in building a kiwifruit base of more than 600 hectares, which raised the incomes of over 80 households. | mu turned into hectares
筹资45万余元,为村里整修山塘6口、水渠3.5公里。
+ More than 450,000 yuan was raised to repair six ponds and 3.5 kilometers of irrigation canals in the village. | amount, counts
+ The bureau raised over RMB 450,000 for the village to renovate 6 hillside ponds and 3.5 km of channels. | RMB
- More than 4.5 million yuan was raised to repair six ponds and 3.5 kilometers of irrigation canals in the village. | factor ten
驻点村集体经济收入由2018年的3万元增加到2020年的15万元。
+ The collective income of the paired village rose from 30,000 yuan in 2018 to 150,000 yuan in 2020. | from-to
+ Between 2018 and 2020, the village's collective income grew from RMB 30,000 to RMB 150,000. | between
- The collective income of the paired village rose from 30,000 yuan in 2018 to 150,000 yuan in 2021. | wrong year
党员干部下沉社区200余人次,解决居民急难愁盼问题40余个。
+ Party members and officials made more than 200 visits to communities and solved over 40 pressing problems for residents. | 人次 as visits
+ More than 200 visits were paid to residential communities by Party members and officials, and more than 40 urgent concerns of residents were addressed. | passive
- Party members and officials made more than 200 visits to communities and solved over 400 pressing problems for residents. | factor ten
投入8万余元为包保小区安装路灯30盏、健身器材12套。
+ More than 80,000 yuan was spent to install 30 street lamps and 12 sets of fitness equipment in the community under its charge. | amount, counts
+ Over RMB 80,000 was invested in 30 street lights and 12 sets of exercise equipment for the residential compound. | RMB
- More than 80,000 yuan was spent to install 12 street lamps and 30 sets of fitness equipment in the community under its charge. | figures exchanged
出台《市人民政府关于加快科技创新的实施意见》(咸政规〔2022〕5号)。
+ The Implementing Opinions of the Municipal People's Government on Accelerating Science and Technology Innovation (Xianzhenggui [2022] No. 5) were issued. | document number kept
+ The municipal government released its Opinions on Speeding Up Sci-Tech Innovation (Xianzhenggui [2022] No. 5). | document number kept
- The Implementing Opinions of the Municipal People's Government on Accelerating Science and Technology Innovation (Xianzhenggui [2022] No. 6) were issued. | wrong document number
根据省科技厅《关于组织申报2022年度科技项目的通知》(鄂科技通〔2022〕18号)要求,申报截止时间为4月30日。
+ According to the Notice of the provincial Department of Science and Technology on Applications for 2022 Science and Technology Projects (Ekejitong [2022] No. 18), the deadline for applications is April 30. | number and deadline
+ As required by the department's notice on 2022 sci-tech project applications (Ekejitong [2022] No. 18), applications close on 30 April. | UK date
- According to the Notice of the provincial Department of Science and Technology on Applications for 2022 Science and Technology Projects (Ekejitong [2022] No. 18), the deadline for applications is April 20. | wrong day
请各县市区于9月10日前将推荐名单报送市科技局。
+ Counties, cities and districts are asked to submit their lists of nominees to the bureau before September 10. | deadline
+ All counties, cities and districts should send their recommendation lists to the Municipal Bureau of Science and Technology by 10 September. | UK date
- Counties, cities and districts are asked to submit their lists of nominees to the bureau before October 9. | month and day exchanged
首次认定的高新技术企业给予20万元奖励,重新认定的给予10万元奖励。
+ Companies recognized as high-tech enterprises for the first time will receive 200,000 yuan, and those re-recognized will receive 100,000 yuan. | two amounts
+ A reward of RMB 200,000 is granted to first-time high-tech enterprises and RMB 100,000 to those passing re-certification. | RMB
新认定的国家级科技企业孵化器一次性奖励100万元。
+ A newly recognized national technology business incubator will receive a one-off reward of 1 million yuan. | 100万 = 1 million
+ One-time awards of RMB 1 million are granted to newly certified national-level incubators. | RMB
- A newly recognized national technology business incubator will receive a one-off reward of 100,000 yuan. | factor ten
市财政安排科技专项资金6000万元,比上年增长20%。
+ The city treasury earmarked 60 million yuan for science and technology, up 20 percent from the previous year. | amount and growth
+ A special sci-tech fund of RMB 60 million was set aside from the municipal budget, a 20% increase on the previous year. | RMB
- The city treasury earmarked 60 million yuan for science and technology, down 20 percent from the previous year. | growth turned into decline
推荐瀛通通讯等12家企业申报国家专精特新“小巨人”企业。
+ Twelve companies including Yingtong Communications were recommended as national "little giant" firms that specialize in niche sectors. | word
+ The city nominated 12 firms, including Yingtong Communications, as national-level specialized and sophisticated "little giants". | figure
- Twenty companies including Yingtong Communications were recommended as national "little giant" firms that specialize in niche sectors. | twelve turned into twenty
全市科技型中小企业入库数量达到763家,同比增长52.3%。
+ The number of small and medium-sized technology companies registered in the city reached 763, up 52.3 percent year on year. | count and growth
+ A total of 763 sci-tech SMEs were listed in the database, a year-on-year rise of 52.3%. | sign
- The number of small and medium-sized technology companies registered in the city reached 736, up 52.3 percent year on year. | swapped digits
2020年,全社会研发经费投入32.5亿元,研发投入强度达2.13%,比上年提高0.21个百分点。
+ In 2020, total spending on R&D reached 3.25 billion yuan, or 2.13 percent of GDP, up 0.21 percentage points from the previous year. | intensity as share of GDP
+ R&D expenditure stood at RMB 3.25 billion in 2020, with an R&D intensity of 2.13%, 0.21 percentage points higher than in the previous year. | intensity
- In 2020, total spending on R&D reached 3.25 billion yuan, or 2.31 percent of GDP, up 0.21 percentage points from the previous year. | swapped digits
每万人发明专利拥有量达4.86件,比2015年增长两倍。
+ The number of invention patents per 10,000 people reached 4.86, three times that of 2015. | 增长两倍 = x3
+ There were 4.86 invention patents for every 10,000 people, up 200 percent from 2015. | +200%
- The number of invention patents per 1,000 people reached 4.86, three times that of 2015. | factor ten in the base
近三年来,引进高层次人才150余名,其中博士36名。
+ Over the past three years, more than 150 high-caliber professionals, including 36 with doctoral degrees, have been brought in. | years, counts
+ In the past three years, the city has attracted over 150 high-level talents, 36 of whom hold PhDs. | over
- Over the past three years, fewer than 150 high-caliber professionals, including 36 with doctoral degrees, have been brought in. | more than turned into fewer than
入选“南鄂英才计划”的创新团队最高可获300万元资助。
+ Innovation teams selected for the Southern Hubei Talents Program may receive up to 3 million yuan in funding. | up to
+ Teams chosen under the Nan'e Talents Plan are eligible for a maximum of RMB 3 million. | maximum
- Innovation teams selected for the Southern Hubei Talents Program may receive up to 30 million yuan in funding. | factor ten
上半年吸引5300余名大学生来咸就业创业,同比增加近三成。
+ More than 5,300 college graduates came to Xianning to work or start businesses in the first half of the year, an increase of nearly 30 percent year on year. | 近三成
+ In the first half, over 5,300 university students were attracted to Xianning for jobs or startups, up almost 30% from a year earlier. | almost
- More than 5,300 college graduates came to Xianning to work or start businesses in the first half of the year, an increase of nearly 13 percent year on year. | thirty turned into thirteen
组织全体党员赴红色教育基地开展主题党日活动3次,讲专题党课8次。
+ All Party members visited revolutionary education bases on three themed Party days, and eight special Party lectures were given. | times
+ The bureau organized three trips to red education bases for all Party members and held 8 Party lectures. | figure
- All Party members visited revolutionary education bases on three themed Party days, and ten special Party lectures were given. | wrong count
机关党委下设4个党支部,共有党员73名。
+ The bureau's Party committee has four branches with a total of 73 members. | counts
+ There are 4 Party branches and 73 Party members under the bureau's Party committee. | counts
- The bureau's Party committee has four branches with a total of 37 members. | swapped digits
7月1日上午,全局党员集中收看庆祝中国共产党成立100周年大会。
+ On the morning of July 1, Party members of the bureau gathered to watch the ceremony marking the 100th anniversary of the founding of the Communist Party of China. | date, anniversary
+ The bureau's Party members watched the live broadcast of the CPC centenary celebration on the morning of 1 July. | centenary
- On the morning of June 1, Party members of the bureau gathered to watch the ceremony marking the 100th anniversary of the founding of the Communist Party of China. | wrong month
深入学习贯彻党的十九届五中全会精神,谋划“十四五”科技创新工作。
+ The bureau studied the guiding principles of the Fifth Plenary Session of the 19th CPC Central Committee and planned its innovation work for the 14th Five-Year Plan period. | plenum, plan
+ It acted on the guiding principles of the fifth plenum of the 19th CPC Central Committee and mapped out sci-tech innovation during the 14th Five-Year Plan (2021-2025). | plan with years
- The bureau studied the guiding principles of the Fifth Plenary Session of the 19th CPC Central Committee and planned its innovation work for the 13th Five-Year Plan period. | wrong plan number
我市将深入学习宣传贯彻党的二十大精神。
+ The city will study, publicize and implement the guiding principles of the 20th CPC National Congress. | congress number
+ Xianning will act on the guiding principles from the 20th National Congress of the Communist Party of China. | full name
- The city will study, publicize and implement the guiding principles of the 19th CPC National Congress. | wrong congress
总投资10亿元的光电子信息产业园项目一期预计2023年6月投产。
+ The first phase of the optoelectronic information industrial park, with a total investment of 1 billion yuan, is expected to go into operation in June 2023. | amount, date
+ Phase I of the 1-billion-yuan optoelectronics park is scheduled to begin production in June 2023. | Phase I
- The first phase of the optoelectronic information industrial park, with a total investment of 1 billion yuan, is expected to go into operation in July 2023. | wrong month
项目占地120亩,建成后可实现年产值8亿元,创造就业岗位500个。
+ Covering 120 mu, the project will have an annual output value of 800 million yuan and create 500 jobs when completed. | three figures
+ The 8-hectare project is expected to generate RMB 800 million in annual output and provide 500 jobs once completed. | 120/15 = 8
- Covering 120 mu, the project will have an annual output value of 80 million yuan and create 500 jobs when completed. | factor ten
目前全市建成产业技术研究院15家,在建4家。
+ The city has so far built 15 industrial technology research institutes, with four more under construction. | counts
+ To date, 15 industrial technology research institutes have been completed and 4 are being built. | figures
- The city has so far built 15 industrial technology research institutes, with five more under construction. | wrong count
高新区在全国169家国家高新区综合评价中排名第98位,较上年前进6位。
+ The high-tech zone ranked 98th among the country's 169 national high-tech zones, up six places from the previous year. | rank and change
+ In the overall assessment of 169 national high-tech zones, Xianning's came 98th, moving up 6 places on the previous year. | figure
- The high-tech zone ranked 98th among the country's 169 national high-tech zones, down six places from the previous year. | up turned into down
全年开展产学研对接活动26场,达成合作意向110余项。
+ Twenty-six matchmaking events between industry, universities and research institutes were held during the year, with more than 110 cooperation intentions reached. | counts
+ The city held 26 industry-university-research events over the year, producing over 110 letters of intent. | over
- Twenty-six matchmaking events between industry, universities and research institutes were held during the year, with more than 101 cooperation intentions reached. | mistyped digits
组织20家企业赴武汉参加科技成果对接会,现场签约7项,金额1.3亿元。
+ Twenty companies were organized to attend a technology transfer fair in Wuhan, where seven deals worth 130 million yuan were signed. | three figures
+ The bureau led 20 companies to a sci-tech matchmaking event in Wuhan, and 7 agreements totaling RMB 130 million were concluded on site. | RMB
- Twenty companies were organized to attend a technology transfer fair in Wuhan, where seven deals worth 13 million yuan were signed. | factor ten
众创空间总面积达5.6万平方米,在孵企业和团队420个。
+ The city's makerspaces cover 56,000 square meters and house 420 startups and teams. | area, count
+ With a total floor area of 56,000 sq m, the maker spaces are incubating 420 companies and teams. | sq m
- The city's makerspaces cover 5,600 square meters and house 420 startups and teams. | factor ten
今年以来,市科技局为企业办理技术合同认定登记312份,减免税收1800多万元。
+ Since the start of the year, the bureau has registered 312 technology contracts for companies, reducing their taxes by more than 18 million yuan. | more than
+ So far this year, 312 technology contracts have been certified and registered by the bureau, saving companies over RMB 18 million in taxes. | over
- Since the start of the year, the bureau has registered 312 technology contracts for companies, reducing their taxes by more than 1.8 million yuan. | factor ten
科技局15名干部与30家企业结对,实行“一对一”服务。
+ Fifteen officials of the bureau were paired with 30 companies to provide one-on-one services. | counts, idiom
+ The bureau assigned 15 officials to 30 enterprises for one-to-one assistance. | figures
- Fifty officials of the bureau were paired with 30 companies to provide one-on-one services. | fifteen turned into fifty
对“揭榜挂帅”项目,按不超过研发投入的30%给予补助,单个项目最高200万元。
+ Projects under the open competition mechanism may be subsidized at no more than 30 percent of R&D spending, with a cap of 2 million yuan per project. | bound and cap
+ Subsidies of up to 30% of R&D investment, capped at RMB 2 million for each project, are available to those selected through open competition. | up to
- Projects under the open competition mechanism may be subsidized at no less than 30 percent of R&D spending, with a cap of 2 million yuan per project. | bound reversed
到2025年,全市高新技术企业数量突破1000家,高新技术产业增加值占GDP比重达到20%以上。
+ By 2025, the city will have over 1,000 high-tech enterprises, and the value added of high-tech industries will account for more than 20 percent of GDP. | targets
+ The number of high-tech enterprises is to exceed 1,000 by 2025, with high-tech industries making up at least 20% of GDP. | at least
- By 2035, the city will have over 1,000 high-tech enterprises, and the value added of high-tech industries will account for more than 20 percent of GDP. | wrong year
力争三年内实现高新技术企业数量翻番。
+ The city aims to double the number of high-tech enterprises within three years. | doubled
+ Efforts will be made to see the number of high-tech firms doubled in three years. | doubled
- The city aims to double the number of high-tech enterprises within five years. | wrong number of years
咸宁农业科技园区核心区面积1.2万亩,示范区面积10万亩。
+ The Xianning Agricultural Science Park has a core area of 12,000 mu and a demonstration area of 100,000 mu. | two areas
+ The agricultural science park comprises a core area of 800 hectares and a demonstration area of 100,000 mu. | 12000/15 = 800
- The Xianning Agricultural Science Park has a core area of 100,000 mu and a demonstration area of 12,000 mu. | figures exchanged
10月12日至15日,市科技局举办全市科技管理干部培训班,80余人参加培训。
+ From October 12 to 15, the bureau held a training course for science and technology administrators, with more than 80 people taking part. | date range
+ More than 80 people attended a training class for the city's sci-tech administrators held by the bureau on October 12-15. | short range
- From October 12 to 18, the bureau held a training course for science and technology administrators, with more than 80 people taking part. | end of range wrong
《咸宁市科技创新券管理办法》自2022年1月1日起施行,有效期两年。
+ The Measures of Xianning City on the Administration of Innovation Vouchers take effect on January 1, 2022 and are valid for two years. | date and period
+ Effective from 1 January 2022, the city's measures on sci-tech innovation vouchers will remain in force for two years. | UK date
- The Measures of Xianning City on the Administration of Innovation Vouchers take effect on January 1, 2022 and are valid for three years. | wrong period
本批拟认定的16家企业名单予以公示,公示期为5个工作日。
+ The list of 16 companies to be recognized in this batch is hereby published for five working days. | count and period
+ The 16 enterprises proposed for recognition in this batch are announced for public comment for 5 working days. | figure
- The list of 16 companies to be recognized in this batch is hereby published for seven working days. | wrong period
全市科普基地达到25个,全年接待参观者12万余人次。
+ The city has 25 science popularization bases, which received more than 120,000 visits over the year. | visits
+ There are 25 science education bases in the city, with over 120,000 visits recorded during the year. | recorded
- The city has 25 science popularization bases, which received more than 12,000 visits over the year. | factor ten
科技活动周期间,举办科普活动60多场次,发放资料1万余份。
+ During Science and Technology Week, more than 60 popular science events were held and over 10,000 leaflets handed out. | more than
+ Over 60 science outreach activities took place in the Science and Technology Week, with more than 10,000 brochures distributed. | over
- During Science and Technology Week, more than 60 popular science events were held and over 1,000 leaflets handed out. | factor ten
市科技局连续三年获评全市党建工作先进单位。
+ The bureau has been named an advanced unit in Party building for three consecutive years. | years
+ For the third year in a row, the bureau was honored citywide for its Party building work. | third in a row
- The bureau has been named an advanced unit in Party building for two consecutive years. | wrong number of years
脱贫攻坚期间,驻点村86户273人全部脱贫。
+ During the fight against poverty, all 273 people from 86 households in the village were lifted out of poverty. | households, people
+ All 86 poor households in the village, 273 people in total, shook off poverty during the campaign. | order kept
- During the fight against poverty, all 237 people from 86 households in the village were lifted out of poverty. | swapped digits
村民人均年收入由6800元提高到1.2万元。
+ The annual per capita income of villagers rose from 6,800 yuan to 12,000 yuan. | from-to
+ Villagers' average annual income increased from RMB 6,800 to RMB 12,000. | RMB
- The annual per capita income of villagers rose from 6,800 yuan to 120,000 yuan. | factor ten
上半年全市专利授权量1846件,其中发明专利132件,同比分别增长31.5%和12.8%。
+ In the first half of the year, 1,846 patents were granted in the city, including 132 invention patents, up 31.5 percent and 12.8 percent year on year, respectively. | respectively
+ The city saw 1,846 patents granted in the first half, up 31.5% year on year, of which 132 were invention patents, up 12.8%. | order changed
- In the first half of the year, 1,846 patents were granted in the city, including 132 invention patents, up 12.8 percent and 31.5 percent year on year, respectively. | figures exchanged
企业承担了全市九成以上的科技项目。
+ Companies undertook more than 90 percent of the city's science and technology projects. | 九成以上
+ Over 90% of the city's sci-tech projects were carried out by enterprises. | over
- Companies undertook less than 90 percent of the city's science and technology projects. | more than turned into less than
申报企业须注册满一年以上,职工总数不超过500人,年销售收入不超过2亿元。
+ Applicants must have been registered for more than one year, with no more than 500 employees and annual sales of no more than 200 million yuan. | bounds
+ Eligible companies must have been registered for at least one year, have a maximum of 500 employees and earn no more than RMB 200 million in annual sales. | bounds
- Applicants must have been registered for more than one year, with no more than 500 employees and annual sales of no more than 2 billion yuan. | factor ten
`);
