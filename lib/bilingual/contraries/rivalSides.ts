/** What lies above or below a rank, a standard or an average, and is no figure: 县处级以上, 优于Ⅲ类, 高于全市平均. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const mean = '(?:平均|均值)';
const enMean =
  "(?:the\\s|its\\s|their\\s|that\\sof\\sthe\\s|those\\sof\\sthe\\s)?(?:[\\w’'-]+\\s){0,4}?(?:average|mean)\\b";
const not = '(?<!\\b(?:not|no|never|nor)\\s(?:\\w+\\s)?)';

const averages = rivals(
  ['均', '高低快慢多少大小长短过超及未落达'],
  [
    idea(
      new RegExp(
        `(?<![不未没])(?:高于|快于|多于|大于|长于|高出|快过|超过|超出)[^，。；\\d]{0,12}${mean}|[比较][^，。；\\d]{1,10}${mean}[水平值数]*[高快多]`,
      ),
      new RegExp(
        `${not}\\b(?:above|higher\\sthan|faster\\sthan|more\\sthan|exceed\\w*|surpass\\w*|outpac\\w*|ahead\\sof|greater\\sthan|larger\\sthan|longer\\sthan)\\s${enMean}`,
        'i',
      ),
      new RegExp(
        `[高快多大长超优好强前先][^，。；]{0,16}${mean}|不[低慢少小亚][^，。；]{0,12}${mean}|${mean}[^，。；]{0,10}[高快多大好优上超]`,
      ),
      /\b(?:above|higher|faster|more(?!\sslowly)|over|exceed\w*|surpass\w*|beat\w*|outpac\w*|outstrip\w*|outperform\w*|outdid|ahead|greater|larger|longer|better|quicker|stronger|top\w*|led|lead\w*|excess|(?:no|not|nor)\s\w+(?:\sthan)?)\b[^.;]{0,40}\b(?:average|mean)\b|\b(?:average|mean)\b[^.;,]{0,30}\b(?:lower|slower|below|behind|less|exceeded|surpassed|beaten|higher|more|faster)\b/i,
    ),
    idea(
      new RegExp(
        `(?<![不未没])(?:低于|慢于|少于|小于|短于|不及|未达到?|落后于?|达不到)[^，。；\\d]{0,12}${mean}|[比较][^，。；\\d]{1,10}${mean}[水平值数]*[低慢少]`,
      ),
      new RegExp(
        `${not}\\b(?:below|lower\\sthan|slower\\sthan|less\\sthan|more\\sslowly\\sthan|fewer\\sthan|short\\sof|behind|smaller\\sthan|under|shorter\\sthan)\\s${enMean}`,
        'i',
      ),
      new RegExp(
        `[低慢少小短差弱后][^，。；]{0,16}${mean}|[不未没][^，。；]{0,12}${mean}|${mean}[^，。；]{0,10}[低慢少差下未]`,
      ),
      /\b(?:below|lower|slower|slow\w*|less|fewer|short|behind|lag\w*|trail\w*|smaller|under|shorter|(?:no|not|nor)\s\w+(?:\sthan)?|worse|weaker|half)\b[^.;]{0,40}\b(?:average|mean)\b|\b(?:average|mean)\b[^.;,]{0,30}\b(?:higher|faster|above|ahead|more|lower|less|slower)\b/i,
    ),
  ],
);

const zhRank = '(?:级|类|职称|学历|本科|大专|专科|高中|中专|硕士|博士|研究生|规模|限额|标准)';
const enRank =
  "(?:levels?|ranks?|grades?|class(?:es)?|size|scale|thresholds?|sections?|divisions?|titles?|degrees?|qualifications?|education|standards?|count(?:y|ies)|cit(?:y|ies)|provinces?|townships?|intermediate|senior|junior|bachelor[’']?s?|master[’']?s?|college|diplomas?)";
const named = '(?:\\s(?:[IVX]{1,4}|[Ⅰ-Ⅹ]|\\d|one|two|three|four|five|level|grade))?';

const levels = rivals(
  ['以', '上下', '级类称历科专中士生模额准'],
  [
    idea(
      new RegExp(`${zhRank}(?:[及或和]|（含）|\\(含\\))?以上`),
      new RegExp(
        `(?<!\\b(?:not|no)\\s)\\babove\\s(?:the\\s)?(?:[\\w-]+\\s){0,3}?${enRank}\\b|\\b${enRank}${named}\\s(?:or|and)\\s(?:above|higher|better|over|up)\\b`,
        'i',
      ),
      /以上|之上|高于|优于|不低于|不下于|上级|超/,
      /\babove\b|\b(?:or|and) (?:higher|better|over|more|up|senior|beyond|greater)\b|\bat least\b|\bminimum\b|\bupwards?\b|\b(?:higher|better|more) than\b|\bexceed|\bor more\b|\bover\b|\blarge|\bmajor\b|\bmeet|\bmet\b|\breach|\bsenior to\b|\bfrom\b[^.;]{0,30}\bup\b|\bno lower\b|\bnot below\b|\bbeyond\b|\btop\b/i,
    ),
    idea(
      new RegExp(`${zhRank}(?:[及或和]|（含）|\\(含\\))?以下`),
      new RegExp(
        `(?<!\\b(?:not|no)\\s)\\b(?:below|under|lower\\sthan|beneath)\\s(?:the\\s)?(?:[\\w-]+\\s){0,3}?${enRank}\\b|\\b${enRank}${named}\\s(?:or|and)\\s(?:below|lower|under|worse|poorer|less)\\b|\\bless\\sthan\\sa\\s(?:bachelor|master|college|university|high)\\b`,
        'i',
      ),
      /以下|之下|低于|未达|不达|不合格|劣|差于|不到|不足|不满|下级|基层|下设|所属|恶化/,
      /\bbelow\b|\bunder\b|\blower\b|\bdown\b|\bworse\b|\bpoorer\b|\bless\b|\bsubordinate|\bor fewer\b|\bgrassroots\b|\bup to\b|\bbeneath\b|\bno(?:t)? (?:above|higher|more|exceed)|\bwithin\b|\bsmall|\bjunior\b|\bminor\b|\bfirst\b|\bshort of\b|\bfail/i,
    ),
  ],
);

const standards = rivals(
  ['优好劣差', '于ⅤV五'],
  [
    idea(
      /达到?(?:或|和|及|并)?[优好]于|[优好]于(?:或|和)?[达等]|[优好]于[^，。；\d]{0,6}(?:[类级标]|[Ⅰ-ⅤIVX])/,
      /\bor better\b|\bbetter than (?:the )?(?:[\w-]+ ){0,2}(?:class|grade|level|standards?)\b|\bsuperior to\b/i,
      /优|良|以上|好于|高于|达标|合格/,
      /better|\babove\b|higher|superior|exceed|surpass|best|ahead|outperform|outdo|excellent|beat|no worse|not worse|lower than/i,
    ),
    idea(
      /(?<![不优])劣于|(?<!不)差于|劣(?:[ⅤV五])|逊于/,
      /\bor (?:worse|poorer|inferior)\b|\bworse than (?:the )?(?:[\w-]+ ){0,2}(?:class|grade|level|standards?)\b|\binferior to\b|\b(?:at or )?below (?:class|grade)\b/i,
      /劣|差|以下|低于|不达标|不合格|不及|恶化/,
      /worse|below|inferior|poor|fail|lower|short of|under|exceed|beyond|bad/i,
    ),
  ],
);

const enWhole =
  '(?:than\\s|the\\s)?(?:that\\sof\\s|those\\sof\\s)?(?:the\\s)?(?:[\\w-]+\\s)?(?:province|nation|country|city|county|provincial|national|municipal)\\b';

/** 快于全省 as “slower than the province”. */
const regions = rivals(
  ['于', '高快低慢', '全'],
  [
    idea(
      /(?<![不未没])(?:高于|快于)全[国省市县区]/,
      new RegExp(`${not}\\b(?:above|higher|faster|ahead\\sof|exceeded)\\s${enWhole}`, 'i'),
      /[高快多大优好强前先超]|不[低慢]/,
      /\b(?:above|higher|faster|ahead|better|quicker|stronger|more|exceed\w*|outpac\w*|outstrip\w*|outperform\w*|surpass\w*|beat\w*|top\w*|lead\w*|led|over|(?:no|not) \w+)\b/i,
    ),
    idea(
      /(?<![不未没])(?:低于|慢于)全[国省市县区]/,
      new RegExp(`${not}\\b(?:below|lower|slower|behind|less)\\s${enWhole}`, 'i'),
      /[低慢少小差弱后]|不[及高快]/,
      /\b(?:below|lower|slower|slow\w*|behind|less|lag\w*|trail\w*|under|short|weaker|fewer|(?:no|not) \w+)\b/i,
    ),
  ],
);

/** 水质改善 as “worsened”. */
const turns = rivals(
  ['改好提升向优', '善转升到至化好'],
  [
    idea(
      /改善|好转|向好|提升[到至为]|优化/,
      never,
      /改善|好转|向好|提升|优化/,
      /improv|better|\brose\b|\bris|\bup\b|upgrad|enhanc|optimi|recover|bright|high|advanc|lift|promot|rais|streamlin|strengthen|easier|good|favou?r|positive|upward|refin|perfect|more/i,
    ),
    idea(
      never,
      /\b(?:worsen(?:ed|ing|s)?|deteriorat(?:ed|ing|es|ion))\b/i,
      /恶化|变差|降|差|退|劣|跌|加剧|加重|严重|扩大|破坏|污染|坏|危|难|病|减弱|走弱/,
    ),
  ],
);

/** 进出口 as exports or imports alone. */
const trade = rivals(
  ['进', '出', '口'],
  [
    idea(
      /进出口/,
      never,
      /进出口/,
      /import[^.;]*export|export[^.;]*import|\btrad(?:e|ing)\b|commerce|customs|foreign/i,
    ),
    idea(never, /\b(?:exports?|imports?)\b/i, /(?<!进)出口|(?<!的)进口|外销|口岸/),
  ],
);

const hundreds =
  '(?:(?:an?\\s|one\\s)?(?:hundred|thousand)|(?:10|ten|100|a\\shundred)[\\s,](?:thousand|000)|100|1,?000|10,?000)';
const perHouse = new RegExp(
  `\\b(?:per|every|each)\\s${hundreds}\\s(?:\\w+\\s)?(?:households?|families|homes)\\b`,
  'i',
);
const perHead = new RegExp(
  `\\b(?:per|every|each)\\s${hundreds}\\s(?:\\w+\\s)?(?:people|persons|residents|inhabitants|population)\\b`,
  'i',
);

/** 每百户 as “per 100 residents”. */
const heads = rivals(
  ['每', '百千万0', '户人口'],
  [
    idea(/每(?:[一1]?[百千万]|十万|10{2,4})户/, perHouse, /户|家庭/, /household|famil|\bhomes?\b/i),
    idea(
      /每(?:[一1]?[百千万]|十万|10{2,5})(?:[名位个](?=[\u4e00-\u9fff])|人|居民|常住|口)/,
      perHead,
      /人|口|名|居民/,
      /people|person|resident|inhabitant|population|capita|student|worker|pupil|child|women|live births|head/i,
    ),
  ],
);

/** Each group of such sides. */
export const rivalSides: readonly Rivals[] = [averages, levels, standards, regions, turns, trade, heads];
