/** A standing page: about, accessibility, corrections policy and the like. */

import { ArticleBody } from '#components/article/ArticleBody';
import { plainContext } from '#components/article/articleParts';
import { SectionNav } from '#components/article/SectionNav';
import { PageFrame } from '#components/frame/PageFrame';
import { Words } from '#components/frame/Words';
import type { StandingModel } from '#lib/edition/model';

export function StandingPage({ model }: { model: StandingModel }) {
  const { locale, article } = model;
  return (
    <PageFrame model={model}>
      <article className="article">
        <header className="headline">
          <h1>
            <Words text={model.title} locale={locale} />
          </h1>
        </header>
        {article.sections.length > 1 && <SectionNav sections={article.sections} locale={locale} />}
        <div className="text">
          <p className="standfirst">
            <Words text={model.summary} locale={locale} />
          </p>
          <ArticleBody code={article.code} context={plainContext(locale, article)} />
        </div>
      </article>
    </PageFrame>
  );
}
