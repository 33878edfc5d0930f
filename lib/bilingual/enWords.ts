/** The English words that stand round figures: bounds, directions, currencies. */
import type { UnitId } from '#lib/site/units';
import type { Bound } from './facts';

type BoundWord = readonly [RegExp, Bound];

const lead = '(?:^|[^\\p{L}\\p{N}])';
const before = (words: string): RegExp => new RegExp(`${lead}(?:${words})\\s*(?:the\\s|an?\\s)?$`, 'iu');

/** Before the figure; negations first, since they turn the bound round. */
export const boundsBefore: readonly BoundWord[] = [
  [
    before(
      '(?:no|not) (?:less|fewer|lower|smaller|younger|shorter|earlier|lighter|narrower|worse) than|at least|at minimum|not (?:be |fall |drop )?(?:below|under)|a minimum (?:of)?|minimum of',
    ),
    'at-least',
  ],
  [
    before(
      '(?:no|not) (?:more|higher|greater|older|longer|larger|later|bigger|heavier|wider) than|at most|not (?:to )?exceed(?:ing)?|not (?:be )?(?:above|over)|a maximum (?:of)?|maximum of|capped at|limited to',
    ),
    'at-most',
  ],
  [
    before(
      'less than|fewer than|lower than|smaller than|younger than|shorter than|under|below|short of|not yet|not quite',
    ),
    'less-than',
  ],
  [
    before(
      'a good|(?:slightly |just |well |far |much |a little |a bit )?(?:more than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|upwards? of|in excess of|north of|greater than|higher than|older than|longer than|larger than|bigger than|topp(?:ed|ing)|tops|beyond|better than|pass(?:ed|es|ing)|(?:broke|broken|break|breaks|breaking)(?: through)?|cross(?:ed|es|ing))',
    ),
    'more-than',
  ],
  [
    before(
      'nearly|almost|close to|approaching|just under|just below|just short of|(?:just )?shy of|the best part of|the better part of|nearing|near|approached|approaches',
    ),
    'nearly',
  ],
  [
    before(
      'about|around|some|roughly|approximately|approx\\.?|an estimated|estimated|circa|in the region of|somewhere around|or so',
    ),
    'about',
  ],
  [before('up to|as (?:many|much|high|long|large|far) as|within'), 'up-to'],
];

/** Currency names and signs before a figure. */
export const currencies: readonly (readonly [RegExp, UnitId])[] = [
  [/(?:US\$|U\.S\.\s?\$|\bUSD|US dollars)\s?$/i, 'USD'],
  [/(?:HK\$|\bHKD)\s?$/i, 'HKD'],
  [/(?:\bRMB|\bCNY|[¥￥]|\brenminbi|CN¥)\s?$/i, 'CNY'],
  [/\$\s?$/, 'USD'],
  [/(?:€|\bEUR)\s?$/i, 'EUR'],
  [/(?:£|\bGBP)\s?$/i, 'GBP'],
];

export const boundsAfter: readonly BoundWord[] = [
  [
    /(?:-plus\b|\splus\b(?!\s(?:\d|an?\b|the\b|one|two|three|four|five|six|seven|eight|nine|ten))|\s?\+(?!\s?[\dA-Z])|-odd\b)/iy,
    'more-than',
  ],
  [
    /,?\sor\s(?:more|above|over|higher|better|older)\b|,?\sand\s(?:above|over|upwards?|older|more)\b(?!\s(?:than|\d|RMB|CNY|US\$|[¥$€]|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half))|\sat least\b|\sminimum\b/iy,
    'at-least',
  ],
  [
    /,?\sor\s(?:less|fewer|below|under|lower|younger)\b|,?\sand\s(?:below|under|younger)\b(?!\s(?:\d|RMB|CNY|US\$|[¥$€]|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|half))|\sat most\b|\smaximum\b/iy,
    'at-most',
  ],
  [/\sor\sso\b|\sor\sthereabouts\b/iy, 'about'],
];

const move =
  '(?:\\s(?:rate|year[- ]on[- ]year|sharply|further|slightly|significantly|again|another|an additional))*';
const link =
  '(?:\\s(?:by|of|at))?(?:\\s(?:a|an|the|another|more than|over|nearly|almost|about|around|some|roughly|approximately|at least|no less than|close to|less than|under|up to|as much as))*\\s*$';
const rising =
  'up|rose|risen|rise|rises|rising|increase[sd]?|increasing|grew|grow|grows|grown|growing|growth|gain(?:ed|s)?|climb(?:ed|s)?|jump(?:ed|s)?|surg(?:ed|es|e)|soar(?:ed)?|expand(?:ed)?|improv(?:ed|ement)|higher|rais(?:ed|ing)|added';
const falling =
  'down|fell|fall|falls|fallen|falling|decrease[sd]?|decreasing|declin(?:e|ed|es|ing)|drop(?:ped|s)?|cut|cutting|reduc(?:ed|e|es|ing|tion)|shrank|shrunk|shrink|lower(?:ed)?|slid|contract(?:ed|ion)|minus|negative';

export const growsBefore = new RegExp(`\\b(?:${rising})${move}${link}`, 'i');
export const shrinksBefore = new RegExp(`\\b(?:${falling})${move}${link}`, 'i');
export const growsAfter =
  /^\s?(?:year[- ]on[- ]year\s)?(?:increase|rise|growth|gain|jump|surge|higher|up)\b/i;
export const shrinksAfter =
  /^\s?(?:year[- ]on[- ]year\s)?(?:decrease|decline|drop|fall|reduction|cut|lower|down)\b/i;
