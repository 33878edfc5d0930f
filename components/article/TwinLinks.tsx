/** Beside a section or block: the same place in the other language, and in both side by side; a small mark opens the two where there is no margin. */
import { htmlLang, type Locale } from '#lib/site/locale';
import { cellAnchor, parallelUrl, reportUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

/** Where a report's blocks stand in the other language. */
export type BlockTwins = { readonly slug: string; readonly other: Locale };

type TwinLinksProps = { id: string; twins: BlockTwins; locale: Locale };

export function TwinLinks({ id, twins: { slug, other }, locale }: TwinLinksProps) {
  const word = words[locale];
  return (
    <details className="twins">
      <summary>
        <span className="hidden-words">{word.hereElsewhere}</span>
        <span className="twins-mark" aria-hidden="true" lang={htmlLang[other]}>
          {word.otherMark}
        </span>
      </summary>
      <p>
        <a href={reportUrl(slug, other, id)} hrefLang={htmlLang[other]}>
          <span className="hidden-words">{word.hereIn}</span>
          {word.otherShort}
        </a>{' '}
        <a href={parallelUrl(slug, cellAnchor(id, locale))}>
          <span className="hidden-words">{word.hereIn}</span>
          {word.parallelShort}
        </a>
      </p>
    </details>
  );
}
