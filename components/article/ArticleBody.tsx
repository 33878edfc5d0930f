/** Draws a compiled article body. */
import { getMDXComponent } from 'mdx-bundler/client';
import type { Article } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { articleParts } from './articleParts';

export function ArticleBody({ article, locale }: { article: Article; locale: Locale }) {
  const Body = getMDXComponent(article.code);
  return (
    <div className="prose">
      <Body components={articleParts(locale, article.media)} />
    </div>
  );
}
