/** Holds a translation's sections and blocks against the original's: none missing, none extra, none moved. */
import type { Block, Section } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementPair, AgreementSide } from './agreementPair';
import { type AlignStep, alignBlocks, sameKind } from './alignBlocks';
import { type Departure, structureProblems } from './structureProblems';

type Positioned = { readonly line: number; readonly column: number };

const placeOf = (file: string, at: Positioned): Place => ({ file, line: at.line, column: at.column });

/** The last thing a side has, for what is missing after it; a file without blocks is pointed at as a whole. */
const endOf = ({ sections }: AgreementSide): Positioned =>
  sections.at(-1)?.blocks.at(-1) ?? sections.at(-1) ?? { line: 1, column: 1 };

const related = (place: Place, zh: string, en: string) => ({ related: [{ ...place, message: { zh, en } }] });

function sectionDeparture(ids: readonly string[], otherIds: readonly string[], id: string): Departure {
  if (!otherIds.includes(id)) return 'extra';
  return ids.length < otherIds.length && !otherIds.every((other) => ids.includes(other))
    ? 'missing'
    : 'different';
}

function sectionProblem({ original, translation }: AgreementPair): ContentProblem | null {
  const from = original.sections.map(({ id }) => id);
  const to = translation.sections.map(({ id }) => id);
  const index = Array.from({ length: Math.max(from.length, to.length) }).findIndex(
    (_, n) => from[n] !== to[n],
  );
  if (index < 0) return null;
  const [source, target] = [original.sections[index], translation.sections[index]];
  const departure = target === undefined ? 'missing' : sectionDeparture(to, from, target.id);
  const isMissing = departure === 'missing' || target === undefined;
  const id = (isMissing ? source?.id : target.id) ?? '';
  return {
    ...structureProblems.sections(placeOf(translation.file, target ?? endOf(translation)), departure, id),
    ...related(placeOf(original.file, source ?? endOf(original)), '原文在这里。', 'The original is here.'),
  };
}

type SectionPair = { readonly files: [string, string]; readonly from: Section; readonly to: Section };

function stepDeparture(step: AlignStep, from: readonly Block[], to: readonly Block[]): Departure | null {
  const [source, target] = [from[step.original ?? -1], to[step.translation ?? -1]];
  if (source === undefined) return 'extra';
  if (target === undefined) return 'missing';
  return sameKind(source, target) ? null : 'different';
}

/** Where the two lists stand when a step is taken: the next block of each, or its last one. */
function standing(steps: readonly AlignStep[], at: number, side: keyof AlignStep, blocks: readonly Block[]) {
  const next = steps.slice(at).find((step) => step[side] !== null)?.[side];
  return blocks[next ?? -1] ?? blocks.at(-1);
}

const stepsOf = (from: readonly Block[], to: readonly Block[]): readonly AlignStep[] =>
  from.length === to.length
    ? from.map((_, index) => ({ original: index, translation: index }))
    : alignBlocks(from, to);

/** The first place where a section's blocks part, if they do. */
function blockProblem({ files, from, to }: SectionPair): ContentProblem | null {
  const steps = stepsOf(from.blocks, to.blocks);
  const at = steps.findIndex((step) => stepDeparture(step, from.blocks, to.blocks) !== null);
  const step = steps[at];
  const departure = step && stepDeparture(step, from.blocks, to.blocks);
  if (step === undefined || !departure) return null;
  const source = standing(steps, at, 'original', from.blocks) ?? from;
  const target = standing(steps, at, 'translation', to.blocks) ?? to;
  const { id } = departure === 'missing' ? source : target;
  const counts: [number, number] = [from.blocks.length, to.blocks.length];
  return {
    ...structureProblems.blocks(placeOf(files[1], target), departure, id, counts),
    ...related(placeOf(files[0], source), '原文的这一段在这里。', 'The original’s block is here.'),
  };
}

/**
 * Missing, extra or reordered sections or blocks of a translation: one problem for the sections, or one for each
 * section whose blocks part, at the first block of the translation that departs. Where counts alone do not tell
 * which block it is, lengths and digits are compared for the likeliest.
 */
export function pairBlocks(pair: AgreementPair): ContentProblem[] {
  const sections = sectionProblem(pair);
  if (sections !== null) return [sections];
  const { original, translation } = pair;
  return original.sections.flatMap((from, index) => {
    const to = translation.sections[index];
    if (to === undefined) return [];
    return blockProblem({ files: [original.file, translation.file], from, to }) ?? [];
  });
}
