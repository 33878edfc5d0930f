/** Lets facts of unlike kinds meet when the same numerals stand in both: 第12期 read as a rank, “12” as a count. */
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';

const numerals = (surface: string): string =>
  (surface.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number).join(' ');

/** 2010元 is no year. */
const isMeasured = (fact: Fact): boolean =>
  isFigure(fact) && (fact.kind !== 'quantity' || !/^(?:number|count|year)$/.test(fact.unit));

const alike = (zh: Fact, en: Fact): boolean => {
  if ((isFigure(zh) && isFigure(en)) || zh.kind === en.kind) return false;
  if ([zh.kind, en.kind].includes('document')) return false;
  if (isMeasured(zh) && en.kind === 'year') return false;
  if (en.kind === 'clock' && /小时$/.test(zh.surface)) return false;
  const said = numerals(zh.surface);
  return said !== '' && said === numerals(en.surface);
};

/** Those left of each side once such pairs are taken away. */
export function reconcile(zh: readonly Fact[], en: readonly Fact[]): { zh: Fact[]; en: Fact[] } {
  const met = new Set<Fact>();
  for (const one of zh) {
    const other = en.find((two) => !met.has(two) && alike(one, two));
    if (other !== undefined) met.add(one).add(other);
  }
  return { zh: zh.filter((one) => !met.has(one)), en: en.filter((one) => !met.has(one)) };
}
