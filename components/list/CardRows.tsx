/** Reports in a list: kind and date, headline, standfirst. */
import { Phrases } from '#components/frame/Phrases';
import { Words } from '#components/frame/Words';
import type { Card } from '#lib/edition/model';
import { formatDate } from '#lib/site/formatDate';
import { htmlLang, type Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

/** A heading's level in the page's outline. */
export type Level = 2 | 3;

/** With its standfirst, or by its headline alone. */
export type Detail = 'summary' | 'headline';

type CardRowsProps = { cards: readonly Card[]; locale: Locale; level: Level; detail: Detail };

type CardRowProps = Omit<CardRowsProps, 'cards'> & { card: Card };

function CardRow({ card, locale, level, detail }: CardRowProps) {
  const Heading = `h${level}` as const;
  return (
    <li className="card" lang={card.locale === locale ? undefined : htmlLang[card.locale]}>
      <p className="card-facts">
        <span className="card-kind">{words[card.locale].kind[card.kind]}</span>{' '}
        <time dateTime={card.published}>{formatDate(card.published, card.locale)}</time>
        {!card.both && <span className="only">{words[card.locale].onlyHere}</span>}
      </p>
      <Heading className="card-title">
        <a href={card.url} hrefLang={card.locale === locale ? undefined : htmlLang[card.locale]}>
          <Phrases text={card.title} locale={card.locale} />
        </a>
      </Heading>
      {detail === 'summary' && (
        <p className="card-summary">
          <Words text={card.summary} locale={card.locale} />
        </p>
      )}
    </li>
  );
}

export function CardRows({ cards, locale, level, detail }: CardRowsProps) {
  return (
    <ul className="cards">
      {cards.map((card) => (
        <CardRow key={card.url} card={card} locale={locale} level={level} detail={detail} />
      ))}
    </ul>
  );
}
