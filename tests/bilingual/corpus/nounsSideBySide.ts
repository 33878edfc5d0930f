/** Pairs of nouns that stand side by side in reports, each with its count, and of nouns that begin with a span of time. */
import { readPairs } from './readPairs';

export const nounsSideBySide = readPairs(`
受理行政复议案件86件、行政诉讼案件47件。
+ We took 86 cases of administrative reconsideration and 47 administrative lawsuits. | each with its count
- We took 47 cases of administrative reconsideration and 86 administrative lawsuits. | counts exchanged
审结刑事案件412件、民事案件2360件。
+ Courts concluded 412 criminal cases and 2,360 civil ones. | each with its count
- Courts concluded 2,360 criminal cases and 412 civil ones. | counts exchanged
通过决议7项、决定11项。
+ Seven resolutions and 11 decisions were adopted. | each with its count
- Eleven resolutions and seven decisions were adopted. | counts exchanged
建设绿道36公里、步道22公里。
+ We built 36 kilometers of greenway and 22 kilometers of footpath. | each with its length
- We built 22 kilometers of greenway and 36 kilometers of footpath. | lengths exchanged
新增人民调解员58名、仲裁员19名。
+ There are 58 more people's mediators and 19 more arbitrators. | each with its count
- There are 19 more people's mediators and 58 more arbitrators. | counts exchanged
考核结果为优秀的31个、良好的45个。
+ Thirty-one were rated excellent and 45 good. | each with its count
- Forty-five were rated excellent and 31 good. | counts exchanged
全市现有酒店64家、民宿132家。
+ The city has 64 hotels and 132 guesthouses. | each with its count
+ There are 132 homestays and 64 hotels in the city. | other order
- The city has 132 hotels and 64 guesthouses. | counts exchanged
查扣货车23辆、客车14辆。
+ Twenty-three trucks and 14 coaches were impounded. | each with its count
- Fourteen trucks and 23 coaches were impounded. | counts exchanged
新建足球场16个、篮球场43个。
+ Sixteen football pitches and 43 basketball courts were built. | each with its count
- Forty-three football pitches and 16 basketball courts were built. | counts exchanged
表彰劳动模范24名、道德模范13名。
+ Twenty-four model workers and 13 moral models were honored. | each with its count
- Thirteen model workers and 24 moral models were honored. | counts exchanged
发送短信3.6万条、拨打电话1.8万次。
+ We sent 36,000 text messages and made 18,000 phone calls. | each with its count
- We sent 18,000 text messages and made 36,000 phone calls. | counts exchanged
全市有律师事务所27家、公证处6家。
+ The city has 27 law firms and six notary offices. | each with its count
- The city has six law firms and 27 notary offices. | counts exchanged
补贴拖拉机84台、收割机126台。
+ Subsidies went to 84 tractors and 126 harvesters. | each with its count
- Subsidies went to 126 tractors and 84 harvesters. | counts exchanged
销售空调5200台、冰箱3100台。
+ Sales came to 5,200 air conditioners and 3,100 refrigerators. | each with its count
- Sales came to 3,100 air conditioners and 5,200 refrigerators. | counts exchanged
调拨帐篷800顶、棉被2500床。
+ Eight hundred tents and 2,500 quilts were sent. | each with its count
- In all, 2,500 tents and 800 quilts were sent. | counts exchanged
发生滑坡17处、崩塌9处。
+ There were 17 landslides and nine rockfalls. | each with its count
- There were nine landslides and 17 rockfalls. | counts exchanged
展出绘画作品76幅、书法作品54幅。
+ On show are 76 paintings and 54 works of calligraphy. | each with its count
- On show are 54 paintings and 76 works of calligraphy. | counts exchanged
销售汽油4.2万吨、柴油6.7万吨。
+ Sales were 42,000 tonnes of gasoline and 67,000 tonnes of diesel. | each with its mass
- Sales were 67,000 tonnes of gasoline and 42,000 tonnes of diesel. | masses exchanged
每日7时至21时禁止货车驶入。
+ Trucks may not enter between 7:00 and 21:00 each day. | range after the noun
+ From 7 a.m. to 9 p.m. every day trucks are banned. | range before the noun
- Trucks may not enter between 21:00 and 7:00 each day. | range turned
建成日间照料中心48家。
+ Forty-eight day-care centers were built. | centers by day
+ The city now has 48 day care centers. | centers by day
- The city now has 84 day-care centers. | another count
- Centers for care were open for 48 days. | count became days
全年开放景点26处。
+ There are 26 year-round attractions. | open all year
- There are 62 year-round attractions. | another count
`);
