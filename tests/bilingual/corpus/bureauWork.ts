/** Sentences on a bureau’s work through the year. */
import { readPairs } from './readPairs';

export const bureauWork = readPairs(`
今年上半年,全市技术合同成交额达到18.6亿元,同比增长41.2%,居全省第四位。
+ In the first half of this year, the city's technology contracts were worth 1.86 billion yuan, up 41.2 percent year on year, ranking fourth in the province. | all agree
+ Technology transactions in the city hit RMB 1.86 billion in the first half of the year, a rise of 41.2% from a year earlier and the fourth highest figure in the province. | all agree
- In the first half of this year, the city's technology contracts were worth 18.6 billion yuan, up 41.2 percent year on year, ranking fourth in the province. | factor ten
截至6月底,全市高新技术企业总数达到412家,较去年同期净增67家。
+ By the end of June, the number of high-tech enterprises in the city had reached 412, a net increase of 67 over the same period last year. | all agree
+ The city was home to 412 high-tech enterprises at the end of June, 67 more than a year earlier. | all agree
- By the end of June, the number of high-tech enterprises in the city had reached 412, a net increase of 76 over the same period last year. | digits swapped
市科技局组织26家企业申报省级企校联合创新中心,其中19家获批。
+ The municipal science and technology bureau helped 26 companies apply for the status of provincial enterprise-university joint innovation center, and 19 of them were approved. | all agree
+ Of the 26 enterprises the bureau put forward as provincial joint innovation centers with universities, 19 won approval. | order kept
- The municipal science and technology bureau helped 19 companies apply for the status of provincial enterprise-university joint innovation center, and 26 of them were approved. | figures exchanged
全市现有国家级科技企业孵化器2家、省级科技企业孵化器11家、省级众创空间14家。
+ The city now has two national-level technology business incubators, 11 provincial-level incubators and 14 provincial-level maker spaces. | all agree
+ Currently, there are 2 national and 11 provincial incubators for technology companies in the city, plus 14 provincial maker spaces. | all agree
- The city now has two national-level technology business incubators, 14 provincial-level incubators and 11 provincial-level maker spaces. | figures exchanged
规模以上工业企业研发机构覆盖率由32%提高到46%。
+ The proportion of industrial enterprises above designated size with R&D institutions rose from 32 percent to 46 percent. | all agree
+ R&D facilities now cover 46% of industrial enterprises above the designated size, up from 32%. | order changed
- The proportion of industrial enterprises above designated size with R&D institutions rose from 32 percent to 64 percent. | digits swapped
7月8日,市科技局与农业银行签署战略合作协议,三年内为科技型企业提供不低于15亿元的信贷支持。
+ On July 8, the bureau signed a strategic cooperation agreement with the Agricultural Bank of China, under which technology companies will receive no less than 1.5 billion yuan in credit over three years. | all agree
+ Under a strategic cooperation agreement the bureau and the Agricultural Bank of China signed on 8 July, tech firms are to get at least RMB 1.5 billion in credit support within three years. | at least
- On July 8, the bureau signed a strategic cooperation agreement with the Agricultural Bank of China, under which technology companies will receive no more than 1.5 billion yuan in credit over three years. | bound reversed
“科技贷”已累计为83家中小微企业发放贷款3.42亿元。
+ The "sci-tech loan" program has so far provided 342 million yuan in loans to 83 micro, small and medium-sized enterprises. | all agree
+ To date, 83 micro, small and medium-sized businesses have borrowed a total of RMB 342 million through the Sci-tech Loan scheme. | all agree
- The "sci-tech loan" program has so far provided 3.42 million yuan in loans to 83 micro, small and medium-sized enterprises. | 亿 read as million
全年共选派科技特派员156名,组建服务团队24个,服务行政村320余个。
+ Over the year, 156 science and technology commissioners were sent out and 24 service teams formed, serving more than 320 administrative villages. | all agree
+ A total of 156 sci-tech commissioners and 24 service teams were dispatched during the year, reaching upwards of 320 administrative villages. | upwards of
- Over the year, 156 science and technology commissioners were sent out and 24 service teams formed, serving nearly 320 administrative villages. | more than turned into nearly
科技特派员举办培训班45期,培训农民3600余人次,推广新品种28个。
+ The commissioners held 45 training courses attended by over 3,600 farmers and promoted 28 new crop varieties. | all agree
+ The agents ran 45 classes with more than 3,600 farmer attendances and introduced 28 new varieties. | all agree
- The commissioners held 45 training courses attended by over 36,000 farmers and promoted 28 new crop varieties. | factor ten
市财政安排科技专项资金2800万元,比上年增加600万元。
+ The city budget set aside 28 million yuan in special science and technology funds, 6 million yuan more than in the previous year. | all agree
+ Special funds for science and technology in the municipal budget were raised by RMB 6 million to RMB 28 million. | order changed
- The city budget set aside 28 million yuan in special science and technology funds, 60 million yuan more than in the previous year. | factor ten
全社会研发投入占GDP比重达到1.96%,比上年提高0.21个百分点。
+ R&D expenditure accounted for 1.96 percent of GDP, up 0.21 percentage points from the previous year. | all agree
+ The ratio of total R&D spending to GDP climbed 0.21 percentage point to 1.96%. | order changed
- R&D expenditure accounted for 1.96 percent of GDP, up 0.21 percent from the previous year. | percent for percentage points
3月15日,全市科技创新大会召开,表彰先进单位20个、先进个人35名。
+ At the city's science and technology innovation conference on March 15, 20 organizations and 35 individuals were commended. | all agree
+ The municipal conference on sci-tech innovation was held on March 15, honoring 20 outstanding units and 35 outstanding individuals. | all agree
- At the city's science and technology innovation conference on May 15, 20 organizations and 35 individuals were commended. | wrong month
根据《关于加快推进科技强市建设的实施意见》(荆政发〔2022〕9号),对首次认定的高新技术企业奖励10万元。
+ Under the Opinions on Accelerating the Building of a City Strong in Science and Technology (Jingzhengfa [2022] No. 9), enterprises recognized as high-tech for the first time are awarded 100,000 yuan. | all agree
+ First-time high-tech enterprises receive a reward of RMB 100,000 under the Implementing Opinions on Speeding Up the Development of a Strong Science and Technology City (Jing Zheng Fa [2022] No. 9). | order changed
- Under the Opinions on Accelerating the Building of a City Strong in Science and Technology (Jingzhengfa [2022] No. 6), enterprises recognized as high-tech for the first time are awarded 100,000 yuan. | wrong document number
企业研发投入增量部分按10%给予补助,单个企业最高不超过200万元。
+ Subsidies equal to 10 percent of the increase in R&D spending will be granted, capped at 2 million yuan for each company. | capped at
+ Enterprises are subsidized at 10% of the growth in their R&D expenditure, up to a maximum of RMB 2 million each. | up to
- Subsidies equal to 10 percent of the increase in R&D spending will be granted, capped at 20 million yuan for each company. | factor ten
去年,全市高新技术产业增加值突破300亿元,占GDP比重为18.7%。
+ Last year, the value added of the city's high-tech industries exceeded 30 billion yuan, making up 18.7 percent of GDP. | all agree
+ The high-tech sector generated more than RMB 30 billion in value added last year, or 18.7% of the city's GDP. | all agree
- Last year, the value added of the city's high-tech industries fell short of 30 billion yuan, making up 18.7 percent of GDP. | more than turned into less than
第三季度,全市登记科技成果52项,其中应用技术类成果47项。
+ In the third quarter, 52 scientific and technological achievements were registered in the city, 47 of them in applied technology. | all agree
+ The city registered 52 research results in Q3, including 47 in applied technologies. | Q3
- In the second quarter, 52 scientific and technological achievements were registered in the city, 47 of them in applied technology. | wrong quarter
全市有效发明专利拥有量达到2158件,每万人口发明专利拥有量8.3件。
+ The city held 2,158 valid invention patents, or 8.3 for every 10,000 people. | 每万人
+ The number of valid invention patents reached 2,158, which works out at 8.3 per 10,000 residents. | 每万人
- The city held 2,158 valid invention patents, or 8.3 for every 1,000 people. | wrong base
总投资12亿元的半导体材料产业园项目于9月开工,预计2025年建成投产。
+ Construction of a semiconductor materials park with a total investment of 1.2 billion yuan began in September, and the park is expected to go into operation in 2025. | all agree
+ Work on the RMB 1.2-billion semiconductor materials industrial park started in September, with completion and commissioning scheduled for 2025. | hyphenated
- Construction of a semiconductor materials park with a total investment of 1.2 billion yuan began in September, and the park is expected to go into operation in 2026. | wrong year
市科技局党组先后召开专题会议6次,研究解决企业反映的问题38个。
+ The bureau's leading Party members group held six special meetings and resolved 38 issues raised by companies. | all agree
+ Six meetings were convened by the bureau's leading Party group to deal with 38 problems reported by enterprises. | all agree
- The bureau's leading Party members group held six special meetings and resolved 28 issues raised by companies. | mistyped digit
全年为企业减免研发费用加计扣除税款1.08亿元,惠及企业276家。
+ Additional tax deductions for R&D expenses saved 276 companies 108 million yuan in taxes over the year. | order changed
+ In the whole year, RMB 108 million in tax was cut through the super-deduction of R&D expenses, benefiting 276 enterprises. | all agree
- Additional tax deductions for R&D expenses saved 276 companies 10.8 million yuan in taxes over the year. | factor ten
与华中科技大学、武汉理工大学等15所高校建立长期合作关系,签订产学研合作协议62份。
+ Long-term partnerships have been established with 15 universities, including Huazhong University of Science and Technology and Wuhan University of Technology, and 62 industry-university-research cooperation agreements signed. | all agree
+ The city has forged long-term ties with 15 institutions of higher learning such as Huazhong University of Science and Technology and Wuhan University of Technology, concluding 62 agreements on joint research. | all agree
- Long-term partnerships have been established with 50 universities, including Huazhong University of Science and Technology and Wuhan University of Technology, and 62 industry-university-research cooperation agreements signed. | wrong figure
“十三五”期间,全市累计转化科技成果430余项。
+ During the 13th Five-Year Plan period, more than 430 scientific and technological achievements were commercialized in the city. | all agree
+ Over 430 research outcomes were put to industrial use in the city during the 13th Five-Year Plan period. | order changed
- During the 12th Five-Year Plan period, more than 430 scientific and technological achievements were commercialized in the city. | wrong plan number
到2025年,力争全市高新技术企业突破600家,科技型中小企业达到1000家。
+ By 2025, the city aims to have more than 600 high-tech enterprises and 1,000 technology-based small and medium-sized enterprises. | all agree
+ The goal for 2025 is to have over 600 high-tech companies and 1,000 sci-tech SMEs. | all agree
- By 2025, the city aims to have more than 600 high-tech enterprises and 10,000 technology-based small and medium-sized enterprises. | factor ten
11月18日至20日,市科技局赴深圳、东莞开展招商活动,签约项目9个,协议投资21.5亿元。
+ From November 18 to 20, the bureau visited Shenzhen and Dongguan to attract investment, signing nine projects with an agreed investment of 2.15 billion yuan. | date range
+ During its investment promotion trip to Shenzhen and Dongguan on Nov. 18-20, the bureau secured 9 projects worth RMB 2.15 billion under agreement. | short range
- From November 18 to 28, the bureau visited Shenzhen and Dongguan to attract investment, signing nine projects with an agreed investment of 2.15 billion yuan. | one end of range
全市新增省级工程技术研究中心4家,总数达到23家。
+ Four provincial engineering technology research centers were added, bringing the total to 23. | all agree
+ The city gained four more provincial engineering research centers and now has 23. | all agree
- Four provincial engineering technology research centers were added, bringing the total to 32. | digits swapped
高新区完成规上工业总产值486.3亿元,增长11.5%,高于全市平均水平2.3个百分点。
+ The high-tech zone posted an industrial output of 48.63 billion yuan from enterprises above designated size, up 11.5 percent and 2.3 percentage points above the city average. | all agree
+ Gross output of industrial enterprises above the designated size in the high-tech zone grew 11.5% to RMB 48.63 billion, 2.3 percentage points faster than the city as a whole. | order changed
- The high-tech zone posted an industrial output of 48.63 billion yuan from enterprises above designated size, up 11.5 percent and 3.2 percentage points above the city average. | digits swapped
在全国177家国家高新区综合评价中,我市高新区列第88位,较上年上升6位。
+ In the comprehensive assessment of the country's 177 national high-tech zones, the city's zone ranked 88th, up six places from the previous year. | all agree
+ The city's high-tech zone came in at No. 88 among 177 national high-tech zones in an overall evaluation, climbing 6 places year on year. | No.
- In the comprehensive assessment of the country's 177 national high-tech zones, the city's zone ranked 98th, up six places from the previous year. | wrong rank
2022年,全市共争取中央和省级科技项目74项,到位资金5630万元。
+ In 2022, the city won 74 science and technology projects at the central and provincial levels, receiving 56.3 million yuan in funding. | all agree
+ Altogether 74 national- and provincial-level sci-tech projects were secured in 2022, with RMB 56.3 million in funds in place. | all agree
- In 2022, the city won 74 science and technology projects at the central and provincial levels, receiving 5.63 million yuan in funding. | factor ten
活动吸引了来自8个省市的120余名专家学者和企业家参加。
+ The event drew more than 120 experts, scholars and entrepreneurs from eight provinces and municipalities. | all agree
+ Over 120 academics, specialists and entrepreneurs from eight provinces and cities took part in the event. | order changed
- The event drew more than 120 experts, scholars and entrepreneurs from 18 provinces and municipalities. | dropped/added digit
市科技局机关共有党员42名,下设3个党支部。
+ The bureau has 42 Party members in three Party branches. | all agree
+ There are 42 Party members at the bureau, organized into 3 Party branches. | all agree
- The bureau has 24 Party members in three Party branches. | digits swapped
今年以来,开展“科技下乡”活动16场次,发放科普资料2万余份,接受群众咨询1500多人次。
+ Since the beginning of this year, 16 "science to the countryside" events have been held, at which over 20,000 pamphlets were handed out and more than 1,500 inquiries answered. | all agree
+ So far this year, the bureau has staged 16 science outreach activities in rural areas, distributed more than 20,000 copies of popular science materials and answered upwards of 1,500 questions from the public. | all agree
- Since the beginning of this year, 16 "science to the countryside" events have been held, at which over 2,000 pamphlets were handed out and more than 1,500 inquiries answered. | factor ten
项目建成后,预计年产值可达8亿元,带动就业500人以上。
+ Once completed, the project is expected to yield an annual output value of 800 million yuan and create more than 500 jobs. | 以上
+ On completion, the project will generate an estimated RMB 800 million in output a year and provide jobs for at least 500 people. | at least
- Once completed, the project is expected to yield an annual output value of 8 million yuan and create more than 500 jobs. | 亿 read as million
产业技术研究院现有科研人员68人,其中博士21人、硕士33人。
+ The industrial technology research institute has 68 researchers, including 21 with doctoral degrees and 33 with master's degrees. | all agree
+ Of the institute's research staff of 68, 21 hold PhDs and 33 hold master's degrees. | all agree
- The industrial technology research institute has 68 researchers, including 33 with doctoral degrees and 21 with master's degrees. | figures exchanged
2023年5月20日至31日,全市举办第二十三届科技活动周。
+ The city held its 23rd Science and Technology Week from May 20 to 31, 2023. | all agree
+ From 20 to 31 May 2023, the 23rd Science and Technology Week took place across the city. | day first
- The city held its 22nd Science and Technology Week from May 20 to 31, 2023. | wrong ordinal
我市新认定省级“专精特新”企业31家,同比增长近五成。
+ Thirty-one local companies were newly recognized as provincial specialized and sophisticated enterprises, an increase of nearly 50 percent year on year. | 近五成
+ The city had 31 enterprises newly named provincial "specialized, refined, distinctive and innovative" firms, close to 50% more than a year ago. | 近五成
- Thirty-one local companies were newly recognized as provincial specialized and sophisticated enterprises, an increase of over 50 percent year on year. | nearly turned into more than
`);
