/** A list in the page's language, then, said so, what exists only in the other. */
import { Words } from '#components/frame/Words';
import type { CardList } from '#lib/edition/model';
import { formatDate } from '#lib/site/formatDate';
import { htmlLang, type Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';
import { CardRows, type Detail, type Level } from './CardRows';

type CardSectionProps = { list: CardList; locale: Locale; level: Level; detail: Detail };

function Elsewhere({ list, locale }: Pick<CardSectionProps, 'list' | 'locale'>) {
  return (
    <div className="elsewhere">
      <p>{words[locale].onlyElsewhere(list.elsewhere.length)}</p>
      <ul>
        {list.elsewhere.map((card) => (
          <li key={card.url} lang={htmlLang[card.locale]}>
            <a href={card.url} hrefLang={htmlLang[card.locale]}>
              <Words text={card.title} locale={card.locale} />
            </a>{' '}
            <time dateTime={card.published}>{formatDate(card.published, card.locale)}</time>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function CardSection({ list, locale, level, detail }: CardSectionProps) {
  return (
    <>
      <CardRows cards={list.cards} locale={locale} level={level} detail={detail} />
      {list.elsewhere.length > 0 && <Elsewhere list={list} locale={locale} />}
    </>
  );
}
