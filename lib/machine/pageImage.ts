/** The picture that stands for a page where it is shared. */
import type { PageModel } from '#lib/edition/model';
import { shareWords } from '#lib/site/shareImage';
import { absoluteUrl, portalImageUrl } from '#lib/site/urls';

/** Reports and topics have their own or their topic’s, every other page the portal’s; `url` has scheme and host. */
export function pageImage(model: PageModel): { readonly url: string; readonly alt: string } {
  const { locale, site } = model;
  const own = model.kind === 'report' || model.kind === 'topic' ? model.image : null;
  const { url, headline } = own ?? { url: portalImageUrl(locale), headline: site.tagline[locale] };
  return { url: absoluteUrl(site.origin, url), alt: shareWords[locale].alt(site.name[locale], headline) };
}
