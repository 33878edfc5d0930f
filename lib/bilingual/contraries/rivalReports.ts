/** What reports of a government are told in: ranks of officials, taxes and other revenue, school places, all and half, turns for better and worse. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

/** A rank told alone or as one of two: “county-level”, “county- or division-level”, “division and county rank”. */
const rank = (names: string): RegExp =>
  new RegExp(
    `\\b(?:${names})(?:-?(?:\\s?\\/\\s?|\\s)(?:(?:and|or|and\\/or)\\s)?(?:${names}|department(?:al)?))?(?:[\\s-]head)?[\\s-](?:levels?|ranks?|ranking)\\b`,
    'i',
  );

const ranks = rivals(
  ['级', '部厅局处科'],
  [
    idea(
      /省部级/,
      rank('minist(?:erial|ry)|provincial'),
      /(?<![干全])部(?![门分署长])|省/,
      /minist|provinc/i,
    ),
    idea(
      /厅局级|地厅级|(?<!省)[正副]?厅级/,
      rank('bureau|prefectur(?:al|e)'),
      /厅|局|地级|市[州级]/,
      /department|bureau|prefectur|director/i,
    ),
    idea(
      /县处级|[正副]?处级/,
      rank('county|division(?:al)?'),
      /县|处级|区级|师级/,
      /count(?:y|ies)|division|director/i,
    ),
    idea(/乡科级|(?<![全专学])[正副]?科级/, rank('township|section'), /乡|镇|科级|股级/, /township|section/i),
  ],
);

const taxes = rivals(
  ['税'],
  [
    idea(
      /(?<!非)税收/,
      /(?<!non-?\s?)\btax (?:revenues?|receipts|income|takings)\b/i,
      /(?<!非)税/,
      /(?<!non-?\s?)\btax|\b(?:VAT|dut(?:y|ies)|lev(?:y|ies))\b/i,
    ),
    idea(/非税/, /\bnon-?\s?tax\b/i, /非税/, /\bnon-?\s?tax|(?:other|apart) (?:than|from)|fees|charges/i),
  ],
);

const places = rivals(
  ['学', '位'],
  [
    idea(
      /(?:新增|增加|扩增|供给|新建|优质|公办|普惠性?|义务教育|中小学|幼儿园)[^，。；、授博硕]{0,12}学位(?!授|点|论|证|类|教)/,
      /\b(?:school|kindergarten|preschool|student) (?:places|seats)\b/i,
      /(?<![学硕博]士|授予[^，。；]{0,12})学位|座/,
      /place|seat|spot|enrol|capacit|vacanc|intake|accommodat|room/i,
    ),
    idea(
      /授予[^，。；、]{0,12}学位|[学硕博]士学位/,
      /\bdegrees\b/i,
      /[学硕博]士|度|研究生|大学|高校|授予|本科/,
      /degree|bachelor|master|doctor|ph\.?d|graduat/i,
    ),
  ],
);

const wholes = rivals(
  ['全悉', '部覆都数'],
  [
    idea(
      /全部|全覆盖|全都|悉数/,
      never,
      /全部|全覆盖|全都|悉数/,
      /\b(?:all|every\w*|each|full\w*|whole|wholly|entire\w*|complet\w*|total\w*|both|none|no|without|univers\w*|100|cent|percent|remain\w*|rest)\b/i,
    ),
    idea(
      never,
      /\b(?:half|most|a third|two thirds|a quarter|the majority|only some) of (?:the|our|its|their|these|those)\b|\bhalf (?:the|our|its|their|these|those)\b/i,
      /半|50|五成|5成|分之|三成|多数|大部|多为|主要/,
    ),
  ],
);

const fall = '(?:negative|declines?|decreases?|contraction|falls?|drops?|falling|declining)';
const rise = '(?:positive|growth|increases?|gains?|rises?|rising|growing)';
const article = '(?:an?\\s)?(?:\\w+\\s)?';

/** 增速由负转正 as “from positive to negative”. */
const signs = rivals(
  ['转扭', '正增升涨负降跌'],
  [
    idea(
      /由负转正|由[降跌]转[增升涨]|(?:增速|增幅)转正|扭负为正/,
      new RegExp(`\\b${fall} (?:in)?to ${article}${rise}\\b|\\b(?:turn(?:ed|ing)|swung) positive\\b`, 'i'),
      /转正|为正|转[增升涨]/,
      new RegExp(
        `to (?:a )?(?:positive|growth|rise|increase|gain)|(?:turn|swung|again|became|back|once more) ?\\w* positive|positive (?:territory|again|growth)|recover|rebound|regain|resum|revers|return|turnaround|back|(?:from|out of) (?:an? )?${fall}|end(?:ed|ing) (?:\\w+ )?(?:\\w+ )?${fall}|after (?:a )?(?:\\w+ )?${fall}`,
        'i',
      ),
    ),
    idea(
      /由正转负|由[增升涨]转[降跌]|(?:增速|增幅)转负/,
      new RegExp(`\\b${rise} (?:in)?to ${article}${fall}\\b|\\b(?:turn(?:ed|ing)|swung) negative\\b`, 'i'),
      /转[负降跌]|由[正增升涨]/,
      new RegExp(
        `to (?:a )?(?:negative|decline|fall|drop|decrease|contraction)|(?:turn|swung|became) ?\\w* negative|negative (?:territory|growth)|revers|into|from (?:a )?${rise}|after (?:a )?(?:\\w+ )?${rise}|began to|started to`,
        'i',
      ),
    ),
  ],
);

const profit = '(?:profits?|profitability|surplus|the black)';
const loss = '(?:loss(?:es)?|deficits?|the red)';

/** 扭亏为盈 as “from profit to loss”. */
const results = rivals(
  ['亏', '盈'],
  [
    idea(
      /扭亏(?:为盈|增盈|转盈)|[由转]亏[为转]盈/,
      new RegExp(`\\b${loss} (?:in)?to ${article}${profit}\\b`, 'i'),
      /扭亏|[为转]盈/,
      new RegExp(
        `to (?:a |the )?(?:\\w+ )?(?:profit|black|surplus)|turn\\w* (?:a )?profit|profitab|turnaround|turned (?:\\w+ )?around|revers|back|return|from (?:a )?${loss}|out of`,
        'i',
      ),
    ),
    idea(
      /[由转]盈[为转]亏/,
      new RegExp(`\\b${profit} (?:in)?to ${article}${loss}\\b`, 'i'),
      /[为转]亏/,
      new RegExp(`to (?:a |the )?(?:\\w+ )?(?:loss|red|deficit)|revers|from (?:a )?${profit}`, 'i'),
    ),
  ],
);

/** Each group of such words. */
export const rivalReports: readonly Rivals[] = [ranks, taxes, places, wholes, signs, results];
