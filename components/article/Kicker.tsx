/** Above the headline: what kind of piece it is and what it is about. */
import type { Link } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type KickerProps = { kind: keyof (typeof words)['zh']['kind']; topics: readonly Link[]; locale: Locale };

export function Kicker({ kind, topics, locale }: KickerProps) {
  return (
    <p className="kicker">
      <span>{words[locale].kind[kind]}</span>
      {topics.map(({ url, label }) => (
        <a key={url} href={url}>
          {label}
        </a>
      ))}
    </p>
  );
}
