/** On top of a translation: which of its passages do not follow a change of the original yet. */
import type { Drift, SectionLink } from '#lib/edition/model';
import { splitBlockId } from '#lib/site/blockId';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type DriftSummaryProps = { drift: readonly Drift[]; sections: readonly SectionLink[]; locale: Locale };

type Sections = readonly SectionLink[];

const labelOf = (id: string, sections: Sections): string | null =>
  sections.find((section) => section.id === id)?.label ?? null;

/** As readers would say it: the paragraph by its number in its section, a heading by its label. */
function passageName({ part, id }: Drift, sections: Sections, locale: Locale): string {
  const { partName, passageIn } = words[locale];
  if (part === 'heading') return labelOf(id, sections) ?? partName.heading;
  if (part !== 'block') return partName[part];
  const { section, n } = splitBlockId(id);
  return passageIn(n, labelOf(section, sections));
}

/** Titles and the standfirst stand right here; to all else leads a link. */
function Passage({ one, sections, locale }: { one: Drift } & Omit<DriftSummaryProps, 'drift'>) {
  const name = passageName(one, sections, locale);
  return one.part === 'block' || one.part === 'heading' ? <a href={`#${one.id}`}>{name}</a> : name;
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
