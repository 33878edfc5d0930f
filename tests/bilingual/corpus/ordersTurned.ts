/** Figures told in another order, months and quarters by name, falls that became rises, and bounds in other words. */
import { readPairs } from './readPairs';

export const ordersTurned = readPairs(`
2022年末,全市共有个体工商户31.6万户,比2017年末增长42.3%
+ the number of self-employed businesses in the city grew by 42.3% from the end of 2017 to 316,000 at the end of 2022 | growth first
+ self-employed businesses numbered 316,000 at the end of 2022, up 42.3% on the end of 2017 | in order
- the number of self-employed businesses in the city grew by 42.3% from the end of 2022 to 316,000 at the end of 2017 | years exchanged
8月份,全市用电量同比增长6.3%,增速较上月回落1.2个百分点
+ growth in the city's power consumption slowed by 1.2 percentage points from July to 6.3% year on year in August | month named
+ power consumption rose 6.3% year on year in August, 1.2 percentage points slower than in July | in order
- growth in the city's power consumption slowed by 1.2 percentage points from June to 6.3% year on year in August | another month
- growth in the city's power consumption quickened by 1.2 percentage points from July to 6.3% year on year in August | the other way
三季度新签订单86笔,比上季度多12笔
+ 86 orders were signed in the third quarter, 12 more than in the second | named
+ 86 orders were signed in the third quarter, 12 more than in Q2 | sign
- 86 orders were signed in the third quarter, 12 fewer than in Q2 | the other way
一季度新开门店45家,二季度新开门店63家
+ 45 shops opened in the first quarter and 63 in the second | the quarter understood
- 45 shops opened in the first quarter and 63 in the third | another quarter
- 63 shops opened in the first quarter and 45 in the second | exchanged
房地产投资由上年的下降5.2%转为增长3.4%
+ investment in real estate turned from a 5.2 percent fall the year before to 3.4 percent growth | turn
+ investment in real estate grew 3.4 percent, after a fall of 5.2 percent the year before | end first
- investment in real estate turned from a 5.2 percent rise the year before to a 3.4 percent fall | the other way
- investment in real estate turned from a 3.4 percent fall the year before to 5.2 percent growth | exchanged
工业生产者出厂价格指数为98.7，降幅收窄0.3个百分点
+ the producer price index was 98.7, the fall narrowing by 0.3 percentage points | narrowing
+ the producer price index was 98.7, the fall 0.3 of a percentage point smaller | smaller
- the producer price index was 98.7, the fall 0.3 of a percentage point larger | larger
- the producer price index was 97.8, the fall narrowing by 0.3 percentage points | another index
新认定科技型企业146家,总数突破1000家,入库项目2380个
+ the number of technology firms passed 1,000, with 146 newly recognised, while 2,380 projects were entered | total first
~ the number of technology firms passed 146, with 1,000 newly recognised, while 2,380 projects were entered | exchanged
新增注册志愿者两百余名，总数突破3000名
+ more than 200 volunteers registered, taking the total past 3,000 | past
- more than 200 volunteers registered, taking the total to nearly 3,000 | the other way
上半年,全县法院受理案件8640件,审结7930件
+ courts in the county closed 7,930 cases in the first half of the year, having accepted 8,640 | closed first
- courts in the county accepted 7,930 cases in the first half of the year and closed 8,640 | exchanged
全市拥有执业医师1.26万人,每千人口拥有病床7.4张
+ the city has 7.4 hospital beds for every thousand residents and 12,600 licensed doctors | ratio first
- the city has 7.4 licensed doctors for every thousand residents and 12,600 hospital beds | exchanged
现有国家级专精特新企业21家、省级168家
+ there are 168 specialised and innovative firms at the provincial level and 21 at the national level | levels in another order
- there are 168 specialised and innovative firms at the national level and 21 at the provincial level | exchanged
全年粮食总产稳定,12月末存款余额首次迈上万亿元台阶
+ grain output was steady over the twelve months, and deposits crossed the RMB 1 trillion threshold for the first time at the end of December | 全年 and 迈上
- grain output was steady over the twelve months, and deposits fell below the RMB 1 trillion threshold for the first time at the end of December | the other way
十几名志愿者
+ between ten and twenty volunteers | a range
- between twenty and thirty volunteers | another range
产量翻了三番多
+ output doubled more than three times over | doublings
- output more than tripled | three times only
职业学校与普通高中招生比约为6:4
+ vocational schools took roughly six new students for every four of the senior high schools | both rounded
+ vocational schools took about three new students for every two of the senior high schools | in lower terms
- vocational schools took about two new students for every three of the senior high schools | turned round
每10万人中拥有大专以上学历的有18640人
+ 18.64 percent of the people have a college education or above | a share
- 18.46 percent of the people have a college education or above | digits exchanged
水库最大库容约2.4亿立方米
+ the reservoir can hold a maximum of some 240 million cubic metres | rounded most
- the reservoir can hold a maximum of some 420 million cubic metres | another volume
参保不足五年的不予发放
+ nothing is paid to those insured for not as long as five years | as long as
- nothing is paid to those insured for more than five years | the other way
项目预计2027年底建成
+ the project will be completed in late December 2027 | late December
- the project will be completed in late November 2027 | another month
`);
