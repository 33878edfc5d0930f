/** Pairs of lists told respectively, parts and rests, places gained, runs of years and tiers of the country, each told of another. */
import { readPairs } from './readPairs';

export const listsAndParts = readPairs(`
城乡居民人均消费支出分别为26800元和17350元。
+ Consumption per head of urban and rural residents was 26,800 yuan and 17,350 yuan respectively. | same order
+ Rural and urban residents spent 17,350 yuan and 26,800 yuan per head respectively. | both turned
- Consumption per head of rural and urban residents was 26,800 yuan and 17,350 yuan respectively. | labels exchanged
进口、出口分别增长6.2%和11.9%。
+ Imports and exports grew 6.2% and 11.9% respectively. | same order
+ Imports grew 6.2% and exports 11.9%. | each by itself
- Exports and imports grew 6.2% and 11.9% respectively. | labels exchanged
参赛的男、女运动员分别为146人和118人。
+ Male and female athletes numbered 146 and 118 respectively. | same order
- Female and male athletes numbered 146 and 118 respectively. | labels exchanged
年末存款和贷款余额分别增长8.8%和12.3%。
+ Deposits and loans outstanding at the end of the year were up 8.8% and 12.3% respectively. | same order
- Loans and deposits outstanding at the end of the year were up 8.8% and 12.3% respectively. | labels exchanged
小麦和油菜种植面积分别达到15.2万亩和9.6万亩。
+ Wheat and rape were planted on 152,000 mu and 96,000 mu respectively. | same order
- Rape and wheat were planted on 152,000 mu and 96,000 mu respectively. | labels exchanged
高校和企业分别承担项目36项和52项。
+ Universities and companies undertook 36 and 52 projects respectively. | same order
- Companies and universities undertook 36 and 52 projects respectively. | labels exchanged
城镇和农村居民人均可支配收入分别为39640元和20815元，增长4.9%和6.8%。
+ Income per head was 39,640 yuan in towns and 20,815 yuan in the countryside, up 4.9% and 6.8%. | lists
+ Urban residents had 39,640 yuan per head, up 4.9%, and rural residents 20,815 yuan, up 6.8%. | each by itself
- Urban residents saw their income per head rise 6.8 percent to 39,640 yuan, while that of rural residents grew 4.9 percent to 20,815 yuan. | growth exchanged
蔬菜产量增长5.3%，水果产量下降2.7%。
+ Vegetable output rose 5.3% while fruit output fell 2.7%. | each
+ Fruit output was down 2.7% and that of vegetables up 5.3%. | order turned
- Vegetable output fell 2.7% while fruit output rose 5.3%. | exchanged with its way
衣着价格上涨1.9%，居住价格下降0.6%。
+ Clothing prices went up 1.9% and housing prices went down 0.6%. | each
- Clothing prices went down 0.6% and housing prices went up 1.9%. | exchanged with its way
立案审查党员干部41人，其中处级6人。
+ Investigations were opened into 41 Party officials, six of them at division level. | of them
+ Of the 41 Party officials investigated, six were division-level cadres. | order turned
- Investigations were opened into 41 division-level Party officials, including six leaders. | label moved to the whole
引进人才136名，其中博士47名。
+ The city recruited 136 people, 47 of them with doctorates. | of them
- The city recruited 136 PhDs, 47 of them experts. | label moved to the whole
新增企业158家，其中外资企业14家。
+ There were 158 new companies, including 14 foreign-invested ones. | including
+ Of the 158 new companies, 14 were foreign-funded. | order turned
- There were 158 foreign-invested companies, 14 of them new. | label moved to the whole
获表彰教师32名，其中女教师19名。
+ Honours went to 32 teachers, 19 of them women. | of them
- Honours went to 32 women teachers, 19 of them for the first time. | label moved to the whole
项目资本金中政府出资占四成，其余由社会资本筹集。
+ The government puts up 40 percent of the capital and private investors the rest. | each
+ Apart from 40 percent of public funds, the remainder of the capital is private. | the remainder
- Private investors put up 40 percent of the capital and the government the rest. | parties exchanged
参保人员中城镇居民占55%，其余为农村居民。
+ Urban residents make up 55% of the insured and rural residents the rest. | each
- Rural residents make up 55% of the insured and urban residents the rest. | parties exchanged
财政投入2.6亿元，撬动社会资本8.4亿元。
+ Fiscal funds of 260 million yuan drew in 840 million yuan of private capital. | each
- Fiscal funds of 840 million yuan drew in 260 million yuan of private capital. | exchanged
期初库存11万吨，期末库存8万吨。
+ Stocks stood at 110,000 tonnes at the beginning of the period and at 80,000 tonnes at the end. | each
- Stocks stood at 80,000 tonnes at the beginning of the period and at 110,000 tonnes at the end. | exchanged
营商环境排名比上年前移7位。
+ The city moved up seven places in the ranking of business environments. | places
- The city climbed to 7th in the ranking of business environments. | by turned into to
综合得分后退4位。
+ It fell four places by overall score. | places
- It fell to fourth place by overall score. | by turned into to
奖励资金连续发放三年。
+ The award is paid for three years in a row. | in a row
+ For three consecutive years the award is paid out. | consecutive
- The award is paid once every three years. | running became every
连续五年举办科技节。
+ The science festival was held for five years running. | running
- The science festival is held every five years. | running became every
科普统计每三年开展一次。
+ Statistics of science popularisation are compiled once every three years. | every
- Statistics of science popularisation were compiled for three years running. | every became running
“三年行动”实施以来，新建口袋公园48个。
+ Since the three-year plan began, 48 pocket parks have been built. | three-year plan
+ Under the three-year campaign 48 pocket parks have been built so far. | under
- Three years after the campaign began, 48 pocket parks have been built. | length of the plan became time gone by
给予最高80万元资助。
+ Grants of up to 800,000 yuan are available. | up to
+ The ceiling of the grant is set at 800,000 yuan. | ceiling
- Grants of a fixed 800,000 yuan are available. | cap became fixed
断面水质由四类提升至二类。
+ Water quality at the section improved from Class IV to Class II. | classes
- Water quality at the section improved from Class IV to Class III. | wrong class
辖四县三区。
+ It administers four counties and three districts. | each
+ Under it are three districts and four counties. | order turned
- It administers three counties and four districts. | exchanged
选派干部到36个村。
+ Officials were sent to 36 villages. | villages
- Officials were sent to 36 townships. | villages became townships
全市共有6个县市区。
+ The city has six counties, cities and districts. | all three
+ There are six county-level units in the city. | units
- The city has five counties, cities and districts. | wrong number
`);
