/** Sayings and groups that hold a numeral and count never, and what they become when the numeral is taken for a count. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

/** Something that is really counted as such a saying seems to count. */
const reallyCounted = /[二两三五235](?:[天日](?!两头)|次|项|个|条|道)/;

/** A saying with a character of its own, and the count it is not. */
export const saying = (character: string, zh: RegExp, counted: RegExp): Rivals =>
  rivals([character], [idea(zh, never), idea(never, counted, reallyCounted)]);

const taken = '(?:\\w+\\s)?(?:continents|countries|oceans|provinces|cities|regions)';

const front =
  /\b(?:front|tier|echelon|leading|leaders?|top|forefront|first (?:group|class|rank|batch|row))\b/i;

/** Each with what it becomes. */
export const idiomRivals: readonly Rivals[] = [
  saying(
    '申',
    /三令五申/,
    /\b(?:three|five|3|5)\s(?:orders?|decrees?|instructions?|injunctions?|notices?|commands?|bans?)\b/i,
  ),
  saying('头', /三天两头|三日两头/, /\b(?:three|two)\s(?:\w+\s){0,3}?(?:days?|times)\b/i),
  saying('番', /三番五次|三番两次/, /\b(?:three|five|two)\s(?:\w+\s)?(?:times|occasions)\b/i),
  saying('湖', /五湖四海/, new RegExp(`\\b(?:four|five|4|5)\\s${taken}\\b`, 'i')),
  saying(
    '农',
    /三农/,
    /\b(?:three|3)\s(?:\w+\s)?(?:farm(?:ing|s)?|agricultur\w+|rural)\s(?:projects?|tasks?|programmes?|programs?|firms|businesses|villages|households)\b/i,
  ),
  rivals(
    ['最', '米里'],
    [
      idea(/最[后先初][一1](?:公里|百米|米|里)/, never),
      idea(
        never,
        /\b(?:an?|one|1|100|(?:one |a )?hundred)[\s-](?:kilomet(?:er|re)s?|km|mile|met(?:er|re)s?)[\s-](?:(?:long|of|new|rural|paved)[\s-])*(?:roads?|routes?|paths?|streets?|highways?|lanes?|tracks?|pipelines?|sections?)\b/i,
        /长[\d一]|[\d一](?:公里|千米|百米|米)(?:的|长)?(?:道路|公路|路|管)/,
      ),
    ],
  ),
  rivals(
    ['第', '一'],
    [
      idea(/第一(?:方阵|梯队|阵营|集团)/, front),
      idea(
        never,
        /\b(?:rank(?:ed|s|ing)?|came|com(?:e|es|ing)|finish(?:ed|ing)?|plac(?:ed|ing)|was|is)\s(?:first|No\.\s?1|top)\b|\bfirst place\b/i,
        /第一(?!方阵|梯队|阵营|集团)|首位|榜首|冠军|居首/,
      ),
    ],
  ),
  rivals(
    ['次', '性'],
    [
      idea(/一次性(?=[^，。；]{0,6}(?:奖|补|资助|发放|给予))/, never),
      idea(
        never,
        /\b(?:annual|yearly|monthly|quarterly)\s(?:\w+\s)?(?:awards?|rewards?|subsid(?:y|ies)|grants?|payments?|allowances?|bonus(?:es)?)\b/i,
        /每[年月季]|年度|逐年|按[年月季]|年[均终]|月度|[每按]季度|连续/,
      ),
    ],
  ),
  rivals(
    ['跑', '次'],
    [idea(/最多(?:只)?跑一次/, never), idea(never, /\bat least["”]?\s(?:one|once|a)\b/i, /至少|不少于|以上/)],
  ),
];
