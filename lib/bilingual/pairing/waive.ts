/** Takes away what an editor has waived, and tells of waivers that answer for nothing, for too much, or twice. */
import type { ContentProblem, Place } from '#lib/site/problem';
import type { Finding, Waiver } from './agreementPair';
import { briefly, ownWords, quotes } from './quotedWords';
import { structureProblems } from './structureProblems';
import { isToldOnly, isWaivable, nearestWaivable } from './waivableRules';
import { waiverProblems } from './waiverProblems';

const covers = ({ rule, block, what }: Waiver, { block: place, problem }: Finding): boolean =>
  block === place && rule === problem.rule && (what === null || quotes(problem, what));

const placeOf = ({ problem }: Finding): Place => {
  const { file, line, column, endLine, endColumn } = problem;
  return { file, line, column, ...(endLine && endColumn ? { endLine, endColumn } : {}) };
};

const isSame = (a: Waiver, b: Waiver): boolean =>
  a.rule === b.rule && a.block === b.block && a.what === b.what;

type Answers = ReadonlyMap<Waiver, readonly Finding[]>;

/** Each finding is answered for by one waiver: by one that names it before one that does not, and by the narrower of two. */
function answersOf(findings: readonly Finding[], waivers: readonly Waiver[]): Answers {
  const ordered = waivers
    .map((waiver) => ({ waiver, count: findings.filter((finding) => covers(waiver, finding)).length }))
    .sort((a, b) => Number(a.waiver.what === null) - Number(b.waiver.what === null) || a.count - b.count);
  const answers = new Map<Waiver, Finding[]>(waivers.map((waiver) => [waiver, []]));
  for (const finding of findings) {
    const found = ordered.find(({ waiver }) => covers(waiver, finding));
    if (found !== undefined) answers.get(found.waiver)?.push(finding);
  }
  return answers;
}

/** A name that no problem has, or one that cannot be waived, is so whatever was compared. */
function misnamed({ place, rule }: Waiver): ContentProblem | null {
  if (isWaivable(rule)) return null;
  return isToldOnly(rule)
    ? waiverProblems.notWaivable(place, rule)
    : waiverProblems.noSuchRule(place, rule, nearestWaivable(rule));
}

/** A second mistake must not pass with the first that was judged, whatever both quote. */
function tellWide({ place, block }: Waiver, answered: readonly Finding[], all: readonly Finding[]) {
  const rivals = all.filter((one) => one.block === block && one.problem.rule === answered[0]?.problem.rule);
  const problem = waiverProblems.wide(place, {
    block,
    briefs: answered.map((finding) => briefly(finding.problem)),
    own: answered.map((finding) =>
      ownWords(
        finding.problem,
        rivals.filter((one) => one !== finding).map((one) => one.problem),
      ),
    ),
  });
  const message = { zh: '放行的问题在这里。', en: 'This problem was let pass.' };
  return { ...problem, related: answered.map((finding) => ({ ...placeOf(finding), message })) };
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
    const { place, rule, block, what } = waiver;
    const own = answers.get(waiver);
    if (own === undefined) return waiverProblems.duplicate(place, rule, block);
    if (own.length > 1) return tellWide(waiver, own, findings);
    if (own.length === 1) return [];
    return misnamed(waiver) ?? (isSure ? structureProblems.unusedWaiver(place, rule, block, what) : []);
  });
  return { kept: findings.filter((finding) => !answered.has(finding)), problems };
}
