/** Sentences that state equal figures of several things, which each count, and what was added beside them. */
import { readPairs } from './readPairs';

export const equalFigures = readPairs(`
评选优秀企业100家、优秀人才100名、重点项目100项。
+ 100 outstanding companies, 100 outstanding professionals and 100 key projects were selected. | all three
+ A hundred companies, a hundred professionals and a hundred key projects were singled out for praise. | words
+ The awards went to 100 companies, 100 professionals and 100 projects. | shorter
+ Companies, professionals and projects were honoured, 100 of each. | of each
- 100 outstanding companies, outstanding professionals and key projects were selected. | two of three hundreds dropped
- 100 outstanding companies, 100 outstanding professionals and key projects were selected. | the third dropped
- Outstanding companies, 100 outstanding professionals and 100 key projects were selected. | the first dropped
甲公司获补助30万元，乙公司获补助30万元。
+ Company A received a grant of 300,000 yuan and company B one of 300,000 yuan. | both
+ Companies A and B each received a grant of 300,000 yuan. | each
+ Company A received a grant of RMB 300,000, and so did company B. | so did
+ Both companies were granted 300,000 yuan. | both
- Company A received a grant of 300,000 yuan and company B received a grant. | the second dropped
- Company A received a grant, and company B received a grant of 300,000 yuan. | the first dropped
全市实施科技项目40项。
+ The city carried out 40 science and technology projects. | plain
+ The city carried out 40 science and technology projects; all 40 are under way. | said again
- The city carried out 40 science and technology projects with 40 companies. | 40 companies added
- Forty science and technology projects were carried out by 40 teams across the city. | 40 teams added
全市新增规模以上工业企业30家。
+ The city gained 30 industrial enterprises above designated size. | plain
- The city gained 30 industrial enterprises above designated size and 30 platforms. | 30 platforms added
- The city gained 30 industrial enterprises and 30 research institutes. | 30 institutes added
新建农村公路120公里，改造危旧管网120公里。
+ 120 km of rural roads were built and 120 km of old pipes replaced. | both
+ The county built 120 kilometres of rural roads and replaced as many kilometres of decayed pipes. | as many
- 120 km of rural roads were built and old pipes were replaced. | second dropped
- Rural roads were built and 120 km of old pipes replaced. | first dropped
工业投资增长12.5%，技改投资增长12.5%。
+ Industrial investment rose 12.5 percent and investment in technical upgrading 12.5 percent. | both
+ Both industrial investment and investment in technical upgrading rose by 12.5%. | both
+ Industrial investment grew by 12.5 percent, and investment in upgrading by the same rate. | the same
- Industrial investment rose 12.5 percent, and investment in technical upgrading also rose. | second dropped
举办培训班15期，培训农民1500人次，发放资料1500份。
+ Fifteen training courses were held with 1,500 attendances by farmers, and 1,500 leaflets were handed out. | both
- Fifteen training courses were held with 1,500 attendances by farmers, and leaflets were handed out. | leaflets' number dropped
- Fifteen courses were held for farmers, and 1,500 leaflets were handed out. | attendances dropped
选派教师25名、医生25名到乡镇工作。
+ Twenty-five teachers and 25 doctors were sent to work in the townships. | both
+ 25 teachers and as many doctors were sent to work in townships. | as many
- 25 teachers and some doctors were sent to work in the townships. | doctors' number dropped
全县共有小学18所、初中18所，在校生2.4万人。
+ The county has 18 primary schools and 18 junior middle schools with 24,000 pupils. | both
+ The county has 18 schools each at primary and junior middle level, with 24,000 pupils. | each
- The county has 18 primary schools, junior middle schools and 24,000 pupils. | second dropped
首批12家企业签约入驻，这12家企业计划投资6亿元。
+ The first 12 companies have signed up to move in and plan to invest 600 million yuan. | anaphor merged
+ Twelve companies signed up first; the twelve plan to invest 600 million yuan. | said again
+ The first dozen companies have signed; together these 12 will invest RMB 600 million. | said again
- The first 12 companies have signed up; 15 of them plan to invest 600 million yuan. | 15
签约项目26个，26个全部开工。
+ Agreements were signed for 26 projects, and all have been started. | all
+ All 26 projects that were signed have been started. | once
+ Contracts were signed for 26 projects; all 26 are under construction. | twice
- Contracts were signed for 26 projects, and 62 are under construction. | 62
受理申请45件，办结45件。
+ 45 applications were received and all of them were settled. | all
+ It received 45 applications and settled 45. | both
+ Every one of the 45 applications received was settled. | every
- 45 applications were received and some were settled. | second dropped
该村流转土地800亩，其中种植猕猴桃300亩、茶叶300亩。
+ The village leased 800 mu of land, 300 mu of it for kiwifruit and 300 mu for tea. | both
+ Of the 800 mu of land the village took over, 300 mu each went to kiwifruit and tea. | each
+ Of 800 mu (53 hectares) of land, 300 mu went to kiwifruit and 300 to tea. | unit said once
- The village leased 800 mu of land, 300 mu of it for kiwifruit, the rest for tea. | tea's area dropped
会议邀请专家60名、企业家60名，达成合作意向16项。
+ Sixty experts and 60 entrepreneurs were invited to the meeting, which led to 16 letters of intent. | both
- Sixty experts and several entrepreneurs were invited to the meeting, which led to 16 letters of intent. | 60 became several
- 60 experts and entrepreneurs were invited to the meeting, which led to 16 letters of intent. | 60 for both together
今年建成养老服务站22个。
+ Twenty-two care stations for the elderly were completed this year. | plain
- Twenty-two care stations for the elderly were completed this year by 22 contractors. | added
- In 22 villages, 22 care stations for the elderly were completed this year. | 22 villages added
项目总投资8亿元。
+ The project calls for 800 million yuan of investment in all. | plain
- The project calls for 800 million yuan of investment in all, of which 800 million yuan is borrowed. | added
粮食产量增长3.2%。
+ Grain output rose by 3.2 percent. | plain
- Grain output rose by 3.2 percent and that of vegetables by 3.2 percent. | vegetables added
A县完成投资5.6亿元，B县完成投资5.6亿元，C县完成投资4.9亿元。
+ Investment came to 560 million yuan in county A, 560 million in county B and 490 million in county C. | all
+ Counties A and B each invested 560 million yuan, county C 490 million. | each
- Investment came to 560 million yuan in county A and 490 million in county C. | county B dropped
- Investment came to 560 million yuan in county A, and 490 million in county C, with county B in between. | dropped
城镇居民人均可支配收入增长6.8%，农村居民人均可支配收入增长6.8%。
+ Per capita disposable income rose 6.8% in towns and 6.8% in the countryside. | both
+ Per capita disposable income of urban and rural residents alike rose 6.8%. | alike
- Per capita disposable income of urban residents rose 6.8 percent, and that of rural residents rose too. | dropped
第一产业增加值增长4.5%，第三产业增加值增长4.5%。
+ The value added of the primary industry grew by 4.5% and that of the tertiary industry by 4.5%. | both
+ The primary and tertiary industries both grew by 4.5% in value added. | both
- The value added of the primary industry grew by 4.5 percent and that of the tertiary industry grew. | dropped
建设期2年，运营期2年，合同金额1200万元。
+ In the 12-million-yuan contract two years are for building and two for operation. | both
+ The contract, worth 12 million yuan, allows two years each for construction and operation. | each
- The contract, worth 12 million yuan, allows 2 years for construction before operation. | warning at least
三十年风雨兼程，三十年春华秋实。
+ For thirty years it has braved wind and rain and borne fruit. | rhetoric merged
+ Thirty years of hard travel, thirty years of harvest. | kept
全年接待游客60万人次，旅游收入3.6亿元，同比增长18%。
+ The year brought 600,000 visits and 360 million yuan of tourist income, 18% more than the year before. | plain
- The year brought 600,000 visits, 18 percent more, and tourist income of 360 million yuan, 18 percent more and 18 percent above plan. | added
会上，50名代表分成5组讨论，每组10人。
+ At the meeting the 50 delegates split into five groups of ten. | plain
+ At the meeting 50 delegates held discussions in 5 groups, 10 to each. | plain
平台入驻服务机构35家，服务企业350家次；年内再引进服务机构35家。
+ The platform houses 35 service providers that have served 350 enterprises; within the year another 35 will be brought in. | another
- The platform houses 35 service providers that have served 350 enterprises; within the year more will be brought in. | second dropped
市级财政安排1000万元，县级财政配套1000万元。
+ The city sets aside 10 million yuan and the counties match it with 10 million. | both
+ The city sets aside 10 million yuan, and the counties add the same amount. | the same
- The city sets aside 10 million yuan, which the counties top up. | dropped
新增省级重点实验室3家、省级工程技术研究中心3家。
+ Three provincial key laboratories and three provincial engineering research centres were added. | both
+ Provincial key laboratories and engineering research centres each increased by three. | each
- Three provincial key laboratories and some provincial engineering research centres were added. | dropped
- Provincial key laboratories and three provincial engineering research centres were added. | dropped
全市高新技术企业总数居全省第5位，技术合同成交额居全省第5位。
+ The city ranks fifth in the province in the number of high-tech enterprises and fifth in technology transactions. | both
+ The city is fifth in the province both in high-tech enterprises and in the value of technology transactions. | both
- The city ranks fifth in the province in the number of high-tech enterprises and high in technology transactions. | dropped
选手20名参加决赛，20名评委现场打分。
+ Twenty contestants took part in the final, marked on the spot by 20 judges. | both
- Twenty contestants took part in the final, marked on the spot by judges. | judges' number dropped
捐赠图书2000册，惠及学生2000名。
+ 2,000 books were donated, benefiting 2,000 pupils. | both
- 2,000 books were donated to pupils. | pupils' number dropped
- Books were donated, to the benefit of 2,000 pupils. | books' number dropped
全市共有26个乡镇，每个乡镇建有一个文化站。
+ Each of the city's 26 townships has a cultural centre. | plain
+ The city has 26 townships, all 26 of them with a cultural station. | said again
- The city has 26 townships with 26 libraries and a cultural station each. | added
培训班为期3天，来自全市的70名学员参加。70名学员均通过考核。
+ The course lasted three days and was attended by 70 trainees from all over the city. All of them passed. | anaphor
+ The three-day course drew 70 trainees from all over the city, and all 70 passed. | again
+ Seventy trainees from the whole city attended the three-day course and passed the test. | merged
全县有茶叶合作社42家。42家合作社统一品牌、统一包装。
+ The county has 42 tea cooperatives. They share one brand and one packaging. | anaphor
+ The county's 42 tea cooperatives share one brand and one packaging. | merged
对口支援医院16所，派驻医师48名。
+ Sixteen hospitals were given support, with 48 doctors sent to them. | plain
+ Support was given to 16 hospitals; 48 doctors were sent to the 16. | again
- Support was given to 16 hospitals; 48 doctors and 48 nurses were sent to them. | nurses added
`);
