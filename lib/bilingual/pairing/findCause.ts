/** Names the likely slip behind two figures that differ: a power of ten, a digit, a unit. */

import { baseValue, measureOf, within } from '#lib/bilingual/agreeing/agreeFacts';
import { type Fact, type Figure, isFigure } from '#lib/bilingual/reading/facts';
import { compare, equal, over, ratio, whole } from '#lib/bilingual/text/rational';
import type { Bilingual } from '#lib/site/locale';

const powers: Readonly<Record<number, Bilingual>> = {
  1: { zh: '相差十倍', en: 'ten times apart' },
  2: { zh: '相差一百倍', en: 'a hundred times apart' },
  3: { zh: '相差一千倍', en: 'a thousand times apart' },
  4: { zh: '相差一万倍', en: 'ten thousand times apart' },
};

const zeros: Bilingual = {
  zh: '多半是零的个数不对，或点错了小数点。',
  en: 'Probably a zero too many or too few, or a decimal point in the wrong place.',
};

const hectares: Bilingual = { zh: '1 公顷是 15 亩。', en: '1 hectare is 15 mu.' };

/** By how many powers of ten, where either language writes the figure with 万, 亿 or a million. */
const reasons: Readonly<Record<number, Bilingual>> = {
  1: {
    zh: '“亿”是 100 million，10 亿才是 1 billion；“万”是 10 thousand。',
    en: '亿 is 100 million, so 10亿 is 1 billion; 万 is 10 thousand.',
  },
  2: {
    zh: '“亿”是 100 million，“万”与 million 之间差一百倍。',
    en: '亿 is 100 million, and 万 and million are a hundred times apart.',
  },
  3: {
    zh: '多半是把 million 与 billion，或 thousand 与 million 弄混了。',
    en: 'Probably million stands for billion, or thousand for million.',
  },
  4: { zh: '多半是漏了“万”，或把“万”当成了“亿”。', en: 'Probably 万 was dropped, or read as 亿.' },
};

/** Two units are named; a bare number takes that of the other. */
const areConverted = (a: Figure, b: Figure): boolean =>
  a.unit !== b.unit && a.unit !== 'number' && b.unit !== 'number';

/** How many powers of ten apart; what was converted is so within 2 %. */
function powerApart(a: Figure, b: Figure): number {
  const isBare = a.unit === 'number' || b.unit === 'number';
  const [from, to] = isBare ? [a.value, b.value] : [baseValue(a), baseValue(b)];
  if (from.n <= 0n || to.n <= 0n) return 0;
  const quotient = compare(from, to) >= 0 ? over(from, to) : over(to, from);
  const power = [1, 2, 3, 4].find((one) => {
    const ten = whole(10n ** BigInt(one));
    return areConverted(a, b) ? within(quotient, ten, ratio(1, 50)) : equal(quotient, ten);
  });
  return power ?? 0;
}

export type Cause = { readonly apart: Bilingual; readonly reason: Bilingual | null };

const cause = (zh: string, en: string, reason: Bilingual | null = null): Cause => ({
  apart: { zh, en },
  reason,
});

function rateCause(zh: Figure, en: Figure): Cause | null {
  const kinds = [zh.kind, en.kind];
  if (!kinds.includes('points') || !kinds.includes('share')) return null;
  return cause('百分比与百分点不同', 'percent and percentage points differ', {
    zh: '从 10% 升到 15% 是上升 5 个百分点，也是增长 50%。',
    en: 'From 10% to 15% is a rise of 5 percentage points and of 50 percent.',
  });
}

/** A count that became a share, or a multiple a sum: 40项 is not 40%. */
function kindCause(zh: Figure, en: Figure): Cause | null {
  if (zh.kind === en.kind) return null;
  if (zh.kind === 'quantity' && en.kind === 'share')
    return cause('一处是数量，一处是百分数', 'one is an amount, the other a percentage');
  if (zh.kind === 'share' && en.kind === 'quantity')
    return cause('一处是百分数，一处是数量', 'one is a percentage, the other an amount');
  return cause('不是同一种数', 'they are not the same kind of figure');
}

const areHectares = (...figures: readonly Figure[]): boolean =>
  ['hectare', 'mu'].every((unit) => figures.some((figure) => figure.unit === unit));

/** What probably led to a power of ten. */
function reasonOf(power: number, zh: Figure, en: Figure): Bilingual | null {
  if (areHectares(zh, en)) return hectares;
  if (areConverted(zh, en)) return null;
  return /[万亿]/.test(zh.surface) || /thousand|illion|\db?n\b/i.test(en.surface)
    ? (reasons[power] ?? null)
    : zeros;
}

function unitCause(zh: Figure, en: Figure): Cause | null {
  if (zh.unit === en.unit || !equal(zh.value, en.value) || zh.kind !== en.kind) return null;
  if (measureOf(zh) === measureOf(en)) {
    const reason = areHectares(zh, en) ? hectares : null;
    return cause('单位不同，数字却没有换算', 'the unit was changed and the number was not', reason);
  }
  return cause('单位不同', 'the units differ');
}

/** A day and a part of a month it is not in. */
function markCause(zh: Fact, en: Fact): Cause {
  if ([zh.kind, en.kind].sort().join() !== 'day,part') return cause('两处不同', 'the two differ');
  return cause('这一天不在所说的那几天里', 'the day is not in that part of the month', {
    zh: '上旬是1日至10日，中旬是11日至20日，下旬是21日至月底。',
    en: '上旬 is the 1st to the 10th, 中旬 the 11th to the 20th, 下旬 the 21st to the end.',
  });
}

/** How two figures differ, in words; plain difference when no slip is recognised. */
export function findCause(zh: Fact, en: Fact): Cause {
  if (!isFigure(zh) || !isFigure(en)) return markCause(zh, en);
  const known = rateCause(zh, en) ?? kindCause(zh, en) ?? unitCause(zh, en);
  if (known !== null) return known;
  const power = powerApart(zh, en);
  const apart = powers[power];
  return apart === undefined
    ? cause('两处不同', 'the two differ')
    : { apart, reason: reasonOf(power, zh, en) };
}
