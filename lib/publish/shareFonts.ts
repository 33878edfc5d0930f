/** The type of share images: variable fonts of npm packages, cut to the weights that are used. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import subsetFont from 'subset-font';
import type { Locale } from '#lib/site/locale';
import { type FontFile, findFontFile, listCharacters, listFontFiles } from '#lib/site/shareGlyphs';

/** What is set at a weight; the optical size is that of display or of small type. */
const cuts = { 900: { wght: 900, opsz: 60 }, 500: { wght: 500, opsz: 24 } } as const;
export type ShareWeight = keyof typeof cuts;

/** Words to be set in a language at a weight. */
export type SetText = { readonly text: string; readonly locale: Locale; readonly weight: ShareWeight };

/** Font families in the order in which a language looks for a character. */
export const fontNames = (locale: Locale): string[] => listFontFiles(locale).map(({ name }) => name);

const find = createRequire(import.meta.url).resolve;

/** The whole file at one weight, so that it is the same whatever is set with it. */
async function cutFont(file: FontFile, weight: ShareWeight): Promise<Font> {
  const source = await readFile(find(file.path));
  const { wght, opsz } = cuts[weight];
  const variationAxes = file.family === 'latin' ? { wght, opsz } : { wght };
  const data = await subsetFont(source, listCharacters(file), { targetFormat: 'sfnt', variationAxes });
  return { name: file.name, weight, style: 'normal', data };
}

/** The fonts that draw these texts. Characters that no font has are left to whoever draws. */
export async function loadShareFonts(texts: readonly SetText[]): Promise<Font[]> {
  const wanted = new Map<string, { file: FontFile; weight: ShareWeight }>();
  for (const { text, locale, weight } of texts)
    for (const character of text) {
      const file = findFontFile(character, locale);
      if (file !== null) wanted.set(`${file.name} ${weight}`, { file, weight });
    }
  const fonts: Font[] = [];
  for (const { file, weight } of wanted.values()) fonts.push(await cutFont(file, weight));
  return fonts;
}
