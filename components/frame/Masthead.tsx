/** The head of every page: the name, the main ways in, the other language. */
import type { Frame, Link } from '#lib/edition/model';
import { figureWords } from '#lib/site/figureWords';
import { htmlLang, type Locale, otherLocale } from '#lib/site/locale';
import { archiveUrl, figuresUrl, homeUrl, topicsUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { LanguageLinks } from './LanguageLinks';
import { Mark } from './Mark';

const mainLinks = (locale: Locale): Link[] => [
  { url: homeUrl(locale), label: words[locale].home },
  { url: topicsUrl(locale), label: words[locale].topics },
  { url: figuresUrl(locale), label: figureWords[locale].title },
  { url: archiveUrl(locale), label: words[locale].archive },
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

/** On its home page the portal's name stands large below, so here only the mark does. */
function Nameplate({ frame }: { frame: Frame }) {
  const home = homeUrl(frame.locale);
  return (
    <a className="nameplate" href={home}>
      {frame.url === home ? (
        <>
          <Mark className="mark" />
          <span className="hidden-words">{frame.site.name[frame.locale]}</span>
        </>
      ) : (
        <Wordmark frame={frame} />
      )}
    </a>
  );
}

export function Masthead({ frame }: { frame: Frame }) {
  const { locale } = frame;
  return (
    <header className="masthead">
      <div className="page masthead-row">
        <Nameplate frame={frame} />
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
