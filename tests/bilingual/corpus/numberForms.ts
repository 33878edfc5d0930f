/** Numbers in forms of their own: 三四百家, 十七八岁, 2/3, 百分之零点五, 零点五公里 and what English makes of them. */
import { readPairs } from './readPairs';

export const numberForms = readPairs(`
1/4的受访家庭养宠物
+ a quarter of the families asked keep pets | 1/4
+ 25 percent of the families asked keep pets | percent
- a fifth of the families asked keep pets | another fraction
４／５以上的行政村通了天然气
+ more than four-fifths of the villages have natural gas | full-width
+ at least 80 percent of the villages have natural gas | percent
- more than three-fifths of the villages have natural gas | another fraction
须经2/3以上业主同意
+ the consent of at least two thirds of the owners is needed | 2/3以上
- the consent of at least three quarters of the owners is needed | another fraction
每户补助七八千元
+ each household receives seven or eight thousand yuan | or
+ a subsidy of 7,000 to 8,000 yuan per household | to
+ between RMB 7,000 and RMB 8,000 for each household | between
- each household receives five or six thousand yuan | another sum
- each household receives 70,000 to 80,000 yuan | ten times
两三百名志愿者到场
+ two or three hundred volunteers came | or
+ between 200 and 300 volunteers came | between
+ 200 to 300 volunteers turned up | to
- five or six hundred volunteers came | another count
全程四五十分钟
+ the whole trip takes 40 to 50 minutes | to
+ the whole trip takes forty or fifty minutes | words
- the whole trip takes 20 to 30 minutes | another span
成活率在百分之八九十之间
+ a survival rate of between 80 and 90 percent | between
+ 80% to 90% of them survive | to
- a survival rate of between 60 and 70 percent | another share
学员大多十七八岁
+ most trainees are 17 or 18 years old | or
+ most of the trainees are 17- and 18-year-olds | hyphens
- most trainees are 15 or 16 years old | another age
日产二三十万只口罩
+ making 200,000 to 300,000 masks a day | to
+ making two or three hundred thousand masks a day | words
- making two to three million masks a day | ten times
二十一二度的水温
+ water at 21 to 22 degrees | to
- water at 31 to 32 degrees | another
夜间最低气温零下七八度
+ lows of minus 7 to minus 8 degrees Celsius at night | minus
- lows of minus 3 to minus 4 degrees Celsius at night | another
占百分之三十至四十
+ make up 30 to 40 percent | shared denominator
- make up 30 to 50 percent | another end
上调百分之零点二五
+ raised by 0.25 percent | decimals
- raised by 2.5 percent | ten times
误差不超过零点三毫米
+ an error of no more than 0.3 millimetres | decimals
- an error of no more than 3 millimetres | ten times
树高一点五米
+ trees 1.5 metres tall | decimals
- trees 5.1 metres tall | digits swapped
上午九点四十分集合
+ meeting at 9:40 a.m. | minutes in words
- meeting at 9:14 a.m. | another time
凌晨零点三十分发车
+ leaving at half past midnight: 0:30 a.m. | minutes after midnight
- leaving at 1:30 a.m. | another time
5月，1500人报名
+ In May, 1500 people signed up | no year
- In May, 1300 people signed up | another count
整治工作完成七成以上
+ 70 percent or more of the work is finished | or more behind its unit
- 60 percent or more of the work is finished | another share
用电高峰出现在明年上半年
+ demand for power will peak in the first half of next year | half of next year
- demand for power will peak in the second half of next year | another half
女性职工占比降至41%
+ Women now make up 41 percent of the staff | make up, no rise
- Women now make up 14 percent of the staff | digits swapped
日接待游客突破百万
+ the number of visitors passed the one-million mark in a day | mark
- the number of visitors passed the ten-million mark in a day | ten times
市级科技特派员服务覆盖全市65个乡镇、921个行政村,推广新品种137个、新技术86项。
+ Some 86 techniques and 137 varieties new to farmers were brought to 921 villages in 65 townships by the city's technical envoys. | reordered
到“十四五”末,力争高新技术企业突破800家、省级以上创新平台突破60家。
+ The city hopes that by the close of the Fourteenth Five-Year Plan period its high-tech companies will top 800 and its platforms of provincial or higher rank 60. | top
亩产650公斤
+ yielding 9.75 tonnes per hectare | 650 kg/mu = 9,750 kg/ha
`);
