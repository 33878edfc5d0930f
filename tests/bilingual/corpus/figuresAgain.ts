/** Passages that say a figure again or state an equal one, and translations that say it once. */
import { readPairs } from './readPairs';

export const figuresAgain = readPairs(`
全市现有科技型中小企业260家。260家企业中，制造业企业占六成。
+ The city has 260 small and medium-sized technology firms. Six in ten are manufacturers. | merged
+ Six in ten of the city's 260 small and medium-sized technology firms are manufacturers. | merged
今年以来，市科技局组织48名专家深入企业。48名专家共解决难题63个。
+ Since the beginning of the year the bureau has sent 48 experts to companies, where they have solved 63 problems. | merged
+ This year the bureau sent 48 experts into companies. Together they solved 63 problems. | they
+ This year the bureau sent 48 experts into companies. The experts, 48 in all, solved 63 problems. | in all
项目总投资18亿元，其中一期投资8亿元。总投资18亿元的项目建成后，年产值可达25亿元。
+ Of the project's total investment of 1.8 billion yuan, 800 million yuan goes to the first phase. Once it is built, annual output can reach 2.5 billion yuan. | merged
全市共有农业科技园区15个，15个园区覆盖全部县市区。
+ The city has 15 agricultural science parks that cover all counties and districts. | merged
+ There are 15 agricultural science parks, covering every county and district. | merged
该县油茶面积达12万亩，12万亩油茶年产值3亿元。
+ The county's 120,000 mu of oil-tea camellia yield 300 million yuan a year. | merged
+ The county has 120,000 mu (8,000 hectares) of oil-tea camellia, worth 300 million yuan a year. | merged
首批20名科技副总到岗，20名科技副总来自12所高校。
+ The first 20 technology vice presidents, from 12 universities, have taken up their posts. | merged
+ The first 20 technology vice presidents have taken up their posts; they come from 12 universities. | they
培训学员300人，发放结业证书300本。
+ Three hundred people were trained and 300 certificates issued. | both
+ All 300 people who were trained received certificates. | all
+ Three hundred people were trained, and certificates were issued to all of them. | all
抽检样品500批次，合格500批次。
+ All of the 500 batches sampled met the standards. | all
+ 500 batches were sampled, every one of which met the standard. | every
+ Of 500 batches sampled none failed. | none
检查企业85家，整改隐患85处。
+ 85 companies were inspected and 85 hazards removed. | both
- 85 companies were inspected and hazards were removed. | dropped
- Companies were inspected and 85 hazards removed. | dropped
走访群众150户，收集意见150条。
+ 150 households were visited and 150 suggestions gathered. | both
- 150 households were visited and their suggestions gathered. | dropped
A企业研发投入2000万元，比上年增加2000万元。
+ Company A spent 20 million yuan on R&D, 20 million more than the year before. | both
- Company A spent 20 million yuan on R&D, more than the year before. | dropped
全年授权专利1800件，其中发明专利180件、实用新型1620件。
+ Of the 1,800 patents granted in the year, 180 were for inventions and 1,620 for utility models. | plain
- Of the 1,800 patents granted in the year to 1,800 inventors, 180 were for inventions and 1,620 for utility models. | inventors added
全市选派科技特派员320名，服务行政村320个。
+ The city sent out 320 technical advisers to serve 320 villages. | both
+ 320 technical advisers serve as many villages. | as many
+ The city sent one technical adviser to each of 320 villages, 320 in all. | each
- The city sent out 320 technical advisers to serve its villages. | villages dropped
- Technical advisers were sent to serve 320 villages. | advisers dropped
园区现有企业110家。
+ The park is home to 110 companies. | plain
+ The park is home to 110 companies. All 110 are connected to the platform. | all
+ The park is home to 110 companies; the 110 firms employ people from the county. | the
- The park is home to 110 companies. Some 110 laboratories serve them. | laboratories added
- The park is home to 110 companies and 110 scientists. | scientists added
- Its 110 hectares are home to 110 companies. | hectares added
种植蓝莓450亩。
+ 450 mu of blueberries were planted. | plain
+ 450 mu (30 hectares) of blueberries were planted. | converted
- 450 mu of blueberries and 450 mu of peaches were planted. | peaches added
补贴标准为每亩200元，上限200万元。
+ The subsidy is 200 yuan per mu, up to 2 million yuan. | plain
- The subsidy is 200 yuan per mu and 200 yuan per household, up to 2 million yuan. | household added
技术合同登记1200项，成交额52亿元，居全省第4位。
+ 1,200 technology contracts were registered, worth 5.2 billion yuan, fourth in the province. | plain
- 1,200 technology contracts from 1,200 companies were registered, worth 5.2 billion yuan, fourth in the province. | companies added
本次活动设展位80个，吸引观众8000人次。
+ The event had 80 stands and drew 8,000 visits. | plain
- The event had 80 stands of 80 exhibitors and drew 8,000 visits. | exhibitors added
一季度税收增长9.3%，二季度增长9.3%，上半年合计28亿元。
+ Tax revenue rose 9.3% in the first quarter and 9.3% in the second quarter, to 2.8 billion yuan for the first half. | both
+ Tax revenue rose by 9.3 percent in both the first and second quarters and came to 2.8 billion yuan for the first half. | each
- Tax revenue rose 9.3% in the first quarter and more in the second quarter, to 2.8 billion yuan for the first half. | dropped
安全生产事故起数下降15%，死亡人数下降15%。
+ Work accidents and deaths were both down by 15%. | both
+ Work accidents fell by 15 percent, as did deaths. | as did
- Work accidents fell by 15 percent, and fewer people died. | dropped
全区共有养老机构24家、床位2400张、护理员240名。
+ The district has 24 homes for the elderly with 2,400 beds and 240 carers. | plain
- The district has 24 homes for the elderly with 2,400 beds, 240 carers and 240 doctors. | doctors added
与5所高校、5家科研院所签订合作协议。
+ Cooperation agreements were signed with five universities and five research institutes. | both
+ Agreements were signed with ten bodies, five universities and five research institutes. | sum
- Cooperation agreements were signed with five universities and research institutes. | one for both
- Agreements were signed with universities and five research institutes. | dropped
座谈会邀请40位院士专家和40位企业代表参加。
+ Forty academicians and experts and forty company representatives were invited to the meeting. | both
+ Academicians and experts met company representatives, 40 from each side. | each
- Forty academicians and experts and company representatives were invited to the meeting. | one for both
新增就业岗位1.2万个，其中高校毕业生就业1.2万人。
+ 12,000 jobs were created, and 12,000 university graduates found work. | both
- 12,000 jobs were created, many of them taken by university graduates. | dropped
连续3年获评先进单位，3年累计获奖12项。
+ For three years running it has been named an outstanding unit, winning 12 awards in that time. | merged
+ It has been an outstanding unit three years in a row and won 12 awards in those three years. | both
两个项目分别投资3亿元、3亿元。
+ The two projects call for 300 million yuan each. | each
+ 300 million yuan is invested in each of the two projects. | each
为5个乡镇、5所学校配备设备各5套。
+ Five sets of equipment were supplied to each of five townships and five schools. | all
我局与15家银行建立合作，15家银行累计授信30亿元。
+ The bureau works with 15 banks, which have granted credit lines of 3 billion yuan. | which
+ Fifteen banks work with the bureau and have extended RMB 3 billion in credit. | merged
截至10月底，180个重点项目完成投资96亿元，占年度计划的85%；180个项目中，新开工76个。
+ By the end of October, 9.6 billion yuan, 85 percent of the annual plan, had been invested in the 180 key projects, of which 76 were newly started. | of which
+ By the end of October the 180 key projects had absorbed 9.6 billion yuan, 85% of the plan for the year; 76 of them are new. | of them
`);
