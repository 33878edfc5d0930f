/** Pairs of notices of a city, made likewise: fares, harvests, quorums, limits, pensions. */
import { readPairs } from './readPairs';

export const cityNotices = readPairs(`
校园欺凌事件同比减少近一半。
+ Cases of bullying at school fell by nearly half year on year. | nearly half
+ School bullying was almost halved compared with a year earlier. | halved
- Cases of bullying at school fell by nearly a third year on year. | share
城区新增公共停车位5000个以上，打通断头路12条。
+ More than 5,000 public parking spaces were added in the city and twelve dead-end roads opened up. | twelve
+ At least 5,000 public parking spaces are new in the urban area, and 12 dead ends have been opened to through traffic. | at least
- More than 5,000 public parking spaces were added in the city and twenty dead-end roads opened up. | count
动车组列车日开行对数由18对增加到31对。
+ The number of pairs of high-speed trains running each day went up from 18 to 31. | pairs
+ Thirty-one pairs of bullet trains now run daily, up from 18. | up from
- The number of pairs of high-speed trains running each day went up from 18 to 13. | digits
驾驶人应在15日内到交警大队接受处理，逾期每日加处3%罚款。
+ Drivers must report to the traffic police within 15 days; after that the fine grows by 3 percent a day. | grows
+ Motorists have 15 days to settle the matter with the traffic police, after which 3% is added to the fine for each day. | added
- Drivers must report to the traffic police within 15 days; after that the fine grows by 5 percent a day. | share
出租车起步价2公里8元，超出部分每公里1.8元。
+ Taxis charge 8 yuan for the first two kilometres and 1.8 yuan for each further kilometre. | first two
+ The taxi flag-fall is RMB 8 for 2 km, plus RMB 1.8 for every additional kilometre. | plus
- Taxis charge 8 yuan for the first two kilometres and 1.9 yuan for each further kilometre. | sum
全市划定禁停路段26条，抓拍设备24小时运行。
+ Parking is banned on 26 stretches of road, where cameras run 24 hours a day. | 24 hours
+ Cameras watch 26 no-parking road sections around the clock. | around the clock
- Parking is banned on 62 stretches of road, where cameras run 24 hours a day. | digits
道路限高3.5米，限宽2.2米，限重10吨。
+ Limits on the road are 3.5 metres in height, 2.2 metres in width and 10 tonnes in weight. | limits
- Limits on the road are 3.5 metres in height, 2.2 metres in width and 15 tonnes in weight. | weight
夏粮喜获“十八连丰”，总产86.3万吨。
+ The summer grain harvest, at 863,000 tonnes, was the 18th bumper crop in a row. | 18th
+ Summer grain output was 863,000 tonnes, the eighteenth good harvest running. | eighteenth
- The summer grain harvest, at 863,000 tonnes, was the 19th bumper crop in a row. | count
全市耕地保有量不低于520万亩，永久基本农田不低于448万亩。
+ The city must keep at least 5.2 million mu of arable land and 4.48 million mu of permanent basic farmland. | shared
+ No less than 346,667 hectares of arable land and 298,667 hectares of permanent basic farmland are to be preserved. | hectares
- The city must keep at least 5.2 million mu of arable land and 4.84 million mu of permanent basic farmland. | digits
稻谷最低收购价每50公斤130元。
+ The minimum purchase price of rice is 130 yuan per 50 kilograms. | per 50
- The minimum purchase price of rice is 160 yuan per 50 kilograms. | sum
土壤有机质含量由每公斤15克提高到19克。
+ Organic matter in the soil has risen from 15 to 19 grams per kilogram. | per kg
+ The organic content of the soil went up from 15 g/kg to 19 g/kg. | g/kg
- Organic matter in the soil has risen from 15 to 29 grams per kilogram. | grams
莲藕每亩产两三千斤，每斤能卖一块五。
+ Lotus root yields 2,000 to 3,000 jin per mu and sells for 1.5 yuan a jin. | 块五
+ A mu of lotus gives two to three thousand jin of root, which fetches 1.5 yuan per jin. | to
- Lotus root yields 2,000 to 3,000 jin per mu and sells for 2.5 yuan a jin. | sum
全市农村自来水普及率达九成六。
+ Tap water reaches 96 percent of rural homes. | 九成六
+ The coverage of rural tap water is 96%. | 96%
- Tap water reaches 69 percent of rural homes. | digits
实有代表438名，出席会议的代表421名。
+ There are 438 deputies, of whom 421 attended. | of whom
+ The meeting was attended by 421 of the 438 deputies. | of the
- There are 438 deputies, of whom 412 attended. | digits
会议每季度至少召开一次，必要时可随时召开。
+ The meeting is held at least once a quarter, and whenever necessary. | once a quarter
+ Meetings take place at least quarterly and may be called at any time if need be. | quarterly
- Meetings take place at least monthly and may be called at any time if need be. | often
市人大常委会组成人员46人，出席41人。
+ Of the 46 members of the standing committee 41 were present. | of the
+ Forty-one of the standing committee's 46 members attended. | of
- Of the 46 members of the standing committee 44 were present. | count
书面意见请于5月底前反馈，逾期视为无意见。
+ Written comments are due by the end of May; no reply will be taken as no comment. | end of May
+ Please return comments in writing before the end of May, after which it will be assumed that there are none. | before
- Written comments are due by the end of June; no reply will be taken as no comment. | month
办公用房面积：处级每人18平方米，科级9平方米。
+ Offices: 18 square metres for division-level and 9 square metres for section-level staff. | levels
+ Division chiefs are entitled to 18 m² of office space and section chiefs to nine. | nine
- Offices: 18 square metres for division-level and 12 square metres for section-level staff. | area
全年压减会议31%、发文28%，“三公”经费下降12%。
+ Over the year meetings were cut by 31 percent, documents by 28 percent and the three public expenses by 12 percent. | cut by
+ The city held 31% fewer meetings, issued 28% fewer documents and spent 12% less on official receptions, vehicles and trips abroad. | fewer
- Over the year meetings were cut by 31 percent, documents by 38 percent and the three public expenses by 12 percent. | digits
河湖水质优良率100%，国考断面达标率连续三年保持100%。
+ All rivers and lakes have good water, and all state-monitored sections have met the standard for three years running. | all
+ Water quality is good in 100% of rivers and lakes, and the compliance rate of nationally assessed sections has been 100% for three consecutive years. | 100%
- All rivers and lakes have good water, and all state-monitored sections have met the standard for two years running. | years
垃圾焚烧日处理能力1200吨，年发电1.5亿度。
+ The incinerator burns 1,200 tonnes of waste a day and generates 150 million kWh a year. | kWh
+ With a daily capacity of 1,200 tonnes, the waste-to-energy plant produces 150 GWh of electricity annually. | GWh
- The incinerator burns 1,200 tonnes of waste a day and generates 15 million kWh a year. | ten times
住房公积金贷款首套首付比例不低于20%，二套不低于30%。
+ Down payments on provident fund loans are at least 20 percent for a first home and 30 percent for a second. | first second
- Down payments on provident fund loans are at least 20 percent for a first home and 40 percent for a second. | share
失业保险金发放标准为最低工资的90%，最长领取24个月。
+ Unemployment benefit is 90 percent of the minimum wage and paid for no longer than 24 months. | no longer
+ The jobless receive 90% of the minimum wage for up to 24 months. | up to
- Unemployment benefit is 90 percent of the minimum wage and paid for no longer than 12 months. | months
景区门票对60至69岁老人半价，70岁以上免费。
+ Visitors aged 60 to 69 pay half price, those of 70 and over nothing. | half price
+ Admission is half-price for people between 60 and 69 and free for those 70 or older. | or older
- Visitors aged 60 to 69 pay half price, those of 75 and over nothing. | age
`);
