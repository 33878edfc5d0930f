/** Tells how wide a line of the heaviest type is, rather too wide than too narrow. */
import type { Locale } from '#lib/site/locale';

/** In ems of the Chinese face with proportional punctuation; the rest is as wide as a Han character. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ .,:;'|!ijlI’‘]/, 0.38],
  [/[frtsJ()\-[\]/?“”–]/, 0.53],
  [/[，。、：；！？（）《》〈〉「」『』【】〔〕·]/u, 0.58],
  [/[mwMW%—…&]/, 1.1],
  [/\p{Lu}/u, 0.83],
  [/[\p{Ll}\d]/u, 0.69],
];

/** The English face is narrower by so much. */
const englishWidth = 0.83;

function widthOf(character: string, locale: Locale): number {
  const width = widths.find(([pattern]) => pattern.test(character))?.[1];
  if (width === undefined) return 1;
  return locale === 'en' ? width * englishWidth : width;
}

/** In ems of the type's size; a space at the end takes none. */
export const lineWidth = (text: string, locale: Locale): number =>
  [...text.trimEnd()].reduce((sum, character) => sum + widthOf(character, locale), 0);
