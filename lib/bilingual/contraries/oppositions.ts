/** Pairs of words that say opposite things of two figures side by side: joined and left, passed and failed. */

import { type CharHint, charHint } from '#lib/bilingual/text/charHints';
import type { Locale } from '#lib/site/locale';

type Ends = readonly [RegExp, RegExp];

/**
 * One end of a pair and the other; where a word of the second holds one of the first, 未通过, it is the second. `hint` is
 * what a Chinese text shows wherever it has a word of the second, which is said less often than the first.
 */
export type Opposition = Readonly<Record<Locale, Ends>> & {
  readonly hint: CharHint;
  /** The words go with the figure, not with what it is said of: “up 3%” moves as one. */
  readonly moves?: true;
};

const pair = (characters: string, zh: Ends, en: Ends): Opposition => ({ hint: charHint(characters), zh, en });

const moving = (opposition: Opposition): Opposition => ({ ...opposition, moves: true });

const comings = [
  pair(
    '注吊关退撤淘',
    [/新增|新设|新登记|新注册|新办|新开|净增/g, /注销|吊销|关闭|关停|退出|撤销|淘汰/g],
    [
      /\b(?:new|newly|added|set up|joined|opened|established|created|additions?)\b/gi,
      /\b(?:de-?regist\w+|cancel\w*|clos(?:ed?|ures?|ing)|shut|revoked|struck off|dissolved|wound up|withdr\w+|removed|phased out)\b/gi,
    ],
  ),
  pair(
    '出外',
    [/(?:净?流|迁|转|调)入/g, /(?:净?流|迁|转|调)出|外流/g],
    [
      /\b(?:inflows?|inward|incoming|(?:mov|flow|transferr|com)\w*\sin(?:to)?|came\sin(?:to)?|flew\sin|arriv\w+)\b/gi,
      /\b(?:outflows?|outward|outgoing|(?:mov|flow|transferr|com)\w*\s(?:out|away)|went\sout|left|depart\w+)\b/gi,
    ],
  ),
  pair(
    '毕',
    [/招生|入学|新生/g, /毕业/g],
    [/\b(?:enroll?\w*|admi(?:t|ss)\w*|freshmen|entrants)\b/gi, /\bgraduat\w+\b/gi],
  ),
];

const money = [
  pair('进', [/(?<!进)出口/g, /进口/g], [/\bexport\w*/gi, /\bimport(?!an)\w*/gi]),
  pair(
    '支',
    [/收入/g, /支出/g],
    [/\b(?:income|revenues?|receipts)\b/gi, /\b(?:expenditures?|spending|spent|expenses?|outlays?)\b/gi],
  ),
  pair('贷', [/存款/g, /贷款/g], [/\b(?:deposit\w*|savings)\b/gi, /\b(?:loans?|lending|lent)\b/gi]),
  pair('实', [/名义/g, /实际/g], [/\bnominal(?:ly)?\b/gi, /\breal\b|\bin fact\b|\bactual(?:ly)?\b/gi]),
  pair(
    '社民',
    [/财政|政府/g, /社会资本|民间资本|社会投资|民间投资/g],
    [
      /\b(?:public (?:finances?|funds?|money|coffers|purse)|government|fiscal|treasury|budget(?:ary)?)\b/gi,
      /\b(?:private|social capital|non-government\w*)\b/gi,
    ],
  ),
  pair('亏', [/盈利/g, /亏损/g], [/\b(?:profit\w*|in the black)\b/gi, /\b(?:loss\w*|in the red)\b/gi]),
  pair(
    '非',
    [/税收|税(?=收入)/g, /非税(?:收入)?/g],
    [/\btax(?:es|ation)?\b/gi, /\b(?:non-?\s?tax|(?:other than|apart from) tax\w*)\b/gi],
  ),
  pair('负', [/资产/g, /负债/g], [/\bassets?\b/gi, /\b(?:liabilit\w+|debts?)\b/gi]),
];

const people = [
  pair('女', [/男/g, /女/g], [/\b(?:m[ae]n|boys?|males?)\b/gi, /\b(?:wom[ae]n|girls?|females?)\b/gi]),
  pair(
    '农乡',
    [/城镇|城市居民/g, /农村|乡村/g],
    [/\b(?:urban|towns?(?:folk)?|cit(?:y|ies))\b/gi, /\b(?:rural|villages?|countryside)\b/gi],
  ),
  pair('亡', [/出生/g, /死亡/g], [/\b(?:births?|born)\b/gi, /\b(?:deaths?|died)\b/gi]),
];

const outcomes = [
  pair(
    '未没不',
    [/通过/g, /(?:未能?|没有?|不予?)通过/g],
    [
      /\b(?:pass(?:ed|es)?|succeeded|approved|accepted)\b/gi,
      /\b(?:fail(?:ed|s|ures?)?|rejected|turned down|(?:not|n['’]t)(?:\s\w+)?\s(?:pass|succeed|approved|accepted|make it)\w*|(?:did|were|was|have|has)(?:\snot|n['’]t)(?=\s?(?:$|[,.;])))/gi,
    ],
  ),
  pair(
    '不未超',
    [/合格|达标/g, /不合格|(?:不|未)达标|超标/g],
    [
      /\b(?:up to (?:the )?(?:standard|scratch|mark)|qualified|pass(?:ed)?|met|complied|compliant|satisfactory|conform\w*)\b/gi,
      /\b(?:sub-?standard|unqualified|below (?:the )?standard|fail(?:ed|ures?)?|unsatisfactory|non-?\w*compliant|defective|not (?:\w+ )?(?:up to (?:standard|scratch)|qualified|pass(?:ed)?|met?|meet|comply|satisfactory|conform)\w*|(?:did|were|was)(?:\snot|n['’]t)(?=\s?(?:$|[,.;])))/gi,
    ],
  ),
  pair(
    '反不',
    [/赞成|同意/g, /反对|不同意/g],
    [
      /\b(?:in favou?r|for|ayes?|agreed|approved?|supported)\b/gi,
      /\b(?:against|opposed|noes|dis(?:agreed|approved))\b/gi,
    ],
  ),
  pair(
    '在续',
    [/竣工|建成|投产|完工|投用/g, /在建|续建|开工/g],
    [
      /\b(?:completed?|finished|gone into|went into|in (?:production|operation|service|use)|put into|commissioned|opened)\b/gi,
      /\b(?:being built|under construction|under ?way|in progress|in the works|still building|br(?:oke|oken) ground|construction (?:of|on|began|started|had begun|has begun))\b/gi,
    ],
  ),
  pair(
    '未正',
    [/已(?:办结|完成|整改|解决|开工)/g, /(?:未|尚未|正在)(?:办结|完成|整改|解决|开工|办理|推进)/g],
    [
      /\b(?:completed?|finished|settled|resolved|rectified|closed|done|started|begun)\b/gi,
      /\b(?:pending|outstanding|unfinished|unresolved|under ?way|in progress|being \w+|(?:not|yet to|to be|still)(?:\s\w+){0,2}\s(?:completed?|finished|settled?|resolved?|rectified|closed?|done|started|begun|begin|start))\b/gi,
    ],
  ),
  moving(
    pair(
      '下减降回后退',
      [/上升|上涨|增长|增加|提高|前移|进位/g, /下降|下跌|减少|降低|回落|后移|退位/g],
      [
        /\b(?:rose|risen|rising|rises?|grew|grow\w*|increas\w+|climb\w+|gain\w*|up|improv\w+|advanc\w+)\b/gi,
        /\b(?:fell|fall\w*|drop\w*|declin\w+|decreas\w+|slip\w+|lost|down|worsen\w*|retreat\w*)\b/gi,
      ],
    ),
  ),
];

const ways = [
  pair(
    '重',
    [/轻伤/g, /重伤/g],
    [/\b(?:slight\w*|minor|light\w*)\b/gi, /\b(?:serious\w*|severe\w*|bad\w*|grave\w*)\b/gi],
  ),
  pair(
    '高',
    [/初级/g, /(?<![副正])高级/g],
    [/\b(?:junior|primary|elementary)\b/gi, /\b(?:senior|advanced)\b/gi],
  ),
  pair(
    '末',
    [/[期年]初/g, /[期年]末/g],
    [/\b(?:beginning|start|opening)\b/gi, /\b(?:end|close|closing)\b/gi],
  ),
  pair(
    '重再复续',
    [/首次|初次|新认定|首批/g, /重新|再次|复评|复审|续展/g],
    [
      /\b(?:first[- ]time|initial\w*|newly)\b/gi,
      /\b(?:re-?(?:recogni|certif|accredit|evaluat|appl|assess|identif|designat|qualif)\w*|again|renew\w*)\b/gi,
    ],
  ),
  pair(
    '下现',
    [/线上|网上/g, /线下|现场/g],
    [/\bon-?line\b/gi, /\b(?:off-?line|on-?site|in person|venue|in the (?:room|hall))\b/gi],
  ),
  pair(
    '外际',
    [/国内|境内/g, /国外|境外|海外|国际/g],
    [
      /\b(?:domestic\w*|national|at home|chinese|inland)\b/gi,
      /\b(?:foreign|overseas|abroad|international\w*)\b/gi,
    ],
  ),
  moving(
    pair(
      '环',
      [/同比|比上年同期/g, /环比|比上[个]?[月季]/g],
      [
        /\b(?:year[\s-](?:on|over)[\s-]year|yoy|on the year|(?:from|than|on)(?: in)? (?:a year (?:earlier|ago|before)|(?:last|the (?:previous|same (?:month|period|quarter)[^,.;]{0,12})) year))\b/gi,
        /\b(?:(month|quarter|week)[\s-](?:on|over)[\s-]\1|mom|qoq|on the (?:month|quarter|week)|(?:from|than|on)(?: in)? (?:a (?:month|quarter|week) (?:earlier|ago|before)|(?:last|the (?:previous|preceding|prior)) (?:month|quarter|week)))\b/gi,
      ],
    ),
  ),
  pair(
    '今本',
    [/去年|上年/g, /今年|本年/g],
    [
      /\b(?:last year|(?:the )?(?:previous|preceding|prior) year|a year (?:earlier|ago|before))\b/gi,
      /\b(?:this year|so far)\b/gi,
    ],
  ),
];

/** All pairs. */
export const oppositions: readonly Opposition[] = [...comings, ...money, ...people, ...outcomes, ...ways];
