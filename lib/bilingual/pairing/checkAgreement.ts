/** Everything two languages of a piece are held to, less what an editor has waived. */

import type { SpokenOf } from '#lib/bilingual/agreeing/spokenYears';
import type { ContentProblem } from '#lib/site/problem';
import type { AgreementPair, AgreementSide, BlockRule, Finding, Placed } from './agreementPair';
import { agreementRule } from './agreementRule';
import { linkRule } from './compareLinks';
import { findDisorder } from './findDisorder';
import { headlineFindings } from './headlineRule';
import { headingId, isHeadline, sectionOf } from './headlines';
import { itemRule } from './itemRule';
import { linksByBlock } from './linksByBlock';
import { departures, pairBlocks } from './pairBlocks';
import { postRule } from './postRule';
import { readSpoken } from './readSpoken';
import { waive } from './waive';

/** What every pair of blocks is compared for, in order. */
const blockRules: readonly BlockRule[] = [itemRule, agreementRule, postRule, linkRule];

/** The blocks and headings of a side by id, each with its links. */
function listPlaced({ file, headlines, sections, links }: AgreementSide): Map<string, Placed> {
  const headings = new Map(headlines.map((one) => [one.id, one]));
  const blocks = sections.flatMap((section) =>
    [headings.get(headingId(section.id)) ?? [], section.blocks].flat(),
  );
  const found = linksByBlock(blocks, links);
  return new Map(blocks.map((block) => [block.id, { file, block, links: found.get(block.id) ?? [] }]));
}

function listFindings(pair: AgreementPair, spokenOf: SpokenOf | null): Finding[] {
  const { original, translation, wording = null } = pair;
  const twins = listPlaced(translation);
  return [...listPlaced(original)].flatMap(([id, block]) => {
    const twin = twins.get(id);
    if (twin === undefined) return [];
    const rules = isHeadline(id) ? [linkRule] : blockRules;
    return rules.flatMap((rule) => rule({ original: block, translation: twin, wording, spokenOf }));
  });
}

/** A year that only an English original states was left out, not added. */
const spokenIn = ({ original, wording }: AgreementPair): SpokenOf | null =>
  wording?.published === undefined || wording.original === 'en'
    ? null
    : readSpoken(original, wording.published);

/** What is told of the sections that are in order, and of whatever stands in none. */
const keptBut = (findings: readonly Finding[], left: (section: string) => boolean): Finding[] =>
  findings.filter(({ block }) => {
    const section = sectionOf(block);
    return section === null || !left(section);
  });

/**
 * Problems between an original and its translation. In sections whose blocks do not pair, or stand in other places,
 * which block is held against which is not known, so that alone is told of them; a waiver takes away the problems of
 * its rule in its block or headline, or the one it names; see `waive`.
 */
export function checkAgreement(pair: AgreementPair): ContentProblem[] {
  const pairing = pairBlocks(pair);
  const { paired, sections } = pairing;
  const spokenOf = spokenIn(pair);
  const isSure = departures(pairing).length === 0;
  const headlines = headlineFindings(pair, { spokenOf, isWhole: isSure });
  const all = [...headlines, ...listFindings(pair, spokenOf)];
  const held = keptBut(all, (section) => !paired.has(section));
  const fields = pair.fields ?? [];
  const { kept, problems: waived } = waive([...held, ...fields], pair.waivers, isSure);
  const disorder = findDisorder(pair, sections, kept);
  if (disorder.problems.length === 0)
    return [...departures(pairing), ...kept.map(({ problem }) => problem), ...waived];
  const isOut = (section: string): boolean => disorder.sections.has(section);
  const rest = waive([...keptBut(held, isOut), ...fields], pair.waivers, false);
  const inOrder = { ...pairing, sections: sections.filter(({ id }) => !isOut(id)) };
  return [
    ...departures(inOrder),
    ...disorder.problems,
    ...rest.kept.map(({ problem }) => problem),
    ...rest.problems,
  ];
}
