/** Tells of which parts of a piece it is known what in the other language answers to them. */

import type { AgreementSide } from '#lib/bilingual/pairing/agreementPair';
import { sectionOf } from '#lib/bilingual/pairing/headlines';
import { pairBlocks } from '#lib/bilingual/pairing/pairBlocks';

type Sides = { readonly original: AgreementSide; readonly translation: AgreementSide };

/**
 * Whether a block or headline can be held against the other language, by id: blocks of a section pair or do not, what
 * stands over the whole always does, and a section that neither side has any more is in nobody’s way.
 */
export function heldParts({ original, translation }: Sides): (id: string) => boolean {
  const { paired } = pairBlocks({ original, translation, waivers: [] });
  const known = new Set([...original.sections, ...translation.sections].map(({ id }) => id));
  return (id) => {
    const section = sectionOf(id);
    return section === null || paired.has(section) || !known.has(section);
  };
}
