/** Ideas of which one is easily put for another: a county for a city, monthly for weekly, people for households. */

import { reaches } from './bases';
import { idiomCounts } from './idiomCounts';
import { idiomRivals } from './idiomRivals';
import { rivalAges } from './rivalAges';
import { idea, never, type Rivals, rivals } from './rivalIdea';
import { rivalNouns } from './rivalNouns';
import { rivalPeople } from './rivalPeople';
import { rivalPlaces } from './rivalPlaces';
import { rivalReports } from './rivalReports';
import { rivalSeasons } from './rivalSeasons';
import { rivalSides } from './rivalSides';
import { rivalSpheres } from './rivalSpheres';
import { rivalThings } from './rivalThings';
import { rivalTimes } from './rivalTimes';
import { rivalTurns } from './rivalTurns';

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
  levels,
  places,
  counted,
  marathons,
  intensities,
  digits,
  parties,
  bases,
  rhythms,
  ...rivalThings,
  ...rivalTimes,
  ...rivalSeasons,
  ...rivalTurns,
  ...rivalSpheres,
  ...rivalNouns,
  ...rivalPeople,
  ...rivalReports,
  ...rivalSides,
  ...rivalPlaces,
  ...rivalAges,
  ...idiomRivals,
  ...idiomCounts,
];
