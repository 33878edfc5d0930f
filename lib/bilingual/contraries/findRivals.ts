/** Finds where a translation says one idea for another of its kind: the secondary industry for 第三产业. */

import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import type { Mark } from '#lib/bilingual/reading/facts';
import type { Shows } from '#lib/bilingual/text/charHints';
import type { Locale } from '#lib/site/locale';
import type { RivalIdea } from './rivalIdea';
import { rivalIdeas } from './rivalIdeas';

/** A date names a month or a year without saying that anything returns with it. */
const withoutDates = (zh: string): string =>
  zh.replace(/\d{4}年|\d{1,2}月(?:份|\d{1,2}日)?|\d{1,2}日/g, (date) => ' '.repeat(date.length));

function markAt(text: string, pattern: RegExp): Mark {
  const match = pattern.exec(text);
  const [start, surface] = [match?.index ?? 0, match?.[0] ?? ''];
  return { kind: 'idea', key: surface, weight: 'hard', start, end: start + surface.length, surface };
}

type Texts = Readonly<Record<Locale, string>>;

/** What the Chinese says of a group and the English does not, and the other way round. */
function rivalsIn(group: readonly RivalIdea[], { zh, en }: Texts): Disagreement[] {
  const lost = group.find((one) => one.zh.test(zh) && !one.hintEn.test(en));
  if (lost === undefined) return [];
  const put = group.find((one) => one !== lost && one.en.test(en) && !one.hintZh.test(zh));
  if (put === undefined) return [];
  return [{ sort: 'rival', severity: 'error', zh: markAt(zh, lost.zh), en: markAt(en, put.en) }];
}

/** 目前 is “now”, which then does not stand for 今年. */
const withoutNow = ({ zh, en }: Texts): string =>
  /目前|现有|现已/.test(zh)
    ? en.replace(/\b(?:now|currently|at present)\b/gi, (word) => ' '.repeat(word.length))
    : en;

/** Ideas of the Chinese that stand for others in the English, as errors; `shows` is asked of the Chinese. */
export function findRivals(said: Texts, shows: Shows): Disagreement[] {
  const texts = { zh: withoutDates(said.zh), en: withoutNow(said) };
  return rivalIdeas.flatMap(({ hint, ideas }) => (shows(hint) ? rivalsIn(ideas, texts) : []));
}
