/** Makes the PNG of a share image: words laid out by satori, the ground behind them, one raster for all. */
import type { ReactNode } from 'react';
import satori from 'satori';
import type { ShareImage } from '#lib/edition/shareImages';
import { shareSize } from '#lib/site/shareImage';
import { shareDrawing } from './shareDrawing';
import { loadShareFonts, type SetText } from './shareFonts';
import { onGround } from './shareGround';
import { startRasteriser } from './shareRaster';

/** All that is set in type, mere punctuation between it included. */
function textsOf({ locale, name, headline, kicker, credit, demonstration }: ShareImage): SetText[] {
  const small = [...kicker, ' · ', name.zh, name.en, credit ?? '', demonstration ?? ''].join('');
  return [
    { text: `${headline}${name[locale]}…`, locale, weight: 900 },
    { text: small, locale, weight: 500 },
  ];
}

/** `npm run check` tells of such a character at its place; this is for what it does not know of. */
const refuseGlyph =
  (headline: string) =>
  async (_code: string, characters: string): Promise<never> => {
    throw new Error(`No font draws "${characters}" in the share image of "${headline}".`);
  };

/** A press with the type for `images` laid in. Throws on a character that no font has. */
export async function startPress(
  images: readonly ShareImage[],
): Promise<(image: ShareImage) => Promise<Uint8Array>> {
  const fonts = await loadShareFonts(images.flatMap(textsOf));
  const rasterise = await startRasteriser();
  return async (image) => {
    const drawing: ReactNode = shareDrawing(image);
    const loadAdditionalAsset = refuseGlyph(image.headline);
    return rasterise(onGround(await satori(drawing, { ...shareSize, fonts, loadAdditionalAsset })));
  };
}
