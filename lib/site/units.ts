/** The one table of units of the house: what each is called in both languages and how it converts. */

/** What a unit measures; amounts convert only within a kind. */
export type UnitKind =
  | 'count'
  | 'visits'
  | 'share'
  | 'points'
  | 'CNY'
  | 'USD'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'HKD'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'energy'
  | 'data'
  | 'months'
  | 'seconds'
  | 'temperature';

export type Unit = {
  readonly kind: UnitKind;
  /** How many base units of the kind one is, as a fraction. */
  readonly factor: readonly [numerator: bigint, denominator: bigint];
  /** Chinese names; the first is the one to write. */
  readonly zh: readonly [string, ...string[]];
  /** English names, singular and plural first; a sign or abbreviation may follow. */
  readonly en: readonly [singular: string, plural: string, ...others: string[]];
  /** false where a text says it by grammar and classifiers: these names are for writing only. */
  readonly readByName?: false;
};

const one = [1n, 1n] as const;

/** Base units: m², m, g, m³, W, Wh, B, month, second, and 1 for all of a share. A mu is 1/15 hectare. */
export const units = {
  count: {
    kind: 'count',
    factor: one,
    zh: ['个'],
    en: ['', ''],
  },
  person: { kind: 'count', factor: one, zh: ['人'], en: ['person', 'people'], readByName: false },
  household: { kind: 'count', factor: one, zh: ['户'], en: ['household', 'households'], readByName: false },
  percent: { kind: 'share', factor: [1n, 100n], zh: ['%'], en: ['%', '%'], readByName: false },
  'percentage-point': {
    kind: 'points',
    factor: [1n, 100n],
    zh: ['个百分点'],
    en: ['percentage point', 'percentage points'],
    readByName: false,
  },
  'person-time': {
    kind: 'visits',
    factor: one,
    zh: ['人次'],
    en: ['person-time', 'person-times', 'visits', 'visit', 'participations', 'participation', 'attendances'],
  },
  CNY: {
    kind: 'CNY',
    factor: one,
    zh: ['元', '元人民币', '块钱', '人民币'],
    en: ['yuan', 'yuan', 'RMB', 'CNY', 'renminbi', 'Chinese yuan', 'yuan renminbi', 'RMB yuan', 'yuan RMB'],
  },
  USD: {
    kind: 'USD',
    factor: one,
    zh: ['美元', '美金'],
    en: ['US dollar', 'US dollars', 'U.S. dollars', 'U.S. dollar', 'USD', 'dollars', 'dollar'],
  },
  EUR: { kind: 'EUR', factor: one, zh: ['欧元'], en: ['euro', 'euros', 'EUR'] },
  GBP: {
    kind: 'GBP',
    factor: one,
    zh: ['英镑'],
    en: ['pound sterling', 'pounds sterling', 'GBP', 'British pounds'],
  },
  JPY: { kind: 'JPY', factor: one, zh: ['日元'], en: ['yen', 'yen', 'Japanese yen', 'JPY'] },
  HKD: {
    kind: 'HKD',
    factor: one,
    zh: ['港元', '港币'],
    en: ['Hong Kong dollar', 'Hong Kong dollars', 'HKD', 'HK dollars'],
  },
  mu: { kind: 'area', factor: [2000n, 3n], zh: ['亩'], en: ['mu', 'mu', 'mus'] },
  hectare: { kind: 'area', factor: [10_000n, 1n], zh: ['公顷'], en: ['hectare', 'hectares', 'ha'] },
  'square-kilometre': {
    kind: 'area',
    factor: [1_000_000n, 1n],
    zh: ['平方公里', '平方千米', 'km²', 'km2', '㎢'],
    en: [
      'square kilometre',
      'square kilometres',
      'square kilometer',
      'square kilometers',
      'sq km',
      'sq. km',
      'sq kilometres',
      'sq kilometers',
      'km²',
      'km2',
    ],
  },
  'square-metre': {
    kind: 'area',
    factor: one,
    zh: ['平方米', '平米', '㎡', 'm²', 'm2'],
    en: [
      'square metre',
      'square metres',
      'square meter',
      'square meters',
      'sq m',
      'sq. m',
      'sqm',
      'm²',
      'm2',
    ],
  },
  kilometre: {
    kind: 'length',
    factor: [1000n, 1n],
    zh: ['公里', '千米', 'km'],
    en: ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km'],
  },
  metre: { kind: 'length', factor: one, zh: ['米', 'm'], en: ['metre', 'metres', 'meter', 'meters', 'm'] },
  centimetre: {
    kind: 'length',
    factor: [1n, 100n],
    zh: ['厘米', 'cm'],
    en: ['centimetre', 'centimetres', 'centimeter', 'centimeters', 'cm'],
  },
  millimetre: {
    kind: 'length',
    factor: [1n, 1000n],
    zh: ['毫米', 'mm'],
    en: ['millimetre', 'millimetres', 'millimeter', 'millimeters', 'mm'],
  },
  nanometre: {
    kind: 'length',
    factor: [1n, 1_000_000_000n],
    zh: ['纳米', 'nm'],
    en: ['nanometre', 'nanometres', 'nanometer', 'nanometers', 'nm'],
  },
  tonne: {
    kind: 'mass',
    factor: [1_000_000n, 1n],
    zh: ['吨'],
    en: ['tonne', 'tonnes', 'metric ton', 'metric tons', 'ton', 'tons', 't'],
  },
  kilogram: {
    kind: 'mass',
    factor: [1000n, 1n],
    zh: ['公斤', '千克', 'kg'],
    en: ['kilogram', 'kilograms', 'kilo', 'kilos', 'kg', 'kilogrammes'],
  },
  jin: { kind: 'mass', factor: [500n, 1n], zh: ['斤', '市斤'], en: ['jin', 'jin', 'catty', 'catties'] },
  gram: { kind: 'mass', factor: one, zh: ['克', 'g'], en: ['gram', 'grams', 'g', 'grammes'] },
  'cubic-metre': {
    kind: 'volume',
    factor: one,
    zh: ['立方米', '立方', 'm³', 'm3'],
    en: ['cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cu m', 'm³', 'm3'],
  },
  litre: { kind: 'volume', factor: [1n, 1000n], zh: ['升'], en: ['litre', 'litres', 'liter', 'liters'] },
  watt: { kind: 'power', factor: one, zh: ['瓦'], en: ['watt', 'watts', 'W'] },
  kilowatt: { kind: 'power', factor: [1000n, 1n], zh: ['千瓦', 'kW'], en: ['kilowatt', 'kilowatts', 'kW'] },
  megawatt: {
    kind: 'power',
    factor: [1_000_000n, 1n],
    zh: ['兆瓦', 'MW'],
    en: ['megawatt', 'megawatts', 'MW'],
  },
  gigawatt: {
    kind: 'power',
    factor: [1_000_000_000n, 1n],
    zh: ['吉瓦', 'GW'],
    en: ['gigawatt', 'gigawatts', 'GW'],
  },
  'kilowatt-hour': {
    kind: 'energy',
    factor: [1000n, 1n],
    zh: ['千瓦时', '度电', 'kWh'],
    en: ['kilowatt-hour', 'kilowatt-hours', 'kilowatt hours', 'kilowatt hour', 'kWh'],
  },
  'megawatt-hour': {
    kind: 'energy',
    factor: [1_000_000n, 1n],
    zh: ['兆瓦时', 'MWh'],
    en: ['megawatt-hour', 'megawatt-hours', 'MWh', 'megawatt hours'],
  },
  gigabyte: { kind: 'data', factor: [1_000_000_000n, 1n], zh: ['GB'], en: ['gigabyte', 'gigabytes', 'GB'] },
  terabyte: {
    kind: 'data',
    factor: [1_000_000_000_000n, 1n],
    zh: ['TB'],
    en: ['terabyte', 'terabytes', 'TB'],
  },
  century: { kind: 'months', factor: [1200n, 1n], zh: ['个世纪'], en: ['century', 'centuries'] },
  decade: { kind: 'months', factor: [120n, 1n], zh: ['个十年'], en: ['decade', 'decades'] },
  year: {
    kind: 'months',
    factor: [12n, 1n],
    zh: ['年', '周年', '周岁', '岁', '个年头'],
    en: ['year', 'years', 'years old', 'year-old'],
  },
  quarter: { kind: 'months', factor: [3n, 1n], zh: ['个季度'], en: ['quarter', 'quarters'] },
  month: { kind: 'months', factor: one, zh: ['个月', '个多月'], en: ['month', 'months'] },
  week: { kind: 'seconds', factor: [604_800n, 1n], zh: ['周', '个星期', '星期'], en: ['week', 'weeks'] },
  day: {
    kind: 'seconds',
    factor: [86_400n, 1n],
    zh: ['天', '个工作日', '工作日', '昼夜'],
    en: ['day', 'days', 'working days', 'working day', 'workdays'],
  },
  hour: {
    kind: 'seconds',
    factor: [3600n, 1n],
    zh: ['小时', '个小时', '个钟头'],
    en: ['hour', 'hours', 'hr', 'hrs'],
  },
  minute: { kind: 'seconds', factor: [60n, 1n], zh: ['分钟'], en: ['minute', 'minutes', 'min'] },
  second: { kind: 'seconds', factor: one, zh: ['秒', '秒钟'], en: ['second', 'seconds'] },
  celsius: {
    kind: 'temperature',
    factor: one,
    zh: ['摄氏度', '℃', '°C'],
    en: ['degree Celsius', 'degrees Celsius', '°C', '℃', 'degrees centigrade'],
  },
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

/** The unit of an id. */
export const findUnit = (id: UnitId): Unit => units[id];

const isUnitId = (id: string): id is UnitId => Object.hasOwn(units, id);

/** Every unit there is, in the order of the table. */
export const unitIds: readonly UnitId[] = Object.keys(units).filter(isUnitId);
