/** Pairs of a city’s services put more freely, made likewise: trains, fines, farms, meetings, wages. */
import { readPairs } from './readPairs';

export const cityServices = readPairs(`
新能源公交车占比由2016年的三分之一提高到目前的九成。
+ New-energy vehicles now make up 90 percent of buses, up from one third in 2016. | up from
+ Nine in ten buses run on new energy, compared with a third in 2016. | nine in ten
- New-energy vehicles now make up 90 percent of buses, up from one quarter in 2016. | share
大桥全长3.2公里，双向六车道，建成后两岸通行时间将缩短近一小时。
+ The bridge is 3.2 km long with six lanes, and will take nearly an hour off the journey across the river. | an hour
+ Once complete, the 3.2-kilometre, six-lane bridge will cut crossing times by almost one hour. | hyphens
- The bridge is 2.3 km long with six lanes, and will take nearly an hour off the journey across the river. | digits
10月1日零时起，高速公路小客车免费通行，至10月7日24时结束。
+ Cars may use expressways toll-free from midnight on October 1 until midnight on October 7. | midnight
+ Expressway tolls for passenger cars are waived from 0:00 on 1 October to 24:00 on 7 October. | 24:00
- Cars may use expressways toll-free from midnight on October 1 until midnight on October 8. | date
地铁最小行车间隔压缩至2分45秒。
+ The shortest interval between metro trains is down to 2 minutes 45 seconds. | min s
+ Trains on the metro now run as little as two minutes and 45 seconds apart. | as little as
- The shortest interval between metro trains is down to 2 minutes 15 seconds. | seconds
共享单车投放总量控制在8万辆以内，每半年考核一次。
+ The number of shared bikes is capped at 80,000 and operators are assessed every six months. | capped
+ No more than 80,000 shared bicycles may be deployed; performance is reviewed half-yearly. | half-yearly
- The number of shared bikes is capped at 80,000 and operators are assessed every three months. | often
停车首小时收费5元，之后每小时2元，24小时最高不超过30元。
+ Parking costs 5 yuan for the first hour and 2 yuan for each hour after that, up to 30 yuan in 24 hours. | up to
+ The charge is RMB 5 for the first hour and RMB 2 per hour thereafter, with a maximum of RMB 30 for 24 hours. | maximum
- Parking costs 5 yuan for the first hour and 3 yuan for each hour after that, up to 30 yuan in 24 hours. | sum
事故起数、死亡人数同比分别下降11.2%和8.4%。
+ Accidents and deaths were down 11.2 and 8.4 percent respectively on a year earlier. | respectively
+ There were 11.2% fewer accidents and 8.4% fewer deaths than in the same period last year. | fewer
- Accidents and deaths were down 11.2 and 4.8 percent respectively on a year earlier. | digits
对超速50%以上的，一次记12分并吊销驾驶证。
+ Drivers more than 50 percent over the limit get 12 points at once and lose their licence. | points
+ Exceeding the speed limit by over 50% costs 12 penalty points and the driving licence. | exceeding
- Drivers more than 50 percent over the limit get 6 points at once and lose their licence. | points
早稻亩产突破千斤大关，达到512公斤。
+ Early rice passed the mark of 500 kilograms per mu and reached 512 kilograms. | 千斤 = 500 kg
+ The yield of early rice exceeded 1,000 jin per mu for the first time, at 512 kg. | jin
- Early rice passed the mark of 500 kilograms per mu and reached 521 kilograms. | digits
全市化肥使用量连续六年负增长，农药利用率提高到41%。
+ Fertiliser use has fallen for six years in a row, and 41 percent of pesticides applied now take effect. | six years
+ The use of fertilisers fell for the sixth consecutive year; pesticide efficiency rose to 41%. | sixth
- Fertiliser use has fallen for seven years in a row, and 41 percent of pesticides applied now take effect. | years
合作社社员288户，户均年增收1.2万元。
+ The cooperative has 288 member households, each earning 12,000 yuan a year more. | each
+ Each of the 288 families in the cooperative has seen its annual income rise by RMB 12,000 on average. | each of
- The cooperative has 288 member households, each earning 21,000 yuan a year more. | digits
柑橘种植面积达15.8万亩，年产量24万吨，产值超12亿元。
+ Citrus is grown on 158,000 mu and yields 240,000 tonnes a year worth more than 1.2 billion yuan. | worth
+ The city's 10,533 hectares of citrus orchards produce 240,000 tonnes of fruit a year, with an output value of over RMB 1.2 billion. | hectares
- Citrus is grown on 158,000 mu and yields 240,000 tonnes a year worth more than 12 billion yuan. | ten times
村里人均年收入从五六千元增加到两万多元。
+ Annual income per head in the village has risen from 5,000 or 6,000 yuan to over 20,000. | or
+ Villagers who used to earn five to six thousand yuan a year now make more than 20,000 yuan. | to
- Annual income per head in the village has risen from 5,000 or 6,000 yuan to over 30,000. | sum
每头母牛补贴500元，每户最多补贴10头。
+ A subsidy of 500 yuan is paid for each cow, for up to ten cows per household. | up to
+ Households get RMB 500 a cow, for at most 10 cows. | at most
- A subsidy of 500 yuan is paid for each cow, for up to twenty cows per household. | count
冷库容量8000立方米，可储存鲜果3000吨。
+ The cold store has a capacity of 8,000 cubic metres and can hold 3,000 tonnes of fresh fruit. | m3
+ With 8,000 m³ of space, the cold-storage facility stores up to 3,000 tonnes of fruit. | m³
- The cold store has a capacity of 8,000 cubic metres and can hold 30,000 tonnes of fresh fruit. | ten times
降雨持续三天两夜，最大雨量每小时86毫米。
+ It rained for three days and two nights, with up to 86 millimetres an hour. | mm
+ The rain went on for three days and two nights; the heaviest fall was 86 mm in one hour. | mm
- It rained for three days and two nights, with up to 68 millimetres an hour. | digits
会议历时两个半小时，12名代表作交流发言。
+ The meeting lasted two and a half hours and heard 12 speakers. | hours
+ In the course of the two-and-a-half-hour meeting twelve delegates took the floor. | hyphens
- The meeting lasted two and a half hours and heard 21 speakers. | digits
全会以无记名投票方式，以46票赞成、0票反对、1票弃权通过决议。
+ By secret ballot, the plenary session passed the resolution with 46 votes in favour, none against and one abstention. | none
+ The resolution was adopted by secret ballot: 46 for, 0 against, 1 abstaining. | 0
- By secret ballot, the plenary session passed the resolution with 46 votes in favour, none against and two abstentions. | votes
会议听取了关于2020年预算执行情况和2021年预算草案的报告。
+ The meeting heard a report on the execution of the 2020 budget and the draft budget for 2021. | years
+ Reports were heard on how the budget for 2020 had been carried out and on the draft for 2021. | years
- The meeting heard a report on the execution of the 2019 budget and the draft budget for 2021. | year
市委常委会一年内三次专题研究科技创新工作。
+ The standing committee of the municipal Party committee held three special discussions of innovation within a year. | three
+ Three times in one year the city's Party standing committee devoted a session to innovation. | three times
- The standing committee of the municipal Party committee held five special discussions of innovation within a year. | count
督查发现问题63个，已整改58个，整改率92%。
+ Inspectors found 63 problems, of which 58, or 92 percent, have been put right. | of which
+ Fifty-eight of the 63 problems found by inspectors have been rectified, a rate of 92%. | of the
- Inspectors found 63 problems, of which 53, or 92 percent, have been put right. | digits
确保每件提案都有回音、三个月内办结。
+ Every proposal is to be answered and settled within three months. | every
+ It must be ensured that each proposal gets a reply and is dealt with in three months. | each
- Every proposal is to be answered and settled within two months. | months
主会场设在市行政中心5号楼一楼报告厅，各县（市、区）设分会场。
+ The main venue is the lecture hall on the ground floor of Building 5 of the administrative centre, with sub-venues in the counties and districts. | ground floor
+ The conference takes place in the first-floor auditorium of Building No. 5 of the administrative centre and at branch venues in each county and district. | first floor
- The main venue is the lecture hall on the ground floor of Building 6 of the administrative centre, with sub-venues in the counties and districts. | building
报到时间为9月16日15:00—22:00，会议于17日上午9:00正式开始。
+ Participants register between 3 and 10 p.m. on September 16, and the meeting opens at 9 a.m. on the 17th. | 17th
- Participants register between 3 and 10 p.m. on September 16, and the meeting opens at 9 a.m. on the 18th. | date
全市累计建成5G基站4200个，实现县城以上区域全覆盖。
+ The city has built 4,200 5G base stations, covering all areas from county seats upwards. | 5G
+ With 4,200 base stations in place, 5G now reaches every county town and city. | 5G
- The city has built 2,400 5G base stations, covering all areas from county seats upwards. | digits
PM10平均浓度62微克/立方米，同比改善10.1%。
+ The average PM10 concentration was 62 micrograms per cubic metre, an improvement of 10.1 percent. | improvement
+ PM10 averaged 62 μg/m³, down 10.1% from a year earlier. | down
- The average PM10 concentration was 62 micrograms per cubic metre, an improvement of 11.1 percent. | digits
办理时限由法定的20个工作日压缩至3个工作日，压缩率85%。
+ Processing now takes three working days instead of the statutory 20, a cut of 85 percent. | instead
+ The time limit was cut by 85%, from the 20 working days set by law to three. | from
- Processing now takes five working days instead of the statutory 20, a cut of 85 percent. | days
居民用水阶梯价格第二级为每立方米3.15元。
+ Second-tier tap water for households costs 3.15 yuan per cubic metre. | second
+ In the second price band households pay RMB 3.15 a cubic metre for water. | a
- Second-tier tap water for households costs 3.51 yuan per cubic metre. | digits
最低工资标准调整为每月1800元，小时最低工资18元。
+ The minimum wage is now 1,800 yuan a month, or 18 yuan an hour. | an hour
+ The monthly minimum wage was set at RMB 1,800 and the hourly minimum at RMB 18. | hourly
- The minimum wage is now 1,800 yuan a month, or 16 yuan an hour. | sum
退休人员养老金实现“十七连涨”。
+ Pensions have gone up for the 17th year in a row. | 17th
+ Retirees saw their seventeenth successive pension rise. | seventeenth
- Pensions have gone up for the 16th year in a row. | count
百岁老人由上年的96人增加到118人，其中八成是女性。
+ The number of centenarians rose from 96 to 118, four fifths of them women. | centenarians
+ There are now 118 people aged 100 or over, up from 96 a year ago; 80% are women. | 100 or over
- The number of centenarians rose from 96 to 181, four fifths of them women. | digits
全市图书馆总藏量312万册（件），人均0.76册。
+ The city's libraries hold 3.12 million items, 0.76 per head. | per head
+ Library holdings total 3.12 million volumes, or 0.76 for each resident. | each
- The city's libraries hold 3.12 million items, 0.67 per head. | digits
马拉松吸引2.5万名选手，最小的18岁，最大的76岁。
+ The marathon drew 25,000 runners, the youngest aged 18 and the oldest 76. | ages
+ Runners aged from 18 to 76, 25,000 of them, took part in the marathon. | from to
- The marathon drew 25,000 runners, the youngest aged 18 and the oldest 67. | digits
`);
