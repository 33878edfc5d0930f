/** Ages, grades at school and years of service, of which one is easily put for another: 3至6岁 as “grades three to six”. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const low = 'one|two|three|four|five|six|seven|eight|nine';
const number = '[\\d一二两三四五六七八九十]';

const grades = rivals(
  ['岁级'],
  [
    idea(
      new RegExp(`${number}岁`),
      never,
      /岁/,
      /\bage[ds]?\b|\byears?\b|\bolds?\b|months|infan|toddler|preschool|pre-school|kindergarten|teen|birthday|adult|minors/i,
    ),
    idea(
      new RegExp(`${number}年级`),
      never,
      /年级/,
      /grade|\byears?\s(?:\d|one|two|three|four|five|six)|form|primary|school|junior|senior|fresh|class|pupil|-years?\b|elementary/i,
    ),
    idea(
      never,
      new RegExp(`\\bgrades?\\s(?:\\d|${low})|\\b(?:first|second|third|fourth|fifth|sixth)[\\s-]grade`, 'i'),
      /年级|学段|[初高][一二三](?!年内)|级|等|[小中]学/,
    ),
    idea(never, new RegExp(`\\bage[ds]?\\s(?:\\d|${low})|\\byears?\\sold\\b|\\byear-olds?\\b`, 'i'), /岁|龄/),
  ],
);

const served = '(?:在党|党龄|工龄|教龄|军龄|从教|从医|从警|从检|从业|服役|任职|任教|执教|工作|服务)';

const service = rivals(
  ['年', '党龄从服任教作务'],
  [
    idea(
      new RegExp(`${served}(?:已|满|超过?|逾|近|达|约|了)*${number}+[余多]?年`),
      never,
      never,
      /member(?:ship|\sfor|s\sfor)|join|in\sthe\sparty|standing|serv|career|teach|work|experience|practi[sc]|employ|post\b|office|spent|job|profession|duty|seniority|been\s/i,
    ),
    idea(
      never,
      /\b(?:over|above|under|aged?|older\sthan|past)\s(?:\w+\s)?\d+\syears\sof\sage|\byears\s(?:of\sage|old)\b|-year-olds?\b|\bage[ds]?\s(?:over\s|above\s)?\d/i,
      /岁|年龄|高龄|老龄|适龄/,
    ),
  ],
);

/** Each group of them. */
export const rivalAges: readonly Rivals[] = [grades, service];
