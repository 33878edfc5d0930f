/** The foot of every page: standing pages, who publishes, what was granted. */
import type { Frame } from '#lib/edition/model';
import { correctionsUrl, feedUrls, siteMapUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { Wordmark } from './Masthead';

function Imprint({ frame }: { frame: Frame }) {
  const { site, locale } = frame;
  const word = words[locale];
  const lines = [
    site.publisher === null ? null : `${word.publisher}${word.colon}${site.publisher[locale]}`,
    site.filings.icp ?? null,
    site.filings.publicSecurity ?? null,
    site.filings.siteCode ?? null,
  ].filter((line) => line !== null);
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {site.contacts.map(({ label, value, url }) => (
        <p key={value}>
          {label}
          {word.colon}
          {url === null ? value : <a href={url}>{value}</a>}
        </p>
      ))}
    </>
  );
}

export function Footer({ frame }: { frame: Frame }) {
  const { locale, site, standing } = frame;
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
            <Wordmark frame={frame} />
          </p>
          <p className="footer-tagline">{site.tagline[locale]}</p>
          <Imprint frame={frame} />
        </div>
        <nav aria-label={words[locale].footerNav}>
          <ul className="footer-links">
            {links.map(({ url, label }) => (
              <li key={url}>
                <a href={url} aria-current={frame.url === url ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
