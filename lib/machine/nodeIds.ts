/** What structured data calls each thing, on whatever page it is told of, so that all pages make one graph. */
import type { PageModel } from '#lib/edition/model';
import { absoluteUrl, anchoredUrl, frontUrl, graphAnchors } from '#lib/site/urls';

/** A thing that is described elsewhere. */
export type Reference = { readonly '@id': string };

type Anchor = keyof typeof graphAnchors;

/** A thing of a page: its page is the one that describes it. */
export const thingId = (origin: string, url: string, thing: Anchor): string =>
  absoluteUrl(origin, anchoredUrl(url, graphAnchors[thing]));

/** A thing of the whole portal, the same in both languages. */
export const portalId = ({ site }: Pick<PageModel, 'site'>, thing: Anchor): string =>
  thingId(site.origin, frontUrl, thing);

export const refer = (id: string): Reference => ({ '@id': id });
