/** Keeps the verdicts of the last check in one file, so that only folders that changed are read through again. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FolderVerdict } from './folderVerdict';
import type { Folder } from './listContent';
import type { ReadContext } from './readReport';
import { readBytes } from './readSource';
import { rulesHash } from './rulesHash';

type Kept = { readonly at: number; readonly verdicts: Readonly<Record<string, FolderVerdict>> };

export type VerdictCache = {
  /** The verdict kept for a folder whose files are as they were, or the one made now. */
  readonly verdictOf: (folder: Folder, judge: () => Promise<FolderVerdict>) => Promise<FolderVerdict>;
  /** Writes what this check found, if it found anything new. */
  readonly save: () => void;
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Larger files are refused by their readers, whatever they hold. */
const sizeLimit = 5 * 1024 * 1024;

/** Names everything a verdict on a folder is made from, by content; where that cannot be read, why not. */
function keyOf(root: string, folder: Folder): string {
  const { file, year, texts, lock, media } = folder;
  const hash = createHash('sha256').update(JSON.stringify([file, year]));
  for (const ref of [texts.zh, texts.en, lock, ...media]) {
    if (ref === null) continue;
    const { value, problems } = readBytes(root, ref, sizeLimit);
    const content = value ?? JSON.stringify(problems);
    hash.update(`\0${ref.file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The first line vouches for the rest: half a file, or one by other rules, is no file. */
const sealOf = (rules: string, json: string): string => sha256(`${rules}\n${json}`);

function readKept(path: string, rules: string): Kept | null {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return text.slice(0, end) === sealOf(rules, json) ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that checks that run at once never read half of it. Nothing depends on it. */
function writeKept(path: string, rules: string, kept: Kept): void {
  const json = JSON.stringify(kept);
  const draft = `${path}.${randomUUID()}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, `${sealOf(rules, json)}\n${json}`);
    renameSync(draft, path);
  } catch {
    // A check of content that may be read but not written beside is still a check.
  }
}

/** A date in the future is the one thing time mends: such a verdict is not kept, and none holds for the past. */
const lasts = ({ problems }: FolderVerdict): boolean => problems.every(({ rule }) => rule !== 'date/future');

/** The verdicts kept in `<cacheDir>/checked/`; a damaged file, or one by other rules or lists, holds none. */
export function openVerdictCache(
  cacheDir: string,
  { root, topicIds, terms, now }: ReadContext,
): VerdictCache {
  const path = join(cacheDir, 'checked', 'verdicts');
  const rules = sha256(JSON.stringify([rulesHash(), topicIds, terms]));
  const kept = readKept(path, rules);
  const known = new Map(kept !== null && kept.at <= now.getTime() ? Object.entries(kept.verdicts) : []);
  const found = new Map<string, FolderVerdict>();
  const verdictOf: VerdictCache['verdictOf'] = async (folder, judge) => {
    const key = keyOf(root, folder);
    const verdict = known.get(key) ?? (await judge());
    if (lasts(verdict)) found.set(key, verdict);
    return verdict;
  };
  const save = () => {
    const isSame = found.size === known.size && [...found.keys()].every((key) => known.has(key));
    if (!isSame) writeKept(path, rules, { at: now.getTime(), verdicts: Object.fromEntries(found) });
  };
  return { verdictOf, save };
}
