/** Says in what way two facts differ, of the side that is less exact. */

import { baseStep } from '#lib/bilingual/agreeing/agreeFacts';
import type { Disagreement, DisagreementSort } from '#lib/bilingual/agreeing/disagreement';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';
import { compare } from '#lib/bilingual/text/rational';
import type { Bilingual, Locale } from '#lib/site/locale';

type Apart = Readonly<Partial<Record<DisagreementSort, Bilingual>>>;

const apart: Apart = {
  opposed: { zh: '多于与少于相反', en: 'one is above, the other below' },
  loosened: { zh: '“约、多、近、不低于”之类的限定不同', en: 'the bound differs' },
  rounded: { zh: '译文取了约数', en: 'the translation rounds it' },
  unmarked: { zh: '译文取了约数而没有写明', en: 'the translation rounds it without saying so' },
  vaguer: { zh: '译文不如原文具体', en: 'the translation is less exact' },
  turned: { zh: '升与降相反', en: 'one rises, the other falls' },
  mistaken: {
    zh: '一处说增减了多少，一处说增减到多少',
    en: 'one says by how much it changed, the other to what',
  },
  recast: {
    zh: '起点、终点与增减的幅度弄混了',
    en: 'where a change began, where it ended and by how much are confused',
  },
  shared: {
    zh: '总数与各自的数，或按年与按月，弄混了',
    en: 'the whole and the share of each, or how often, are confused',
  },
  rival: { zh: '说的不是同一回事', en: 'they are not the same thing' },
  swapped: { zh: '次序与原文不同，可能互换了', en: 'it stands in another order and may have been exchanged' },
};

/** The same where it is the original that is less exact. */
const moreExact: Apart = {
  rounded: { zh: '原文是约数，译文更具体', en: 'the original rounds it, and the translation is more exact' },
  unmarked: {
    zh: '原文取了整，译文写出了原文没有的数位',
    en: 'the original rounds it, and the translation gives digits the original has not',
  },
  vaguer: { zh: '译文比原文具体', en: 'the translation is more exact' },
};

/** A month, which tells less than a day of it. */
const isWide = ({ kind }: Fact): boolean => kind === 'month' || kind === 'part';

/** Which language says less; where it cannot be told, it is the English, in which round numbers are written. */
function lessExact(zh: Fact, en: Fact): Locale {
  if (!isFigure(zh) || !isFigure(en)) return isWide(zh) && !isWide(en) ? 'zh' : 'en';
  if ((zh.bound === 'vague') !== (en.bound === 'vague')) return zh.bound === 'vague' ? 'zh' : 'en';
  return zh.kind === en.kind && compare(baseStep(zh), baseStep(en)) > 0 ? 'zh' : 'en';
}

/** In what way they differ, seen from the translation; plain difference where nothing more is known. */
export function wordApart({
  sort,
  zh,
  en,
  original,
}: Disagreement & { readonly original: Locale }): Bilingual {
  const isExact = zh !== null && en !== null && lessExact(zh, en) === original;
  return (isExact ? moreExact[sort] : undefined) ?? apart[sort] ?? { zh: '两处不同', en: 'the two differ' };
}
