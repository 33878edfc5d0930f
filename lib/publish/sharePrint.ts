/** Names everything a share image is made from, so that a picture is drawn again only when it would look otherwise. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ShareImage } from '#lib/edition/shareImages';
import { sha256, stableJson } from './hash';

const draws = /^(share|headline|lineWidth)/;
const others = ['lib/site/blossom.ts', 'lib/site/shareGlyphs.ts', 'lib/site/shareImage.ts'] as const;
const whole = ['package-lock.json', 'tailwind.config.ts'] as const;

/** Where words end in Chinese is known to the platform's dictionary, which its version names. */
const dictionary = `${process.versions.icu ?? ''} ${process.versions.unicode ?? ''}`;

/** Hash of what draws: code, colours, libraries, fonts. */
export function drawingPrint(): string {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const own = readdirSync(`${root}lib/publish`)
    .filter((name) => draws.test(name))
    .sort()
    .map((name) => `lib/publish/${name}`);
  const lines = [...own, ...others, ...whole].map((file) => `${sha256(readFileSync(root + file))}  ${file}`);
  return sha256([dictionary, ...lines].join('\n'));
}

/** `drawing` is what `drawingPrint` gave. */
export const sharePrint = (drawing: string, image: ShareImage): string =>
  sha256(`${drawing}\n${stableJson(image)}`);
