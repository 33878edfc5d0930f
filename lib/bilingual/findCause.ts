/** Names the likely slip behind two figures that differ: a power of ten, a digit, a unit. */
import type { Bilingual } from '#lib/site/locale';
import { baseValue, measureOf } from './agreeFacts';
import { type Fact, type Figure, isFigure } from './facts';
import { compare, equal, over, type Rational } from './rational';

const powers: Readonly<Record<number, Bilingual>> = {
  1: { zh: '相差十倍', en: 'ten times apart' },
  2: { zh: '相差一百倍', en: 'a hundred times apart' },
  3: { zh: '相差一千倍', en: 'a thousand times apart' },
  4: { zh: '相差一万倍', en: 'ten thousand times apart' },
};

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

function powerApart(a: Rational, b: Rational): number {
  if (a.n <= 0n || b.n <= 0n) return 0;
  let quotient = compare(a, b) >= 0 ? over(a, b) : over(b, a);
  let power = 0;
  while (quotient.n >= 10n * quotient.d) {
    quotient = { n: quotient.n, d: quotient.d * 10n };
    power += 1;
  }
  return quotient.n === quotient.d ? power : 0;
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

function unitCause(zh: Figure, en: Figure): Cause | null {
  if (zh.unit === en.unit || !equal(zh.value, en.value) || zh.kind !== en.kind) return null;
  if (measureOf(zh) === measureOf(en)) {
    return cause('单位不同，数字却没有换算', 'the unit was changed and the number was not', {
      zh: '1 公顷是 15 亩。',
      en: '1 hectare is 15 mu.',
    });
  }
  return cause('单位不同', 'the units differ');
}

/** How two figures differ, in words; plain difference when no slip is recognised. */
export function findCause(zh: Fact, en: Fact): Cause {
  if (!isFigure(zh) || !isFigure(en)) return cause('两处不同', 'the two differ');
  const known = rateCause(zh, en) ?? unitCause(zh, en);
  if (known !== null) return known;
  const power = powerApart(baseValue(zh), baseValue(en));
  const apart = powers[power];
  return apart === undefined
    ? cause('两处不同', 'the two differ')
    : { apart, reason: reasons[power] ?? null };
}
