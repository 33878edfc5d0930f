/** The one table of units of the house: what each is called in both languages and how it converts. */

import { imperialUnits } from './imperialUnits';
import { spanUnits } from './spanUnits';
import type { Unit } from './unit';

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
  jiao: { kind: 'CNY', factor: [1n, 10n], zh: ['角钱', '毛钱'], en: ['jiao', 'jiao'] },
  fen: { kind: 'CNY', factor: [1n, 100n], zh: ['分钱'], en: ['fen', 'fen'] },
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
  ...imperialUnits,
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
    en: ['kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'kph', 'kmh'],
  },
  /** Half a kilometre. */
  li: { kind: 'length', factor: [500n, 1n], zh: ['里', '华里'], en: ['li', 'li'] },
  zhang: { kind: 'length', factor: [10n, 3n], zh: ['丈'], en: ['zhang', 'zhang'] },
  chi: { kind: 'length', factor: [1n, 3n], zh: ['尺', '市尺'], en: ['chi', 'chi'] },
  'nautical-mile': {
    kind: 'length',
    factor: [1852n, 1n],
    zh: ['海里'],
    en: ['nautical mile', 'nautical miles'],
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
  micrometre: {
    kind: 'length',
    factor: [1n, 1_000_000n],
    zh: ['微米', 'μm', 'µm'],
    en: ['micrometre', 'micrometres', 'micrometer', 'micrometers', 'micron', 'microns', 'μm', 'µm'],
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
  liang: { kind: 'mass', factor: [50n, 1n], zh: ['两'], en: ['liang', 'liang'] },
  gram: { kind: 'mass', factor: one, zh: ['克', 'g'], en: ['gram', 'grams', 'g', 'grammes'] },
  milligram: { kind: 'mass', factor: [1n, 1000n], zh: ['毫克', 'mg'], en: ['milligram', 'milligrams', 'mg'] },
  microgram: {
    kind: 'mass',
    factor: [1n, 1_000_000n],
    zh: ['微克', 'μg', 'µg', 'ug'],
    en: ['microgram', 'micrograms', 'μg', 'µg', 'ug'],
  },
  'cubic-metre': {
    kind: 'volume',
    factor: one,
    zh: ['立方米', '立方', 'm³', 'm3'],
    en: ['cubic metre', 'cubic metres', 'cubic meter', 'cubic meters', 'cu m', 'm³', 'm3'],
  },
  litre: { kind: 'volume', factor: [1n, 1000n], zh: ['升'], en: ['litre', 'litres', 'liter', 'liters'] },
  millilitre: {
    kind: 'volume',
    factor: [1n, 1_000_000n],
    zh: ['毫升', 'ml', 'mL'],
    en: ['millilitre', 'millilitres', 'milliliter', 'milliliters', 'ml', 'mL'],
  },
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
  kilovolt: { kind: 'voltage', factor: one, zh: ['千伏', 'kV'], en: ['kilovolt', 'kilovolts', 'kV', 'KV'] },
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
  'gigawatt-hour': {
    kind: 'energy',
    factor: [1_000_000_000n, 1n],
    zh: ['吉瓦时', 'GWh'],
    en: ['gigawatt-hour', 'gigawatt-hours', 'GWh', 'gigawatt hours'],
  },
  'terawatt-hour': {
    kind: 'energy',
    factor: [1_000_000_000_000n, 1n],
    zh: ['太瓦时', 'TWh'],
    en: ['terawatt-hour', 'terawatt-hours', 'TWh', 'terawatt hours'],
  },
  gigabyte: { kind: 'data', factor: [1_000_000_000n, 1n], zh: ['GB'], en: ['gigabyte', 'gigabytes', 'GB'] },
  terabyte: {
    kind: 'data',
    factor: [1_000_000_000_000n, 1n],
    zh: ['TB'],
    en: ['terabyte', 'terabytes', 'TB'],
  },
  ...spanUnits,
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

/** Whether a word is the id of a unit. */
export const isUnitId = (id: string): id is UnitId => Object.hasOwn(units, id);

/** Every unit there is, in the order of the table. */
export const unitIds: readonly UnitId[] = Object.keys(units).filter(isUnitId);
