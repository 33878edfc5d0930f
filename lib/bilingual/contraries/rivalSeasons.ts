/** Seasons and firsts: of the four seasons one is put for another, and 零的突破 for a tenth. */
import { idea, never, type RivalIdea, type Rivals, rivals } from './rivalIdea';

const whens =
  'semesters?|terms?|school years?|seasons?|recruit\\w*|enrol\\w*|job fairs?|sowing|planting|harvests?|ploughing|plowing|meetings?|sports|campaigns?|training|heating|grain(?! transport)';

const season = (zh: string, en: string, hint: RegExp): RivalIdea =>
  idea(
    new RegExp(`[今明去]${zh}|${zh}(?:季|招(?![标商])|[耕播种收粮])`),
    new RegExp(`\\b(?:${en} (?:(?!wheat)[a-z]+ )?(?:${whens})|(?:this|last|next) ${en})\\b`, 'i'),
    new RegExp(zh),
    hint,
  );

const seasons = rivals(
  ['春夏秋冬', '季招今明去耕播种收粮'],
  [
    season('春', 'spring', /\bspring|\b(?:first|second) (?:semester|term|quarter)|Feb|March|April|\bMay\b/i),
    season(
      '夏',
      'summer',
      /\bsummer|\bwinter (?:wheat|grain|crops?)|\bsecond quarter|\bMay\b|June|July|Aug/i,
    ),
    season(
      '秋',
      '(?:autumn|fall)',
      /\bautumn|\bfall\b|\b(?:first|third) (?:semester|term|quarter)|Aug|Sept|Oct|Nov/i,
    ),
    season('冬', 'winter', /\bwinter|\bfourth quarter|Nov|Dec|Jan|Feb/i),
  ],
);

const later =
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|twentieth|hundredth|\\d+(?:nd|rd|th))';

/** 零的突破 is the first of its kind. */
const firsts = rivals(
  ['零', '突'],
  [
    idea(
      /[“‘]?零[”’]?的?突破/,
      never,
      /突破/,
      /\bfirst(?!-class|-rate)|\bfrom (?:zero|scratch|nothing|none)|\bzero[- ]|\bnever\b|\bno (?:longer|more)\b|\bduck\b|\bnone\b|\bbreakthrough/i,
    ),
    idea(
      never,
      new RegExp(`\\b(?:the|its|their|a) ${later} (?!quarter|century|half|five-year)[a-z]`, 'i'),
      /第|届|季|[二三四五六七八九十]|\d[日号期批]/,
    ),
  ],
);

/** Each group of its own. */
export const rivalSeasons: readonly Rivals[] = [seasons, firsts];
