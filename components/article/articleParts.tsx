/** How the parts of an article body are drawn: headings, blocks, tables and the components editors may use. */

import { type CSSProperties, cloneElement, type ReactElement, type ReactNode } from 'react';
import { Words } from '#components/frame/Words';
import type { Media } from '#lib/edition/model';
import type { FigureProps, NoteProps, PolicyProps, QuoteProps, TermProps } from '#lib/site/articleProps';
import type { Locale } from '#lib/site/locale';
import { sectionNumeral } from '#lib/site/numerals';
import { words } from '#lib/site/words';

type WithId<P> = P & { id?: string; children?: ReactNode };
type ParentProps = { id?: string; children?: ReactNode };

/** A section opens with its numeral; the lead has none. */
const sectionOf = (locale: Locale) =>
  function Section({ id, n, children }: { id: string; n: number; children: ReactNode }) {
    if (n === 0) return <div className="section">{children}</div>;
    return (
      <section id={id} className="section">
        <span className="numeral" aria-hidden="true">
          {sectionNumeral(n, locale)}
        </span>
        {children}
      </section>
    );
  };

/** Gives the block's one element the block's id. */
const Block = ({ id, children }: { id: string; children: ReactElement<ParentProps> }) =>
  cloneElement(children, { id });

const noteOf = (locale: Locale) =>
  function Note({ id, kind, title, children }: WithId<NoteProps>) {
    return (
      <aside id={id} className="note" data-kind={kind} aria-label={title ?? words[locale].editorsNote}>
        {title !== undefined && (
          <p className="note-title">
            <Words text={title} locale={locale} />
          </p>
        )}
        {children}
      </aside>
    );
  };

function Quote({ id, by, source, children }: WithId<QuoteProps>) {
  return (
    <figure id={id} className="quote">
      <blockquote>{children}</blockquote>
      {(by !== undefined || source !== undefined) && (
        <figcaption>
          —— {by} {source !== undefined && <cite>{source}</cite>}
        </figcaption>
      )}
    </figure>
  );
}

const figureOf = (locale: Locale, media: Media) =>
  function Figure({ id, src, alt, caption, credit }: WithId<FigureProps>) {
    const image = media[src];
    if (image === undefined) throw new Error(`No picture ${src} in the model`);
    const { imageCredit, colon } = words[locale];
    return (
      <figure id={id} className="picture">
        <img
          src={image.url}
          width={image.width}
          height={image.height}
          alt={alt}
          loading="lazy"
          decoding="async"
        />
        <figcaption>
          {caption}{' '}
          {credit !== undefined && <span className="label">{`${imageCredit}${colon}${credit}`}</span>}
        </figcaption>
      </figure>
    );
  };

const Term = ({ children }: WithId<TermProps>) => <dfn>{children}</dfn>;

const policyOf = (locale: Locale) =>
  function Policy({ id, title, number, issuer, url }: WithId<PolicyProps>) {
    const word = words[locale];
    const name = <Words text={title} locale={locale} />;
    return (
      <div id={id} className="policy">
        <p className="policy-title">{url === undefined ? name : <a href={url}>{name}</a>}</p>
        {number !== undefined && (
          <p>
            <span className="label">{word.documentNumber}</span>{' '}
            <span className="nowrap" lang="zh-Hans">
              {number}
            </span>
          </p>
        )}
        {issuer !== undefined && (
          <p>
            <span className="label">{word.documentIssuer}</span> {issuer}
          </p>
        )}
      </div>
    );
  };

/** A table scrolls by itself where the screen is narrower, reachable by keyboard. */
const tableOf = (locale: Locale) =>
  function Table({ id, children }: ParentProps) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1).
      <section id={id} className="table" aria-label={words[locale].table} tabIndex={0}>
        <table>{children}</table>
      </section>
    );
  };

/** Markdown aligns columns by style attributes, which the security policy refuses: here by a mark. */
const cellOf = (Cell: 'th' | 'td') =>
  function TableCell({ style, children }: { style?: CSSProperties; children?: ReactNode }) {
    return (
      <Cell scope={Cell === 'th' ? 'col' : undefined} data-align={style?.textAlign}>
        {children}
      </Cell>
    );
  };

/** The parts for `getMDXComponent`, in a language, with the report's pictures. */
export const articleParts = (locale: Locale, media: Media) => ({
  Section: sectionOf(locale),
  Block,
  Note: noteOf(locale),
  Quote,
  Figure: figureOf(locale, media),
  Term,
  Policy: policyOf(locale),
  table: tableOf(locale),
  th: cellOf('th'),
  td: cellOf('td'),
});
