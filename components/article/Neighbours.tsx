/** Leads to the pieces posted just before and just after. */
import { Words } from '#components/frame/Words';
import type { Link } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type NeighboursProps = { previous: Link | null; next: Link | null; locale: Locale };

export function Neighbours({ previous, next, locale }: NeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav className="neighbours" aria-label={words[locale].neighbours}>
      {previous !== null && (
        <a rel="prev" href={previous.url}>
          <span className="label">{words[locale].previous}</span>
          <Words text={previous.label} locale={locale} />
        </a>
      )}
      {next !== null && (
        <a rel="next" href={next.url}>
          <span className="label">{words[locale].next}</span>
          <Words text={next.label} locale={locale} />
        </a>
      )}
    </nav>
  );
}
