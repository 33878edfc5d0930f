/** Tells whether all but two figures of a text stand in the order of the other language: then the two were exchanged. */
import type { Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Naming } from '#lib/bilingual/ideas/concepts';

/** Something both languages name once, by where it stands in each. */
export type Post = { readonly zh: number; readonly en: number; readonly match: Match | null };

/** Ideas that are named more than once cannot be told apart; they are left out. */
function listOnce(namings: readonly Naming[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { concept } of namings) times.set(concept, (times.get(concept) ?? 0) + 1);
  return new Map(
    namings.flatMap(({ concept, start }) => (times.get(concept) === 1 ? [[concept, start] as const] : [])),
  );
}

/** What both texts name once, and the facts that answer one another. */
export function listPosts(zh: readonly Naming[], en: readonly Naming[], matches: readonly Match[]): Post[] {
  const english = listOnce(en);
  const taken = new Set<number>();
  const named = [...listOnce(zh)].flatMap(([concept, start]): Post[] => {
    const other = english.get(concept);
    if (other === undefined || taken.has(start)) return [];
    taken.add(start);
    return [{ zh: start, en: other, match: null }];
  });
  return [...named, ...matches.map((match) => ({ zh: match.zh.start, en: match.en.start, match }))];
}

type Places = Readonly<Record<'zh' | 'en', number>>;

/** How many posts stand on the same side of a place in both languages, less those that do not. */
const agreement = (posts: readonly Post[], { zh, en }: Places): number =>
  posts.reduce((sum, post) => sum + Math.sign((post.zh - zh) * (post.en - en)), 0);

/** Whether the posts stand in one order, but for few. */
function isSteady(posts: readonly Post[]): boolean {
  let [same, turned] = [0, 0];
  for (const [index, one] of posts.entries())
    for (const other of posts.slice(index + 1)) {
      const sign = (one.zh - other.zh) * (one.en - other.en);
      if (sign > 0) same += 1;
      if (sign < 0) turned += 1;
    }
  return same >= 3 && same >= 2 * turned;
}

/** Whether two figures stand where the order of everything else wants the other of them. */
export function standsForOther(posts: readonly Post[], one: Match, other: Match): boolean {
  const rest = posts.filter(({ match }) => match === null || (match !== one && match !== other));
  if (!isSteady(rest)) return false;
  const fitting = (a: Match, b: Match): number => agreement(rest, { zh: a.zh.start, en: b.en.start });
  return fitting(one, other) + fitting(other, one) - fitting(one, one) - fitting(other, other) >= 4;
}
