/** The topics, each with what it collects and how much there is. */
import type { TopicEntry } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';
import type { Level } from './CardRows';

type TopicListProps = { topics: readonly TopicEntry[]; locale: Locale; level: Level };

export function TopicList({ topics, locale, level }: TopicListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="topics">
      {topics.map(({ id, url, name, description, count }) => (
        <li key={id}>
          <Heading className="card-title">
            <a href={url}>{name}</a>
          </Heading>
          <p className="card-summary">{description}</p>
          <p className="label">{words[locale].pieces(count)}</p>
        </li>
      ))}
    </ul>
  );
}
