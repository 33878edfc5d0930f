/** A text as the comparison of languages reads it. */
import type { AgreementSide } from '#lib/bilingual/agreementPair';
import type { Text } from './readText';

/** All of a text that its other language is held to. */
export const agreementSide = ({ file, body }: Text<unknown>): AgreementSide => ({
  file,
  sections: body.sections,
  links: body.links,
});
