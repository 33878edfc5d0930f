/** Turns of phrase with numbers: halves and quarters of units, spans, sessions, ladders, lunar days. */
import { readPairs } from './readPairs';

export const turnsOfPhrase = readPairs(`
存款准备金率下调0.5个百分点
+ the reserve requirement ratio was cut by half a percentage point | half a point
+ a 50-basis-point cut in the reserve requirement ratio | bp
- the reserve requirement ratio was cut by half a percent | share for points
- a 5-basis-point cut in the reserve requirement ratio | ÷10
贷款利率下降30个基点至4.2%
+ lending rates fell 30 basis points to 4.2 percent | bp
+ loan rates were lowered by 0.3 percentage points to 4.2% | points
- lending rates fell 30 percent to 4.2 percent | bp→percent
- lending rates fell 3 basis points to 4.2 percent | ÷10
融资成本降低75个基点
+ financing costs were down by three quarters of a percentage point | 0.75
- financing costs were down by a quarter of a percentage point | 0.25
增长5%至35亿元
+ up 5 percent to 3.5 billion yuan | by and to
- up 5 percent to 35 billion yuan | ×10
建筑面积50万平方米
+ half a million square metres of floor space | half a million
+ a half-million-square-metre floor area | hyphens
- half a billion square metres of floor space | million→billion
投资2.5亿元
+ a quarter of a billion yuan of investment | quarter of a billion
- three quarters of a billion yuan of investment | 750m
惠及75万人
+ benefiting three quarters of a million people | 750,000
- benefiting half a million people | 500,000
全程只需45分钟
+ the whole trip takes only three quarters of an hour | 45 minutes
+ it takes just 45 minutes | digits
- the whole trip takes only half an hour | 30
步行15分钟可达
+ within a quarter of an hour's walk | 15 min
- within half an hour's walk | 30
相距500米
+ half a kilometre apart | 500 m
- a quarter of a kilometre apart | 250 m
为期一周的科技活动周
+ a week-long science and technology week | week-long
- a month-long science and technology week | month
开展为期一个月的专项整治
+ launching a month-long clean-up campaign | month-long
+ a one-month special campaign was launched | one-month
- launching a three-month-long clean-up campaign | three
14天医学观察
+ two weeks of medical observation | 14 days
+ 14 days under medical observation | digits
- three weeks of medical observation | 21
当月5日至10日
+ 5–10 of the same month | short range
+ from the 5th to the 10th of that month | ordinals
- 5–15 of the same month | wrong end
每月1日至15日
+ from the 1st to the 15th of each month | ordinals
- from the 1st to the 25th of each month | wrong
11月6日22时至次日6时
+ from 10 p.m. on November 6 to 6 a.m. the next day | clock
+ between 22:00 on 6 November and 6:00 the following morning | 24h
- from 10 a.m. on November 6 to 6 a.m. the next day | am
5月1日0时起施行
+ taking effect at midnight on May 1 | 0时
+ in force from 00:00 on 1 May | 00:00
- in force from 12:00 on 1 May | noon
10月8日24时截止
+ closing at 24:00 on October 8 | 24:00
+ closing at midnight on 8 October | midnight
- closing at noon on 8 October | noon
上午8:30至下午5:15
+ from half past eight in the morning to a quarter past five in the afternoon | words
+ 8:30 a.m. to 5:15 p.m. | digits
- from half past eight in the morning to a quarter to five in the afternoon | 4:45
产量比上年高出近一倍
+ output was nearly double that of the year before | ×2
+ nearly twice the previous year's output | ×2
- output was nearly triple that of the year before | ×3
- output was nearly half that of the year before | ½
订单量腰斩
+ orders were cut in half | halved
+ orders were halved | halved
- orders doubled | ×2
费用减半
+ fees were slashed by half | half
+ the charges were reduced by 50 percent | 50%
- the charges were reduced by 15 percent | 15
创建AAAAA级旅游景区
+ to build a national 5A scenic area | 5A
+ to create an AAAAA tourist attraction | AAAAA
- to create an AAAA tourist attraction | AAAA
信用等级AAA
+ a credit rating of AAA | AAA
+ a triple-A credit rating | triple-A
- a credit rating of AA | AA
一批“80后”“90后”返乡创业
+ a number of people born in the 1980s and 1990s have come home to start businesses | decades
+ a group of post-80s and post-90s returnees are starting businesses at home | post-
- a number of people born in the 1970s and 1990s have come home to start businesses | 1970s
“00后”大学生
+ a university student born after 2000 | 2000
+ a college student of the post-00s generation | post-00s
- a university student born in the 1990s | 1990s
采购严格执行货比三家
+ quotes are always compared before anything is bought | idiom
十年磨一剑
+ a decade of patient work has paid off | idiom
+ years of steady effort paid off | idiom
百年大计,教育为本
+ Education is the foundation of a long-term plan | idiom
三令五申
+ repeated orders | idiom
邀请八方来客
+ welcoming guests from far and wide | idiom
市七届人大三次会议
+ the third session of the seventh municipal people's congress | session
+ the Third Session of the 7th Xianning Municipal People's Congress | digits
- the seventh session of the third municipal people's congress | exchanged
- the fourth session of the seventh municipal people's congress | wrong session
政协第五届委员会第二次会议
+ the second session of the fifth CPPCC municipal committee | session
- the fifth session of the second CPPCC municipal committee | exchanged
党的二十届三中全会
+ the third plenary session of the 20th CPC Central Committee | plenum
- the second plenary session of the 20th CPC Central Committee | wrong
近五分之一
+ nearly a fifth | fraction
+ almost 20 percent | percent
- more than a fifth | turned
- nearly a fourth | 1/4
超过三分之二
+ more than two thirds | 2/3
+ over two-thirds | 2/3
- less than two thirds | turned
- more than one third | 1/3
过半村庄通上公交
+ more than half of the villages have bus services | over half
+ most of the villages are now served by buses | most
- less than half of the villages have bus services | turned
材料精简三成
+ paperwork has been cut by 30 percent | by
- paperwork has been cut to 30 percent | to
办理时限压缩60%
+ processing time has been cut by 60 percent | by
- processing time has been cut to 60 percent | to
今年前两个月
+ in the first two months of the year | M2
+ in January and February | M2
- in the first three months of the year | M3
一至三季度
+ from the first to the third quarter | M9
今年头三季度
+ in the first nine months of this year | M9
- in the first six months of this year | M6
每公斤三元五角
+ 3.5 yuan per kilogram | 3.5
- 3.05 yuan per kilogram | 3.05
一亩三分地
+ a plot of 1.3 mu | 1.3
- a plot of 13 mu | ×10
全程2小时15分
+ two hours and 15 minutes in all | compound
+ 135 minutes in all | minutes
- two hours and 50 minutes in all | 50
学制两年零六个月
+ a course of two years and six months | compound
+ a course of two and a half years | 2.5
- a course of two years and three months | wrong
10月下旬至11月上旬
+ from late October to early November | parts
- from early October to late November | exchanged
3月中旬
+ in mid-March | mid
+ in the middle of March | middle
- in late March | wrong part
增速连续三年保持两位数
+ double-digit growth for three years in a row | double-digit
+ growth has stayed in double digits for three straight years | digits
- single-digit growth for three years in a row | wrong
“十五五”规划
+ the 15th Five-Year Plan | plan
- the 15th Six-Year Plan | wrong years
- the 14th Five-Year Plan | wrong plan
第一个五年计划
+ the First Five-Year Plan | plan
“双十一”期间
+ during the Double Eleven shopping festival | 11.11
+ around Singles' Day on November 11 | day
- during the Double Twelve shopping festival | 12.12
“百千万工程”
+ the Hundreds-Thousands-Ten Thousands project | ladder
- the Tens-Hundreds-Thousands project | ÷10
实施“十百千”行动
+ the "Ten, Hundred, Thousand" campaign | ladder
- the "Hundred, Thousand, Ten Thousand" campaign | ×10
居全省第3位,前移2位
+ ranked third in the province, up two places | rank
- ranked second in the province, up three places | exchanged
五千二百户
+ 5,200 households | households
- 5,200 people | people
人均年收入2.4万元
+ each earning 24,000 yuan a year on average | year
- each earning 24,000 yuan a month on average | month
月薪8000元
+ a monthly salary of 8,000 yuan | month
- an annual salary of 8,000 yuan | year
最高补贴30万元
+ a maximum subsidy of 300,000 yuan | max
+ subsidies of up to 300,000 yuan | up to
- a minimum subsidy of 300,000 yuan | min
最低气温3℃
+ a minimum of 3 °C | min
- a maximum of 3 °C | max
预计投资3.2亿元
+ an estimated investment of 320 million yuan | expected
+ an estimated 320 million yuan will be invested | estimated
- an estimated 32 million yuan will be invested | ÷10
百年老店
+ a shop more than a hundred years old | bare
正月初八开工
+ back to work on the eighth day of the first lunar month | lunar
- back to work on the sixth day of the first lunar month | wrong day
农历五月初五
+ the fifth day of the fifth lunar month | lunar
八月十五中秋节
+ the Mid-Autumn Festival | festival
每天开行动车36列
+ 36 bullet trains run every day | trains
- 63 bullet trains run every day | digits
打井12口
+ 12 wells were sunk | wells
- 21 wells were sunk | digits
建成5G基站120个,5G用户达3万户
+ 120 5G base stations have been built and 5G users number 30,000 | 5G
+ With 120 base stations built, 5G users number 30,000 | 5G once
- 130 5G base stations have been built and 5G users number 30,000 | digit
荣立二等功一次
+ awarded a second-class merit | merit
- awarded a third-class merit | grade
打通“最后一公里”
+ bridging the last mile | idiom
+ bridging the final kilometre | km
- bridging the last two kilometres | number
`);
