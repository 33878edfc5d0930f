/** Tells readers how many figures were found to agree in both languages; what that means is one link away. */
import type { Locale } from '#lib/site/locale';
import { standingUrl } from '#lib/site/urls';
import { words } from '#lib/site/words';

/** `count` is null where the report exists in one language, and the line is absent. */
export function AgreementLine({ count, locale }: { count: number | null; locale: Locale }) {
  if (count === null || count === 0) return null;
  const { figuresAgree, figuresAgreeWhy } = words[locale];
  return (
    <p className="agreement">
      {figuresAgree(count)} <a href={standingUrl('agreement', locale)}>{figuresAgreeWhy}</a>
    </p>
  );
}
