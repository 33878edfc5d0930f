/** The whole term base by letter: each term, how the other language has it, and what it means. */
import { Words } from '#components/frame/Words';
import type { TermEntry, TermGroup } from '#lib/edition/termBase';
import { htmlLang, type Locale, otherLocale } from '#lib/site/locale';
import { termWords } from '#lib/site/termWords';
import { termAnchor, termLetterAnchor } from '#lib/site/urls';

/** Digits have no letter. */
const nameOf = (letter: string | null): string => letter ?? '0–9';

function Letters({ groups, locale }: { groups: readonly TermGroup[]; locale: Locale }) {
  return (
    <nav aria-label={termWords[locale].letters}>
      <ul className="letters">
        {groups.map(({ letter }) => (
          <li key={letter}>
            <a href={`#${termLetterAnchor(letter)}`}>{nameOf(letter)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type EntryProps = { entry: TermEntry; locale: Locale };

/** Other wordings of the English stand with it, whichever side it is on. */
function Variants({ entry: { variants }, locale }: EntryProps) {
  if (variants.length === 0) return null;
  return (
    <span className="also">
      {' '}
      <span lang={locale === 'en' ? undefined : htmlLang[locale]}>{termWords[locale].also}</span>{' '}
      {variants.join(', ')}
    </span>
  );
}

function Entry({ entry, locale }: EntryProps) {
  const { key, term, other, note } = entry;
  const variants = <Variants entry={entry} locale={locale} />;
  return (
    <div id={termAnchor(key)}>
      <dt>
        {term}
        {locale === 'en' && variants}
      </dt>
      <dd lang={htmlLang[otherLocale(locale)]}>
        {other}
        {locale === 'zh' && variants}
      </dd>
      {note !== null && (
        <dd className="term-note">
          <Words text={note} locale={locale} />
        </dd>
      )}
    </div>
  );
}

type TermListProps = { id?: string | undefined; groups: readonly TermGroup[]; locale: Locale };

export function TermList({ id, groups, locale }: TermListProps) {
  return (
    <div id={id} className="term-base">
      <Letters groups={groups} locale={locale} />
      {groups.map(({ letter, entries }) => (
        <section key={letter} className="term-group" aria-labelledby={termLetterAnchor(letter)}>
          <h3 id={termLetterAnchor(letter)}>{nameOf(letter)}</h3>
          <dl>
            {entries.map((entry) => (
              <Entry key={entry.key} entry={entry} locale={locale} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** For the parts of an article. */
export const termBaseOf = (locale: Locale, groups: readonly TermGroup[]) =>
  function TermBase({ id }: { id?: string }) {
    return <TermList id={id} groups={groups} locale={locale} />;
  };
