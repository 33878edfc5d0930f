/** Finds figures beside which the two languages say what cannot both be true: within 20 days and after 20 days. */
import type { Locale } from '#lib/site/locale';
import type { Compared } from './compareFacts';
import type { Disagreement } from './disagreement';
import { type Figure, isFigure } from './facts';
import { type Beside, contraries } from './stances';

const reach: Readonly<Record<Locale, readonly [before: number, after: number]>> = {
  zh: [40, 8],
  en: [60, 44],
};
const ended: Readonly<Record<Locale, RegExp>> = { zh: /^.*[。；]/s, en: /^.*[.;](?=\s)/s };
const endsHere: Readonly<Record<Locale, RegExp>> = { zh: /[。；].*$/s, en: /[.;](?=\s|$).*$/s };

/** What stands beside a figure in its sentence. */
function besideOf(text: string, locale: Locale, figure: Figure): Beside {
  const [left, right] = reach[locale];
  const before = text.slice(Math.max(0, figure.start - left), figure.start);
  const after = text.slice(figure.end, figure.end + right);
  return { figure, before: before.replace(ended[locale], ''), after: after.replace(endsHere[locale], '') };
}

/** Each such figure, as an error. */
export const findContraries = ({ texts, matches }: Compared): Disagreement[] =>
  matches.flatMap(({ zh, en }): Disagreement[] => {
    if (!isFigure(zh) || !isFigure(en)) return [];
    const beside = { zh: besideOf(texts.zh, 'zh', zh), en: besideOf(texts.en, 'en', en) };
    const found = contraries.find((one) => one.zh(beside.zh) && one.en(beside.en));
    return found === undefined ? [] : [{ sort: found.sort, severity: 'error', zh, en }];
  });
