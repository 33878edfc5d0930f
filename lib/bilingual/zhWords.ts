/** The Chinese words that stand round figures: classifiers, bounds, directions. */
import type { Bound } from './facts';

/** Classifiers and counted nouns; a Han numeral before one of them counts something. */
export const classifier =
  /\s?(?:个(?!别|性|体|人所|中)|家(?!庭|乡|园|长|喻|族|具|常)|项(?!目)|项目|名(?!单|牌|义|录|人)|位(?!于|置|列|居)|人(?!次|民|口|工|才|类|生|员|大|心|均|文|气|力)|所(?!有|在|以|谓|需|属|得)|户|件|条|座|台|套|辆|只(?!有|要|能)|头|株|棵|块(?!钱)|张|本(?!地|市|省|年|次|届|着|科)|册|部(?!分|门|署|委|长)|篇|首(?!次|个|批|先|家|届|要)|场|次|种|类|处|间|栋|幢|艘|架|支|队|组|班(?!子)|对(?!接|口|外|于|标)|双|根|片|门|县|市(?!场|民|委|政|长|级)|区|镇|村|乡|街道|社区|园区|企业|学校|高校|院校|国家|省|单位|部门|机构|平台|基地|领域|方面|环节|行业|产业|品种|课题|专利|院士|专家|学生|学者|代表|委员|团队|干部|党员|群众|职工|岗位|步(?!入|伐|骤)|轮|宗|笔|份(?!额)|道|把(?!握|手|关)|匹|枚|颗|盏|桩|起(?!来|步|点|到|草)|例|批(?!准|复|示|发)|点(?=[意建要希体])|大(?=[^学会家量力型众陆战]))/y;

type BoundWord = readonly [RegExp, Bound];

/** Before the figure, the longest first; a money sign or 了 may stand between. */
export const boundsBefore: readonly BoundWord[] = [
  [
    /(?:不低于|不少于|不小于|不下|不下于|最低|(?:至少|最少|起码)[建培完新引认组吸达要有设成训进养定织收安配选派服务]{0,4})$/,
    'at-least',
  ],
  [
    /(?:不超过|不高于|不大于|不多于|(?:至多|最多|最高)[建培完新引认组吸达要有设成奖补给予可资助支持]{0,4}|控制在)$/,
    'at-most',
  ],
  [/(?:不到|不足|不满|未满|未达|未到|少于|低于|小于)$/, 'less-than'],
  [
    /(?:超过|超出|高于|多于|大于|突破|超越|逾|远超|(?<![高反赶])超|(?<!打)破|(?<![不超通经渡度难])过)$/,
    'more-than',
  ],
  [/(?<![圆美充丰饱])满$/, 'reached'],
  [/(?:将近|接近|趋近|逼近|(?<![最附靠临邻远亲])近)$/, 'nearly'],
  [/(?:大约|大概|约有|约为|约合|估计|大致|(?<![节合契预签履违守邀条公特制])约)$/, 'about'],
];

/** Small words that may stand between a bound and its figure. */
export const beforeFigure =
  /(?:了|有|为|每[亩人年户月天吨家个]|人均|户均|年均|平均|累计|共|人民币|RMB|CNY|US\$|HK\$|[¥￥$€£]|达到|达|\s)+$/;

export const boundsAfter: readonly BoundWord[] = [
  [/\s?(?:（含）)?(?:及|或)?以上|\s?起(?![来步点到草])/y, 'at-least'],
  [/\s?(?:及|或)?以下|\s?以内|(?<=[年月天日时周钟])\s?之内/y, 'at-most'],
  [/\s?(?:左右|上下|前后)/y, 'about'],
  [/多(?=[元个亩米公吨平])|[多余](?![媒样])|之多|有余|开外|\+/y, 'more-than'],
  [/\s?不到/y, 'less-than'],
];

const between = '(?:了|率|幅度?|额|速|至?约|近|超过?|逾|达到?|为|\\s|不低于|不少于|至少|突破)*$';

export const growsBefore = new RegExp(
  `(?:增长|增加|增|上升|上涨|提高|提升|涨|升高|扩大|放大|增幅|增速|多出?)${between}`,
);
export const shrinksBefore = new RegExp(
  `(?:下降|减少|降低|下滑|减|降|缩减|压减|回落|跌|缩短|压缩|负增长|下跌|节约|节省)${between}`,
);
/** 增长到2倍 states where it went, not by how much. */
export const reachesBefore =
  /(?:到|至|为|达|是|的|相当于|约)(?:了|约|近|超过?|其|上年的?|去年的?|原来的?|\s)*$/;
