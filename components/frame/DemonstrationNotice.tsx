/** Says on every page that this is a demonstration edition, until the portal is in production. */
import type { Locale } from '#lib/site/locale';
import { standingUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

export function DemonstrationNotice({ locale }: { locale: Locale }) {
  const { label, text, more } = words[locale].demonstration;
  return (
    <aside aria-label={label}>
      <p className="notice">
        <strong>{label}</strong> {text} <a href={standingUrl('about', locale)}>{more}</a>
      </p>
    </aside>
  );
}
