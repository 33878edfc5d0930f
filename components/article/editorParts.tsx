/** How the components that editors may write in an article are drawn. */
import type { ReactNode } from 'react';
import { OutwardLink } from '#components/frame/OutwardLink';
import { Words } from '#components/frame/Words';
import type { Media } from '#lib/edition/model';
import type { FigureProps, NoteProps, PolicyProps, QuoteProps, TermProps } from '#lib/site/articleProps';
import { leavesFor } from '#lib/site/leaving';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type WithId<P> = P & { id?: string; children?: ReactNode };

export const noteOf = (locale: Locale) =>
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

export function Quote({ id, by, source, children }: WithId<QuoteProps>) {
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

export const figureOf = (locale: Locale, media: Media) =>
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

export const Term = ({ children }: WithId<TermProps>) => <dfn>{children}</dfn>;

/** A link of the text, said to lead out of the site where it does. */
export const anchorOf = (locale: Locale, hosts: readonly string[]) =>
  function Anchor({ href, children }: { href: string; children?: ReactNode }) {
    return (
      <OutwardLink href={href} leaves={leavesFor(href, hosts)} locale={locale}>
        {children}
      </OutwardLink>
    );
  };

export const policyOf = (locale: Locale, hosts: readonly string[]) =>
  function Policy({ id, title, number, issuer, url }: WithId<PolicyProps>) {
    const word = words[locale];
    const name = <Words text={title} locale={locale} />;
    return (
      <div id={id} className="policy">
        <p className="policy-title">
          {url === undefined ? (
            name
          ) : (
            <OutwardLink href={url} leaves={leavesFor(url, hosts)} locale={locale}>
              {name}
            </OutwardLink>
          )}
        </p>
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
