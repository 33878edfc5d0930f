/** Finds figures beside which the two languages say what cannot both be true: within 20 days and after 20 days. */
import type { Compared } from './compareFacts';
import type { Disagreement } from './disagreement';
import { isFigure } from './facts';
import { besideOf } from './stance';
import { contraries } from './stances';

/** Each such figure, as an error. */
export function findContraries({ texts, matches }: Compared): Disagreement[] {
  if (matches.length === 0) return [];
  const likely = contraries.filter(({ hint }) => hint.zh.test(texts.zh) && hint.en.test(texts.en));
  if (likely.length === 0) return [];
  return matches.flatMap(({ zh, en }): Disagreement[] => {
    if (!isFigure(zh) || !isFigure(en)) return [];
    const beside = { zh: besideOf(texts.zh, 'zh', zh), en: besideOf(texts.en, 'en', en) };
    const found = likely.find((one) => one.zh(beside.zh) && one.en(beside.en));
    return found === undefined ? [] : [{ sort: found.sort, severity: 'error', zh, en }];
  });
}
