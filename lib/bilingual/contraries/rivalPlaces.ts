/** Counts and places in an order: eight rules and Article 8, the third batch and three batches, for the first time and once again. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const small = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})';
const ordinals = 'second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:nd|rd|th)';
const cardinals = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}';

const times = rivals(
  ['首第头初再又', '次度回'],
  [
    idea(
      /首次|首度|第一次|头一次|头一回|初次/,
      /\bfor the first time\b/i,
      /首|第一|初|头一/,
      /\bfirst\b(?!\s(?:quarter|half|\d|two|three|four|five|six|seven|eight|nine|ten|eleven|industr|prize|class|batch|phase|place|secretar|party|month|year))|never before|maiden|initial|debut|unprecedented|inaugura|new (?:high|record|ground)|\bhad (?:never|not)|previously|historic/i,
    ),
    idea(
      /再次|再度|又一次|第[二三四五六七八九十]次/,
      new RegExp(
        `\\bfor\\s(?:the|a)\\s(?:${ordinals})\\s(?:\\w+\\s)?time\\b|\\b(?:once|yet)\\sagain\\b|\\bagain\\b`,
        'i',
      ),
      /第[二三四五六七八九十\d]+(?:次|个|届|年|回|度)|再|又|重[新返获现启登回建开申]|恢复|仍|还|连续|两次|二次|蝉联|回[升暖到归]|反[弹复]/,
      new RegExp(
        `\\b(?:again|another|once more|second|afresh|anew|twice|return\\w*|back|further|new\\w*|still|re-?[a-z]{3,}|${ordinals}|consecutive|row|running)\\b`,
        'i',
      ),
    ),
  ],
);

/** 八项规定 as “Article 8”, 3条线路 as “Route 3”. */
const numbered = rivals(
  ['项条', '一二两三四五六七八九十0123456789'],
  [
    idea(new RegExp(`${small}[项条](?!例|件|约|款|目)`), never, /(?=.)/, never),
    idea(
      never,
      /(?:Articles?|Clauses?|Chapters?|Sections?|Measures?|Routes?|Lines?|Phases?|Laborator(?:y|ies)|Buildings?|Projects?|Schools?|Stations?|Mines?|Rules?)\s(?:No\.?\s?)?(?:[2-9]|[1-9]\d)(?![\d,.]\d|\d|\s?(?:percent|per cent|%))|\bNo\.\s?(?:[2-9]|[1-9]\d)\b/,
      /第|[号期届款#№]|[\d一二三四五六七八九十][路线]|No|[A-Za-z]\d|首|状元|名列|位列|位居|排名|居/i,
    ),
  ],
);

/** 第三批 as “three batches”. */
const batches = rivals(
  ['第', '条批章届期款轮'],
  [
    idea(new RegExp(`第${small}(?:条|批|章|届|期|款|轮)`), never, /(?=.)/, never),
    idea(
      never,
      new RegExp(
        `\\b(?:${cardinals})\\s(?:articles|batches|chapters|sessions|phases|clauses|rounds|editions)\\b`,
        'i',
      ),
      new RegExp(
        `(?<!第)${small}(?:余|多)?个?(?:条|批|章|届|期|款|轮|场|次)|第[^，。；]{1,8}(?:至|到|—|-)第`,
      ),
    ),
  ],
);

/** 2号线 as “two lines”. */
const lines = rivals(
  ['号', '线楼馆门厅井矿'],
  [
    idea(new RegExp(`${small}号(?:线|楼|馆|门|展厅|井|矿)`), never, /(?=.)/, never),
    idea(
      never,
      new RegExp(`\\b(?:${cardinals})\\s(?:[a-z]+\\s)?(?:lines|buildings|halls|gates|wells|mines)\\b`, 'i'),
      new RegExp(`${small}(?:余|多)?(?:个|条|栋|幢|座|处|口)|号[^，。；]{0,6}[、和与及]`),
    ),
  ],
);

/** Each group of them. */
export const rivalPlaces: readonly Rivals[] = [times, numbered, batches, lines];
