/** Two figures with opposite words, which may change places. */
import { readPairs } from './readPairs';

export const opposites = readPairs(`
新增市场主体500户，注销300户。
+ A total of 500 market entities were newly registered and 300 were deregistered. | all agree
+ There were 500 new market entities, while 300 were cancelled. | all agree
- A total of 500 market entities were deregistered and 300 were newly registered. | registered and struck off
全年流入人口1.2万人，流出人口0.8万人。
+ In the year 12,000 people moved in and 8,000 moved out. | all agree
+ The year saw an inflow of 12,000 people and an outflow of 8,000. | all agree
+ During the year 8,000 people moved out, while 12,000 moved in. | another order
- In the year 12,000 people moved out and 8,000 moved in. | in and out
- The year saw an outflow of 12,000 people and an inflow of 8,000. | in and out
学会总收入80万元，总支出65万元。
+ The society's total income was 800,000 yuan and its expenditure 650,000 yuan. | all agree
+ The society spent 650,000 yuan out of an income of 800,000 yuan. | another order
- The society's total expenditure was 800,000 yuan and its income 650,000 yuan. | income and expenditure
45个项目通过验收，3个未通过。
+ Forty-five projects passed the acceptance check and three did not. | all agree
+ 45 projects passed acceptance and 3 failed. | all agree
+ Three projects failed the acceptance check, while 45 passed. | another order
- Forty-five projects failed the acceptance check and three passed. | passed and failed
- 45 projects did not pass acceptance and 3 passed. | passed and failed
抽检样品210批次，合格205批次，不合格5批次。
+ Of 210 batches sampled, 205 were up to standard and 5 were not. | all agree
+ Of 210 batches sampled, 205 passed and 5 failed. | all agree
- Of 210 batches sampled, 205 were substandard and 5 were up to standard. | good and bad
- Of 210 batches sampled, 205 failed and 5 passed. | good and bad
今年职校招生860人，毕业790人。
+ The vocational school admitted 860 students this year and graduated 790. | all agree
- The vocational school graduated 860 students this year and admitted 790. | admitted and graduated
12项指标较上年上升，7项指标下降。
+ Twelve indicators rose from the previous year and seven fell. | all agree
+ Twelve indicators were up on the previous year, while seven were down. | all agree
- Twelve indicators fell from the previous year and seven rose. | up and down
线上参会320人，线下参会180人。
+ The meeting was attended by 320 people online and 180 in person. | all agree
+ There were 180 people in the room and 320 online. | another order
- The meeting was attended by 320 people in person and 180 online. | online and in person
大会表决时，同意166票，反对4票。
+ The motion was carried by 166 votes in favour, with 4 against. | all agree
- The motion was carried by 166 votes against, with 4 in favour. | for and against
全市去年新增高新技术企业60家，今年上半年新增41家。
+ The city added 60 high-tech enterprises last year and 41 in the first half of this year. | all agree
+ In the first half of this year the city added 41 high-tech enterprises, after 60 the previous year. | another order
- The city added 60 high-tech enterprises this year and 41 in the first half of last year. | years exchanged
今年开工的项目36个，去年开工28个。
+ Work began on 36 projects this year and 28 last year. | all agree
+ Work began on 36 projects this year, compared with 28 a year earlier. | all agree
- Work began on 36 projects last year and 28 this year. | years exchanged
园区企业出口额7.2亿元，进口额2.6亿元。
+ The park's companies exported goods worth 720 million yuan and imported 260 million yuan. | all agree
- The park's companies imported goods worth 720 million yuan and exported 260 million yuan. | exports and imports
各项存款余额910亿元，各项贷款余额640亿元。
+ Deposits stood at 91 billion yuan and loans at 64 billion yuan. | all agree
- Loans stood at 91 billion yuan and deposits at 64 billion yuan. | deposits and loans
已办结建议63件，正在办理9件。
+ Sixty-three proposals have been settled and nine are still being handled. | all agree
- Nine proposals have been settled and 63 are still being handled. | settled and pending
`);
