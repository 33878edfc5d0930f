/** Everything two languages of a piece are held to, less what an editor has waived. */
import type { ContentProblem } from '#lib/site/problem';
import type { AgreementPair, AgreementSide, BlockRule, Finding, Placed, Waiver } from './agreementPair';
import { agreementRule } from './agreementRule';
import { linkRule } from './compareLinks';
import { linksByBlock } from './linksByBlock';
import { pairBlocks } from './pairBlocks';
import { structureProblems } from './structureProblems';

/** What every pair of blocks is compared for, in order. */
const blockRules: readonly BlockRule[] = [agreementRule, linkRule];

/** The blocks of a side by id, each with its links. */
function listPlaced({ file, sections, links }: AgreementSide): Map<string, Placed> {
  const blocks = sections.flatMap((section) => section.blocks);
  const found = linksByBlock(blocks, links);
  return new Map(blocks.map((block) => [block.id, { file, block, links: found.get(block.id) ?? [] }]));
}

function listFindings({ original, translation, wording }: AgreementPair): Finding[] {
  const twins = listPlaced(translation);
  return [...listPlaced(original)].flatMap(([id, block]) => {
    const twin = twins.get(id);
    if (twin === undefined) return [];
    return blockRules.flatMap((rule) =>
      rule({ original: block, translation: twin, wording: wording ?? null }),
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
