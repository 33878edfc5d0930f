/** Draws the tags of a page’s head; React moves them there. */
import type { ReactNode } from 'react';
import type { HeadTags, MetaTag } from '#lib/site/headTags';
import { DataBlock } from './DataBlock';

const nameOf = (meta: MetaTag): string =>
  'name' in meta ? meta.name : 'property' in meta ? meta.property : meta.httpEquiv;

/** Harvesters match the text `name="…" content="…"`, so the name comes first. */
function Meta({ meta: { content, ...named } }: { meta: MetaTag }) {
  return <meta {...named} content={content} />;
}

function PageHead({ title, metas, links }: Omit<HeadTags, 'data'>) {
  return (
    <>
      <title>{title}</title>
      {metas.map((meta) => (
        <Meta key={nameOf(meta)} meta={meta} />
      ))}
      {links.map((link) => (
        <link key={`${link.rel} ${link.href} ${link.hrefLang ?? ''}`} {...link} />
      ))}
    </>
  );
}

/** A page with its head; what is for machines alone comes after all that is for readers. */
export const withHead = ({ data, ...tags }: HeadTags, page: ReactNode) => (
  <>
    <PageHead {...tags} />
    {page}
    {data.map((document) => (
      <DataBlock key={JSON.stringify(document)} data={document} />
    ))}
  </>
);
