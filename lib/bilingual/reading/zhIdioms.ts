/** Chinese numerals that count nothing, or that name a plan, congress or slogan. */
import { type CharHint, charHint } from '#lib/bilingual/text/charHints';
import { approximate, type Rational, ratio, unity, zero } from '#lib/bilingual/text/rational';
import type { Fact, Figure, MarkKind, Weight } from './facts';
import { plainFigure } from './plainFigure';
import { markMatch, type Scan, takeAll, takeWhere } from './scan';
import { readAfter, readBefore } from './zhContext';
import { readZhNumber } from './zhNumerals';

/** Words in which a numeral is no quantity; where it ends a longer one it is: 三分之一时间, 五万科技工作者. */
const silent =
  /(?<![十百千\d]|分之|零点|(?<!第)[一二两三四五六七八九几数](?=[百千万]))(?:最[后先初]一步|一步|一系列|统一|唯一|专一|单一|万一|一旦|一定|一直|一贯|一致|一般|一样|一切|一体|一起|一同|一道(?!路)|一律|一并|一条心|一股劲|一线|一流|一向|一经|一度|一时|一面|一方面|一手|一心|一生|一如既往|一以贯之|一帆风顺|一目了然|一举|一跃|一路(?<!一带一路)|一概|一再|一味|一些|一点一[点滴]|一点(?![\d零一二三四五六七八九])|一批|一支(?=[^\d])|一大批|一整套|一套|一揽子|一对一|一事一议|一企一策|一户一策|逐一|同一|(?<!分)之一|第一时间|第一责任人|第一线|第一手|第一要务|第一动力|第一资源|第一生产力|第一位(?=[，。、；的])|进一步|新一轮|新一代|下一步|另一|某一|每一|任一|一年一度|四面八方|五花八门|七上八下|三番五次|接二连三|再三|三思|千方百计|千家万户|千言万语|千军万马|千差万别|千锤百炼|千千万万|成千上万|万众|万象|万家灯火|万事|万物|百花齐放|百家争鸣|百折不挠|百尺竿头|百姓|百货|百科|千秋|千载|(?<![一二三四五六七八九])十分(?![之钟])|十足|十字|十全十美|半导体|半径|半成品|半决赛|半岛|双向|三峡|三明|三亚|三角洲?|三甲|四川|四季(?!度)|四平|五金|五指|六安|六盘水|七台河|八卦|八达岭|九江|九寨沟|九州|五一劳动|万达|万科|万宁|百度|百色|千岛湖|千里马|千人计划|万人计划|一心一意|不二|独一无二|说一不二|举一反三|一分为二|丢三落四|不三不四|零[下上](?![\s\d一二三四五六七八九十])|零距离|零跑腿|零容忍|零突破|零增长|零售|零件|零星|数以[百千万]计|数一数二|二级市场|一(?:日|周|旬|月|季度?|年)一(?=[\u4e00-\u9fff])(?![日号月])|三五成群|三头六臂|五十步笑百步|一百个放心|一成不变|三轮车|千斤顶|万岁|零门槛|货比三家|三支一扶|两不愁|三保障|一老一小|三令五申|一日千里|三分天下|入木三分|七分像|三足鼎立|一刀两断|四两拨千斤|一年之计|百年大计|百年树人|十年树木|十年寒窗|十年磨一剑|一日之计|百步穿杨|三步并作两步|一日三秋|三顾茅庐|四世同堂|三代同堂|十里八[乡村]|八方(?=来客|宾客|支援)|(?<![二三四五六七八九])十年如一日|百年不遇|一天到晚|三下五除二|一五一十|三百六十行|三年两头|四分五裂|十八般武艺|九牛一毛|十拿九稳|百家姓|千家宴|一个萝卜一个坑|三人行|两口子|一门心思|一家人|一家亲|两岸一家|一帮一带|[两三]点一线|三尺讲台|半斤八两|七尺男儿|第三者|三天两头|三年五载|四[大套]班子|三七开|四六级)/g;

type Named = readonly [CharHint, RegExp, MarkKind, Weight];

/** What shows that a numeral ends a longer one, and opens no item of a list: 三分之一是, 二十三是, 周三是. */
const within = '(?<![\\d〇零一二两三四五六七八九十百千万亿之点比周期拜初])';

/** Names whose number must stand in the translation. */
const named: readonly Named[] = [
  [
    charHint('五', '十'),
    /[“"]?十([一二三四五六七八九])五[”"]?(?:规划|时期|计划|期间|末)?/g,
    'ordinal',
    'hard',
  ],
  [
    charHint('五'),
    /[“"]?(?<![十百千万\d〇零二三四五六七八九])([一二三四五六七八九])五(?:[”"](?:规划|时期|计划|期间|末)?|规划|计划|时期)/g,
    'ordinal',
    'hard',
  ],
  [
    charHint('大', '十'),
    /(?:党的)?(十[一二三四五六七八九]|二十[一二三四]?)大(?=[以召报精开胜闭代提作确部会的。，；、”》]|$)/g,
    'ordinal',
    'hard',
  ],
  [charHint('全', '会'), /(?<=[党届])([一二三四五六七八])中全会/g, 'ordinal', 'hard'],
  [
    charHint('届', '次'),
    /(?<=届[\u4e00-\u9fff]{0,6})([一二三四五六七八九十]{1,3}|\d{1,2})次(?=全会|全体会议|会议|代表大会|大会)/g,
    'ordinal',
    'hard',
  ],
  [charHint('第', '五'), /第([一二三四五六七八九十]+|\d+)个五年(?:规划|计划)/g, 'ordinal', 'hard'],
  [charHint('是'), new RegExp(`${within}([一二三四五六七八九])是(?=[^否不])`, 'g'), 'ordinal', 'soft'],
  [charHint('其'), /其([一二三四五六])(?=[，、])/g, 'ordinal', 'soft'],
  [charHint('（('), /[（(]([一二三四五六七八九十]+|\d{1,2})[)）]/g, 'ordinal', 'soft'],
  [
    charHint('产', '一二三'),
    new RegExp(`${within}第?([一二三])(?:次)?产(?:业|(?=[增占、和，比]))`, 'g'),
    'ordinal',
    'soft',
  ],
  [charHint('三', '方'), /第(三)方/g, 'ordinal', 'soft'],
];

/** 五一, 七一: a day named by its month and date. */
const festival =
  /[“"]?(三|五|六|七|八|十)(一|四|八)[”"]?(?=劳动|国际|假期|奖|青年|运动|[前勋讲重]|建军|国庆|长假|黄金周|红旗|妇女|儿童)/g;

const tenPlus = (word: string, numeral: string): string =>
  word.includes('五') && /十.五/.test(word) ? `十${numeral}` : numeral;

const namedDay =
  /[“"](五四|七一|八一|六一|三八|五一|十一|双十一|双十二)[”"]|(双十一|双十二)(?=购物|促销|期间|网购|大促)|(九三)(?=学社)/g;
const dayOfName: Readonly<Record<string, string>> = {
  五四: '5-4',
  七一: '7-1',
  八一: '8-1',
  六一: '6-1',
  三八: '3-8',
  五一: '5-1',
  十一: '10-1',
  双十一: '11-11',
  双十二: '12-12',
  九三: '9-3',
};

const hints = {
  day: charHint('一三四五六七八九十', '“"双九'),
  festival: charHint('三五六七八十', '一四八'),
  parted: charHint('分'),
  among: charHint('每'),
  one: charHint('一', '盘把站窗网张条路制'),
};

function readNamed(scan: Scan): void {
  takeWhere(scan, hints.day, namedDay, (match) => {
    const key = dayOfName[match[1] ?? match[2] ?? match[3] ?? ''] ?? '';
    return [markMatch(scan, match, { kind: 'day', key, weight: 'soft' })];
  });
  for (const [hint, pattern, kind, weight] of named) {
    takeWhere(scan, hint, pattern, (match) => {
      const number = readZhNumber(tenPlus(match[0], match[1] ?? ''), 0);
      const key = number === null ? '' : String(approximate(number.value));
      return [markMatch(scan, match, { kind, key, weight: key === '1' ? 'soft' : weight })];
    });
  }
  takeWhere(scan, hints.festival, festival, (match) => {
    const [m, d] = [match[1], match[2]].map((word) => readZhNumber(word ?? '', 0)?.value.n ?? 0n);
    return [markMatch(scan, match, { kind: 'day', key: `${m}-${d}`, weight: 'soft' })];
  });
}

/** One that stands for a thing, in sayings: they may lose it in translation, but not become two. */
const oneOfSaying =
  /(?<!分之)一(?=盘棋|把手|站式|窗|网[通统]|张(?:蓝图|网)|条龙)|一(?=带一路)|(?<=一带)一(?=路)|一(?=国两制)/g;

type Worded = readonly [CharHint, RegExp, Figure['kind'], Figure['unit'], Rational, Weight];

/** Figures without a numeral that can be read as one. */
const worded: readonly Worded[] = [
  [
    charHint('番'),
    /翻(?:了)?(?:近|将近|接近|超过?|约)?([一二两三四五]|\d)番/g,
    'multiple',
    'number',
    unity,
    'hard',
  ],
  [charHint('番倍'), /翻(?:了)?番|翻(?:了)?(?:一)?倍|倍增(?!器)/g, 'multiple', 'number', ratio(2, 1), 'hard'],
  [charHint('倍'), /加倍/g, 'multiple', 'number', ratio(2, 1), 'soft'],
  [charHint('半斩'), /减(?:少)?半|减少一半|腰斩/g, 'multiple', 'number', ratio(1, 2), 'hard'],
  [charHint('半'), /(?<!双)过半(?![年月天个小径夜载辈世])/g, 'share', 'number', ratio(1, 2), 'light'],
  [charHint('公', '最'), /(?<=最[后先初])一公里/g, 'quantity', 'kilometre', unity, 'soft'],
  [charHint('米', '最'), /(?<=最[后先初])一米/g, 'quantity', 'metre', unity, 'soft'],
  [charHint('半'), /一半|半数|半价/g, 'share', 'number', ratio(1, 2), 'light'],
  [charHint('甲'), /甲子/g, 'quantity', 'year', ratio(60, 1), 'soft'],
  [charHint('半'), /半个(?:多)?世纪/g, 'quantity', 'year', ratio(50, 1), 'light'],
  [charHint('半', '每'), /(?<=每)半年/g, 'quantity', 'year', ratio(1, 2), 'soft'],
  [charHint('半'), /半年(?=一[\u4e00-\u9fff])/g, 'quantity', 'year', ratio(1, 2), 'soft'],
  [charHint('半'), /(?<![上下多大\d一二两三四五六七八九])半年/g, 'quantity', 'year', ratio(1, 2), 'light'],
  [charHint('半'), /半个(?:多)?月/g, 'quantity', 'month', ratio(1, 2), 'light'],
  [
    charHint('半'),
    /(?<![个一二两三四五六七八九\d])半个?(?:多)?小时/g,
    'quantity',
    'hour',
    ratio(1, 2),
    'light',
  ],
  [charHint('半'), /(?<![上下一二两三])半天/g, 'quantity', 'day', ratio(1, 2), 'soft'],
  [charHint('半', '日'), /半个?工作日/g, 'quantity', 'day', ratio(1, 2), 'light'],
  [charHint('刻'), /[一1]刻钟/g, 'quantity', 'minute', ratio(15, 1), 'faint'],
  [charHint('百', '年'), /百年/g, 'quantity', 'year', ratio(100, 1), 'soft'],
  [charHint('候昼'), /全天候|昼夜不[停息间]/g, 'quantity', 'hour', ratio(24, 1), 'soft'],
  [charHint('挑'), /百里挑一/g, 'share', 'number', ratio(1, 100), 'soft'],
  [charHint('挑'), /千里挑一/g, 'share', 'number', ratio(1, 1000), 'soft'],
  [charHint('挑'), /万里挑一/g, 'share', 'number', ratio(1, 10_000), 'soft'],
  [charHint('百'), /百分百/g, 'share', 'number', unity, 'light'],
  [charHint('双'), /双(?=[^。，；])/g, 'quantity', 'count', ratio(2, 1), 'soft'],
  [
    charHint('首'),
    /首(?=[个批次届家套台创例条款先要部份名位支颗艘艇府席])/g,
    'quantity',
    'number',
    unity,
    'soft',
  ],
];

function powerOfTwo(numeral: string | undefined): Rational | null {
  const number = numeral === undefined ? null : readZhNumber(numeral, 0);
  return number === null ? null : ratio(2n ** number.value.n, 1n);
}

function readWorded(scan: Scan): void {
  for (const [hint, pattern, kind, unit, value, weight] of worded) {
    takeWhere(scan, hint, pattern, (match): Fact[] => {
      const inner = match[1] === undefined ? 0 : match[0].indexOf(match[1]);
      const before = readBefore(scan.rest, match.index + inner);
      const after = readAfter(scan.rest, match.index + match[0].length);
      if (match[0].startsWith('首')) return [markMatch(scan, match, { kind: 'ordinal', key: '1', weight })];
      const start = Math.min(match.index, before.start);
      const span = { start, end: after.end, surface: scan.text.slice(start, after.end) };
      const own = /^过|个多/.test(match[0]) ? 'more-than' : before.bound;
      const bound = own === 'exact' ? (after.bound ?? 'exact') : own;
      const many = powerOfTwo(match[1]) ?? value;
      const direction = kind === 'multiple' ? null : before.direction;
      return [
        {
          ...span,
          kind,
          unit,
          value: many,
          step: kind === 'share' ? zero : unity,
          weight,
          bound,
          direction,
          otherwise: null,
        },
      ];
    });
  }
}

const numeral = '[一二两三四五六七八九十]|\\d{1,3}';
const parted =
  /(?<![\d一二三四五六七八九十第])([一二三四五六七八九])分(?=[\u4e00-\u9fff])([^，、；。\d]{1,8})[，、]([一二三四五六七八九])分(?=[^钟之])/g;
const among = new RegExp(
  `每(${numeral})[个名位家户人]?(?:[\\u4e00-\\u9fff]{0,6}?[中里](?:，)?(?:就|便)?|，?[就便])有(${numeral})[个名位家户人]`,
  'g',
);

const shareOf = (match: RegExpExecArray, n: bigint, all: bigint): Figure =>
  plainFigure(match, { kind: 'share', unit: 'number', value: ratio(n, all), weight: 'faint' });

const countOf = (word: string | undefined): bigint => readZhNumber(word ?? '', 0)?.value.n ?? 0n;

/** 三分建设、七分管理, two shares of ten; 每4人中有1人, a quarter. */
function readParted(scan: Scan): void {
  takeWhere(scan, hints.parted, parted, (match) => {
    const [one, other] = [countOf(match[1]), countOf(match[3])];
    return one + other === 10n ? [shareOf(match, one, 10n), shareOf(match, other, 10n)] : null;
  });
  takeWhere(scan, hints.among, among, (match) => {
    const [all, some] = [countOf(match[1]), countOf(match[2])];
    return some < all ? [{ ...shareOf(match, some, all), weight: 'hard' }] : null;
  });
}

/** Reads names and idioms; what counts nothing is blanked. */
export function readZhIdioms(scan: Scan): void {
  readNamed(scan);
  readParted(scan);
  takeAll(scan, silent, () => []);
  takeWhere(scan, hints.one, oneOfSaying, (match) => [
    plainFigure(match, { kind: 'quantity', unit: 'count', value: unity, weight: 'soft' }),
  ]);
  readWorded(scan);
}
