/** What a reader sees at an address of old whose browser does not follow by itself: where the page is now. */
import { PageFrame } from '#components/frame/PageFrame';
import { Words } from '#components/frame/Words';
import type { MovedModel } from '#lib/edition/noticeModel';
import { htmlLang, type Locale, otherLocale } from '#lib/site/locale';
import { movedWords } from '#lib/site/movedWords';

type WayProps = { readonly model: MovedModel; readonly locale: Locale };

function Way({ model: { target, language }, locale }: WayProps) {
  const isOther = language !== locale;
  return (
    <div className="plain">
      <p>{movedWords[locale].text}</p>
      <p className="new-address">
        <a
          href={target.url}
          lang={isOther ? htmlLang[language] : undefined}
          hrefLang={isOther ? htmlLang[language] : undefined}
        >
          <Words text={target.label} locale={language} />
        </a>
      </p>
    </div>
  );
}

export function MovedPage({ model }: { model: MovedModel }) {
  const { locale } = model;
  const other = otherLocale(locale);
  return (
    <PageFrame model={model}>
      <header className="headline">
        <h1>{movedWords[locale].title}</h1>
      </header>
      <Way model={model} locale={locale} />
      <section lang={htmlLang[other]} aria-labelledby="in-other">
        <h2 id="in-other" className="list-title">
          {movedWords[other].title}
        </h2>
        <Way model={model} locale={other} />
      </section>
    </PageFrame>
  );
}
