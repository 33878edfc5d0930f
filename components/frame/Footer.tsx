/** The foot of every page: standing pages, who publishes, what was granted. */
import type { PageModel } from '#lib/edition/model';
import { correctionsUrl, feedUrls, siteMapUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { hasImprint, Imprint } from './Imprint';
import { Wordmark } from './Masthead';

export function Footer({ model }: { model: PageModel }) {
  const { locale, site, standing } = model;
  const links = [
    ...standing,
    { url: correctionsUrl(locale), label: words[locale].corrections },
    { url: siteMapUrl(locale), label: words[locale].siteMap },
    ...(site.preview ? [] : [{ url: feedUrls(locale).atom, label: words[locale].follow }]),
  ];
  return (
    <footer className="footer">
      <div className="page footer-row">
        <div>
          <p className="nameplate">
            <Wordmark frame={model} />
          </p>
          <p className="footer-tagline">{site.tagline[locale]}</p>
        </div>
        <nav aria-label={words[locale].footerNav}>
          <ul className="footer-links">
            {links.map(({ url, label }) => (
              <li key={url}>
                <a href={url} aria-current={model.url === url ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {hasImprint(model) && <Imprint model={model} />}
    </footer>
  );
}
