/** Chinese measures, dates in digits, how often, and bounds that a list or a range shares. */
import { readPairs } from './readPairs';

export const measuresAndLists = readPairs(`
平均产量600公斤/亩
+ an average yield of 600 kg per mu | mu
+ an average yield of 9 tonnes per hectare | t/ha
+ an average yield of 9 t/ha | t/ha
+ yielding 9,000 kg per hectare on average | kg/ha
- an average yield of 6 tonnes per hectare | another
- an average yield of 600 kg per hectare | unit
亩产600公斤
+ 600 kg per mu | mu
+ a yield of 9 tonnes per hectare | t/ha
- a yield of 8 tonnes per hectare | another
小麦亩产达412公斤
+ wheat yielded 6.18 tonnes per hectare | t/ha
+ wheat yields reached 412 kilograms a mu | a mu
- wheat yielded 6.81 tonnes per hectare | digits
亩产千斤
+ a yield of 1,000 jin per mu | jin
+ a yield of 500 kg per mu | kg
- a yield of 1,000 kg per mu | unit
每公顷施肥450公斤
+ 450 kg of fertiliser per hectare | ha
+ 30 kg of fertiliser per mu | mu
- 300 kg of fertiliser per hectare | another
半斤八两
+ much of a muchness | saying
二两茶叶
+ 100 grams of tea | grams
+ two liang of tea | liang
- 200 grams of tea | another
一丈高的围墙
+ a wall one zhang high | zhang
三尺讲台
+ the teacher's platform | saying
水位上涨三尺
+ the water rose by one metre | metre
+ the water rose by three chi | chi
- the water rose by three metres | metres
全年用电12亿度
+ electricity consumption of 1.2 billion kWh for the year | kWh
+ 1.2 TWh of electricity was used over the year | TWh
- electricity consumption of 12 billion kWh for the year | ten times
发电350万度
+ generated 3.5 million kWh | kWh
+ generated 3,500 MWh | MWh
- generated 35 million kWh | ten times
气温升至38度
+ the temperature rose to 38 degrees Celsius | C
+ the temperature rose to 38°C | C
- the temperature rose to 36°C | another
货运量3.2万吨
+ 32,000 tonnes of freight | t
+ 32 million kilograms of freight | kg
- 3.2 million tonnes of freight | hundred times
湖面面积15平方公里
+ a lake of 1,500 hectares | ha
+ a lake covering 22,500 mu | mu
- a lake of 150 hectares | ten
管道长3500米
+ a pipeline of 3.5 km | km
- a pipeline of 35 km | ten
2021年10月1日起施行
+ in force from 1/10/2021 | UK
+ in force from 10/1/2021 | US
+ in force from 1.10.2021 | dots
- in force from 1/11/2021 | month
截至2020年3月15日
+ as of 15/3/2020 | UK
+ as of 3/15/2020 | US
+ as of 03/15/2020 | US
- as of 16/3/2020 | day
5月，1200人参加培训
+ In May, 1200 people took part in training | no year
+ In May 1200 people took part in the training | no year
- In May, 1300 people took part in training | count
全村2020户
+ 2020 households in the village | 2020
+ the village has 2,020 households | comma
- 2021 households in the village | count
展出作品1950件
+ 1950 works were on show | works
+ showing 1,950 works | comma
- 1960 works were on show | count
栽种树苗2000株
+ 2000 saplings were planted | saplings
+ 2,000 saplings were planted | comma
- 2100 saplings were planted | count
新增床位1800张
+ 1800 new beds | beds
+ adding 1800 hospital beds | beds
- 1600 new beds | count
6月，发放补贴1500份
+ In June, 1500 subsidies were paid | 1500
- In June, 1600 subsidies were paid | 1600
每半年通报一次
+ reported on a half-yearly basis | basis
+ reported half-yearly | half-yearly
+ reported semi-annually | semi-annually
+ reported twice a year | twice
+ reported every six months | six months
+ reported biannually | biannual
- reported on a quarterly basis | quarterly
- reported monthly | monthly
每季度召开一次例会
+ regular meetings are held quarterly | quarterly
+ regular meetings are held once a quarter | once
+ regular meetings are held every three months | three months
+ quarterly meetings | quarterly
- regular meetings are held monthly | monthly
- regular meetings are held on a half-yearly basis | half-yearly
每两周更新一次
+ updated fortnightly | fortnightly
+ updated every two weeks | two weeks
+ updated on a fortnightly basis | basis
+ updated biweekly | biweekly
- updated monthly | monthly
每两个月调度一次
+ reviewed bimonthly | bimonthly
+ reviewed every two months | two months
+ reviewed every other month | other
- reviewed quarterly | quarterly
每月两次下乡
+ going to the countryside twice a month | twice
- going to the countryside three times a month | three
每年两次体检
+ two check-ups a year | two
+ half-yearly check-ups | half-yearly
- three check-ups a year | three
失业率降至3.2%，同比下降0.6个百分点
+ unemployment fell to 3.2 percent, 0.6 percentage points less than a year earlier | less
+ unemployment now stands at 3.2 percent, 0.6 points lower than a year ago | points
+ 3.2 percent of workers are out of a job, 0.6 percentage points fewer than a year before | fewer
- unemployment fell to 3.2 percent, 0.6 percentage points more than a year earlier | direction
不良贷款率降至0.9%，比年初下降0.3个百分点
+ Bad loans now make up 0.9 percent of all loans, 0.3 percentage points less than at the start of the year | less
- Bad loans now make up 0.9 percent of all loans, 0.3 percentage points more than at the start of the year | direction
管网建设完成率达87%，剩余5公里年底完工
+ The pipe network is 87% complete, and the remaining five kilometres will be finished by the end of the year | complete
- The pipe network is 78% complete, and the remaining five kilometres will be finished by the end of the year | digits
整改率达95%，余下2处正在整改
+ Rectification is 95 percent complete, with the remaining two under way | remaining
+ 95% of the problems have been put right; the other two are being dealt with | other
- Rectification is 95 percent complete, with the remaining four under way | count
拖欠超过60天的，处五千元以上二万元以下罚款
+ arrears of over 60 days are punished with a fine of between 5,000 and 20,000 yuan | between
+ anyone more than 60 days in arrears is fined 5,000 to 20,000 yuan | to
+ anyone more than 60 days in arrears is fined no less than 5,000 yuan and no more than 20,000 yuan | bounds
+ anyone more than 60 days in arrears is fined not less than RMB 5,000 but not more than RMB 20,000 | but
- arrears of over 60 days are punished with a fine of between 5,000 and 30,000 yuan | sum
- arrears of less than 60 days are punished with a fine of between 5,000 and 20,000 yuan | bound
处三年以上七年以下有期徒刑
+ a prison term of between three and seven years | between
+ imprisonment for three to seven years | to
+ not less than three years but not more than seven years in prison | bounds
- imprisonment for three to ten years | span
企业年营业收入在300万元以上2000万元以下的
+ companies with an annual revenue of 3 to 20 million yuan | to
+ companies with an annual revenue of between 3 million and 20 million yuan | between
- companies with an annual revenue of 3 to 30 million yuan | sum
成人票不超过80元，儿童票不超过40元
+ tickets must not cost more than 80 yuan for adults and 40 yuan for children | shared
+ no more than 80 yuan for adults and 40 for children | shared
+ capped at 80 yuan for adults and 40 yuan for children | capped
- tickets must not cost less than 80 yuan for adults and 40 yuan for children | bound
- tickets must not cost more than 80 yuan for adults and 50 yuan for children | sum
城区不少于15个，乡镇不少于8个
+ at least 15 in the urban area and 8 in the townships | shared
- at most 15 in the urban area and 8 in the townships | bound
产值分别超过30亿元和20亿元
+ output of over 3 billion and 2 billion yuan respectively | shared
+ output exceeding 3 billion and 2 billion yuan | shared
- output of nearly 3 billion and 2 billion yuan respectively | bound
审批时限压缩六成以上
+ approval times were cut by more than 60 percent | more than
+ approval times were cut by over 60% | over
+ approval times were cut by at least 60% | at least
+ approval times were cut by 60 percent or more | or more
~ approval times were cut by 60 percent | exact
- approval times were cut by nearly 60 percent | nearly
为80岁以上老人发放津贴
+ allowances for people aged 80 and above | and above
+ allowances for people over 80 | over
+ allowances for those over the age of 80 | over the age
+ allowances for the over-80s | over-80s
- allowances for people under 80 | under
罚款5000元以上
+ a fine of more than 5,000 yuan | more
+ a fine of at least 5,000 yuan | at least
- a fine of less than 5,000 yuan | less
年龄在45周岁以下
+ below the age of 45 | below
+ aged 45 or younger | or younger
+ under 45 years of age | under
+ no older than 45 | no older
+ not over 45 years old | not over
+ 45 or under | or under
- over the age of 45 | over
- below the age of 40 | age
6周岁以下儿童免票
+ children under six travel free | under
+ children under the age of six travel free | age
+ children aged six or under travel free | or under
- children under the age of eight travel free | age
应到代表210人，实到203人
+ 203 of the 210 delegates attended | of
+ Two hundred and three of the 210 delegates were present | of
+ Of the 210 delegates, 203 were present | of
+ The meeting was attended by 203 out of 210 delegates | out of
- 201 of the 210 delegates attended | count
应考1280人，实考1235人
+ Of the 1,280 registered candidates, 1,235 sat the exam | of
+ 1,235 of 1,280 candidates sat the exam | of
- 1,325 of 1,380 candidates sat the exam | count
`);
