/** Draws a compiled article body. */
import { getMDXComponent } from 'mdx-bundler/client';
import { type ArticleContext, articleParts } from './articleParts';

type ArticleBodyProps = { code: string; context: ArticleContext };

export function ArticleBody({ code, context }: ArticleBodyProps) {
  const Body = getMDXComponent(code);
  return (
    <div className="prose">
      <Body components={articleParts(context)} />
    </div>
  );
}
