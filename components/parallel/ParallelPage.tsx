/** A report in both languages side by side, block by block; on phones one under the other. */

import { DriftSummary } from '#components/article/DriftSummary';
import { type SectionPart, splitBody } from '#components/article/splitBody';
import { PageFrame } from '#components/frame/PageFrame';
import type { ParallelModel } from '#lib/edition/model';
import { htmlLang, type Locale, nativeName, otherLocale } from '#lib/site/locale';
import { firstAnchor } from '#lib/site/urls';
import { words } from '#lib/site/words';
import { PairRow } from './PairRow';
import { ParallelHeading, ParallelHeadline } from './ParallelHeads';

type Sections = Readonly<Record<Locale, readonly SectionPart[]>>;

type OrdersProps = { order: readonly Locale[]; model: ParallelModel };

/**
 * Which language stands first is the reader's choice, by CSS alone: the buttons for as long as the page is open, whatever
 * is followed within it, an address for as long as it is kept. Each language is one link away by itself.
 */
function Orders({ order, model: { locale, twins } }: OrdersProps) {
  const word = words[locale];
  return (
    <div className="orders">
      <p>
        <span className="label">{word.parallelOrder}</span>
        {order.map((first) => (
          <label key={first} id={firstAnchor(first)} className="order">
            <input type="radio" name="order" value={first} />{' '}
            <span lang={htmlLang[first]}>{nativeName[first]}</span>
          </label>
        ))}
        {order.map((first) => (
          <a key={first} className="order-link" href={`#${firstAnchor(first)}`} data-first={first}>
            {word.parallelAddress}
          </a>
        ))}
      </p>
      <p>
        <span className="label">{word.parallelAlone}</span>
        {order.map((alone) => (
          <a key={alone} href={twins[alone] ?? undefined} lang={htmlLang[alone]} hrefLang={htmlLang[alone]}>
            {nativeName[alone]}
          </a>
        ))}
      </p>
    </div>
  );
}

function Rows({ model, order }: { model: ParallelModel; order: readonly Locale[] }) {
  const sections: Sections = {
    zh: splitBody(model.texts.zh.article, 'zh'),
    en: splitBody(model.texts.en.article, 'en'),
  };
  return sections.zh.map((zh, index) => {
    const en = sections.en[index];
    if (en === undefined) throw new Error(`${model.slug}: section ${zh.id} has no twin`);
    return (
      <section key={zh.id} className="pair-section">
        <ParallelHeading parts={{ zh, en }} texts={model.texts} order={order} />
        {zh.blocks.map((block, at) => {
          const twin = en.blocks[at];
          if (twin === undefined) throw new Error(`${model.slug}: block ${block.id} has no twin`);
          return (
            <PairRow
              key={block.id}
              order={order}
              parts={{ zh: block, en: twin }}
              facts={model.facts[block.id] ?? []}
              figures={model.figures.filter(({ zh }) => zh.block === block.id)}
              texts={model.texts}
            />
          );
        })}
      </section>
    );
  });
}

/** What of the translation has not followed its original, in the translation's language. */
function Lagging({ model: { locale, texts } }: { model: ParallelModel }) {
  const other = otherLocale(locale);
  const { drift, article } = texts[other];
  if (drift.length === 0) return null;
  return (
    <div lang={htmlLang[other]}>
      <DriftSummary drift={drift} sections={article.sections} locale={other} />
    </div>
  );
}

export function ParallelPage({ model }: { model: ParallelModel }) {
  const { locale, texts } = model;
  const order = [locale, otherLocale(locale)];
  return (
    <PageFrame model={model}>
      <article className={model.figures.length > 0 ? 'parallel figured prose' : 'parallel prose'}>
        <Orders order={order} model={model} />
        <ParallelHeadline texts={texts} order={order} />
        <Lagging model={model} />
        <Rows model={model} order={order} />
      </article>
    </PageFrame>
  );
}
