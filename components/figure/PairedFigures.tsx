/** The key figures of a block between its two languages, each in both. */
import type { FigureCard } from '#lib/edition/drawnFigures';
import { htmlLang, type Locale } from '#lib/site/locale';
import { Amount } from './Amount';

/** A figure in both languages and the marks it answers to; null where none is drawn. */
export type PairedFigure = {
  readonly cards: Readonly<Record<Locale, FigureCard>>;
  readonly mark: { readonly n: number; readonly ids: Readonly<Record<Locale, string>> } | null;
};

type SideProps = { figure: PairedFigure; locale: Locale };

function Side({ figure: { cards, mark }, locale }: SideProps) {
  const card = cards[locale];
  const lang = htmlLang[locale];
  const amount = <Amount {...card} />;
  return (
    <>
      <dt lang={lang}>{card.label}</dt>
      <dd lang={lang} className="amount">
        {mark === null ? amount : <a href={`#${mark.ids[locale]}`}>{amount}</a>}
      </dd>
      {card.since !== null && (
        <dd lang={lang} className="since">
          {card.since}
        </dd>
      )}
    </>
  );
}

type PairedFiguresProps = { figures: readonly PairedFigure[]; order: readonly Locale[] };

/** `order`: the original's language first. */
export function PairedFigures({ figures, order }: PairedFiguresProps) {
  return (
    <div className="between">
      {figures.map((figure) => (
        <dl key={figure.cards.zh.id} className="figures" data-pair={figure.mark?.n}>
          {order.map((locale) => (
            <div key={locale} className="figure">
              <Side figure={figure} locale={locale} />
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
