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

function readKnown(path: string, rules: string, now: Date): Map<string, FolderVerdict> {
  const kept = readKept(path, rules);
  return new Map(kept !== null && kept.at <= now.getTime() ? Object.entries(kept.verdicts) : []);
}

type Remembering = {
  readonly cacheDir: string;
  readonly context: ReadContext;
  readonly folders: readonly Folder[];
};
type Judge = (folders: readonly Folder[]) => Promise<FolderVerdict[]>;

/**
 * A verdict for each folder in order: the one kept in `<cacheDir>/checked/` where its files are as they were, else what
 * `judge` says. A damaged file, or one by other rules or lists, holds none.
 */
export async function rememberVerdicts(given: Remembering, judge: Judge): Promise<FolderVerdict[]> {
  const { root, topicIds, terms, now } = given.context;
  const path = join(given.cacheDir, 'checked', 'verdicts');
  const rules = sha256(JSON.stringify([rulesHash(), topicIds, terms]));
  const known = readKnown(path, rules, now);
  const keyed = given.folders.map((folder) => ({ folder, key: keyOf(root, folder) }));
  const unknown = keyed.filter(({ key }) => !known.has(key));
  const judged = unknown.length === 0 ? [] : await judge(unknown.map(({ folder }) => folder));
  const found = new Map(known);
  for (const [index, { key }] of unknown.entries()) {
    const verdict = judged[index];
    if (verdict !== undefined) found.set(key, verdict);
  }
  const verdicts = keyed.flatMap(({ key }) => found.get(key) ?? []);
  const lasting = keyed.flatMap(({ key }): [string, FolderVerdict][] => {
    const verdict = found.get(key);
    return verdict !== undefined && lasts(verdict) ? [[key, verdict]] : [];
  });
  const isSame = lasting.length === known.size && lasting.every(([key]) => known.has(key));
  if (!isSame) writeKept(path, rules, { at: now.getTime(), verdicts: Object.fromEntries(lasting) });
  return verdicts;
}
