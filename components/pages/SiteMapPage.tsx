/** Every page of a language. */

import { PageFrame } from '#components/frame/PageFrame';
import { Words } from '#components/frame/Words';
import { PageTitle } from '#components/list/PageTitle';
import type { Link, SiteMapModel } from '#lib/edition/model';
import { figureWords } from '#lib/site/figureWords';
import type { Locale } from '#lib/site/locale';
import * as urls from '#lib/site/urls';
import { words } from '#lib/site/words';

type BranchProps = { id: string; title: Link; links: readonly Link[]; locale: Locale };

function Branch({ id, title, links, locale }: BranchProps) {
  return (
    <section className="branch" aria-labelledby={id}>
      <h2 id={id} className="list-title">
        <a href={title.url}>{title.label}</a>
      </h2>
      <ul>
        {links.map(({ url, label }) => (
          <li key={url}>
            <a href={url}>
              <Words text={label} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SiteMapPage({ model }: { model: SiteMapModel }) {
  const { locale } = model;
  const word = words[locale];
  const reports = model.reports.map(({ url, title }) => ({ url, label: title }));
  const figures = { url: urls.figuresUrl(locale), label: figureWords[locale].title };
  const corrections = { url: urls.correctionsUrl(locale), label: word.corrections };
  return (
    <PageFrame model={model}>
      <PageTitle title={model.title} intro={model.description} />
      <div className="branches">
        <Branch
          locale={locale}
          id="reports"
          title={{ url: urls.homeUrl(locale), label: word.reports }}
          links={reports}
        />
        <Branch
          locale={locale}
          id="topics"
          title={{ url: urls.topicsUrl(locale), label: word.topics }}
          links={model.topics}
        />
        <Branch
          locale={locale}
          id="archive"
          title={{ url: urls.archiveUrl(locale), label: word.archive }}
          links={model.years}
        />
        <Branch
          locale={locale}
          id="about"
          title={{ url: urls.siteMapUrl(locale), label: word.aboutThisSite }}
          links={[figures, ...model.standing, corrections]}
        />
      </div>
    </PageFrame>
  );
}
