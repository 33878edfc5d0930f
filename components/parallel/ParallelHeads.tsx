/** What stands over a text in both languages: title, subtitle, standfirst, and the headings of its sections. */
import { DriftMark } from '#components/article/DriftMark';
import type { SectionPart } from '#components/article/splitBody';
import { HeadingWords, Phrases } from '#components/frame/Phrases';
import { Words } from '#components/frame/Words';
import type { Drift, ParallelModel } from '#lib/edition/model';
import { htmlLang, type Locale } from '#lib/site/locale';
import { sectionNumeral } from '#lib/site/numerals';
import { cellAnchor } from '#lib/site/urls';
import { Cell } from './Cell';

type Both = { readonly texts: ParallelModel['texts']; readonly order: readonly Locale[] };

/** Under a headline of which one language lags, what that one has to say of it; a heading can hold no paragraph. */
function LagRow({ texts, order, part, id }: Both & { part: Drift['part']; id: string }) {
  const lags = order.some((locale) => texts[locale].drift.some((one) => one.part === part && one.id === id));
  if (!lags) return null;
  return (
    <div className="pair lag">
      {order.map((locale) => (
        <Cell key={locale} locale={locale}>
          <DriftMark drift={texts[locale].drift} part={part} id={id} locale={locale} />
        </Cell>
      ))}
    </div>
  );
}

/** The subtitle or the standfirst, where a language has it. */
function Standing({ texts, order, part, look }: Both & { part: 'subtitle' | 'summary'; look: string }) {
  if (order.every((locale) => texts[locale][part] === null)) return null;
  return (
    <div className={`pair ${look}`}>
      {order.map((locale) => (
        <Cell key={locale} id={cellAnchor(part, locale)} locale={locale}>
          <p>
            <Words text={texts[locale][part] ?? ''} locale={locale} />
          </p>
          <DriftMark drift={texts[locale].drift} part={part} locale={locale} />
        </Cell>
      ))}
    </div>
  );
}

export function ParallelHeadline({ texts, order }: Both) {
  return (
    <header className="headline">
      <h1 className="pair">
        {order.map((locale) => (
          <span key={locale} id={cellAnchor('title', locale)} className="cell" lang={htmlLang[locale]}>
            <Phrases text={texts[locale].title} locale={locale} />
          </span>
        ))}
      </h1>
      <LagRow texts={texts} order={order} part="title" id="title" />
      <Standing texts={texts} order={order} part="subtitle" look="deck" />
      <Standing texts={texts} order={order} part="summary" look="standfirst" />
    </header>
  );
}

type HeadingProps = Both & { readonly parts: Readonly<Record<Locale, SectionPart>> };

/** The lead, section 0, has no heading. */
export function ParallelHeading({ parts, texts, order }: HeadingProps) {
  const { id, n } = parts.zh;
  if (n === 0) return null;
  return (
    <>
      <h2 id={id} className="pair pair-heading">
        {order.map((locale) => (
          <span key={locale} id={cellAnchor(id, locale)} className="cell" lang={htmlLang[locale]}>
            <span className="numeral" aria-hidden="true">
              {sectionNumeral(n, locale)}
            </span>{' '}
            <HeadingWords heading={parts[locale].heading} locale={locale} />
          </span>
        ))}
      </h2>
      <LagRow texts={texts} order={order} part="heading" id={id} />
    </>
  );
}
