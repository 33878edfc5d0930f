/** What figures of reports count, in both languages, to tell whether two figures changed places. */

/** Beginnings of words, the Chinese and the English apart by a colon, alternatives by a bar. */
const lines = `
企业|公司:enterprise|compan|firm|business
高新技术企业|高企:high-tech
项目:project
专利:patent
发明:invention
实用新型:utility
外观:design
商标:trademark
论文:paper|article|thes
标准:standard
平台:platform
基地:base
园区|开发区|高新区:park|zone
孵化器:incubator
众创空间|创客空间:makerspace|maker space|maker-space
研究院|研究所|院所:institute
实验室:laborator|lab
技术中心|研究中心|研发中心|服务中心:centre|center
工作站:workstation|station
高校|院校|大学:universit|college
学校|中小学:school
学生:student|pupil
教师|老师|教授:teacher|professor|facult
博士:doctor|phd
硕士:master
本科:bachelor|undergraduate
院士:academician
专家:expert|specialist
人才:talent|professional|personnel|people
特派员:correspondent|envoy|commissioner|emissar
团队:team
党员:party member
干部:official|cadre
农户|户:household|famil
村:village
乡|镇:town
街道:subdistrict|street
社区:communit
县:count
市:cit
省:province
国家级|全国|国家:national|china|countr|nation
省级|全省:provinc
市级|全市:municipal|cit
县级:county
一等奖:first
二等奖:second
三等奖:third
金奖|金牌:gold
银奖|银牌:silver
铜奖|铜牌:bronze
奖:prize|award
合同:contract
协议:agreement
成果:achievement|result|outcome
技术:technolog
产品:product
设备|仪器:equipment|machine|instrument|device
车间|工厂:workshop|factor|plant
生产线:line
机器人:robot
车:vehicle|car
公路|道路:road|highway
铁路:rail
桥:bridge
隧道:tunnel
站:station
医院:hospital
床位:bed
医生|医师:doctor|physician
护士:nurse
患者|病例:patient|case
投资:invest
产值:output
增加值:added
营业收入|营收|收入:revenue|income|receipt
利润:profit
税:tax
贷款:loan
财政:fiscal|financ|treasury
补助|补贴:subsid|grant
奖励:reward|award|prize
出口:export
进口:import
消费:consum|retail
第一产业|一产|农业:primary|agricultur|farm
第二产业|二产|工业:secondary|industrial|manufactur
第三产业|三产|服务业:tertiary|servic
城镇:urban|town
农村:rural
男:men|male|boy
女:women|female|girl
茶:tea
油茶:camellia
水稻|稻:rice
小麦:wheat
玉米:corn|maize
蔬菜:vegetable
水果|果:fruit
竹:bamboo
猪:pig|hog
牛:cattle|cow
羊:sheep|goat
鱼|水产:fish|aqua
粮食:grain
面积:area
长度|全长:length|long
宽:wide|width
高度:high|tall|height
新建|新增|新认定|新引进:new|add
在建:under construction
建成|完工|竣工:built|complet|finish
开工:start|broke ground|began
筹建|在筹:prepar|plan
签约|签订:sign
受理:accept|receiv
办结|解决:solv|settl|complet|handl
征集|收集|收到:collect|gather|receiv
参加|参与:attend|took part|particip|join
培训:train
引进:introduc|brought|recruit|attract|hire
认定:recogni|accredit|certif
备案:record|regist|file
申报|申请:appl|submit|fil
授权:grant|authori
通过|合格:pass|approv
淘汰|关闭:clos|phase|shut
累计|总数|总量|总计|共:total|all|cumulativ
其中:of these|of them|of which|includ
春:spring
夏:summer
秋:autumn|fall
冬:winter
上午:morning
下午:afternoon
理论:theor
实践|实操:practic|practical
线上:online
线下:offline|in person
武汉:wuhan
湖北:hubei
咸宁:xianning
咸安:xian
赤壁:chibi
嘉鱼:jiayu
通城:tongcheng
崇阳:chongyang
通山:tongshan
黄石:huangshi
宜昌:yichang
襄阳:xiangyang
黄冈:huanggang
孝感:xiaogan
荆州:jingzhou
`;

export type CountedWord = { readonly zh: RegExp; readonly en: RegExp };

/** The table read into patterns: 企业 and enterprise, company, firm. */
export const listCountedWords = (): CountedWord[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [zh = '', en = ''] = line.split(':');
      return { zh: new RegExp(zh), en: new RegExp(`\\b(?:${en})`, 'i') };
    });
