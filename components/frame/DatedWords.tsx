/** Words around a date, which machines can read too. */
import { formatDate } from '#lib/site/formatDate';
import type { Locale } from '#lib/site/locale';

type DatedWordsProps = {
  readonly date: string;
  /** The words around a date in words. */
  readonly words: (date: string) => string;
  readonly locale: Locale;
};

export function DatedWords({ date, words, locale }: DatedWordsProps) {
  const [before = '', after = ''] = words('\n').split('\n');
  return (
    <>
      {before}
      <time dateTime={date}>{formatDate(date, locale)}</time>
      {after}
    </>
  );
}
