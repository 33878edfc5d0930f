/** On top of a translation: which of its paragraphs do not follow a change of the original yet. */
import type { Drift } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

export function DriftSummary({ drift, locale }: { drift: readonly Drift[]; locale: Locale }) {
  if (drift.length === 0) return null;
  return (
    <div className="drift">
      <p>{words[locale].blocksLag(drift.length)}</p>
      <ul>
        {drift.map(({ block }) => (
          <li key={block}>
            <a href={`#${block}`}>{block}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
