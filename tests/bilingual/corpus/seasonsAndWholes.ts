/** Pairs of what reports tell: seasons, firsts, wholes and their parts, times compared, ranks from either end, counts of people and things, rates and ratios. */
import { readPairs } from './readPairs';

export const seasonsAndWholes = readPairs(`
产妇死亡率控制在8/10万以内。
+ The maternal death rate was held within 8 per 100,000. | the bound is that of the rate
+ Maternal deaths were kept at no more than eight per hundred thousand. | in words
+ The maternal death rate was held below 8/100,000. | as written
- The maternal death rate was held within 18 per 100,000. | another rate
- The maternal death rate was held within 8 per 10,000. | another base
结核病发病率降至45/10万以下。
+ The incidence of tuberculosis fell below 45 per 100,000. | the bound is that of the rate
- The incidence of tuberculosis fell below 54 per 100,000. | another rate
根据2020年统计公报，第一、二、三产业比例为9.4∶38.1∶52.5。
+ According to the statistical bulletin for 2020, the tertiary sector made up 52.5 percent, the secondary 38.1 percent and the primary 9.4 percent. | from the end
+ According to the statistical bulletin for 2020, the primary sector made up 9.4 percent, the secondary 38.1 percent and the tertiary 52.5 percent. | in order
- According to the statistical bulletin for 2020, the tertiary sector made up 9.4 percent, the secondary 38.1 percent and the primary 52.5 percent. | ends exchanged
三次产业结构为12.3:35.2:52.5。
+ Services, the tertiary sector, made up 52.5 percent of output, the primary sector 12.3 percent and the secondary sector 35.2 percent. | in another order
- The primary sector made up 35.2 percent of output, the secondary sector 12.3 percent and the tertiary sector 52.5 percent. | two exchanged
中小企业提供了五成税收、七成就业。
+ Smaller firms provided 50 percent of taxes and 70 percent of jobs. | tenths
+ Seven tenths of jobs and half of all taxes came from smaller firms. | from the end
- Smaller firms provided 50 percent of taxes and 80 percent of jobs. | another share
项目成就显著，成就感增强。
+ The project achieved much, and the sense of achievement grew. | no tenth
审批时限压缩四分之一、费用降低三分之一。
+ A third off fees and approval times shortened by a quarter. | from the end
工序减少三分之一
+ a third trimmed from the work steps | as a share
+ the work steps cut by a third | as a share
- a half trimmed from the work steps | another share
2016年至2020年，出口额由86亿元增加到124亿元。
+ Exports rose to RMB 12.4 billion in 2020 from RMB 8.6 billion in 2016. | from the end
+ Exports rose from RMB 8.6 billion in 2016 to RMB 12.4 billion in 2020. | in order
2018年至2022年，粮食产量由41万吨提高到47万吨。
+ Grain output went up to 470,000 tonnes in 2022 from 410,000 tonnes in 2018. | from the end
创新活力指数列全国第三位
+ third in the country in the innovation vitality index | from the top
- third from the bottom in the country in the innovation vitality index | from the bottom
营商环境指数排全省第四名
+ ranked fourth in the province in the business environment index | from the top
- ranked fourth from last in the province in the business environment index | from the bottom
查处违法案件248起，其中重大案件17起。
+ A total of 248 cases were dealt with, including 17 major ones. | part of the whole
+ Seventeen major cases were among the 248 dealt with. | part first
- A total of 17 cases were dealt with, including 248 major ones. | exchanged
招录公务员142人，其中硕士36人。
+ Of the 142 civil servants recruited, 36 hold master's degrees. | part of the whole
- A total of 36 civil servants were recruited, 142 of them with master's degrees. | exchanged
- A total of 36 civil servants were recruited, including 142 with master's degrees. | exchanged
表彰教师95名，其中女教师58名。
+ Awards went to 95 teachers, including 58 women. | part of the whole
+ Awards went to 58 women among 95 teachers. | part first
- Awards went to 58 teachers, including 95 women. | exchanged
下半年用电量比上半年多12%。
+ Power use in the second half of the year was 12 percent higher than in the first half. | each in its place
+ Compared with the first half of the year, power use was 12 percent higher in the second half. | base first
- Power use in the first half of the year was 12 percent higher than in the second half. | exchanged
四季度订单较三季度增加9%。
+ Orders in the fourth quarter were up 9 percent compared with the third quarter. | each in its place
- Orders in the third quarter were up 9 percent compared with the fourth quarter. | exchanged
三季度产量较二季度回升0.6个百分点。
+ Compared with the second quarter, output growth in the third quarter was up 0.6 percentage points. | base first
与2018年相比，2021年游客增长6%。
+ Tourist numbers in 2021 were 6 percent up on 2018. | base last
+ Compared with 2018, tourist numbers in 2021 were up 6 percent. | base first
- Tourist numbers in 2018 were 6 percent higher than in 2021. | exchanged
- Compared with 2021, tourist numbers in 2018 were up 6 percent. | exchanged
2021年产量超过2017年。
+ Output in 2021 exceeded that in 2017. | each in its place
- Output in 2017 exceeded that in 2021. | exchanged
8月价格比7月下降0.4%。
+ Prices in August were down 0.4 percent against July. | each in its place
- Prices in July were down 0.4 percent against August. | exchanged
2021年旅客比2019年少210万人次。
+ There were 2.1 million fewer passengers in 2021 than in 2019. | each in its place
+ Than in 2019, passengers in 2021 were 2.1 million fewer. | base first
- There were 2.1 million fewer passengers in 2019 than in 2021. | exchanged
实现上市公司零的突破
+ the first listed company in the county | a first
+ the county got its first company onto the stock market | a first
+ from zero to one listed company | from none
- the fifth listed company in the county | a fifth
- the county got its third listed company | a third
国家级实验室取得零的突破
+ a breakthrough was made with the first national laboratory | a first
+ a national laboratory where there had been none | from none
- the sixth national laboratory was approved | a sixth
春季学期开学时间
+ when the spring semester begins | the same season
+ when the second semester begins | by its number
- when the autumn semester begins | another season
- when the fall semester begins | another season
秋季招聘会
+ the autumn job fair | the same season
+ the fall recruitment fair | the same season
- the spring job fair | another season
今冬明春植树计划
+ the plan for planting trees this winter and next spring | the same seasons
- the plan for planting trees this summer and next autumn | other seasons
春耕生产全面展开
+ spring ploughing is in full swing | the same season
- autumn ploughing is in full swing | another season
夏收进展顺利
+ the winter wheat harvest is going well | by its crop
+ the harvest of winter grain crops is going well | by its crop
+ the summer harvest is going well | the same season
- the autumn harvest is going well | another season
冬季供暖准备就绪
+ all is ready for winter heating | the same season
- all is ready for summer heating | another season
夏季收获结束后开展秋季播种。
+ Autumn sowing followed the summer harvest. | both seasons
秋季播种面积
+ the area sown in autumn | the same season
+ the area for autumn planting | the same season
- the area for spring planting | another season
冬季征兵宣传
+ publicity for winter recruitment | the same season
- publicity for summer recruitment | another season
连续八年位居全省首位
+ ranked first in the province for eight years running | a run of years
+ first in the province for the eighth consecutive year | a run of years
- ranked 8th in the province for years | made into a place
连续六年居全国前列第一
+ first in the country for six years | a run of years
- came sixth in the country for several years | made into a place
连续十一年保持全国第一
+ ranked top nationwide for 11 consecutive years | a run of years
+ in the 11th year running, it ranked first nationwide | a run of years
- ranked 11th nationwide year after year | made into a place
选派医务人员124名支援乡镇卫生院。
+ A total of 124 medical workers were sent to help township clinics. | people
- Medical workers were sent to 124 townships to help clinics. | moved to the places
招募志愿者560人服务学校。
+ A total of 560 volunteers were recruited to serve schools. | people
+ 560 school volunteers were recruited. | people of schools
- Volunteers were recruited to serve 560 schools. | moved to the places
资助困难学生418人
+ aid for 418 students in need | people
- aid for students in need in 418 communities | moved to the places
走访企业135家
+ visits to 135 firms | firms
+ 135 firms' staff were visited | firms
- visits by 135 officials to firms | moved to people
派出教师30人，30所学校各1人。
+ Thirty schools each received one teacher, 30 in all. | both counts
答复建议172件
+ answers to 172 suggestions | papers
- answers to suggestions by 172 members | moved to people
大厅可办事项942项。
+ The hall handles 942 matters. | matters
+ 942 services are available in the hall. | matters
- The hall handles matters at 942 windows. | moved to the windows
下放审批事项75项。
+ 75 items of approval were passed down. | items
- Approval was passed down to 75 counties. | moved to the places
发行地方债券二千六百万元
+ local bonds worth 26 million yuan issued | money
+ RMB 26 million in local bonds issued | money
- 26 million local bonds issued | made into a count
发放购物券460万元
+ shopping vouchers worth 4.6 million yuan handed out | money
+ 4.6 million yuan of shopping vouchers handed out | money
- 4.6 million shopping vouchers handed out | made into a count
捐赠图书价值八十万元
+ books worth 800,000 yuan donated | money
+ RMB 800,000 worth of books donated | money
- 800,000 items donated | made into a count
发放购物券46万张
+ 460,000 shopping vouchers handed out | a count
人工造林2.8万亩，飞播造林3.5万亩，封山育林5.1万亩。
+ 28,000 mu planted by hand, 35,000 mu sown by air and 51,000 mu closed off for regeneration. | each its own
+ 51,000 mu closed off for regeneration, 28,000 mu planted by hand and 35,000 mu sown by air. | another order
- 35,000 mu planted by hand, 28,000 mu sown by air and 51,000 mu closed off for regeneration. | exchanged
全年完成封山育林4.4万亩，退化林修复3.9万亩。
+ Over the year 44,000 mu was closed off for regeneration and 39,000 mu of degraded forest was restored. | each its own
- Over the year 39,000 mu was closed off for regeneration and 44,000 mu of degraded forest was restored. | exchanged
`);
