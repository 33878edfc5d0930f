/** Reads the pictures of a report: what they really are, whole, and not too large to show. */
import { extname } from 'node:path';
import { imageSize } from 'image-size';
import type { Checked, ContentProblem } from '#lib/site/problem';
import { mediaProblems } from './pairProblems';
import { type FileRef, readBytes } from './readSource';

export type Picture = {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
};

const megabyte = 1024 * 1024;
const sizeLimit = 5 * megabyte;
const sideLimit = 8000;
const pixelLimit = 40_000_000;

const types: Readonly<Record<string, string>> = {
  '.png': 'png',
  '.jpg': 'jpg',
  '.jpeg': 'jpg',
  '.webp': 'webp',
};

const measure = (bytes: Uint8Array) => {
  try {
    return imageSize(bytes);
  } catch {
    return null;
  }
};

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** Whether the end that the format promises is there: IEND, EOI, or the length a RIFF header states. */
function isWhole(bytes: Uint8Array, type: string): boolean {
  if (type === 'png') return ascii(bytes.subarray(-8, -4)) === 'IEND';
  if (type === 'jpg') return ascii(bytes.subarray(-4096)).includes('\xFF\xD9');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes.length >= 12 && view.getUint32(4, true) + 8 <= bytes.length;
}

function examine(bytes: Uint8Array, ref: FileRef, name: string): Checked<Picture> {
  const place = { file: ref.file, line: 1, column: 1 };
  const refuse = (problem: ContentProblem) => ({ value: null, problems: [problem] });
  const type = types[extname(name).toLowerCase()] ?? '';
  const size = measure(bytes);
  if (size === null || size.type !== type) return refuse(mediaProblems.kind(place, name));
  const { width, height } = size;
  if (Math.max(width, height) > sideLimit || width * height > pixelLimit)
    return refuse(mediaProblems.tooManyPixels(place, `${width} × ${height}`));
  if (!isWhole(bytes, type)) return refuse(mediaProblems.truncated(place, name));
  const turned = (size.orientation ?? 1) >= 5;
  return {
    value: { name, path: ref.path, width: turned ? height : width, height: turned ? width : height },
    problems: [],
  };
}

/** A picture with its size in pixels as shown. */
export function readPicture(root: string, ref: FileRef): Checked<Picture> {
  const name = ref.file.slice(ref.file.lastIndexOf('/') + 1);
  const bytes = readBytes(root, ref, sizeLimit);
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  return examine(bytes.value, ref, name);
}
