/** Leads to a piece's sections: beside the text on wide screens, a disclosure above it on phones. */
import { Words } from '#components/frame/Words';
import type { SectionLink } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { sectionNumeral } from '#lib/site/numerals';
import { scriptUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

/** Numbered like the sections themselves. */
export function SectionList({
  sections,
  url,
  locale,
}: {
  sections: readonly SectionLink[];
  url: string;
  locale: Locale;
}) {
  return (
    <ol className="section-list">
      {sections.map(({ id, label }, index) => (
        <li key={id}>
          <a href={`${url}#${id}`}>
            <span className="numeral" aria-hidden="true">
              {sectionNumeral(index + 1, locale)}
            </span>
            <Words text={label} locale={locale} />
          </a>
        </li>
      ))}
    </ol>
  );
}

/** The one thing that a script improves, so it is what asks for the script. */
export function SectionNav({ sections, locale }: { sections: readonly SectionLink[]; locale: Locale }) {
  const word = words[locale];
  return (
    <nav data-sections="" className="section-nav" aria-label={word.contents}>
      <details>
        <summary>
          {word.contents} <span className="label">{word.sectionsOf(sections.length)}</span>
        </summary>
        <SectionList sections={sections} url="" locale={locale} />
      </details>
      <script defer src={scriptUrl} />
    </nav>
  );
}
