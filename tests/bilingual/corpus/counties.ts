/** Pairs as reports from counties and companies write them: conversions in brackets, units left out, ranks, a good quarter. */
import { readPairs } from './readPairs';

export const counties = readPairs(`
全市实现高新技术产业增加值220.6亿元，同比增长24.1%，占GDP比重为12.6%，较上年提升0.8个百分点。
+ The value added of the city's high-tech industries was 22.06 billion yuan, up 24.1 percent year on year and equal to 12.6 percent of GDP, 0.8 percentage points more than the year before. | share of GDP
- The value added of the city's high-tech industries was 220.6 billion yuan, up 24.1 percent year on year and equal to 12.6 percent of GDP, 0.8 percentage points more than the year before. | ten times
- The value added of the city's high-tech industries was 22.06 billion yuan, up 24.1 percent year on year and equal to 12.6 percent of GDP, 0.8 percent more than the year before. | points became percent
嘉鱼县建成蔬菜基地30万亩，年产蔬菜100万吨，产值20亿元，菜农人均年收入超过2.5万元。
+ Jiayu County has built 300,000 mu (20,000 hectares) of vegetable fields, which yield a million tonnes worth 2 billion yuan a year and give growers an average annual income of more than 25,000 yuan. | mu and hectares
- Jiayu County has built 300,000 mu (30,000 hectares) of vegetable fields, which yield a million tonnes worth 2 billion yuan a year and give growers an average annual income of more than 25,000 yuan. | wrong conversion
- Jiayu County has built 300,000 mu (20,000 hectares) of vegetable fields, which yield a million tonnes worth 20 billion yuan a year and give growers an average annual income of more than 25,000 yuan. | ten times
6月底前完成需求征集，9月底前完成对接签约，全年签约不少于100项。
+ Collect requests by the end of June, arrange matches and signings by the end of September, and sign no fewer than 100 contracts in the year. | two dates
- Collect requests by the end of June, arrange matches and signings by the end of August, and sign no fewer than 100 contracts in the year. | month moved
- Collect requests by the end of June, arrange matches and signings by the end of September, and sign no fewer than 10 contracts in the year. | ten times too little
现将2021年度第二批拟认定高新技术企业名单予以公示，共计67家。
+ The list of the second group of 67 companies to be recognised as high-tech enterprises in 2021 is hereby made public. | second batch
- The list of the third group of 67 companies to be recognised as high-tech enterprises in 2021 is hereby made public. | another batch
- The list of the second group of 76 companies to be recognised as high-tech enterprises in 2021 is hereby made public. | digits swapped
赤壁青砖茶品牌价值达35.76亿元，产品远销40多个国家和地区。
+ The Chibi green-brick-tea brand is valued at 3.576 billion yuan, and its products sell in more than 40 countries and regions. | 多个
~ The Chibi green-brick-tea brand is valued at 3.576 billion yuan, and its products sell in 40 countries and regions. | 多 lost
- The Chibi green-brick-tea brand is valued at 3.576 billion yuan, and its products sell in more than 140 countries and regions. | digit added
通城县云溪村的贫困发生率由2014年的26.3%降至零。
+ In Yunxi Village, Tongcheng County, the poverty rate fell from 26.3 percent in 2014 to zero. | to zero
- In Yunxi Village, Tongcheng County, the poverty rate fell from 23.6 percent in 2014 to zero. | digits swapped
咸宁职业技术学院与12家企业共建实训基地，首批招收现代学徒制学员150人。
+ Xianning Vocational Technical College set up training bases with 12 companies and enrolled its first 150 modern apprentices. | first batch
- Xianning Vocational Technical College set up training bases with 12 companies and enrolled its first 115 modern apprentices. | another count
疫情期间，3家企业紧急转产口罩、防护服，最高日产量达50万只、2万套。
+ During the epidemic three companies switched to making masks and protective suits, with peak daily outputs of 500,000 and 20,000. | units left out
- During the epidemic three companies switched to making masks and protective suits, with peak daily outputs of 500,000 and 200,000. | ten times
该县油茶面积达32万亩，年产茶油1.1万吨，综合产值突破15亿元大关。
+ The county has 320,000 mu of oil-tea camellia and produces 11,000 tonnes of oil a year; total output value has broken the 1.5-billion-yuan mark. | broken the mark
- The county has 320,000 mu of oil-tea camellia and produces 11,000 tonnes of oil a year; total output value has broken the 15-billion-yuan mark. | ten times
活动持续到本月底，凡购车者可享受3000至8000元补贴，先到先得。
+ The campaign runs until the end of the month; buyers of cars receive 3,000 to 8,000 yuan on a first-come, first-served basis. | first come
- The campaign runs until the end of the month; buyers of cars receive 3,000 to 6,000 yuan on a first-come, first-served basis. | range end
市长在政府工作报告中指出，过去五年是极不平凡的五年。
+ In the government work report the mayor said that the past five years had been most extraordinary. | five years once
- In the government work report the mayor said that the past ten years had been most extraordinary. | another span
推动科技创新从“跟跑”向“并跑”“领跑”转变，打通科技成果转化“最后一公里”。
+ Move science and technology from following to keeping pace and leading, and cover the last mile of putting results to use. | last mile
全省科技创新大会在武汉召开，我市5家单位和个人受到表彰。
+ At the provincial conference on science and technology in Wuhan, five organisations and people from the city were commended. | five
- At the provincial conference on science and technology in Wuhan, six organisations and people from the city were commended. | another count
新增就业岗位2300个，其中大学生占四分之一强。
+ It created 2,300 jobs, a good quarter of them for graduates. | a good quarter
每平方米造价下降约120元，工期缩短近40天。
+ The cost per square metre fell by about 120 yuan and construction took nearly 40 days less. | per square metre
- The cost per square metre fell by about 120 yuan and construction took nearly 14 days less. | another span
- The cost per square metre fell by about 210 yuan and construction took nearly 40 days less. | digits swapped
获得授权发明专利1项、实用新型专利16项，参与制定国家标准2项、行业标准5项。
+ It holds one invention patent and 16 utility-model patents and has helped to draft two national and five industry standards. | four counts
- It holds one invention patent and 16 utility-model patents and has helped to draft two national and six industry standards. | another count
- It holds one invention patent and 60 utility-model patents and has helped to draft two national and five industry standards. | another count
空气质量优良天数317天，同比增加11天，优良率86.8%，PM10和PM2.5平均浓度分别下降7.8%和12.5%。
+ There were 317 days of good or excellent air, 11 more than the year before (86.8 percent), and average concentrations of PM10 and PM2.5 fell by 7.8 and 12.5 percent respectively. | percent once
- There were 317 days of good or excellent air, 11 more than the year before (86.8 percent), and average concentrations of PM10 and PM2.5 fell by 7.8 and 15.2 percent respectively. | digits swapped
- There were 371 days of good or excellent air, 11 more than the year before (86.8 percent), and average concentrations of PM10 and PM2.5 fell by 7.8 and 12.5 percent respectively. | digits swapped
一年来，我们坚持问题导向，先后召开3次推进会、5次协调会，20个堵点难点逐一化解。
+ Over the past year we have focused on problems: after three meetings to push work forward and five to coordinate it, 20 sticking points were cleared one by one. | one by one
- Over the past year we have focused on problems: after three meetings to push work forward and five to coordinate it, 30 sticking points were cleared one by one. | another count
全市机器换人步伐加快，已应用工业机器人1500余台，万元产值用工减少三成以上。
+ Machines are replacing workers faster: more than 1,500 industrial robots are in use, and the labour needed for every 10,000 yuan of output has fallen by over 30 percent. | 万元产值
- Machines are replacing workers faster: more than 1,500 industrial robots are in use, and the labour needed for every 10,000 yuan of output has fallen by over 13 percent. | another share
2022年1月4日是春节前最后一批项目集中开工的日子，总投资136.5亿元的28个项目破土动工。
+ On 4 January 2022, the last group of projects before the Spring Festival broke ground: 28 projects with a total investment of 13.65 billion yuan. | last batch
- On 4 January 2022, the last group of projects before the Spring Festival broke ground: 28 projects with a total investment of 13.65 million yuan. | billion became million
- On 14 January 2022, the last group of projects before the Spring Festival broke ground: 28 projects with a total investment of 13.65 billion yuan. | another day
有的村一夜之间“涨粉”十几万，土特产卖到了大江南北。
+ Some villages gained well over 100,000 followers overnight, and their produce sold all over the country. | 十几万
- Some villages gained well over a million followers overnight, and their produce sold all over the country. | ten times
建议将试点期延长一至两年
+ suggest extending the trial by one or two years | one or two
- suggest extending the trial by three or four years | another range
两位农民发明家各获奖金5000元
+ two farmer-inventors were each awarded 5,000 yuan | two
- two farmer-inventors were each awarded 50,000 yuan | ten times
同比持平
+ unchanged from a year earlier | no figure
五一小长假
+ the May Day holiday | 五一
增长速度位居全国同类城市第三、中部第一
+ growing third-fastest among comparable cities in China and fastest in central China | ranks
- growing fourth-fastest among comparable cities in China and fastest in central China | another rank
`);
