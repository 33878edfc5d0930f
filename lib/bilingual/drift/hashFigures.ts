/** Hashes a text’s figures as they are written, so that the hash stays the same whatever is learnt of reading them. */
import { createHash } from 'node:crypto';
import { foldWords } from './hashBlock';

/** A numeral in digits or Han characters with the beginning of its unit. */
const numerals = String.raw`(?:[¥￥$€£]|[第正负零-]?(?:[\d.:/〇○零一二三四五六七八九十百千万亿两俩仨壹贰叁肆伍陆柒捌玖拾佰仟廿卅几数多余来半双倍番成]|%|‰)+)(?:(?: ?(?:hundred|thousand|million|billion|trillion|bn|mn))?(?: ?[a-z²³]+)|百分[点比之]|人次|[公平立毫微厘美港欧日英小周]?.)?`;
/** The name a document’s number begins with. */
const documents = String.raw`\p{Script=Han}{1,4}(?=[12]\d{3} ?\d+号)`;
const zhTimes =
  '(?<=[\\d一二两三四五六七八九十](?:个月|[年月日号天周]))[之以]?[前后]|[上下前后去今明昨当本次翌每首头同正腊冬][个]?(?:半?年|月|旬|周|日|天|季|世纪)|[年月](?:底|末|初(?!心|步|级|始|衷|次))|(?:上|中|下|当|凌|傍|早|清|深|半|昨|今|明)?[午晚晨夜]|(?:星期|礼拜|周)[日天末]|(?:春节|除夕|元旦|清明|端午|中秋|国庆|重阳|元宵)(?:佳?节?[\\p{Script=Han}]{0,4}?[前后])?|每.';
const zhWays =
  '增[长加至到幅]|[上提回][升涨高]|下[降跌滑调]|减[少至到幅]|降[低至到幅]|[缩压削]减|翻[番了]|同比|环比|人民币|[美港欧日英]元|美金|[低高快慢多少]于|全国|全省';

const enNumbers =
  '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|four|fif|six|seven|eigh|nine)t(?:y|ieth)|once|twice|thrice|both|half|halves|halv(?:ed|ing)|quarters?|thirds?|(?:dozen|hundred|thousand|million|billion|trillion)(?:s|ths?)?|bn|mn|first|second|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\\w+teen)ths?|double[ds]?|doubling|tripl(?:e[ds]?|ing)|quadrupled?|\\w+fold)(?: [a-z]+)?';
const enTimes =
  'january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:last|this|next|previous|following|coming|same) (?:year|month|week|quarter|decade|century)|today|tomorrow|yesterday|early|mid|late|(?:middle|beginning|end|start|(?:year|month)(?= end))(?: of (?:the )?(?:year|month))?|morning|noon|afternoon|evening|midnight|night|am|pm|(?:before|after) (?:the )?(?=spring|chinese|lunar|new|lantern|qingming|tomb|dragon|mid|national|double|chongyang)|national day|new year|tonight|spring|summer|autumn|winter';
const enWays =
  '(?:increas|decreas|ris|grow|fall|declin|reduc|drop|climb|jump|soar|gain|slid|cut)(?:e|ed|es|s|ing|en|th|ped|ping)?|rose|grew|fell|up|down|above|below|ahead|points?|more|less|fewer|percent(?:age)?|per cent|(?:us|hk) dollars?|yuan|rmb|cny|usd|hkd|dollars?|euros?|(?:per|every|each|basis|a|every other) (?:day|week|month|quarter|year|person|head|capita|mu|hectare|kilogram|[a-z]*met(?:re|er)|points?)';

const figures = new RegExp(
  `${documents}|${numerals}|${zhTimes}|${zhWays}|\\b(?:${enNumbers}|${enTimes}|${enWays})\\b`,
  'giu',
);

/**
 * Eight hexadecimal digits that stay while no numeral with its unit and no word of time, rise or fall changes. Another
 * list of them makes another hash, against which a record’s facts are compared as without one.
 */
export function hashFigures(text: string): string {
  const found = foldWords(text).match(figures) ?? [];
  return createHash('sha256').update(found.join('|').toLowerCase()).digest('hex').slice(0, 8);
}
