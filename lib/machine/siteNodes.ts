/** The portal and who publishes it, the same on every page. */
import type { GovernmentOrganization, WebSite } from 'schema-dts';
import type { PageModel } from '#lib/edition/model';
import { htmlLang } from '#lib/site/locale';
import { absoluteUrl, frontUrl } from '#lib/site/urls';
import { portalId, type Reference, refer } from './nodeIds';

/** Whoever publishes, where that is known: a demonstration has no publisher, and none is made up for it. */
export const publisherOf = (model: PageModel): { publisher?: Reference } =>
  model.site.publisher === null ? {} : { publisher: refer(portalId(model, 'publisher')) };

/** Both names on every page, as its nameplate has them. */
const webSite = (model: PageModel): WebSite => ({
  '@type': 'WebSite',
  '@id': portalId(model, 'site'),
  url: absoluteUrl(model.site.origin, frontUrl),
  name: model.site.name.zh,
  alternateName: model.site.name.en,
  inLanguage: [htmlLang.zh, htmlLang.en],
  ...publisherOf(model),
});

function organisation(model: PageModel): GovernmentOrganization[] {
  const { publisher } = model.site;
  if (publisher === null) return [];
  return [
    {
      '@type': 'GovernmentOrganization',
      '@id': portalId(model, 'publisher'),
      name: publisher.zh,
      alternateName: publisher.en,
    },
  ];
}

/** What every page belongs to. */
export const siteNodes = (model: PageModel) => [webSite(model), ...organisation(model)];
