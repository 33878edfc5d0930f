/** Keeps what the list files say, so that a check of content that has not changed needs no YAML. */
import { join } from 'node:path';
import { hashFiles } from './hashFiles';
import { readKept, writeKept } from './keptFile';
import type { Listing } from './listContent';
import type { ListValues } from './readLists';

type Remembering = { readonly cacheDir: string; readonly rules: string; readonly listing: Listing };

/** The values kept in `<cacheDir>/checked/` where the files and rules are as they were, else what `read` says. */
export async function rememberLists(
  { cacheDir, rules, listing: { root, lists } }: Remembering,
  read: () => Promise<ListValues>,
): Promise<ListValues> {
  const madeFrom = `${rules} ${hashFiles(root, [lists.site, lists.topics, lists.terms])}`;
  const file = { path: join(cacheDir, 'checked', 'lists'), madeFrom };
  const kept = readKept<ListValues>(file);
  if (kept !== null) return kept;
  const { site, topics, terms, problems } = await read();
  const values = { site, topics, terms, problems };
  writeKept(file, values);
  return values;
}
