/** On top of a translation: which of its passages do not follow a change of the original yet. */
import type { Drift, SectionLink } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type DriftSummaryProps = { drift: readonly Drift[]; sections: readonly SectionLink[]; locale: Locale };

/** Titles and the standfirst stand right here; a heading goes by its label, a block by its id. */
function Passage({ one, sections, locale }: { one: Drift } & Omit<DriftSummaryProps, 'drift'>) {
  const { partName } = words[locale];
  if (one.part === 'block') return <a href={`#${one.id}`}>{one.id}</a>;
  if (one.part !== 'heading') return partName[one.part];
  return <a href={`#${one.id}`}>{sections.find(({ id }) => id === one.id)?.label ?? one.id}</a>;
}

export function DriftSummary({ drift, sections, locale }: DriftSummaryProps) {
  if (drift.length === 0) return null;
  return (
    <div className="drift">
      <p>{words[locale].partsLag(drift.length)}</p>
      <ul>
        {drift.map((one) => (
          <li key={`${one.part} ${one.id}`}>
            <Passage one={one} sections={sections} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
