/** What a reader sees at an address that is not there: calm words and ways on. */
import { PageFrame } from '#components/frame/PageFrame';
import type { NotFoundModel } from '#lib/edition/model';
import { htmlLang, type Locale } from '#lib/site/locale';
import { archiveUrl, homeUrl, siteMapUrl, topicsUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

function Ways({ locale }: { locale: Locale }) {
  const word = words[locale];
  const ways = [
    { url: homeUrl(locale), label: word.home },
    { url: topicsUrl(locale), label: word.topics },
    { url: archiveUrl(locale), label: word.archive },
    { url: siteMapUrl(locale), label: word.siteMap },
  ];
  return (
    <div className="plain">
      <p>{word.notFound.text}</p>
      <p>{word.notFound.ways}</p>
      <ul className="ways">
        {ways.map(({ url, label }) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function NotFoundPage({ model }: { model: NotFoundModel }) {
  const { locale, whole } = model;
  return (
    <PageFrame model={model}>
      <header className="headline">
        <p className="numeral" aria-hidden="true">
          404
        </p>
        <h1>{words[locale].notFound.title}</h1>
      </header>
      <Ways locale={locale} />
      {whole && (
        <section lang={htmlLang.en} aria-labelledby="in-english">
          <h2 id="in-english" className="list-title">
            {words.en.notFound.title}
          </h2>
          <Ways locale="en" />
        </section>
      )}
    </PageFrame>
  );
}
