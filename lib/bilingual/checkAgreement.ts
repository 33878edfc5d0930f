/** Everything two languages of a piece are held to, less what an editor has waived. */
import type { ContentProblem } from '#lib/site/problem';
import type { AgreementPair, BlockRule, Finding, Waiver } from './agreementPair';
import { agreementRule } from './agreementRule';
import { pairBlocks } from './pairBlocks';
import { structureProblems } from './structureProblems';

/** What every pair of blocks is compared for, in order. */
const blockRules: readonly BlockRule[] = [agreementRule];

function listFindings({ original, translation, wording }: AgreementPair): Finding[] {
  const files = { original: original.file, translation: translation.file };
  const blocks = translation.sections.flatMap((section) => section.blocks);
  const twins = new Map(blocks.map((block) => [block.id, block]));
  return original.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => {
      const twin = twins.get(block.id);
      if (twin === undefined) return [];
      return blockRules.flatMap((rule) =>
        rule({ original: block, translation: twin, files, wording: wording ?? null }),
      );
    });
}

const covers = (waiver: Waiver, { block, problem }: Finding): boolean =>
  waiver.block === block && waiver.rule === problem.rule;

/**
 * Problems between an original and its translation. Blocks are compared only once they pair; a waiver takes away
 * the problems of its rule in its block and is itself a problem when there are none.
 */
export function checkAgreement(pair: AgreementPair): ContentProblem[] {
  const structure = pairBlocks(pair);
  if (structure.length > 0) return structure;
  const findings = listFindings(pair);
  const kept = findings.filter((finding) => !pair.waivers.some((waiver) => covers(waiver, finding)));
  const unused = pair.waivers.filter((waiver) => !findings.some((finding) => covers(waiver, finding)));
  return [
    ...kept.map(({ problem }) => problem),
    ...unused.map(({ place, rule, block }) => structureProblems.unusedWaiver(place, rule, block)),
  ];
}
