/** What a page says of itself in its head; React moves these tags there. */
import type { PageModel } from '#lib/edition/model';
import { htmlLang, locales } from '#lib/site/locale';
import { absoluteUrl, frontUrl, iconUrl } from '#lib/site/urls';

function pageTitle({ kind, title, site, locale }: PageModel): string {
  if (kind === 'front') return `${site.name.zh} ${site.name.en} · ${title}`;
  return kind === 'home' ? `${site.name[locale]} · ${title}` : `${title} · ${site.name[locale]}`;
}

/** Pages that name each other as twins; the front door is no twin of the two homes it leads to. */
const hasTwin = ({ twins, locale, url }: PageModel): boolean =>
  twins.zh !== null && twins.en !== null && twins[locale] === url;

/** A page in both languages defers to the original; one that is not there defers to none. */
function canonicalUrl(model: PageModel): string | null {
  if (model.kind === 'not-found') return null;
  return model.kind === 'parallel' ? model.twins[model.locale] : model.url;
}

const isIndexed = ({ kind }: PageModel): boolean => kind !== 'not-found' && kind !== 'parallel';

export function PageHead({ model }: { model: PageModel }) {
  const { site, twins } = model;
  const canonical = canonicalUrl(model);
  return (
    <>
      <title>{pageTitle(model)}</title>
      <meta name="description" content={model.description} />
      {canonical !== null && <link rel="canonical" href={absoluteUrl(site.origin, canonical)} />}
      {!isIndexed(model) && <meta name="robots" content="noindex" />}
      {isIndexed(model) &&
        hasTwin(model) &&
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
