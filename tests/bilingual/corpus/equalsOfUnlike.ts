/** Equal figures of unlike things in sentences of the county, each of which must be there. */
import { readPairs } from './readPairs';

export const equalsOfUnlike = readPairs(`
全县建成标准化卫生室140个、农家书屋140个。
+ The county has 140 standard clinics and 140 village reading rooms. | both
+ Standard clinics and village reading rooms in the county number 140 apiece. | apiece
- The county has 140 standard clinics as well as village reading rooms. | dropped
- The county has standard clinics and 140 village reading rooms. | dropped
全年组织招聘会36场，签订就业协议3600份。
+ Thirty-six job fairs in the year led to 3,600 employment agreements. | plain
- Thirty-six job fairs in 36 towns led to 3,600 employment agreements in the year. | towns added
- Thirty-six job fairs in the year drew 3,600 people and led to 3,600 employment agreements. | people added
李家村分红12万元，王家村分红12万元。
+ Lijia Village and Wangjia Village paid out 120,000 yuan each. | each
+ Lijia Village paid out 120,000 yuan, and Wangjia Village the same. | the same
+ Lijia Village paid out 120,000 yuan in dividends, Wangjia Village another 120,000 yuan. | both
- Lijia Village paid out 120,000 yuan in dividends, and Wangjia Village paid dividends as well. | dropped
小麦亩产480公斤，油菜籽亩产180公斤。
+ Wheat yields 480 kg per mu, rapeseed 180 kg. | plain
- Wheat yields 480 kg per mu, barley 480 kg and rapeseed 180 kg. | barley added
全市发放创业贷款2.4亿元，惠及小微企业530家。
+ Start-up loans of 240 million yuan went to 530 small and micro businesses. | plain
+ Start-up loans of 240 million yuan were granted. The 530 small and micro businesses that got them are all local. | the 530
- Start-up loans of 240 million yuan went to 530 small and micro businesses and 530 farmers. | farmers added
- Start-up loans of 240 million yuan and grants of 240 million yuan went to 530 small and micro businesses. | grants added
调解员28名，年调解纠纷280件，28名调解员均持证上岗。
+ Twenty-eight mediators, all of them certified, settle 280 disputes a year. | merged
+ The 28 mediators settle 280 disputes a year; all 28 are certified. | twice
+ There are 28 certified mediators, who settle 280 disputes a year. | merged
新增国家级专精特新“小巨人”企业5家、省级制造业单项冠军5家。
+ Five firms became national “little giants” and five provincial manufacturing champions. | both
- Five firms became national “little giants”, and others provincial manufacturing champions. | dropped
防汛物资储备点18处，每处配备冲锋舟2艘。
+ There are 18 stores of flood-control supplies, each with two assault boats. | plain
+ Each of the 18 flood-control stores has 2 assault boats. | plain
- There are 18 stores of flood-control supplies and 18 pumping stations, each with two assault boats. | added
全年空气优良天数330天，同比增加11天，PM2.5浓度下降11%。
+ Air quality was good on 330 days, 11 more than the year before, and PM2.5 fell by 11%. | both
- Air quality was good on 330 days, 11 more than the year before, and PM2.5 fell. | share dropped
- Air quality was good on 330 days, more than the year before, and PM2.5 fell by 11%. | days dropped
举办讲座16场，16名专家授课。
+ Sixteen experts gave 16 lectures. | both
+ Sixteen lectures were held, each by a different expert. | retold
- Experts gave 16 lectures. | dropped
截至目前，平台注册用户8万人，日均访问量8万次。
+ The platform now has 80,000 registered users and 80,000 visits a day. | both
+ The platform now has 80,000 registered users and as many visits a day. | as many
- The platform now has 80,000 registered users and is visited every day. | dropped
教育支出占19.5%，社保支出占19.5%，卫生支出占9%。
+ Education and social security took 19.5 percent each, health 9 percent. | each
+ Education took 19.5%, social security 19.5% and health 9%. | both
- Education took 19.5%, health 9%, and social security about the rest. | dropped
该企业有员工650人。
+ The company employs 650 people. | plain
+ The company has a staff of 650. | plain
+ The company employs 650 people, and all 650 are insured. | all
- The company employs 650 people at 650 machines. | machines added
两个县分别建成公园9座和9座。
+ The two counties have built nine parks each. | each
A线全长42公里，设站15座；B线全长42公里，设站19座。
+ Line A is 42 km long with 15 stations, line B 42 km with 19. | both
+ Lines A and B are both 42 kilometres long, with 15 and 19 stations. | both
- Line A is 42 km long with 15 stations, and line B has 19 stations. | dropped
会议室可容纳120人，展厅面积1200平方米，配套停车位120个。
+ The meeting room seats 120 people, the exhibition hall has 1,200 square metres, and there are 120 parking spaces. | both
- The meeting room seats 120 people, the exhibition hall has 1,200 square metres, and there are parking spaces. | dropped
10月，市科技局走访企业60家。60家企业提出建议95条，95条建议全部答复。
+ In October the bureau visited 60 companies, which made 95 suggestions; all of them were answered. | merged
+ In October the bureau called on 60 companies. They made 95 suggestions, and every one was answered. | merged
- In October the bureau visited 60 companies, which made 59 suggestions; all were answered. | 59
项目一期用地300亩，二期用地300亩，合计600亩。
+ The project's first phase takes 300 mu and its second phase 300, making 600 mu in all. | both
+ Each of the project's two phases takes 300 mu, 600 mu in all. | each
- The project's first phase takes 300 mu and the second brings it to 600 mu in all. | dropped
乡镇财政所26个，核定编制78名。
+ The 26 township finance offices have 78 posts. | plain
- The 26 township finance offices in 26 buildings have 78 posts. | added
蔬菜价格下降3.5%，水果价格上涨3.5%。
+ Vegetable prices fell by 3.5% and fruit prices rose by 3.5%. | both
+ Vegetable prices fell 3.5 percent, while fruit became dearer by as much. | as much
- Vegetable prices fell by 3.5%, while fruit prices rose. | dropped
`);
