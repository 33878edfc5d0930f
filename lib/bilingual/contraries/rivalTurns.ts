/** Turns of phrase that hold a number or a direction and are no figure: next year, negative growth, per 10,000, at four levels. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const per = (numbers: string): RegExp =>
  new RegExp(
    `\\b(?:per|for every|to every|in every|every) (?:${numbers})\\b(?![,.]\\d| thousand| million)`,
    'i',
  );
const people = '[人名户]';
/** 每万人 as “per 1,000 people”. */
const scales = rivals(
  ['每拥效明口', '百千万', '人名户'],
  [
    idea(
      new RegExp(`每[百佰]${people}|每100${people}`),
      per('100|(?:one |a )?hundred'),
      /百|100|%/,
      /hundred|\b100\b(?!,)|%|percent|per cent/i,
    ),
    idea(
      new RegExp(`每千${people}|每1000${people}|千人(?:拥有|口)`),
      per('1,?000|(?:one |a )?thousand'),
      /每千|千人|千名|千分|‰|1000/,
      /\b1,?000\b(?!,)|thousand|‰/i,
    ),
    idea(
      new RegExp(`每万${people}|每1万${people}|万人(?:拥有|有效|发明)`),
      per('10,?000|(?:10|ten) thousand'),
      /每1?万|万人|万名|万户|万分|10000/,
      /\b10,?000\b(?!,)|(?:ten|10) thousand/i,
    ),
    idea(
      new RegExp(`每(?:十|10)万${people}`),
      per('100,?000|(?:one |a )?hundred thousand|100 thousand'),
      /十万|10万|100000/,
      /\b100,?000\b(?!,)|hundred thousand|100 thousand/i,
    ),
  ],
);

/** Two years in figures say by themselves that one comes after the other. */
const twoYears = '\\b((?:19|20)\\d\\d)\\b[^]*\\b(?!\\1)(?:19|20)\\d\\d\\b';

const nextYears = rivals(
  ['次翌', '年'],
  [
    idea(
      /次年|翌年/,
      never,
      /次年|翌年/,
      new RegExp(
        `\\b(?:next|following|subsequent|later|after|ensuing|succeeding|coming)\\b|${twoYears}`,
        'i',
      ),
    ),
    idea(
      never,
      /\b(?:the |that )?same year\b|\bthat year\b|\b(?:the )?(?:previous|preceding|prior) year\b/i,
      /当年|同年|该年|本年|同期|上年|去年|全年/,
    ),
  ],
);

const nextDays = rivals(
  ['次翌', '日月'],
  [
    idea(
      /次[日月]|翌[日月]/,
      never,
      /次[日月]|翌[日月]/,
      /\b(?:next|following|subsequent|later|after|ensuing)\b/i,
    ),
    idea(
      never,
      /\b(?:the |that )same (?:day|month)\b|\b(?:previous|preceding) (?:day|month)\b/i,
      /当[日天月]|同[日天月]|即日|该[日月]|前一?[日天]|上个?月/,
    ),
  ],
);

const growths = rivals(
  ['负', '增'],
  [
    idea(
      /负增长/,
      never,
      /负增长/,
      /negative|minus|below zero|declin|decreas|f[ae]ll|drop|reduc|shr[aiu]nk|contract|\bdown|\bcut|lower|\bless\b|slump|slid|recession/i,
    ),
    idea(
      never,
      /\b(?:grew|grow(?:n|th|ing|s)?|increas\w+|rose|ris(?:e|es|en|ing)|climb\w*|expand\w*)\b/i,
      /(?<!负)增|上升|上涨|提高|提升|扩大|升至/,
    ),
  ],
);

const gap = '(?:[增降涨跌]幅|差距|缺口|逆差|亏损|赤字)';

const gaps = rivals(
  ['窄小敛大'],
  [
    idea(
      new RegExp(`${gap}[^，。；\\d]{0,6}(?:收窄|缩小|收敛)`),
      /\b(?:narrow(?:ed|ing|s|er)?|shr[aiu]nk|smaller)\b/i,
      /窄|缩|敛|减|小|降|回落|低|少|缓/,
      /narrow|small|less|slow|eas(?:ed|es|ing)\b|shr[aiu]nk|contract|moderat|improv|clos(?:ed|ing|er)|reduc|mild|bridg|(?:down|lower|cut|fell) (?:from|by|to)/i,
    ),
    idea(
      new RegExp(`${gap}[^，。；\\d]{0,6}(?:扩大|拉大|加深|加剧)`),
      /\b(?:widen(?:ed|ing|s)?|wider|deepen(?:ed|ing|s)?|steeper|sharper)\b/i,
      /扩|拉大|加深|加剧|宽|深|陡|增|加快/,
      /wide|deep|expand|enlarg|larg|bigg|steep|sharp|grew|grow|increas|great|worse|accelerat|faster|up (?:from|by|to)/i,
    ),
  ],
);

const places = '[国省市州县区旗乡镇街村组户]';
const level = (zh: string, en: string, digit: string): ReturnType<typeof idea> =>
  idea(
    new RegExp(
      `[${zh}${digit}]级(?<=${places}(?:道|居|社区)?[、和]?${places}(?:道|居|社区)?(?:\\(社区\\)|（社区）)?.级)`,
    ),
    new RegExp(`\\b(?:${en}|${digit})[\\s-](?:levels?|tiers?|layers?|tiered|grades?)\\b`, 'i'),
    new RegExp(`[${zh}${digit}](?:个?层)?级`),
    new RegExp(`\\b(?:${en}|${digit})[\\s-](?:\\w+\\s)?(?:levels?|tier|layer|grade)`, 'i'),
  );

/** 市、县、乡三级 as “at four levels”. */
const tiers = rivals(
  ['级', '两二三四五2345'],
  [level('两二', 'two', '2'), level('三', 'three', '3'), level('四', 'four', '4'), level('五', 'five', '5')],
);

const quarters = rivals(
  ['刻'],
  [
    idea(/[一1]刻钟/, never, /刻钟/, /quarter|\b15\b|fifteen/i),
    idea(
      never,
      /\b(?:one|an?|half|1|two)[\s-](?:an )?hours?\b|\b(?:five|ten|twenty|thirty|5|10|20|30|45)[\s-]minutes?\b/i,
      /小时|钟头|分钟/,
    ),
  ],
);

const instances = rivals(
  ['审'],
  [
    idea(
      /一审/,
      /\bfirst[\s-]instance\b|\bfirst trial\b/i,
      /一审|初审/,
      /first|trial court|original|lower court|initial/i,
    ),
    idea(
      /二审/,
      /\bsecond[\s-](?:instance|trial)\b|\bappellate\b/i,
      /二审|终审|上诉/,
      /second|appell|appeal|final|higher court/i,
    ),
    idea(/再审/, /\bretrials?\b|\bretried\b/i, /再审|重审|重新/, /retri|rehear|re-?open|review|again/i),
  ],
);

const hospitals = rivals(
  ['院甲', '级甲'],
  [
    idea(
      /三级(?:甲等|医院|综合医院)|三甲/,
      /\btertiary (?:\w+ )?hospitals?\b|\b(?:Grade|Class|Level) (?:III|3|Three)[\s-]/i,
      /三/,
      /tertiary|\bIII|\b3|three|top|third|highest|best|leading/i,
    ),
    idea(
      /二级(?:甲等|医院|综合医院)|二甲/,
      /\bsecondary (?:\w+ )?hospitals?\b|\b(?:Grade|Class|Level) (?:II|2|Two)[\s-]/i,
      /二/,
      /secondary|\bII\b|\b2|two|second/i,
    ),
  ],
);

/** 学位1.2万个 as so many schools: what is counted is room in them. */
const room = (
  characters: string,
  [zh, en]: readonly [RegExp, RegExp],
  [house, houses]: readonly [RegExp, RegExp],
) => rivals([characters, '位'], [idea(zh, never, zh, en), idea(never, houses, house)]);

const rooms: readonly Rivals[] = [
  room(
    '学',
    [
      /(?:新增|增加|提供|扩增|供给|建成)[^，。；、]{0,14}学位|学位\d/,
      /place|seat|spot|enrol|capacit|vacanc|pupil|student|child|learner|admi(?:t|ssion)|intake|degree|accommodat/i,
    ],
    [/[\d一二两三四五六七八九十]余?所/, /\b(?:schools?|kindergartens?|nurseries|classrooms?)\b/i],
  ),
  room(
    '床',
    [/床位/, /\bbeds?\b|bedded|places?|capacit|inpatient|accommodat/i],
    [
      /[\d一二两三四五六七八九十]余?[家所个](?:医院|机构|养老)/,
      /\b(?:hospitals?|wards?|clinics?|nursing homes?|institutions?)\b/i,
    ],
  ),
  room(
    '车泊',
    [
      /车位|泊位/,
      /spaces?|bays?|spots?|places?|berths?|stalls?|slots?|parking for|room for|capacit|vehicles|lots?\b/i,
    ],
    [/[\d一二两三四五六七八九十]余?[个座处]停车场/, /\b(?:car parks?|garages?)\b/i],
  ),
];

/** Each group of one such turn. */
/** “十三五”末 as the beginning of the plan. */
const endsOfPlan = rivals(
  ['五', '末初'],
  [
    idea(
      /五[”"]?(?:时期|期间|规划|期)?末/,
      /\b(?:end|close) of (?:the )?(?:period of )?(?:the )?[\w-]+ five-year/i,
      /末|底|收官/,
      /\b(?:end|close|closing|final|last|by|over)\b/i,
    ),
    idea(
      /五[”"]?(?:时期|期间|规划|期)?初/,
      /\b(?:beginning|start|outset) of (?:the )?(?:period of )?(?:the )?[\w-]+ five-year/i,
      /初|始|开局|起步|首年/,
      /\b(?:beginning|start\w*|outset|first|early|opening)\b/i,
    ),
  ],
);

export const rivalTurns: readonly Rivals[] = [
  scales,
  nextYears,
  nextDays,
  growths,
  gaps,
  tiers,
  quarters,
  instances,
  hospitals,
  endsOfPlan,
  ...rooms,
];
