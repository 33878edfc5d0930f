/** How the parts of an article body are drawn: sections, blocks, tables and what editors may use. */
import { Children, type ReactNode } from 'react';
import type { Drift, Media } from '#lib/edition/model';
import type { ArticleSectionProps } from '#lib/site/articleProps';
import type { Locale } from '#lib/site/locale';
import { sectionNumeral } from '#lib/site/numerals';
import { blockOf } from './Block';
import { figureOf, noteOf, policyOf, Quote, Term } from './editorParts';
import { type BlockTwins, TwinLinks } from './TwinLinks';
import { cellOf, tableOf } from './tableParts';

/** A section opens with its numeral; the lead has none. */
const sectionOf = (locale: Locale, twins: BlockTwins | null) =>
  function Section({ id, n, children }: ArticleSectionProps & { children: ReactNode }) {
    if (n === 0) return <div className="section">{children}</div>;
    const [heading, ...blocks] = Children.toArray(children);
    return (
      <section id={id} className="section">
        <span className="numeral" aria-hidden="true">
          {sectionNumeral(n, locale)}
        </span>
        {heading}
        {twins !== null && <TwinLinks id={id} twins={twins} locale={locale} />}
        {blocks}
      </section>
    );
  };

/** What of a report surrounds its blocks. */
export type ArticleContext = {
  readonly locale: Locale;
  readonly media: Media;
  /** Where the same blocks stand in the other language; null where they do not. */
  readonly twins: BlockTwins | null;
  /** The blocks of a translation that lag behind the original. */
  readonly drift: readonly Drift[];
};

/** The parts for `getMDXComponent`. */
export const articleParts = ({ locale, media, twins, drift }: ArticleContext) => ({
  Section: sectionOf(locale, twins),
  Block: blockOf(locale, twins, drift),
  Note: noteOf(locale),
  Quote,
  Figure: figureOf(locale, media),
  Term,
  Policy: policyOf(locale),
  table: tableOf(locale),
  th: cellOf('th'),
  td: cellOf('td'),
});
