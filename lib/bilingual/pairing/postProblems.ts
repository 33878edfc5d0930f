/** What an editor is told of posts that two persons have exchanged. */
import { defineError, say } from '#lib/site/defineProblem';
import type { Bilingual } from '#lib/site/locale';

type Pair<T> = readonly [one: T, other: T];

export const postProblems = {
  exchanged: defineError('bilingual/posts', ([one, other]: Pair<Bilingual>, [post, second]: Pair<string>) =>
    say(
      `两人的职务对调了：中文是${post}${one.zh}、${second}${other.zh}，英文相反。`,
      `Two persons have exchanged their posts: in Chinese ${one.zh} (${one.en}) is ${post} and ${other.zh} (${other.en}) ${second}; in English it is the other way round.`,
      '请对照原文把职务换回来；若确实无误，请在译文开头写 waive，说明理由。',
      'Change them back after the original; if nothing is wrong, waive it in the translation with the reason.',
    ),
  ),
};
