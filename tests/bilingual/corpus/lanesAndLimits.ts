/** Pairs on what a limit, a road or a field is told by: kilovolts and above, lanes each way, kilograms a mu or tonnes a hectare, caps. */
import { readPairs } from './readPairs';

export const lanesAndLimits = readPairs(`
全市110千伏及以上变电站达到136座
+ The city now has 136 substations of 110 kV and above
+ The city now has 136 substations of 110 kilovolts or more
+ Substations rated at 110 kV or higher number 136 citywide
+ There are 136 substations at 110 kV and over in the city
- The city now has 136 substations of 220 kV and above
- The city now has 163 substations of 110 kV and above
- The city now has 110 substations of 136 kV and above
建成35千伏以上线路620公里
+ 620 kilometres of lines of 35 kV and above were built
- 620 kilometres of lines below 35 kV were built
500千伏及以下线路
+ lines of 500 kV and below
+ lines of up to 500 kV
- lines of 500 kV and above
10千伏线路停运12条
+ Twelve 10 kV lines went out of service
+ Twelve lines of 10 kV were shut down
- Ten 12 kV lines went out of service
300吨以上渔船48艘
+ 48 fishing boats of 300 tonnes and above
+ 48 fishing boats of 300 tonnes and over
装机6兆瓦及以上电站15座
+ 15 power stations of 6 MW and above
- 15 power stations of 5 MW and above
50公里及以上航线7条
+ seven routes of 50 km and above
处理能力2万吨及以上的污水厂9座
+ nine sewage plants with a capacity of 20,000 tonnes and above
10马力以上船舶
+ vessels of 10 hp and above
该桥双向六车道
+ The bridge has three lanes each way
+ The bridge has three lanes in each direction
+ The bridge carries six lanes of two-way traffic
+ a dual three-lane bridge
+ The bridge has six lanes, three in each direction
- The bridge has four lanes each way
- The bridge has two lanes in each direction
- The bridge has six lanes in each direction
道路为双向四车道
+ The road has two lanes each way
+ The road has two lanes in either direction
- The road has four lanes each way
- The road has three lanes each way
高速公路采用双向八车道
+ The expressway has four lanes per direction
+ The expressway has eight lanes, four each way
+ The motorway is four lanes wide in each direction
- The expressway has two lanes per direction
双向十车道
+ with five lanes in each direction
双向2车道
+ one lane each way
+ a two-lane two-way road
- two lanes each way
设计使用年限100年
+ a design life of a century
+ a 100-year design life
+ a century-long design life
- a design life of a decade
- a design life of half a century
合作协议为期十年
+ The agreement runs for a decade
+ The agreement covers a decade
- The agreement runs for two decades
两个世纪以来
+ over two centuries
+ for 200 years
建校120年
+ The school is 120 years old
- The school is a century old
历经20年建设
+ after two decades of work
+ Construction took two decades
- Construction took three decades
- Construction took a decade
百年古桥
+ a century-old bridge
三十年来
+ Over three decades
+ In the past 30 years
- Over two decades
水稻平均亩产612公斤,比上年每亩增产13公斤
+ rice yields average 9.18 tonnes per hectare, up 195 kilograms per hectare on the previous year
+ rice yields average 9,180 kg per hectare, up 195 kilograms on the previous year
+ At 612 kg per mu, the rice yield is up 13 kg
- rice yields average 9.18 tonnes per hectare, up 159 kilograms per hectare on the previous year
- rice yields average 9.81 tonnes per hectare, up 195 kilograms per hectare on the previous year
- rice yields average 9.18 tonnes per hectare, up 13 kilograms per hectare on the previous year
早稻亩产由上年的412公斤提高到427公斤，增产15公斤
+ Early rice yielded 6,405 kg per hectare against 6,180 kg a year before, an increase of 225 kg
+ Early rice yields rose from 6.18 tonnes a hectare to 6.405 tonnes, a gain of 225 kg
+ Early rice yields rose from 412 kg to 427 kg a mu, a gain of 15 kg
- Early rice yielded 6,405 kg per hectare against 6,180 kg a year before, an increase of 252 kg
- Early rice yielded 6,405 kg per hectare against 6,810 kg a year before, an increase of 225 kg
小麦单产达到每公顷6.3吨
+ Wheat yields reached 420 kg per mu
+ Wheat yields reached 6,300 kg a hectare
- Wheat yields reached 402 kg per mu
玉米亩产1200斤，亩均增收180元
+ Maize yields 600 kg per mu, and farmers earn 180 yuan more per mu
+ Maize yields nine tonnes a hectare, and farmers earn 180 yuan more per mu
+ Maize yields nine tonnes a hectare, and farmers earn 2,700 yuan more per hectare
- Maize yields nine tonnes a hectare, and farmers earn 2,400 yuan more per hectare
亩均节水80立方米
+ Water saved came to 1,200 cubic metres per hectare
- Water saved came to 800 cubic metres per hectare
每亩施肥减少8公斤
+ Fertiliser use fell by 120 kg per hectare
- Fertiliser use fell by 80 kg per hectare
油菜平均亩产186公斤，最高亩产240公斤
+ Rapeseed averaged 2.79 tonnes per hectare, the best fields yielding 3.6 tonnes
- Rapeseed averaged 2.79 tonnes per hectare, the best fields yielding 6.3 tonnes
大豆亩产150公斤，总产4.5万吨
+ Soybeans yielded 2,250 kg per hectare, for a total of 45,000 tonnes
- Soybeans yielded 2,250 kg per hectare, for a total of 54,000 tonnes
单个项目投资不超过2000万元
+ caps its investment in each project at RMB 20 million
+ investment in any one project is capped at RMB 20 million
+ investment is limited to 20 million yuan per project
+ The cap on investment in a single project is RMB 20 million
+ with a ceiling of 20 million yuan for any single project
+ sets a limit of 20 million yuan on each project
+ A single project may receive a maximum of 20 million yuan
+ The most a single project can receive is 20 million yuan
- caps its investment in each project at RMB 2 million
~ sets a floor of 20 million yuan on each project
单户补贴最高5万元
+ The subsidy for each household is capped at 50,000 yuan
+ Subsidies per household are limited to 50,000 yuan
+ Each household may receive 50,000 yuan at most
+ The city caps subsidies at 50,000 yuan per household
- Each household may receive 50,000 yuan at least
停车费每日封顶60元
+ Daily parking charges are capped at 60 yuan
+ Parking fees max out at 60 yuan a day
年利率不得高于4.35%
+ The annual interest rate is capped at 4.35 percent
+ The scheme caps annual interest at 4.35 percent
+ Annual interest may not go above 4.35 percent
- The scheme caps annual interest at 4.53 percent
排放总量控制在260万吨以内
+ The plan caps total emissions at 2.6 million tonnes
+ Total emissions are kept below 2.6 million tonnes
- The plan caps total emissions at 6.2 million tonnes
五年累计引进高层次人才1200余名
+ over five years more than 1,200 high-level professionals have been brought in
+ Over five years, the city has brought in more than 1,200 high-level professionals
- over five years more than 2,100 high-level professionals have been brought in
三年新增床位800余张
+ Over three years more than 800 beds were added
- Over three years fewer than 800 beds were added
十年超过50万人受益
+ over ten years more than 500,000 people have benefited
+ within a decade over half a million people benefited
`);
