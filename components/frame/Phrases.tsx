/** A headline that breaks between phrases: Chinese has no spaces, so its phrases are kept together where they fit. */
import type { Locale } from '#lib/site/locale';
import { Words } from './Words';

const afterPause = /(?<=[\s，、；：。！？—])/u;

export function Phrases({ text, locale }: { text: string; locale: Locale }) {
  if (locale === 'en') return <Words text={text} locale={locale} />;
  return text.split(afterPause).map((phrase, index) => (
    <span key={`${index} ${phrase}`} className="phrase">
      <Words text={phrase} locale={locale} />
    </span>
  ));
}
