/** Things of one kind that are easily put for one another: rice for wheat, passengers for freight, lakes for reservoirs. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const crops = rivals(
  ['稻米麦豆油薯'],
  [
    idea(/水稻|[早中晚]稻/, /\brice\b/i, /稻|米/, /rice|paddy/i),
    idea(/小麦/, /\bwheat\b/i, /麦/, /wheat/i),
    idea(/玉米/, /\b(?:maize|corn)\b/i, /玉米/, /maize|corn/i),
    idea(/大豆/, /\bsoy\s?beans?\b/i, /豆/, /soy|bean/i),
    idea(/油菜/, /\b(?:oilseed rape|rapeseed|canola)\b/i, /油菜|油料/, /rape|canola|oilseed/i),
  ],
);

const harvests = rivals(
  ['夏秋早晚', '粮稻收播'],
  [
    idea(/夏[粮收种]/, /\bsummer (?:grain|harvest|crops?)\b/i, /夏/, /summer/i),
    idea(/秋[粮收播]/, /\bautumn (?:grain|harvest|crops?)\b/i, /秋/, /autumn|fall\b/i),
    idea(/早稻/, /\bearly[\s-](?:season\s)?rice\b/i, /早/, /early/i),
    idea(/晚稻/, /\blate[\s-](?:season\s)?rice\b/i, /晚/, /late/i),
  ],
);

const animals = rivals(
  ['猪牛羊禽鸡鸭'],
  [
    idea(/生?猪/, /\b(?:pigs?|hogs?|pork)\b/i, /猪/, /pig|hog|pork|swine|sow/i),
    idea(/肉?牛(?!奶)/, /\b(?:cattle|beef|cows?)\b/i, /牛/, /cattle|beef|cow|ox\b|bull|buffalo/i),
    idea(/羊/, /\b(?:sheep|goats?|mutton|lambs?)\b/i, /羊/, /sheep|goat|mutton|lamb|cashmere|wool/i),
    idea(
      /家禽|鸡|鸭/,
      /\b(?:poultry|chickens?|ducks?)\b/i,
      /禽|鸡|鸭|鹅|蛋/,
      /poultry|chicken|duck|goose|hen|fowl|egg/i,
    ),
  ],
);

const energies = rivals(
  ['电煤油气光', '水火核风能力伏发炭原天煤电'],
  [
    idea(/水电(?!路|气|煤|费|网|暖|油|安)/, /\bhydro-?(?:power|electric\w*)\b/i, /水/, /hydro|water/i),
    idea(/火电/, /\bthermal power\b/i, /火|煤|热/, /thermal|coal/i),
    idea(/核电/, /\bnuclear\b/i, /核/, /nuclear/i),
    idea(/风电|风力发电/, /\bwind (?:power|farms?|turbines?|capacity)\b/i, /风/, /wind/i),
    idea(/光伏|太阳能/, /\b(?:solar|photovoltaic|PV)\b/i, /光|太阳/, /solar|photovoltaic|\bPV\b|sun/i),
  ],
);

const carriage = rivals(
  ['客货'],
  [
    idea(/客运量|旅客(?:吞吐|发送|运输)/, /\bpassenger/i, /客|乘/, /passenger|travell?er|visitor|trips/i),
    idea(/货运量|货物(?:吞吐|发送|运输)/, /\b(?:freight|cargo)\b/i, /货/, /freight|cargo|goods|tonne|ton\b/i),
  ],
);

const ways = rivals(
  ['路铁道'],
  [
    idea(
      /公路/,
      /\b(?:highways?|roads?|expressways?)\b/i,
      /(?<!铁)路|道|高速/,
      /highway|road|express|route/i,
    ),
    idea(/铁路|高铁/, /\b(?:rail(?:ways?)?|railroads?)\b/i, /铁|轨|列车|动车/, /rail|train|track/i),
  ],
);

const works = rivals(
  ['开竣', '工'],
  [
    idea(
      /(?<!未)开工/,
      never,
      /开工/,
      /start|beg[aiu]n|begin|br[eo]ak|launch|under ?way|under construction|ground|commenc|open|set off|kick|resum|work/i,
    ),
    idea(
      /竣工/,
      /\b(?:completed|finished)\b/i,
      /竣工|完|建成|投产|投用|办结|结束|交付|已/,
      /complet|finish|built|done|handed/i,
    ),
    idea(never, /\b(?:started|begun|broke ground|broken ground)\b/i, /开工|开始|启动|动工|创业|起|开建|投/),
  ],
);

const borders = rivals(
  ['境'],
  [
    idea(
      /入境/,
      /\binbound\b/i,
      /入境|进境|来华|外国/,
      /inbound|enter|entry|entri|arriv|overseas|foreign|incoming|immigra|international/i,
    ),
    idea(
      /出境/,
      /\boutbound\b/i,
      /出境|出国|离境/,
      /outbound|exit|leav|left|depart|overseas|abroad|outgoing|emigra/i,
    ),
  ],
);

const balances = rivals(
  ['顺逆', '差'],
  [
    idea(/顺差/, /\bsurplus/i, /顺差|盈余|结余|过剩|剩余/, /surplus|favou?rable/i),
    idea(/逆差/, /\bdeficits?\b/i, /逆差|赤字|缺口|亏/, /deficit|shortfall|unfavou?rable/i),
  ],
);

const rights = rivals(
  ['专商版发实外', '利标权型明设'],
  [
    idea(/商标/, /\btrade-?marks?\b/i, /商标|品牌/, /trade-?mark|brand/i),
    idea(/专利/, /\bpatents?\b/i, /专利|发明/, /patent|invention|utility model/i),
    idea(/著作权|版权/, /\bcopyrights?\b/i, /版权|著作/, /copyright/i),
  ],
);

const waters = rivals(
  ['湖库河', '泊水流道'],
  [
    idea(/湖泊/, /\blakes?\b/i, /湖|泊/, /lake/i),
    idea(/水库/, /\breservoirs?\b/i, /库|塘/, /reservoir/i),
    idea(
      /河流|河道/,
      /\b(?:rivers?|streams?|watercourses?)\b/i,
      /河|江|流|溪/,
      /river|stream|waterway|watercourse|channel|brook|creek/i,
    ),
  ],
);

/** Each group of such things. */
export const rivalNouns: readonly Rivals[] = [
  crops,
  harvests,
  animals,
  energies,
  carriage,
  ways,
  works,
  borders,
  balances,
  rights,
  waters,
];
