/** The home of a language: nameplate, the lead with its sections, the latest, the topics. */

import { Kicker } from '#components/article/Kicker';
import { SectionList } from '#components/article/SectionNav';
import { PageFrame } from '#components/frame/PageFrame';
import { Phrases } from '#components/frame/Phrases';
import { Ripples } from '#components/frame/Ripples';
import { Words } from '#components/frame/Words';
import { CardSection } from '#components/list/CardSection';
import { TopicList } from '#components/list/TopicList';
import type { HomeModel } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { archiveUrl } from '#lib/site/urls';
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
