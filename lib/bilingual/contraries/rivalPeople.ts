/** People and their houses that are easily put for one another: judges for prosecutors, libraries for museums. */
import { idea, type Rivals, rivals } from './rivalIdea';

const wards = rivals(
  ['门住', '诊院'],
  [
    idea(/门诊/, /\bout-?patients?\b/i, /门诊|急诊|就诊/, /out-?patient|clinic|visit|consult/i),
    idea(
      /住院(?!部|楼|大楼|医师)/,
      /\bin-?patients?\b|\bhospitali[sz]ed\b/i,
      /住院|出院|入院/,
      /in-?patient|hospital|admi(?:t|ssion)|stay|ward/i,
    ),
  ],
);

const schools = rivals(
  ['小初高幼', '学中园'],
  [
    idea(
      /小学/,
      /\bprimary (?:school|pupil|student|teacher)|\belementary school/i,
      /小学|义务|中小/,
      /primary|elementary|compulsory/i,
    ),
    idea(
      /初中/,
      /\b(?:junior (?:high|secondary|middle)|lower secondary)\b/i,
      /初中|中学|义务|中小/,
      /junior|lower secondary|middle|secondary|compulsory/i,
    ),
    idea(
      /高中/,
      /\b(?:senior (?:high|secondary|middle)|upper secondary)\b/i,
      /高中|中学|高考/,
      /senior|upper secondary|high|secondary/i,
    ),
    idea(/幼儿园/, /\bkindergartens?\b/i, /幼|托/, /kindergarten|preschool|pre-school|nurser|infant/i),
  ],
);

const owners = rivals(
  ['公民国私', '办营有立'],
  [
    idea(
      /公办|公立/,
      /\b(?:public|state-run|state) (?:\w+ )?(?:schools?|kindergartens?|hospitals?|universit|colleges?)/i,
      /公|国|政府/,
      /public|state|government/i,
    ),
    idea(
      /民办|私立/,
      /\bprivate(?:ly)? (?:\w+ )?(?:schools?|kindergartens?|hospitals?|universit|colleges?|run)/i,
      /民|私|社会/,
      /private|non-government|people-run|non-state|minban/i,
    ),
  ],
);

const lawyers = rivals(
  ['法检律', '官师院'],
  [
    idea(/(?<!检察|警)法官/, /\bjudges?\b/i, /法官|审判|评委|裁判|评审/, /judge|judicial|magistrate|court/i),
    idea(/检察官/, /\b(?:public )?(?:prosecutors?|procurators?)\b/i, /检/, /prosecut|procurat/i),
    idea(
      /律师/,
      /\b(?:lawyers?|attorneys?|solicitors?)\b/i,
      /律|法律/,
      /lawyer|attorney|solicitor|counsel|legal/i,
    ),
  ],
);

const courts = rivals(
  ['法检', '院机'],
  [
    idea(/法院/, /\bcourts?\b/i, /法院|法庭|审|球场/, /court|judic|tribunal/i),
    idea(
      /检察院|检察机关/,
      /\b(?:procuratorates?|prosecutor(?:ial|s['’]) offices?)\b/i,
      /检/,
      /procurat|prosecut/i,
    ),
  ],
);

const carers = rivals(
  ['医护', '生师士'],
  [
    idea(
      /医生|医师/,
      /\b(?:doctors?|physicians?)\b/i,
      /医|博士/,
      /doctor|physician|medical|\bGPs?\b|practitioner|surgeon|health/i,
    ),
    idea(/护士/, /\bnurses?\b/i, /护/, /nurs/i),
  ],
);

const ages = rivals(
  ['老儿童'],
  [
    idea(
      /老年人|老人/,
      /\b(?:the elderly|elderly people|senior citizens|older people)\b/i,
      /老|岁/,
      /elderly|senior|old|aged|pension|retire/i,
    ),
    idea(
      /儿童|孩子/,
      /\b(?:children|kids)\b/i,
      /儿|孩|童|幼|少年|学生|婴|子女/,
      /child|kid|infant|minor|bab(?:y|ies)|toddler|boys|girls|young/i,
    ),
  ],
);

const houses = rivals(
  ['馆'],
  [
    idea(/图书馆/, /\blibrar(?:y|ies)\b/i, /图书|书/, /librar/i),
    idea(/博物馆/, /\bmuseums?\b/i, /博物|文博|纪念|展|科技馆|科学馆|美术/, /museum/i),
    idea(/档案馆/, /\barchives?\b/i, /档案/, /archiv/i),
    idea(/美术馆/, /\b(?:art galler(?:y|ies)|art museums?)\b/i, /美术|艺术|画/, /galler|art/i),
  ],
);

const jobs = rivals(
  ['业'],
  [
    idea(/失业率/, /\b(?:unemployment|jobless) rate\b/i, /失业/, /unemploy|jobless|out of work/i),
    idea(/(?<!失)业?就业率/, /(?<!un)\bemployment rate\b/i, /就业/, /employ|job|work/i),
  ],
);

const rounds = rivals(
  ['赛'],
  [
    idea(/决赛(?<!半决赛)/, /(?<!semi-?\s?|quarter-?\s?)\bfinals?\b/i, /决赛|终|最后|总决/, /final|decid/i),
    idea(
      /初赛|预赛/,
      /\b(?:preliminar(?:y|ies)|heats?)\b/i,
      /初|预/,
      /prelim|heat|first round|initial|qualif|opening/i,
    ),
  ],
);

const places = rivals(
  ['冠亚', '军'],
  [
    idea(
      /冠军/,
      /\b(?:champions?|championships?|winners?)\b/i,
      /冠|第一|胜|金|奖|锦标|赢/,
      /champion|win|won|first|gold|title/i,
    ),
    idea(/亚军/, /\brunners?-?\s?up\b/i, /亚军|第二|银/, /runners?-?\s?up|second|silver/i),
  ],
);

/** Each group of them. */
export const rivalPeople: readonly Rivals[] = [
  wards,
  schools,
  owners,
  lawyers,
  courts,
  carers,
  ages,
  houses,
  jobs,
  rounds,
  places,
];
