/** Holds the sections of a translation against the original's: none missing, none extra, none moved. */

import { commonOrder } from '#lib/bilingual/text/commonOrder';
import type { Section } from '#lib/mdx/body';
import type { ContentProblem, Place } from '#lib/site/problem';
import type { AgreementPair, AgreementSide } from './agreementPair';
import { structureProblems } from './structureProblems';

type Positioned = { readonly line: number; readonly column: number };

const placeOf = (file: string, at: Positioned): Place => ({ file, line: at.line, column: at.column });

/** The last thing a side has, for what is missing after it; a file without blocks is pointed at as a whole. */
const endOf = ({ sections }: AgreementSide): Positioned =>
  sections.at(-1)?.blocks.at(-1) ?? sections.at(-1) ?? { line: 1, column: 1 };

/** Sections that stand in the same order in both, and where each stands. */
export type SectionMatch = { readonly from: Section; readonly to: Section };

const matchSections = ({ original, translation }: AgreementPair): SectionMatch[] => {
  const idsOf = ({ sections }: AgreementSide): string[] => sections.map(({ id }) => id);
  return commonOrder(idsOf(original), idsOf(translation)).flatMap(([left, right]) => {
    const [from, to] = [original.sections[left], translation.sections[right]];
    return from && to ? [{ from, to }] : [];
  });
};

/** Where in the other language a section should stand: before the next that both have, or at the end. */
function placeFor(
  section: Section,
  side: AgreementSide,
  matches: readonly SectionMatch[],
  others: AgreementSide,
) {
  const next = others.sections
    .slice(others.sections.indexOf(section) + 1)
    .map((later) => matches.find(({ from, to }) => from === later || to === later))
    .find((match) => match !== undefined);
  const found = next && (side.sections.includes(next.to) ? next.to : next.from);
  return placeOf(side.file, found ?? endOf(side));
}

const related = (place: Place): Pick<ContentProblem, 'related'> => ({
  related: [{ ...place, message: { zh: '原文在这里。', en: 'The original is here.' } }],
});

export type SectionPairing = {
  readonly problems: readonly ContentProblem[];
  readonly matches: readonly SectionMatch[];
};

/** Every section the translation lacks, has too many or has in another place, each told where it is or should be. */
export function pairSections(pair: AgreementPair): SectionPairing {
  const { original, translation } = pair;
  const matches = matchSections(pair);
  const missing = original.sections.flatMap((section) => {
    if (translation.sections.some(({ id }) => id === section.id)) return [];
    const place = placeFor(section, translation, matches, original);
    const problem = structureProblems.sections(place, 'missing', section.id);
    return [{ ...problem, ...related(placeOf(original.file, section)) }];
  });
  const stray = translation.sections.flatMap((section) => {
    if (matches.some(({ to }) => to === section)) return [];
    const twin = original.sections.find(({ id }) => id === section.id);
    const problem = structureProblems.sections(
      placeOf(translation.file, section),
      twin === undefined ? 'extra' : 'different',
      section.id,
    );
    const source = twin ? placeOf(original.file, twin) : placeFor(section, original, matches, translation);
    return [{ ...problem, ...related(source) }];
  });
  return { problems: [...missing, ...stray], matches };
}
