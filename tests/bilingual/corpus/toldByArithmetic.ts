/** Facts told by what follows from them: shares of a change, places, lengths of time, degrees, speeds, units, ratios. */
import { readPairs } from './readPairs';

export const toldByArithmetic = readPairs(`
审批环节由12个压减至3个
+ approval steps were cut by three quarters, from twelve to three | a share of twelve
+ approval steps were cut by 75 percent, from 12 to 3 | percent
- approval steps were cut by two thirds, from twelve to three | another share
- approval steps were cut by 70 percent, from 12 to 3 | another percentage
奖学金由每人4000元提高到5000元
+ scholarships went up by a quarter, from 4,000 to 5,000 yuan a head | a quarter
+ scholarships rose by 25 percent, from 4,000 to 5,000 yuan a head | percent
- scholarships went up by a fifth, from 4,000 to 5,000 yuan a head | of the end
- scholarships went down by a quarter, from 4,000 to 5,000 yuan a head | the other way
会员由2100人增加到3000人
+ membership rose by 42.9 percent, from 2,100 to 3,000 | rounded to its last digit
- membership rose by 43.9 percent, from 2,100 to 3,000 | a digit off
营商环境由全省第12位升至第7位
+ its business environment moved up five places, from 12th to 7th in the province | places added
+ its business environment moved up five places to rank 7th in the province | places for the rank left
- its business environment moved up six places, from 12th to 7th in the province | other places
- its business environment moved down five places, from 12th to 7th in the province | the other way
- its business environment moved up six places to rank 7th in the province | other places
投资增速居全省第4位,较上年前进6位
+ investment growth ranked 4th in the province, up from 10th the year before | the rank left
- investment growth ranked 4th in the province, up from 9th the year before | another rank
6月11日20时至12日20时,全县平均降雨量82.4毫米
+ the county had 82.4 mm of rain on average in the 24 hours to 8 p.m. on June 12 | a length of time
+ the county had 8.24 cm of rain on average from 8 p.m. on June 11 to 8 p.m. the next day | the next day
- the county had 82.4 mm of rain on average in the 48 hours to 8 p.m. on June 12 | another length
- the county had 82.4 mm of rain on average in the 24 hours to 8 p.m. on June 13 | another day
3月5日8时至8日8时停水
+ the water will be off for the 72 hours from 8 a.m. on March 5 | three days
- the water will be off for the 48 hours from 8 a.m. on March 5 | two days
最高气温达到35℃
+ the high was 95 degrees Fahrenheit | converted
+ the high was 95°F | sign
- the high was 93 degrees Fahrenheit | another temperature
- the high was 63 degrees Fahrenheit | converted as a difference
气温下降15℃
+ temperatures fell by 27 degrees Fahrenheit | a difference
- temperatures fell by 59 degrees Fahrenheit | converted as a temperature
阵风达到每秒20米
+ gusts reached 72 km/h | by the hour
+ gusts reached 72 kilometres an hour | by the hour
- gusts reached 20 km/h | another unit
- gusts reached 75 km/h | another speed
列车时速180公里
+ the train runs at 50 metres per second | by the second
- the train runs at 60 metres per second | another speed
鸡蛋每斤5.6元
+ eggs cost 5.6 yuan per jin (500 grams) | the unit explained
+ eggs cost 5.6 yuan per jin (half a kilogram) | in words
+ eggs cost 5.6 yuan per 500 grams | the amount for the unit
- eggs cost 5.6 yuan per jin (600 grams) | explained wrongly
- eggs cost 5.6 yuan per 100 grams | another amount
租金每亩900元
+ the rent is 900 yuan per mu (about 667 square metres) | the unit explained
- the rent is 900 yuan per mu (about 767 square metres) | explained wrongly
聘期为一至三年
+ appointments run for a minimum of twelve months and a maximum of thirty-six | months
- appointments run for a minimum of twelve months and a maximum of twenty-four | another end
- appointments run for a minimum of six months and a maximum of thirty-six | another beginning
氮氧化物浓度仅为国家限值的四分之一
+ the national limit is four times the concentration of nitrogen oxides | from the other end
- the concentration of nitrogen oxides is four times the national limit | turned round
- the national limit is five times the concentration of nitrogen oxides | another ratio
现在的客流量是三年前的2.5倍
+ passenger traffic three years ago was 40 percent of what it is now | from the other end
- passenger traffic now is 40 percent of what it was three years ago | turned round
- passenger traffic three years ago was 45 percent of what it is now | another ratio
增速居全省第5位,较一季度前移3位
+ growth ranked fifth in the province, up three places from Q1 | from a quarter
- growth ranked fifth in the province, down three places from Q1 | the other way
`);
