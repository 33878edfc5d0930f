/** The published files of the share images, each made when it is first asked for and kept from then on. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ShareImage } from '#lib/edition/shareImages';
import { drawingPrint, sharePrint } from './sharePrint';
import type { DrawnFile } from './treeFiles';
import { writeWhole } from './writeWhole';

type Press = (image: ShareImage) => Promise<Uint8Array>;

/** The press is a large library: it is loaded only when a picture is missing. */
async function openPress(images: readonly ShareImage[]): Promise<Press> {
  const { startPress } = await import('./sharePress');
  return startPress(images);
}

/** One picture after the other, in the order in which they are asked for. */
function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => null);
    return turn;
  };
}

/** `folder` holds the pictures by print; those already there are never drawn again. */
export function shareFiles(images: readonly ShareImage[], folder: string): DrawnFile[] {
  const drawing = drawingPrint();
  const known = images.map((image) => {
    const print = sharePrint(drawing, image);
    return { image, print, path: join(folder, print.slice(0, 2), `${print}.png`) };
  });
  const inTurn = takeTurns();
  let press: Promise<Press> | null = null;
  const drawOne = async (image: ShareImage, path: string): Promise<void> => {
    if (existsSync(path)) return;
    press ??= openPress(known.filter((one) => !existsSync(one.path)).map((one) => one.image));
    await writeWhole(path, await (await press)(image));
  };
  return known.map(({ image, print, path }) => ({
    file: image.url.slice(1),
    print,
    draw: () => inTurn(() => drawOne(image, path)).then(() => path),
  }));
}
