/** The bilingual front door: two languages side by side, neither behind the other. */

import { DemonstrationNotice } from '#components/frame/DemonstrationNotice';
import { hasImprint, Imprint } from '#components/frame/Imprint';
import { Mark } from '#components/frame/Mark';
import { Words } from '#components/frame/Words';
import type { FrontModel } from '#lib/edition/model';
import { htmlLang, type Locale, locales } from '#lib/site/locale';
import { homeUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

const enter = { zh: '进入中文版', en: 'Enter the English edition' } as const satisfies Record<Locale, string>;

function Door({ model, locale }: { model: FrontModel; locale: Locale }) {
  const { site, latest } = model;
  return (
    <section className="door" lang={htmlLang[locale]} aria-labelledby={locale}>
      <h2 id={locale}>{site.name[locale]}</h2>
      <p className="door-tagline">{site.tagline[locale]}</p>
      <p className="door-enter">
        <a href={homeUrl(locale)}>{enter[locale]}</a>
      </p>
      <h3 className="list-title">{words[locale].latest}</h3>
      <ul>
        {latest[locale].map(({ url, title }) => (
          <li key={url}>
            <a href={url}>
              <Words text={title} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FrontPage({ model }: { model: FrontModel }) {
  return (
    <>
      {model.site.stage === 'demonstration' &&
        locales.map((locale) => (
          <div key={locale} lang={htmlLang[locale]}>
            <DemonstrationNotice locale={locale} />
          </div>
        ))}
      <main id="content" className="front">
        <h1>
          <Mark className="front-mark" />
          <span className="hidden-words">
            {model.site.name.zh} <span lang="en">{model.site.name.en}</span>
          </span>
        </h1>
        <div className="doors">
          {locales.map((locale) => (
            <Door key={locale} model={model} locale={locale} />
          ))}
        </div>
      </main>
      {hasImprint(model) && (
        <footer className="footer">
          <Imprint model={model} />
        </footer>
      )}
    </>
  );
}
