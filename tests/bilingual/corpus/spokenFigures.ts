/** Figures as they are spoken: point four five, three-tenths of a point, octogenarians, a thousand million, doubled twice. */
import { readPairs } from './readPairs';

export const spokenFigures = readPairs(`
人均预期寿命达到79.4岁
+ average life expectancy came to seventy-nine point four years | decimals in words
- average life expectancy came to seventy-nine point one years | another decimal
存款利率下调0.25个百分点
+ deposit rates were cut by zero point two five of a percentage point | decimals in words
- deposit rates were cut by zero point two of a percentage point | short of a digit
居民消费价格环比下降0.2%
+ consumer prices fell by two-tenths of one percent from a month before | tenths
+ consumer prices were two tenths of a percent lower than the month before | tenths
- consumer prices fell by three-tenths of one percent from a month before | another tenth
失业率回落0.4个百分点
+ the jobless rate came down by four-tenths of a percentage point | tenths of a point
- the jobless rate came down by one-tenth of a percentage point | another tenth
- the jobless rate went up by four-tenths of a percentage point | the other way
五位九旬老人登台演唱
+ five nonagenarians sang on the stage | nonagenarians
- five octogenarians sang on the stage | ten years younger
全村有百岁老人7名
+ the village has seven centenarians | centenarians
- the village has eleven centenarians | another count
建站已有110年
+ the station has stood for eleven decades | decades over ten
- the station has stood for twelve decades | another decade
“十三五”期间的主要成果
+ the main results of 2016–2020, the period of the 13th Five-Year Plan | the plan after its years
- the main results of 2017–2021, the period of the 13th Five-Year Plan | years of no plan
全年网络零售额超过20亿元
+ online sales for the year passed two thousand million yuan | thousand million
- online sales for the year passed two hundred million yuan | a tenth
民宿数量三年翻了两番
+ the number of guesthouses doubled twice over in three years | doubled twice
+ guesthouses doubled and doubled again in three years | again
- the number of guesthouses doubled in three years | once
过去五年建成社区食堂86家
+ over the last half-decade 86 community canteens were set up | half-decade
+ 86 community canteens have opened in the past half decade | half decade
- over the last decade 86 community canteens were set up | twice as long
12345热线受理来电4.2万个
+ the 12345 hotline took 42,000 calls | a number that is a name
+ 42,000 calls came in on the 12345 hotline | the name last
- the 12345 hotline took 4,200 calls | a tenth
- the 12315 hotline took 42,000 calls | another line
中小学师生比为1:15.3
+ the teacher–student ratio of primary and secondary schools is 1:15.3 | no time of day
- the teacher–student ratio of primary and secondary schools is 1:13.5 | digits exchanged
查处违反中央八项规定精神问题17起,处理25人
+ 17 violations of the Eight Rules were looked into and 25 people disciplined | a name
+ 25 people were disciplined over 17 cases in breach of the central eight-point decision | figures turned
- 17 violations of the Eight Rules were looked into and 52 people disciplined | digits exchanged
完成集装箱吞吐量86.3万标箱
+ container throughput came to 863,000 twenty-foot equivalent units | no length
- container throughput came to 368,000 twenty-foot equivalent units | digits exchanged
每班不超过50人
+ no class at this stage exceeds 50 children | no stage 50
- every class at this stage exceeds 50 children | the other way
`);
