/** Holds the links and pictures of an original's block against those of its translation, as multisets. */
import type { BodyLink } from '#lib/mdx/body';
import type { Locale } from '#lib/site/locale';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { BlockRule, Placed } from './agreementPair';
import { linkKey } from './linkKey';
import { type LinkSlip, linkSlips } from './linkSlips';
import { placeOfBlock } from './placeInBlock';

/** What is left of each list once equal addresses have met. */
function leftOver(from: readonly BodyLink[], to: readonly BodyLink[]): [BodyLink[], BodyLink[]] {
  const rest = to.map((link) => ({ link, key: linkKey(link) }));
  const missing = from.filter((link) => {
    const key = linkKey(link);
    const at = rest.findIndex((one) => one.key === key);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [missing, rest.map(({ link }) => link)];
}

const placed = ({ file, block }: Placed, link: BodyLink | null): Place =>
  link === null ? placeOfBlock(file, block) : { file, line: link.line, column: link.column };

type Sides = { readonly original: Placed; readonly translation: Placed; readonly target: Locale | null };

function tell({ original, translation, target }: Sides, slip: Omit<LinkSlip, 'target'>): ContentProblem {
  const kind = (slip.from ?? slip.to)?.kind ?? 'link';
  const message = { zh: '原文在这里。', en: 'The original is here.' };
  return {
    ...linkSlips[kind](placed(translation, slip.to), { ...slip, target }),
    related: [{ ...placed(original, slip.from), message }],
  };
}

function compareKind(sides: Sides, kind: BodyLink['kind']): ContentProblem[] {
  const of = ({ links }: Placed): BodyLink[] => links.filter((link) => link.kind === kind);
  const [from, to] = leftOver(of(sides.original), of(sides.translation));
  const length = Math.max(from.length, to.length);
  return Array.from({ length }, (_, index) =>
    tell(sides, { from: from[index] ?? null, to: to[index] ?? null }),
  );
}

/** Links that lead elsewhere, or stand in one language only; likewise pictures. */
export const linkRule: BlockRule = ({ original, translation, wording }) => {
  if (original.links.length === 0 && translation.links.length === 0) return [];
  const target = wording === null ? null : wording.original === 'zh' ? 'en' : 'zh';
  const sides = { original, translation, target } as const;
  const problems = [...compareKind(sides, 'link'), ...compareKind(sides, 'image')];
  return problems.map((problem) => ({ block: original.block.id, problem }));
};
