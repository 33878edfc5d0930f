/** Finds figures beside which the two languages say what cannot both be true: within 20 days and after 20 days. */
import type { Locale } from '#lib/site/locale';
import type { Compared } from './compareFacts';
import type { Disagreement } from './disagreement';
import { type Figure, isFigure } from './facts';
import type { Beside } from './stance';
import { contraries } from './stances';

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

const spoken = /年(?:平)?均|平均每年|累计|收窄|缩小|收敛|扩大|拉大|加深|加剧/;

const hinted = contraries.filter(({ hint }) => hint !== undefined);
const plain = contraries.filter(({ hint }) => hint === undefined);

/** Whether the Chinese has a word of any contrary without a hint near a figure; it may say yes too often but never no. */
function mayBeContrary({ kind, start, end }: Figure, zh: string): boolean {
  const before = zh.slice(Math.max(0, start - reach.zh[0]), start);
  const isPart = kind === 'share' || kind === 'multiple';
  return (
    (isPart && before.includes('的')) ||
    /[内后前]/.test(zh.slice(Math.max(0, start - 3), end + reach.zh[1])) ||
    spoken.test(before)
  );
}

/** Each such figure, as an error. */
export function findContraries({ texts, matches }: Compared): Disagreement[] {
  if (matches.length === 0) return [];
  const likely = hinted.filter(({ hint }) => hint?.zh.test(texts.zh) && hint.en.test(texts.en));
  return matches.flatMap(({ zh, en }): Disagreement[] => {
    if (!isFigure(zh) || !isFigure(en)) return [];
    const asked = mayBeContrary(zh, texts.zh) ? [...plain, ...likely] : likely;
    if (asked.length === 0) return [];
    const beside = { zh: besideOf(texts.zh, 'zh', zh), en: besideOf(texts.en, 'en', en) };
    const found = asked.find((one) => one.zh(beside.zh) && one.en(beside.en));
    return found === undefined ? [] : [{ sort: found.sort, severity: 'error', zh, en }];
  });
}
