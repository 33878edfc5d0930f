/** The English words that stand round figures: bounds, directions, currencies. */
import type { UnitId } from '#lib/site/units';
import type { Bound } from './facts';

type BoundWord = readonly [RegExp, Bound];

const lead = '(?:^|[^\\p{L}\\p{N}])';
/** What may stand between a bound and its figure: more than a combined 3,000. */
const filler =
  '(?:the(?: ages? of)?|an?|its|their|our|some|total(?: of)?|combined|cumulative|another|additional|extra|further|record|full|whole|planned|target(?: of)?|goal of|mark of|threshold of|figure of|level of|first|last year’s|previous)';
const before = (words: string): RegExp =>
  new RegExp(`${lead}(?:${words})\\s*(?:(?<=\\s)${filler}\\s){0,3}$`, 'iu');

const comparatives = 'less|fewer|lower|smaller|younger|shorter|earlier|lighter|narrower|worse|weaker|slower';
const superiors =
  'more|higher|greater|older|longer|larger|later|bigger|heavier|wider|better|further|faster|taller';
const slightly =
  '(?:(?:slightly|just|well|far|much|even|only|comfortably|marginally|fractionally|somewhat|considerably|a little|a bit|a shade|a touch|a fraction) )?';

/** “must not cost more than”: a verb between the negation and its bound. */
const notVerb = '(?:not|never|cannot) (?!only|just|merely|yet|quite|far|much|many|a|the)[a-z]+ (?:for )?';

/** Before the figure; negations first, since they turn the bound round. */
export const boundsBefore: readonly BoundWord[] = [
  [
    before(
      `(?:no|not|never|nothing) (?:any )?(?:${comparatives}) than|${notVerb}(?:${comparatives}) than|at (?:the very )?least|at (?:a|the) (?:bare )?minimum|(?:not|never|cannot|without) (?:be |to be |fall |drop |falling |dropping |go |going )?(?:below|under)|(?:an? |the )?minimum (?!(?:\\w+ )?(?:price|wage|standard|allowance|rate)\\b)(?:\\w+ ){0,2}of|minimum|from (?=the ages? of )|≥`,
    ),
    'at-least',
  ],
  [
    before(
      `(?:no|not|never|nothing) (?:any )?(?:${superiors}) than|${notVerb}(?:${superiors}) than|at (?:the very )?most|(?:not|never|cannot|without) (?:to )?exceed(?:ing)?|(?:not|never|cannot|without) (?:be |to be |go |going |rise |rising )?(?:above|over|beyond|past)|(?:an? |the )?(?:maximum|ceiling|cap|limit) (?!level)(?:\\w+ ){0,2}of|(?:none|nobody|no one|neither|nor|no (?:[\\w-]+ ){1,4}?(?:may|can|shall|must|should|will|receiving|getting|costing|taking|lasting)) (?:[\\w-]+ ){0,4}?(?:more than|over|above|exceed(?:ing)?)|maximum|capped at|limited to|(?:kept|keep|held|hold|controlled) (?:within|under|below)|≤`,
    ),
    'at-most',
  ],
  [
    before(
      `(?:not far|little) (?:short of|off|from|below)|not quite|${slightly.replace(')?', '|not much )')}(?:(?:${comparatives}) than|under|below|short of|shy of)`,
    ),
    'nearly',
  ],
  [
    before(
      `(?:${comparatives}) than|(?:not|never) (?:quite )?as (?:many|much|high|long|large|far|great|low) as|under|below|beneath|inside|short of|not yet(?: reached| turned)?|not reached|<`,
    ),
    'less-than',
  ],
  [
    before(
      `a good|not (?:just|only|merely)|${slightly}(?:(?:${superiors}) than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|upwards? of|in excess of|north of|topp(?:ed|ing)|tops|(?:to|will|could|may|would) top|beyond|(?:[a-z]+(?:ed|ing|s)|went|gone|go|shot|rose|risen|grew) past|past(?=\\sthe\\s)|(?:total|number|figure|tally|count|sum|it|them) past|pass(?:ed|es|ing)?|(?:broke|broken|break|breaks|breaking)(?: through)?|breach(?:ed|es|ing)?|cross(?:ed|es|ing) the|outstrip(?:s|ped|ping)?|eclips(?:es|ed|ing)|outnumber(?:s|ed|ing)?|went through|go(?:es|ing)? through)|>`,
    ),
    'more-than',
  ],
  [
    before(
      'nearly|almost|close (?:to|on)|approaching|the (?:best|better|greater) part of|nearing|near|approach(?:es|ed)?|nigh on|practically|virtually|verging on|bordering on|getting on for|all but|on the verge of',
    ),
    'nearly',
  ],
  [
    before(
      'about|around|some|roughly|approximately|approx\\.?|an estimated|estimated(?: at)?|circa|c\\.|ca\\.|in the (?:region|neighbou?rhood|vicinity) of|(?:on|of|in) the order of|somewhere (?:around|near)|or so|something like|more or less',
    ),
    'about',
  ],
  [
    before(
      'up to|(?:kept|keep|held|hold|controlled) (?:at|to)|as (?:many|much|high|long|large|far|great|low|few|little) as|within',
    ),
    'up-to',
  ],
  [before('(?:hit|hits|hitting|reach(?:es|ed|ing)?) the(?: ages? of)?|clear(?:ed|s|ing)'), 'reached'],
];

/** Currency names and signs before a figure. */
export const currencies: readonly (readonly [RegExp, UnitId])[] = [
  [/(?:US\$|U\.S\.\s?\$|\bUSD|US dollars)\s?$/i, 'USD'],
  [/(?:HK\$|\bHKD)\s?$/i, 'HKD'],
  [/(?:\bRMB|\bCNY|[¥￥]|\brenminbi|CN¥)\s?$/i, 'CNY'],
  [/\$\s?$/i, 'USD'],
  [/(?:€|\bEUR)\s?$/i, 'EUR'],
  [/(?:£|\bGBP)\s?$/i, 'GBP'],
];

export const boundsAfter: readonly BoundWord[] = [
  [
    /(?:-plus\b|\sand\scounting\b|\splus\b(?!\s(?:\d|an?\b|the\b|one|two|three|four|five|six|seven|eight|nine|ten))|\s?\+(?!\s?[\dA-Z])|-odd\b)/iy,
    'more-than',
  ],
  [
    /(?:\sof\sage|(?:\s(?!(?:at|in|on|of|to|by|with|from|and|or|is|are|was|were|aged|cent)\s)[a-z-]+){0,2}?),?\sor\s(?:more|above|over|higher|better|older|longer|larger|greater|later)\b|(?:\sof\sage)?,?\sand\s(?:above|over|upwards?|older|more|higher)\b(?!\s(?:than|\d|RMB|CNY|US\$|[¥$€]|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half|\uffff))|\s(?!(?:at|in|on|of|to|by|with|from|and|or|is|are|was|were|aged|cent|points?|places?)\s)[a-z-]+,?\sand\s(?:above|over|upwards?|higher|larger)\b(?=\s?(?:[.,;:)]|$)|\s(?:in|of|at|on|is|are|was|were|has|have|had|will|to|must|may|shall|should|which|that|who|with|where|can|by|from|now|number(?:s|ed)?|stood|reached|rose|fell|grew)\b)|(?:\s(?:an?|per|each|every)\s[a-z]+|(?:\s(?!(?:at|in|on|of|to|by|with|from|and|or|is|are|was|were|aged|cent)\s)[a-z-]+){1,2}?)?\sat\s(?:the\s)?(?:very\s)?least\b(?=\s?(?:[.,;:)]|$)|\s(?:and|in|for|by|from|on|before|after|until|is|are|was|were|must|shall|will|can|may|per|each|every)\b)|\sminimum\b/iy,
    'at-least',
  ],
  [
    /(?:\sof\sage|(?:\s(?!(?:at|in|on|of|to|by|with|from|and|or|is|are|was|were|aged|cent)\s)[a-z-]+){0,2}?),?\sor\s(?:less|fewer|below|under|lower|younger|shorter|smaller|earlier)\b|(?:\sof\sage)?,?\sand\s(?:below|under|younger)\b(?!\s(?:\d|RMB|CNY|US\$|[¥$€]|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half|\uffff))|\s(?!(?:at|in|on|of|to|by|with|from|and|or|is|are|was|were|aged|cent|points?|places?)\s)[a-z-]+,?\sand\s(?:below|under|lower|smaller)\b(?=\s?(?:[.,;:)]|$)|\s(?:in|of|at|on|is|are|was|were|has|have|had|will|to|must|may|shall|should|which|that|who|with|where|can|by|from|now|number(?:s|ed)?|stood|reached|rose|fell|grew)\b)|(?:\s(?:an?|per|each|every)\s[a-z]+|(?:\s(?!(?:at|in|on|of|to|by|with|from|and|or|is|are|was|were|aged|cent)\s)[a-z-]+){1,2}?)?\sat\s(?:the\s)?(?:very\s)?(?:most|longest|latest|outside)\b|\smaximum\b/iy,
    'at-most',
  ],
  [/\sor\sso\b|\sor\sthereabouts\b/iy, 'about'],
];

const move =
  '(?:\\s(?:rate|year[- ]on[- ]year|sharply|further|slightly|significantly|again|another|an additional))*';
const link =
  '(?:,?\\sby|\\s(?:of|at))?(?:\\s(?:a|an|the|another|cumulative|combined|total|record|full|more than|over|nearly|almost|about|around|some|roughly|approximately|at least|no less than|close to|less than|under|up to|as much as))*\\s*$';
const rising =
  '(?<!\\bma(?:k(?:e|es|ing)|de)\\s)up|rose|risen|rise|rises|rising|increase[sd]?|increasing|grew|grow|grows|grown|growing|growth|gain(?:ed|s)?|climb(?:ed|s)?|jump(?:ed|s)?|surg(?:ed|es|e)|soar(?:ed)?|expand(?:ed)?|improv(?:ed|ement)|higher|rais(?:ed|ing)|added|quicken(?:ed|s|ing)?|accelerat(?:ed|es|ing)|(?:picked|sped|speeded)\\sup';
const missed =
  'miss(?:ed|es|ing)?|undershot|undershoot(?:s|ing)?|fell short of|falling short of|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?';
const falling = `down|fell|fall|falls|fallen|falling|decrease[sd]?|decreasing|declin(?:e|ed|es|ing)|drop(?:ped|s)?|cut|cutting|reduc(?:ed|e|es|ing|tion)|shrank|shrunk|shrink|lower(?:ed)?|slid|contract(?:ed|ion)|slow(?:ed|s|ing)?(?:\\sdown)?|decelerat(?:ed|es|ing)|moderat(?:ed|es|ing)|minus|negative|(?:${missed})(?:\\s[a-z’']+){1,5}?(?=\\sby\\s)`;

const moved =
  'rose|risen|rises?|rising|increase[sd]?|increasing|grew|grows?|grown|growing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|surg(?:ed|es|ing)|soar(?:ed|s|ing)?|expand(?:ed|s|ing)?|rais(?:ed?|es|ing)|lift(?:ed|s|ing)?|fell|falls?|fallen|falling|decrease[sd]?|decreasing|declin(?:ed?|es|ing)|drop(?:ped|s|ping)?|cut(?:s|ting)?|reduc(?:ed?|es|ing)|shrank|shrunk|shrinks?|lower(?:ed|s|ing)?|shorten(?:ed|s|ing)?';
/** “rose by 5 percent”, “rose 5 percent”; and “rose from 3 percent to 5 percent”. */
export const movesBy = new RegExp(
  `\\b(?:(?:${moved})(?:\\s(?:\\w+ly|further|again|another|year[- ]on[- ]year))?(?:\\sby)?|(?:(?<!\\bma(?:k(?:e|es|ing)|de)\\s)up|down)(?:\\sby)?)\\s(?:a\\s|an\\s|the\\s)?$`,
  'i',
);
export const movesTo = new RegExp(
  `\\b(?:${moved}|(?<!\\bma(?:k(?:e|es|ing)|de)\\s)up|down)\\b[^.,;:]{0,60}?\\sto\\s(?:an\\saverage\\sof\\s|a\\s|the\\s)?$`,
  'i',
);

/** How a word begins that any of the four may hold. */
export const moving = new RegExp(`^(?:${rising}|${falling}|${missed}|${moved})`, 'i');

export const growsBefore = new RegExp(`\\b(?:${rising})${move}${link}`, 'i');
export const shrinksBefore = new RegExp(`\\b(?:${falling})${move}${link}`, 'i');
const after = '^\\s?(?:[\\w-]+\\s){0,2}?(?:year[- ]on[- ]year\\s)?';
const growing =
  'increase|rise|growth|gain|jump|surge|up|(?:more|higher|faster|larger|longer|dearer|ahead)\\b(?!\\sthan\\s\\d)|above\\sthe';
const shrinking =
  'decrease|decline|drop|fall|reduction|cut|down|(?:fewer|less|lower|slower|smaller|shorter|cheaper|behind)\\b(?!\\sthan\\s\\d)|(?:below|short\\sof|shy\\sof)\\s(?:the|its|their|budget|target|plan|forecast|last|that)';
/** “a 12% increase”, “1,287 more”, “2.1 points above the average”. */
export const changesAfter = new RegExp(`${after}(?:${growing}|${shrinking})\\b`, 'i');
export const shrinksAfter = new RegExp(`${after}(?:${shrinking})\\b`, 'i');
