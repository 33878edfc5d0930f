/** The head of every page: the name, the main ways in, the other language. */
import type { Frame, Link } from '#lib/edition/model';
import { htmlLang, type Locale, otherLocale } from '#lib/site/locale';
import { archiveUrl, correctionsUrl, homeUrl, topicsUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { LanguageLinks } from './LanguageLinks';
import { Mark } from './Mark';

const mainLinks = (locale: Locale): Link[] => [
  { url: homeUrl(locale), label: words[locale].home },
  { url: topicsUrl(locale), label: words[locale].topics },
  { url: archiveUrl(locale), label: words[locale].archive },
  { url: correctionsUrl(locale), label: words[locale].corrections },
];

/** The name in the page's language, the other language's name small beside it. */
export function Wordmark({ frame }: { frame: Frame }) {
  const { locale, site } = frame;
  const other = otherLocale(locale);
  return (
    <>
      <Mark className="mark" />
      <span className="wordmark">{site.name[locale]}</span>
      <span className="wordmark-twin" lang={htmlLang[other]}>
        {site.name[other]}
      </span>
    </>
  );
}

/** `name` draws the nameplate: a link home, or the home page's own heading. */
export function Masthead({ frame }: { frame: Frame }) {
  const { locale } = frame;
  return (
    <header className="masthead">
      <div className="page masthead-row">
        <a className="nameplate" href={homeUrl(locale)}>
          <Wordmark frame={frame} />
        </a>
        <nav className="main-nav" aria-label={words[locale].mainNav}>
          <ul>
            {mainLinks(locale).map(({ url, label }) => (
              <li key={url}>
                <a href={url} aria-current={frame.url === url ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageLinks frame={frame} />
      </div>
    </header>
  );
}
