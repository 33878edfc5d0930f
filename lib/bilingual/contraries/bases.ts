/** What a share is a share of, a rank a rank in and a difference a difference from: two of a kind are never the same. */
import { idea, type RivalIdea } from './rivalIdea';

/** How far a rank, a total or an average reaches. */
export const reaches: readonly RivalIdea[] = [
  idea(
    /全球|全世界|世界(?!级|杯|遗产)/,
    /\b(?:in|across|around|of) the world\b|\bworldwide\b|\bglobally\b|\b(?:global|world) (?:total|average|output|market|ranking|production)\b|\bthe world['’]s\b/i,
    /球|世界|国际|海外|环宇/,
    /world|global|international|earth/i,
  ),
  idea(
    /全国|我国/,
    /\b(?:in|across|throughout|of) the (?:whole |entire )?(?:country|nation)\b(?!['’]s)|\bin China\b|\bnationwide\b|\bnationally\b|\bcountrywide\b|\bnational (?:total|average|mean|level|figure|rate|output|growth|ranking|economy|GDP)s?\b|\bthe (?:country|nation)['’]s\b/i,
    /全国|我国|中国|国内|国家|国民|各省|中央/,
    /nation|countr(?:y|ies|ywide)\b|china|chinese/i,
  ),
  idea(
    /全省|全自治区/,
    /\b(?:in|across|throughout|of) the (?:whole |entire )?province\b(?!['’]s)|\bprovince-?wide\b|\bprovincial (?:total|average|mean|figure|rate|output|growth|ranking)s?\b|\bthe province['’]s\b/i,
    /省|自治区|鄂/,
    /provinc|hubei|autonomous/i,
  ),
  idea(
    /全市/,
    /\b(?:in|across|throughout|of) the (?:whole |entire )?city\b(?!['’]s)|\bcity-?wide\b|\b(?:municipal|city) (?:total|average|mean|figure|output)s?\b/i,
    /市(?!场|值|民)|州|城/,
    /cit(?:y|ies)|municipal|prefectur|xianning|urban|local/i,
  ),
  idea(
    /全县/,
    /\b(?:in|across|throughout|of) the (?:whole |entire )?county\b(?!['’]s)|\bcounty-?wide\b/i,
    /县/,
    /count(?:y|ies)|local/i,
  ),
];

/** Of what a part is told: output, a budget, a plan, the year before. */
export const wholes: readonly RivalIdea[] = [
  idea(
    /生产总值|GDP|经济总量/,
    /\b(?:GDP|GRP|gross (?:domestic|regional|national) product|regional product)\b/i,
    /生产总值|GDP|经济|产出/,
    /GDP|GRP|gross|product|econom|output/i,
  ),
  idea(
    /支出|开支/,
    /\b(?:expenditures?|spending|outlays?)\b/i,
    /支出|开支|经费|投入|预算(?!收入)/,
    /expen[ds]|spen[dt]|outlay|budget(?! (?:revenue|income|receipt))|costs?/i,
  ),
  idea(
    /收入|营收|销售额/,
    /\b(?:revenues?|income|receipts|turnover)\b/i,
    /收入|营收|销售|营业|财政|预算(?!支出)|财力/,
    /revenue|income|receipt|sales|turnover|earning|takings|budget(?! (?:expenditure|spending))|tax/i,
  ),
  idea(
    /预算(?![收支内外])|目标|计划|任务/,
    /\b(?:targets?|goals?|plan(?:ned)?|budget(?:ed)?(?! (?:revenue|expenditure|spending|income))|quotas?)\b/i,
    /预算|目标|计划|任务|规划|指标|进度|序时|财政/,
    /target|goal|plan|budget|quota|task|objective|schedul|mark|aim|forecast/i,
  ),
  idea(
    /上年|去年|上一年|同期/,
    /\b(?:last|(?:the )?(?:previous|preceding|prior)) year\b|\byear (?:earlier|ago|before)\b/i,
    /上年|去年|上一年|同期|同比|往年|前年|\d年/,
    /year|period|earlier|\b(?:19|20)\d\d\b|before|previous|last/i,
  ),
  idea(/总?投资/, /\binvestments?\b/i, /投/, /invest|capital|cost/i),
  idea(/(?<!进)出口/, /\bexports?\b/i, /出口|外贸|贸易/, /export|trade|shipment|sold|sales/i),
  idea(/进口/, /\bimports?\b/i, /进口|外贸|进出口|贸易/, /import|trade|bought/i),
  idea(/人口/, /\bpopulation\b/i, /人|民/, /population|people|resident|inhabitant|citizen|headcount/i),
  idea(
    /面积|土地/,
    /\b(?:area|acreage|land)\b/i,
    /面积|地|田|林|亩/,
    /area|land|acre|territor|field|farm|forest/i,
  ),
  idea(/就业|岗位/, /\b(?:employment|jobs?)\b/i, /业|岗|职|工/, /employ|job|work|post|staff/i),
  idea(/利润/, /\bprofits?\b/i, /利|盈/, /profit|earning/i),
  idea(/税收/, /\btax(?:es)?\b/i, /税|收入/, /tax|revenue/i),
  idea(/增加值/, /\b(?:value[- ]added|added value)\b/i, /增加值|生产总值|GDP|产/, /added|output|product/i),
];
