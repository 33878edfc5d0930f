/** One indicator: what it was, when, how it changed, and which reports state it; over time as a table. */
import type { FigureEntry, Indicator } from '#lib/edition/drawnFigures';
import { figureWords } from '#lib/site/figureWords';
import type { Locale } from '#lib/site/locale';
import { Amount } from './Amount';
import { SourceLink } from './SourceLink';

type EntryProps = { entry: FigureEntry; locale: Locale };

const Sources = ({ entry, locale }: EntryProps) =>
  entry.sources.map((source) => <SourceLink key={source.figure} source={source} locale={locale} />);

function OneEntry({ entry, locale }: EntryProps) {
  return (
    <div className="entry">
      <p className="amount">
        <Amount {...entry} />
      </p>
      <p className="since">
        {entry.period}
        {entry.change !== null && <span className="changed">{entry.change}</span>}
      </p>
      <p className="stated-in">
        <Sources entry={entry} locale={locale} />
      </p>
    </div>
  );
}

function OverTime({ indicator, locale }: { indicator: Indicator; locale: Locale }) {
  const word = figureWords[locale];
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            {[word.period, word.value, word.change, word.statedIn].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicator.entries.map((entry) => (
            <tr key={entry.sources[0]?.figure}>
              <th scope="row">{entry.period}</th>
              <td className="amount">
                <Amount {...entry} />
              </td>
              <td>{entry.change}</td>
              <td className="stated-in">
                <Sources entry={entry} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function IndicatorSection({ indicator, locale }: { indicator: Indicator; locale: Locale }) {
  const [first, ...more] = indicator.entries;
  return (
    <section id={indicator.id} className="indicator">
      <h3>{indicator.label}</h3>
      {first !== undefined && more.length === 0 && <OneEntry entry={first} locale={locale} />}
      {more.length > 0 && <OverTime indicator={indicator} locale={locale} />}
    </section>
  );
}
