/** Makes what stays of a report that was taken back: where it was, what it was called, when and why it went. */
import { publishedTexts } from './buildEdition';
import type { WithdrawnReport } from './edition';
import type { ReportPair } from './readReport';

/** Null when the report was not withdrawn, or was never out. */
export async function buildWithdrawn(pair: ReportPair, now: Date): Promise<WithdrawnReport | null> {
  if (pair.original === null) return null;
  const { published, posted, topics, withdrawn } = pair.original.matter;
  if (withdrawn === undefined) return null;
  const kept = await publishedTexts(pair, { posted, now }, async ({ matter }) => matter.title);
  if (kept === null) return null;
  const { original, texts } = kept;
  return { slug: pair.folder.slug, original, published, posted, topics, withdrawn, titles: texts };
}
