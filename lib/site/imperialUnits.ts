/** Units that English readers use and the reports do not, so that one of them is never taken for a metric one. */
import type { Unit } from './unit';

/** Metres and square metres a unit; degrees Fahrenheit stand by themselves. */
export const imperialUnits = {
  acre: { kind: 'area', factor: [40_468_564_224n, 10_000_000n], zh: ['英亩'], en: ['acre', 'acres'] },
  'square-foot': {
    kind: 'area',
    factor: [9_290_304n, 100_000_000n],
    zh: ['平方英尺'],
    en: ['square foot', 'square feet', 'sq ft', 'sq. ft'],
  },
  'square-mile': {
    kind: 'area',
    factor: [2_589_988_110_336n, 1_000_000n],
    zh: ['平方英里'],
    en: ['square mile', 'square miles', 'sq mi'],
  },
  mile: { kind: 'length', factor: [1_609_344n, 1000n], zh: ['英里'], en: ['mile', 'miles', 'mph'] },
  foot: { kind: 'length', factor: [3048n, 10_000n], zh: ['英尺'], en: ['foot', 'feet', 'ft'] },
  inch: { kind: 'length', factor: [254n, 10_000n], zh: ['英寸'], en: ['inch', 'inches'] },
  fahrenheit: {
    kind: 'temperature-fahrenheit',
    factor: [1n, 1n],
    zh: ['华氏度', '℉', '°F'],
    en: ['degree Fahrenheit', 'degrees Fahrenheit', '°F', '℉'],
  },
} as const satisfies Record<string, Unit>;
