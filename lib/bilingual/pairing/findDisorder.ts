/** Tells of blocks and sections out of place, instead of everything that disagrees because of it. */
import type { Block } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementPair, Finding, Wording } from './agreementPair';
import { alignBlocks, costOf, unlikeBlocks } from './alignBlocks';
import { orderProblems } from './orderProblems';
import type { JudgedSection } from './pairBlocks';
import type { SectionMatch } from './pairSections';
import { clearlyLikelier, findShift, type Shift } from './shiftedBlocks';

/** What is out of place, and the sections of which nothing else can be told. */
export type Disorder = {
  readonly problems: readonly ContentProblem[];
  readonly sections: ReadonlySet<string>;
};

/** A section with the indexes of its blocks that disagree. */
type Amiss = JudgedSection & { readonly amiss: readonly number[] };

const placeOf = (file: string, { line, column }: Pick<Block, 'line' | 'column'>): Place => ({
  file,
  line,
  column,
});

function problemOf(shift: Shift, { match: { from, to } }: Amiss, pair: AgreementPair): ContentProblem {
  const source = (index = 0): string => from.blocks[index]?.id ?? '';
  const target = (index = 0): string => to.blocks[index]?.id ?? '';
  const at = (index = 0): Place => placeOf(pair.translation.file, to.blocks[index] ?? to);
  const related = (index = 0) => ({
    related: [
      {
        ...placeOf(pair.original.file, from.blocks[index] ?? from),
        message: { zh: '原文的这一段在这里。', en: 'The original’s block is here.' },
      },
    ],
  });
  if (shift.kind === 'exchanged')
    return {
      ...orderProblems.exchanged(at(shift.one), target(shift.one), target(shift.other)),
      ...related(shift.one),
    };
  if (shift.kind === 'moved')
    return {
      ...orderProblems.moved(at(shift.to), source(shift.from), target(shift.to)),
      ...related(shift.from),
    };
  const { missing, extra } = shift;
  const told = orderProblems.shifted(at(extra[0]), missing.map(source), extra.map(target));
  return { ...told, ...related(missing[0]) };
}

/** What it costs to take the blocks of one section for the translation of another’s. */
function costBetween({ from }: SectionMatch, { to }: SectionMatch, wording: Wording): number {
  const unlike = unlikeBlocks(from.blocks, to.blocks, wording);
  return costOf(alignBlocks(from.blocks, to.blocks, unlike), unlike);
}

/** Each holds the other’s blocks: both are clearly likelier that way. */
function areExchanged(one: Amiss, other: Amiss, wording: Wording): boolean {
  const gain = (own: Amiss, next: Amiss): number =>
    costBetween(own.match, own.match, wording) - costBetween(own.match, next.match, wording);
  return gain(one, other) > clearlyLikelier && gain(other, one) > clearlyLikelier;
}

/** A section half of whose blocks disagree, or whose blocks do not pair, may be another’s. */
const mayBeAnother = ({ found, amiss, match: { from } }: Amiss): boolean =>
  found.length > 0 || (amiss.length > 0 && 2 * amiss.length >= from.blocks.length);

function findSections(sections: readonly Amiss[], wording: Wording): (readonly [Amiss, Amiss])[] {
  const doubtful = sections.filter(mayBeAnother);
  const pairs: (readonly [Amiss, Amiss])[] = [];
  for (const [index, one] of doubtful.entries()) {
    const other = doubtful.slice(index + 1).find((next) => areExchanged(one, next, wording));
    if (other !== undefined && !pairs.flat().includes(one) && !pairs.flat().includes(other))
      pairs.push([one, other]);
  }
  return pairs;
}

function tellSections([one, other]: readonly [Amiss, Amiss], pair: AgreementPair): ContentProblem {
  const place = placeOf(pair.translation.file, one.match.to);
  const message = { zh: '原文在这里。', en: 'The original is here.' };
  return {
    ...orderProblems.sections(place, one.id, other.id),
    related: [{ ...placeOf(pair.original.file, one.match.from), message }],
  };
}

/** `findings` are those no waiver answers for. Without any error nothing is aligned. */
export function findDisorder(
  pair: AgreementPair,
  sections: readonly JudgedSection[],
  findings: readonly Finding[],
): Disorder {
  const { wording } = pair;
  const wrong = new Set(
    findings.flatMap(({ block, problem }) => (problem.severity === 'error' ? block : [])),
  );
  if (wording === undefined || (wrong.size === 0 && sections.every(({ found }) => found.length === 0)))
    return { problems: [], sections: new Set() };
  const judged = sections.map((section) => ({
    ...section,
    amiss: section.match.from.blocks.flatMap(({ id }, index) => (wrong.has(id) ? [index] : [])),
  }));
  const exchanged = findSections(judged, wording);
  const shifts = judged.flatMap((section) => {
    if (section.found.length > 0 || exchanged.flat().includes(section)) return [];
    const shift = findShift(section.match, section.amiss, wording);
    return shift === null ? [] : [{ section, shift }];
  });
  return {
    problems: [
      ...exchanged.map((two) => tellSections(two, pair)),
      ...shifts.map(({ section, shift }) => problemOf(shift, section, pair)),
    ],
    sections: new Set([...exchanged.flat(), ...shifts.map(({ section }) => section)].map(({ id }) => id)),
  };
}
