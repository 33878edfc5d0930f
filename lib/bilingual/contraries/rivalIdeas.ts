/** Ideas of which one is easily put for another: primary for tertiary industry, monthly for weekly, people for households. */

import { reaches } from './bases';
import { idiomCounts } from './idiomCounts';
import { idiomRivals } from './idiomRivals';
import { idea, never, type Rivals, rivals } from './rivalIdea';
import { rivalNouns } from './rivalNouns';
import { rivalPeople } from './rivalPeople';
import { rivalReports } from './rivalReports';
import { rivalSpheres } from './rivalSpheres';
import { rivalTimes } from './rivalTimes';
import { rivalTurns } from './rivalTurns';

const sectors = rivals(
  ['产'],
  [
    idea(/第一产业|一产/, /\bprimary (?:industr|sector)/i, /一产|第一|农/, /\bprimary\b|agricult|farm/i),
    idea(
      /第二产业|二产/,
      /\bsecondary (?:industr|sector)/i,
      /二产|第二|工业|建筑/,
      /\bsecondary\b|industr|manufactur/i,
    ),
    idea(/第三产业|三产/, /\btertiary (?:industr|sector)/i, /三产|第三|服务/, /\btertiary\b|service/i),
  ],
);

const levels = rivals(
  ['级'],
  [
    idea(
      /国家级/,
      /\b(?:national(?:-level)?|state-level)\b/i,
      /国|中央|部级/,
      /nation|state|china|chinese|central|country/i,
    ),
    idea(/省级/, /\bprovincial(?:-level)?\b/i, /省|自治区|厅|鄂|湖北/, /provinc|hubei/i),
    idea(
      /市级/,
      /\b(?:municipal|city-level|prefectur\w+)\b/i,
      /市|州|地级/,
      /municipal|cit(?:y|ies)|prefectur|xianning/i,
    ),
    idea(/县级/, /\bcounty-level\b/i, /县|区|市/, /count(?:y|ies)|district/i),
  ],
);

const places = rivals(['全世我', '球国省市县界区'], reaches);

const trade = rivals(
  ['口'],
  [
    idea(/(?<!进)出口/, /\bexport/i, /出口|外销|外贸/, /export|foreign trade/i),
    idea(/进口(?!博览)/, /\bimport(?!an)/i, /进口|进出口|外贸/, /import(?!an)|foreign trade/i),
  ],
);

const residence = rivals(
  ['城村'],
  [
    idea(/城镇|城市居民/, /\burban\b/i, /城|市|镇/, /urban|town|cit(?:y|ies)|municipal/i),
    idea(/农村|乡村/, /\brural\b/i, /农|乡|村|县/, /rural|village|country|farm/i),
  ],
);

const settlements = rivals(
  ['村镇'],
  [
    idea(/村(?!民|镇)/, /\bvillages?\b/i, /村|屯|乡/, /village|hamlet|rural|community|communities/i),
    idea(/乡镇/, /\btownships?\b/i, /乡|镇|街道/, /town/i),
  ],
);

const life = rivals(
  ['生亡'],
  [
    idea(/出生/, /\bbirths?\b/i, /生|产妇|婴/, /birth|born|newborn/i),
    idea(/死亡/, /\bdeaths?\b/i, /死|亡|遇难/, /death|died?\b|mortality|fatal|killed|dead|lives/i),
  ],
);

const banking = rivals(
  ['款'],
  [
    idea(/存款/, /\bdeposits?\b/i, /存|储/, /deposit|saving/i),
    idea(/贷款/, /\bloans?\b/i, /贷|信|融|借/, /loan|lend|credit|borrow/i),
  ],
);

const sexes = rivals(
  ['男女'],
  [
    idea(/男/, /\b(?:men|boys?|male)\b/i, /男|小伙|父|儿子/, /\b(?:m[ae]n|boys?|male|mr)\b/i),
    idea(
      /女/,
      /\b(?:women|girls?|female)\b/i,
      /女|妇|母|娘/,
      /\b(?:wom[ae]n|girls?|female|mrs|ms|daughter|maternal)\b/i,
    ),
  ],
);

const medals = rivals(
  ['牌奖'],
  [
    idea(/金[牌奖]/, /\bgolds?\b/i, /金/, /gold/i),
    idea(/银[牌奖]/, /\bsilvers?\b/i, /银/, /silver/i),
    idea(/铜[牌奖]/, /\bbronzes?\b/i, /铜/, /bronze|copper/i),
  ],
);

const counted = rivals(
  ['户人'],
  [
    idea(
      /农户|贫困户|脱贫户|低保户|困难户|[\d一二三四五六七八九十百千万余多]户(?![籍外口型])|户均/,
      /\b(?:households?|families)\b/i,
      /户|家/,
      /household|famil|home|owner|entit|business|compan|firm|user|account|self-employed|apiece/i,
    ),
    idea(
      /[\d余多万]人(?!次|民|大|均)|人均/,
      /\b(?:people|persons?|individuals?|villagers)\b/i,
      /人|名|口|民|众|员|者|位|职工|学生|考生|教师/,
      /people|person|individual|resident|capita|head|population|who\b|member|worker|\w+(?:ers?|ors?|ees?|ists?|ants?)\b/i,
    ),
  ],
);

const marathons = rivals(
  ['马'],
  [
    idea(/半程马拉松|半马/, /\bhalf[\s-]?marathon/i, /半程?马/, /\bhalf/i),
    idea(/全程马拉松|全马/, /\bfull[\s-]marathon/i, /全程|全马|42/, /full|marathon/i),
  ],
);

/** 单位GDP能耗 as “total energy consumption”. */
const intensities = rivals(
  ['单'],
  [
    idea(
      /单位[^，。；]{0,12}(?:能耗|电耗|水耗|用水量|排放)/,
      never,
      /单位/,
      /\bper\b|intensity|\bunit\b|\beach\b|\bevery\b/i,
    ),
    idea(
      never,
      /\btotal (?:energy|power|electricity|water|carbon) (?:consumption|use|usage|emissions?)\b/i,
      /总/,
    ),
  ],
);

const digits = rivals(
  ['位', '数'],
  [
    idea(/个位数|一位数/, /\b(?:single|one)-digit\b/i),
    idea(/两位数|双位数|二位数/, /\b(?:double|two)-digit\b/i),
    idea(/三位数/, /\b(?:triple|three)-digit\b/i),
  ],
);

const parties = rivals(
  ['三', '方'],
  [
    idea(/第三方/, /\bthird[\s-]part(?:y|ies)\b/i, /第三方/, /third|independent|outside|external/i),
    idea(/(?<!第)三方/, /\bthree\sparties\b/i, /(?<!第)三方|三家|三个/),
  ],
);

const bases = rivals(
  ['每均/', '人户'],
  [
    idea(
      /每人|人均|\/人/,
      /\bper (?:person|capita|head)\b|\b(?:each|every) person\b/i,
      /人|名|口/,
      /person|capita|head|people|each|individual|resident/i,
    ),
    idea(
      /每户|户均|\/户/,
      /\bper (?:household|family)\b|\b(?:each|every) (?:household|family)\b/i,
      /户|家/,
      /household|famil|each|apiece|home/i,
    ),
  ],
);

const rhythms = rivals(
  ['每一按逐均产收薪租工', '年季月周期天日'],
  [
    idea(
      /每年|年均|年产|逐年|一年一|年(?:收入|薪|租金|产值|工资)/,
      /\b(?:annual|annually|yearly)\b|\b(?:a|per|each|every) year\b/i,
      /年|岁/,
      /annual|year|annum/i,
    ),
    idea(/每季|一季一|按季/, /\b(?:quarterly|(?:per|each|every|once a) quarter)\b/i, /季/, /quarter/i),
    idea(
      /每月|月均|一月一|按月|每个月|月(?:收入|薪|租金|工资)/,
      /\bmonthly\b|\b(?:a|per|each|every) month\b/i,
      /月/,
      /month/i,
    ),
    idea(/每周|一周一|每星期|按周/, /\bweekly\b|\b(?:a|per|each|every) week\b/i, /周|星期|礼拜/, /week/i),
    idea(
      /每天|每日|日均|一日一|按日/,
      /\bdaily\b|\b(?:a|per|each|every) day\b/i,
      /日|天/,
      /dai(?:ly|lies)|day/i,
    ),
  ],
);

/** Groups of ideas that rule one another out. */
export const rivalIdeas: readonly Rivals[] = [
  sectors,
  levels,
  places,
  trade,
  residence,
  settlements,
  life,
  banking,
  sexes,
  medals,
  counted,
  marathons,
  intensities,
  digits,
  parties,
  bases,
  rhythms,
  ...rivalTimes,
  ...rivalTurns,
  ...rivalSpheres,
  ...rivalNouns,
  ...rivalPeople,
  ...rivalReports,
  ...idiomRivals,
  ...idiomCounts,
];
