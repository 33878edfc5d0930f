/** Phrases with sayings, plans and periods, each with right and wrong versions. */
import { readPairs } from './readPairs';

export const sayings = readPairs(`
形成全市“一盘棋”
+ bringing the whole city into one coordinated effort | idiom
+ so that the entire city works in concert | idiom
- so that two games of chess are played in the city | figure added
打通服务群众“最后一公里”
+ bridging the "last mile" in serving the public | idiom; mile for 公里
+ clearing the last-kilometre bottleneck in public services | idiom
一站式服务大厅
+ a one-stop service hall | one-stop
+ a hall offering every service under one roof | paraphrase
- a three-stop service hall | wrong number
党政一把手亲自抓
+ Party and government chiefs take personal charge | 一把手 = head
+ handled in person by the top leaders of Party and government | same
- the three top leaders of Party and government take personal charge | figure added
委托第三方机构评估
+ evaluated by an independent third-party body | third party
+ commissioning a third party to carry out the assessment | same
- evaluated by a second-party body | wrong number
第一时间赶赴现场
+ rushing to the scene at once | 第一时间
+ immediately hurrying to the spot | same
出台一系列政策措施
+ introducing a series of policies | a series of
+ rolling out a raft of measures | same
- introducing a series of 11 policies | figure added
“十四五”规划纲要
+ the outline of the 14th Five-Year Plan | plan
+ the Fourteenth Five-Year Plan outline | words
- the outline of the 15th Five-Year Plan | wrong plan
- the outline of the 13th Five-Year Plan | wrong plan
党的二十大报告
+ the report to the 20th National Congress of the Communist Party of China | congress
+ the report delivered to the Party's Twentieth National Congress | words
- the report to the 19th National Congress of the Communist Party of China | wrong congress
- the report delivered to the Party's Twelfth National Congress | twentieth→twelfth
大众创业、万众创新
+ mass entrepreneurship and innovation | slogan
+ business start-ups and innovation by the general public | slogan
- entrepreneurship by the masses and innovation by 10 million people | figure added
绿色双创产业园
+ the green park for innovation and entrepreneurship | 双创
+ the Green Innovation and Start-up Industrial Park | 双创
- the green park for the three kinds of innovation | wrong number
做好“三农”工作
+ doing good work on agriculture, rural areas and farmers | 三农
+ progress in the "three rural issues" | name
- progress in the "four rural issues" | wrong number
共建“一带一路”
+ jointly building the Belt and Road | name
+ Belt and Road cooperation | name
践行“两山”理论
+ putting the "two mountains" theory into practice | name
+ acting on the idea that lucid waters and lush mountains are invaluable assets | paraphrase
- putting the "three mountains" theory into practice | wrong number
争做“四有”好老师
+ striving to be teachers with the "four haves" | name
+ aspiring to be good teachers of the "four qualities" | name
- striving to be teachers with the "five haves" | wrong number
全国综合实力百强县
+ one of China's top 100 counties in overall strength | 百强
+ among the nation's hundred strongest counties | hundred
- one of China's top 1,000 counties in overall strength | ×10
- one of China's top ten counties in overall strength | ÷10
三个“一百”行动
+ the Three Hundreds campaign | name
+ the action plan of the "three 100s" | name
- the Three Thousands campaign | ×10
- the action plan of the "two 100s" | wrong number
加快5G网络建设
+ speeding up the building of 5G networks | 5G
+ faster roll-out of the 5G network | 5G
- speeding up the building of 4G networks | wrong name
十九届六中全会精神
+ the guiding principles of the Sixth Plenary Session of the 19th CPC Central Committee | session and congress
+ the spirit of the 6th plenum of the Party's Nineteenth Central Committee | mixed
- the guiding principles of the Fifth Plenary Session of the 19th CPC Central Committee | wrong session
- the guiding principles of the Sixth Plenary Session of the 18th CPC Central Committee | wrong congress
党的十八大以来
+ since the Party's 18th National Congress | congress
+ since the Eighteenth National Congress of the CPC was held | words
- since the Party's 17th National Congress | wrong congress
- since the Party's 8th National Congress | digit dropped
第四次全国经济普查
+ the Fourth National Economic Census | ordinal
+ China's 4th economic census | digits
- the Third National Economic Census | wrong ordinal
- the 14th National Economic Census | digit added
第七次全国人口普查公报(第三号)
+ Communiqué of the Seventh National Population Census (No. 3) | two numbers
+ Bulletin No. 3 of the 7th National Census of Population | reordered
- Communiqué of the Seventh National Population Census (No. 7) | figure copied
- Bulletin No. 3 of the 6th National Census of Population | wrong ordinal
国发〔2021〕33号
+ Guofa [2021] No. 33 | document number
+ Guo Fa (2021) No. 33 | spacing, brackets
- Guofa [2021] No. 3 | digit dropped
- Guofa [2020] No. 33 | wrong year
鄂科技通〔2022〕28号
+ E Ke Ji Tong [2022] No. 28 | document number
+ Ekejitong [2022] No. 28 | one word
- Ekejitong [2022] No. 82 | digits swapped
- Ekejitong [2022] No. 38 | mistyped
咸政办函〔2019〕105号
+ Xianzhengbanhan [2019] No. 105 | document number
+ letter No. 105 [2019] of the General Office of the Xianning Municipal Government | translated
- Xianzhengbanhan [2019] No. 150 | digits swapped
- Xianzhengbanhan [2016] No. 105 | wrong year
国务院令第722号
+ State Council Order No. 722 | order number
+ Decree No. 722 of the State Council | synonym
- State Council Order No. 772 | mistyped
- Decree No. 227 of the State Council | reversed
《湖北省科技创新“十四五”规划》
+ Hubei's 14th Five-Year Plan for Science and Technology Innovation | title
+ The Fourteenth Five-Year Plan of Hubei Province for Scientific and Technological Innovation | title in words
- Hubei's 12th Five-Year Plan for Science and Technology Innovation | wrong plan
《关于支持企业发展的二十一条措施》
+ Twenty-one Measures to Support the Development of Enterprises | title
+ the 21 Measures in Support of Business Growth | digits
- Twenty Measures to Support the Development of Enterprises | digit dropped
- the 12 Measures in Support of Business Growth | digits swapped
《2022年政府工作报告》
+ the 2022 Government Work Report | title
+ Report on the Work of the Government (2022) | official title
- the 2021 Government Work Report | wrong year
市六届人大一次会议
+ the first session of the Sixth Municipal People's Congress | two ordinals
+ the 1st session of the city's 6th People's Congress | digits
- the first session of the Seventh Municipal People's Congress | wrong ordinal
`);
