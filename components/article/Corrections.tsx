/** The corrections of one piece, where it is read. */
import { Words } from '#components/frame/Words';
import type { Correction } from '#lib/edition/correctionModel';
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

export function Corrections({ corrections, locale }: { corrections: readonly Correction[]; locale: Locale }) {
  if (corrections.length === 0) return null;
  return (
    <section className="note" aria-labelledby="corrections">
      <h2 id="corrections" className="note-title">
        {words[locale].correctionsHere}
      </h2>
      <ul>
        {corrections.map(({ date, text, block }) => (
          <li key={`${date} ${text}`}>
            <time dateTime={date}>{formatDate(date, locale)}</time> <Words text={text} locale={locale} />
            {block !== null && (
              <>
                {' '}
                <a href={`#${block}`}>{words[locale].correctedPlace}</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
