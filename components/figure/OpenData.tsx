/** The open data: its files, what each column means, on what terms it may be used and how to cite it. */
import type { FiguresModel } from '#lib/edition/model';
import { figureFieldNames, figureFields } from '#lib/site/figureFields';
import { figureWords } from '#lib/site/figureWords';
import type { Locale } from '#lib/site/locale';
import { figureDataUrls, figuresAnchors } from '#lib/site/urls';

const formats = ['csv', 'json', 'schema'] as const;

function Downloads({ locale }: { locale: Locale }) {
  return (
    <ul className="downloads">
      {formats.map((format) => (
        <li key={format}>
          <a href={figureDataUrls[format]}>{figureWords[locale].files[format]}</a>
        </li>
      ))}
    </ul>
  );
}

function Fields({ locale }: { locale: Locale }) {
  return (
    <dl className="fields">
      {figureFieldNames.map((name) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{figureFields[name][locale]}</dd>
        </div>
      ))}
    </dl>
  );
}

export function OpenData({ model: { locale, edition } }: { model: FiguresModel }) {
  const word = figureWords[locale];
  return (
    <section id={figuresAnchors.data} className="open-data">
      <h2 className="list-title">{word.openData}</h2>
      <p>{word.openDataIntro}</p>
      <Downloads locale={locale} />
      <h3>{word.fields}</h3>
      <Fields locale={locale} />
      <p>{word.formulas}</p>
      <h3 id={figuresAnchors.terms}>{word.rights}</h3>
      <p>{word.rightsText}</p>
      <h3>{word.cite}</h3>
      <p>{word.citeText(edition)}</p>
    </section>
  );
}
