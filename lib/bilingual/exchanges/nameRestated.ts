/** Tells what a figure that only the English has was meant to say again: an amount converted, or a name given before. */
import { sameMeasure } from '#lib/bilingual/agreeing/agreeFacts';
import type { Match } from '#lib/bilingual/agreeing/compareFacts';
import type { Disagreement } from '#lib/bilingual/agreeing/disagreement';
import { opensOtherUnit } from '#lib/bilingual/agreeing/givenTwice';
import { type Fact, isFigure } from '#lib/bilingual/reading/facts';

const isConversion = (said: Fact, again: Fact, text: string): boolean =>
  isFigure(said) &&
  isFigure(again) &&
  said.unit !== again.unit &&
  sameMeasure(said, again) &&
  again.unit !== 'number' &&
  opensOtherUnit.en.test(text.slice(said.end, again.start));

const isSlogan = ({ kind }: Fact): boolean => kind === 'slogan';

/** “about 670 hectares” after 1,000 mu is of the same land; “Two Hundreds” is of the only slogan there is. */
function meantBy(again: Fact, matches: readonly Match[], text: string): Match | null {
  const converted = matches.find(({ en }) => isConversion(en, again, text));
  if (converted !== undefined) return converted;
  const slogans = matches.filter(({ zh }) => isSlogan(zh));
  const keys = new Set(slogans.map(({ zh }) => (isFigure(zh) ? '' : zh.key)));
  return isSlogan(again) && keys.size === 1 ? (slogans[0] ?? null) : null;
}

/** The disagreements, where those of figures only the English has name what they were meant to say again. */
export const nameRestated = (
  disagreements: readonly Disagreement[],
  { matches, text }: { readonly matches: readonly Match[]; readonly text: string },
): Disagreement[] =>
  disagreements.map((one) => {
    const meant = one.sort === 'extra' && one.en !== null ? meantBy(one.en, matches, text) : null;
    return meant === null ? one : { ...one, sort: 'different', zh: meant.zh, form: meant.en };
  });
