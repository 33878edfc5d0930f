/** A report: headline across the page, facts and section navigation beside the text. */

import { PageFrame } from '#components/frame/PageFrame';
import { Phrases } from '#components/frame/Phrases';
import { Words } from '#components/frame/Words';
import { CardRows } from '#components/list/CardRows';
import type { ReportModel } from '#lib/edition/model';
import { kindColumnWord } from '#lib/site/columnTypes';
import { otherLocale } from '#lib/site/locale';
import { plainWords } from '#lib/site/plainWords';
import { reportTextUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { AgreementLine } from './AgreementLine';
import { ArticleBody } from './ArticleBody';
import type { ArticleContext } from './articleParts';
import { Byline } from './Byline';
import { Corrections } from './Corrections';
import { Dateline } from './Dateline';
import { DriftMark } from './DriftMark';
import { DriftSummary } from './DriftSummary';
import { Kicker } from './Kicker';
import { Neighbours } from './Neighbours';
import { SectionNav } from './SectionNav';
import { SwitchLink } from './SwitchLink';
import { TranslationStatement } from './TranslationStatement';

function Headline({ model }: { model: ReportModel }) {
  return (
    <header className="headline">
      <Kicker kind={model.reportKind} topic={model.topics[0] ?? null} locale={model.locale} />
      <h1>
        <Phrases text={model.title} locale={model.locale} />
      </h1>
      <DriftMark drift={model.drift} part="title" locale={model.locale} />
      {model.subtitle !== null && (
        <p className="deck">
          <Words text={model.subtitle} locale={model.locale} />
        </p>
      )}
      <DriftMark drift={model.drift} part="subtitle" locale={model.locale} />
    </header>
  );
}

function articleContext(model: ReportModel): ArticleContext {
  const { locale, slug, article, twins, drift, figures, corrections } = model;
  const other = otherLocale(locale);
  return {
    locale,
    media: article.media,
    keyFigures: article.keyFigures,
    terms: article.terms,
    hosts: article.hosts,
    twins: twins[other] === null ? null : { slug, other },
    drift,
    figures,
    corrections,
  };
}

function TopicLine({ topics, reportKind, locale }: Pick<ReportModel, 'topics' | 'reportKind' | 'locale'>) {
  return (
    <p className="topic-line">
      <span className="label">{words[locale].topics}</span>{' '}
      {topics.map(({ url, label }) => (
        <a key={url} href={url}>
          {label}
        </a>
      ))}
      <span className="label">{words[locale].columnType}</span>{' '}
      <span data-column-type="">{kindColumnWord(reportKind, locale)}</span>
    </p>
  );
}

/** A preview has no text files. */
function TextLink({ model: { site, slug, locale } }: { model: ReportModel }) {
  if (site.preview) return null;
  return (
    <p className="text-version">
      <a href={reportTextUrl(slug, locale)} type="text/markdown">
        {plainWords[locale].textVersion}
      </a>
    </p>
  );
}

function Related({ model }: { model: ReportModel }) {
  if (model.related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related" className="list-title">
        {words[model.locale].related}
      </h2>
      <CardRows cards={model.related} locale={model.locale} level={3} detail="summary" />
    </section>
  );
}

export function ReportPage({ model }: { model: ReportModel }) {
  const { locale, article } = model;
  return (
    <PageFrame model={model}>
      <article className="article">
        <Headline model={model} />
        <div className="facts">
          <Byline byline={model.byline} locale={locale} />
          <Dateline model={model} />
          <SwitchLink model={model} />
          <AgreementLine count={model.agreed} locale={locale} />
        </div>
        {article.sections.length > 0 && <SectionNav sections={article.sections} locale={locale} />}
        <div className="text">
          <DriftSummary drift={model.drift} sections={article.sections} locale={locale} />
          <p className="standfirst">
            <Words text={model.summary} locale={locale} />
          </p>
          <DriftMark drift={model.drift} part="summary" locale={locale} />
          <ArticleBody code={article.code} context={articleContext(model)} />
          <Corrections corrections={model.corrections} locale={locale} />
          <TranslationStatement model={model} />
          <TopicLine topics={model.topics} reportKind={model.reportKind} locale={locale} />
          <TextLink model={model} />
        </div>
      </article>
      <Related model={model} />
      <Neighbours previous={model.previous} next={model.next} locale={locale} />
    </PageFrame>
  );
}
