/** The way from the home page to a page, each step a link that the page shows in the same words. */
import type { BreadcrumbList } from 'schema-dts';
import type { Link, PageKind, PageModel } from '#lib/edition/model';
import { absoluteUrl, archiveUrl, homeUrl, topicsUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { thingId } from './nodeIds';

/** The steps between the home page and the page. A report stands in its main topic, as the line over its headline says. */
function stepsBetween(model: PageModel): Link[] {
  const { locale } = model;
  switch (model.kind) {
    case 'report':
      return model.topics.slice(0, 1);
    case 'topic':
      return [{ url: topicsUrl(locale), label: words[locale].topics }];
    case 'archive-year':
      return [{ url: archiveUrl(locale), label: words[locale].archive }];
    default:
      return [];
  }
}

const outsideTrails: readonly PageKind[] = ['front', 'home'];

/** None on home pages, from which it would lead. */
export function pageTrail(model: PageModel): BreadcrumbList | null {
  const { kind, locale, url, title, site } = model;
  if (outsideTrails.includes(kind)) return null;
  const home = { url: homeUrl(locale), label: words[locale].home };
  const steps = [home, ...stepsBetween(model), { url, label: title }];
  return {
    '@type': 'BreadcrumbList',
    '@id': thingId(site.origin, url, 'trail'),
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.label,
      item: absoluteUrl(site.origin, step.url),
    })),
  };
}
