/** The home of a language: nameplate, the lead with its sections, its figures, the latest, the topics. */

import { Kicker } from '#components/article/Kicker';
import { SectionList } from '#components/article/SectionNav';
import { KeyFigureList } from '#components/figure/KeyFigureList';
import { PageFrame } from '#components/frame/PageFrame';
import { Phrases } from '#components/frame/Phrases';
import { Ripples } from '#components/frame/Ripples';
import { Words } from '#components/frame/Words';
import { CardSection } from '#components/list/CardSection';
import { TopicList } from '#components/list/TopicList';
import type { HomeModel } from '#lib/edition/model';
import { figureWords } from '#lib/site/figureWords';
import type { Locale } from '#lib/site/locale';
import { archiveUrl, figuresUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

function Lead({ lead, locale }: { lead: NonNullable<HomeModel['lead']>; locale: Locale }) {
  return (
    <article className="lead">
      <Kicker kind={lead.kind} topic={null} locale={locale} />
      <h2>
        <a href={lead.url}>
          <Phrases text={lead.title} locale={locale} />
        </a>
      </h2>
      {lead.subtitle !== null && (
        <p className="deck">
          <Words text={lead.subtitle} locale={locale} />
        </p>
      )}
      <p className="lead-summary">
        <Words text={lead.summary} locale={locale} />
      </p>
      <SectionList sections={lead.sections} url={lead.url} locale={locale} />
    </article>
  );
}

function LatestFigures({ figures, locale }: Pick<HomeModel, 'figures' | 'locale'>) {
  return (
    <section className="in-figures" aria-labelledby="figures">
      <h2 id="figures" className="list-title">
        {figureWords[locale].latest}
      </h2>
      <KeyFigureList figures={figures} locale={locale} />
      <p className="more">
        <a href={figuresUrl(locale)}>{figureWords[locale].all}</a>
      </p>
    </section>
  );
}

export function HomePage({ model }: { model: HomeModel }) {
  const { locale, site, lead } = model;
  return (
    <PageFrame model={model}>
      <header className="front-plate">
        <Ripples className="ripples" />
        <h1>{site.name[locale]}</h1>
        <p>{site.tagline[locale]}</p>
      </header>
      <div className="home">
        {lead !== null && <Lead lead={lead} locale={locale} />}
        {model.figures.length > 0 && <LatestFigures figures={model.figures} locale={locale} />}
        <section className="latest" aria-labelledby="latest">
          <h2 id="latest" className="list-title">
            {words[locale].latest}
          </h2>
          <CardSection list={model.latest} locale={locale} level={3} detail="headline" />
          <p className="more">
            <a href={archiveUrl(locale)}>{words[locale].allReportsByYear}</a>
          </p>
        </section>
      </div>
      <section aria-labelledby="topics">
        <h2 id="topics" className="list-title">
          {words[locale].topics}
        </h2>
        <TopicList topics={model.topics} locale={locale} level={3} />
      </section>
    </PageFrame>
  );
}
