/** Finds figures beside which the two languages say what cannot both be true: within 20 days and after 20 days. */

import type { Compared } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { type Figure, isFigure } from '#lib/bilingual/reading/facts';
import type { Shows } from '#lib/bilingual/text/charHints';
import { equal } from '#lib/bilingual/text/rational';
import { besideOf } from './stance';
import { contraries } from './stances';

/** 112% of a target told as 12 percent more than it: what stands beside them is not alike, nor need it be. */
const isRetold = (zh: Figure, en: Figure): boolean =>
  zh.kind === 'share' && en.kind === 'share' && !equal(zh.value, en.value);

/** Each such figure, as an error; `shows` is asked of the Chinese. */
export function findContraries({ texts, matches }: Compared, shows: Shows): Disagreement[] {
  if (matches.length === 0) return [];
  const likely = contraries.filter(({ hint }) => shows(hint));
  if (likely.length === 0) return [];
  return matches.flatMap(({ zh, en }): Disagreement[] => {
    if (!isFigure(zh) || !isFigure(en) || isRetold(zh, en)) return [];
    const beside = besideOf(texts.zh, 'zh', zh);
    const said = likely.filter((one) => one.zh(beside));
    if (said.length === 0) return [];
    const answer = besideOf(texts.en, 'en', en);
    const found = said.find((one) => one.en(answer));
    return found === undefined ? [] : [{ sort: found.sort, severity: 'error', zh, en }];
  });
}
