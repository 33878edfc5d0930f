/** Takes away what an editor has waived, and tells of waivers that answer for nothing, for too much, or twice. */
import type { ContentProblem } from '#lib/site/problem';
import type { Finding, Waiver } from './agreementPair';
import { structureProblems } from './structureProblems';
import { waiverProblems } from './waiverProblems';

/** What a problem is told of: the first words it quotes. */
const quotedIn = ({ problem }: Finding): string | null => /“([^“”]+)”/.exec(problem.message.zh)?.[1] ?? null;

const covers = ({ rule, block, what }: Waiver, { block: place, problem }: Finding): boolean =>
  block === place &&
  rule === problem.rule &&
  (what === null || [problem.message.zh, problem.message.en].some((said) => said.includes(`“${what}”`)));

const isSame = (a: Waiver, b: Waiver): boolean =>
  a.rule === b.rule && a.block === b.block && a.what === b.what;

type Answers = ReadonlyMap<Waiver, readonly Finding[]>;

/** Each finding is answered for by one waiver, by one that names it before one that does not. */
function answersOf(findings: readonly Finding[], waivers: readonly Waiver[]): Answers {
  const ordered = [...waivers].sort((a, b) => Number(a.what === null) - Number(b.what === null));
  const answers = new Map<Waiver, Finding[]>(waivers.map((waiver) => [waiver, []]));
  for (const finding of findings) {
    const waiver = ordered.find((one) => covers(one, finding));
    if (waiver !== undefined) answers.get(waiver)?.push(finding);
  }
  return answers;
}

function tell(waiver: Waiver, answered: readonly Finding[], isSure: boolean): ContentProblem[] {
  const { place, rule, block, what } = waiver;
  if (answered.length === 0) return isSure ? [structureProblems.unusedWaiver(place, rule, block, what)] : [];
  const named = [...new Set(answered.flatMap((finding) => quotedIn(finding) ?? []))];
  return what !== null || named.length < 2 ? [] : [waiverProblems.wide(place, block, named)];
}

/**
 * The findings nobody has waived, and what is wrong with the waivers. That one is unused is told only where it is sure
 * that everything was compared.
 */
export function waive(findings: readonly Finding[], waivers: readonly Waiver[], isSure: boolean) {
  const isFirst = (waiver: Waiver): boolean => waivers.find((one) => isSame(one, waiver)) === waiver;
  const answers = answersOf(findings, waivers.filter(isFirst));
  const answered = new Set([...answers.values()].flat());
  const problems = waivers.flatMap((waiver) => {
    const own = answers.get(waiver);
    return own === undefined
      ? [waiverProblems.duplicate(waiver.place, waiver.rule, waiver.block)]
      : tell(waiver, own, isSure);
  });
  return { kept: findings.filter((finding) => !answered.has(finding)), problems };
}
