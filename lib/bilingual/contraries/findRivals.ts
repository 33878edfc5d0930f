/** Finds where a translation says one idea for another of its kind: the secondary industry for 第三产业. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Mark } from '#lib/bilingual/reading/facts';
import type { Locale } from '#lib/site/locale';
import { type Named, withoutDates } from './namedRivals';

function markAt(text: string, pattern: RegExp): Mark {
  const match = pattern.exec(text);
  const [start, surface] = [match?.index ?? 0, match?.[0] ?? ''];
  return { kind: 'idea', key: surface, weight: 'hard', start, end: start + surface.length, surface };
}

type Texts = Readonly<Record<Locale, string>>;

/** What the Chinese says of a group and the English does not, and the other way round. */
function rivalsIn({ group, ideas }: Named, { zh, en }: Texts): Disagreement[] {
  const lost = ideas.find((one) => !one.hintEn.test(en));
  if (lost === undefined) return [];
  const put = group.ideas.find((one) => one !== lost && one.en.test(en) && !one.hintZh.test(zh));
  if (put === undefined) return [];
  return [{ sort: 'rival', severity: 'error', zh: markAt(zh, lost.zh), en: markAt(en, put.en) }];
}

/** 目前 is “now”, which then does not stand for 今年. */
const withoutNow = ({ zh, en }: Texts): string =>
  /目前|现有|现已/.test(zh)
    ? en.replace(/\b(?:now|currently|at present)\b/gi, (word) => ' '.repeat(word.length))
    : en;

/** Ideas of the Chinese that stand for others in the English, as errors; `named` is what the Chinese names. */
export function findRivals(said: Texts, named: readonly Named[]): Disagreement[] {
  if (named.length === 0) return [];
  const texts = { zh: withoutDates(said.zh), en: withoutNow(said) };
  return named.flatMap((one) => rivalsIn(one, texts));
}
