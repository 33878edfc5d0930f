/** The forms a file is sent in besides its own: brotli and gzip, at their strongest and the same every time. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const textEndings = ['.html', '.xml', '.css', '.js', '.json', '.txt', '.svg', '.md', '.csv', '.webmanifest'];

export const compressedEndings = ['.br', '.gz'] as const;
export type CompressedEnding = (typeof compressedEndings)[number];

/** Whether a file of this name is also published compressed. */
export const isCompressible = (file: string): boolean => textEndings.some((ending) => file.endsWith(ending));

const brotli = (bytes: Uint8Array): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Node writes no name and no time into the gzip header; byte 9 names the system, so it is set to "unknown". */
function gzip(bytes: Uint8Array): Buffer {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}

/** Both compressed forms. */
export const compress = (bytes: Uint8Array): Record<CompressedEnding, Buffer> => ({
  '.br': brotli(bytes),
  '.gz': gzip(bytes),
});
