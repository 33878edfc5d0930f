/** Lists which ideas that are easily put for another a Chinese text names. */
import type { Shows } from '#lib/bilingual/text/charHints';
import type { RivalIdea, Rivals } from './rivalIdea';
import { rivalIdeas } from './rivalIdeas';

/** A group and those of its ideas that a text names for certain, of which there is one at least. */
export type Named = { readonly group: Rivals; readonly ideas: readonly RivalIdea[] };

/** A text without its dates: they name a month or a year without saying that anything returns with it. */
export const withoutDates = (zh: string): string =>
  zh.replace(/\d{4}年|\d{1,2}月(?:份|\d{1,2}日)?|\d{1,2}日/g, (date) => ' '.repeat(date.length));

/** Those of a Chinese text; `shows` is asked of it. */
export function listNamedRivals(zh: string, shows: Shows): Named[] {
  const named: Named[] = [];
  let text: string | undefined;
  for (const group of rivalIdeas) {
    if (!shows(group.hint)) continue;
    text ??= withoutDates(zh);
    const ideas: RivalIdea[] = [];
    for (const one of group.ideas) if (one.zh.test(text)) ideas.push(one);
    if (ideas.length > 0) named.push({ group, ideas });
  }
  return named;
}
