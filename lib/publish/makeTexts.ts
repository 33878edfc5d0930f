/** Makes the texts that come from models and keeps them like pages: only those whose model changed are made again. */
import { cachedPage, cachePage, fingerprint, isCached } from './pageCache';
import { type ExtraFile, type FinishedPage, isModelFile, type MadeFile } from './treeFiles';

type Kept = FinishedPage & { readonly print: string };

/** The texts as they lie in the cache's `folder`, and the other extras, which need no making. */
export async function makeTexts(
  extras: readonly ExtraFile[],
  { folder, codeHash }: { readonly folder: string; readonly codeHash: string },
): Promise<{ texts: Kept[]; others: MadeFile[] }> {
  const texts: Kept[] = [];
  const others: MadeFile[] = [];
  for (const extra of extras) {
    if (!isModelFile(extra)) {
      others.push(extra);
      continue;
    }
    const print = fingerprint(codeHash, extra);
    if (!isCached(folder, print)) await cachePage(folder, print, extra.make());
    texts.push({ file: extra.file, print, path: cachedPage(folder, print) });
  }
  return { texts, others };
}
