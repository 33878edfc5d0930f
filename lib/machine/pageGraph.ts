/** A page’s structured data in the vocabulary of schema.org: one graph, whose parts other pages’ graphs refer to. */
import type { Graph, Thing } from 'schema-dts';
import type { PageKind, PageModel } from '#lib/edition/model';
import { figureDataset } from './figureDataset';
import { newsReport } from './newsReport';
import { refer } from './nodeIds';
import { pageNode } from './pageNode';
import { pageTrail } from './pageTrail';
import { siteNodes } from './siteNodes';
import { showsTerms, termSet } from './termSet';

/** What is described on pages of this kind and nowhere else. */
function ownThings(model: PageModel): Thing[] {
  if (model.kind === 'report') return [newsReport(model)];
  if (model.kind === 'standing' && showsTerms(model)) return [termSet(model)];
  return model.kind === 'figures' ? [figureDataset(model)] : [];
}

/** Not there, or only leading to another page; and both languages side by side, whose pages hold no script element at all. */
const untold: readonly PageKind[] = ['not-found', 'moved', 'parallel', 'withdrawn-parallel'];

/** From the model alone; null for a page of which nothing is told. */
export function pageGraph(model: PageModel): Graph | null {
  if (untold.includes(model.kind)) return null;
  const trail = pageTrail(model);
  const trailId = trail?.['@id'];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...siteNodes(model),
      pageNode(model, trailId === undefined ? null : refer(trailId)),
      ...(trail === null ? [] : [trail]),
      ...ownThings(model),
    ],
  };
}
