/** What a unit of the house is. */

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
  | 'voltage'
  | 'data'
  | 'months'
  | 'seconds'
  | 'temperature'
  | 'temperature-fahrenheit';

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
