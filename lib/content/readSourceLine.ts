/** Reads single lines of content files back, to show an editor where a problem stands. */
import { lstatSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeText } from './decodeText';

/** The text of a line, counted from 1; null where there is none to show. */
export type LineReader = (file: string, line: number) => string | null;

const sizeLimit = 512 * 1024;

function readLines(path: string): string[] {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile() || stats.size > sizeLimit) return [];
    return (decodeText(path, readFileSync(path)).value ?? '').split('\n');
  } catch {
    return [];
  }
}

/** Reads lines of files named relative to `cwd`; each file once. Files that cannot be shown have no lines. */
export function createLineReader(cwd: string): LineReader {
  const files = new Map<string, string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(resolve(cwd, file));
    files.set(file, lines);
    return lines[line - 1] || null;
  };
}
