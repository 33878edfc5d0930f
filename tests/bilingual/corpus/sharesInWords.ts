/** Shares and growth in other words: per thousand, so many in so many, what a level grew to. */
import { readPairs } from './readPairs';

export const sharesInWords = readPairs(`
加收万分之五滞纳金
+ a surcharge of 0.05 percent | percent
+ a surcharge of five ten-thousandths | ten-thousandths
+ a surcharge of five per ten thousand | per ten thousand
- a surcharge of 0.5 percent | ten times
发病率为十万分之三点二
+ an incidence of 3.2 per 100,000 | per 100,000
+ the incidence was 3.2 in every 100,000 | in every
- an incidence of 2.3 per 100,000 | digits
零点五公里
+ half a kilometre | half
+ 0.5 km | 0.5
- 5 km | ten times
产值是上年的三点五倍
+ output was 3.5 times that of the previous year | 3.5 times
+ output was three and a half times as much as the year before | three and a half
- output was 5.3 times that of the previous year | digits
总投资二点五亿元
+ a total investment of 250 million yuan | 250 million
+ RMB 250 million in total investment | RMB
- a total investment of 2.5 billion yuan | ten times
下午三点五十分开会
+ the meeting began at 3:50 p.m. | 3:50
- the meeting began at 3:15 p.m. | time
零点起实施交通管制
+ traffic controls begin at midnight | midnight
+ traffic controls take effect at 0:00 | 0:00
- traffic controls begin at noon | noon
增长百分之一点二
+ up 1.2 percent | 1.2
- up 2.1 percent | digits
一点八米高
+ 1.8 metres tall | 1.8
- 8.1 metres tall | digits
进出口总额增长106.4%
+ total imports and exports grew to 206.4% of the level a year before | 206.4
+ total imports and exports rose by 1.064 times | 1.064 times
+ total imports and exports were 2.064 times those of the year before | 2.064 times
+ total imports and exports more than doubled, up 106.4 percent | both
- total imports and exports grew to 106.4% of the level a year before | 106.4
满意率98%
+ 98 out of every 100 people asked were satisfied | out of every 100
+ 98 of every 100 people were satisfied | of every
+ ninety-eight in every hundred respondents were satisfied | words
- 89 out of every 100 people asked were satisfied | digits
四成受访者表示支持
+ 4 in 10 of those asked were in favour | 4 in 10
+ four in ten respondents were in favour | four in ten
+ four out of ten respondents were in favour | out of
+ 4 out of 10 respondents were in favour | digits
+ two in five respondents were in favour | two in five
+ two-fifths of respondents were in favour | fraction
- 6 in 10 of those asked were in favour | another
每五人中就有一人是志愿者
+ one in five people is a volunteer | one in five
+ one in every five residents volunteers | every
- one in four people is a volunteer | another
占五分之一
+ one in five | one in five
+ a fifth | a fifth
+ 1 in 5 | digits
- one in six | another
合格率40%
+ 4 in 10 passed | 4 in 10
- 3 in 10 passed | another
占40%左右
+ about 4 in every 10 | every
+ roughly two in five | two in five
- about 6 in every 10 | another
往返10里山路
+ a round trip of 5 kilometres on mountain paths | 5 km
+ a ten-li round trip along mountain paths | li
+ a round trip of 10 li on mountain paths | li
- a round trip of 10 kilometres on mountain paths | 10 km
离县城20华里
+ 10 km from the county seat | km
+ 20 li from the county seat | li
- 20 km from the county seat | unit
收获300斤
+ harvested 150 kilograms | kg
+ harvested 300 jin | jin
+ harvested 300 catties (150 kg) | catty
- harvested 300 kilograms | unit
`);
