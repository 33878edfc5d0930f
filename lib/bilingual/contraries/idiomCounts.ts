/** More sayings that hold a numeral and count never, and the count or the thing each is not: 一盘棋, 一岗双责, 一条龙. */
import { saying } from './idiomRivals';
import { idea, never, type Rivals, rivals } from './rivalIdea';

/** A saying whose wrong telling may be right where `really` is said. */
const sayingBut = (characters: readonly string[], zh: RegExp, counted: RegExp, really: RegExp): Rivals =>
  rivals(characters, [idea(zh, never), idea(never, counted, really)]);

/** 千家万户 as “1,000 families and 10,000 households”. */
const thousands = sayingBut(
  ['千万', '家户辛苦军马山水言语方百变化头绪'],
  /千家万户|千辛万苦|千军万马|千山万水|万水千山|千言万语|千方百计|千变万化|千头万绪/,
  /\b(?:1,?000|10,?000|(?:one|ten) thousand|100|one hundred) (?!yuan\b|people\b|tonnes\b|tons\b|mu\b)(?:[a-z]+ )?(?:famil|homes?|house|hardship|bitter|suffer|soldier|troop|horse|mountain|river|water|word|sentence|language|ways?\b|method|means|plans?\b|change|transform|measure|scheme|threads?)/i,
  /[\d一二三四五六七八九十两](?:余|多)?[百千万]/,
);

/** Each with the count or the thing that it is not. */
export const idiomCounts: readonly Rivals[] = [
  thousands,
  saying(
    '岗',
    /一岗双责/,
    /\b(?:two|2|double|dual) (?:\w+ )?(?:posts?|positions?|jobs?)\b|\b(?:one|a single) (?:responsibility|duty)\b/i,
  ),
  saying(
    '棋',
    /一盘棋/,
    /\bchess (?:match(?:es)?|tournaments?|contests?|competitions?)\b|\b(?:h[eo]ld(?:ing)?|stag\w+|host\w*|organi[sz]\w+|play(?:ed|ing)|w[io]n) (?:\w+ )?(?:(?:one|an?|1) )?(?:\w+ )?(?:chess games?|games? of chess)\b/i,
  ),
  sayingBut(
    ['一', '刀'],
    /一刀切/,
    /\b(?:one|a single|1) (?:knife|cut|blade)\b|\bcut once\b/i,
    /刀具|[一1]把刀/,
  ),
  sayingBut(['一', '龙'], /一条龙/, /\b(?:one|a|1) (?:\w+ )?dragon\b(?! boat)/i, /龙舟|舞龙|龙灯/),
  sayingBut(
    ['一', '票'],
    /一票否决/,
    /\b(?:one|1|a single) (?:negative |dissenting )?(?:vote|veto) (?:was|were|against|cast)\b|\bby (?:one|a single) vote\b/i,
    /[一1]票(?!否决)/,
  ),
  sayingBut(
    ['一', '把'],
    /一把手/,
    /(?<!\bon )(?<!\bthe )\bone hand\b|\ba handful\b/i,
    /[一1]只手|单手|少数|个别/,
  ),
  sayingBut(
    ['一', '站'],
    /一站式/,
    /\b(?:one|1|a single) (?:\w+ )?stations?\b|\b(?:stop|stops) only once\b|\bone bus stop\b/i,
    /[一1][个座处家]|站点|车站/,
  ),
  sayingBut(
    ['一', '线'],
    /(?:基层|生产|工作|救援|抗疫|防汛|教学|执法|服务|深入|奔赴)一线(?!城)/,
    /\b(?:one|a single|1) (?:\w+ )?lines?\b|\b(?:Metro |Rail )?Line (?:1|One)\b|\bfirst[\s-]tier cit/i,
    /[一1]条|[一1]号线|一线城市/,
  ),
  sayingBut(
    ['八', '通'],
    /四通八达/,
    /\b(?:four|4|eight|8) (?:\w+ )?(?:routes?|roads?|directions?|lines?|ways?|passages?|highways?|railways?)\b/i,
    /[四八48](?:条|个方向|通道|纵|横)/,
  ),
  sayingBut(
    ['八', '面'],
    /四面八方/,
    /\b(?:four|4|eight|8) (?:\w+ )?(?:sides?|directions?|places?|regions?|areas?|provinces?|cities)\b/i,
    /[四八48](?:个|大|省|市)/,
  ),
  sayingBut(
    ['八', '嘴'],
    /七嘴八舌/,
    /\b(?:seven|7|eight|8) (?:\w+ )?(?:mouths?|tongues?|people|speakers?)\b/i,
    /[七八78][人名位]/,
  ),
  sayingBut(
    ['两', '言'],
    /三言两语/,
    /\b(?:three|two|3|2) (?:\w+ )?(?:sentences?|languages?|remarks?|speeches)\b/i,
    /[两二三23](?:句|种语)/,
  ),
  sayingBut(
    ['八', '花'],
    /五花八门/,
    /\b(?:five|5) (?:\w+ )?(?:flowers?|varieties|kinds?)\b|\b(?:eight|8) (?:\w+ )?(?:doors?|gates?|kinds?|categories)\b/i,
    /[五八58](?:个|种|类|项)/,
  ),
  sayingBut(['一', '马'], /一马当先/, /\b(?:one|a) horse\b/i, /马匹|[一1]匹/),
  sayingBut(['一', '锤'], /一锤定音/, /\b(?:one|a single) (?:hammer|blow)\b/i, /铁锤/),
  sayingBut(['一', '鼓'], /一鼓作气/, /\bone (?:drum|beat)\b/i, /[一1]面鼓/),
  sayingBut(['一', '针'], /一针见血/, /\bone (?:needle|injection|shot)\b/i, /[一1]针(?!见血)/),
  sayingBut(
    ['八', '里'],
    /十里八乡/,
    /\b(?:ten|10) (?:li|miles?|kilomet\w+|villages?)\b|\b(?:eight|8) (?:townships?|villages?|towns?)\b/i,
    /10公里|十公里|[八8十]个/,
  ),
  sayingBut(
    ['八', '九'],
    /十有八九/,
    /\b(?:eighteen|nineteen|18|19|eighty-nine|89|108)\b/i,
    /18|19|89|十[八九](?!有)/,
  ),
  sayingBut(['百', '姓'], /百姓/, /\b(?:one |a )?(?:hundred|100) (?:family |sur)names?\b/i, /百家姓/),
];
