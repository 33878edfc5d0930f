/** How the parts of an article body are drawn: sections, blocks, tables and what editors may use. */
import { Children, type ReactNode } from 'react';
import { chartParts } from '#components/chart/chartParts';
import { HeadingWords } from '#components/frame/Phrases';
import { termBaseOf } from '#components/term/TermList';
import type { Article } from '#lib/edition/model';
import type { ArticleSectionProps } from '#lib/site/articleProps';
import type { Locale } from '#lib/site/locale';
import { sectionNumeral } from '#lib/site/numerals';
import { type BlockContext, blockOf } from './Block';
import { DriftMark } from './DriftMark';
import { anchorOf, figureOf, noteOf, policyOf, Quote, Term } from './editorParts';
import { keyFiguresOf } from './keyFiguresOf';
import { TwinLinks } from './TwinLinks';
import { cellOf, tableOf } from './tableParts';

/** A section opens with its numeral; the lead has none. */
const sectionOf = ({ locale, twins, drift }: BlockContext) =>
  function Section({ id, n, children }: ArticleSectionProps & { children: ReactNode }) {
    if (n === 0) return <div className="section">{children}</div>;
    const [heading, ...blocks] = Children.toArray(children);
    return (
      <section id={id} className="section">
        <span className="numeral" aria-hidden="true">
          {sectionNumeral(n, locale)}
        </span>
        {heading}
        <DriftMark drift={drift} part="heading" id={id} locale={locale} />
        {twins !== null && <TwinLinks id={id} twins={twins} locale={locale} />}
        {blocks}
      </section>
    );
  };

const headingOf = (locale: Locale) =>
  function SectionHeading({ children }: { children?: ReactNode }) {
    return (
      <h2>
        <HeadingWords heading={children} locale={locale} />
      </h2>
    );
  };

/** What of a report surrounds its blocks. */
export type ArticleContext = BlockContext & Pick<Article, 'media' | 'keyFigures' | 'terms' | 'hosts'>;

/** A body drawn by itself, without anything beside its blocks. */
export const plainContext = (
  locale: Locale,
  { media, keyFigures, terms, hosts }: Article,
): ArticleContext => ({
  locale,
  media,
  keyFigures,
  terms,
  hosts,
  twins: null,
  drift: [],
  corrections: [],
  figures: [],
});

/** The parts for `getMDXComponent`. */
export const articleParts = ({ locale, media, keyFigures, terms, hosts, ...beside }: ArticleContext) => ({
  Section: sectionOf({ locale, ...beside }),
  Block: blockOf({ locale, ...beside }),
  Note: noteOf(locale),
  Quote,
  Figure: figureOf(locale, media),
  Term,
  Policy: policyOf(locale, hosts),
  KeyFigures: keyFiguresOf(locale, keyFigures),
  TermBase: termBaseOf(locale, terms),
  ...chartParts(locale),
  a: anchorOf(locale, hosts),
  h2: headingOf(locale),
  table: tableOf(locale),
  th: cellOf('th'),
  td: cellOf('td'),
});
