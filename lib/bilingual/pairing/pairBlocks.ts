/** Holds a translation's blocks against the original's: none missing, none extra, none of another kind. */
import type { Block, Section } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementPair } from './agreementPair';
import { type AlignStep, alignBlocks, sameKind, unlikeBlocks } from './alignBlocks';
import { pairSections, type SectionMatch } from './pairSections';
import { type Departure, structureProblems } from './structureProblems';

type Positioned = { readonly line: number; readonly column: number };

const placeOf = (file: string, at: Positioned): Place => ({ file, line: at.line, column: at.column });

/** All of a block that is there; a section stands for its first line. */
const wholeOf = (file: string, at: Block | Section): Place =>
  'kind' in at ? { ...placeOf(file, at), endLine: at.endLine, endColumn: at.endColumn } : placeOf(file, at);

/** Blocks in a row that depart in the same way, and where in the walk through both lists the first of them stands. */
type Run = { readonly departure: Departure; readonly ids: readonly string[]; readonly at: number };

function departureOf(step: AlignStep, { from, to }: SectionMatch): Omit<Run, 'at'> | null {
  const [source, target] = [from.blocks[step.original ?? -1], to.blocks[step.translation ?? -1]];
  if (target === undefined) return { departure: 'missing', ids: [source?.id ?? ''] };
  if (source === undefined) return { departure: 'extra', ids: [target.id] };
  return sameKind(source, target) ? null : { departure: 'different', ids: [target.id] };
}

function listRuns(steps: readonly AlignStep[], section: SectionMatch): Run[] {
  const runs: Run[] = [];
  let open: Departure | null = null;
  for (const [at, step] of steps.entries()) {
    const found = departureOf(step, section);
    const last = open === found?.departure ? runs.pop() : undefined;
    open = found?.departure ?? null;
    if (found !== null)
      runs.push(last === undefined ? { ...found, at } : { ...last, ids: [...last.ids, ...found.ids] });
  }
  return runs;
}

/** Where the two lists stand when a step is taken: the next block of each, or its last one. */
function standing(steps: readonly AlignStep[], at: number, side: keyof AlignStep, blocks: readonly Block[]) {
  const next = steps.slice(at).find((step) => step[side] !== null)?.[side];
  return blocks[next ?? -1] ?? blocks.at(-1);
}

/** Only the first block of another kind is told where as many stand on both sides: those after it are moved too. */
function sectionRuns(steps: readonly AlignStep[], section: SectionMatch): Run[] {
  const runs = listRuns(steps, section);
  return section.from.blocks.length === section.to.blocks.length
    ? runs.slice(0, 1).map((run) => ({ ...run, ids: run.ids.slice(0, 1) }))
    : runs;
}

function stepsOf({ from, to }: SectionMatch, { wording }: AgreementPair): readonly AlignStep[] {
  if (from.blocks.length !== to.blocks.length)
    return alignBlocks(from.blocks, to.blocks, unlikeBlocks(from.blocks, to.blocks, wording ?? null));
  return from.blocks.map((_, index) => ({ original: index, translation: index }));
}

function blockProblems(pair: AgreementPair, section: SectionMatch): ContentProblem[] {
  const { from, to } = section;
  const steps = stepsOf(section, pair);
  const counts: [number, number] = [from.blocks.length, to.blocks.length];
  return sectionRuns(steps, section).map(({ departure, ids, at }) => {
    const stands = {
      source: standing(steps, at, 'original', from.blocks) ?? from,
      target: standing(steps, at, 'translation', to.blocks) ?? to,
    };
    /** Where a block is to be added there is a place, and nothing that is amiss. */
    const source = (departure === 'extra' ? placeOf : wholeOf)(pair.original.file, stands.source);
    const target = (departure === 'missing' ? placeOf : wholeOf)(pair.translation.file, stands.target);
    const message =
      departure === 'extra'
        ? { zh: '原文与之相应的位置在这里。', en: 'Here it would stand in the original.' }
        : { zh: '原文的这一段在这里。', en: 'The original’s block is here.' };
    return { ...structureProblems.blocks(target, departure, ids, counts), related: [{ ...source, message }] };
  });
}

/** Sections of other ids whose blocks are as many, place by place: the ids changed places, and the blocks did not. */
const areRenamed = ({ original, translation }: AgreementPair): boolean =>
  original.sections.length === translation.sections.length &&
  original.sections.every(
    ({ blocks }, index) => blocks.length === translation.sections[index]?.blocks.length,
  );

/** A section in both languages, and what departs in it. */
export type JudgedSection = {
  readonly id: string;
  readonly match: SectionMatch;
  readonly found: readonly ContentProblem[];
};

/** What departs, section by section and of sections themselves, and those in which block stands against block. */
export type Pairing = {
  readonly problems: readonly ContentProblem[];
  readonly sections: readonly JudgedSection[];
  readonly paired: ReadonlySet<string>;
};

/**
 * Missing, extra or moved sections and blocks of a translation, each where it is or should be. Where counts alone do
 * not tell which block it is, the likeliest is found by what the blocks state, name and how long they are.
 */
export function pairBlocks(pair: AgreementPair): Pairing {
  const { problems, matches } = pairSections(pair);
  const renamed = problems.length > 0 && areRenamed(pair);
  const sections = matches
    .filter(({ from, to }) => !renamed || from.blocks.length === to.blocks.length)
    .map((match) => ({ id: match.from.id, match, found: blockProblems(pair, match) }));
  return {
    problems,
    sections,
    paired: new Set(sections.flatMap(({ id, found }) => (found.length === 0 ? [id] : []))),
  };
}

/** All that departs. */
export const departures = ({ problems, sections }: Omit<Pairing, 'paired'>): ContentProblem[] => [
  ...problems,
  ...sections.flatMap(({ found }) => found),
];
