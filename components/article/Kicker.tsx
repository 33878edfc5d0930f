/** Above the headline: what kind of piece it is and what it is mainly about. */
import type { Link } from '#lib/edition/model';
import type { Locale } from '#lib/site/locale';
import { words } from '#lib/site/words';

type KickerProps = { kind: keyof (typeof words)['zh']['kind']; topic: Link | null; locale: Locale };

export function Kicker({ kind, topic, locale }: KickerProps) {
  return (
    <p className="kicker">
      <span>{words[locale].kind[kind]}</span>
      {topic !== null && <a href={topic.url}>{topic.label}</a>}
    </p>
  );
}
