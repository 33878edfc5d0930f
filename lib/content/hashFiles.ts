/** Names files by what they hold. */
import { createHash } from 'node:crypto';
import { type FileRef, readBytes } from './readSource';

/** Larger files are refused by their readers, whatever they hold. */
const sizeLimit = 5 * 1024 * 1024;

/** Stays while the files under `root` are called and hold the same; where one cannot be read, while that is so. */
export function hashFiles(root: string, refs: readonly FileRef[]): string {
  const hash = createHash('sha256');
  for (const ref of refs) {
    const { value, problems } = readBytes(root, ref, sizeLimit);
    const content = value ?? JSON.stringify(problems);
    hash.update(`\0${ref.file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
