/** Briefs of a city: the economy, transport, welfare and weather. */
import { readPairs } from './readPairs';

export const cityBriefs = readPairs(`
一般公共预算收入102.4亿元
+ general public budget revenue of 10.24 billion yuan | 亿→billion ÷10
+ RMB 10.24 billion in general public budget revenue | RMB
- general public budget revenue of 102.4 billion yuan | factor ten
城镇居民人均可支配收入36520元
+ per capita disposable income of urban residents of 36,520 yuan | separator
+ urban per capita disposable income reached RMB 36,520 | RMB
- per capita disposable income of urban residents of 35,620 yuan | swapped digits
粮食总产量118.6万吨
+ total grain output of 1.186 million tons | 万吨→million
+ a grain harvest of 1.186 million metric tons | metric tons
- total grain output of 118.6 million tons | wan read as million
森林覆盖率53.1%
+ a forest coverage rate of 53.1 percent | percent
+ 53.1% forest cover | sign
- a forest coverage rate of 51.3 percent | swapped digits
空气质量优良天数328天
+ 328 days with good or excellent air quality | days
+ good air quality on 328 days | days
- 382 days with good or excellent air quality | swapped digits
建设高标准农田15.6万亩
+ built 156,000 mu of high-standard farmland | 万亩
+ 10,400 hectares of high-standard farmland were developed | 156000/15 = 10400
- built 156,000 hectares of high-standard farmland | mu turned into hectares
改造老旧小区136个
+ renovated 136 old residential communities | count
+ 136 aging residential compounds were upgraded | passive
- renovated 163 old residential communities | swapped digits
城镇新增就业3.8万人
+ 38,000 new urban jobs | 3.8万
+ 38,000 people newly employed in urban areas | people
- 380,000 new urban jobs | factor ten
城镇登记失业率控制在4.5%以内
+ the registered urban unemployment rate kept within 4.5 percent | within
+ registered urban unemployment held below 4.5% | below
- the registered urban unemployment rate kept above 4.5 percent | bound reversed
常住人口265.8万人
+ a permanent resident population of 2.658 million | 万→million
+ 2.658 million permanent residents | count
- a permanent resident population of 26.58 million | factor ten
社会消费品零售总额增长9.2%
+ total retail sales of consumer goods rose 9.2 percent | rose
+ retail sales of consumer goods grew by 9.2% | grew
- total retail sales of consumer goods fell 9.2 percent | rose turned into fell
进出口总额下降3.4%
+ total imports and exports fell 3.4 percent | fell
+ a 3.4% drop in foreign trade | drop
- total imports and exports rose 3.4 percent | fell turned into rose
高铁通车里程达86公里
+ 86 kilometers of high-speed railway in operation | km
+ operating high-speed rail lines totaling 86 km | km abbreviation
- 68 kilometers of high-speed railway in operation | swapped digits
新增公办幼儿园学位5400余个
+ more than 5,400 new places in public kindergartens | 余
+ over 5,400 public kindergarten places added | over
- more than 4,500 new places in public kindergartens | swapped digits
每千人口床位数6.8张
+ 6.8 hospital beds per 1,000 people | per thousand
+ 6.8 beds for every thousand residents | words
- 6.8 hospital beds per 10,000 people | factor ten in the base
城乡低保标准提高10%以上
+ urban and rural subsistence allowances raised by more than 10 percent | 以上
+ an increase of at least 10% in subsistence allowances for urban and rural residents | at least
- urban and rural subsistence allowances raised by less than 10 percent | more than turned into less than
接待游客2800多万人次
+ more than 28 million tourist visits | 万人次
+ tourist visits topped 28 million | topped
- more than 2.8 million tourist visits | factor ten
旅游综合收入翻两番
+ tourism revenue quadrupled | 翻两番 = x4
+ tourism revenue rose to four times the original level | x4
- tourism revenue doubled | wrong multiple
两年内建成通车
+ to be completed and opened to traffic within two years | period
+ open to traffic in two years | period
- to be completed and opened to traffic within three years | wrong period
市政府常务会议审议通过3个文件
+ three documents were adopted at the executive meeting of the municipal government | word
+ the municipal government's executive meeting approved 3 documents | figure
- four documents were adopted at the executive meeting of the municipal government | wrong count
市五届人大六次会议
+ the sixth session of the Fifth Municipal People's Congress | session and congress
+ the 6th Session of the 5th Xianning Municipal People's Congress | figures
- the fifth session of the Sixth Municipal People's Congress | figures exchanged
第七次全国人口普查
+ the seventh national population census | ordinal word
- the sixth national population census | wrong ordinal
鄂政发〔2021〕9号
+ Ezhengfa [2021] No. 9 | document number kept
+ E Zheng Fa [2021] No. 9 | spaced pinyin
- Ezhengfa [2021] No. 19 | digit added
11月20日至12月10日
+ from November 20 to December 10 | range across months
+ from 20 November to 10 December | UK order
- from November 20 to December 20 | end of range wrong
气温5至12摄氏度
+ temperatures of 5 to 12 degrees Celsius | range
+ temperatures between 5 and 12°C | sign
- temperatures of 5 to 21 degrees Celsius | swapped digits
四分之三以上的行政村
+ more than three-quarters of administrative villages | fraction
+ over three quarters of all administrative villages | no hyphen
- more than two-thirds of administrative villages | wrong fraction
实际使用外资1.2亿美元
+ 120 million US dollars of foreign investment in actual use | 亿→million, USD
+ US$120 million in paid-in foreign investment | US$
- 1.2 billion US dollars of foreign investment in actual use | factor ten
单位GDP能耗下降13.5%
+ energy consumption per unit of GDP down 13.5 percent | down
+ a 13.5% reduction in energy use per unit of GDP | reduction
- energy consumption per unit of GDP down 15.3 percent | swapped digits
建市20周年
+ the 20th anniversary of the founding of the city | anniversary
+ 20 years since the city was established | years
- the 30th anniversary of the founding of the city | wrong anniversary
一至三季度
+ in the first three quarters | range of quarters
+ from Q1 to Q3 | Q form
- in the first two quarters | end of range wrong
2021年,全市实现地区生产总值1751.8亿元,增长12.8%,增速居全省第六位。
+ In 2021, the city's GDP reached 175.18 billion yuan, up 12.8 percent, with the growth rate ranking sixth in the province. | year, amount, rank
+ Xianning recorded a GDP of RMB 175.18 billion in 2021, an increase of 12.8%, the sixth-fastest growth in the province. | sixth-fastest
- In 2021, the city's GDP reached 175.18 billion yuan, up 12.8 percent, with the growth rate ranking ninth in the province. | wrong rank
三次产业结构由13.6:41.2:45.2调整为13.1:41.8:45.1。
+ The ratio of the three industries changed from 13.6:41.2:45.2 to 13.1:41.8:45.1. | ratios
+ The structure of the primary, secondary and tertiary industries was adjusted from 13.6:41.2:45.2 to 13.1:41.8:45.1. | industries named
- The ratio of the three industries changed from 13.6:41.2:45.2 to 13.1:48.1:45.1. | swapped digits
全年新开工亿元以上项目286个,完成投资520亿元。
+ During the year, construction began on 286 projects worth over 100 million yuan each, with 52 billion yuan of investment completed. | 亿元以上
+ A total of 286 new projects with investment of more than RMB 100 million each broke ground over the year, and RMB 52 billion was invested. | RMB
- During the year, construction began on 286 projects worth over 1 billion yuan each, with 52 billion yuan of investment completed. | factor ten
新建改建农村公路620公里,完成危桥改造48座。
+ A total of 620 kilometers of rural roads were built or upgraded, and 48 dilapidated bridges were renovated. | counts
+ The city built or improved 620 km of rural roads and repaired 48 unsafe bridges. | km
- A total of 620 kilometers of rural roads were built or upgraded, and 84 dilapidated bridges were renovated. | swapped digits
3月12日,市领导带领200余名干部群众参加义务植树,种下树苗1500余株。
+ On March 12, city leaders joined more than 200 officials and residents in planting over 1,500 saplings. | date, more than
+ More than 1,500 trees were planted on 12 March by city leaders together with over 200 officials and local people. | order changed
- On March 12, city leaders joined more than 200 officials and residents in planting over 15,000 saplings. | factor ten
全市新增市场主体4.6万户,总量突破30万户。
+ The city added 46,000 market entities, bringing the total to over 300,000. | 万户
+ A total of 46,000 new market entities were registered, and the overall number exceeded 300,000. | exceeded
- The city added 46,000 market entities, bringing the total to over 3 million. | factor ten
为企业减税降费18.5亿元,发放纾困贷款超过60亿元。
+ Taxes and fees for businesses were cut by 1.85 billion yuan, and more than 6 billion yuan in relief loans was issued. | two amounts
+ Enterprises enjoyed RMB 1.85 billion in tax and fee reductions and received over RMB 6 billion in relief loans. | RMB
- Taxes and fees for businesses were cut by 6 billion yuan, and more than 1.85 billion yuan in relief loans was issued. | figures exchanged
市民服务热线全年受理群众诉求12.7万件,办结率98.6%,满意率95.3%。
+ The public service hotline handled 127,000 requests over the year, with 98.6 percent resolved and a satisfaction rate of 95.3 percent. | three figures
+ Over the year, residents made 127,000 requests through the hotline, of which 98.6% were settled, with 95.3% of callers satisfied. | sign
- The public service hotline handled 127,000 requests over the year, with 95.3 percent resolved and a satisfaction rate of 98.6 percent. | figures exchanged
市财政支出的八成以上用于民生。
+ More than 80 percent of the city's fiscal expenditure went to people's livelihoods. | 八成以上
+ Over 80% of municipal fiscal spending was used to improve people's lives. | over
- Less than 80 percent of the city's fiscal expenditure went to people's livelihoods. | more than turned into less than
建成保障性住房3260套,发放住房补贴1450万元。
+ The city completed 3,260 government-subsidized housing units and issued 14.5 million yuan in housing subsidies. | count, amount
+ A total of 3,260 affordable homes were built, and RMB 14.5 million was paid in housing allowances. | RMB
- The city completed 3,260 government-subsidized housing units and issued 145 million yuan in housing subsidies. | factor ten
城区新建公园6个、口袋公园22个,新增绿地面积35万平方米。
+ Six parks and 22 pocket parks were built in the urban area, adding 350,000 square meters of green space. | three figures
+ The city proper gained 6 new parks, 22 pocket parks and 350,000 sq m of green space. | sq m
- Six parks and 22 pocket parks were built in the urban area, adding 35,000 square meters of green space. | factor ten
PM2.5平均浓度为34微克/立方米,同比下降8.1%。
+ The average PM2.5 concentration was 34 micrograms per cubic meter, down 8.1 percent year on year. | name with figure, unit
+ PM2.5 averaged 34 μg per cubic meter, an 8.1% decrease from a year earlier. | abbreviation
- The average PM2.5 concentration was 34 micrograms per cubic meter, up 8.1 percent year on year. | down turned into up
长江咸宁段岸线全长128公里,已完成复绿3.1万亩。
+ The Xianning section of the Yangtze River has a shoreline of 128 kilometers, along which 31,000 mu has been replanted with greenery. | km, mu
+ Along the 128-km Yangtze shoreline in Xianning, 31,000 mu of land has been re-greened. | adjectival km
- The Xianning section of the Yangtze River has a shoreline of 128 kilometers, along which 310,000 mu has been replanted with greenery. | factor ten
6月18日以来,我市平均降雨量达186毫米,3座大型水库水位超过汛限。
+ Since June 18, the city has received an average of 186 millimeters of rain, and water levels in three large reservoirs have exceeded the flood limit. | date, mm, count
+ An average of 186 mm of rainfall has been recorded in the city since 18 June, with 3 large reservoirs above their flood limit. | mm
- Since June 8, the city has received an average of 186 millimeters of rain, and water levels in three large reservoirs have exceeded the flood limit. | digit dropped in date
紧急转移群众1270人,调拨救灾帐篷150顶。
+ A total of 1,270 residents were evacuated and 150 disaster relief tents were allocated. | counts
+ Authorities moved 1,270 people to safety and sent 150 relief tents. | active
- A total of 1,720 residents were evacuated and 150 disaster relief tents were allocated. | swapped digits
全年生产安全事故起数和死亡人数分别下降15.2%和11.8%。
+ The numbers of workplace accidents and deaths fell by 15.2 percent and 11.8 percent, respectively, over the year. | respectively
+ Workplace accidents dropped 15.2% over the year and deaths from them 11.8%. | no respectively
- The numbers of workplace accidents and deaths fell by 11.8 percent and 15.2 percent, respectively, over the year. | figures exchanged
新改扩建中小学32所,增加学位1.8万个。
+ Thirty-two primary and secondary schools were built, renovated or expanded, providing 18,000 more places. | word
+ The city built, rebuilt or enlarged 32 schools, adding 18,000 school places. | figure
- Thirty-two primary and secondary schools were built, renovated or expanded, providing 1,800 more places. | factor ten
居民医保财政补助标准由每人每年580元提高到610元。
+ Government subsidies for residents' basic medical insurance were raised from 580 yuan to 610 yuan per person per year. | from-to
+ The annual per capita subsidy for resident medical insurance was increased from RMB 580 to RMB 610. | annual per capita
- Government subsidies for residents' basic medical insurance were raised from 580 yuan to 640 yuan per person per year. | wrong digit
为65岁以上老年人免费体检21.3万人次。
+ A total of 213,000 free health checks were provided for people aged over 65. | age
+ Residents aged 65 and above received 213,000 free physical examinations. | 以上 inclusive
- A total of 213,000 free health checks were provided for people aged over 60. | wrong age
第十四届国际温泉文化旅游节将于11月8日至10日在咸宁举行。
+ The 14th International Hot Spring Culture and Tourism Festival will be held in Xianning from November 8 to 10. | ordinal, dates
+ Xianning will host the 14th International Hot Spring Culture and Tourism Festival on November 8-10. | short range
- The 13th International Hot Spring Culture and Tourism Festival will be held in Xianning from November 8 to 10. | wrong ordinal
国庆长假前四天,全市旅游收入6.9亿元,恢复到2019年同期的92%。
+ In the first four days of the National Day holiday, the city's tourism revenue reached 690 million yuan, 92 percent of that in the same period of 2019. | amount, share
+ Tourism revenue came to RMB 690 million in the first 4 days of the National Day holiday, recovering to 92% of the 2019 level. | figure
- In the first four days of the National Day holiday, the city's tourism revenue reached 6.9 billion yuan, 92 percent of that in the same period of 2019. | factor ten
武咸城际铁路每天开行列车42列,最快38分钟可达武汉。
+ The Wuhan-Xianning intercity railway runs 42 trains a day, with the fastest reaching Wuhan in 38 minutes. | counts
+ Forty-two trains run daily on the Wuhan-Xianning intercity line, and the fastest trip to Wuhan takes 38 minutes. | word
- The Wuhan-Xianning intercity railway runs 38 trains a day, with the fastest reaching Wuhan in 42 minutes. | figures exchanged
全市建成5G基站2100个,实现城区5G网络全覆盖。
+ The city has built 2,100 5G base stations, achieving full 5G coverage in urban areas. | 5G no quantity
+ With 2,100 5G base stations in place, urban areas are fully covered by 5G networks. | 5G no quantity
- The city has built 1,200 5G base stations, achieving full 5G coverage in urban areas. | swapped digits
近五年,全市累计引进项目1200多个,协议投资总额超过4000亿元。
+ In the past five years, the city has attracted more than 1,200 projects with contracted investment of over 400 billion yuan. | more than
+ Over 1,200 projects have been brought in over the last five years, with total agreed investment exceeding RMB 400 billion. | exceeding
- In the past five years, the city has attracted more than 1,200 projects with contracted investment of over 40 billion yuan. | factor ten
今年要办好十件民生实事,确保12月底前全部完成。
+ This year, ten practical projects for people's well-being will be carried out, all to be completed by the end of December. | count, deadline
+ We will deliver 10 key livelihood projects this year and ensure that all are finished before the end of December. | figure
- This year, ten practical projects for people's well-being will be carried out, all to be completed by the end of November. | wrong month
2022年经济社会发展主要预期目标:地区生产总值增长8%以上,居民消费价格涨幅3%左右。
+ The main targets for economic and social development in 2022 are: GDP growth of over 8 percent and an increase of around 3 percent in consumer prices. | targets
+ Key goals for 2022 include GDP growth of at least 8% and a CPI rise of about 3%. | about
- The main targets for economic and social development in 2022 are: GDP growth of over 3 percent and an increase of around 8 percent in consumer prices. | figures exchanged
农村生活垃圾无害化处理率达到100%,卫生厕所普及率提高到89.4%。
+ One hundred percent of rural household waste is now safely treated, and 89.4 percent of households have sanitary toilets. | two rates
+ The rate of safe disposal of rural household waste reached 100%, and the coverage of sanitary toilets rose to 89.4%. | rose to
- The rate of safe disposal of rural household waste reached 100 percent, and the coverage of sanitary toilets rose to 84.9 percent. | swapped digits
赤壁青砖茶种植面积16.2万亩,年产值突破50亿元,带动3万余户农户增收。
+ Chibi has 162,000 mu of tea plantations for green brick tea, with annual output value exceeding 5 billion yuan and more than 30,000 farming households earning more. | three figures
+ With 10,800 hectares under cultivation, Chibi's green brick tea yields over RMB 5 billion a year and has raised the incomes of more than 30,000 rural households. | 162000/15 = 10800
- Chibi has 162,000 mu of tea plantations for green brick tea, with annual output value exceeding 5 billion yuan and more than 3,000 farming households earning more. | factor ten
市委六届二次全会提出,到2026年经济总量突破3000亿元。
+ The second plenary session of the Sixth CPC Xianning Municipal Committee proposed that the size of the economy exceed 300 billion yuan by 2026. | plenum, target
+ According to the 2nd plenum of the 6th CPC Xianning Municipal Committee, the city's economic output will surpass RMB 300 billion by 2026. | figures
- The second plenary session of the Sixth CPC Xianning Municipal Committee proposed that the size of the economy exceed 300 billion yuan by 2025. | wrong year
公共图书馆和文化馆全部免费开放,全年举办文化活动480余场,惠及群众90多万人次。
+ All public libraries and cultural centers are open free of charge, and more than 480 cultural events were held over the year, with over 900,000 attendances. | more than
+ With free admission to every public library and cultural center, the city staged over 480 cultural events during the year, drawing more than 900,000 visits. | visits
- All public libraries and cultural centers are open free of charge, and more than 480 cultural events were held over the year, with over 9 million attendances. | factor ten
`);
