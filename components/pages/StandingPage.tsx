/** A standing page: about, accessibility, corrections policy and the like. */

import { ArticleBody } from '#components/article/ArticleBody';
import { plainContext } from '#components/article/articleParts';
import { DriftMark } from '#components/article/DriftMark';
import { DriftSummary } from '#components/article/DriftSummary';
import { SectionNav } from '#components/article/SectionNav';
import { PageFrame } from '#components/frame/PageFrame';
import { Words } from '#components/frame/Words';
import type { StandingModel } from '#lib/edition/model';

export function StandingPage({ model }: { model: StandingModel }) {
  const { locale, article, drift } = model;
  return (
    <PageFrame model={model}>
      <article className="article">
        <header className="headline">
          <h1>
            <Words text={model.title} locale={locale} />
          </h1>
          <DriftMark drift={drift} part="title" locale={locale} />
        </header>
        {article.sections.length > 1 && <SectionNav sections={article.sections} locale={locale} />}
        <div className="text">
          <DriftSummary drift={drift} sections={article.sections} locale={locale} />
          <p className="standfirst">
            <Words text={model.summary} locale={locale} />
          </p>
          <DriftMark drift={drift} part="summary" locale={locale} />
          <ArticleBody code={article.code} context={{ ...plainContext(locale, article), drift }} />
        </div>
      </article>
    </PageFrame>
  );
}
