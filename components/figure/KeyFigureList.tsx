/** Key figures away from their report, side by side, with the reports that state them. */
import type { KeyFigure } from '#lib/edition/drawnFigures';
import { figureWords } from '#lib/site/figureWords';
import { htmlLang, type Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';
import { Amount } from './Amount';
import { SourceLink } from './SourceLink';

type KeyFigureListProps = { id?: string | undefined; figures: readonly KeyFigure[]; locale: Locale };

/** The amount leads to the block that states it. */
function Item({ figure, locale }: { figure: KeyFigure; locale: Locale }) {
  const { label, period, change, source } = figure;
  return (
    <div className="figure">
      <dt>{label}</dt>
      <dd className="amount">
        <a
          href={source.url}
          hrefLang={source.locale === locale ? undefined : htmlLang[source.locale]}
          data-figure={source.figure}
        >
          <Amount {...figure} />
        </a>
      </dd>
      <dd className="since">{change === null ? period : period + words[locale].clause + change}</dd>
    </div>
  );
}

/** The first figure of each report stands for it. */
const oneOfEach = (figures: readonly KeyFigure[]): KeyFigure[] =>
  figures.filter(
    ({ source }, index) => figures.findIndex((other) => other.source.label === source.label) === index,
  );

export function KeyFigureList({ id, figures, locale }: KeyFigureListProps) {
  return (
    <div id={id} className="key-figures">
      <dl className="figures">
        {figures.map((figure) => (
          <Item key={figure.source.figure} figure={figure} locale={locale} />
        ))}
      </dl>
      <p className="stated-in">
        {figureWords[locale].statedIn}{' '}
        {oneOfEach(figures).map(({ source }) => (
          <SourceLink key={source.figure} source={source} locale={locale} />
        ))}
      </p>
    </div>
  );
}
