/** Pairs of things of one kind of which one is told for another: crops, animals, power, carriage, courts, schools, rounds. */
import { readPairs } from './readPairs';

export const kindsOfThings = readPairs(`
小麦平均亩产418公斤。
+ Wheat yielded 418 kilograms per mu on average. | wheat
- Maize yielded 418 kilograms per mu on average. | wheat became maize
早稻收割已完成92%。
+ Ninety-two percent of the early rice is in. | early
- Ninety-two percent of the late rice is in. | early became late
全年羊出栏12.6万只。
+ In the year 126,000 sheep and goats went to market. | sheep
- In the year 126,000 cattle went to market. | sheep became cattle
光伏装机容量达到86万千瓦。
+ Photovoltaic capacity reached 860,000 kilowatts. | photovoltaic
+ Solar capacity now stands at 860,000 kilowatts. | solar
- Hydropower capacity reached 860,000 kilowatts. | solar became hydro
机场货物吞吐量增长11.4%。
+ The airport handled 11.4% more cargo. | cargo
+ Freight through the airport was up 11.4%. | freight
- The airport handled 11.4% more passengers. | cargo became passengers
全市铁路营业里程412公里。
+ The city has 412 kilometres of railway in operation. | railway
+ Trains run on 412 kilometres of track in the city. | track
- The city has 412 kilometres of highway in operation. | railway became highway
市中医院门诊量增长8.2%。
+ Outpatient visits to the hospital of Chinese medicine grew 8.2%. | outpatient
+ The clinics of the hospital of Chinese medicine received 8.2% more patients. | clinics
- The hospital of Chinese medicine had 8.2% more inpatients. | outpatients became inpatients
新建初中4所。
+ Four junior high schools were built. | junior
+ Four lower secondary schools were built. | lower secondary
- Four senior high schools were built. | junior became senior
三季度新开工项目47个。
+ Work began on 47 projects in the third quarter. | began
+ Construction of 47 projects got under way in the third quarter. | under way
- In the third quarter 47 projects were completed. | started became completed
年内竣工项目29个。
+ By the end of the year 29 projects had been finished. | finished
- By the end of the year 29 projects had been started. | completed became started
接待入境游客9.4万人次。
+ The city received 94,000 inbound tourist visits. | inbound
+ Visitors from overseas made 94,000 trips to the city. | overseas
- The city counted 94,000 outbound tourist visits. | inbound became outbound
服务贸易逆差1.7亿元。
+ Trade in services showed a deficit of 170 million yuan. | deficit
- Trade in services showed a surplus of 170 million yuan. | deficit became surplus
民办高校6所。
+ There are six private universities. | private
- There are six public universities. | private became public
全市执业律师860名。
+ The city has 860 practising lawyers. | lawyers
- The city has 860 judges. | lawyers became judges
检察机关受理公益诉讼案件73件。
+ The procuratorates accepted 73 public interest cases. | procuratorates
+ Prosecutors took up 73 cases in the public interest. | prosecutors
- The courts accepted 73 public interest cases. | procuratorates became courts
每千人口注册护士3.6名。
+ There are 3.6 registered nurses per 1,000 people. | nurses
- There are 3.6 registered doctors per 1,000 people. | nurses became doctors
为老年人免费体检8.3万人次。
+ Free check-ups were given to older people 83,000 times. | older people
+ Senior citizens had 83,000 free check-ups. | senior citizens
- Children had 83,000 free check-ups. | the old became children
新增注册商标2600件。
+ There were 2,600 new registered trademarks. | trademarks
- There were 2,600 new patents. | trademarks became patents
除险加固水库14座。
+ Fourteen reservoirs were made safe. | reservoirs
- Fourteen lakes were made safe. | reservoirs became lakes
市图书馆新增藏书3.1万册。
+ The city library added 31,000 books. | library
- The city museum added 31,000 books. | library became museum
城镇登记失业率2.9%。
+ The registered urban unemployment rate was 2.9%. | unemployment
+ In towns 2.9% were registered as out of work. | out of work
- The registered urban employment rate was 2.9%. | unemployment became employment
24支队伍进入决赛。
+ Twenty-four teams reached the final. | final
- Twenty-four teams reached the preliminaries. | final became preliminaries
`);
