/** Things of which figures are said most, in pairs and threes: exports and imports, deposits and loans, the three sectors. */
import { idea, type Rivals, rivals } from './rivalIdea';

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

const purse = rivals(
  ['收支'],
  [
    idea(
      /收入(?!分配)/,
      /\b(?:revenues?|income|receipts)\b/i,
      /收|营业额|销售/,
      /revenue|income|receipt|earn|takings|wage|pay\b|turnover|sales|collect/i,
    ),
    idea(
      /支出/,
      /\b(?:expenditures?|spending|outlays?|expenses?)\b/i,
      /支|花|费|投入|经费|开销/,
      /expen[ds]|spen[dt]|outlay|cost|paid|consum/i,
    ),
  ],
);

/** Each group of them. */
export const rivalThings: readonly Rivals[] = [
  sectors,
  trade,
  residence,
  settlements,
  life,
  banking,
  sexes,
  medals,
  purse,
];
