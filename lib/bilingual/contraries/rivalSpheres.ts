/** Bodies, funds and measures that are told apart by a word: the central and the city's budget, consumer and producer prices. */
import { idea, never, type Rivals, rivals } from './rivalIdea';

const populations = rivals(
  ['常户', '住籍'],
  [
    idea(
      /常住人口/,
      /\b(?:permanent (?:resident )?population|resident population|permanent residents|usual residents)\b/i,
      /常住|居民/,
      /permanent|resident|usual|liv(?:e|ing)\b|inhabitant/i,
    ),
    idea(
      /户籍人口/,
      /\b(?:registered (?:population|residents)|hukou population|household-registered)\b/i,
      /户籍|户口|登记|注册/,
      /regist|hukou|household/i,
    ),
  ],
);

const prices = rivals(
  ['价C', '消生出产P'],
  [
    idea(/消费者?价格|CPI/, /\bconsumer prices?\b|\bCPI\b/i, /消费|CPI|零售/, /consumer|CPI|retail/i),
    idea(
      /生产者(?:出厂)?价格|出厂价格|PPI/,
      /\bproducer prices?\b|\bPPI\b/i,
      /生产|出厂|PPI/,
      /producer|PPI|factory|ex-works|manufactur/i,
    ),
  ],
);

const money = '(?:budgets?|finances?|fiscal|funds?|funding|treasury|special|subsid(?:y|ies)|government)';

const purses = rivals(
  ['财预', '政算'],
  [
    idea(
      /中央(?:级)?(?:财政|预算)/,
      new RegExp(`\\bcentral (?:${money}|special)\\b`, 'i'),
      /中央|国家/,
      /central|state|nation/i,
    ),
    idea(/省级?(?:财政|预算)/, new RegExp(`\\bprovincial ${money}\\b`, 'i'), /省|自治区/, /provinc|hubei/i),
    idea(
      /市(?:本级|级)?(?:财政|预算)/,
      new RegExp(`\\bmunicipal ${money}\\b`, 'i'),
      /市|州|本级|地方/,
      /municipal|cit(?:y|ies)\b|local|xianning|prefectur/i,
    ),
  ],
);

const weekends = rivals(
  ['周工', '末作'],
  [
    idea(/周末/, /\bweekends?\b/i, /周末|周六|周日|双休|节假/, /weekend|saturday|sunday|days off/i),
    idea(
      /工作日/,
      /\bweekdays?\b/i,
      /工作日|平日|周[一二三四五至]|平时/,
      /weekday|(?:working|work|business) ?day|monday/i,
    ),
  ],
);

const unitPrices = rivals(
  ['单', '价'],
  [
    idea(/单价/, never, /单价/, /unit|\bper\b|each|apiece|\ba piece|single/i),
    idea(never, /\btotal (?:price|cost|value)s?\b/i, /总/),
  ],
);

/** Each group of such words. */
export const rivalSpheres: readonly Rivals[] = [populations, prices, purses, weekends, unitPrices];
