/** What an editor is told when a link or picture of a translation is not that of the original. */
import type { BodyLink } from '#lib/mdx/body';
import { defineError, type ProblemWords, say } from '#lib/site/defineProblem';
import type { Locale } from '#lib/site/locale';

/** A link of the original and the one that stands in its place; null where there is none. */
export type LinkSlip = {
  readonly from: BodyLink | null;
  readonly to: BodyLink | null;
  /** The language of the translation, where it is known. */
  readonly target: Locale | null;
};

/** The address as the translation would have it: a page of this site in its own language. */
const rightUrl = ({ url }: BodyLink, target: Locale | null): string =>
  target === null ? url : url.replace(/^\/(?:zh|en)(?=\/)/, `/${target}`);

type Names = { readonly zh: string; readonly en: string };

function word(names: Names, { from, to, target }: LinkSlip): ProblemWords {
  if (from === null)
    return say(
      `译文的${names.zh}“${to?.url ?? ''}”在原文的这一段里没有。`,
      `The translation’s ${names.en} “${to?.url ?? ''}” is not in this block of the original.`,
      '请对照原文删去；若原文漏了，请补进原文。',
      'Delete it after the original; if the original has left it out, add it there.',
    );
  const right = rightUrl(from, target);
  if (to === null)
    return say(
      `译文缺少原文的${names.zh}“${from.url}”。`,
      `The translation lacks the original’s ${names.en} “${from.url}”.`,
      `请在译文的相应文字处补上“${right}”。`,
      `Add “${right}” at the words it belongs to.`,
    );
  return say(
    `原文的${names.zh}“${from.url}”在译文中是“${to.url}”，不是同一处。`,
    `The original’s ${names.en} “${from.url}” is “${to.url}” in the translation, which is not the same.`,
    `译文应写作“${right}”；若确是同一文件的另一语言版，请在译文开头写 waive。`,
    `Write “${right}”; if it is the same document in the other language, add a waive to the translation.`,
  );
}

export const linkSlips = {
  link: defineError('bilingual/link', (slip: LinkSlip) => word({ zh: '链接', en: 'link' }, slip)),
  image: defineError('bilingual/image', (slip: LinkSlip) => word({ zh: '图片', en: 'picture' }, slip)),
} as const satisfies Record<BodyLink['kind'], unknown>;
