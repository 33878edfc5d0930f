/** What a page says of itself in its head; React moves these tags there. */
import type { PageModel } from '#lib/edition/model';
import { htmlLang, locales } from '#lib/site/locale';
import { absoluteUrl, frontUrl, iconUrl } from '#lib/site/urls';

function pageTitle({ kind, title, site, locale }: PageModel): string {
  if (kind === 'front') return `${site.name.zh} ${site.name.en} · ${title}`;
  return kind === 'home' ? `${site.name[locale]} · ${title}` : `${title} · ${site.name[locale]}`;
}

export function PageHead({ model }: { model: PageModel }) {
  const { site, url, twins } = model;
  const listed = model.kind !== 'not-found';
  const everywhere = twins.zh !== null && twins.en !== null;
  return (
    <>
      <title>{pageTitle(model)}</title>
      <meta name="description" content={model.description} />
      {listed ? (
        <link rel="canonical" href={absoluteUrl(site.origin, url)} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {listed &&
        everywhere &&
        locales.map((locale) => (
          <link
            key={locale}
            rel="alternate"
            hrefLang={htmlLang[locale]}
            href={absoluteUrl(site.origin, twins[locale] ?? frontUrl)}
          />
        ))}
      <link rel="icon" href={iconUrl} type="image/svg+xml" />
    </>
  );
}
